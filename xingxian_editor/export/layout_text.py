"""The text of a layout: the body of an article as paragraphs to be set, and its measured lines."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from xingxian_editor.export.layout_plan import FlowParagraph
from xingxian_editor.export.line_breaking import break_lines
from xingxian_editor.export.word_text import Piece
from xingxian_editor.page.manuscript_styles import DATELINE_STYLE, ROLE_STYLES
from xingxian_editor.page.page_reading import ArticleReading, UnplacedReading
from xingxian_editor.page.reading import Reading
from xingxian_editor.page.role import Role

_ALIGN = {Role.CROSSHEAD: "center", Role.BYLINE: "right", Role.CREDIT: "right"}
_INDENTED = frozenset({Role.BODY, Role.SUMMARY, Role.EDITORS_NOTE, Role.CAPTION})


@dataclass(frozen=True, slots=True)
class SetLine:
    """A measured line; one that ``opens`` something must not stand last in its column."""

    text: str
    align: str
    opens: bool = False


@dataclass(frozen=True, slots=True)
class SetParagraph:
    """A paragraph of one role."""

    role: Role
    pieces: tuple[Piece, ...]

    @property
    def text(self) -> str:
        """Its characters."""
        return "".join(text for text, _ in self.pieces)

    def lines(self, ems: float) -> Iterator[SetLine]:
        """Yield its lines in a column ``ems`` wide."""
        indent = 2.0 if self.role in _INDENTED else 0.0
        align = _ALIGN.get(self.role, "left")
        for number, line in enumerate(break_lines(self.text, ems, indent)):
            shown = "\u3000\u3000" + line if indent and not number else line
            yield SetLine(shown, align, self.role is Role.CROSSHEAD)

    def flow(self) -> FlowParagraph:
        """Return it as a paragraph of a text flow."""
        return FlowParagraph(ROLE_STYLES[self.role], self.pieces)


class RunningText:
    """Paragraphs that run through columns, measured once for every width asked for."""

    def __init__(self, paragraphs: Iterable[SetParagraph]) -> None:
        self.paragraphs = tuple(paragraphs)
        self._measured: dict[float, tuple[SetLine, ...]] = {}

    def lines(self, ems: float) -> tuple[SetLine, ...]:
        """Return all lines in columns ``ems`` wide."""
        if ems not in self._measured:
            self._measured[ems] = tuple(line for p in self.paragraphs for line in p.lines(ems))
        return self._measured[ems]


def article_text(article: ArticleReading) -> RunningText:
    """Return what stands in the columns of ``article``: everything but its headline block."""
    return RunningText(_article(article))


def unplaced_text(blocks: Sequence[UnplacedReading]) -> RunningText:
    """Return all that belongs to no article, as one text."""
    return RunningText(_plain(block.role, block.reading) for block in blocks)


def caption_text(caption: Reading, credit: Reading) -> RunningText:
    """Return caption and credit of a photo."""
    pairs = ((Role.CAPTION, caption), (Role.CREDIT, credit))
    return RunningText(_plain(role, reading) for role, reading in pairs if reading)


def _plain(role: Role, reading: Reading) -> SetParagraph:
    return SetParagraph(role, ((reading.text, ""),))


def _article(article: ArticleReading) -> Iterator[SetParagraph]:
    for role, lines in ((Role.EDITORS_NOTE, article.editors_note), (Role.SUMMARY, article.summary)):
        yield from (_plain(role, line) for line in lines)
    dateline: tuple[Piece, ...] = ((article.dateline.text + "\u3000", DATELINE_STYLE),) if article.dateline else ()
    for index, paragraph in enumerate(article.paragraphs):
        yield from _crossheads(article, index)
        yield SetParagraph(Role.BODY, (*dateline, (paragraph.text, "")))
        dateline = ()
    if dateline:
        yield SetParagraph(Role.BODY, dateline)
    yield from _crossheads(article, len(article.paragraphs))
    yield from (_plain(Role.BYLINE, line) for line in article.byline)


def _crossheads(article: ArticleReading, before: int) -> Iterator[SetParagraph]:
    yield from (_plain(Role.CROSSHEAD, line) for index, line in article.crossheads if index == before)
