"""Starts the program: a command of the command line, or the window."""

import gc
import signal
import sys
from collections.abc import Sequence

from xingxian_editor import cli
from xingxian_editor.program_files import sample_page_file


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command that ``argv`` gives, or open the window; return the exit code."""
    arguments = cli.with_command_first(sys.argv[1:] if argv is None else argv)
    if cli.is_command(arguments):
        code = cli.run(arguments)
        if argv is None:
            signal.signal(signal.SIGINT, signal.SIG_IGN)  # all is done and said: Ctrl+C now would only print noise
        return code
    return cli.run_guarded(arguments, _open_window)


def _open_window(arguments: Sequence[str], language: str) -> int:
    from xingxian_editor.cli_parser import refuse_mistyped, window_parser

    asked = window_parser(language).parse_args(arguments)
    refuse_mistyped(asked.files)
    from xingxian_editor.screen import SystemLibraryMissing, refuse_without_screen

    refuse_without_screen()
    gc.disable()  # nothing made at the start is garbage; the window looks for it itself when it is complete
    try:
        from xingxian_editor.ui.app import run_window  # Qt is loaded for the window only
    except ImportError as error:
        if error.name and error.name.startswith("xingxian_editor"):
            raise
        raise SystemLibraryMissing(str(error)) from error
    files = [*asked.files, *([sample_page_file()] if asked.sample else [])]
    return run_window(asked.library, files, asked.lang)


if __name__ == "__main__":
    sys.exit(main())
