"""Keeps where the window was and how its panes were laid out, from one start to the next."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings, QSize
from PySide6.QtWidgets import QMainWindow, QSplitter

FILE_NAME = "window.ini"
TITLE_BAR = 40
LAYOUT = 1
"""Number of the arrangement of docks; state kept from another arrangement is not used."""


def first_size(window: QMainWindow) -> QSize:
    """Return the size for the first start: as large as wanted, as far as the screen and a title bar allow."""
    room = window.screen().availableSize() - QSize(0, TITLE_BAR)
    return window.sizeHint().boundedTo(room).expandedTo(window.minimumSize())


class WindowState:
    """One file of geometry; broken or missing state leaves the window as delivered."""

    def __init__(self, folder: Path) -> None:
        self._kept = QSettings(str(folder / FILE_NAME), QSettings.Format.IniFormat)

    def restore(self, window: QMainWindow, splitter: QSplitter) -> bool:
        """Put the window where it was; say whether there was anything kept."""
        geometry = self._bytes("geometry")
        if geometry is None or not window.restoreGeometry(geometry):
            window.resize(first_size(window))
            return False
        if (docks := self._bytes("docks")) is not None:
            window.restoreState(docks, LAYOUT)
        if (panes := self._bytes("panes")) is not None:
            splitter.restoreState(panes)
        return True

    def keep(self, window: QMainWindow, splitter: QSplitter) -> None:
        """Keep where the window is now."""
        self._kept.setValue("geometry", window.saveGeometry())
        self._kept.setValue("docks", window.saveState(LAYOUT))
        self._kept.setValue("panes", splitter.saveState())
        self._kept.sync()

    def forget(self) -> None:
        """Start as delivered next time."""
        self._kept.clear()
        self._kept.sync()

    def _bytes(self, name: str) -> QByteArray | None:
        value = self._kept.value(name)
        return value if isinstance(value, QByteArray) else None
