"""Writes a file whole or not at all: what stood there before stays until the new one is complete."""

import errno
import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from uuid import uuid4

from xingxian_editor.page.problem import Problem, in_chinese


class FileNotWritten(Problem):
    """The file could not be put in its place; what stood there before is untouched."""


class FolderMissing(FileNotWritten):
    """The folder the file should go to does not exist."""

    def __init__(self, folder: Path) -> None:
        super().__init__(
            f"没有“{folder}”这个文件夹，文件没有写出；请换一个文件夹再导出。",
            f"There is no folder “{folder}”; nothing was written. Choose another folder and export again.",
        )


class NoRoomToWrite(FileNotWritten):
    """The disk is full."""

    def __init__(self, target: Path) -> None:
        super().__init__(
            f"磁盘已满，“{target.name}”没有写出，原来的文件没有动；请腾出空间再导出。",
            f"The disk is full; “{target.name}” was not written and the old file is kept. Make room and export again.",
        )


class FileInUse(FileNotWritten):
    """Another program has the file open, or this person may not write there."""

    def __init__(self, target: Path) -> None:
        super().__init__(
            f"“{target.name}”正被另一个程序打开或者不许写入，原来的文件没有动；请先在 Word 里关掉它，或者另存一处。",
            f"“{target.name}” is open in another program or must not be written; the old file is kept. "
            "Close it in Word first, or export to another place.",
        )


class TargetIsFolder(FileNotWritten):
    """A folder has the name of the file to write."""

    def __init__(self, target: Path) -> None:
        super().__init__(
            f"“{target}”是文件夹，不是文件，没有写出；请换一个文件名再导出。",
            f"“{target}” is a folder, not a file; nothing was written. Choose another file name and export again.",
        )


class TargetIsNoFile(FileNotWritten):
    """A device, a pipe or a socket has the name of the file to write; replacing it would break it."""

    def __init__(self, target: Path) -> None:
        super().__init__(
            f"“{target}”不是普通文件（是设备或管道），没有写出，它也没有动；请换一个文件名再导出。",
            f"“{target}” is no plain file (a device or a pipe); nothing was written and it is as it was. "
            "Choose another file name and export again.",
        )


class FileTrouble(FileNotWritten):
    """The system refused for another reason, which is named."""

    def __init__(self, target: Path, reason: str) -> None:
        super().__init__(
            f"“{target.name}”没有写出（{in_chinese(reason)}），原来的文件没有动；请换一处再导出。",
            f"“{target.name}” was not written ({reason}); the old file is kept. Export to another place.",
        )


def write_whole(target: Path, data: bytes) -> None:
    """Put ``data`` at ``target``, through a temporary file beside it; a link stays and its file is written.

    Raises:
        FileNotWritten: why not, in one sentence; whatever stood at ``target`` is untouched.

    """
    with _told(target):
        _replace(_place_of(target), data)


def refuse_unwritable(target: Path) -> None:
    """Raise what ``write_whole`` would raise, before any work is done for it."""
    with _told(target):
        beside = _beside(_place_of(target))
        beside.touch(exist_ok=False)
        beside.unlink()


def _place_of(target: Path) -> Path:
    """Return the file itself, not a link to it; refuse what must not be replaced by a file."""
    place = Path(os.path.realpath(target))
    try:
        mode = place.stat().st_mode
    except FileNotFoundError:
        return place
    if stat.S_ISDIR(mode):
        raise TargetIsFolder(target)
    if not stat.S_ISREG(mode):
        raise TargetIsNoFile(target)
    if not mode & stat.S_IWUSR:
        raise FileInUse(target)
    return place


def _beside(target: Path) -> Path:
    # A Chinese character takes three bytes, and a name may have 255.
    return target.parent / f".{target.name[:40]}-{uuid4().hex[:12]}.part"


def _replace(target: Path, data: bytes) -> None:
    beside = _beside(target)
    try:
        with beside.open("xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        if target.exists():
            beside.chmod(target.stat().st_mode & 0o777)
        beside.replace(target)
    except BaseException:
        with suppress(OSError):
            beside.unlink()
        raise


@contextmanager
def _told(target: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise _problem(target, error) from error


def _problem(target: Path, error: OSError) -> FileNotWritten:
    if error.errno in (errno.ENOENT, errno.ENOTDIR):
        return FolderMissing(target.parent)
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return NoRoomToWrite(target)
    if isinstance(error, PermissionError):
        return FileInUse(target)
    return FileTrouble(target, error.strerror or type(error).__name__)
