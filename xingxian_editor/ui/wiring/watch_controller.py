"""Looks around: what another window saved, whether the page is still ours, the backup of the day."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from xingxian_editor.desk.library_desk import backup_if_due
from xingxian_editor.ui.wiring.library_controller import LibraryController
from xingxian_editor.ui.wiring.open_page import OpenPage
from xingxian_editor.ui.wiring.workroom import Workroom

LOOK_MS = 1000
BEAT_MS = 20_000
BACKUP_AFTER_MS = 5000


class WatchController(QObject):
    """Polls cheaply; tells the others only when there is something new."""

    def __init__(self, room: Workroom, open_page: OpenPage, library: LibraryController, parent: QObject) -> None:
        super().__init__(parent)
        self._room = room
        self._open_page = open_page
        self._library = library
        self._timers: list[QTimer] = []
        self._every(LOOK_MS, self.look)
        self._every(BEAT_MS, self._beat)
        self._every(BACKUP_AFTER_MS, self._back_up).setSingleShot(True)

    def stop(self) -> None:
        """Look no more: the window closes."""
        for timer in self._timers:
            timer.stop()

    def _every(self, interval: int, slot: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.timeout.connect(slot)
        timer.start(interval)
        self._timers.append(timer)
        return timer

    def look(self) -> None:
        """Show what another window saved since the last look."""
        if not self._room.teller.attempt(self._room.desk.changed_elsewhere):
            return
        self._library.refresh()
        self._open_page.look_again()

    def _beat(self) -> None:
        self._room.teller.attempt(self._room.desk.heartbeat)
        self._open_page.notice_writing()

    def _back_up(self) -> None:
        folder = self._room.desk.folder
        self._room.jobs.run(
            "backup", lambda progress: backup_if_due(folder), self._backed_up, self._room.teller.problem
        )

    def _backed_up(self, backup: Path | None) -> None:
        """Say nothing: the library was backed up, or that was done today already."""
