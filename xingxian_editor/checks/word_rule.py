"""Makes a rule of words: each place where a sheet's word stands and no name covers it."""

from collections.abc import Callable, Iterable, Iterator

from xingxian_editor.checks.checked_page import CheckedPage
from xingxian_editor.checks.common_words import common_words
from xingxian_editor.checks.rule import Category, Hit, Rule, Scope
from xingxian_editor.checks.text_rule import within
from xingxian_editor.checks.word_entry import WordEntry
from xingxian_editor.checks.word_sheet import WordSheet, word_sheet
from xingxian_editor.page.place import Place
from xingxian_editor.page.span import Span

_TWO = 2

Matches = Callable[[str], Iterable[tuple[int, WordEntry]]]


def sheet_rule(name: str) -> Rule:
    """Return the rule that the sheet ``name`` of resources/word_lists describes."""
    sheet = word_sheet(name)
    head = sheet.head
    return Rule(
        id=head["id"],
        title=head["title"],
        question=head["question"],
        why=head["why"],
        category=Category(head.get("category", "words")),
        severity=sheet.severity,
        fix=sheet.fix,
        scope=Scope.TEXT,
        find=_finder(sheet),
        flags=tuple(head["flags"]),
        allows=tuple(head["allows"]),
    )


def _finder(sheet: WordSheet) -> Callable[[CheckedPage], Iterator[Hit]]:
    said = sheet.head["message"]

    def find(checked: CheckedPage) -> Iterator[Hit]:
        for where, entry in word_places(checked, sheet.matches, _between_words):
            yield word_hit(where, entry, entry_message(entry, said))

    return find


def entry_message(entry: WordEntry, said: str) -> str:
    """Return the message for an entry, with the entry's own reason behind it."""
    said = said.format(word=entry.word, right="”或“".join(entry.right))
    return f"{said}{entry.why.rstrip('。')}。" if entry.why else said


def word_hit(where: Place, entry: WordEntry, message: str, title: str = "") -> Hit:
    """Return what is to be told of an entry that was met at ``where``."""
    right = entry.right[0] if entry.right else None
    return Hit(where, entry.word, message, right, severity=entry.severity, title=title)


def _between_words(text: str, span: Span) -> bool:
    """Say whether one common word ends in the span and another begins in it: 目录相同 has no 录相."""
    words = common_words()
    return text[max(0, span.start - 1) : span.start + 1] in words and text[span.end - 1 : span.end + 1] in words


def word_places(
    checked: CheckedPage, matches: Matches, is_none: Callable[[str, Span], bool] = lambda _text, _span: False
) -> Iterator[tuple[Place, WordEntry]]:
    """Yield each match in every text, but none within a longer one and none that touches a name.

    ``is_none`` says of a match where in the text the word only seems to stand.
    """
    for place, reading in checked.texts:
        found = [(Span(at, at + len(entry.word)), entry) for at, entry in matches(reading.text)]
        names = checked.names.spans(reading.text) if found else ()
        for span, entry in _longest(found):
            named = any(name.start < span.end and span.start < name.end for name in names)
            if not named and not (len(entry.word) == _TWO and is_none(reading.text, span)):
                yield within(place, span), entry


def _longest(found: list[tuple[Span, WordEntry]]) -> Iterator[tuple[Span, WordEntry]]:
    for span, entry in found:
        if not any(other.start <= span.start and span.end <= other.end and other != span for other, _ in found):
            yield span, entry
