"""Gives unused memory back, on the window's own thread only."""

import gc

from PySide6.QtCore import QObject, QTimer

EVERY_MS = 1000


class Tidying(QObject):
    """Looks for garbage once a second, in place of Python itself.

    Python looks for it in whichever thread happens to ask for memory, so also in a background job. What
    it finds there can be a dialog or a model that nobody needs any more; freed on another thread than the
    window's, it brings the whole program down. From the moment this is made, Python does not look itself.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._clock = QTimer(self)
        self._clock.setInterval(EVERY_MS)
        self._clock.timeout.connect(self.tidy)

    def start(self) -> None:
        """Tidy up from now on."""
        self._clock.start()

    def tidy(self) -> None:
        """Free what nobody needs, if so much came together that Python would look for it."""
        full = zip(range(3), gc.get_count(), gc.get_threshold(), strict=True)
        due = [generation for generation, count, limit in full if count > limit]
        if due:
            gc.collect(max(due))
