"""Runs pure functions off the window's thread; only the newest job of each name reports back."""

import itertools
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, TypeVar

from PySide6.QtCore import QObject, QThreadPool, Signal

T = TypeVar("T")
PATIENCE_MS = 15_000
"""So long the window waits for its work when it is closed; a file that never ends must not keep it open."""


class Progress:
    """Handed to the work: it reports how far it is and asks whether a person wants it to stop."""

    def __init__(self, tell: Callable[[float], None]) -> None:
        self._tell = tell
        self._cancelled = threading.Event()

    def report(self, share: float) -> bool:
        """Say that ``share`` (0 to 1) is done; return False when the work should stop."""
        self._tell(share)
        return not self._cancelled.is_set()

    def cancel(self) -> None:
        """Ask the work to stop at its next report."""
        self._cancelled.set()

    @property
    def cancelled(self) -> bool:
        """Whether the work should stop."""
        return self._cancelled.is_set()


def ignore_progress(share: float) -> None:
    """For jobs that are over before anybody could look."""


@dataclass(frozen=True, slots=True)
class _Job:
    ticket: int
    on_done: Callable[[Any], None]
    on_error: Callable[[Exception], None]
    on_progress: Callable[[float], None]
    progress: Progress = field(compare=False)


class BackgroundJobs(QObject):
    """Owns the thread pool and the signals, so that no worker owns a QObject."""

    _finished = Signal(str, int, object, object)
    _moved_on = Signal(str, int, float)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._tickets = itertools.count()
        self._newest: dict[str, _Job] = {}
        self._finished.connect(self._deliver)
        self._moved_on.connect(self._pass_on_progress)

    def run(
        self,
        name: str,
        work: Callable[[Progress], T],
        on_done: Callable[[T], None],
        on_error: Callable[[Exception], None],
        on_progress: Callable[[float], None] = ignore_progress,
    ) -> None:
        """Call ``work`` on a worker thread, then ``on_done`` or ``on_error`` on this one.

        A job of the same name that still runs is asked to stop, and its answer is thrown away.
        """
        self.cancel(name)
        ticket = next(self._tickets)
        progress = Progress(lambda share: self._moved_on.emit(name, ticket, share))
        self._newest[name] = _Job(ticket, on_done, on_error, on_progress, progress)
        report = self._finished.emit

        def task() -> None:
            try:
                report(name, ticket, work(progress), None)
            except Exception as error:  # noqa: BLE001 - handed to on_error, which must show it
                report(name, ticket, None, error)

        self._pool.start(task)

    def is_running(self, name: str) -> bool:
        """Say whether an answer of this name is still awaited."""
        return name in self._newest

    def cancel(self, name: str) -> None:
        """Ask the job of this name to stop; its own answer (often an error) still arrives."""
        if job := self._newest.get(name):
            job.progress.cancel()

    def forget(self, name: str) -> None:
        """Ask the job of this name to stop and throw its answer away: nobody is there any more to hear it."""
        if job := self._newest.pop(name, None):
            job.progress.cancel()

    @property
    def is_at_rest(self) -> bool:
        """Whether no worker is at work, be its answer awaited or not."""
        return self._pool.activeThreadCount() == 0

    def shut_down(self) -> bool:
        """Forget pending answers, ask all work to stop and wait for it; return whether it has ended in time."""
        for job in self._newest.values():
            job.progress.cancel()
        self._newest.clear()
        return self._pool.waitForDone(PATIENCE_MS)

    def _pass_on_progress(self, name: str, ticket: int, share: float) -> None:
        job = self._newest.get(name)
        if job and job.ticket == ticket:
            job.on_progress(share)

    def _deliver(self, name: str, ticket: int, result: object, error: Exception | None) -> None:
        job = self._newest.get(name)
        if job is None or job.ticket != ticket:
            return
        del self._newest[name]
        if error is None:
            job.on_done(result)
        else:
            job.on_error(error)
