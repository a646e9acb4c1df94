"""From glyphs to lines: runs in the file's order, then runs of one row joined where no column parts them."""

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from itertools import pairwise

from xingxian_editor.page.geometry import Box
from xingxian_editor.page_import.pdf.column_joining import joined_in_columns
from xingxian_editor.page_import.pdf.downward_lines import downward_lines, goes_down
from xingxian_editor.page_import.pdf.drop_caps import with_drop_caps
from xingxian_editor.page_import.pdf.font_families import in_font_families
from xingxian_editor.page_import.pdf.raw_page import Glyph
from xingxian_editor.page_import.pdf.size_classes import level_sizes
from xingxian_editor.page_import.pdf.slanted_lines import slanted_rows
from xingxian_editor.page_import.pdf.spread_heads import with_spread_heads
from xingxian_editor.page_import.pdf.text_line import CLOSING, OPENING, TextLine, line_of
from xingxian_editor.page_import.pdf.vertical_lines import with_vertical_lines

_CLOSE = 0.45
_LOOSE_HEAD = 1.3
_FARTHEST = 3.2
_SAME_ROW = 0.3
_UPRIGHT = 3.0
_LARGER = 1.15
_BLANK = 0.75
_FULL_BLANK = 1.2
_HEADLINE = 1.3
_AFTER_LABEL = 2.2
_LABEL = re.compile("编者按|编者的话|编后|核心提示|阅读提示|内容提要|提要|导语|摘要|导读|新闻背景|相关链接|记者手记")
_RUNNING = 0.5
_ONE_ROW = 0.12


def lines_of(
    glyphs: Sequence[Glyph], rules: Iterable[Box], doubled: frozenset[int], nameless: Collection[int] = ()
) -> list[TextLine]:
    """Return the lines of a page in the file's order; ``doubled`` glyphs and blanks are in none.

    ``nameless`` are the numbers of the fonts that the file has no name for.
    """
    printed = [g for g in glyphs if g.number not in doubled and not g.text.isspace()]
    turned = [glyph for glyph in printed if abs(glyph.angle) >= _UPRIGHT]
    upright = [glyph for glyph in printed if abs(glyph.angle) < _UPRIGHT] if turned else printed
    usual = _usual_size(upright)
    scattered = not _runs_in_file(upright)
    if scattered:
        downward, upright = _large_downward(upright, usual)
        upright = _in_rows(upright)
    else:
        downward, upright = downward_lines(upright, usual)
    pieces = [line_of(run) for run in _runs(in_font_families(upright, nameless))]
    askew = [line_of(row, slanted=True) for row in slanted_rows(turned)]
    found = with_vertical_lines(pieces, usual, askew)
    slanted = [line for line in found if line.slanted]
    found = [line for line in found if not line.slanted]
    joined = _Rows([line for line in found if not line.vertical], rules, usual).joined()
    joined = with_drop_caps(with_spread_heads(joined_in_columns(joined), usual), usual)
    joined += downward
    joined += [line for line in found if line.vertical]
    joined += slanted
    level_sizes(joined)
    return sorted(joined, key=lambda line: line.first)


def _runs(glyphs: Iterable[Glyph]) -> list[list[Glyph]]:
    """Cut the glyphs where one does not go on right behind the one before."""
    runs: list[list[Glyph]] = []
    for glyph in glyphs:
        if runs and _runs_on(runs[-1][-1], glyph):
            runs[-1].append(glyph)
        else:
            runs.append([glyph])
    return runs


def _runs_in_file(glyphs: Sequence[Glyph]) -> bool:
    """Say whether most characters follow in the file the one that they stand behind or below."""
    following = sum(_runs_on(before, glyph) or goes_down(before, glyph) for before, glyph in pairwise(glyphs))
    return following > _RUNNING * len(glyphs)


def _large_downward(glyphs: Sequence[Glyph], usual: float) -> tuple[list[TextLine], list[Glyph]]:
    """Return the lines of large type set downwards, and the glyphs that are in none of them."""
    large = [line_of([glyph]) for glyph in glyphs if glyph.size > _LARGER * usual]
    lines = [line for line in with_vertical_lines(large, usual) if line.vertical]
    gone = {glyph.number for line in lines for glyph in line.glyphs}
    return lines, [glyph for glyph in glyphs if glyph.number not in gone]


def _in_rows(glyphs: Sequence[Glyph]) -> list[Glyph]:
    """Return the glyphs row by row, each row from the left."""
    rows: list[list[Glyph]] = []
    for glyph in sorted(glyphs, key=lambda glyph: glyph.base):
        if rows and glyph.base - rows[-1][0].base < _ONE_ROW * glyph.size:
            rows[-1].append(glyph)
        else:
            rows.append([glyph])
    return [glyph for row in rows for glyph in sorted(row, key=lambda glyph: glyph.left)]


def _usual_size(glyphs: Sequence[Glyph]) -> float:
    counted = Counter([round(glyph.size, 1) for glyph in glyphs])
    return counted.most_common(1)[0][0] if counted else 10.0


def _runs_on(before: Glyph, glyph: Glyph) -> bool:
    size = max(before.size, glyph.size)
    if abs(before.base - glyph.base) > 0.25 * size or min(before.size, glyph.size) < 0.6 * size:
        return False
    gap = glyph.left - before.right
    # Marks take half of their square only, and set type lets the halves of two marks overlap.
    most = 1.1 if before.text in CLOSING or glyph.text in OPENING else 0.6
    return -most * size < gap < _CLOSE * size and glyph.left + glyph.right > before.left + before.right


