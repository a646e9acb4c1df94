"""Tells the person what went wrong, in the bar on top of the pages, and lets the work go on."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer

from xingxian_editor.page.problem import Problem
from xingxian_editor.ui.message_bar import MessageBar
from xingxian_editor.ui.program_log import log

T = TypeVar("T")
GOOD_NEWS_MS = 6000


class Teller(QObject):
    """One voice for all controllers. A problem stays until it is closed or something succeeds after it."""

    def __init__(self, bar: MessageBar, language: str, parent: QObject) -> None:
        super().__init__(parent)
        self._bar = bar
        self._language = language
        self._act: Callable[[], None] | None = None
        self._tells_problem = False
        self._fade = QTimer(self)
        self._fade.setSingleShot(True)
        self._fade.setInterval(GOOD_NEWS_MS)
        self._fade.timeout.connect(bar.clear)
        bar.acted.connect(self._acted)

    def attempt(self, work: Callable[[], T]) -> T | None:
        """Do ``work``; a problem in it is told, and None comes back."""
        try:
            return work()
        except Problem as problem:
            self.problem(problem)
            return None

    def problem(self, problem: Exception, button: str = "", act: Callable[[], None] | None = None) -> None:
        """Tell a problem; anything that is no Problem is a fault of the program and goes to the log."""
        if not isinstance(problem, Problem):
            log.error("a fault of the program in a background job", exc_info=problem)
            self.fault()
            return
        self._say(problem.sentence(self._language), button or self.tr("Close"), act, "ph.x-circle", "error")

    def fault(self) -> None:
        """Say that the program made a mistake."""
        sentence = self.tr(
            "The program made a mistake. Everything up to the last change is saved; the log has the details."
        )
        self._say(sentence, self.tr("Close"), None, "ph.x-circle", "error")

    def news(self, sentence: str, button: str = "", act: Callable[[], None] | None = None) -> None:
        """Say what was done; it goes by itself, unless there is something to press."""
        self._say(sentence, button or self.tr("Close"), act, "ph.check-circle", "ok")
        if act is None:
            self._fade.start()

    def hint(self, sentence: str) -> None:
        """Say what to do for what was asked; it goes by itself."""
        self._say(sentence, self.tr("Close"), None, "ph.info", "notice")
        self._fade.start()

    def question(self, sentence: str, button: str, act: Callable[[], None]) -> None:
        """Say what is so, with one thing that can be done about it."""
        self._say(sentence, button, act, "ph.info", "notice")

    def succeeded(self) -> None:
        """Take a problem back: what was done after it went well. News stay until they fade."""
        if self._tells_problem:
            self.clear()

    def clear(self) -> None:
        """Take back what was said."""
        self._fade.stop()
        self._tells_problem = False
        self._bar.clear()

    def _say(self, sentence: str, button: str, act: Callable[[], None] | None, icon: str, color: str) -> None:
        self._fade.stop()
        self._act = act
        self._tells_problem = color == "error"
        self._bar.say(sentence, button, icon=icon, color=color)

    def _acted(self) -> None:
        act, self._act = self._act, None
        self.clear()
        if act:
            act()
