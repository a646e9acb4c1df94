"""The text of the galley: one text block a row, reset only where a row has changed."""

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QMouseEvent, QTextBlock, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from xingxian_editor.page.span import Span
from xingxian_editor.ui.galley.row_format import TOP_GAP, RowFormat
from xingxian_editor.ui.galley.rows import Row
from xingxian_editor.ui.theme.theme import Theme
from xingxian_editor.ui.utf16 import from_qt, span_to_qt, to_qt


class RowText(QTextEdit):
    """Shows rows and answers where on the screen a row, a character or a stretch is."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.rows: tuple[Row, ...] = ()
        self._formats: tuple[RowFormat, ...] = ()
        self.is_setting = False
        self.setReadOnly(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUndoRedoEnabled(False)
        self.setAcceptRichText(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setFont(theme.font("galley"))
        self.document().setDocumentMargin(0)

    def gutter_mouse(self, event: QMouseEvent) -> None:
        """Take a mouse event of the gutter; a galley that is only looked at does nothing with it."""

    def set_rows(self, rows: tuple[Row, ...], formats: tuple[RowFormat, ...]) -> None:
        """Show ``rows``; where the texts are the same only changed formats are set anew.

        While ``is_setting``, rows and document do not agree: caret and scroll bar mean nothing.
        """
        self.is_setting = True
        before, kept = self._formats, [row.text for row in self.rows] == [row.text for row in rows]
        self.rows, self._formats = rows, formats
        if not kept:
            self._clear()
            before = ()
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()  # text and formats in one: it is laid out once
        if not kept:
            cursor.setBlockFormat(self._block_format(RowFormat()))
            cursor.insertText("\n".join(row.text for row in rows))
        for at, row_format in enumerate(formats):
            if (before[at] if at < len(before) else None) != row_format:
                self._set_format(cursor, at, row_format, fresh=not kept)
        cursor.endEditBlock()
        if not kept:
            self.moveCursor(QTextCursor.MoveOperation.Start)
        self.is_setting = False

    def restyle(self) -> None:
        """Set everything anew: type or colours have changed."""
        self.setFont(self.theme.font("galley"))
        rows, formats = self.rows, self._formats
        self.rows, self._formats = (), ()
        self.set_rows(rows, formats)

    def _clear(self) -> None:
        self.clear()
        self.document().setDefaultFont(self.theme.font("galley"))
        frame = self.document().rootFrame()
        look = frame.frameFormat()
        look.setTopMargin(TOP_GAP)
        look.setBottomMargin(self.theme.space(6))
        look.setRightMargin(self.theme.space(2))
        frame.setFrameFormat(look)

    def _block_format(self, row_format: RowFormat) -> QTextBlockFormat:
        look = QTextBlockFormat()
        room = self.theme.line_height("galley") - self.fontMetrics().height()
        look.setLineHeight(max(0, room), QTextBlockFormat.LineHeightTypes.LineDistanceHeight.value)
        look.setTopMargin(row_format.above)
        look.setBottomMargin(row_format.below)
        return look

    def _set_format(self, cursor: QTextCursor, at: int, row_format: RowFormat, fresh: bool) -> None:
        block = self.document().findBlockByNumber(at)
        text = self.rows[at].text
        cursor.setPosition(block.position())
        cursor.setBlockFormat(self._block_format(row_format))
        if not fresh:
            self._select(cursor, block, 0, block.length() - 1)
            cursor.setCharFormat(QTextCharFormat())
        for span in row_format.heavy:
            self._select(cursor, block, *span_to_qt(text, span))
            heavy = QTextCharFormat()
            heavy.setFontWeight(500)
            cursor.mergeCharFormat(heavy)
        for offset, room in row_format.spaced:
            self._select(cursor, block, *span_to_qt(text, Span(offset, offset + 1)))
            spaced = QTextCharFormat()
            spaced.setFontLetterSpacingType(spaced.fontLetterSpacingType().AbsoluteSpacing)
            spaced.setFontLetterSpacing(room)
            cursor.mergeCharFormat(spaced)

    def _select(self, cursor: QTextCursor, block: QTextBlock, start: int, end: int) -> None:
        cursor.setPosition(block.position() + start)
        cursor.setPosition(block.position() + end, QTextCursor.MoveMode.KeepAnchor)

    # Where things are. Every rectangle is in the viewport's coordinates.

    def row_rect(self, at: int) -> QRectF:
        """Return where row ``at`` is, over the whole width: as many lines as its text takes."""
        block = self.document().findBlockByNumber(at)
        top = self.document().documentLayout().blockBoundingRect(block).top() - self.verticalScrollBar().value()
        lines = max(1, block.layout().lineCount())
        return QRectF(0, top, self.viewport().width(), lines * self.theme.line_height("galley"))

    def visible_rows(self) -> Iterator[tuple[int, QRectF]]:
        """Yield the rows that can be seen and where they are, from the top."""
        height = self.viewport().height()
        for at in range(self.row_at(0), len(self.rows)):
            rect = self.row_rect(at)
            if rect.top() > height:
                return
            yield at, rect

    def row_at(self, y: float) -> int:
        """Return the row at height ``y``, or the last one above it."""
        low, high = 0, max(0, len(self.rows) - 1)
        while low < high:
            middle = (low + high + 1) // 2
            if self.row_rect(middle).top() <= y:
                low = middle
            else:
                high = middle - 1
        return low

    def offset_at(self, point: QPoint) -> tuple[int, int]:
        """Return the row and the offset in it that ``point`` is at."""
        cursor = self.cursorForPosition(point)
        at = cursor.blockNumber()
        return at, from_qt(self.rows[at].text, cursor.positionInBlock())

    def point_of(self, at: int, offset: int) -> QRectF:
        """Return the upright line before the character at ``offset`` of row ``at``."""
        block = self.document().findBlockByNumber(at)
        position = to_qt(self.rows[at].text, offset)
        line = block.layout().lineForTextPosition(position)
        x, origin = _x(line.cursorToX(position)), self._layout_origin(block)
        return QRectF(origin.x() + x, origin.y() + line.y(), 0, line.height())

    def rects_of(self, at: int, span: Span) -> Iterator[QRectF]:
        """Yield where the characters of ``span`` of row ``at`` stand, line by line."""
        block = self.document().findBlockByNumber(at)
        start, end = span_to_qt(self.rows[at].text, span)
        origin, layout = self._layout_origin(block), block.layout()
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            first = max(start, line.textStart())
            last = min(end, line.textStart() + line.textLength())
            if first < last:
                left, right = (_x(line.cursorToX(position)) for position in (first, last))
                yield QRectF(origin.x() + left, origin.y() + line.y(), right - left, line.height())

    def _layout_origin(self, block: QTextBlock) -> QPointF:
        self.document().documentLayout().blockBoundingRect(block)  # makes sure that it is laid out
        place = block.layout().position()
        return QPointF(place.x(), place.y() - self.verticalScrollBar().value())


def _x(answer: object) -> float:
    """Return the place that ``QTextLine.cursorToX`` gives, alone or with the position it corrected."""
    return float(answer[0] if isinstance(answer, tuple) else answer)  # type: ignore[arg-type]
