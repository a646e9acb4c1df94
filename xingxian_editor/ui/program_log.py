"""Writes the log, and meets a fault of the program: it is logged, and the person is told that nothing is lost."""

import logging
import sys
from collections.abc import Callable
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

FILE_NAME = "xingxian-editor.log"
MAX_BYTES = 1_000_000
KEPT_FILES = 5

log = logging.getLogger("xingxian_editor")


def start_log(folder: Path) -> Path | None:
    """Log into ``folder``; return the file, or None where it cannot be written."""
    path = folder / FILE_NAME
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(path, maxBytes=MAX_BYTES, backupCount=KEPT_FILES, encoding="utf-8")
    except OSError:
        return None
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    log.addHandler(handler)
    log.setLevel(logging.INFO)
    return path


def log_qt_messages() -> None:
    """Write what Qt complains of into the log."""
    qInstallMessageHandler(_log_qt)


def catch_faults(tell: Callable[[], None]) -> None:
    """Log every exception that nobody caught, then call ``tell``."""

    def hook(kind: type[BaseException], fault: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, fault, trace)
            return
        log.critical("a fault of the program", exc_info=(kind, fault, trace))
        tell()

    sys.excepthook = hook


def _log_qt(kind: QtMsgType, context: QMessageLogContext, message: str | None) -> None:
    serious = kind in (QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg)
    log.log(logging.ERROR if serious else logging.INFO, "Qt: %s", message)
