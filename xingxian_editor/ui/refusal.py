"""When the library cannot be opened at all: says why, and offers the newest backup if it is damaged."""

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMessageBox, QPushButton

from xingxian_editor.page.problem import Problem
from xingxian_editor.store.backups import restore_backup
from xingxian_editor.store.problems import StoreDamaged


class Refusal(QObject):
    """One question before any window stands."""

    def __init__(self, problem: Problem, folder: Path, language: str) -> None:
        super().__init__()
        self._backup = problem.backup if isinstance(problem, StoreDamaged) else None
        self._folder = folder
        self._language = language
        self.box = QMessageBox(QMessageBox.Icon.NoIcon, self.tr("Xingxian Editor"), problem.sentence(language))
        self.restore_button: QPushButton | None = None
        if self._backup is not None:
            restore = self.tr("Put the newest backup in place")
            self.restore_button = self.box.addButton(restore, QMessageBox.ButtonRole.AcceptRole)
        self.box.addButton(self.tr("Quit"), QMessageBox.ButtonRole.RejectRole)

    def ask(self) -> bool:
        """Tell it; True when a backup was put in place, so that opening can be tried again.

        A backup that cannot be put in place is told in turn.
        """
        self.box.exec()
        if self._backup is None or self.box.clickedButton() is not self.restore_button:
            return False
        try:
            restore_backup(self._folder, self._backup)
        except Problem as problem:
            return Refusal(problem, self._folder, self._language).ask()
        return True
