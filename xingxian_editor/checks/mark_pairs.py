"""Checks that quotation marks, brackets and title marks stand in pairs, over the paragraphs of one text."""

from collections.abc import Iterable, Iterator
from enum import StrEnum
from typing import NamedTuple

from xingxian_editor.page.pattern import Pattern

PAIRS = {"“": "”", "‘": "’", "（": "）", "《": "》", "〈": "〉", "【": "】", "「": "」", "『": "』", "〔": "〕"}
_OPENING = {closing: opening for opening, closing in PAIRS.items()}
_MARKS = Pattern(f"[{''.join((*PAIRS, *_OPENING))}]")
_QUOTES = Pattern("[“”]", needs="“”")
_CHINESE = Pattern("[\u3400-\u9fff“]")
_RUNS_ON = "“‘「『"
"""Marks of quotations: one that runs over paragraphs begins each of them and ends the last."""

_WORDS = 20


class PairFault(StrEnum):
    """What is wrong with one mark."""

    UNOPENED = "unopened"
    UNCLOSED = "unclosed"
    REVERSED = "reversed"
    NESTED_ALIKE = "nested_alike"
    OUTSIDE = "outside"


class LoneMark(NamedTuple):
    """A mark that is not as it should be: which paragraph, where in it, and what it should be, if that is sure."""

    paragraph: int
    offset: int
    fault: PairFault
    right: str | None = None


class _Open(NamedTuple):
    mark: str
    paragraph: int
    offset: int


def lone_marks(paragraphs: Iterable[str]) -> Iterator[LoneMark]:
    """Yield each mark that has no partner, is turned round, or stands in one of its own kind."""
    open_: list[_Open] = []
    for number, text in enumerate(paragraphs):
        carried = bool(open_) and open_[-1].mark in _RUNS_ON and text.lstrip()[:1] == open_[-1].mark
        yield from _left_open(open_, carried=carried)
        if carried:
            open_.pop()
        yield from _in_paragraph(number, text, open_)
    yield from _left_open(open_, carried=False)


def _left_open(open_: list[_Open], *, carried: bool) -> Iterator[LoneMark]:
    """Yield and forget what a paragraph left open, but for the quotation that the next one carries on."""
    kept = open_[-1:] if carried else []
    for mark in open_[: len(open_) - len(kept)]:
        yield LoneMark(mark.paragraph, mark.offset, PairFault.UNCLOSED)
    open_[:] = kept


def _in_paragraph(number: int, text: str, open_: list[_Open]) -> Iterator[LoneMark]:
    turned = _turned_round(text)
    for found in _MARKS.finditer(text):
        at = found.start()
        mark = turned.get(at, found[0])
        if mark != found[0]:
            yield LoneMark(number, at, PairFault.REVERSED, mark)
        if mark in PAIRS:
            yield from _nested(number, text, at, open_)
            open_.append(_Open(mark, number, at))
        elif mark in _OPENING:
            yield from _closed(number, at, mark, text, open_)


def _nested(number: int, text: str, at: int, open_: list[_Open]) -> Iterator[LoneMark]:
    mark = text[at]
    inside = any(other.mark == mark for other in open_)
    if inside and mark == "“" and text.count("“") == text.count("”"):
        yield LoneMark(number, at, PairFault.NESTED_ALIKE, "‘")
    if inside and mark == "《" and text.count("《") == text.count("》"):
        yield LoneMark(number, at, PairFault.NESTED_ALIKE, "〈")
    if mark == "〈" and not any(other.mark == "《" for other in open_):
        yield LoneMark(number, at, PairFault.OUTSIDE, "《")
    if (
        mark == "‘"
        and not any(other.mark in "“「" for other in open_)
        and "’" in text[at:]
        and _CHINESE.match(text, at + 1)
    ):
        yield LoneMark(number, at, PairFault.OUTSIDE, "“")


def _closed(number: int, at: int, mark: str, text: str, open_: list[_Open]) -> Iterator[LoneMark]:
    """Take the partner of a closing mark off; what was opened inside it and not closed is left open."""
    partner = next((place for place in reversed(range(len(open_))) if open_[place].mark == _OPENING[mark]), None)
    if partner is None:
        if not _stands_alone(text, at):
            yield LoneMark(number, at, PairFault.UNOPENED)
        return
    for left in open_[partner + 1 :]:
        yield LoneMark(left.paragraph, left.offset, PairFault.UNCLOSED)
    del open_[partner:]


def _turned_round(text: str) -> dict[int, str]:
    """Return the quotation marks that are turned round, each with the one it should be: ”六稳“, “六稳“, ”六稳”."""
    found: dict[int, str] = {}
    marks = [(match.start(), match[0]) for match in _QUOTES.finditer(text)]
    opened: int | None = None
    for place, (at, mark) in enumerate(marks):
        after, following = marks[place + 1] if place + 1 < len(marks) else (0, "")
        if at not in found and mark == "”" and opened is None and following and _begins(text, at, after):
            found[at] = "“"
            if following == "“":
                found[after] = "”"
        elif mark == "“" and opened is not None and following != "”" and _is_word(text, opened, at):
            found.setdefault(at, "”")
        opened = at if found.get(at, mark) == "“" else None
    return found


def _is_word(text: str, start: int, end: int) -> bool:
    """Say whether between the two stands a quoted word and no end of a sentence."""
    return 0 < end - start - 1 <= _WORDS and not any(mark in text[start + 1 : end] for mark in "。！？；：，")


def _begins(text: str, at: int, after: int) -> bool:
    """Say whether the closing mark at ``at`` is meant to open: no sentence ends before it, a word stands behind it."""
    return text[at - 1 : at] not in tuple("。！？…，") and _is_word(text, at, after)


def _stands_alone(text: str, at: int) -> bool:
    """Say whether the mark needs no partner: behind an ordinal, 1）, or before a year, ’97."""
    if text[at] == "’":
        return text[at + 1 : at + 2].isdigit() or text[at - 1 : at].isascii()
    return text[at] == "）" and text[max(0, at - 1) : at].isdigit()
