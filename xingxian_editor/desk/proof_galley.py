"""Sets articles as galleys: columns with open lines and wide margins, room for a reader's marks."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from xingxian_editor.corrections.proof.drawing import Area
from xingxian_editor.corrections.proof.setting import Key, SetCharacter, SetLine, Setting, with_lanes
from xingxian_editor.corrections.proof.sheets import FOOT, HEAD, SIDE
from xingxian_editor.corrections.proof.units import keys_of
from xingxian_editor.corrections.tracked_article import TrackedArticle, TrackedItem
from xingxian_editor.export.line_breaking import break_lines
from xingxian_editor.page.page_reading import UnplacedReading

PITCH = 2.0
"""From line to line in ems: the marks want more white than the page has."""
_MOST_SPARE = 2.5
_NARROW = frozenset("iIjltfr.,:;!'|()[]{}/ -")
_WIDE = frozenset("MWmw@%&")


@dataclass(frozen=True, slots=True)
class GalleySize:
    """The sheet (mm) and how it is set: columns of ``ems`` characters, ``em`` mm each."""

    width: float
    height: float
    columns: int = 1
    ems: int = 25
    em: float = 4.0
    gutter: float = 12.0

    @property
    def column_lefts(self) -> tuple[float, ...]:
        """Where each column begins."""
        wide = self.ems * self.em
        whole = self.columns * wide + (self.columns - 1) * self.gutter
        left = (self.width - whole) / 2
        return tuple(left + column * (wide + self.gutter) for column in range(self.columns))


A4_GALLEY = GalleySize(210, 297)
A3_GALLEY = GalleySize(297, 420, columns=2, ems=24)


@dataclass(frozen=True, slots=True)
class _Style:
    size: float = 1.0
    bold: bool = False
    place: str = "start"
    indent: int = 0
    before: float = 0.0


_STYLES = {
    "kicker": _Style(1.2, place="middle", before=0.6),
    "headline": _Style(1.9, bold=True, place="middle", before=0.8),
    "deck": _Style(1.2, place="middle"),
    "summary": _Style(indent=2, before=0.5),
    "editors_note": _Style(indent=2, before=0.5),
    "paragraphs": _Style(indent=2),
    "crossheads": _Style(bold=True, place="middle"),
    "byline": _Style(place="end"),
    "title": _Style(1.2, bold=True, place="middle", before=0.8),
    "caption": _Style(before=0.3),
    "credit": _Style(place="end"),
}


@dataclass(frozen=True, slots=True)
class _Text:
    """Characters that are set together, with their keys."""

    text: str
    keys: tuple[Key, ...]
    style: _Style
    space: float = 0.0


def galley_sheets(
    articles: Sequence[TrackedArticle], unplaced: Iterable[tuple[UnplacedReading, tuple[Key, ...]]], size: GalleySize
) -> list[Setting]:
    """Set articles one after the other; return a setting for every sheet that they fill."""
    composer = _Composer(size)
    for article in articles:
        for number, text in enumerate(_texts(article)):
            composer.set(text, opens=number == 0)
    for reading, keys in unplaced:
        composer.set(_Text(reading.reading.text, keys, _Style(before=0.8)), opens=True)
    return composer.sheets()


def _texts(article: TrackedArticle) -> Iterator[_Text]:
    """Yield what is set as one paragraph each: a dateline begins the first paragraph after it."""
    lead: tuple[str, tuple[Key, ...]] = ("", ())
    for at, item in enumerate(article.items):
        text, keys = item.reading.text, keys_of(article.id, at, item.reading)
        if item.field == "dateline" and _flows_on(article, at):
            lead = text, keys
            continue
        style = _STYLES.get(item.field, _Style())
        yield _Text(lead[0] + text, lead[1] + keys, style)
        lead = ("", ())


def _flows_on(article: TrackedArticle, at: int) -> bool:
    following: tuple[TrackedItem, ...] = article.items[at + 1 : at + 2]
    return bool(following) and following[0].field == "paragraphs"


class _Composer:
    def __init__(self, size: GalleySize) -> None:
        self._size = size
        self._top, self._foot = HEAD + 2 * size.em, size.height - FOOT - size.em
        self._sheets: list[list[SetLine]] = [[]]
        self._column = 0
        self._y = self._top

    def set(self, text: _Text, opens: bool) -> None:
        """Set one text below what stands already; one that ``opens`` an article leaves white before it."""
        size, style = self._size, text.style
        em = size.em * style.size
        if self._y > self._top:
            self._y += (style.before + (1.4 if opens else 0)) * size.em
        at = 0
        for number, line in enumerate(break_lines(text.text, size.ems / style.size, style.indent)):
            if self._y + em > self._foot:
                self._next_column()
            start = text.text.index(line, at) if line else at
            at = start + len(line)
            indent = style.indent * em if number == 0 else 0.0
            full = bool(text.text[at:].strip())
            self._lines.append(self._line(line, text.keys[start:at], em, style, indent, full))
            self._y += em * (PITCH if style.size <= 1.3 else 1.7)

    @property
    def _lines(self) -> list[SetLine]:
        return self._sheets[-1]

    def _next_column(self) -> None:
        self._y = self._top
        self._column += 1
        if self._column == self._size.columns:
            self._column = 0
            self._sheets.append([])

    def _line(self, text: str, keys: Sequence[Key], em: float, style: _Style, indent: float, full: bool) -> SetLine:
        """Set one line; a ``full`` one, that the text goes on after, ends at the column's edge."""
        left = self._size.column_lefts[self._column]
        right = left + self._size.ems * self._size.em
        widths = [_width(character) * em for character in text]
        spare = right - left - indent - sum(widths)
        x = left + indent + (spare / 2 if style.place == "middle" else spare if style.place == "end" else 0.0)
        between = (
            spare / max(1, len(text) - 1) if full and style.place == "start" and 0 < spare < _MOST_SPARE * em else 0
        )
        characters = []
        for character, width, key in zip(text, widths, keys, strict=True):
            characters.append(SetCharacter(character, x, x + width, key))
            x += width + between
        return SetLine(tuple(characters), self._y, em, left, right, self._column, style.bold)

    def sheets(self) -> list[Setting]:
        """Return a setting for every sheet with text."""
        return [with_lanes(self._setting(lines)) for lines in self._sheets if lines]

    def _setting(self, lines: list[SetLine]) -> Setting:
        size = self._size
        right = size.column_lefts[-1] + size.ems * size.em
        area = Area(size.column_lefts[0], self._top, right, max(line.bottom for line in lines))
        reach = Area(SIDE, HEAD + 1, size.width - SIDE, size.height - FOOT)
        return Setting(tuple(lines), area, reach, size.em)


def _width(character: str) -> float:
    """Return about how wide a character of the set face is, in ems."""
    if character >= "\u2000" or character in "×·÷±°§":
        return 1.0
    if character.isdigit():
        return 0.55
    if character in _NARROW:
        return 0.34
    if character in _WIDE:
        return 0.88
    return 0.68 if character.isupper() else 0.54
