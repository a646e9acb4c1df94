"""The galley at the desk: keys, mouse and menu, turned into what it asks for."""

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QHelpEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QToolTip, QWidget

from xingxian_editor.ui.galley.article_names import article_names, part_tip
from xingxian_editor.ui.galley.galley_asks import GalleyAsks
from xingxian_editor.ui.galley.galley_keys import pressed
from xingxian_editor.ui.galley.galley_menu import GalleyMenu
from xingxian_editor.ui.galley.galley_mouse import MousePress, Press, Selecting, dragged, selecting
from xingxian_editor.ui.galley.gutter import GUTTER_WIDTH
from xingxian_editor.ui.theme.theme import Theme


class GalleyView(GalleyAsks):
    """The page's lines with their tags. All it emits stands in ``GalleyAsks``."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        self.setAccessibleName(self.tr("Galley: the lines of the page with their tags"))
        self.viewport().setMouseTracking(True)
        self._press = MousePress()
        self._menu = GalleyMenu(theme, self, self)

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._press.kind is Press.MOVE:
            self._end_press()
        elif pressed(event, self):
            event.accept()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and claimed(event):
            event.accept()
            return True
        return super().event(event)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            self.show_tip(event.pos(), event.globalPos())
            return True
        return super().viewportEvent(event)

    # Mouse

    def gutter_mouse(self, event: QMouseEvent) -> None:
        if event.type() == QEvent.Type.MouseButtonPress and event.button() == Qt.MouseButton.LeftButton:
            self._pressed(event, in_gutter=True)
        elif event.type() == QEvent.Type.MouseMove:
            self._moved(event, in_gutter=True)
        elif event.type() == QEvent.Type.MouseButtonRelease:
            self._released(event, in_gutter=True)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        self._pressed(event, in_gutter=False)
        if self._press.kind is Press.CLICK and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._moved(event, in_gutter=False)
        if self._press.kind is Press.CHARACTERS:
            super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._released(event, in_gutter=False)
        super().mouseReleaseEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            _, block = self.block_at(self.viewport().mapFromGlobal(event.globalPos()))
            if block is not None and block not in self.selected_blocks:
                self.select_blocks(self.marks.selection.only(block), caret=False)
            caret = self.cursorForPosition(self.viewport().mapFromGlobal(event.globalPos()))
            if not self.textCursor().hasSelection():
                self.setTextCursor(caret)
        self.show_menu(event.globalPos())

    def show_menu(self, place: QPoint | None = None) -> None:
        """Open the context menu at ``place`` of the screen, or at the current block."""
        names = [(article, f"{badge}  {title}") for article, badge, title in article_names(self.page_rows)]
        menu = self._menu.build(names, self.ask_article)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(place or self._popup_place())

    def show_tip(self, place: QPoint, on_screen: QPoint) -> None:
        """Say what the block at ``place`` is: role, article, how sure."""
        at, block_id = self.block_at(place)
        block = self.page_rows.block(block_id)
        if at is None or block is None or not self.row_rect(at).contains(0, place.y()):
            QToolTip.hideText()
            return
        QToolTip.showText(on_screen, part_tip(block, self.page_rows, self.theme), self.viewport())

    def _pressed(self, event: QMouseEvent, in_gutter: bool) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        place = self.event_place(event, in_gutter)
        _, block = self.block_at(place)
        self._press = MousePress(Press.CLICK, place, block, in_gutter)
        if block is None:
            return
        selection, order = self.marks.selection, self.page_rows.order
        what = selecting(event.modifiers(), block, selection.blocks)
        if what is Selecting.EXTEND:
            self.select_blocks(selection.extended(order, block))
        elif what is Selecting.TOGGLE:
            self.select_blocks(selection.toggled(order, block))
        elif what is Selecting.ONLY:
            self.select_blocks(selection.only(block), caret=in_gutter)

    def _moved(self, event: QMouseEvent, in_gutter: bool) -> None:
        if self._press.kind is Press.NONE:
            return
        place = self.event_place(event, in_gutter)
        at, block = self.block_at(place)
        self._press.kind = dragged(self._press, place, block)
        if self._press.kind is not Press.MOVE:
            return
        self._clear_characters()
        self._scroll_along(place.y())
        target = self.page_rows.block(block)
        article = target.article if target is not None and block not in self.selected_blocks else None
        self.viewport().setCursor(Qt.CursorShape.DragMoveCursor)
        self.show_marks(self.marks.with_(drop_article=article, drop_row=at if article is not None else None))

    def _scroll_along(self, y: int) -> None:
        """Scroll on while something is dragged along the upper or lower edge."""
        line, bar = self.theme.line_height("galley"), self.verticalScrollBar()
        if y < line:
            bar.setValue(bar.value() - line)
        elif y > self.viewport().height() - line:
            bar.setValue(bar.value() + line)

    def _released(self, event: QMouseEvent, in_gutter: bool) -> None:
        press = self._press
        if press.kind is Press.MOVE and press.block is not None:
            _, block = self.block_at(self.event_place(event, in_gutter))
            self._end_press()
            self._drop_on(block)
        elif press.kind is Press.CLICK and press.block is not None:
            self._end_press()
            self._clicked(press, event)
        else:
            self._end_press()

    def _clicked(self, press: MousePress, event: QMouseEvent) -> None:
        """Select the one block of several that was clicked; on a note's mark ask for the note."""
        block = press.block
        assert block is not None
        if event.modifiers() == Qt.KeyboardModifier.NoModifier and len(self.selected_blocks) > 1:
            self.select_blocks(self.marks.selection.only(block), caret=press.in_gutter)
        part = self.gutter.part_of(press.place + QPoint(GUTTER_WIDTH, 0)) if press.in_gutter else ""
        if part == "note" and block in self.page_rows.noted_blocks:
            self.note_clicked.emit(block)

    def _drop_on(self, block: int | None) -> None:
        """Move the selected blocks to the article of ``block``, or to its place within their own."""
        target = self.page_rows.block(block)
        mine = self.page_rows.block(self._first_selected())
        if target is None or mine is None or target.id in self.selected_blocks:
            return
        if target.article != mine.article:
            self.ask_article(target.article)
        elif target.article is not None:
            order = [b.id for b in self.page_rows.page.blocks_of(target.article)]
            self.ask_order(order.index(target.id) - order.index(mine.id))

    def _first_selected(self) -> int | None:
        return self.selected_blocks[0] if self.selected_blocks else None

    def _end_press(self) -> None:
        self._press = MousePress()
        self.viewport().setCursor(Qt.CursorShape.IBeamCursor)
        self.show_marks(self.marks.with_(drop_article=None, drop_row=None))

    def _clear_characters(self) -> None:
        cursor = self.textCursor()
        if cursor.hasSelection():
            cursor.clearSelection()
            self.setTextCursor(cursor)


def claimed(event: QKeyEvent) -> bool:
    """Say whether a key belongs to the galley, whatever shortcut of the window has it too."""
    plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == Qt.KeyboardModifier.NoModifier
    return plain and event.text().isalnum() and event.text().isascii()
