"""The commands and options of the command line, explained in Chinese and in English."""

import argparse
import re
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import NoReturn

from xingxian_editor import __version__
from xingxian_editor.cli_texts import ABOUT, COMMAND_TEXTS, EXAMPLES, HEADINGS, OPTION_HELP
from xingxian_editor.page.problem import Problem
from xingxian_editor.page.whole_characters import whole_characters
from xingxian_editor.program_files import default_library_folder

PROGRAM = "xingxian-editor"
_MOST = 10_000
MOST_TIMES = 100
Say = Callable[[tuple[str, str]], str]

_COMPLAINTS: tuple[tuple[str, str], ...] = (
    (r"the following arguments are required: (.+)", r"缺少 \1"),
    (r"unrecognized arguments: (.+)", r"不认识“\1”"),
    (r"argument (.+): expected (?:one|at least one) argument", r"\1 后面缺一个值"),
    (r"argument (.+): invalid choice: (.+) \(choose from (.+)\)", r"\1 不能是 \2，只能是 \3"),
    (r"argument (.+): empty", r"\1 后面是空的"),
    (r"argument (.+): not a number from (\d+) to (\d+)", r"\1 要写 \2 到 \3 之间的整数"),
    (r"argument (.+): not allowed with argument (.+)", r"\1 不能和 \2 一起用"),
)
"""What argparse complains of, and the same in Chinese."""


def _path(text: str) -> Path:
    """Return what was typed as a path; an empty one would silently mean the folder one happens to be in."""
    if not text.strip():
        raise argparse.ArgumentTypeError("empty")
    return Path(text)


def _name_of_page(text: str) -> str:
    return str(_path(text))


def _words(text: str) -> str:
    """Return a name as it was typed, without blanks around it and without bytes that are no text."""
    return whole_characters(text).strip()


def _name(text: str) -> str:
    """Return a name that must not be empty."""
    if not _words(text):
        raise argparse.ArgumentTypeError("empty")
    return _words(text)


def _count(text: str) -> int:
    """Return a whole number from 1 on."""
    if not text.isascii() or not text.isdigit() or not 0 < int(text) <= _MOST:
        raise argparse.ArgumentTypeError(f"not a number from 1 to {_MOST}")
    return int(text)


def _times(text: str) -> int:
    """Return by what limits are raised."""
    if not text.isascii() or not text.isdigit() or not 0 < int(text) <= MOST_TIMES:
        raise argparse.ArgumentTypeError(f"not a number from 1 to {MOST_TIMES}")
    return int(text)


class WrongUse(Problem):
    """The command line cannot be understood."""


class _Formatter(argparse.RawDescriptionHelpFormatter):
    """Puts the heading of the usage line in the reader's language."""

    usage_heading = ""

    def add_usage(
        self,
        usage: str | None,
        actions: Iterable[argparse.Action],
        groups: Iterable[argparse._MutuallyExclusiveGroup],
        prefix: str | None = None,
    ) -> None:
        super().add_usage(usage, actions, groups, prefix if prefix is not None else self.usage_heading)


class _ChineseFormatter(_Formatter):
    usage_heading = HEADINGS["usage"][0]


class _EnglishFormatter(_Formatter):
    usage_heading = HEADINGS["usage"][1]


class _Parser(argparse.ArgumentParser):
    """A parser that raises one sentence instead of printing English usage and leaving."""

    def error(self, message: str) -> NoReturn:
        zh = message
        for pattern, words in _COMPLAINTS:
            zh = re.sub(f"^{pattern}$", words, zh)
        zh = zh.replace("', '", "、").replace(", ", "、").replace("'", "")
        raise WrongUse(
            f"命令写得不对：{zh}。用 {self.prog} --help 看用法。", f"Wrong use: {message}. See {self.prog} --help."
        )


def _bare_parser(language: str, prog: str, about: tuple[str, str], epilog: tuple[str, str]) -> _Parser:
    english = language == "en"
    return _Parser(
        prog=prog,
        description=about[english],
        epilog=epilog[english],
        add_help=False,
        allow_abbrev=False,
        formatter_class=_EnglishFormatter if english else _ChineseFormatter,
    )


def window_parser(language: str) -> argparse.ArgumentParser:
    """Return the parser of the command line without a command: it opens the window."""
    parser = _bare_parser(language, PROGRAM, ABOUT, EXAMPLES)
    parser.usage = f"{PROGRAM} [FILE …] | {PROGRAM} COMMAND …"
    adding = _Adding(parser, language)
    adding.argument("files", nargs="*", type=_path, metavar="FILE")
    adding.option("sample", action="store_true")
    adding.everywhere()
    adding.option("version", action="version", version=__version__)
    return parser


def refuse_mistyped(files: Sequence[Path]) -> None:
    """Raise WrongUse when what should be a file is none and looks like a command."""
    if not files or files[0].exists():
        return
    from difflib import get_close_matches  # a good start needs it not

    typed = str(files[0])
    if meant := next(iter(get_close_matches(typed, COMMANDS, 1)), None):
        raise WrongUse(
            f"没有“{typed}”这个命令，也没有这个文件。是不是 {meant}？用 {PROGRAM} --help 看用法。",
            f"There is no command “{typed}” and no such file. Did you mean {meant}? See {PROGRAM} --help.",
        )


