"""Heads set wide: single characters in one row, each as far from the next, are one line."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise

from xingxian_editor.page_import.pdf.text_line import TextLine, line_of

_LARGER = 1.15
_WIDEST = 2.6
_FEWEST = 3
_APART = 0.2
_A_HAIR = 0.12


def with_spread_heads(lines: Sequence[TextLine], usual: float) -> list[TextLine]:
    """Join what is set wide; ``usual`` is the size of most type, in which white parts columns sooner."""
    rows: dict[float, list[TextLine]] = defaultdict(list)
    kept: list[TextLine] = []
    for line in lines:
        large = line.size > _LARGER * usual and not line.vertical
        if large and (len(line.glyphs) <= 2 or _is_spread(line)):
            rows[round(line.size, 1)].append(line)
        else:
            kept.append(line)
    for row in (row for same in rows.values() for row in _level(same)):
        for run in _runs(sorted(row, key=lambda line: line.left)):
            glyphs = [g for line in run for g in line.glyphs]
            kept += [line_of(glyphs)] if len(run) > 1 and len(glyphs) >= _FEWEST else run
    return kept


def _level(lines: Sequence[TextLine]) -> list[list[TextLine]]:
    """Return the rows; a head printed with its shadow may stand a hair off here and there."""
    rows: list[list[TextLine]] = []
    for line in sorted(lines, key=lambda line: line.base):
        if rows and line.base - rows[-1][0].base < _A_HAIR * line.size:
            rows[-1].append(line)
        else:
            rows.append([line])
    return rows


def _runs(row: Sequence[TextLine]) -> Iterator[list[TextLine]]:
    run: list[TextLine] = []
    for line in row:
        if run and not _goes_on(run, line):
            yield run
            run = []
        run.append(line)
    if run:
        yield run


def _goes_on(run: Sequence[TextLine], line: TextLine) -> bool:
    gap = line.left - run[-1].right
    if gap > (_WIDEST - 1) * line.size:
        return False
    before = run[-1].left - run[-2].right if len(run) > 1 else _inside(run[-1], _inside(line, gap))
    return abs(gap - before) < 0.15 * line.size or gap < 0.45 * line.size


def _is_spread(line: TextLine) -> bool:
    """Say whether its characters stand apart, each as far from the next."""
    gaps = [after.left - before.right for before, after in pairwise(line.glyphs)]
    return min(gaps) > _APART * line.size and max(gaps) - min(gaps) < 0.15 * line.size


def _inside(line: TextLine, otherwise: float) -> float:
    """Return the white between the first two characters of a piece, if it has two."""
    return line.glyphs[1].left - line.glyphs[0].right if len(line.glyphs) > 1 else otherwise
