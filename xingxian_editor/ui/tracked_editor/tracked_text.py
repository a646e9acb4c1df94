"""The document of an article with its changes: built anew for another view, edited least for a change."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QTextBlock, QTextCursor
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from xingxian_editor.corrections.ledger import Ledger
from xingxian_editor.corrections.run import Owner, Splice, common_start, difference
from xingxian_editor.page.role import Role
from xingxian_editor.page.span import Span
from xingxian_editor.ui.article_view.item_style import TEXT_TOP
from xingxian_editor.ui.theme.theme import Theme
from xingxian_editor.ui.tracked_editor.article_text import ArticleText
from xingxian_editor.ui.tracked_editor.projection import Projection, Shown, View, different, units
from xingxian_editor.ui.tracked_editor.run_look import LookKey, RunLooks

TEXT_LEFT = 46
TEXT_RIGHT = 24


@dataclass(frozen=True, slots=True)
class Glyphs:
    """Characters of the document that look alike."""

    text: str
    look: LookKey


class TrackedText(QTextEdit):
    """Shows an article in a view. Only ``_show_ledger`` and ``rebuild`` ever change the document."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.looks = RunLooks(theme)
        self.text = ArticleText()
        self.projection = Projection(Ledger(), View.MARKED)
        self._owners: Mapping[int, Owner] = {}
        self._gaps: dict[int, int] = {}
        self._applying = 0
        self._splice: Splice | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUndoRedoEnabled(False)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.document().setDocumentMargin(0)

    @property
    def view(self) -> View:
        """How the article is shown now."""
        return self.projection.view

    @property
    def ledger(self) -> Ledger:
        """The article's runs as they are shown."""
        return self.text.ledger

    def role_at(self, marked: int) -> Role:
        """Return the role of the text at a marked offset."""
        if not self.text.sections:
            return Role.BODY
        return self.text.sections[self.text.section_at(self.ledger.to_original(marked))].role

    # Building

    def rebuild(self, view: View | None = None) -> None:
        """Set everything anew, in the type and colours of now; the caret goes to the start."""
        self._applying += 1
        self._splice = None
        self.projection = Projection(self.ledger, view or self.view)
        self._before_edit()
        self.clear()
        self._set_margins()
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        role = self.role_at(0)
        cursor.setBlockFormat(self.looks.block(role, False, True))
        cursor.setBlockCharFormat(self.looks.characters(LookKey(role)))
        for glyphs in self._glyphs(self.projection.shown()):
            self._insert(cursor, glyphs)
        self._format_blocks(0, self.document().blockCount() - 1)
        cursor.endEditBlock()
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self._applying -= 1
        self._after_edit()

    def _set_margins(self) -> None:
        frame = self.document().rootFrame()
        look = frame.frameFormat()
        look.setTopMargin(TEXT_TOP)
        look.setLeftMargin(TEXT_LEFT)
        look.setRightMargin(TEXT_RIGHT)
        look.setBottomMargin(self.theme.space(8))
        frame.setFrameFormat(look)

    def _insert(self, cursor: QTextCursor, glyphs: Glyphs) -> None:
        look = self.looks.characters(glyphs.look)
        for number, part in enumerate(glyphs.text.split("\n")):
            if number:
                cursor.insertBlock(self.looks.block(glyphs.look.role, False, False), look)
            if part:
                cursor.insertText(part, look)

    def _glyphs(self, shown: Iterable[Shown]) -> Iterator[Glyphs]:
        """Yield what the document has of these runs, cut where their look changes."""
        for piece in shown:
            inside = 0 if piece.run.ins else piece.marked - self.ledger.marked_before(piece.number)
            for text, role in self._by_role(piece, self.ledger.original_before(piece.number) + inside):
                yield Glyphs(text, self.looks.key(piece.run, role, self._owners, self.view))

    def _by_role(self, piece: Shown, original: int) -> Iterator[tuple[str, Role]]:
        """Yield a run's text by the sections that it runs through."""
        if not self.text.sections:
            yield piece.text, Role.BODY
            return
        first = self.text.section_at(original)
        if piece.run.ins:
            yield piece.text, self.text.sections[first].role
            return
        at, end = 0, len(piece.text)
        while at < end:
            after = self.text.starts[first + 1] - original if first + 1 < len(self.text.sections) else end
            yield piece.text[at : min(after, end)], self.text.sections[first].role
            at, first = min(after, end), first + 1

    def _format_blocks(self, first: int, last: int) -> None:
        """Set paragraphs as their roles ask, whatever was merged into them."""
        cursor = QTextCursor(self.document())
        before = self.block_role(first - 1) if first else None
        for number in range(first, last + 1):
            block = self.document().findBlockByNumber(number)
            role = self.block_role(number)
            look = self.looks.block(role, role is not before, number == 0)
            gap = self._gaps.get(number, 0)
            if gap:
                look.setBottomMargin(gap)
            before = role
            if block.blockFormat() != look:
                cursor.setPosition(block.position())
                cursor.setBlockFormat(look)

    def block_role(self, number: int) -> Role:
        """Return the role of a paragraph of the document."""
        block = self.document().findBlockByNumber(number)
        return self.role_at(self.projection.offset(block.position(), after_struck=self.view is not View.MARKED))

    # Changing

    def _show_ledger(self, ledger: Ledger) -> bool:
        """Show another ledger of the article by one least edit; False where nothing is to be seen of it."""
        splice = self._splice = difference(self.ledger.runs, ledger.runs)
        old, new = self.projection, self.projection.after(splice, ledger)
        after = splice.at + len(splice.old)
        start, end = old.position_of_run(splice.at), old.position_of_run(after)
        reach = splice.at + len(splice.new)
        gone, come, start, end = different(
            list(old.shown(splice.at, after)), list(new.shown(splice.at, reach)), start, end
        )
        was = list(self._glyphs(gone))
        self.text, self.projection = self.text.with_ledger(ledger), new
        becomes = list(self._glyphs(come))
        was, becomes, start, end = _trimmed(was, becomes, start, end)
        self._before_edit()
        if was or becomes:
            self._edit(start, end, was, becomes)
        self._after_edit()
        return bool(was or becomes)

    def _edit(self, start: int, end: int, was: list[Glyphs], becomes: list[Glyphs]) -> None:
        self._applying += 1
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        cursor.setPosition(start)
        if "".join(g.text for g in was) == "".join(g.text for g in becomes):
            last = self._recolor(cursor, becomes)
        else:
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            cursor.removeSelectedText()
            for glyphs in becomes:
                self._insert(cursor, glyphs)
            last = cursor.position()
        first, block = self.document().findBlock(start).blockNumber(), self.document().findBlock(last)
        self._format_blocks(first, min(block.blockNumber() + 1, self.document().blockCount() - 1))
        cursor.endEditBlock()
        self._applying -= 1

    def _recolor(self, cursor: QTextCursor, becomes: list[Glyphs]) -> int:
        for glyphs in becomes:
            cursor.setPosition(cursor.position() + units(glyphs.text), QTextCursor.MoveMode.KeepAnchor)
            cursor.setCharFormat(self.looks.characters(glyphs.look))
            cursor.setPosition(cursor.position())
        return cursor.position()

    def _before_edit(self) -> None:
        """Take note that what is shown has changed; the document will in a moment."""

    def _after_edit(self) -> None:
        """Take note that the document shows what it should again."""

    def set_gap(self, number: int | None, height: int) -> None:
        """Leave room under one paragraph, and under no other."""
        gaps = {number: height} if number is not None else {}
        if gaps == self._gaps:
            return
        blocks = {*self._gaps, *gaps}
        self._gaps = gaps
        self._applying += 1
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        for block in sorted(blocks):
            if block < self.document().blockCount():
                self._format_blocks(block, block)
        cursor.endEditBlock()
        self._applying -= 1

    # Places

    def block_rect(self, block: QTextBlock) -> QRectF:
        """Return where a paragraph is in the viewport, over the whole width."""
        rect = self.document().documentLayout().blockBoundingRect(block)
        return QRectF(0, rect.top() - self.verticalScrollBar().value(), self.viewport().width(), rect.height())

    def rects_of(self, span: Span) -> Iterator[QRectF]:
        """Yield where marked text stands in the viewport, line by line."""
        start, end = self.projection.position(span.start), self.projection.position(span.end)
        block = self.document().findBlock(start)
        while block.isValid() and block.position() < end:
            yield from self._rects_in(block, start - block.position(), end - block.position())
            block = block.next()

    def _rects_in(self, block: QTextBlock, start: int, end: int) -> Iterator[QRectF]:
        self.document().documentLayout().blockBoundingRect(block)  # makes sure that it is laid out
        layout, place = block.layout(), block.layout().position()
        top = place.y() - self.verticalScrollBar().value()
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            first, last = max(start, line.textStart()), min(end, line.textStart() + line.textLength())
            if first < last:
                left, right = (_x(line.cursorToX(position)) for position in (first, last))
                yield QRectF(place.x() + left, top + line.y(), right - left, line.height())


