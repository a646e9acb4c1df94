"""The page picture at the desk: keys and mouse, turned into what it asks for."""

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from xingxian_editor.page.source import Anchor, SourceRange
from xingxian_editor.ui.galley.article_names import article_names, part_tip
from xingxian_editor.ui.galley.galley_keys import pressed
from xingxian_editor.ui.galley.galley_menu import GalleyMenu
from xingxian_editor.ui.galley.galley_mouse import Selecting, selecting
from xingxian_editor.ui.page_picture.picture_frames import PictureFrames
from xingxian_editor.ui.page_picture.picture_keys import claims, picture_key
from xingxian_editor.ui.page_picture.picture_motion import CONTROL, SHIFT
from xingxian_editor.ui.page_picture.picture_mouse import PicturePress, Press, Tool, dragged, frame_between, tool_of
from xingxian_editor.ui.theme.theme import Theme


class PictureView(PictureFrames):
    """The printed page with its tags. ``line_hovered(anchor)``: the printed line under the mouse.

    What else it emits stands in ``PictureSelection``, ``PictureCaret``, ``PictureAsks`` and ``PictureFrames``.
    """

    line_hovered = Signal(tuple)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        self.setAccessibleName(self.tr("Picture of the page with its tags"))
        self.viewport().setMouseTracking(True)
        self._menu = GalleyMenu(theme, self, self)

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            self.hold_space(True)
        elif event.key() == Qt.Key.Key_Escape and self._is_busy:
            self._give_up()
        elif not self.frame_key(event) and not picture_key(event, self) and not pressed(event, self):
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            escape = event.key() == Qt.Key.Key_Escape and self._is_busy
            if escape or claims(event):
                event.accept()
                return True
        return super().event(event)

    @property
    def _is_busy(self) -> bool:
        return (
            self.press.kind is not Press.NONE
            or self.tool is not Tool.SELECT
            or bool(self.marks.picked)
            or bool(self.items_shown.frames.chosen)
            or self.strip.isVisible()
        )

    def _give_up(self) -> None:
        """Leave what was begun: a drag, a drawing, picked characters, a question."""
        self._end_press()
        self.let_go()
        self.items_shown.frames.light(0)
        self.take_tool(Tool.SELECT)
        self.pick(())
        self.fold_doubt()

    # Mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        place, button = event.position().toPoint(), event.button()
        if button is Qt.MouseButton.MiddleButton or (button is Qt.MouseButton.LeftButton and self.space_held):
            self.press = PicturePress(Press.PAN, place, place)
            self.show_cursor()
        elif button is Qt.MouseButton.LeftButton:
            tool = tool_of(event.modifiers(), self.tool)
            block = self.block_under(place)
            band = bool(event.modifiers() & SHIFT)
            self.hold(place)
            holds = self.held is not None and event.modifiers() == Qt.KeyboardModifier.NoModifier
            self.press = PicturePress(Press.CLICK, place, place, self.mapToScene(place), block, tool, band, holds)
            if tool is Tool.SELECT and not holds and block is not None:
                self._press_on(block, event)

    def _press_on(self, block: int, event: QMouseEvent) -> None:
        selection, order = self.marks.selection, self.shapes.order
        what = selecting(event.modifiers(), block, selection.blocks)
        if what is Selecting.EXTEND:
            self.select_blocks(selection.extended(order, block))
        elif what is Selecting.TOGGLE:
            self.select_blocks(selection.toggled(order, block))
        elif what is Selecting.ONLY:
            self.select_blocks(selection.only(block), caret=False)
        if what in (Selecting.ONLY, Selecting.KEEP):
            self.put_caret(event.position().toPoint())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        place = event.position().toPoint()
        if self.press.kind is Press.NONE:
            self._hover(place)
            return
        self.press.kind = dragged(self.press, place)
        if self.press.kind in (Press.BAND, Press.DRAW, Press.MOVE, Press.REFRAME):
            self.scroll_along(place)
        moves = {Press.PAN: self.pan, Press.BAND: self._draw, Press.DRAW: self._draw, Press.MOVE: self._carry}
        moves[Press.REFRAME] = self.drag_held
        if (move := moves.get(self.press.kind)) is not None:
            move(place)
        self.press.last = place

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        press, place = self.press, event.position().toPoint()
        self._end_press()
        if press.kind is Press.DRAW:
            self.finish_frame(press.tool)
        elif press.kind is Press.BAND:
            self._take_band(press, event)
        elif press.kind is Press.MOVE:
            self._drop_on(self.block_under(place), bool(event.modifiers() & CONTROL))
        elif press.kind is Press.REFRAME:
            self.drop_held(place)
        elif press.kind is Press.CLICK:
            self.let_go()
            self._clicked(press, event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Pick the printed line that was clicked twice."""
        line = self._line_at(event.position().toPoint())
        if line:
            self.pick(line)

    def leaveEvent(self, event: QEvent) -> None:
        self._hover(QPoint(-1, -1))
        super().leaveEvent(event)

    def _hover(self, place: QPoint) -> None:
        inside = self.viewport().rect().contains(place)
        block = self.block_under(place) if inside else None
        line = self._line_at(place) if block is not None else ()
        self.show_marks(self.marks.with_(hovered=block))
        held = self.held_at(place) if inside else None
        self.viewport().setCursor(held.cursor) if held is not None else self.show_cursor()
        self.line_hovered.emit(line)

    def _mark_at(self, place: QPoint) -> int:
        point = self.mapToScene(place)
        return self.items_shown.frames.frame_at(point.x(), point.y())

    def _line_at(self, place: QPoint) -> Anchor:
        point = self.mapToScene(place)
        stroke = self.shapes.stroke_at(self.block_under(place), point.x(), point.y())
        return (SourceRange(stroke.source, stroke.start, stroke.end),) if stroke else ()

    def _draw(self, place: QPoint) -> None:
        frame = frame_between(self.press.began, self.mapToScene(place), self.page_size)
        self.show_frame(frame, self.press.tool)

    def _carry(self, place: QPoint) -> None:
        """Show where the dragged blocks would go: into the article under the mouse, or before a block of their own."""
        self.show_cursor()
        target, mine = self.shapes.block(self.block_under(place)), self.shapes.block(self.press.block)
        if target is None or mine is None or target.id in self.selected_blocks:
            self.show_marks(self.marks.with_(drop_block=None, drop_article=None))
        elif target.article == mine.article:
            self.show_marks(self.marks.with_(drop_block=target.id, drop_article=None))
        else:
            self.show_marks(self.marks.with_(drop_block=target.id, drop_article=target.article))

    def _take_band(self, press: PicturePress, event: QMouseEvent) -> None:
        frame = frame_between(press.began, self.mapToScene(event.position().toPoint()), self.page_size)
        blocks = self.blocks_within(frame)
        self.show_marks(self.marks.with_(frame=None))
        if event.modifiers() & CONTROL:
            had = set(self.selected_blocks)
            blocks = tuple(block for block in self.shapes.order if block in had or block in blocks)
        if blocks:
            self.select_blocks(type(self.marks.selection)(blocks[0], blocks[0], blocks))

    def _clicked(self, press: PicturePress, event: QMouseEvent) -> None:
        """Select the one block of several that was clicked; say which character it was."""
        if number := self._mark_at(event.position().toPoint()):
            self.correction_picked.emit(number)
        noted = self.items_shown.noted_block(self.itemAt(press.start))
        if noted is not None:
            self.note_clicked.emit(noted)
            return
        if press.block is None or press.tool is not Tool.SELECT:
            return
        if event.modifiers() == Qt.KeyboardModifier.NoModifier:
            self.select_blocks(self.marks.selection.only(press.block), caret=False)
            caret = self.caret()
            if caret is not None:
                self.anchor_picked.emit((caret,))

    def _drop_on(self, block: int | None, join: bool) -> None:
        """Move the selected blocks to the article of ``block``, to its place in their own, or join them to it."""
        target = self.shapes.block(block)
        mine = self.shapes.block(self.selected_blocks[0] if self.selected_blocks else None)
        if target is None or mine is None or target.id in self.selected_blocks:
            return
        if join:
            self.merge_asked.emit((*self.selected_blocks, target.id))
        elif target.article != mine.article:
            self.ask_article(target.article)
        elif target.article is not None:
            order = [b.id for b in self.shapes.page.blocks_of(target.article)]
            self.ask_order(order.index(target.id) - order.index(mine.id))

    def _end_press(self) -> None:
        self.press = PicturePress()
        self.show_cursor()
        self.show_marks(self.marks.with_(drop_block=None, drop_article=None))

    # Menu and tooltip

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            self.show_tip(event.pos(), event.globalPos())
            return True
        return super().viewportEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            block = self.block_under(event.pos())
            if block is not None and block not in self.selected_blocks:
                self.select_blocks(self.marks.selection.only(block), caret=False)
            if not self.marks.picked:
                self.put_caret(event.pos())
        self.show_menu(event.globalPos())

    def show_menu(self, place: QPoint | None = None) -> None:
        """Open the context menu at ``place`` of the screen, or at the current block."""
        names = [(article, f"{badge}  {title}") for article, badge, title in article_names(self.page_rows)]
        menu = self._menu.build(names, self.ask_article)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addSeparator()
        menu.addAction(self.tr("New block round characters\tK")).triggered.connect(lambda: self.ask_drawn_block())
        menu.addAction(self.tr("Frame a picture or an advertisement\tG")).triggered.connect(lambda: self.ask_frame())
        menu.popup(place or self._popup_place())

    def show_tip(self, place: QPoint, on_screen: QPoint) -> None:
        """Say what the block at ``place`` is: role, article, how sure; or what a mark there asks for."""
        if number := self._mark_at(place):
            QToolTip.showText(on_screen, self.items_shown.frames.tip(number), self.viewport())
            return
        block = self.shapes.block(self.block_under(place))
        if block is None:
            QToolTip.hideText()
            return
        QToolTip.showText(on_screen, part_tip(block, self.page_rows, self.theme), self.viewport())
