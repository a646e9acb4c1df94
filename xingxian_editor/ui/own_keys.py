"""Lets a panel keep keys for itself that the window has given to something else."""

from PySide6.QtCore import QEvent, QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent

ALT_ENTER = frozenset(
    {
        QKeyCombination(Qt.KeyboardModifier.AltModifier, Qt.Key.Key_Return),
        QKeyCombination(Qt.KeyboardModifier.AltModifier, Qt.Key.Key_Enter),
        QKeyCombination(Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.KeypadModifier, Qt.Key.Key_Enter),
    }
)
_ALT_SHIFT = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier
ALT_SHIFT_ENTER = frozenset(
    {
        QKeyCombination(_ALT_SHIFT, Qt.Key.Key_Return),
        QKeyCombination(_ALT_SHIFT, Qt.Key.Key_Enter),
        QKeyCombination(_ALT_SHIFT | Qt.KeyboardModifier.KeypadModifier, Qt.Key.Key_Enter),
    }
)
ALT_DELETE = frozenset({QKeyCombination(Qt.KeyboardModifier.AltModifier, Qt.Key.Key_Delete)})


def keep(event: QEvent, keys: frozenset[QKeyCombination]) -> bool:
    """Accept ``event`` if it asks whether one of ``keys`` is wanted here; the key then comes as a key.

    Qt asks before it looks for a shortcut. Without this a key that both the panel and the window
    have would be ambiguous and do nothing at all.
    """
    if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    if event.keyCombination() not in keys:
        return False
    event.accept()
    return True
