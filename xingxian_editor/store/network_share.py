"""Tells a folder on another machine's disk, where the library must not be."""

import os
import re
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

_MOUNTS = Path("/proc/mounts")
_NFS = frozenset({"nfs", "nfs3", "nfs4"})
_SMB = frozenset({"cifs", "smb", "smb2", "smb3", "smbfs"})
_CLUSTER = frozenset({"afs", "beegfs", "ceph", "coda", "gfs2", "glusterfs", "lustre", "ocfs2"})
_OTHER = frozenset({"9p", "davfs", "davfs2", "ncp", "ncpfs"})
_SHARED = _NFS | _SMB | _CLUSTER | _OTHER
_SHARED_BY_PROGRAM = _SHARED | {"sshfs", "rclone", "s3fs", "goofys", "curlftpfs"}
_ESCAPE = re.compile(r"\\([0-7]{3})")
_REMOTE_DRIVE = 4


@dataclass(frozen=True, slots=True)
class Mount:
    """Where a file system stands in the tree of folders, and its kind."""

    folder: Path
    kind: str


def share_kind(folder: Path, mounts: Iterable[Mount] | None = None) -> str | None:
    """Return the kind of network share that ``folder`` is on; None when it is on this machine."""
    if sys.platform == "win32" and mounts is None:
        return _windows_share(folder)
    place = Path(os.path.realpath(folder))
    table = system_mounts() if mounts is None else mounts
    holding = [mount for mount in table if place.is_relative_to(mount.folder)]
    if not holding:
        return None
    # Of two mounted on the same folder the later one is the one that is seen.
    nearest = max(enumerate(holding), key=lambda item: (len(item[1].folder.parts), item[0]))[1]
    return nearest.kind if _is_shared(nearest.kind) else None


def system_mounts() -> tuple[Mount, ...]:
    """Return the system's table of mounts; empty where there is none to read."""
    if not _MOUNTS.is_file():
        return ()
    return parse_mounts(_MOUNTS.read_text(encoding="utf-8", errors="surrogateescape"))


def parse_mounts(table: str) -> tuple[Mount, ...]:
    """Read the lines of a table of mounts."""
    fields = (line.split() for line in table.splitlines())
    return tuple(Mount(Path(_unescaped(parts[1])), parts[2]) for parts in fields if len(parts) >= 3)


def _unescaped(text: str) -> str:
    return _ESCAPE.sub(lambda match: chr(int(match[1], 8)), text)


def _is_shared(kind: str) -> bool:
    family, _, program = kind.partition(".")
    return kind in _SHARED or (family == "fuse" and program in _SHARED_BY_PROGRAM)


def _windows_share(folder: Path) -> str | None:
    import ctypes

    place = folder.absolute()
    if place.drive.startswith("\\\\"):
        return "UNC"
    kind = ctypes.WinDLL("kernel32").GetDriveTypeW(place.anchor)  # type: ignore[attr-defined,unused-ignore]
    return "SMB" if kind == _REMOTE_DRIVE else None
