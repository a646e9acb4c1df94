"""Keeps a dialog within the screen: at double size an ordinary screen has room for little."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

FRAME = QSize(16, 48)


def resize_within_screen(dialog: QWidget, width: int, height: int) -> None:
    """Give ``dialog`` its size, or as much of it as the screen has beside the dialog's frame."""
    screen = (dialog.parentWidget() or dialog).screen()
    dialog.resize(QSize(width, height).boundedTo(screen.availableSize() - FRAME))
