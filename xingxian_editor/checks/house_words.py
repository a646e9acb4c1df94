"""The newsroom's own words: wrong, preferred, forbidden and cautious ones, names, titles and orders of names."""

import functools
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from xingxian_editor.checks.word_entry import WordEntry, WordKind
from xingxian_editor.checks.word_matcher import WordMatcher

LISTED_KINDS = (WordKind.WRONG, WordKind.FORBIDDEN, WordKind.PREFERRED, WordKind.CAUTIOUS)
"""The kinds that are looked for word by word."""


@dataclass(frozen=True)
class HouseWords:
    """The lines of a newspaper's own sheets. Made once and handed to every check of its pages."""

    entries: Sequence[WordEntry] = ()

    def __bool__(self) -> bool:
        return bool(self.entries)

    def of_kind(self, *kinds: WordKind) -> tuple[WordEntry, ...]:
        """Return the lines of these kinds."""
        return tuple(entry for kind in kinds for entry in self._by_kind.get(kind, ()))

    @functools.cached_property
    def _by_kind(self) -> Mapping[WordKind, list[WordEntry]]:
        found: dict[WordKind, list[WordEntry]] = {}
        for entry in self.entries:
            found.setdefault(entry.kind, []).append(entry)
        return found

    @functools.cached_property
    def names(self) -> frozenset[str]:
        """What no check of words may touch: the newspaper's own list of names, persons with titles among them."""
        return frozenset(entry.word for entry in self.of_kind(WordKind.NAME, WordKind.TITLE))

    @functools.cached_property
    def by_word(self) -> Mapping[str, tuple[WordEntry, ...]]:
        """The listed words with their lines."""
        found: dict[str, tuple[WordEntry, ...]] = {}
        for entry in self.entries:
            if entry.kind not in LISTED_KINDS:
                continue
            found[entry.word] = (*found.get(entry.word, ()), entry)
        return found

    @functools.cached_property
    def matcher(self) -> WordMatcher:
        """Finds the listed words."""
        return WordMatcher(self.by_word)

    def matches(self, text: str) -> Iterator[tuple[int, WordEntry]]:
        """Yield each listed word that counts where it stands in ``text``."""
        for at, word in self.matcher.matches(text):
            entry = next((entry for entry in self.by_word[word] if entry.counts(text, at)), None)
            if entry is not None:
                yield at, entry
