"""Drawing on the picture: a new block round characters, a frame round a picture or an advertisement."""

from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from xingxian_editor.page.correction import ProofMark
from xingxian_editor.page.geometry import Box
from xingxian_editor.page.role import Role
from xingxian_editor.ui.chip import role_icon
from xingxian_editor.ui.page_picture.page_frame import PageFrame
from xingxian_editor.ui.page_picture.picture_asks import PictureAsks
from xingxian_editor.ui.page_picture.picture_mouse import Tool, worth_drawing
from xingxian_editor.ui.theme.theme import Theme

FRAME_ROLES = (Role.CAPTION, Role.ADVERTISEMENT, Role.TABLE, Role.NOTICE)
STEP_POINTS = 6.0


class PictureDrawing(PictureAsks):
    """Holds the tool in hand. With the keyboard a frame is moved by arrows, sized by Shift and arrows.

    ``tool_changed(tool)``: another tool is in hand.
    """

    tool_changed = Signal(Tool)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.tool = Tool.SELECT
        self._frame_menu: QMenu | None = None

    def take_tool(self, tool: Tool) -> None:
        """Take a tool in hand, or put it away."""
        self.tool = tool
        open_doubt = self.marks.open_doubt if tool is Tool.SELECT else None
        self.show_marks(self.marks.with_(frame=None, open_doubt=open_doubt))
        self.viewport().setCursor(Qt.CursorShape.ArrowCursor if tool is Tool.SELECT else Qt.CursorShape.CrossCursor)
        self.tool_changed.emit(tool)

    def ask_drawn_block(self) -> None:
        """Ask for a block of the picked characters; with none picked, take the tool that draws one."""
        if self.marks.picked:
            self.ask_new_block()
        else:
            self.take_tool(Tool.SELECT if self.tool is Tool.BLOCK else Tool.BLOCK)

    def ask_frame(self) -> None:
        """Take the tool that frames a picture or an advertisement."""
        self.take_tool(Tool.SELECT if self.tool is Tool.FRAME else Tool.FRAME)

    def show_frame(self, frame: Box, tool: Tool) -> None:
        """Show what is drawn just now, and light the characters that a block of it would have."""
        marks = self.marks.with_(frame=frame, open_doubt=None)
        if tool is Tool.BLOCK:
            marks = marks.with_(picked=self.shapes.characters_in(frame))
        self.show_marks(marks)

    def finish_frame(self, tool: Tool) -> None:
        """Ask for what was drawn."""
        frame, picked = self.marks.frame, self.marks.picked
        self.take_tool(Tool.SELECT)
        if frame is None or not worth_drawing(frame):
            self.show_marks(self.marks.with_(picked=()))
        elif tool is Tool.BLOCK:
            self.show_marks(self.marks.with_(picked=()))
            self.ask_new_block(picked)
        else:
            self._ask_what(frame)

    def drawing_key(self, key: int, larger: bool) -> bool:
        """Move or size the frame by an arrow; Enter takes it. False when no tool is in hand."""
        if self.tool is Tool.SELECT:
            return False
        steps = {
            Qt.Key.Key_Left: (-STEP_POINTS, 0.0),
            Qt.Key.Key_Right: (STEP_POINTS, 0.0),
            Qt.Key.Key_Up: (0.0, -STEP_POINTS),
            Qt.Key.Key_Down: (0.0, STEP_POINTS),
        }
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.finish_frame(self.tool)
        elif key in steps:
            frame = self.marks.frame or self._first_frame()
            self.show_frame(_stepped(frame, *steps[Qt.Key(key)], larger), self.tool)
            self.reveal_box(frame)
        else:
            return False
        return True

    def _first_frame(self) -> Box:
        """Return where a frame drawn by keys begins: round the current block, else in the middle."""
        width, height = self.page_size
        middle = Box(width * 0.4, height * 0.4, width * 0.6, height * 0.6)
        return self.shapes.block_hull(self.current_block) or middle

    def _ask_what(self, frame: Box) -> None:
        """Offer what a frame can hold."""
        menu = self._frame_menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        millimetres = PageFrame.of_points(frame)
        for role in FRAME_ROLES:
            name = self.tr("Picture with its caption") if role is Role.CAPTION else self.theme.role_look(role).name
            action = QAction(role_icon(role, self.theme), name, menu)
            action.triggered.connect(lambda _=False, role=role: self.frame_asked.emit(millimetres, role))
            menu.addAction(action)
        menu.addSection(self.tr("Marks"))
        for name, mark, words in self._frame_marks():
            action = QAction(name, menu)
            action.triggered.connect(partial(self._mark_frame, frame, mark, words))
            menu.addAction(action)
        menu.popup(self._corner(frame))

    def _frame_marks(self) -> tuple[tuple[str, ProofMark, str], ...]:
        """Return what can be asked for where there is no text; words that end in … are gone on with."""
        return (
            (self.tr("Another picture"), ProofMark.EXPLAIN, "换图"),
            (self.tr("Straighten the picture"), ProofMark.STRAIGHTEN, "正图"),
            (self.tr("Move…"), ProofMark.EXPLAIN, "移到…"),
            (self.tr("Line broken"), ProofMark.EXPLAIN, "断线"),
            (self.tr("Fill the blank"), ProofMark.EXPLAIN, "补空白"),
            (self.tr("Another advertisement"), ProofMark.EXPLAIN, "换广告"),
            (self.tr("Something else…"), ProofMark.EXPLAIN, "…"),
        )

    def _mark_frame(self, frame: Box, mark: ProofMark, words: str) -> None:
        millimetres = PageFrame.of_points(frame)
        if not words.endswith("…"):
            self.frame_mark_asked.emit(millimetres, mark, words)
            return
        from xingxian_editor.ui.tracked_editor.mark_palette import WordsPopup

        popup = WordsPopup(self.theme, self)
        popup.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        popup.given.connect(partial(self.frame_mark_asked.emit, millimetres, mark))
        popup.ask(self._corner(frame), self.tr("What is to be done here?"), words[:-1])
        popup.field.end(False)

    def _corner(self, frame: Box) -> QPoint:
        return self.viewport().mapToGlobal(self.mapFromScene(frame.right, frame.bottom))


def _stepped(frame: Box, x: float, y: float, larger: bool) -> Box:
    right, bottom = frame.right + x, frame.bottom + y
    if larger:
        return Box(frame.left, frame.top, max(right, frame.left + STEP_POINTS), max(bottom, frame.top + STEP_POINTS))
    return Box(frame.left + x, frame.top + y, right, bottom)
