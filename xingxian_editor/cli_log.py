"""The log of the commands: faults of the program with all their details, never shown at the terminal."""

import io
import logging
import logging.handlers
from pathlib import Path

from xingxian_editor.program_files import log_folder

_log = logging.getLogger(__name__)


class _LogFile(logging.handlers.RotatingFileHandler):
    """A log file that is made with its folder when the first entry comes."""

    def _open(self) -> io.TextIOWrapper:
        Path(self.baseFilename).parent.mkdir(parents=True, exist_ok=True)
        return super()._open()

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - the base class calls it so
        """Do without the log where it cannot be written; the command goes on."""


def log_to_file() -> None:
    """Send log entries to the file from now on, and none of them to the terminal."""
    root = logging.getLogger()
    if any(isinstance(handler, _LogFile) for handler in root.handlers):
        return
    path = log_folder() / "commands.log"
    file = _LogFile(path, maxBytes=1_000_000, backupCount=3, encoding="utf-8", delay=True)
    file.setLevel(logging.WARNING)
    file.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    root.addHandler(file)


def fault_in_words(error: BaseException, language: str) -> str:
    """Write a fault of the program to the log and return the sentence for the person."""
    log_to_file()
    _log.error("unexpected fault", exc_info=error)
    name, where = type(error).__name__, log_folder()
    if language == "en":
        return (
            f"The program met a fault of its own ({name}) and stopped; the library keeps what was saved. Log: {where}"
        )
    return f"程序自己出了错（{name}），已停下；库里存好的都在。日志在 {where}"
