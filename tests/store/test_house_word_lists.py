from dataclasses import replace

import pytest

from xingxian_editor.checks.finding import Severity
from xingxian_editor.checks.word_entry import WordEntry, WordKind
from xingxian_editor.store.library import Library
from xingxian_editor.store.problems import ChangedElsewhere, RecordMissing

WRONG = WordEntry("张家注", ("张家洼",), after=("到", "在"), inside=("张家注册",), why="地名")
CAUTIOUS = WordEntry("打造", ("建设",), WordKind.CAUTIOUS, severity=Severity.WARNING)


def test_lines_are_kept_whole_changed_and_removed(library, newspaper):
    first = library.words.add(newspaper.id, WRONG, "乙")
    second = library.words.add(newspaper.id, CAUTIOUS, "乙")
    assert [word.entry for word in library.words.of(newspaper.id)] == [WRONG, CAUTIOUS]
    saved = library.words.save(replace(first, entry=replace(WRONG, right=("张家凹",))), "丙")
    assert (saved.entry.right, saved.by, saved.version) == (("张家凹",), "丙", 2)
    with pytest.raises(ChangedElsewhere):
        library.words.save(first, "丁")
    library.words.remove([second.id], "乙")
    assert library.words.of(newspaper.id) == (saved,)
    with pytest.raises(RecordMissing):
        library.words.get(second.id)
    assert library.log.recent(1)[0].what == "change_words"


def test_the_rules_get_the_same_words_until_something_is_saved(library, newspaper):
    library.words.add(newspaper.id, WRONG, "乙")
    words = library.words.for_checks(newspaper.id)
    assert words is library.words.for_checks(newspaper.id)
    library.words.add_all(newspaper.id, [CAUTIOUS], "乙")
    assert tuple(library.words.for_checks(newspaper.id).entries) == (WRONG, CAUTIOUS)


def test_many_lines_come_in_their_order_and_are_equal_to_themselves(library, newspaper):
    entries = [WordEntry(f"张家注{number}", (f"张家洼{number}",)) for number in range(2_345)]
    library.words.add_all(newspaper.id, entries, "乙")
    words = library.words.for_checks(newspaper.id)
    assert list(words.entries) == entries == [word.entry for word in library.words.of(newspaper.id)]
    assert library.words.count(newspaper.id) == len(words.entries) == len(entries)
    with Library.open(library.folder) as other:
        assert other.words.for_checks(newspaper.id) == words


def test_what_another_window_adds_is_seen(library, newspaper):
    assert tuple(library.words.for_checks(newspaper.id).entries) == ()
    with Library.open(library.folder) as other:
        other.words.add(newspaper.id, WRONG, "丙")
    assert tuple(library.words.for_checks(newspaper.id).entries) == (WRONG,)
