"""Reads off the tracked text of a page what its corrections ask for, place by place."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from xingxian_editor.corrections.proof_check.asked_change import AskedChange, AskedEdit
from xingxian_editor.corrections.run import Run
from xingxian_editor.page.place import Place


@dataclass(frozen=True, slots=True)
class AskedText:
    """One text of a page with what was struck and written in it.

    ``place`` is its whole place in the original, ``runs`` its characters; ``join`` is the correction
    that strikes the paragraph break before it, 0 where none does.
    """

    place: Place
    runs: Sequence[Run]
    join: int = 0


def asked_changes(texts: Iterable[AskedText], standing: Collection[int]) -> tuple[AskedChange, ...]:
    """Return what each correction of ``standing`` asks for, in the order of the page; the others are rejected."""
    edits: dict[int, list[AskedEdit]] = {}
    for text in texts:
        for number, edit in _edits(text, standing):
            edits.setdefault(number, []).append(edit)
    return tuple(AskedChange(number, tuple(found)) for number, found in edits.items())


@dataclass
class _Open:
    """The edits of one changed stretch, each correction's own."""

    found: list[tuple[int, AskedEdit]] = field(default_factory=list)

    def add(self, number: int, place: Place, was: str, wanted: str) -> None:
        if self.found and self.found[-1][0] == number and self.found[-1][1].break_wanted is None:
            last = self.found[-1][1]
            whole = replace(last.place, end=place.end)
            self.found[-1] = number, AskedEdit(whole, last.was + was, last.wanted + wanted)
        else:
            self.found.append((number, AskedEdit(place, was, wanted)))


def _edits(text: AskedText, standing: Collection[int]) -> Iterator[tuple[int, AskedEdit]]:
    if text.join in standing:
        start = replace(text.place, start=0, end=0)
        yield text.join, AskedEdit(start, "", "", break_wanted=False)
    at = 0
    opened = _Open()
    for run in text.runs:
        written = run.ins if run.ins in standing else 0
        if run.ins and not written:
            continue  # what a rejected correction wrote is not there
        struck = run.dele if run.dele in standing else 0
        end = at if run.ins else at + len(run.text)
        place = replace(text.place, start=at, end=end)
        if written and struck:
            opened.add(struck, place, "", "")
            opened.add(written, place, "", "")
        elif written:
            _write(opened, written, place, run.text)
        elif struck:
            opened.add(struck, place, run.text, "")
        else:
            yield from opened.found
            opened = _Open()
        at = end
    yield from opened.found


def _write(opened: _Open, number: int, place: Place, text: str) -> None:
    """Note written text; a line feed in it asks for a paragraph (另起段)."""
    for count, part in enumerate(text.split("\n")):
        if count:
            opened.found.append((number, AskedEdit(place, "", "", break_wanted=True)))
        if part:
            opened.add(number, place, "", part)
