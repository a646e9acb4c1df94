"""The reading of the chosen article: headline parts, dateline, body, byline, with what is marked in it."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QTextEdit, QToolTip, QWidget

from xingxian_editor.checks.finding import Finding
from xingxian_editor.page.page import Page
from xingxian_editor.page.page_reading import ArticleReading, PhotoReading
from xingxian_editor.page.source import Anchor
from xingxian_editor.page.span import Span
from xingxian_editor.ui.article_view.article_items import items_of
from xingxian_editor.ui.article_view.article_marks import ArticleMarks, FindingMark, article_marks
from xingxian_editor.ui.article_view.article_paint import ArticlePainter
from xingxian_editor.ui.article_view.reading_text import TEXT_LEFT, ReadingText
from xingxian_editor.ui.galley.overview_bar import Mark, OverviewBar
from xingxian_editor.ui.theme.theme import Theme

SEVERITY_COLORS = {"error": "error", "warning": "warning_line", "notice": "notice"}


class ArticleView(ReadingText):
    """Shows one article or photo. What is selected goes out as source characters, and comes in so.

    ``selection_changed(anchor)``: characters selected here. ``caret_moved(source, offset)``: the
    character after the caret. ``finding_clicked(finding)``; ``note_asked(anchor, None)``.
    """

    selection_changed = Signal(tuple)
    caret_moved = Signal(int, int)
    finding_clicked = Signal(object)
    note_asked = Signal(tuple, object)
    focus_changed = Signal(bool)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.article: int | None = None
        self.marks = ArticleMarks()
        self._lit: Anchor = ()
        self._matches: tuple[Anchor, ...] = ()
        self._current_match = -1
        self._quiet = False
        self._painter = ArticlePainter(theme, self)
        self.setVerticalScrollBar(OverviewBar(theme, self))
        self.setAccessibleName(self.tr("Reading of the chosen article"))
        self.viewport().setMouseTracking(True)
        self.selectionChanged.connect(self._characters_selected)
        self.cursorPositionChanged.connect(self._caret_moved)
        theme.changed.connect(self._restyle)

    def show_article(
        self, page: Page, unit: ArticleReading | PhotoReading | None, findings: Sequence[Finding] = ()
    ) -> None:
        """Show the reading of one article or photo of ``page``; None shows nothing."""
        another = (unit.id if unit else None) != self.article
        self.article = unit.id if unit else None
        self._quiet = True
        top = 0 if another else self.verticalScrollBar().value()
        items = items_of(unit)
        self.marks = article_marks(page, self.article, items, findings)
        self.set_items(items, self.marks.lost)
        self.verticalScrollBar().setValue(top)
        self._quiet = False
        self._show_selections()

    def light(self, anchor: Anchor) -> None:
        """Light the characters that come from these source characters."""
        if anchor != self._lit:
            self._lit = anchor
            self._show_selections()

    def show_matches(self, matches: tuple[Anchor, ...], current: int = -1) -> None:
        """Light what the find bar found, the current one stronger."""
        self._matches, self._current_match = matches, current
        self._show_selections()
        if 0 <= current < len(matches):
            self.reveal(matches[current])

    def reveal(self, anchor: Anchor) -> None:
        """Scroll to the first of these source characters, if it is in this article."""
        place = next(self.items.spans(anchor), None)
        rect = next(self.rects_of(*place), None) if place else None
        if rect is None:
            return
        bar, height = self.verticalScrollBar(), self.viewport().height()
        if rect.top() < 0 or rect.bottom() > height:
            bar.setValue(round(bar.value() + rect.top() - height / 3))

    def select_anchor(self, anchor: Anchor) -> None:
        """Select the characters that come from these source characters (the first stretch)."""
        place = next(self.items.spans(anchor), None)
        if place is None:
            return
        at, span = place
        cursor = self.textCursor()
        cursor.setPosition(self.position_of(at, span.start))
        cursor.setPosition(self.position_of(at, span.end), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self.reveal(anchor)

    def selected_anchor(self) -> Anchor:
        """Return the source characters of what is selected."""
        cursor = self.textCursor()
        if not cursor.hasSelection() or not self.items.items:
            return ()
        return self.items.anchor(self.place_of(cursor.selectionStart()), self.place_of(cursor.selectionEnd()))

    def origin_at(self, place: QPoint) -> tuple[int, int] | None:
        """Return (source, offset) of the character at a place of the viewport, None where joining put it in."""
        if not self.items.items:
            return None
        at, offset = self.place_of(self.cursorForPosition(place).position())
        return self.items.items[at].reading.origin(offset)

    def ask_note(self) -> None:
        """Ask for a note on the selected characters, or on the paragraph with the caret."""
        anchor = self.selected_anchor()
        if not anchor and self.items.items:
            at, _ = self.place_of(self.textCursor().position())
            reading = self.items.items[at].reading
            anchor = reading.anchor(Span(0, len(reading.text)))
        if anchor:
            self.note_asked.emit(anchor, None)

    def finding_at(self, position: int) -> FindingMark | None:
        """Return the finding at a document position."""
        if not self.items.items:
            return None
        at, offset = self.place_of(position)
        return next((m for m in self.marks.findings if m.item == at and m.span.start <= offset <= m.span.end), None)

    def _show_selections(self) -> None:
        """Set the formats of findings, of what is lit and of matches."""
        found = [self._selection(m.item, m.span, self._finding_format(m.finding)) for m in self.marks.findings]
        noted = (mark for mark in self.marks.notes if mark.note.block is None)
        found += [self._selection(m.item, m.span, self._ground("query_line", 0.3)) for m in noted]
        for at, span in self.items.spans(self._lit):
            found.append(self._selection(at, span, self._ground("accent", 0.25)))
        for number, match in enumerate(self._matches):
            current = number == self._current_match
            ground = self._ground("accent", 0.45) if current else self._ground("find_match", 1.0)
            found.extend(self._selection(at, span, ground) for at, span in self.items.spans(match))
        self.setExtraSelections(found)
        self._show_overview()
        self.viewport().update()

    def _selection(self, at: int, span: Span, look: QTextCharFormat) -> QTextEdit.ExtraSelection:
        selection = QTextEdit.ExtraSelection()
        cursor = QTextCursor(self.document())
        cursor.setPosition(self.position_of(at, span.start))
        cursor.setPosition(self.position_of(at, span.end), QTextCursor.MoveMode.KeepAnchor)
        selection.cursor = cursor
        selection.format = look
        return selection

    def _finding_format(self, finding: Finding) -> QTextCharFormat:
        token = self.theme.tokens.finding_underline[finding.severity.value]
        look = QTextCharFormat()
        look.setUnderlineStyle(QTextCharFormat.UnderlineStyle[token["style"]])
        look.setUnderlineColor(self.theme.color(token["color"]))
        return look

    def _ground(self, token: str, opacity: float) -> QTextCharFormat:
        color = QColor(self.theme.color(token))
        color.setAlphaF(opacity)
        look = QTextCharFormat()
        look.setBackground(color)
        return look

    def _show_overview(self) -> None:
        total = max(1.0, self.document().size().height())
        top = self.verticalScrollBar().value()
        marks = [Mark((self.item_rect(first).top() + top) / total, "warning_line") for first, _ in self.marks.undecided]
        marks += [self._mark(at, span, total, "warning_line") for at, span in self.marks.lost]
        marks += [
            self._mark(m.item, m.span, total, SEVERITY_COLORS[m.finding.severity.value]) for m in self.marks.findings
        ]
        for match in self._matches:
            marks += [self._mark(at, span, total, "accent") for at, span in self.items.spans(match)]
        bar = self.verticalScrollBar()
        assert isinstance(bar, OverviewBar)
        bar.show_marks(tuple(marks))

    def _mark(self, at: int, span: Span, total: float, color: str) -> Mark:
        rect = next(self.rects_of(at, span), self.item_rect(at))
        return Mark((rect.top() + self.verticalScrollBar().value()) / total, color)

    def _characters_selected(self) -> None:
        if not self._quiet:
            self.selection_changed.emit(self.selected_anchor())

    def _caret_moved(self) -> None:
        if self._quiet or not self.items.items:
            return
        at, offset = self.place_of(self.textCursor().position())
        reading = self.items.items[at].reading
        origin = reading.origin(min(offset, max(0, len(reading.text) - 1)))
        if origin is not None:
            self.caret_moved.emit(*origin)

    def _restyle(self) -> None:
        self._quiet = True
        bar = self.verticalScrollBar()
        share = bar.value() / max(1, bar.maximum())
        self.rebuild()
        bar.setValue(round(share * bar.maximum()))
        self._quiet = False
        self._show_selections()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        self._painter.paint_lost(painter, self.marks.lost)
        painter.end()
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        self._painter.paint_undecided(painter, self.marks.undecided)
        self._painter.paint_chips(painter, self.marks.noted)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._quiet = True
        self.rebreak()
        self._quiet = False
        self._show_selections()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and is_note_key(event):
            event.accept()  # the window has the key too, for the galley
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_note_key(event):
            self.ask_note()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.position().x() < TEXT_LEFT:
            self._click_margin(event.position().toPoint())
            return
        mark = self.finding_at(self.cursorForPosition(event.position().toPoint()).position())
        if mark is not None and event.button() == Qt.MouseButton.LeftButton and not self.textCursor().hasSelection():
            self.finding_clicked.emit(mark.finding)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self.tip_at(event.pos()), self.viewport())
            return True
        return super().viewportEvent(event)

    def tip_at(self, place: QPoint) -> str:
        """Return what the tooltip says at ``place``: the finding, and the notes, that are there."""
        position = self.cursorForPosition(place).position()
        mark = self.finding_at(position)
        said = [f"{mark.finding.title}\n{mark.finding.message}"] if mark else []
        if self.items.items:
            at, offset = self.place_of(position)
            here = (m for m in self.marks.notes if m.item == at and (place.x() < TEXT_LEFT or offset in m.span))
            said += [f"{m.note.author}：{m.note.text}" for m in here]
        return "\n".join(said)

    def _click_margin(self, place: QPoint) -> None:
        """Ask for the note beside whose paragraph somebody clicked."""
        at, _ = self.place_of(self.cursorForPosition(place).position()) if self.items.items else (-1, 0)
        note = next((mark.note for mark in self.marks.notes if mark.item == at), None)
        if note is not None:
            self.note_asked.emit(note.anchor, note.block)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focus_changed.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.focus_changed.emit(False)


def is_note_key(event: QKeyEvent) -> bool:
    """Say whether a key asks for a note."""
    control_alt = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    return event.key() == Qt.Key.Key_M and event.modifiers() == control_alt
