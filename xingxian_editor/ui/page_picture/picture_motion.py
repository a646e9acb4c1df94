"""Wheel, fingers and the space bar on the picture: larger, smaller, to and fro."""

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QNativeGestureEvent, QWheelEvent
from PySide6.QtWidgets import QGestureEvent, QPinchGesture, QWidget

from xingxian_editor.ui.page_picture.picture_drawing import PictureDrawing
from xingxian_editor.ui.page_picture.picture_mouse import PicturePress, Press, Tool
from xingxian_editor.ui.theme.theme import Theme

WHEEL_STEP = 1.0015
EDGE, SCROLL = 20, 24
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
CURSORS = {Press.PAN: Qt.CursorShape.ClosedHandCursor, Press.MOVE: Qt.CursorShape.DragMoveCursor}


class PictureMotion(PictureDrawing):
    """Moves the page under the hand. ``press`` is the button held down just now."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.press = PicturePress()
        self.space_held = False
        self.viewport().grabGesture(Qt.GestureType.PinchGesture)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self.hold_space(False)
        super().keyReleaseEvent(event)

    def hold_space(self, held: bool) -> None:
        """While the space bar is held, a drag moves the page."""
        self.space_held = held
        self.show_cursor()

    def pan(self, place: QPoint) -> None:
        """Move the page by as much as the mouse moved."""
        moved = place - self.press.last
        self.horizontalScrollBar().setValue(self.horizontalScrollBar().value() - moved.x())
        self.verticalScrollBar().setValue(self.verticalScrollBar().value() - moved.y())

    def scroll_along(self, place: QPoint) -> None:
        """Scroll on while something is dragged along an edge."""
        room = self.viewport().rect().adjusted(EDGE, EDGE, -EDGE, -EDGE)
        for bar, low, high, at in (
            (self.horizontalScrollBar(), room.left(), room.right(), place.x()),
            (self.verticalScrollBar(), room.top(), room.bottom(), place.y()),
        ):
            bar.setValue(bar.value() + (SCROLL if at > high else -SCROLL if at < low else 0))

    def show_cursor(self) -> None:
        """Show what a drag would do."""
        shape = CURSORS.get(self.press.kind)
        if shape is None and self.space_held:
            shape = Qt.CursorShape.OpenHandCursor
        if shape is None:
            shape = Qt.CursorShape.ArrowCursor if self.tool is Tool.SELECT else Qt.CursorShape.CrossCursor
        self.viewport().setCursor(shape)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & CONTROL:
            turned = event.angleDelta().y() or event.pixelDelta().y()
            self.zoom_by(WHEEL_STEP**turned, event.position())
            event.accept()
        elif event.modifiers() & SHIFT and not event.angleDelta().x():
            bar = self.horizontalScrollBar()
            bar.setValue(bar.value() - (event.pixelDelta().y() or event.angleDelta().y()))
            event.accept()
        else:
            super().wheelEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QNativeGestureEvent) and event.gestureType() is Qt.NativeGestureType.ZoomNativeGesture:
            self.zoom_by(1 + event.value(), event.position())
            return True
        if isinstance(event, QGestureEvent) and isinstance(
            pinch := event.gesture(Qt.GestureType.PinchGesture), QPinchGesture
        ):
            self.zoom_by(pinch.scaleFactor(), QPointF(self.viewport().mapFromGlobal(pinch.hotSpot().toPoint())))
            event.accept()
            return True
        return super().viewportEvent(event)
