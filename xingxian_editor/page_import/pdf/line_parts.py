"""Datelines and bylines that stand inside the first and last lines of an article's text."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from xingxian_editor.page_import.bylines import byline_after, dateline_end, is_byline, tail_byline
from xingxian_editor.page_import.captions import credit_start
from xingxian_editor.page_import.pdf.radicals import as_read
from xingxian_editor.page_import.pdf.source_text import Slice
from xingxian_editor.page_import.pdf.spacing import blanks_in, spaced_text
from xingxian_editor.page_import.pdf.text_line import TextLine
from xingxian_editor.page_import.wording import HAN

_LINES = 3
_OPEN_BYLINE = re.compile(
    rf"\s*((?:[{HAN}·]{{0,12}}?)(?:记者|通讯员)\s?[{HAN}]{{2,4}}(?:[\s、]+(?:(?:实习生|通讯员|记者)\s?)?[{HAN}]{{2,4}})*?"
    r"\s?(?:摄影报道|报道|发自[^\s]{2,8}?报道))(?=[\s　：:]|[^，。、])"
)
_CREDIT_TAIL = re.compile(r"\s([^\s/／]{1,12}(?:供图|提供|摄影|摄|[/／]图|[/／]摄))$")


@dataclass(slots=True)
class Opening:
    """How an article's text opens: dateline and byline, and the slices that are left."""

    dateline: list[Slice]
    byline: list[Slice]
    rest: list[Slice]


def whole(line: TextLine) -> Slice:
    """Return the whole line as a slice."""
    return Slice(line, 0, len(line.glyphs))


class _Text:
    """The text of a few lines with blanks, and the glyph that every character of it is."""

    def __init__(self, lines: Sequence[TextLine]) -> None:
        self.lines = lines
        self.places: list[tuple[int, int]] = []
        characters: list[str] = []
        for number, line in enumerate(lines):
            blanks = set(blanks_in(line))
            for at, glyph in enumerate(line.glyphs):
                if at in blanks:
                    characters.append(" ")
                    self.places.append((number, at))
                characters.append(glyph.text)
                self.places.append((number, at))
        # A glyph may stand for several characters.
        self.text = as_read("".join(ch[:1] for ch in characters))

    def slices(self, start: int, end: int) -> list[Slice]:
        found: list[Slice] = []
        for number, at in self.places[start:end]:
            line = self.lines[number]
            if found and found[-1].line is line:
                found[-1] = Slice(line, found[-1].start, max(at + 1, found[-1].end))
            else:
                found.append(Slice(line, at, at + 1))
        return found


def opening_of(lines: Sequence[TextLine]) -> Opening:
    """Cut dateline and byline from the front of an article's text."""
    text = _Text(lines[:_LINES])
    after_date = dateline_end(text.text)
    end = after_date
    bracketed = byline_after(text.text, after_date) if after_date or text.text[:1] in "（(" else after_date
    if bracketed > after_date:
        end = bracketed
    elif match := _OPEN_BYLINE.match(text.text, after_date):
        end = match.end(1)
    dateline = text.slices(0, after_date)
    byline = text.slices(after_date + _blank_at(text.text, after_date), end)
    rest = text.slices(end + _blank_at(text.text, end), len(text.places))
    return Opening(dateline, byline, rest + [whole(line) for line in lines[_LINES:]])


def _blank_at(text: str, at: int) -> int:
    return len(text[at:]) - len(text[at:].lstrip())


def tail_of(slices: Sequence[Slice]) -> tuple[list[Slice], list[Slice]]:
    """Cut a byline from the end of an article's text; return the text and the byline."""
    for count in (1, 2):
        if len(slices) < count:
            break
        last = slices[-count:]
        if any(piece.start for piece in last):
            break
        text = _Text([piece.line for piece in last])
        at = tail_byline(text.text)
        whole_line = at == len(text.text) and text.text[:1] in "（(" and _are_names(last, text.text)
        if whole_line:
            at = 0
        if at < len(text.text):
            return [*slices[:-count], *text.slices(0, at)], text.slices(at, len(text.places))
    return list(slices), []


def _are_names(last: Sequence[Slice], joined: str) -> bool:
    """Say whether the lines are a byline: their end may part a name, or two names."""
    return is_byline(joined) or is_byline(" ".join(spaced_text(piece.line) for piece in last))


def byline_and_credit(lines: Sequence[TextLine]) -> tuple[list[Slice], list[Slice]]:
    """Cut who gave the picture from the end of a byline line (… /文 受访者供图)."""
    text = _Text(lines)
    match = _CREDIT_TAIL.search(text.text)
    if match is None or match.start() == 0:
        return [whole(line) for line in lines], []
    return text.slices(0, match.start()), text.slices(match.start(1), len(text.places))


def caption_and_credit(lines: Sequence[TextLine]) -> tuple[list[Slice], list[Slice]]:
    """Cut who took the picture from the end of a caption; a line end may part the name."""
    for count in (1, 2):
        last = lines[-count:]
        text = _Text(last)
        start = credit_start(text.text)
        if 0 < start < len(text.text):
            before = [*map(whole, lines[:-count]), *text.slices(0, start)]
            return before, text.slices(start, len(text.places))
    return list(map(whole, lines)), []
