"""The lines that went out, character by character, each knowing where it stands in its tracked text."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from xingxian_editor.corrections.manuscript_lines import AFTER_DATELINE, ManuscriptLine
from xingxian_editor.corrections.marked_page import MarkedPage
from xingxian_editor.page.manuscript_styles import DATELINE_STYLE

_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
Spot = tuple[int, int, int]
"""(tracked article, item, character of that item, struck and written ones counted; its length for the end)."""


@dataclass(frozen=True, slots=True)
class SentCell:
    """One character that went out. ``spot`` is its place; None where only the manuscript has it.

    Text written before it stands at ``gap``. ``end`` marks a paragraph's or line's end.
    """

    character: str
    ins: int = 0
    dele: int = 0
    spot: Spot | None = None
    gap: Spot | None = None
    end: bool = False

    @property
    def plain(self) -> bool:
        """Whether no correction wrote or struck it."""
        return not (self.ins or self.dele)


@dataclass(frozen=True, slots=True)
class SentLine:
    """A paragraph that went out: its style, characters, and its end, which is no part of ``cells``."""

    style: str
    cells: tuple[SentCell, ...]
    end: SentCell
    unit: int | None

    @property
    def original(self) -> str:
        """What stood in it before any correction."""
        return "".join(cell.character for cell in self.cells if not cell.ins)

    @property
    def text(self) -> str:
        """All its characters."""
        return "".join(cell.character for cell in self.cells)


def sent_lines(page: MarkedPage, folio: tuple[str, ...], folio_style: str) -> tuple[SentLine, ...]:
    """Return the lines of the folio, whose texts are given, and all lines of the page."""
    above = (ManuscriptLine(folio_style, fixed=text) for text in folio)
    return tuple(_line(page, line) for line in (*above, *page.lines))


def _line(page: MarkedPage, line: ManuscriptLine) -> SentLine:
    if not line.texts:
        cells = tuple(SentCell(character) for character in _as_written(line.fixed))
        return SentLine(line.style, cells, SentCell("\n", end=True), None)
    cells = tuple(cell for text in line.texts for cell in _cells(page, text.unit, text.item, text.style))
    last = line.texts[-1]
    place = (last.unit, last.item, _length(page, last.unit, last.item))
    end = SentCell("\n", line.separator.ins, line.separator.dele, place, place, end=True)
    return SentLine(line.style, cells, end, line.texts[0].unit)


def _cells(page: MarkedPage, unit: int, item: int, style: str) -> Iterator[SentCell]:
    at = 0
    for run in page.tracked[unit].items[item].runs:
        for character in _as_written(run.text):
            spot = (unit, item, at)
            yield SentCell(character, run.ins, run.dele, spot, spot)
            at += 1
    if style == DATELINE_STYLE:
        yield SentCell(AFTER_DATELINE, gap=(unit, item, at))


def _length(page: MarkedPage, unit: int, item: int) -> int:
    return sum(len(run.text) for run in page.tracked[unit].items[item].runs)


def _as_written(text: str) -> str:
    """Return the text as XML can hold it: what it cannot hold went out as U+FFFD."""
    return _NOT_XML.sub("\ufffd", text)
