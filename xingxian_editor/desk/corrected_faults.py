"""The errors that readers have corrected: they count in the error rate like those that checks have found."""

from collections.abc import Iterable, Iterator, Sequence

from xingxian_editor.checks.error_kind import ErrorKind
from xingxian_editor.checks.error_rate.faults import Fault, kind_of_change, weighs_at
from xingxian_editor.checks.rules import ALL_RULES
from xingxian_editor.corrections.proof_words import MARK_NAMES
from xingxian_editor.corrections.tracked_article import TrackedArticle, track
from xingxian_editor.desk.correction_rows import CorrectionRow, CorrectionRows
from xingxian_editor.page.correction import NOBODY, Correction, ProofMark
from xingxian_editor.page.page import Page
from xingxian_editor.page.page_reading import PageReading
from xingxian_editor.page.place import Place

_SAY_NOTHING_WRONG = (ProofMark.KEEP, ProofMark.EXPLAIN)
_CHANGE_PLACES = (ProofMark.TRANSPOSE, ProofMark.MOVE)
_CHANGE_SETTING = (
    ProofMark.SCRIPT,
    ProofMark.TURN,
    ProofMark.SHIFT_VERTICAL,
    ProofMark.SHIFT_HORIZONTAL,
    ProofMark.ALIGN,
    ProofMark.STAIRS,
    ProofMark.STRAIGHTEN,
    ProofMark.WIDEN,
    ProofMark.NARROW,
    ProofMark.SPACE,
    ProofMark.SEPARATE,
)


def corrected_on(page: Page, reading: PageReading, name: str = "") -> tuple[Fault, ...]:
    """Return the errors that the corrections of ``page`` put right; ``reading`` is its original text."""
    if not page.corrections:
        return ()
    articles = track(page, reading)
    return tuple(corrected_faults(CorrectionRows().of(page, articles), articles, name))


def corrected_faults(
    rows: Iterable[CorrectionRow], articles: Sequence[TrackedArticle], name: str = ""
) -> Iterator[Fault]:
    """Yield the error of each correction that stands; the two halves of a move are one.

    ``name`` names the page. Marks that say nothing is wrong (保留, 说明) are none.
    """
    known = {article.id: article for article in articles}
    moved: set[int] = set()
    for row in rows:
        correction = row.correction
        if not correction.stands or correction.mark in _SAY_NOTHING_WRONG:
            continue
        if correction.mark in _CHANGE_PLACES and correction.link:
            if correction.link in moved:
                continue
            moved.add(correction.link)
        yield _fault(row, known.get(row.article) if row.article is not None else None, name)


def _fault(row: CorrectionRow, article: TrackedArticle | None, name: str) -> Fault:
    kind, characters = _kind(row)
    place, where = _place(row, article)
    return Fault(
        kind=kind,
        title=MARK_NAMES[row.correction.mark],
        stands=row.struck,
        right=row.written,
        where=where,
        characters=characters,
        page=name,
        article=f"{name} {row.part or ''} {row.index}",
        rule=row.correction.origin,
        place=place,
        by=row.correction.by or NOBODY if row.correction.shows else "",
        kept_by="" if row.correction.shows else row.correction.decided_by or NOBODY,
    )


def _kind(row: CorrectionRow) -> tuple[ErrorKind, int]:
    """Return what was wrong and in how many characters: by the rule that found it, else by what changes."""
    correction = row.correction
    if (found := _kind_by_rule(correction)) is not None:
        return kind_of_change(found, row.struck, row.written)
    if correction.mark in _CHANGE_PLACES:
        return ErrorKind.TRANSPOSITION, 1
    if correction.mark in _CHANGE_SETTING:  # every character is right; ``struck`` is only what the mark stands on
        return ErrorKind.SETTING, 1
    was, becomes = "".join(row.struck.split()), "".join(row.written.split())
    if was == becomes:
        return ErrorKind.SETTING, 1
    if not any(map(str.isalnum, was + becomes)):
        return ErrorKind.PUNCTUATION, 1
    return kind_of_change(ErrorKind.CHARACTER, was, becomes)


def _kind_by_rule(correction: Correction) -> ErrorKind | None:
    kinds = (rule.error_kind for rule in ALL_RULES if rule.id == correction.origin)
    kind = next(kinds, None)
    return None if kind is ErrorKind.NOT_COUNTED else kind


def _place(row: CorrectionRow, article: TrackedArticle | None) -> tuple[Place | None, str]:
    if article is None:
        return None, "body"
    spot = article.spot(row.at)
    item = article.items[spot.item]
    end = min(len(item.reading.text), spot.position + len(row.struck))
    place = Place(article.part, article.index, item.field, item.item, spot.position, end)
    return place, weighs_at(place, item.reading.text)
