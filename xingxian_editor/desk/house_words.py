"""What a desk does with its newspaper's own words: list, add, change, remove, bring in, try on the open page."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from xingxian_editor.checks.finding import Finding
from xingxian_editor.checks.house_words import HouseWords
from xingxian_editor.checks.newsroom import Newsroom
from xingxian_editor.checks.word_entry import WordEntry, WordKind
from xingxian_editor.page.page import Page
from xingxian_editor.page.problem import Problem
from xingxian_editor.store.library import Library
from xingxian_editor.store.records import HouseWord

_LONGEST = 60
_NEEDS_RIGHT = (WordKind.WRONG, WordKind.PREFERRED, WordKind.TITLE)


class WordNotUsable(Problem):
    """A line that no check could work with."""


@dataclass(frozen=True, slots=True)
class BroughtIn:
    """What bringing a file in would do or did: lines that are new, that are there already, that cannot be used."""

    new: tuple[WordEntry, ...] = ()
    there: tuple[WordEntry, ...] = ()
    unusable: tuple[tuple[str, str], ...] = ()
    """Each with the sentence that says why (in Chinese)."""


def house_words(library: Library, newspaper_id: int, kind: WordKind | None = None) -> tuple[HouseWord, ...]:
    """Return the lines of the newspaper's sheets, or those of one kind, in the order they were added."""
    return tuple(word for word in library.words.of(newspaper_id) if kind is None or word.entry.kind is kind)


def add_word(library: Library, newspaper_id: int, entry: WordEntry, by: str) -> HouseWord:
    """Add a line; raise WordNotUsable where no check could work with it or it is there already."""
    entry = usable(entry)
    if library.words.has(newspaper_id, entry):
        raise WordNotUsable(
            f"“{entry.word}”已经在词表里了，没有再加。",
            f"“{entry.word}” is in the list already and was not added again.",
        )
    return library.words.add(newspaper_id, entry, by)


def change_word(library: Library, word: HouseWord, entry: WordEntry, by: str) -> HouseWord:
    """Make a line say ``entry``; raise ChangedElsewhere when somebody changed it meanwhile."""
    return library.words.save(replace(word, entry=usable(entry)), by)


def remove_words(library: Library, words: Iterable[HouseWord], by: str) -> None:
    """Take lines out."""
    library.words.remove([word.id for word in words], by)


def sorted_out(library: Library, newspaper_id: int, entries: Iterable[WordEntry]) -> BroughtIn:
    """Say which lines of a file are new, so that a person sees it before anything is taken over."""
    known = {word.entry for word in library.words.of(newspaper_id)}
    new: dict[WordEntry, None] = {}
    there: list[WordEntry] = []
    unusable: list[tuple[str, str]] = []
    for entry in entries:
        try:
            checked = usable(entry)
        except WordNotUsable as problem:
            unusable.append((entry.word, problem.zh))
            continue
        if checked in known or checked in new:
            there.append(checked)
        else:
            new[checked] = None
    return BroughtIn(tuple(new), tuple(there), tuple(unusable))


def try_word(page: Page, newsroom: Newsroom, entry: WordEntry) -> tuple[Finding, ...]:
    """Return what the page would show with this one line in the sheets. Pure: may run in a job."""
    from xingxian_editor.checks.engine import check_page
    from xingxian_editor.checks.rules import ALL_RULES

    names = tuple(other for other in newsroom.words.entries if other.kind is WordKind.NAME)
    room = replace(newsroom, words=HouseWords((*names, usable(entry))), rules_off=())
    return check_page(page, room, [rule for rule in ALL_RULES if rule.id.startswith("house.")]).findings


def usable(entry: WordEntry) -> WordEntry:
    """Return the line with blanks trimmed; raise WordNotUsable where no check could work with it."""
    word = entry.word.strip()
    right = tuple(dict.fromkeys(filter(None, (text.strip() for text in entry.right))))
    if not word:
        raise WordNotUsable("没有填字词，请填上再存。", "There is no word: fill it in and save again.")
    if len(word) > _LONGEST:
        raise WordNotUsable(
            f"“{word[:10]}…”太长，一个词最多 {_LONGEST} 字，请分开填。",
            f"“{word[:10]}…” is too long: a word has at most {_LONGEST} characters.",
        )
    if word in right:
        raise WordNotUsable(
            f"“{word}”改成它自己，请改其中一个。", f"“{word}” would become itself: change one of the two."
        )
    if entry.kind in _NEEDS_RIGHT and not right:
        raise WordNotUsable(
            f"“{word}”是{entry.kind.name_zh}词，还要填改成什么。", f"“{word}” needs what it should be: fill that in."
        )
    if entry.kind is WordKind.ORDER and len([name for name in word.split("、") if name]) < len("甲乙"):
        raise WordNotUsable(
            f"“{word}”只有一个名字，排序至少要两个，用顿号隔开。",
            f"“{word}” is one name: an order needs two at least, parted by 、.",
        )
    if (word, right) == (entry.word, entry.right):
        return entry
    return replace(entry, word=word, right=right)
