"""The commands backup and restore: copy the library aside, and put a copy back."""

import argparse
import os
from pathlib import Path

from xingxian_editor.cli import DONE
from xingxian_editor.cli_parser import WrongUse, library_folder
from xingxian_editor.cli_streams import say
from xingxian_editor.desk.page_problems import NoBackup, NoLibraryThere
from xingxian_editor.export.whole_file import refuse_unwritable, write_whole
from xingxian_editor.store.backup_files import backups_of, is_other_file, library_file
from xingxian_editor.store.backups import restore_backup
from xingxian_editor.store.library import Library


def run_backup(asked: argparse.Namespace, language: str) -> int:
    """Make a backup and print where it is."""
    folder = library_folder(asked)
    if not library_file(folder).exists():
        raise NoLibraryThere(folder)
    if asked.to:
        _refuse_copy(folder, asked.to)
    with Library.open(folder) as library:
        made = library.backups.make()
    if asked.to:
        write_whole(asked.to.absolute(), made.read_bytes())
    say(f"Backup: {asked.to or made}" if language == "en" else f"已备份：{asked.to or made}")
    return DONE


def _refuse_copy(folder: Path, to: Path) -> None:
    """Refuse what cannot be written before the backup is made."""
    if os.path.realpath(to) == os.path.realpath(library_file(folder)):
        raise WrongUse(
            "--to 不能是库文件本身，什么也没有写。请换一个文件名。",
            "--to must not be the library's own file; nothing was written. Name another.",
        )
    if is_other_file(to):
        raise WrongUse(
            f"“{to.name}”是别的文件，不是库的备份，没有动它，备份也没有做。请换一个文件名。",
            f"“{to.name}” is another file, not a backup; it was left as it is and nothing was written. Name another.",
        )
    refuse_unwritable(to.absolute())


def run_restore(asked: argparse.Namespace, language: str) -> int:
    """Put a backup back, or list what there is."""
    folder = library_folder(asked)
    backups = backups_of(folder)
    if asked.list:
        say("\n".join(map(str, backups)))
        return DONE
    if asked.backup is None and not backups:
        raise NoBackup(folder)
    backup = asked.backup or backups[0]
    aside = restore_backup(folder, backup)
    kept = "" if aside is None else f"；原来的库在 {aside}" if language == "zh" else f"; the library before: {aside}"
    say(f"Restored: {backup}{kept}" if language == "en" else f"已恢复：{backup}{kept}")
    return DONE
