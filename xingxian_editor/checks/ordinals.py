"""The marks that number the points of a text: 一是, 第一，, （一）, 一、, 1., ①."""

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from xingxian_editor.checks.han_numerals import whole_number
from xingxian_editor.page.pattern import Pattern
from xingxian_editor.page.span import Span

_HAN = "[一二三四五六七八九十]{1,3}"
_STARTS = r"(?:(?<=[。；：:\n”）])|^)\s*"
_MARKS = (
    (
        "是",
        Pattern(
            rf"(?:(?<=[。；：:，“”\n])|^)(?P<n>{_HAN})(?:是(?![一二三四五六七八九十][，。、；])|要(?![素点件义领塞害闻]))",
            needs="是要",
        ),
    ),
    ("第", Pattern(rf"{_STARTS}第(?P<n>{_HAN})(?:，|：|、(?![第一二三四五六七八九十]))", needs="第")),
    ("其", Pattern(r"(?:(?<=[。；：:，\n])|^)其(?P<n>[一二三四五六])(?:，|是)", needs="其")),
    ("（）", Pattern(rf"{_STARTS}（(?P<n>{_HAN})）(?![、])", needs="（")),
    ("、", Pattern(rf"^(?P<n>{_HAN})、(?![一二三四五六七八九十])", needs="、")),
    (".", Pattern(rf"{_STARTS}(?P<n>\d{{1,2}})(?:[.．](?!\d)|、(?!\d))", needs=".、．")),
    ("(1)", Pattern(rf"{_STARTS}（(?P<n>\d{{1,2}})）(?!、)", needs="（")),
    ("①", Pattern("(?P<n>[①-⑳])")),
)
_FIRST_CIRCLED = ord("①")


class Mark(NamedTuple):
    """One such mark: its style, its number, and whether a paragraph begins with it."""

    span: Span
    style: str
    number: int
    opens: bool


@lru_cache(maxsize=2048)
def marks_in(text: str) -> tuple[Mark, ...]:
    """Return the marks of ``text``, first to last."""
    return tuple(sorted(_marks(text), key=lambda mark: mark.span))


def _marks(text: str) -> Iterator[Mark]:
    for style, pattern in _MARKS:
        for match in pattern.finditer(text):
            printed = match["n"]
            number = ord(printed) - _FIRST_CIRCLED + 1 if style == "①" else whole_number(printed)
            if number:
                start = match.end() - len(match[0].lstrip())
                yield Mark(Span(start, match.end()), style, number, start == 0)


def numeral(number: int) -> str:
    """Return ``number`` as such marks write it: 3 is 三."""
    digits = "零一二三四五六七八九"
    tens, ones = divmod(number, 10)
    return ("" if tens == 0 else "十" if tens == 1 else f"{digits[tens]}十") + (
        digits[ones] if ones or not tens else ""
    )


def run_length(marks: tuple[Mark, ...]) -> int:
    """Return how far ``marks`` count on from 1 without a gap; 0 where they do anything else."""
    numbers = [mark.number for mark in marks]
    return len(numbers) if numbers == list(range(1, len(numbers) + 1)) else 0
