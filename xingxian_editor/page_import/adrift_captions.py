"""Captions that the dump put into the middle of a text: a short line inside a sentence, a full line after it."""

import re
from collections.abc import Sequence
from dataclasses import replace

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

    Only where the dump lost the indent does a full line tell that no paragraph begins with it, and
    only pages whose paragraphs begin with narrower lines lost one.
    """
    result = list(parts)
    habit = _indents_are_lost(parts)
    for at, part in enumerate(parts):
        if part.kind is Kind.TEXT and _is_adrift(parts, at, habit):
            result[at] = replace(part, kind=Kind.CAPTION)
    return result


def _is_adrift(parts: Sequence[Part], at: int, habit: bool) -> bool:
    line = parts[at].segment
    credited = at + 1 < len(parts) and parts[at + 1].kind is Kind.CREDIT
    after = _text(parts, at + 1 + credited)
    before = _text(parts, at - 1)
    if not (habit or credited) or before is None or after is None or not ends_sentence(line.text.rstrip()):
        return False
    column = _column(parts, at)
    if not column or ends_sentence(before.segment.text):
        return False
    set_otherwise = credited or not column - _SHORT < _width(parts[at]) < column + _SHORT
    if not set_otherwise or any(abs(_width(p) - column) > _FULL for p in (before, after)):
        return False
    # What opens a paragraph may be as wide as a full line less the indent, and a mark that hangs.
    return credited or (line.text.endswith("。") and _width(after) > column - _NEARLY and not _OPENS.match(after.segment.text))


def _text(parts: Sequence[Part], at: int) -> Part | None:
    return parts[at] if 0 <= at < len(parts) and parts[at].kind is Kind.TEXT else None


def _column(parts: Sequence[Part], at: int) -> float:
    """Return the width of the full lines around, 0 where they are not those of one column."""
    near = [_width(p) for n in range(at - _NEIGHBOURS, at + _NEIGHBOURS + 1) if n != at and (p := _text(parts, n))]
    alike = {width: sum(abs(width - other) <= _FULL for other in near) for width in near}
    column = max(alike, key=lambda width: (alike[width], width), default=0.0)
    return column if column and alike[column] >= _LONG else 0.0


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
