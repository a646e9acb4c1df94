"""Lays findings, notes, queries and matches over the text, without touching the document."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtGui import QColor, QFont, QSyntaxHighlighter, QTextCharFormat, QTextDocument

from xingxian_editor.corrections.ledger import Ledger
from xingxian_editor.ui.theme.theme import Theme
from xingxian_editor.ui.tracked_editor.projection import Projection, View
from xingxian_editor.ui.tracked_editor.text_marks import FINDING_KINDS, MarkKind, TextMark

_ORDER = {kind: number for number, kind in enumerate(MarkKind)}
_GROUNDS = {
    MarkKind.NOTE: ("query_line", 0.3),
    MarkKind.LIT: ("accent", 0.25),
    MarkKind.MATCH: ("find_match", 1.0),
    MarkKind.CURRENT_MATCH: ("accent", 0.45),
}


@dataclass(frozen=True, slots=True)
class Stretch:
    """Document positions that one mark covers, and whether the characters bear a correction's line."""

    start: int
    end: int
    kind: MarkKind
    corrected: bool


class MarkHighlighter(QSyntaxHighlighter):
    """Shows marks; a correction's line is left as it is, the mark keeps its ground there."""

    def __init__(self, theme: Theme, document: QTextDocument) -> None:
        super().__init__(document)
        self._theme = theme
        self._projection = Projection(Ledger(), View.MARKED)
        self._marks: list[TextMark] = []
        self._starts: list[int] = []
        self._longest = 0

    def place(self, marks: Iterable[TextMark], projection: Projection) -> None:
        """Take over where marks are now; nothing is painted yet."""
        self._projection = projection
        self._marks = sorted(marks, key=_start)
        self._starts = [mark.span.start for mark in self._marks]
        self._longest = max((len(mark.span) for mark in self._marks), default=0)

    def show(self, marks: Iterable[TextMark], projection: Projection) -> None:
        """Show other marks: only paragraphs in which something differs are painted anew."""
        before = set(self._marks)
        self.place(marks, projection)
        blocks = set()
        for mark in before.symmetric_difference(self._marks):
            block = self.document().findBlock(projection.position(mark.span.start))
            last = projection.position(mark.span.end)
            while block.isValid() and block.position() <= last:
                blocks.add(block.blockNumber())
                block = block.next()
        for number in sorted(blocks):
            self.rehighlightBlock(self.document().findBlockByNumber(number))

    def highlightBlock(self, text: str) -> None:
        start = self.currentBlock().position()
        end = start + self.currentBlock().length() - 1
        here = [s for s in self._stretches(start, end) if s.start < end and s.end > start]
        edges = sorted({min(max(edge, start), end) for s in here for edge in (s.start, s.end)})
        for first, last in pairwise(edges):
            over = [s for s in here if s.start <= first and s.end >= last]
            if over:
                self.setFormat(first - start, last - first, self._format(over))

    def _stretches(self, start: int, end: int) -> Iterator[Stretch]:
        """Yield what marks cover near two positions."""
        low, high = (self._projection.offset(start), self._projection.offset(end, after_struck=True))
        first = bisect_left(self._starts, low - self._longest)
        last = bisect_right(self._starts, high)
        for mark in self._marks[first:last]:
            for piece in self._projection.pieces_in(mark.span):
                if not piece.struck or mark.kind not in FINDING_KINDS:
                    yield Stretch(piece.start, piece.end, mark.kind, piece.corrected)

    def _format(self, over: Iterable[Stretch]) -> QTextCharFormat:
        look = QTextCharFormat()
        for stretch in sorted(over, key=lambda s: _ORDER[s.kind]):
            look.merge(self._look(stretch))
        return look

    def _look(self, stretch: Stretch) -> QTextCharFormat:
        look, kind = QTextCharFormat(), stretch.kind
        if kind in FINDING_KINDS or kind is MarkKind.QUERY:
            token = self._theme.tokens.finding_underline[kind.value]
            if not stretch.corrected:
                look.setUnderlineStyle(QTextCharFormat.UnderlineStyle[token["style"]])
                look.setUnderlineColor(self._theme.color(token["color"]))
            if stretch.corrected or kind is MarkKind.QUERY:
                look.setBackground(self._theme.color(f"{kind.value}_soft"))
        elif kind in _GROUNDS:
            name, opacity = _GROUNDS[kind]
            ground = QColor(self._theme.color(name))
            ground.setAlphaF(opacity)
            look.setBackground(ground)
        elif kind is MarkKind.LOST:
            look.setFontLetterSpacingType(QFont.SpacingType.AbsoluteSpacing)
            look.setFontLetterSpacing(self._theme.font("proofreading").pixelSize() * 0.8)
        return look


def _start(mark: TextMark) -> int:
    return mark.span.start
