"""Where the files of a library lie: the library itself, the originals, the backups and their names."""

import re
from pathlib import Path

_DATABASE = b"SQLite format 3\0"
LIBRARY_FILE = "library.db"
BACKUPS = "backups"
ORIGINALS = "originals"
PREVIEWS = "previews"
"""Small pictures of pages; whatever is in it can be thrown away."""
_BACKUP = re.compile(r"(?:library|before-update)-(\d{8}-\d{6}(?:-\d+)?)\.db")


def library_file(folder: Path) -> Path:
    """Return the library's database file."""
    return folder / LIBRARY_FILE


def new_file(folder: Path, kind: str, stamp: str) -> Path:
    """Return a name for a copy made now that no file has yet: ``library``, ``before-update`` or ``aside``."""
    names = [f"{kind}-{stamp}.db", *(f"{kind}-{stamp}-{again}.db" for again in range(2, 1000))]
    return next(path for name in names if not (path := folder / BACKUPS / name).exists())


def backups_of(folder: Path) -> tuple[Path, ...]:
    """Return every backup of the library in ``folder``, newest first."""
    found = [(match[1], path) for path in (folder / BACKUPS).glob("*.db") if (match := _BACKUP.fullmatch(path.name))]
    return tuple(path for _, path in sorted(found, reverse=True))


def newest_backup(folder: Path) -> Path | None:
    """Return the newest backup, or None."""
    return next(iter(backups_of(folder)), None)


def is_other_file(path: Path) -> bool:
    """Say whether a file is there that is no database: a backup must not take its place."""
    if not path.is_file():
        return False
    with path.open("rb") as file:
        return file.read(len(_DATABASE)) not in (b"", _DATABASE)
