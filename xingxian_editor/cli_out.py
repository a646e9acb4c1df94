"""Where a command's report goes: the terminal, or a file whose ending says what it is."""

import argparse
import sys
from collections.abc import Sequence

from xingxian_editor.cli_parser import WrongUse
from xingxian_editor.cli_streams import say
from xingxian_editor.export.whole_file import write_whole

FILES_ONLY = ("docx", "xlsx")


def wanted_form(asked: argparse.Namespace, forms: Sequence[str]) -> str:
    """Return the form that was asked for by --format, else by the file's ending, else text."""
    if asked.format is None:
        ending = asked.out.suffix.lower().removeprefix(".") if asked.out else "text"
        form = {"txt": "text", "htm": "html"}.get(ending, ending)
        if form not in forms:
            known = "、".join(f".{'txt' if name == 'text' else name}" for name in forms)
            raise WrongUse(
                f"从“{asked.out.name}”看不出要什么格式，什么也没有写。请用 {known}，或写 --format。",
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
