"""Where paragraphs begin: after a short last line, or where the next line is set in by two characters."""

import re
from collections.abc import Sequence
from statistics import median

from xingxian_editor.page_import.chains import opens_address, opens_entry
from xingxian_editor.page_import.items import Item
from xingxian_editor.page_import.lines import Segment
from xingxian_editor.page_import.wording import ends_sentence

_INDENT = 2.0
_SHORT = 1.75
_FEW = 3
_IN_BRACKETS = re.compile(r"[（(][^（）()]+[）)]")
_WHO_ASKS = re.compile(r"(?<=[。？！?!])[（(][^（）()]{2,24}[）)]$")
_OPENER = re.compile(
    r"[一二三四五六七八九十]是|[一二三四五六七八九十]、|（[一二三四五六七八九十]）|首先|其次|第[一二三四五六七八九十][，,]|"
    r"同时[，,]|此外[，,]|目前[，,]|如今[，,]|随后[，,]|接下来[，,]|此次|(?:会议|活动|他|她|座谈会|通知|方案)(?:指出|强调|要求|认为|提出|还|明确|以|由)|"
    r"[\u4e00-\u9fff]{2,4}(?:指出|强调|要求|表示|认为|介绍)[，,]|另外[，,]|据[悉了介]|近年来|今年以?来|下一步|截至|[“\"]"
)


def paragraph_starts(items: Sequence[Item]) -> list[bool]:
    """Say for every body item of one article whether a paragraph begins with it.

    An item runs on to the end of a sentence; the question is whether that was the paragraph's end.
    """
    column = _column(items)
    return [at == 0 or _begins(items[at - 1], item, column) for at, item in enumerate(items)]


def _column(items: Sequence[Item]) -> float:
    """Return the width of a full line, 0 where every line is a paragraph of its own."""
    full = [segment.width for item in items for segment in item.segments[1:-1]]
    lines = sum(len(item.segments) for item in items)
    if lines < 1.4 * len(items):
        return 0.0
    return median(full) if len(full) >= 2 else _column_of_few(items)


def _column_of_few(items: Sequence[Item]) -> float:
    """Return the width of a full line of a short text, whose lines are full or the first of paragraphs."""
    unfinished = [segment.width for item in items for segment in item.segments[:-1]]
    widest = max(unfinished, default=0.0)
    return widest if len(unfinished) >= _FEW and min(unfinished) >= widest - _INDENT - 0.6 else 0.0


def _begins(before: Item, item: Item, column: float) -> bool:
    last, first = before.segments[-1], item.segments[0]
    if before.listed or item.listed or opens_address(last.text):
        return True
    if not ends_sentence(_WHO_ASKS.sub("", before.text)):
        return opens_entry(last.text, first.text)
    if _IN_BRACKETS.fullmatch(item.text):
        return True
    if not column or _is_set_in(last, first):
        return True
    if last.width < column - (_INDENT if len(before.segments) == 1 else 0.0) - _SHORT:
        return True
    # "二是……。" in one line and what it announces in the next are one paragraph, if the width allows.
    announced = len(before.segments) == 1 and bool(_OPENER.match(before.text))
    return _is_first_line(item, column - announced)


def _is_set_in(last: Segment, first: Segment) -> bool:
    return first.line.indent >= last.line.indent + 2 and first.line.indent <= 8


def _is_first_line(item: Item, column: float) -> bool:
    """Say whether the line is as wide as a full line less the indent, which the dump has lost."""
    first = item.segments[0]
    opens = bool(_OPENER.match(first.text))
    if len(item.segments) == 1:
        return opens and first.width - _hung(first) <= column - _INDENT + 0.5
    return first.width - _hung(first) <= column - (1.0 if opens else _INDENT - 0.5)


def _hung(line: Segment) -> float:
    """Return by how much a mark at the end of a line is squeezed: the line may be that much narrower."""
    return 0.5 * (line.text[-1] in "，。；：、！？）”》")
