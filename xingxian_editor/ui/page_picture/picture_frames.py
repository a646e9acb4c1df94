"""Marks on what is no text, moved and sized on the picture: dragged with the mouse, or stepped with the arrow keys."""

from PySide6.QtCore import QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from xingxian_editor.ui.page_picture.mark_frame import Held, Side, sides_at
from xingxian_editor.ui.page_picture.picture_motion import PictureMotion
from xingxian_editor.ui.page_picture.picture_mouse import Tool
from xingxian_editor.ui.theme.theme import Theme

NEAR = 6
"""So many pixels beside a side still hold it."""
STEP_POINTS = 3.0
_STEPS = {
    Qt.Key.Key_Left: QPointF(-STEP_POINTS, 0.0),
    Qt.Key.Key_Right: QPointF(STEP_POINTS, 0.0),
    Qt.Key.Key_Up: QPointF(0.0, -STEP_POINTS),
    Qt.Key.Key_Down: QPointF(0.0, STEP_POINTS),
}
_NONE, _SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier


class PictureFrames(PictureMotion):
    """``frame_moved(number, sides, by)``: the sides of a mark's rectangle, or all of it, are to move so far, in points.

    ``frame_stepped`` says the same of one step with an arrow key; steps that follow each other are one movement.
    ``frame_withdrawn(number)``: the mark is to be taken back.

    What it stands at is the page's to know: several steps may be asked for before the first one shows. Any
    rectangle is sized by its sides; only the chosen one, or one with no text under it, is moved whole.
    """

    frame_moved = Signal(int, object, QPointF)
    frame_stepped = Signal(int, object, QPointF)
    frame_withdrawn = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.held: Held | None = None
        self._held_from = QPointF()

    def held_at(self, place: QPoint) -> Held | None:
        """Return the mark's rectangle that a press at a place of the viewport would hold, and by which sides."""
        frames = self.items_shown.frames
        point, near = self.mapToScene(place), NEAR / max(self.transform().m11(), 1e-6)
        number = frames.frame_at(point.x(), point.y(), near)
        box = frames.box(number)
        if box is None or self.tool is not Tool.SELECT:
            return None
        sides = sides_at(box, point.x(), point.y(), near)
        if sides is Side.NONE and number != frames.chosen and self.block_under(place) is not None:
            return None
        return Held(number, box, sides)

    def hold(self, place: QPoint) -> None:
        """Begin to drag what is held at a place, if anything is."""
        self.held, self._held_from = self.held_at(place), self.mapToScene(place)

    def drag_held(self, place: QPoint) -> None:
        """Show where the rectangle would be."""
        if self.held is not None:
            by = self.mapToScene(place) - self._held_from
            self.show_marks(self.marks.with_(frame=self.held.dragged(by, self.page_size)))

    def drop_held(self, place: QPoint) -> None:
        """Ask for the rectangle to stand where it was dragged."""
        held, self.held = self.held, None
        self.show_marks(self.marks.with_(frame=None))
        if held is not None:
            self.frame_moved.emit(held.number, held.sides, self.mapToScene(place) - self._held_from)

    def let_go(self) -> None:
        """Leave the rectangle where it was."""
        if self.held is not None:
            self.held = None
            self.show_marks(self.marks.with_(frame=None))

    def frame_key(self, event: QKeyEvent) -> bool:
        """Step the chosen rectangle by an arrow, size it with Shift, take it back; False where none is chosen."""
        frames = self.items_shown.frames
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        step = _STEPS.get(Qt.Key(event.key()))
        if frames.chosen and event.key() == Qt.Key.Key_Delete and modifiers == _NONE:
            self.frame_withdrawn.emit(frames.chosen)
            return True
        if not frames.chosen or step is None or self.tool is not Tool.SELECT or modifiers not in (_NONE, _SHIFT):
            return False
        sides = Side.RIGHT | Side.BOTTOM if modifiers == _SHIFT else Side.NONE
        self.frame_stepped.emit(frames.chosen, sides, step)
        return True
