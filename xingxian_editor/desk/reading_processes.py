"""Keeps a few reading processes busy; one that dies takes only its own page with it."""

import multiprocessing
import os
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from multiprocessing.connection import wait
from multiprocessing.process import BaseProcess

from xingxian_editor.desk.edition_files import PagePart
from xingxian_editor.desk.edition_reader import ReadPage, Refusal, read_parts

Answer = ReadPage | Refusal | float | None
"""What a part has come to: a page, why there is none, a share of its reading, or None when it begins."""
_LOOK_AGAIN_S = 0.1
_AHEAD = 2
"""Parts that a process has at a time."""


def process_count(parts: int) -> int:
    """Return how many processes are worth their start: one a core, never more than there are pages."""
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return max(1, min(cores, parts, 8))


class _Reader:
    """One process with its line, and the parts it was given; it reads the first of them just now."""

    def __init__(self) -> None:
        context = multiprocessing.get_context("spawn")
        self.line, theirs = context.Pipe()
        self.process: BaseProcess = context.Process(target=read_parts, args=(theirs,), daemon=True)
        self.process.start()
        theirs.close()
        self.parts: deque[PagePart] = deque()

    def give(self, part: PagePart) -> None:
        self.parts.append(part)
        with suppress(OSError):  # it died just now: that is seen when its answer is waited for
            self.line.send(part)

    def stop(self) -> None:
        self.process.terminate()
        self.process.join()
        self.line.close()


class ReadingProcesses:
    """Use it in ``with``: leaving ends every process, whatever it does just now."""

    def __init__(self, count: int) -> None:
        self._readers = [_Reader() for _ in range(count)]
        self._waiting: deque[PagePart] = deque()

    def __enter__(self) -> "ReadingProcesses":
        return self

    def __exit__(self, *_: object) -> None:
        for reader in self._readers:
            reader.stop()

    def answers(self, parts: Iterable[PagePart]) -> Iterator[tuple[PagePart, Answer] | None]:
        """Yield what becomes of each part as it comes; None whenever nothing came for a moment."""
        self._waiting.extend(parts)
        self._hand_out()
        yield from [(reader.parts[0], None) for reader in self._readers if reader.parts]
        while any(reader.parts for reader in self._readers):
            lines = {id(reader.line): reader for reader in self._readers if reader.parts}
            ready = wait([reader.line for reader in lines.values()], timeout=_LOOK_AGAIN_S)
            for line in ready:
                yield from self._heard(lines[id(line)])
            if not ready:
                yield None

    def _heard(self, reader: _Reader) -> Iterator[tuple[PagePart, Answer]]:
        part = reader.parts[0]
        try:
            answer: Answer = reader.line.recv()
        except (EOFError, OSError):
            answer = _died(part)
            reader = self._replaced(reader)
        else:
            if isinstance(answer, float):
                yield part, answer
                return
            reader.parts.popleft()
        # What comes next is read while this one is stored.
        self._hand_out()
        yield part, answer
        if reader.parts:
            yield reader.parts[0], None

    def _replaced(self, reader: _Reader) -> _Reader:
        """Put a new process in the place of one that died; what it had not begun is read all the same."""
        reader.stop()
        self._waiting.extendleft(reversed([*reader.parts][1:]))
        fresh = _Reader()
        self._readers[self._readers.index(reader)] = fresh
        return fresh

    def _hand_out(self) -> None:
        for at in whose_turn([len(reader.parts) for reader in self._readers], len(self._waiting)):
            self._readers[at].give(self._waiting.popleft())


def whose_turn(having: Sequence[int], waiting: int) -> Iterator[int]:
    """Yield which process gets the next of ``waiting`` parts: each one, then another, so that none waits meanwhile.

    The last parts are kept back for whoever is done first: none has two while another has nothing to do.
    """
    counts = list(having)
    for most in range(1, _AHEAD + 1):
        for at, count in enumerate(counts):
            if count < most and waiting > (len(counts) if most > 1 else 0):
                counts[at] += 1
                waiting -= 1
                yield at


def _died(part: PagePart) -> Refusal:
    return Refusal(
        f"读“{part.name}”时读取的程序停掉了；这个版没有导入，其余的版不受影响，请单独再试一次，或换一种格式。",
        f"Reading “{part.name}” ended the reading process; it was not imported, the others were. "
        "Try it alone, or in another format.",
        "reading process ended",
    )
