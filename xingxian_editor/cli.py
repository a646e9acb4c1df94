"""The command line: runs one command and turns whatever goes wrong into one sentence and an exit code."""

import argparse
from collections.abc import Callable, Sequence

from xingxian_editor.cli_language import language_of
from xingxian_editor.cli_parser import COMMANDS, command_parser
from xingxian_editor.cli_streams import complain, drop_output, flush, speak_utf8
from xingxian_editor.page.problem import Problem, in_chinese

DONE, FOUND, WRONG, INTERRUPTED = 0, 1, 2, 130
_BEFORE_A_COMMAND = ("--library", "--lang")
_UNSAID = (
    "结果没有写完（{reason}）；库里存好的都在，请换一处再输出。",
    "The output could not be written to its end ({reason}); the library keeps what was saved. Send it elsewhere.",
)
_REFUSED = (
    "系统没有照做（{reason}），已停下；库里存好的都在，请看看文件夹和磁盘后再试。",
    "The system refused ({reason}), so this stopped; the library keeps what was saved. See to the folder and the disk.",
)
_CANCELLED = ("已取消，没有做完的都没有存。", "Cancelled; what was not finished was not stored.")


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
        code = _ended_in_words(arguments, language, work)
        flush()
    except BrokenPipeError:  # whoever read our output has gone
        drop_output()
        return DONE
    except OSError as error:  # no room where the output goes
        drop_output()
        complain(_UNSAID[language == "en"].format(reason=_reason(error, language)))
        return WRONG
    return code


def _ended_in_words(arguments: Sequence[str], language: str, work: Callable[[Sequence[str], str], int]) -> int:
    try:
        return work(arguments, language)
    except SystemExit as leaving:  # --help and --version have printed what was asked for
        return int(leaving.code or DONE)
    except Problem as problem:
        complain(problem.sentence(language))
        return WRONG
    except BrokenPipeError:
        raise
    except KeyboardInterrupt:
        complain(_CANCELLED[language == "en"])
        return INTERRUPTED
    except OSError as error:
        from xingxian_editor.cli_log import fault_in_words

        fault_in_words(error, language)
        complain(_REFUSED[language == "en"].format(reason=_reason(error, language)))
        return WRONG
    except Exception as error:  # noqa: BLE001 - the last border: people get a sentence, the log the rest
        from xingxian_editor.cli_log import fault_in_words

        complain(fault_in_words(error, language))
        return WRONG


def _reason(error: OSError, language: str) -> str:
    reason = error.strerror or type(error).__name__
    return reason if language == "en" else in_chinese(reason)


def _run(arguments: Sequence[str], language: str) -> int:
    command, *rest = arguments
    parser = command_parser(language, command)
    # Options between the files are understood, but then "--" is lost: behind it stand names that begin with "-".
    asked = parser.parse_args(rest) if "--" in rest else parser.parse_intermixed_args(rest)
    from xingxian_editor.cli_log import log_to_file

    log_to_file()
    return _command(command)(asked, language)


def _command(name: str) -> Callable[[argparse.Namespace, str], int]:
    """Load no more than the command needs: --help and import are there at once."""
    if name == "import":
        from xingxian_editor.cli_import import run_import as command
    elif name == "check":
        from xingxian_editor.cli_check import run_check as command
    elif name == "export":
        from xingxian_editor.cli_export import run_export as command
    elif name == "search":
        from xingxian_editor.cli_search import run_search as command
    elif name == "compare":
        from xingxian_editor.cli_compare import run_compare as command
    elif name == "report":
        from xingxian_editor.cli_rate import run_report as command
    elif name == "take-back":
        from xingxian_editor.cli_take_back import run_take_back as command
    elif name == "backup":
        from xingxian_editor.cli_backup import run_backup as command
    else:
        from xingxian_editor.cli_backup import run_restore as command
    return command
