"""Starts the window: application, language, look, log; and sees to it that no fault goes by in silence."""

import logging
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from xingxian_editor import __version__
from xingxian_editor.page.problem import Problem
from xingxian_editor.program_files import default_library_folder, log_folder, resources_folder, settings_folder
from xingxian_editor.ui.language import choose_language, speak
from xingxian_editor.ui.program_log import catch_faults, log, log_qt_messages, start_log
from xingxian_editor.ui.settings import SettingsFile
from xingxian_editor.ui.theme.look import Look
from xingxian_editor.ui.theme.theme import Theme
from xingxian_editor.ui.wiring.desk_window import DeskWindow

REFUSED = 2


def run_window(library: Path | None, files: Sequence[Path], language: str | None = None) -> int:
    """Open the window on a library with ``files`` to bring in; return when it is closed."""
    start_log(log_folder())
    log_qt_messages()
    log.info("starting %s", __version__)
    app = make_application(language or SettingsFile(settings_folder()).now.language)
    desk_window = _open_library(app, library or default_library_folder())
    if desk_window is None:
        return REFUSED
    catch_faults(desk_window.teller.fault)
    if files:
        desk_window.complete()
        QTimer.singleShot(0, desk_window, _Bring(desk_window, files).now)
        desk_window.window.show()
    else:
        desk_window.start()
    code = app.exec()
    if not desk_window.is_at_rest:
        _leave_at_once(code)
    return code


def _leave_at_once(code: int) -> None:
    """End although a worker is busy with a file that does not end: all is saved, and Qt would wait for it."""
    log.warning("left while a worker was still busy")
    logging.shutdown()
    os._exit(code)


def make_application(language: str | None = None) -> QApplication:
    """Return the application, speaking ``language`` (zh, en; None: as the system does)."""
    running = QApplication.instance()
    app = running if isinstance(running, QApplication) else QApplication(sys.argv[:1])
    app.setApplicationName("xingxian-editor")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("xingxian-editor")
    app.setProperty("language", choose_language(language))
    speak(app, app.property("language"), resources_folder() / "i18n")
    return app


def build_window(app: QApplication, library: Path, settings: Path) -> DeskWindow:
    """Build the window on a library, everything wired, not shown yet."""
    desk_window = begin_window(app, library, settings)
    desk_window.complete()
    return desk_window


def begin_window(app: QApplication, library: Path, settings: Path) -> DeskWindow:
    """Build what the first picture of the window needs; ``DeskWindow.start`` shows it and brings the rest."""
    theme = Theme.load(resources_folder() / "ui" / "tokens.json", app, app.property("language") or "zh")
    Look(app, theme, resources_folder() / "ui")
    return DeskWindow(theme, library, settings)


def _open_library(app: QApplication, folder: Path) -> DeskWindow | None:
    """Build the window, or tell why the library cannot be opened."""
    while True:
        try:
            return begin_window(app, folder, settings_folder())
        except Problem as problem:
            log.warning("library not opened: %s", problem)
            from xingxian_editor.ui.refusal import Refusal

            if not Refusal(problem, folder, app.property("language")).ask():
                return None


class _Bring:
    """Brings files in once the window stands."""

    def __init__(self, desk_window: DeskWindow, files: Sequence[Path]) -> None:
        self._desk_window = desk_window
        self._files = list(files)

    def now(self) -> None:
        """Do it."""
        self._desk_window.imports.bring_in(self._files)