class _Rows:
    """Finds for every run the one that continues it in its row."""

    def __init__(self, runs: list[TextLine], rules: Iterable[Box], usual: float) -> None:
        self._usual = usual
        self._runs = sorted(runs, key=lambda run: run.base)
        self._bases = [run.base for run in self._runs]
        self._upright = [rule for rule in rules if rule.height > rule.width]

    def joined(self) -> list[TextLine]:
        follows = {}
        taken = set()
        for run in sorted(self._runs, key=lambda run: run.left):
            neighbour = self._right_of(run)
            if neighbour is not None and id(neighbour) not in taken and self._are_one(run, neighbour):
                follows[id(run)] = neighbour
                taken.add(id(neighbour))
        return [_chain(run, follows) for run in self._runs if id(run) not in taken]

    def _near(self, above: float, below: float) -> list[TextLine]:
        return self._runs[bisect_left(self._bases, above) : bisect_right(self._bases, below)]

    def _right_of(self, run: TextLine) -> TextLine | None:
        reach = _FARTHEST * run.size
        nearest = None
        for other in self._near(run.base - _SAME_ROW * run.size, run.base + _SAME_ROW * run.size):
            if other is run or other.middle <= run.middle or other.left < run.right - 0.8 * run.size:
                continue
            if other.left - run.right < reach and (nearest is None or other.middle < nearest.middle):
                nearest = other
        return nearest

    def _are_one(self, run: TextLine, other: TextLine) -> bool:
        size = max(run.size, other.size)
        if min(run.size, other.size) < 0.6 * size or abs(run.base - other.base) > _SAME_ROW * min(run.size, other.size):
            return False
        gap = other.left - run.right
        if self._is_ruled(run, other):
            return False
        if gap < _CLOSE * size:
            return True
        if self._are_halves(run, other, gap):
            return True
        if gap < _AFTER_LABEL * size and _LABEL.fullmatch(run.text):
            return True
        crossed, edged = self._evidence(run, other)
        if crossed or edged:
            return crossed > edged
        in_file = other.first - run.last in (1, 2, 3)
        if self._stands_over_gutter(run, other, 0.2 if in_file else 0.4):
            return False
        alike = abs(run.size - other.size) < 0.1 * size
        return alike and gap < (_LOOSE_HEAD if in_file else 0.6) * size

    def _are_halves(self, run: TextLine, other: TextLine, gap: float) -> bool:
        """Say whether a blank parts two halves of a head, narrower than the white between columns."""
        same = run.font == other.font and abs(run.size - other.size) < 0.02 * run.size
        level = abs(run.base - other.base) < 0.05 * run.size
        if not same or not level or run.size < _LARGER * self._usual:
            return False
        if gap > _BLANK * run.size:
            return gap < _FULL_BLANK * run.size and self._stand_under_one_head(run, other)
        return gap < self._usual or not self._stands_over_gutter(run, other, 0.2)

    def _stand_under_one_head(self, run: TextLine, other: TextLine) -> bool:
        """Say whether a larger head reaches from far over the one to far over the other, right above them."""
        return any(
            near.size > _HEADLINE * run.size
            and near.left < run.right - 2 * run.size
            and near.right > other.left + 2 * run.size
            for near in self._near(run.base - 3.2 * run.size, run.base - 0.5 * run.size)
        )

    def _is_ruled(self, run: TextLine, other: TextLine) -> bool:
        return any(
            run.middle < rule.left < other.middle
            and run.right - 0.3 * run.size < rule.right
            and rule.left < other.left + 0.3 * other.size
            and rule.top < run.base - 0.3 * run.size < rule.bottom
            for rule in self._upright
        )

    def _stands_over_gutter(self, run: TextLine, other: TextLine, slack: float) -> bool:
        """Say whether the white between two heads is the white between the columns below them."""
        size = min(run.size, other.size)
        ends = begins = 0
        for near in self._near(run.base + 0.5 * size, run.base + 7 * size):
            if near.size > 0.75 * size:
                continue
            if near.left < run.right - near.size and near.right > other.left + near.size:
                return False
            ends += run.right - 0.5 * near.size < near.right < other.left
            begins += abs(near.left - other.left) < slack * near.size
        return ends >= 2 and begins >= 3

    def _evidence(self, run: TextLine, other: TextLine) -> tuple[float, float]:
        """Return how many runs of the rows about cross the white, and how many end or begin at it."""
        crossed = edged = 0.0
        left, right, size = run.right, other.left, min(run.size, other.size)
        # What ends well short of the gap says nothing; what ends at it or in it does.
        for near in self._near(run.base - 3.4 * size, run.base + 3.4 * size):
            if abs(near.base - run.base) < 0.5 * size or not 0.75 < near.size / size < 1.34:
                continue
            if near.left < left - 0.2 * size and near.right > right + 0.2 * size:
                # A deck may stand over a gutter.
                crossed += 1 if near.size < _LARGER * size else 0
            elif abs(near.left - right) < 0.35 * size and near.right > right + 0.8 * size:
                edged += 1 if near.right > right + 2 * size else 0.5
            elif near.left < left - 2 * size and left - 0.6 * size < near.right < max(left, right - size) + 0.6 * size:
                # A short last line leaves more white than the lines that end at their column's edge.
                edged += 0.5
        return crossed, edged


def _chain(run: TextLine, follows: dict[int, TextLine]) -> TextLine:
    if id(run) not in follows:
        return run
    glyphs = list(run.glyphs)
    while id(run) in follows:
        run = follows[id(run)]
        glyphs.extend(run.glyphs)
    return line_of(glyphs)
