"""Captions that the dump put into the middle of a text: a short line inside a sentence, a full line after it."""

import re
from collections.abc import Sequence
from dataclasses import replace

from xingxian_editor.page.photo_credits import tells_of_photo
from xingxian_editor.page_import.segments import Kind, Part
from xingxian_editor.page_import.wording import CLAUSE_MARK, ends_sentence

_NEIGHBOURS = 6
_SHORT = 2.5
_FULL = 0.8
_NEARLY = 0.6
_OPENS = re.compile(
    r"[一二三四五六七八九十]+[是、]|（[一二三四五六七八九十]+）|第[一二三四五六七八九十][，、]|\d[.．、]|[—–]{2}|[“\"●■◆▲★]|"
    r"[\u4e00-\u9fff]{1,4}[：:]|各位|同时|此外|另外|据[悉了]|近年来|今年|下一步|截至|首先|其次|会议|随后"
)
_LONG = 3
_LEAST_HABIT = 2


def with_adrift_captions(parts: Sequence[Part]) -> list[Part]:
    """Return ``parts`` with the lines told from text that stand in the way of a sentence.

    A credit behind the line tells it. Without one, a byline must tell that there is a photo (文/图,
    摄影报道), and the line that follows must be full: only where the dump lost the indent does that
    say that no paragraph begins with it.
    """
    result = list(parts)
    told = any(p.kind is Kind.BYLINE and tells_of_photo(p.segment.text) for p in parts) and _indents_are_lost(parts)
    for at, part in enumerate(parts):
        credited = at + 1 < len(parts) and parts[at + 1].kind is Kind.CREDIT
        if part.kind is Kind.TEXT and (told or credited) and _is_adrift(parts, at, credited):
            result[at] = replace(part, kind=Kind.CAPTION)
    return result


def _is_adrift(parts: Sequence[Part], at: int, credited: bool) -> bool:
    line = parts[at].segment
    after, before = _text(parts, at + 1 + credited), _text(parts, at - 1)
    if before is None or after is None or not ends_sentence(line.text.rstrip()) or ends_sentence(before.segment.text):
        return False
    column = _column(parts, at)
    if not column or any(abs(_width(part) - column) > _FULL for part in (before, after)):
        return False
    if credited:
        return True
    # What opens a paragraph may be as wide as a full line less the indent, and a mark that hangs.
    widest = max(_width(part) for part in _near(parts, at))
    opens = _width(after) < widest - _NEARLY or _OPENS.match(after.segment.text)
    set_otherwise = not column - _SHORT < _width(parts[at]) < column + _SHORT
    return set_otherwise and line.text.endswith("。") and not opens


def _text(parts: Sequence[Part], at: int) -> Part | None:
    return parts[at] if 0 <= at < len(parts) and parts[at].kind is Kind.TEXT else None


def _column(parts: Sequence[Part], at: int) -> float:
    """Return the width of the full lines around, 0 where they are not those of one column."""
    near = [_width(part) for part in _near(parts, at)]
    alike = {width: sum(abs(width - other) <= _FULL for other in near) for width in near}
    column = max(alike, key=lambda width: (alike[width], width), default=0.0)
    return column if column and alike[column] >= _LONG else 0.0


def _near(parts: Sequence[Part], at: int) -> list[Part]:
    numbers = range(at - _NEIGHBOURS, at + _NEIGHBOURS + 1)
    return [part for n in numbers if n != at and (part := _text(parts, n))]


def _width(part: Part) -> float:
    """Return how wide a line is; the mark at its end hangs, or is squeezed."""
    return part.segment.width - 0.5 * bool(CLAUSE_MARK.match(part.segment.text[-1]))


def _indents_are_lost(parts: Sequence[Part]) -> bool:
    """Say whether a line narrower by two characters follows where a paragraph closes with a short line."""
    narrow = wide = 0
    for at in range(1, len(parts)):
        before, first = _text(parts, at - 1), _text(parts, at)
        column = _column(parts, at)
        if before is None or first is None or not column or not ends_sentence(before.segment.text):
            continue
        if before.segment.width <= column - _SHORT:
            narrow += first.segment.width <= column - 1.2 and not first.segment.line.indent
            wide += abs(_width(first) - column) <= _FULL
    return narrow >= _LEAST_HABIT and narrow >= 2 * wide
