"""A sheet of words in resources/word_lists: what it is about, its examples, and its words."""

import functools
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from xingxian_editor.checks.finding import Fix, Severity
from xingxian_editor.checks.word_entry import WordEntry, WordKind
from xingxian_editor.checks.word_line import word_entry
from xingxian_editor.checks.word_matcher import WordMatcher
from xingxian_editor.program_files import resources_folder


@dataclass(frozen=True)
class WordSheet:
    """The head of a sheet and its lines, which are taken apart only where one of their words is met."""

    head: Mapping[str, Any]
    text: str

    @functools.cached_property
    def lines(self) -> Mapping[str, tuple[str, ...]]:
        """The lines of the sheet by their word; one word may have several, each with its context."""
        found: dict[str, tuple[str, ...]] = {}
        for line in self.text.splitlines():
            if line and line[0] != "#":
                word = line.partition(" ")[0]
                found[word] = (*found[word], line) if word in found else (line,)
        return found

    @functools.cached_property
    def matcher(self) -> WordMatcher:
        """Finds the words of the sheet."""
        return WordMatcher(self.lines)

    @property
    def kind(self) -> WordKind:
        """What the sheet says of its words."""
        return WordKind(self.head.get("kind", "wrong"))

    @property
    def severity(self) -> Severity:
        """How loud its findings are, unless a line says otherwise."""
        return Severity(self.head["severity"])

    @property
    def fix(self) -> Fix:
        """What kind of fix its replacements are."""
        return Fix(self.head["fix"])

    def matches(self, text: str) -> Iterator[tuple[int, WordEntry]]:
        """Yield each word of the sheet that counts where it stands in ``text``."""
        for at, word in self.matcher.matches(text):
            for line in self.lines[word]:
                if (entry := word_entry(line, self.kind)).counts(text, at):
                    yield at, entry
                    break


@functools.cache
def word_sheet(name: str) -> WordSheet:
    """Read the sheet ``name``; its words are in the key ``words``, a line each."""
    text = (resources_folder() / "word_lists" / f"{name}.toml").read_text(encoding="utf-8")
    head = tomllib.loads(text)
    return WordSheet(head, head.pop("words"))
