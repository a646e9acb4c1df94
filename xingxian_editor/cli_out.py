"""Where a command's report goes: the terminal, or a file whose ending says what it is."""

import argparse
import os
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path

from xingxian_editor.cli_parser import WrongUse, library_folder
from xingxian_editor.cli_streams import say
from xingxian_editor.export.whole_file import write_whole
from xingxian_editor.store.backup_files import BACKUPS, LIBRARY_FILE, ORIGINALS

FILES_ONLY = ("docx", "xlsx")


def refuse_own_files(asked: argparse.Namespace, page: str | Path, targets: Iterable[Path]) -> None:
    """Refuse to write over the file of the page that was named, or over what the library consists of.

    Raises:
        WrongUse: a target is such a file; nothing is written.

    """
    folder = Path(os.path.realpath(library_folder(asked)))
    named = os.path.realpath(page)
    for target in targets:
        place = Path(os.path.realpath(target))
        if place == Path(named) or _is_of_library(place, folder):
            raise WrongUse(
                "不能写到版的文件或库文件上，什么也没有写。请换一个文件名。",
                "The page's own file and the library's file are not written over; nothing was written. Name another.",
            )


def _is_of_library(place: Path, folder: Path) -> bool:
    if place.parent == folder:
        return place.name.startswith(LIBRARY_FILE)  # and what SQLite keeps beside it
    return any(place.is_relative_to(folder / part) for part in (ORIGINALS, BACKUPS))


def wanted_form(asked: argparse.Namespace, forms: Sequence[str]) -> str:
    """Return the form that was asked for by --format, else by the file's ending, else text."""
    if asked.format is None:
        ending = asked.out.suffix.lower().removeprefix(".") if asked.out else "text"
        form = {"txt": "text", "htm": "html"}.get(ending, ending)
        if form not in forms:
            known = "、".join(f".{'txt' if name == 'text' else name}" for name in forms)
            raise WrongUse(
                f"从“{asked.out.name or asked.out}”看不出要什么格式，什么也没有写。请用 {known}，或写 --format。",
                f"“{asked.out.name}” does not say which form is wanted; nothing was written. Use {known}, or --format.",
            )
        return form
    if asked.format in FILES_ONLY and asked.out is None:
        raise WrongUse(
            f"{asked.format} 要写到文件里，什么也没有写。请用 --out 给出文件名。",
            f"{asked.format} goes into a file; nothing was written. Name one with --out.",
        )
    return str(asked.format)


def put_out(asked: argparse.Namespace, content: str | bytes, language: str) -> None:
    """Write the report to the file that was named and say so, or print it."""
    if asked.out is not None:
        target = asked.out.absolute()
        write_whole(target, content.encode() if isinstance(content, str) else content)
        say(f"Written: {target}" if language == "en" else f"已写出：{target}")
    elif isinstance(content, bytes):
        sys.stdout.buffer.write(content)
        sys.stdout.flush()
    else:
        say(content)
