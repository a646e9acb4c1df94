"""The process that reads a picture: it can be ended at once, and its memory is free when it is done.

Started as ``python -m xingxian_editor.page_import.ocr.reading_process FILE [PAGE]``. It writes one
message a line and ends with the process that started it. It never goes to the network: the models
are those that came with the package.
"""

import os
import sys
from pathlib import Path
from threading import Thread
from typing import BinaryIO

import msgspec

from xingxian_editor.page_import.ocr.picture_text import Message, ReadPicture

_NETWORK = ("socket.connect", "socket.getaddrinfo", "socket.gethostbyname", "socket.sendto")


def main(arguments: list[str]) -> int:
    """Read the picture that ``arguments`` name and write what was read to the standard output."""
    sys.addaudithook(_stay_offline)
    answers = os.fdopen(os.dup(sys.stdout.fileno()), "wb", buffering=0)
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())  # what the libraries print is no answer
    Thread(target=_end_with_parent, daemon=True).start()
    path, index = Path(arguments[0]), int(arguments[1]) if len(arguments) > 1 else None
    _tell(answers, _read(path, index, answers))
    return 0


def _read(path: Path, index: int | None, answers: BinaryIO) -> Message:
    from xingxian_editor.page_import.ocr.opened_picture import UnusablePicture, opened_picture

    try:
        picture = opened_picture(path, index)
    except UnusablePicture as unusable:
        return Message(fault=str(unusable))
    _tell(answers, Message(0.05))
    from xingxian_editor.page_import.ocr.drawn_things import drawn_things
    from xingxian_editor.page_import.ocr.text_engine import read_lines

    _tell(answers, Message(0.08))
    lines = read_lines(picture, lambda share: _tell(answers, Message(0.08 + 0.87 * share)))
    rules, pictures = drawn_things(picture, lines)
    return Message(1.0, read=ReadPicture(*picture.size, tuple(lines), rules, pictures))


def _tell(answers: BinaryIO, message: Message) -> None:
    answers.write(msgspec.json.encode(message) + b"\n")


def _stay_offline(event: str, _arguments: tuple[object, ...]) -> None:
    if event in _NETWORK:
        raise PermissionError("text recognition stays on this machine")


def _end_with_parent() -> None:
    """End when the process that wanted the answer is gone: its end of the pipe closes."""
    while sys.stdin.buffer.read(4096):
        pass
    os._exit(3)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
