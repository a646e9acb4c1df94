"""The picture's keys and gestures that no menu shows, for the overview of all keys."""

from PySide6.QtCore import QCoreApplication

from xingxian_editor.ui.key_caps import KeyHint


def picture_hints() -> tuple[KeyHint, ...]:
    """Return them in the language of the window."""
    say = QCoreApplication.translate
    return (
        KeyHint(("Ctrl", say("PictureHints", "wheel")), say("PictureHints", "larger or smaller")),
        KeyHint((say("PictureHints", "Space, drag"),), say("PictureHints", "move the page")),
        KeyHint(("Alt", say("PictureHints", "drag")), say("PictureHints", "new block round characters")),
        KeyHint(("Alt", "Shift", say("PictureHints", "drag")), say("PictureHints", "frame")),
        KeyHint(("Ctrl", say("PictureHints", "drag")), say("PictureHints", "join blocks")),
        KeyHint(("←", "→"), say("PictureHints", "caret")),
        KeyHint(("Shift", "←", "→"), say("PictureHints", "pick characters")),
        KeyHint(("Ctrl", "A"), say("PictureHints", "all blocks of the article")),
    )
