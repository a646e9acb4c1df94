"""Finds lines set downwards: characters one below the other with none beside them."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from xingxian_editor.page_import.pdf.text_line import TextLine, line_of

_FEWEST = 3
_HEAD = 1.15
_APART = 0.75
_BLANK = 1.5
_RIGHT_ANGLE = 90.0


def with_vertical_lines(runs: list[TextLine], body: float, turned: Sequence[TextLine] = ()) -> list[TextLine]:
    """Join runs of one or two characters that stand one below the other; others stay as they are.

    ``body`` is the size of most type: in that size loose lines look alike, and nothing may stand beside.
    ``turned`` are rows that stand askew: numbers and Latin words lie on their side in lines set downwards.
    """
    narrow = [run for run in runs if run.width < 1.35 * run.size]
    lying = [row for row in turned if _lies(row)]
    runs = [*runs, *turned]
    used: set[int] = set()
    columns: list[TextLine] = []
    for column in _columns([*narrow, *lying], body):
        if len(column) >= _FEWEST and _stands_alone(column, runs, body):
            columns.append(line_of([g for run in column for g in run.glyphs], vertical=True))
            used.update(map(id, column))
    return [run for run in runs if id(run) not in used] + columns


def _lies(row: TextLine) -> bool:
    """Say whether a row lies on its side and is as narrow as a line set downwards."""
    upright = all(abs(abs(glyph.angle) - _RIGHT_ANGLE) < 1 for glyph in row.glyphs)
    return upright and row.width < 1.35 * row.size


def _columns(narrow: list[TextLine], body: float) -> Iterator[list[TextLine]]:
    by_place: dict[int, list[TextLine]] = defaultdict(list)
    for run in narrow:
        by_place[round(run.middle / 4)].append(run)
    taken: set[int] = set()
    for run in sorted(narrow, key=lambda run: run.top):
        if id(run) in taken:
            continue
        column = [run]
        while (below := _below(column[-1], by_place, taken, body)) is not None:
            column.append(below)
            taken.add(id(below))
        yield column


def _below(run: TextLine, by_place: dict[int, list[TextLine]], taken: set[int], body: float) -> TextLine | None:
    # The parts of a head are parted by the white of a character.
    apart = _BLANK if run.size > _HEAD * body else _APART
    place = round(run.middle / 4)
    reach = range(place - 2, place + 3)
    best = None
    for other in (o for p in reach for o in by_place.get(p, ())):
        if id(other) in taken or other.top <= run.top or abs(other.size - run.size) > 0.08 * run.size:
            continue
        near = abs(other.middle - run.middle) < 0.3 * run.size and other.top - run.bottom < apart * run.size
        if near and (best is None or other.top < best.top):
            best = other
    return best


def _stands_alone(column: list[TextLine], runs: list[TextLine], body: float) -> bool:
    """Say whether less white parts its characters from each other than from what is beside them."""
    size = column[0].size
    pitch = (column[-1].base - column[0].base) / (len(column) - 1)
    inside = pitch - size
    reach = inside + 0.1 * size if size > 1.2 * body else 1.5 * size
    mine = set(map(id, column))
    # The box of a single character may be wider than its square.
    left = sorted(run.left for run in column)[len(column) // 2]
    right = sorted(run.right for run in column)[(len(column) - 1) // 2]
    beside = 0
    for run in runs:
        if id(run) in mine or run.bottom < column[0].top or run.top > column[-1].bottom:
            continue
        gap = max(run.left - right, left - run.right)
        if gap < reach and abs(run.size - size) < 0.4 * size:
            beside += 1
    return beside * 2 < len(column) and inside < 0.7 * size
