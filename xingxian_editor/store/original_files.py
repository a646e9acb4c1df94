"""The files that pages came from, kept unchanged and named by their hash."""

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from xingxian_editor.store.backup_files import ORIGINALS, PREVIEWS
from xingxian_editor.store.problems import DiskFault, LibraryPlaceTaken, NoRoom, NoWritePermission


class OriginalFiles:
    """Keeps originals in the library's folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder / ORIGINALS
        self._previews = folder / PREVIEWS

    def path(self, sha256: str) -> Path:
        """Return where the original with this hash is kept."""
        return self._folder / sha256[:2] / sha256

    def keep(self, content: bytes) -> str:
        """Write ``content`` whole or not at all and return its hash; what is there already is not written again."""
        import hashlib  # loads a library of the system's, which opening a page can do without

        sha256 = hashlib.sha256(content).hexdigest()
        target = self.path(sha256)
        if not (target.is_file() and target.stat().st_size == len(content)):
            with disk_told(target):
                write_whole(target, content)
        return sha256

    def keep_preview(self, sha256: str, preview: bytes | None) -> None:
        """Keep a small picture of the page that the original with this hash holds; a lost one is only drawn anew."""
        target = self._previews / f"{sha256}-0.jpg"
        if preview is not None and not target.is_file():
            with suppress(OSError):
                _forgettable(target, preview)


def _forgettable(target: Path, content: bytes) -> None:
    """Put ``content`` at ``target`` whole, without waiting for the disk."""
    target.parent.mkdir(parents=True, exist_ok=True)
    unfinished = target.with_name(f"{target.name}.{os.getpid()}.part")
    try:
        unfinished.write_bytes(content)
        unfinished.replace(target)
    finally:
        unfinished.unlink(missing_ok=True)


def write_whole(target: Path, content: bytes) -> None:
    """Put ``content`` at ``target``: on the disk before the name appears."""
    target.parent.mkdir(parents=True, exist_ok=True)
    unfinished = target.with_name(f".{target.name}.{os.getpid()}")
    try:
        with unfinished.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        unfinished.replace(target)
    finally:
        unfinished.unlink(missing_ok=True)
    settle_folder(target.parent)


def settle_folder(folder: Path) -> None:
    """Make sure that the names in ``folder`` outlast a power cut, where the system can."""
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


@contextmanager
def disk_told(path: Path) -> Iterator[None]:
    """Turn what the file system reports into a Problem."""
    try:
        yield
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
            raise NoRoom from error
        if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
            raise NoWritePermission(path) from error
        if error.errno in (errno.ENOTDIR, errno.EEXIST):
            raise LibraryPlaceTaken(path) from error
        raise DiskFault(path, error.strerror or str(error)) from error
