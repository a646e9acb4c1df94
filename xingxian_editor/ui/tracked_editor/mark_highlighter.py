"""Lays findings, notes, queries and matches over the text, without touching the document."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtGui import QColor, QFont, QSyntaxHighlighter, QTextCharFormat, QTextDocument

from xingxian_editor.ui.theme.theme import Theme
from xingxian_editor.ui.tracked_editor.projection import Projection
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
    """Shows stretches; a correction's line is left as it is, the mark keeps its ground there."""

    def __init__(self, theme: Theme, document: QTextDocument) -> None:
        super().__init__(document)
        self._theme = theme
        self._stretches: tuple[Stretch, ...] = ()
        self._starts: list[int] = []
        self._longest = 0

    def place(self, marks: Sequence[TextMark], projection: Projection) -> tuple[Stretch, ...]:
        """Take over where marks are now; nothing is painted yet. Return what was there before."""
        before = self._stretches
        found = sorted(_stretches(marks, projection), key=lambda s: (s.start, _ORDER[s.kind]))
        self._stretches = tuple(found)
        self._starts = [stretch.start for stretch in found]
        self._longest = max((stretch.end - stretch.start for stretch in found), default=0)
        return before

    def show(self, marks: Sequence[TextMark], projection: Projection) -> None:
        """Show other marks: only paragraphs in which something differs are painted anew."""
        before = set(self.place(marks, projection))
        blocks = set()
        for stretch in before.symmetric_difference(self._stretches):
            block = self.document().findBlock(stretch.start)
            while block.isValid() and block.position() <= stretch.end:
                blocks.add(block.blockNumber())
                block = block.next()
        for number in sorted(blocks):
            self.rehighlightBlock(self.document().findBlockByNumber(number))

    def highlightBlock(self, text: str) -> None:
        start = self.currentBlock().position()
        end = start + self.currentBlock().length() - 1
        here = [s for s in self._near(start, end) if s.start < end and s.end > start]
        edges = sorted({min(max(edge, start), end) for s in here for edge in (s.start, s.end)})
        for first, last in pairwise(edges):
            over = [s for s in here if s.start <= first and s.end >= last]
            if over:
                self.setFormat(first - start, last - first, self._format(over))

    def _near(self, start: int, end: int) -> Iterator[Stretch]:
        first = bisect_left(self._starts, start - self._longest)
        last = bisect_left(self._starts, end)
        return iter(self._stretches[first:last])

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


def _stretches(marks: Sequence[TextMark], projection: Projection) -> Iterator[Stretch]:
    for mark in marks:
        for piece in projection.pieces_in(mark.span):
            if not piece.struck or mark.kind not in FINDING_KINDS:
                yield Stretch(piece.start, piece.end, mark.kind, piece.corrected)