def _trimmed(
    was: list[Glyphs], becomes: list[Glyphs], start: int, end: int
) -> tuple[list[Glyphs], list[Glyphs], int, int]:
    """Drop what both begin and end with, and move both positions accordingly."""
    head = _alike(was, becomes)
    start += units("".join(g.text for g in _first(was, head)))
    was, becomes = _without(was, head), _without(becomes, head)
    tail = _alike(_backwards(was), _backwards(becomes))
    keep = sum(len(g.text) for g in was) - tail
    end -= units("".join(g.text for g in _without(was, keep)))
    return _first(was, keep), _first(becomes, sum(len(g.text) for g in becomes) - tail), start, end


def _alike(one: Sequence[Glyphs], other: Sequence[Glyphs]) -> int:
    """Return how many characters both begin with that look alike, too."""
    found = at = 0
    ours, theirs = list(one), list(other)
    while at < min(len(ours), len(theirs)) and ours[at].look == theirs[at].look:
        same = common_start(ours[at].text, theirs[at].text)
        found += same
        longest = max(len(ours[at].text), len(theirs[at].text))
        if same < min(len(ours[at].text), len(theirs[at].text)):
            return found
        if same < longest:  # one goes on in what the other has next
            rest = ours if len(ours[at].text) > same else theirs
            rest.insert(at + 1, Glyphs(rest[at].text[same:], rest[at].look))
        at += 1
    return found


def _backwards(glyphs: Sequence[Glyphs]) -> list[Glyphs]:
    return [Glyphs(g.text[::-1], g.look) for g in reversed(glyphs)]


def _without(glyphs: list[Glyphs], head: int) -> list[Glyphs]:
    """Return what stands after so many characters."""
    found: list[Glyphs] = []
    for g in glyphs:
        if head < len(g.text):
            found.append(Glyphs(g.text[head:], g.look) if head else g)
        head = max(0, head - len(g.text))
    return found


def _first(glyphs: list[Glyphs], keep: int) -> list[Glyphs]:
    """Return so many characters."""
    found: list[Glyphs] = []
    for g in glyphs:
        if keep > 0:
            found.append(Glyphs(g.text[:keep], g.look) if keep < len(g.text) else g)
        keep -= len(g.text)
    return found


def _x(answer: object) -> float:
    """Return the place that ``QTextLine.cursorToX`` gives, alone or with the position it corrected."""
    return float(answer[0] if isinstance(answer, tuple) else answer)  # type: ignore[arg-type]
