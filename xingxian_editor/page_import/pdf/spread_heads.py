"""Heads set wide: single characters in one row, each as far from the next, are one line."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from xingxian_editor.page_import.pdf.text_line import TextLine, line_of

_LARGER = 1.15
_WIDEST = 2.6
_FEWEST = 3


def with_spread_heads(lines: Sequence[TextLine], usual: float) -> list[TextLine]:
    """Join what is set wide; ``usual`` is the size of most type, in which white parts columns sooner."""
    rows: dict[tuple[int, float], list[TextLine]] = defaultdict(list)
    kept: list[TextLine] = []
    for line in lines:
        wide = len(line.glyphs) <= 2 and line.size > _LARGER * usual and not line.vertical
        if wide:
            rows[round(line.base), round(line.size, 1)].append(line)
        else:
            kept.append(line)
    for row in rows.values():
        for run in _runs(sorted(row, key=lambda line: line.left)):
            glyphs = [g for line in run for g in line.glyphs]
            kept += [line_of(glyphs)] if len(run) > 1 and len(glyphs) >= _FEWEST else run
    return kept


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


def _inside(line: TextLine, otherwise: float) -> float:
    """Return the white between the two characters of a piece, if it has two."""
    return line.glyphs[1].left - line.glyphs[0].right if len(line.glyphs) == 2 else otherwise
