"""The galley as a picture: rows, gutter, doubt strips and marks of a page; no tagging yet."""

from PySide6.QtCore import QPoint, QRect, Signal
from PySide6.QtGui import QFocusEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QWidget

from xingxian_editor.page.page import Page
from xingxian_editor.page.source import Anchor, SourceRange
from xingxian_editor.ui.finding_place import FindingPlace
from xingxian_editor.ui.galley.doubt_strips import DoubtStrips
from xingxian_editor.ui.galley.galley_paint import GalleyPainter
from xingxian_editor.ui.galley.galley_state import GalleyMarks, PageRows
from xingxian_editor.ui.galley.gutter import GUTTER_WIDTH, Gutter
from xingxian_editor.ui.galley.overview_bar import Mark, OverviewBar
from xingxian_editor.ui.galley.row_format import row_formats
from xingxian_editor.ui.galley.row_text import RowText
from xingxian_editor.ui.galley.rows import RowMaker
from xingxian_editor.ui.theme.theme import Theme
from xingxian_editor.ui.utf16 import from_qt, to_qt


class GalleyText(RowText):
    """Shows a page row by row. ``show_page`` with a changed page repaints only what has changed."""

    focus_changed = Signal(bool)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.page_rows = PageRows(Page(), ())
        self.marks = GalleyMarks()
        self._row_maker = RowMaker()
        self.setVerticalScrollBar(OverviewBar(theme, self))
        self.setViewportMargins(GUTTER_WIDTH, 0, 0, 0)
        self.gutter = Gutter(theme, self)
        self.strips = DoubtStrips(theme, self)
        self._painter = GalleyPainter(theme, self)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        theme.changed.connect(self._restyle)

    def show_page(self, page: Page, chosen_article: int | None, keep_scroll: bool = True) -> None:
        """Show ``page``, the rows of ``chosen_article`` lit; the same source keeps its place."""
        caret = self.caret()
        another = page is not self.page_rows.page
        if another:
            self.page_rows = PageRows(page, self._row_maker.rows(page))
        marks = self.marks if keep_scroll else GalleyMarks()
        self.marks = self._marks_on(marks.with_(chosen_article=chosen_article), caret if keep_scroll else None)
        self._set_rows(keep_scroll, caret)
        if another and keep_scroll:
            self.viewport().repaint()  # whoever pressed a key sees the tag before slower panels follow

    def _marks_on(self, marks: GalleyMarks, caret: SourceRange | None) -> GalleyMarks:
        """Return what is left of ``marks`` on the page of now; there is always a current block."""
        rows = self.page_rows
        at_caret = self._block_of(caret) if caret is not None else None
        fallback = at_caret if at_caret in rows.first_row else next(iter(rows.order), None)
        open_doubt = marks.open_doubt if marks.open_doubt in {place.doubt.id for place in rows.doubts} else None
        return marks.with_(selection=marks.selection.within(rows.order, fallback), open_doubt=open_doubt)

    def show_marks(self, marks: GalleyMarks) -> None:
        """Light other things of the same page."""
        folded = marks.open_doubt != self.marks.open_doubt
        self.marks = marks
        if folded:
            self._set_rows(True, None)
        self.gutter.show_rows(self.page_rows, marks)
        self.viewport().update()

    def light(self, anchor: Anchor) -> None:
        """Light the source characters that are selected elsewhere; no anchor lights none."""
        if anchor != self.marks.lit:
            self.show_marks(self.marks.with_(lit=anchor))

    def show_findings(self, findings: tuple[FindingPlace, ...]) -> None:
        """Underline the characters that the checks found."""
        if findings != self.marks.findings:
            self.show_marks(self.marks.with_(findings=findings))
            self._show_overview()

    def show_matches(self, matches: tuple[Anchor, ...], current: int = -1) -> None:
        """Light what the find bar found, the current match stronger; brings that one into sight."""
        self.show_marks(self.marks.with_(matches=matches, current_match=current))
        self._show_overview()
        if 0 <= current < len(matches) and matches[current]:
            self.reveal(matches[current][0])

    def reveal(self, place: SourceRange) -> None:
        """Scroll so that the row of a source character can be seen."""
        at = self.page_rows.row_of(place.source, place.start)
        if at is not None:
            self.reveal_row(at)

    def reveal_row(self, at: int, below: int = 0) -> None:
        """Scroll so that row ``at`` and ``below`` pixels under it can be seen, with a row of context."""
        rect, bar, line = self.row_rect(at), self.verticalScrollBar(), self.theme.line_height("galley")
        if rect.top() < line:
            bar.setValue(bar.value() + round(rect.top() - line))
        elif rect.bottom() + below > self.viewport().height() - 2 * line:
            over = rect.bottom() + below - self.viewport().height() + 2 * line
            bar.setValue(bar.value() + round(min(over, rect.top() - line)))

    def caret(self) -> SourceRange | None:
        """Return the source character after the caret, as an empty range, or None without rows."""
        at = self.textCursor().blockNumber()
        if at >= len(self.rows):
            return None
        row = self.rows[at]
        offset = row.start + from_qt(row.text, self.textCursor().positionInBlock())
        return SourceRange(row.source, offset, offset)

    def set_caret(self, source: int, offset: int) -> None:
        """Put the caret before a source character."""
        at = self.page_rows.row_of(source, offset)
        if at is None:
            return
        row = self.rows[at]
        cursor = QTextCursor(self.document().findBlockByNumber(at))
        cursor.setPosition(cursor.position() + to_qt(row.text, offset - row.start))
        self.setTextCursor(cursor)

    def selected_anchor(self) -> Anchor:
        """Return the source characters that are selected in the text, row by row."""
        cursor = self.textCursor()
        if not cursor.hasSelection():
            return ()
        found = []
        document = self.document()
        first, last = (document.findBlock(at).blockNumber() for at in (cursor.selectionStart(), cursor.selectionEnd()))
        for at in range(first, min(last, len(self.rows) - 1) + 1):
            row, begin = self.rows[at], document.findBlockByNumber(at).position()
            start = from_qt(row.text, max(0, cursor.selectionStart() - begin))
            end = from_qt(row.text, max(0, cursor.selectionEnd() - begin))
            if start < end:
                found.append(SourceRange(row.source, row.start + start, row.start + end))
        return tuple(found)

    def _set_rows(self, keep_scroll: bool, caret: SourceRange | None) -> None:
        rows, marks = self.page_rows, self.marks
        top = self.verticalScrollBar().value()
        gaps = self.strips.show_doubts(rows, marks.open_doubt)
        texts_differ = [row.text for row in self.rows] != [row.text for row in rows.rows]
        self.set_rows(rows.rows, row_formats(rows.rows, gaps))
        if texts_differ and caret is not None and keep_scroll:
            self.set_caret(caret.source, caret.start)
        if not keep_scroll:
            self.moveCursor(QTextCursor.MoveOperation.Start)
        self.verticalScrollBar().setValue(top if keep_scroll else 0)
        self.gutter.show_rows(rows, marks)
        self.strips.move()
        self._show_overview()
        self.viewport().update()

    def _show_overview(self) -> None:
        """Put the open doubts, the findings and the matches on the scroll bar."""
        total = max(1, len(self.rows))
        marks = [Mark(place.row / total, "warning_line") for place in self.page_rows.doubts]
        for match in self.marks.matches:
            at = self.page_rows.row_of(match[0].source, match[0].start) if match else None
            if at is not None:
                marks.append(Mark(at / total, "accent"))
        for finding in self.marks.findings:
            at = self.page_rows.row_of(finding.anchor[0].source, finding.anchor[0].start) if finding.anchor else None
            if at is not None:
                marks.append(Mark(at / total, finding.color))
        bar = self.verticalScrollBar()
        assert isinstance(bar, OverviewBar)
        bar.show_marks(tuple(marks))

    def _block_of(self, caret: SourceRange) -> int | None:
        at = self.page_rows.row_of(caret.source, caret.start)
        if at is None:
            return None
        row = self.page_rows.rows[at]
        return row.part_at(caret.start - row.start).block

    def _scrolled(self) -> None:
        if self.is_setting:
            return
        self.gutter.update()
        self.strips.move()

    def _restyle(self) -> None:
        caret, top = self.caret(), self.verticalScrollBar().value()
        self.restyle()
        self.strips.restyle()
        if caret is not None:
            self.set_caret(caret.source, caret.start)
        self.verticalScrollBar().setValue(top)
        self._set_rows(True, None)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.page_rows.rows:
            painter = QPainter(self.viewport())
            self._painter.paint_under(painter, self.page_rows, self.marks)
            painter.end()
        super().paintEvent(event)
        if self.page_rows.rows:
            painter = QPainter(self.viewport())
            self._painter.paint_over(painter, self.page_rows, self.marks)
            painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.gutter.setGeometry(QRect(0, 0, GUTTER_WIDTH, self.height()))
        self.strips.move()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._focus(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._focus(False)

    def _focus(self, focused: bool) -> None:
        self.gutter.update()
        self.viewport().update()
        self.focus_changed.emit(focused)

    def block_at(self, point: QPoint) -> tuple[int | None, int | None]:
        """Return the row and the block at ``point`` of the viewport; in the gutter the chip's block."""
        if not self.rows:
            return None, None
        at = self.row_at(point.y())
        row = self.rows[at]
        if point.x() < 0:
            return at, row.chip if row.chip is not None else row.parts[0].block
        offset = self.offset_at(QPoint(point.x(), round(self.row_rect(at).center().y())))[1]
        if self.row_rect(at).height() > self.theme.line_height("galley") + 2:
            offset = self.offset_at(point)[1]
        before = row.text and offset > 0 and point.x() < self.point_of(at, offset).left()
        return at, row.part_at(offset - 1 if before else offset).block

    def event_place(self, event: QMouseEvent, in_gutter: bool) -> QPoint:
        """Return where a mouse event is, in the viewport's coordinates."""
        place = event.position().toPoint()
        return place - QPoint(GUTTER_WIDTH, 0) if in_gutter else place

    def row_place(self, at: int) -> QPoint:
        """Return the place on the screen under the start of row ``at``, for a popup."""
        rect = self.row_rect(at)
        return self.viewport().mapToGlobal(QPoint(0, round(rect.top()) + self.theme.line_height("galley")))