def command_parser(language: str, command: str) -> argparse.ArgumentParser:
    """Return the parser of one command."""
    about, exit_codes = COMMAND_TEXTS[command]
    parser = _bare_parser(language, f"{PROGRAM} {command}", about, exit_codes)
    adding = _Adding(parser, language)
    _ADD[command](adding)
    adding.everywhere()
    # argparse would take the seven letters of "usage: " off the line itself, and of ours as many of the name.
    parser.usage = parser.format_usage().removeprefix(HEADINGS["usage"][language == "en"]).rstrip()
    return parser


class _Adding:
    """Adds arguments with their help in one language."""

    def __init__(self, parser: argparse.ArgumentParser, language: str) -> None:
        self._english = language == "en"
        self._arguments = parser.add_argument_group(HEADINGS["arguments"][self._english])
        self._options = parser.add_argument_group(HEADINGS["options"][self._english])

    def help(self, name: str) -> str:
        """Return the help of an argument."""
        return OPTION_HELP[name][self._english]

    def argument(self, name: str, **settings: object) -> None:
        """Add a positional argument."""
        self._arguments.add_argument(name, help=self.help(name), **settings)  # type: ignore[arg-type]

    def option(self, name: str, about: str = "", **settings: object) -> None:
        """Add an option; ``about`` names its help where another command has an option of the same name."""
        self._options.add_argument(f"--{name}", help=self.help(about or name), **settings)  # type: ignore[arg-type]

    def everywhere(self) -> None:
        """Add what every command takes."""
        self.option("library", type=_path, metavar="DIR")
        self.option("lang", choices=("zh", "en"))
        self._options.add_argument("-h", "--help", action="help", help=self.help("help"))


def _add_import(adding: _Adding) -> None:
    adding.argument("files", nargs="+", type=_path, metavar="FILE")
    adding.option("newspaper", type=_name, metavar="NAME")
    adding.option("json", type=_path, metavar="OUT")
    adding.option("times", type=_times, metavar="N", default=1)
    adding.option("by", type=_words, metavar="NAME", default="")


def _add_check(adding: _Adding) -> None:
    adding.argument("page", type=_name_of_page, metavar="PAGE")
    adding.option("format", choices=("text", "json", "html", "docx"), default=None)
    adding.option("out", type=_path, metavar="OUT")
    adding.option("article", type=_count, metavar="N")
    adding.option("newspaper", type=_name, metavar="NAME")


def _add_export(adding: _Adding) -> None:
    adding.argument("page", type=_name_of_page, metavar="PAGE")
    adding.argument("folder", nargs="?", type=_path, metavar="FOLDER")
    adding.option("layout", type=_path, metavar="OUT.docx")
    adding.option("manuscript", type=_path, metavar="OUT.docx")
    adding.option("revisions", choices=("marked", "final", "original"), default="marked")
    adding.option("sheet", type=_path, metavar="OUT.docx|.xlsx")
    adding.option("newspaper", type=_name, metavar="NAME")
    adding.option("by", type=_words, metavar="NAME", default="")


def _add_report(adding: _Adding) -> None:
    adding.argument("period", type=_name_of_page, metavar="PERIOD")
    adding.option("format", choices=("text", "json", "html", "docx", "xlsx", "csv"), default=None)
    adding.option("out", type=_path, metavar="OUT")
    adding.option("newspaper", type=_name, metavar="NAME")
    adding.option("by", type=_words, metavar="NAME", default="")


def _add_search(adding: _Adding) -> None:
    adding.argument("words", nargs="+", type=_name, metavar="WORDS")
    adding.option("format", choices=("text", "json"), default="text")
    adding.option("limit", type=_count, metavar="N", default=50)


def _add_compare(adding: _Adding) -> None:
    adding.argument("old", type=_name_of_page, metavar="OLD")
    adding.argument("new", type=_name_of_page, metavar="NEW")
    adding.option("format", "comparison", choices=("text", "json", "html"), default="text")
    adding.option("manuscript", "signed", action="store_true")


def _add_take_back(adding: _Adding) -> None:
    adding.argument("page", type=_name_of_page, metavar="PAGE")
    adding.argument("returned", type=_path, metavar="FILE.docx")
    adding.option("pass", choices=("first", "second", "third", "final_reading"))
    adding.option("preview", action="store_true")
    adding.option("by", type=_words, metavar="NAME", default="")


def _add_backup(adding: _Adding) -> None:
    adding.option("to", type=_path, metavar="OUT.db")


def _add_restore(adding: _Adding) -> None:
    adding.argument("backup", nargs="?", type=_path, metavar="BACKUP")
    adding.option("list", action="store_true")


_ADD: dict[str, Callable[[_Adding], None]] = {
    "import": _add_import,
    "check": _add_check,
    "export": _add_export,
    "take-back": _add_take_back,
    "search": _add_search,
    "compare": _add_compare,
    "report": _add_report,
    "backup": _add_backup,
    "restore": _add_restore,
}
COMMANDS = tuple(_ADD)


def library_folder(asked: argparse.Namespace) -> Path:
    """Return the folder of the library that a command is about."""
    folder: Path | None = asked.library
    return folder if folder is not None else default_library_folder()
