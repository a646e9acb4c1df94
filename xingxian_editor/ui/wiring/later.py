"""What the first picture of the window does not need: brought after it, step by step, keys first."""

from collections import deque
from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

UNSEEN_MS = 500


class Later(QObject):
    """A list of steps. Started, it takes one a turn of the event loop, so that no key waits for more than one.

    ``done``: all steps are taken.
    """

    done = Signal()

    def __init__(self, steps: Sequence[Callable[[], None]], parent: QObject) -> None:
        super().__init__(parent)
        self._steps = deque(steps)
        self._turn = QTimer(self)
        self._turn.setSingleShot(True)
        self._turn.timeout.connect(self._next)

    @property
    def is_done(self) -> bool:
        """Whether all steps are taken."""
        return not self._steps

    def start(self) -> None:
        """Take the steps from now on, each in a turn of its own."""
        if self._steps:
            self._turn.start(0)

    def start_after_paint(self, window: QWidget) -> None:
        """Take the steps when ``window`` has been painted; if nothing paints it (it may start minimized), soon."""
        if self._steps:
            window.installEventFilter(self)
            self._turn.start(UNSEEN_MS)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Wait for the first picture."""
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            self.start()
        return False

    def finish(self) -> None:
        """Take all steps that are left now."""
        self._turn.stop()
        while self._steps:
            self._take()

    def serve(self, entries: Sequence[QAction]) -> None:
        """Know the entries that steps bring to life: one pressed before that is served all the same."""
        for entry in entries:
            entry.triggered.connect(self._asked_early)

    def _next(self) -> None:
        if len(self._steps) > 1:
            self._turn.start(0)  # before the step: a fault in it must not keep the others away
        self._take()

    def _take(self) -> None:
        last = len(self._steps) == 1
        try:
            self._steps.popleft()()
        finally:
            if last:
                self.done.emit()

    def _asked_early(self) -> None:
        entry = self.sender()
        if self._steps and isinstance(entry, QAction):
            self.finish()
            entry.trigger()
