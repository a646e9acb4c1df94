"""The command line: runs one command and turns whatever goes wrong into one sentence and an exit code."""

import logging
import logging.handlers
from collections.abc import Callable, Sequence

from xingxian_editor.cli_language import language_of
from xingxian_editor.cli_parser import COMMANDS, command_parser
from xingxian_editor.cli_streams import complain, drop_output, flush, speak_utf8
from xingxian_editor.page.problem import Problem
from xingxian_editor.program_files import log_folder

DONE, FOUND, WRONG, INTERRUPTED = 0, 1, 2, 130
_BEFORE_A_COMMAND = ("--library", "--lang")
_CANCELLED = ("已取消，没有做完的都没有存。", "Cancelled; what was not finished was not stored.")
_log = logging.getLogger(__name__)


def with_command_first(arguments: Sequence[str]) -> list[str]:
    """Return the arguments with what stands before a command (``--library DIR import …``) put after it."""
    at = 0
    while at < len(arguments) and arguments[at].startswith("--"):
        at += 1 if "=" in arguments[at] or arguments[at] not in _BEFORE_A_COMMAND else 2
    if at < len(arguments) and arguments[at] in COMMANDS:
        return [arguments[at], *arguments[:at], *arguments[at + 1 :]]
    return list(arguments)


def is_command(arguments: Sequence[str]) -> bool:
    """Say whether the command line begins with a command."""
    return bool(arguments) and arguments[0] in COMMANDS


def run(arguments: Sequence[str]) -> int:
    """Run the command that ``arguments`` begins with and return the exit code."""
    return run_guarded(arguments, _run)


def run_guarded(arguments: Sequence[str], work: Callable[[Sequence[str], str], int]) -> int:
    """Do ``work`` with the arguments and the language; whatever goes wrong ends in a sentence and a code."""
    speak_utf8()
    language = language_of(arguments)
    try:
        code = work(arguments, language)
        flush()
    except SystemExit as leaving:  # --help and --version have printed what was asked for
        return int(leaving.code or DONE)
    except Problem as problem:
        complain(problem.sentence(language))
        return WRONG
    except BrokenPipeError:
        drop_output()
        return DONE
    except KeyboardInterrupt:
        complain(_CANCELLED[language == "en"])
        return INTERRUPTED
    except Exception as error:  # noqa: BLE001 - the last border: people get a sentence, the log the rest
        complain(report_fault(error, language))
        return WRONG
    return code


def _run(arguments: Sequence[str], language: str) -> int:
    command, *rest = arguments
    asked = command_parser(language, command).parse_args(rest)
    from xingxian_editor import cli_commands  # loads the store and the importers, which --help does not need

    return cli_commands.RUN[command](asked, language)


def report_fault(error: BaseException, language: str) -> str:
    """Write a fault of the program to the log and return the sentence for the person."""
    try:
        _log_to_file()
        _log.error("unexpected fault", exc_info=error)
        where = str(log_folder())
    except OSError:
        where = "-"
    if language == "en":
        return (
            f"The program met a fault of its own ({type(error).__name__}) and stopped; "
            f"the library keeps what was saved. Log: {where}"
        )
    return f"程序自己出了错（{type(error).__name__}），已停下；库里存好的都在。日志在 {where}"


def _log_to_file() -> None:
    folder = log_folder()
    folder.mkdir(parents=True, exist_ok=True)
    file = logging.handlers.RotatingFileHandler(
        folder / "commands.log", maxBytes=1_000_000, backupCount=3, encoding="utf-8"
    )
    file.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    root = logging.getLogger()
    for old in [handler for handler in root.handlers if isinstance(handler, logging.handlers.RotatingFileHandler)]:
        root.removeHandler(old)
        old.close()
    root.addHandler(file)
