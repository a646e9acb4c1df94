"""Tells the rows of a table (品名 上周 本周; 大米 2.60 2.65) and of a programme (19:35 …), of results from heads.

A table may also come cell by cell, a line each: 今天, 明天, 今天, 明天, 晴, 多云, 17~4.
"""

import re
from collections import Counter
from collections.abc import Sequence
from itertools import groupby

from xingxian_editor.page_import.wording import CLAUSE_MARK, HAN, width_of

_NUMBER = re.compile(r"[+\-−]?\d+(?:[.,]\d+)*%?")
_TIME = re.compile(r"\d{1,2}[:：]\d{2}(?:[-—–~]\d{1,2}[:：]\d{2})?\s?\D")
_SCORE = re.compile(r"\d{1,3}\s?[：:比]\s?\d{1,3}")
_DATE = re.compile(r"\d年|\d月|\d日")
_UNIT = re.compile(r"[（(]单位\s?[：:][^（）()]{1,12}[）)]$|^单位\s?[：:].{1,12}$")
_HEADINGS = re.compile(
    r"星期|周[一二三四五六日]|时间|日期|地点|科室|品[名种]|名称|单位|序号|项目|价格|电话|姓名|规格|产地|数量|备注|班次|站点|线路"
)
_TITLE = re.compile(r"(?:表|行情|一览|赛程|赛果|价格|排名|榜|安排|日程|速递|预报|指南)(?:[（(][^（）()]{1,8}[）)])?$")
_FIGURE = re.compile(rf"[{HAN}]{{2,10}}[：: ]?\d[\d.,]*(?:%|[{HAN}]{{1,3}})?")
_LONGEST_TITLE, _MOST_TITLES = 8, 2
_LEAST_COLUMNS = 3
_LEAST_ROWS = 3
_LEAST_NUMBERS = 2
_LEAST_CELLS = 12
_CELL_WIDTH = 6.0
_CELLS_ALIKE = 0.5
"""So many cells of a table hold a number, or say what another cell says."""


def table_rows(lines: Sequence[str]) -> list[bool]:
    """Say for every line whether it is a row: by its numbers, or as the heading over such a row."""
    rows = [_is_row(line) for line in lines]
    scores = [" " in line and bool(_SCORE.search(line)) and not CLAUSE_MARK.search(line) for line in lines]
    rows = [row or (score and sum(scores) > 1) for row, score in zip(rows, scores, strict=True)]
    for at in range(len(lines) - 2, -1, -1):
        rows[at] = rows[at] or (rows[at + 1] and _heads_rows(lines[at]))
    return [any(told) for told in zip(rows, _under_headings(lines), _cells(lines), _figures(lines), strict=True)]


def with_titles(lines: Sequence[str], rows: Sequence[bool]) -> list[bool]:
    """Return ``rows`` with the heads counted in that stand right above a row and name a table (专家门诊时间表)."""
    return [
        row or (at + 1 < len(rows) and rows[at + 1] and bool(_TITLE.search(line)))
        for at, (line, row) in enumerate(zip(lines, rows, strict=True))
    ]


def _under_headings(lines: Sequence[str]) -> list[bool]:
    """Say for every line whether it is one of three or more of as many entries, under the names of columns."""
    counts = [len(line.split()) if not CLAUSE_MARK.search(line) else 0 for line in lines]
    found = [False] * len(lines)
    for at, line in enumerate(lines):
        end = at
        while end < len(lines) and counts[end] == counts[at] >= _LEAST_COLUMNS:
            end += 1
        if end - at >= _LEAST_ROWS and _HEADINGS.search(line):
            found[at:end] = [True] * (end - at)
    return found


def _figures(lines: Sequence[str]) -> list[bool]:
    """Say for every line whether it is one of three or more figures (在园幼儿 8.9万人), or a title over them."""
    found = [False] * len(lines)
    start = 0
    for at in range(len(lines) + 1):
        if at < len(lines) and _FIGURE.fullmatch(lines[at]):
            continue
        if at - start >= _LEAST_ROWS:
            top = start
            while top > max(0, start - _MOST_TITLES) and len(lines[top - 1]) <= _LONGEST_TITLE:
                top -= 1
            found[top:at] = [True] * (at - top)
        start = at + 1
    return found


def _cells(lines: Sequence[str]) -> list[bool]:
    """Say for every line whether it is one of many cells that stand one below the other."""
    found: list[bool] = []
    for short, group in groupby(lines, key=_may_be_cell):
        run = list(group)
        counts = Counter(run)
        alike = sum(counts[line] > 1 or bool(_NUMBER.search(line)) for line in run)
        found += [short and len(run) >= _LEAST_CELLS and alike >= _CELLS_ALIKE * len(run)] * len(run)
    return found


def _may_be_cell(line: str) -> bool:
    """Say whether a line may stand among cells: it is short, or names the table."""
    return (sum(map(width_of, line)) <= _CELL_WIDTH and not CLAUSE_MARK.search(line)) or bool(_TITLE.search(line))


def _heads_rows(line: str) -> bool:
    """Say whether a line above a row belongs to the table: names of columns, or the unit they count in."""
    return len(line.split()) >= _LEAST_COLUMNS or bool(_UNIT.search(line))


def _is_row(line: str) -> bool:
    if _TIME.match(line):
        return True
    if " " not in line or _DATE.search(line):
        return False
    # The blank between a word and a number is none that the line keeps: 大米2.60 2.65 0.05.
    numbers = len(_NUMBER.findall(line))
    words = len(_NUMBER.sub(" ", line).split())
    others = re.sub(r"[^\w]", "", _NUMBER.sub("", line))
    return numbers >= _LEAST_NUMBERS and numbers + words >= _LEAST_COLUMNS and len(others) <= 2 * numbers + 2
