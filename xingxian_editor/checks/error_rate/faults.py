"""Errors that may count: what each is, where it stands, and whether it is the same one as another."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from xingxian_editor.checks.error_kind import ErrorKind
from xingxian_editor.checks.finding import Finding, Severity
from xingxian_editor.page.page_reading import PageReading
from xingxian_editor.page.place import Part, Place, reading_at

_HEADS = frozenset({"kicker", "headline", "deck", "crossheads", "title"})


@dataclass(frozen=True, slots=True)
class Fault:
    """One error. ``where`` is headline, folio, quotation or body; ``characters`` how many are wrong.

    ``page`` and ``article`` say where it counts together with others; ``is`` what stands there,
    ``right`` what should. Two are the same error when kind, ``stands`` and ``right`` are.
    ``by`` is the reader who has corrected it; nobody: a check found it, and it still stands. ``kept_by`` is
    who let it stand in the new version although a reader had corrected it.
    """

    kind: ErrorKind
    title: str
    stands: str
    right: str | None
    where: str = "body"
    characters: int = 1
    page: str = ""
    article: str = ""
    rule: str = ""
    place: Place | None = None
    by: str = ""
    kept_by: str = ""

    @property
    def same(self) -> tuple[ErrorKind, str, str | None]:
        """What tells it from another error."""
        return self.kind, self.stands, self.right


def faults_of(findings: Iterable[Finding], reading: PageReading, page: str = "") -> Iterator[Fault]:
    """Yield the error that each finding is: those that are wrong for sure or very likely, of a kind that counts."""
    for finding in findings:
        if finding.error is ErrorKind.NOT_COUNTED or finding.severity is Severity.NOTICE:
            continue
        kind, characters = kind_of_change(finding.error, finding.quoted, finding.replacement)
        where = finding.where
        yield Fault(
            kind=kind,
            title=finding.title,
            stands=finding.quoted,
            right=finding.replacement,
            where=where_it_weighs(reading, where),
            characters=characters,
            page=page,
            article=f"{page} {where.part} {where.index}",
            rule=finding.rule,
            place=where,
        )


def kind_of_change(kind: ErrorKind, stands: str, right: str | None) -> tuple[ErrorKind, int]:
    """Return kind and number of characters of an error: what differs between what stands and what is right.

    A wrong character may be a wrong numeral, or two that changed places.
    """
    if right is None:
        return kind, max(1, len("".join(stands.split()))) if kind is ErrorKind.REPEATED_TEXT else 1
    was, is_right = changed_part(stands, right)
    if kind is ErrorKind.CHARACTER:
        if was and len(was) > 1 and sorted(was) == sorted(is_right):
            return ErrorKind.TRANSPOSITION, 1
        if was and is_right and (was + is_right).isdigit():
            return ErrorKind.NUMERAL, 1
    return kind, max(len(was), len(is_right), 1)


def changed_part(stands: str, right: str) -> tuple[str, str]:
    """Return what differs: without what both begin and end with."""
    shorter = min(len(stands), len(right))
    head = next((at for at in range(shorter) if stands[at] != right[at]), shorter)
    left = shorter - head
    tail = next((at for at in range(left) if stands[-1 - at] != right[-1 - at]), left)
    return stands[head : len(stands) - tail], right[head : len(right) - tail]


def where_it_weighs(reading: PageReading, place: Place) -> str:
    """Return which part of the page a place is in, as profiles name them: headline, folio, quotation or body."""
    if place.part is Part.FOLIO:
        return "folio"
    text = reading_at(reading, place)
    return weighs_at(place, text.text if text is not None else "")


def weighs_at(place: Place, text: str) -> str:
    """Return the same of a place in ``text``, which is that of an article or photo."""
    if place.field in _HEADS:
        return "headline"
    return "quotation" if text.count("“", 0, place.start) > text.count("”", 0, place.start) else "body"
