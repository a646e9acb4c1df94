"""The lines of a manuscript in their order, each with the tracked texts that it holds.

The export writes these lines and the taking back expects them, so they stand where both can see them.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from xingxian_editor.corrections.run import Run, Runs
from xingxian_editor.corrections.tracked_article import TrackedArticle, TrackedItem
from xingxian_editor.page.manuscript_styles import DATELINE_STYLE, ROLE_STYLES, PartStyle
from xingxian_editor.page.page_reading import ArticleReading, PageReading, PhotoReading, UnplacedReading
from xingxian_editor.page.place import Part
from xingxian_editor.page.role import Role

AFTER_DATELINE = "\u3000"
"""Stands between a dateline and its paragraph in the manuscript, and in neither of them."""

_STYLES: Mapping[str, Role] = {
    "kicker": Role.KICKER,
    "headline": Role.HEADLINE,
    "deck": Role.DECK,
    "summary": Role.SUMMARY,
    "editors_note": Role.EDITORS_NOTE,
    "dateline": Role.BODY,
    "paragraphs": Role.BODY,
    "crossheads": Role.CROSSHEAD,
    "byline": Role.BYLINE,
    "title": Role.PHOTO_TITLE,
    "caption": Role.CAPTION,
    "credit": Role.CREDIT,
}
_HEADS = ("kicker", "headline", "deck", "summary", "editors_note")


@dataclass(frozen=True, slots=True)
class LineText:
    """A tracked text in a line: the ``item``-th of the ``unit``-th tracked article, in a character style."""

    unit: int
    item: int
    style: str
    runs: Runs

    @property
    def text(self) -> str:
        """All its characters, struck ones too."""
        return "".join(run.text for run in self.runs)


@dataclass(frozen=True, slots=True)
class ManuscriptLine:
    """A paragraph of the manuscript as it stood originally: one paragraph style, up to two tracked texts.

    A line without tracked texts (that an article begins; what is in no article) has ``fixed`` instead.
    ``block`` is the block that such a fixed line reads.
    """

    style: str
    texts: tuple[LineText, ...] = ()
    separator: Run = Run("\n")  # noqa: RUF009 - a frozen record
    fixed: str = ""
    block: int = 0

    def runs(self) -> Iterator[tuple[LineText | None, Run]]:
        """Yield its runs with the text that each is in; what only the manuscript has is in none."""
        if not self.texts:
            yield None, Run(self.fixed)
        for text in self.texts:
            for run in text.runs:
                yield text, run
            if text.style == DATELINE_STYLE:
                yield None, Run(AFTER_DATELINE)

    @property
    def original(self) -> str:
        """What stood in it before any correction."""
        return "".join(run.text for _, run in self.runs() if not run.ins)


def manuscript_lines(page: PageReading, tracked: tuple[TrackedArticle, ...]) -> tuple[ManuscriptLine, ...]:
    """Return every line but those of the folio."""
    units = {(article.part, article.index): number for number, article in enumerate(tracked)}
    lines: list[ManuscriptLine] = []
    for index, article in enumerate(page.articles):
        unit = units[Part.ARTICLE, index]
        lines.append(_part(PartStyle.ARTICLE, index))
        lines.extend(_article(_Unit(unit, tracked[unit]), article))
    for index, photo in enumerate(page.photos):
        unit = units[Part.PHOTO, index]
        lines.append(_part(PartStyle.PHOTO, index))
        lines.extend(_photo(_Unit(unit, tracked[unit]), photo))
    if page.unplaced:
        lines.append(ManuscriptLine(PartStyle.UNPLACED, fixed=PartStyle.UNPLACED))
        lines.extend(map(_unplaced, page.unplaced))
    return tuple(lines)


@dataclass(frozen=True, slots=True)
class _Unit:
    """One tracked article, asked for its lines."""

    number: int
    article: TrackedArticle

    def lines(self, field: str) -> Iterator[ManuscriptLine]:
        """Yield the lines of a field."""
        for at, item in enumerate(self.article.items):
            if item.field == field:
                yield self._line((at, item))

    def line(self, field: str, number: int) -> ManuscriptLine | None:
        """Return one line of a field."""
        return next((self._line((i, t)) for i, t in enumerate(self.article.items) if _is(t, field, number)), None)

    def with_dateline(self, paragraph: ManuscriptLine | None) -> ManuscriptLine | None:
        """Return the paragraph with the dateline before it; the dateline alone where there is none."""
        dateline = self.line("dateline", 0)
        if dateline is None or paragraph is None:
            return dateline or paragraph
        return replace(paragraph, texts=(*dateline.texts, *paragraph.texts))

    def _line(self, found: tuple[int, TrackedItem]) -> ManuscriptLine:
        at, item = found
        style = DATELINE_STYLE if item.field == "dateline" else ""
        text = LineText(self.number, at, style, item.runs)
        return ManuscriptLine(ROLE_STYLES[_STYLES[item.field]], (text,), item.separator)


def _is(item: TrackedItem, field: str, number: int) -> bool:
    return (item.field, item.item) == (field, number)


def _part(style: PartStyle, index: int) -> ManuscriptLine:
    return ManuscriptLine(style, fixed=f"{style.value} {index + 1}")


def _article(unit: _Unit, article: ArticleReading) -> Iterator[ManuscriptLine]:
    for field in _HEADS:
        yield from unit.lines(field)
    for index in range(len(article.paragraphs)):
        yield from _crossheads(unit, article, index)
        paragraph = unit.line("paragraphs", index)
        if line := unit.with_dateline(paragraph) if index == 0 else paragraph:
            yield line
    if not article.paragraphs and (alone := unit.with_dateline(None)):
        yield alone
    yield from _crossheads(unit, article, len(article.paragraphs))
    yield from unit.lines("byline")


def _crossheads(unit: _Unit, article: ArticleReading, before: int) -> Iterator[ManuscriptLine]:
    for number, (index, _) in enumerate(article.crossheads):
        if index == before and (line := unit.line("crossheads", number)):
            yield line


def _photo(unit: _Unit, photo: PhotoReading) -> Iterator[ManuscriptLine]:
    for field in ("title", "caption", "credit"):
        yield from unit.lines(field)


def _unplaced(block: UnplacedReading) -> ManuscriptLine:
    return ManuscriptLine(ROLE_STYLES[block.role], fixed=block.reading.text, block=block.block)
