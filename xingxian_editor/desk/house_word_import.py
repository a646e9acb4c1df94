"""Brings a file of words into a newspaper's sheets, and reads long sheets, on a connection of its own: for jobs."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path

from xingxian_editor.checks.word_entry import WordEntry, WordKind
from xingxian_editor.desk.house_word_file import read_word_file
from xingxian_editor.desk.house_words import BroughtIn, sorted_out
from xingxian_editor.store.library import Library
from xingxian_editor.store.records import HouseWord

Progress = Callable[[float], bool]
_OFTEN = 2_000
_READING = 0.6
"""Which part of the time reading takes; the rest goes into sorting."""


class Stopped(Exception):
    """A person does not want it any more; nothing was kept."""


def read_apart(folder: Path, newspaper_id: int) -> tuple[HouseWord, ...]:
    """Return the lines of the newspaper's sheets in the order they were added."""
    with Library.open(folder) as library:
        return library.words.of(newspaper_id)


def look_into(folder: Path, newspaper_id: int, path: Path, kind: WordKind, progress: Progress) -> BroughtIn:
    """Return what a file would bring in. Raises the problems of the file, and Stopped."""
    entries = read_word_file(path, kind, lambda share: _go_on(progress, share * _READING))
    with Library.open(folder) as library:
        told = _told(entries, len(entries), lambda share: progress(_READING + share * (1 - _READING)))
        return sorted_out(library, newspaper_id, told)


def bring_new_in(
    folder: Path, newspaper_id: int, new: Sequence[WordEntry], by: str, progress: Progress
) -> tuple[HouseWord, ...]:
    """Add lines that ``look_into`` called new, all or none; return the sheets as they are then. Raises Stopped."""
    with Library.open(folder) as library:
        library.words.add_all(newspaper_id, _told(new, len(new), progress), by)
        return library.words.of(newspaper_id)


def _told(entries: Iterable[WordEntry], count: int, progress: Progress) -> Iterator[WordEntry]:
    for number, entry in enumerate(entries):
        if number % _OFTEN == 0:
            _go_on(progress, number / max(1, count))
        yield entry
    _go_on(progress, 1.0)


def _go_on(progress: Progress, share: float) -> None:
    if not progress(share):
        raise Stopped
