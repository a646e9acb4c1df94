"""The lines of the dump, each as the text that it prints, with where each character came from."""

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, replace
from itertools import pairwise

from xingxian_editor.page.source import Source, SourceRange
from xingxian_editor.page_import.wording import HAN, is_blank, is_han, is_letter_or_digit, width_of

_SPACED_NUMBER = re.compile(f"[{HAN}][ \u3000]\\d")
_BARE_NUMBER = re.compile(f"[{HAN}]\\d")
_MANY_NUMBERS, _RARELY = 12, 0.15


@dataclass(frozen=True, slots=True)
class TextLine:
    """One printed line. Blanks that justification made are gone from ``text``; others are one " ".

    ``offsets`` has the source offset of every character of ``text``. ``width`` counts Han
    characters; ``indent`` the blanks in front; ``white`` the blank lines above.
    """

    source: int
    text: str
    offsets: tuple[int, ...]
    width: float
    indent: int
    white: int


@dataclass(frozen=True, slots=True)
class Segment:
    """A part of a line: ``line.text[start:end]``."""

    line: TextLine
    start: int
    end: int

    @property
    def text(self) -> str:
        """Its characters."""
        return self.line.text[self.start : self.end]

    @property
    def source_range(self) -> SourceRange:
        """The source characters from its first to its last."""
        return SourceRange(self.line.source, self.line.offsets[self.start], self.line.offsets[self.end - 1] + 1)

    @property
    def width(self) -> float:
        """The width of the line it stands in."""
        return self.line.width


def text_lines(source: Source, read_as: Mapping[int, str]) -> list[TextLine]:
    """Return the lines of ``source`` that are not blank; ``read_as`` maps disguised characters."""
    found: list[TextLine] = []
    white = 0
    bare = _are_numbers_bare(source.text)
    for line in source.lines():
        raw = line.span.of(source.text)
        inked = [at for at, ch in enumerate(raw) if not is_blank(ch)]
        if not inked:
            white += 1
            continue
        printed = [(at + line.span.start, read_as.get(at + line.span.start, raw[at])) for at in inked]
        characters = _with_real_blanks(printed, bare)
        text = "".join(ch for _, ch in characters)
        width = sum(map(width_of, text)) + _white_at_numbers(printed)
        found.append(TextLine(source.id, text, tuple(at for at, _ in characters), width, inked[0], white))
        white = 0
    return found


def whole(line: TextLine) -> Segment:
    """Return the line as a segment."""
    return Segment(line, 0, len(line.text))


def between(line: TextLine, start: int, end: int) -> TextLine:
    """Return the line without what stands before ``start`` and after ``end``; it stays as wide as it was set."""
    if (start, end) == (0, len(line.text)):
        return line
    return replace(line, text=line.text[start:end], offsets=line.offsets[start:end])


def _are_numbers_bare(text: str) -> bool:
    """Say whether numbers stand without blanks between Han characters: then a blank there means something."""
    spaced, bare = (len(pattern.findall(text)) for pattern in (_SPACED_NUMBER, _BARE_NUMBER))
    return bare >= _MANY_NUMBERS and spaced <= _RARELY * bare


def _with_real_blanks(printed: list[tuple[int, str]], numbers_bare: bool) -> list[tuple[int, str]]:
    gaps = [after[0] - before[0] - 1 for before, after in pairwise(printed)]
    usual = _usual_gap(printed, gaps)
    result = printed[:1]
    for (before, after), gap in zip(pairwise(printed), gaps, strict=True):
        if gap > usual and _may_mean_something(before[1], after[1], gap, usual, numbers_bare):
            result.append((before[0] + 1, " "))
        result.append(after)
    return result


def _white_at_numbers(printed: list[tuple[int, str]]) -> float:
    """Return the width of the blanks between Han characters and numbers, a quarter each."""
    pairs = pairwise(printed)
    return 0.25 * sum(b[0] - a[0] == 2 and is_letter_or_digit(a[1]) != is_letter_or_digit(b[1]) for a, b in pairs)


def _usual_gap(printed: list[tuple[int, str]], gaps: list[int]) -> int:
    """Return the gap that justification put between any two characters of the line, most often 0."""
    between = [(a, b, gap) for ((_, a), (_, b)), gap in zip(pairwise(printed), gaps, strict=True)]
    # Han characters show it best; a line that has no two in a row (6 0 0 0 元) must show it with others.
    pairs = [gap for a, b, gap in between if is_han(a) and is_han(b)]
    pairs = pairs or [gap for a, b, gap in between if not (is_letter_or_digit(a) and is_letter_or_digit(b))]
    spaced = [gap for gap in pairs if gap]
    if not pairs or len(spaced) < 0.6 * len(pairs):
        return 0
    commonest = Counter(spaced).most_common(1)[0][0]
    # In a line of three pairs with three gaps, the smallest is the one justification made.
    return commonest if len(spaced) > 3 else min(spaced)


def _may_mean_something(before: str, after: str, gap: int, usual: int, numbers_bare: bool) -> bool:
    latin_before, latin_after = is_letter_or_digit(before), is_letter_or_digit(after)
    if latin_before and latin_after:
        return gap >= max(1, 2 * usual) and (before.isdigit() == after.isdigit() or before.isalpha())
    if latin_before or latin_after:
        return numbers_bare and not usual and is_han(before) and after.isdigit()
    return gap > usual
