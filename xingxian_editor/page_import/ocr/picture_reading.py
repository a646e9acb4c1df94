"""Has a picture read in a process of its own, with progress and cancel."""

import os
import subprocess
import sys
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path
from queue import Empty, Queue
from tempfile import TemporaryDirectory
from threading import Thread
from typing import IO

import msgspec

from xingxian_editor.page_import.ocr.ocr_problem import OcrFailed, OcrMissing, PictureDamaged, PictureTooLarge
from xingxian_editor.page_import.ocr.picture_text import Message, ReadPicture
from xingxian_editor.page_import.page_file_problem import ImportCancelled

_PROCESS = "xingxian_editor.page_import.ocr.reading_process"
_NEEDED = ("rapidocr", "onnxruntime")
_LOOK_EVERY = 0.1
_MOST_MEGAPIXELS = 400
Progress = Callable[[float], bool]


def can_read_pictures() -> bool:
    """Say whether text recognition is installed; the one-folder program has no Python to run it."""
    return not hasattr(sys, "frozen") and all(find_spec(package) is not None for package in _NEEDED)


def read_picture(data: bytes, name: str, page_index: int | None, progress: Progress | None) -> ReadPicture:
    """Read the picture in ``data``, or page ``page_index`` of the PDF in it; ``progress`` may cancel.

    The file is handed over in a folder of its own, which is gone afterwards.
    """
    if not can_read_pictures():
        raise OcrMissing(name)
    if page_index is None and not _is_whole(data):
        raise PictureDamaged(name)
    with TemporaryDirectory(prefix="xingxian-", ignore_cleanup_errors=True) as folder:
        path = Path(folder) / "page"
        path.write_bytes(data)
        return _answer(path, name, page_index, progress)


def _is_whole(data: bytes) -> bool:
    """Say whether the file begins as a picture does; the rest is seen when it is opened."""
    return data[12:16] == b"IHDR" or data.startswith((b"\xff\xd8\xff", b"II*\x00", b"MM\x00*"))


def _answer(path: Path, name: str, page_index: int | None, progress: Progress | None) -> ReadPicture:
    page = [] if page_index is None else [str(page_index)]
    process = subprocess.Popen(
        [sys.executable, "-P", "-m", _PROCESS, str(path), *page],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=_environment(),
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )
    try:
        return _last_word(process, name, progress)
    finally:
        process.kill()
        process.wait()
        for pipe in (process.stdin, process.stdout):
            if pipe is not None:
                pipe.close()


def _last_word(process: "subprocess.Popen[bytes]", name: str, progress: Progress | None) -> ReadPicture:
    messages: Queue[Message | None] = Queue()
    Thread(target=_listen, args=(process.stdout, messages), daemon=True).start()
    share = 0.0
    while True:
        if progress is not None and not progress(share):
            raise ImportCancelled(name)
        try:
            message = messages.get(timeout=_LOOK_EVERY)
        except Empty:
            continue
        if message is None or message.fault:
            raise _problem(message.fault if message else "", name)
        if message.read is not None:
            return message.read
        share = message.share


def _listen(answers: IO[bytes] | None, messages: "Queue[Message | None]") -> None:
    try:
        for line in answers or ():
            messages.put(msgspec.json.decode(line, type=Message))
    except (msgspec.MsgspecError, ValueError, OSError):
        pass  # a broken answer is no answer
    messages.put(None)


def _problem(fault: str, name: str) -> OcrFailed | PictureDamaged | PictureTooLarge:
    if fault == "damaged":
        return PictureDamaged(name)
    return PictureTooLarge(name, _MOST_MEGAPIXELS) if fault == "large" else OcrFailed(name)


def _environment() -> dict[str, str]:
    """Return our own environment, in which the process finds the program wherever it was started."""
    program = str(Path(__file__).parents[3])
    known = os.environ.get("PYTHONPATH")
    return os.environ | {"PYTHONPATH": os.pathsep.join([program, known] if known else [program])}
