"""Cuts the runs of an article into what one mark each shows: struck characters, and what is written there."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from xingxian_editor.corrections.proof.drawing import Ink
from xingxian_editor.corrections.proof.setting import Key
from xingxian_editor.corrections.proof.wish import Keys, Written
from xingxian_editor.corrections.run import Run
from xingxian_editor.corrections.tracked_article import TrackedArticle
from xingxian_editor.page.reading import Reading

BLANK = "blank"


def keys_of(article: int, item: int, reading: Reading) -> tuple[Key, ...]:
    """Return the key of every character of a text: its source character, or for blanks put in, its place."""
    return tuple(
        origin if origin is not None else (BLANK, article, item, at) for at, origin in enumerate(reading.origins())
    )


@dataclass(frozen=True)
class OriginalText:
    """The original characters of an article: text and keys by original offset; line ends have no key."""

    text: str
    keys: tuple[Key | None, ...]

    def key(self, at: int) -> Key | None:
        """Return the key at an offset; None beyond the ends and for a line end."""
        return self.keys[at] if 0 <= at < len(self.keys) else None

    def between(self, start: int, end: int) -> Keys:
        """Return the keys of a stretch without its line ends."""
        return tuple(key for key in self.keys[start:end] if key is not None)


def original_of(article: TrackedArticle) -> OriginalText:
    """Return the original text of an article with its keys."""
    keys: list[Key | None] = []
    texts = []
    for at, item in enumerate(article.items):
        keys += keys_of(article.id, at, item.reading)
        texts.append(item.reading.text)
        if at + 1 < len(article.items):
            keys.append(None)
    return OriginalText("\n".join(texts), tuple(keys))


@dataclass
class Unit:
    """What one correction strikes in one stretch from ``start`` to ``end`` (original offsets), and writes there.

    ``numbers`` has also those that changed the written words again.
    """

    number: int
    start: int
    end: int
    words: list[Written] = field(default_factory=list)
    numbers: list[int] = field(default_factory=list)

    @property
    def written(self) -> str:
        """The words that nobody struck again."""
        return "".join(written.text for written in self.words if written.struck is None)


def units_of(article: TrackedArticle, inks: Mapping[int, Ink]) -> list[Unit]:
    """Return the units of an article in reading order; every correction in its runs has one."""
    return list(_Cutter(inks).units(article))


class _Cutter:
    def __init__(self, inks: Mapping[int, Ink]) -> None:
        self._inks = inks
        self._cluster: list[Unit] = []

    def units(self, article: TrackedArticle) -> Iterator[Unit]:
        at = 0
        for run in article.runs:
            if run.plain:
                yield from self._cluster
                self._cluster = []
                at += len(run.text)
            elif run.ins:
                self._write(run, at)
            else:
                self._strike(run, at)
                at += len(run.text)
        yield from self._cluster
        self._cluster = []

    def _strike(self, run: Run, at: int) -> None:
        last = next((unit for unit in reversed(self._cluster) if unit.number == run.dele), None)
        if last is not None and last.end == at and last.start < last.end and not last.words:
            last.end = at + len(run.text)
        else:
            self._cluster.append(Unit(run.dele, at, at + len(run.text), [], [run.dele]))

    def _write(self, run: Run, at: int) -> None:
        unit = self._unit_for(run, at)
        ink = self._inks.get(run.ins, Ink.FIRST)
        struck = self._inks.get(run.dele, Ink.FIRST) if run.dele else None
        unit.words.append(Written(run.text, ink, struck))
        unit.numbers += [number for number in (run.ins, run.dele) if number and number not in unit.numbers]

    def _unit_for(self, run: Run, at: int) -> Unit:
        """Return the unit that shows a written run: its own, or the one whose words it stands beside."""
        own = next((unit for unit in reversed(self._cluster) if unit.number == run.ins and unit.end == at), None)
        if own is not None:
            return own
        last = self._cluster[-1] if self._cluster else None
        if last is not None and last.words and last.end == at:
            return last
        self._cluster.append(Unit(run.ins, at, at, [], [run.ins]))
        return self._cluster[-1]
