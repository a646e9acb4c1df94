"""The text of a reading: set justified with two-character indents, mapped to items and offsets."""

from collections.abc import Iterator

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QTextBlock, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from xingxian_editor.page.span import Span
from xingxian_editor.ui.article_view.article_items import Item, ItemList
from xingxian_editor.ui.article_view.item_style import BREAK_ROLES, TEXT_TOP, gap_above, item_style
from xingxian_editor.ui.theme.theme import Theme
from xingxian_editor.ui.utf16 import from_qt, span_to_qt, to_qt

LINE_BREAK = "\u2028"
TEXT_LEFT = 40
TEXT_RIGHT = 20


class ReadingText(QTextEdit):
    """Shows items, one text block each; the document has as many characters as the readings."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.items = ItemList()
        self._lost: tuple[tuple[int, Span], ...] = ()
        self.setReadOnly(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUndoRedoEnabled(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.document().setDocumentMargin(0)

    def set_items(self, items: ItemList, lost: tuple[tuple[int, Span], ...] = ()) -> None:
        """Show ``items``, with room for a glyph where one is ``lost``; the same ones are left as they stand."""
        if (items, lost) == (self.items, self._lost):
            return
        self.items, self._lost = items, lost
        self.rebuild()

    def line_height(self, item: Item) -> int:
        """Return the line height of an item."""
        return self.theme.line_height(item_style(item.role).font)

    def item_font(self, item: Item) -> QFont:
        """Return the font of an item."""
        style = item_style(item.role)
        font = self.theme.font(style.font)
        if style.weight is not None:
            font.setWeight(QFont.Weight(style.weight))
        return font

    def rebuild(self) -> None:
        """Set everything anew, in the type and colours of now."""
        self.clear()
        frame = self.document().rootFrame()
        look = frame.frameFormat()
        look.setTopMargin(TEXT_TOP)
        look.setLeftMargin(TEXT_LEFT)
        look.setRightMargin(TEXT_RIGHT)
        look.setBottomMargin(self.theme.space(8))
        frame.setFrameFormat(look)
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        for at, item in enumerate(self.items.items):
            if at:
                cursor.insertBlock()
            cursor.setBlockFormat(self._block_format(item, first=at == 0))
            characters = QTextCharFormat()
            characters.setFont(self.item_font(item))
            characters.setForeground(self.theme.color("text"))
            cursor.setBlockCharFormat(characters)
            cursor.insertText(self._text(item), characters)
        for at, span in self._lost:
            self._make_room(cursor, at, span)
        cursor.endEditBlock()
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def _make_room(self, cursor: QTextCursor, at: int, span: Span) -> None:
        cursor.setPosition(self.position_of(at, span.start))
        cursor.setPosition(self.position_of(at, span.end), QTextCursor.MoveMode.KeepAnchor)
        room = QTextCharFormat()
        room.setFontLetterSpacingType(QFont.SpacingType.AbsoluteSpacing)
        room.setFontLetterSpacing(self.item_font(self.items.items[at]).pixelSize() * 0.8)
        cursor.mergeCharFormat(room)

    @property
    def text_width(self) -> int:
        """The width that lines have."""
        return self.viewport().width() - TEXT_LEFT - TEXT_RIGHT

    def _block_format(self, item: Item, first: bool) -> QTextBlockFormat:
        style, font = item_style(item.role), self.item_font(item)
        look = QTextBlockFormat()
        look.setLineHeight(self.line_height(item), QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        look.setTopMargin(gap_above(item.role, item.opens, first))
        look.setTextIndent(style.indent * font.pixelSize())
        if style.right:
            look.setAlignment(Qt.AlignmentFlag.AlignRight)
        elif style.justified:
            look.setAlignment(Qt.AlignmentFlag.AlignJustify)
        return look

    def _text(self, item: Item) -> str:
        """Return the text of an item; a headline too wide for the pane breaks at its blanks."""
        text = item.reading.text.replace("\n", LINE_BREAK)
        if item.role not in BREAK_ROLES or " " not in text:
            return text
        too_wide = QFontMetrics(self.item_font(item)).horizontalAdvance(text) > self.text_width
        return text.replace(" ", LINE_BREAK) if too_wide else text

    def rebreak(self) -> None:
        """Break headlines anew when the width has changed so that another break is right."""
        for at, item in enumerate(self.items.items):
            if item.role in BREAK_ROLES and self.document().findBlockByNumber(at).text() != self._text(item):
                self.rebuild()
                return

    # Places: an item and an offset in it, code points; rectangles are in the viewport's coordinates

    def position_of(self, at: int, offset: int) -> int:
        """Return the document position of a place."""
        block = self.document().findBlockByNumber(at)
        return block.position() + to_qt(self.items.items[at].reading.text, offset)

    def place_of(self, position: int) -> tuple[int, int]:
        """Return the place of a document position."""
        block = self.document().findBlock(position)
        at = min(block.blockNumber(), len(self.items.items) - 1)
        return at, from_qt(self.items.items[at].reading.text, position - block.position())

    def item_rect(self, at: int) -> QRectF:
        """Return where an item is, over the whole width."""
        rect = self.document().documentLayout().blockBoundingRect(self.document().findBlockByNumber(at))
        return QRectF(0, rect.top() - self.verticalScrollBar().value(), self.viewport().width(), rect.height())

    def rects_of(self, at: int, span: Span) -> Iterator[QRectF]:
        """Yield where the characters of ``span`` stand, line by line."""
        block = self.document().findBlockByNumber(at)
        start, end = span_to_qt(self.items.items[at].reading.text, span)
        origin, layout = self._origin(block), block.layout()
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            first, last = max(start, line.textStart()), min(end, line.textStart() + line.textLength())
            if first < last:
                left, right = (_x(line.cursorToX(position)) for position in (first, last))
                yield QRectF(origin.x() + left, origin.y() + line.y(), right - left, line.height())

    def _origin(self, block: QTextBlock) -> QPointF:
        self.document().documentLayout().blockBoundingRect(block)  # makes sure that it is laid out
        place = block.layout().position()
        return QPointF(place.x(), place.y() - self.verticalScrollBar().value())


def _x(answer: object) -> float:
    """Return the place that ``QTextLine.cursorToX`` gives, alone or with the position it corrected."""
    return float(answer[0] if isinstance(answer, tuple) else answer)  # type: ignore[arg-type]
