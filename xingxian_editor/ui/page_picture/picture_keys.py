"""Keys of the picture beside those it shares with the galley: size, caret, drawing."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from xingxian_editor.ui.page_picture.picture_drawing import PictureDrawing

_NONE = Qt.KeyboardModifier.NoModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_CTRL = Qt.KeyboardModifier.ControlModifier
_LARGER = (Qt.Key.Key_Plus, Qt.Key.Key_Equal)


def claims(event: QKeyEvent) -> bool:
    """Say whether the picture wants a key that is a shortcut of the window too."""
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if modifiers == _NONE:
        return event.text().isalnum() and event.text().isascii()
    sizes = (*_LARGER, Qt.Key.Key_Minus, Qt.Key.Key_0, Qt.Key.Key_8, Qt.Key.Key_9)
    return bool(modifiers & _CTRL) and not modifiers & Qt.KeyboardModifier.AltModifier and event.key() in sizes


def picture_key(event: QKeyEvent, view: PictureDrawing) -> bool:
    """Do what the key asks for; False when it means nothing to the picture alone."""
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if modifiers in (_NONE, _SHIFT) and view.drawing_key(event.key(), modifiers == _SHIFT):
        return True
    if event.key() in _LARGER and modifiers & _CTRL:
        view.zoom_in()
        return True
    action = _actions(view).get((Qt.Key(event.key()), modifiers))
    if action is not None:
        action()
    return action is not None


def _actions(view: PictureDrawing) -> dict[tuple[Qt.Key, Qt.KeyboardModifier], Callable[[], None]]:
    key = Qt.Key
    return {
        (key.Key_Minus, _CTRL): view.zoom_out,
        (key.Key_0, _CTRL): view.fit_page,
        (key.Key_9, _CTRL): view.fit_width,
        (key.Key_8, _CTRL): view.fit_article,
        (key.Key_A, _CTRL): view.select_all_of_article,
        (key.Key_Left, _NONE): lambda: view.move_caret(-1),
        (key.Key_Right, _NONE): lambda: view.move_caret(1),
        (key.Key_Left, _SHIFT): lambda: view.move_caret(-1, pick=True),
        (key.Key_Right, _SHIFT): lambda: view.move_caret(1, pick=True),
        (key.Key_L, _NONE): view.toggle_outlines,
        (key.Key_K, _NONE): view.ask_drawn_block,
        (key.Key_G, _NONE): view.ask_frame,
    }
