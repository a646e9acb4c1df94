"""The best way to give each of some things one of some places (the Hungarian method)."""

from collections.abc import Sequence

_MANY = 200
_BEST = 3


def best_assignment(gains: Sequence[Sequence[float]]) -> list[int | None]:
    """Return for each row the column it gets, each column at most once, the sum of gains greatest.

    A row gets None rather than a gain that is not above 0.
    """
    columns = len(gains[0]) if gains else 0
    rows = _worth_a_look(gains, columns)
    # As many empty columns as rows, so that every row may stay without one.
    costs = [[-max(gain, 0.0) for gain in gains[r]] + [0.0] * len(rows) for r in rows]
    chosen: list[int | None] = [None] * len(gains)
    for r, column in zip(rows, _least_cost(costs, len(rows), columns + len(rows)), strict=True):
        chosen[r] = column if column < columns and gains[r][column] > 0 else None
    return chosen


def _worth_a_look(gains: Sequence[Sequence[float]], columns: int) -> list[int]:
    """Return the rows that may get a column; of very many only the best for each column."""
    rows = [r for r, row in enumerate(gains) if any(gain > 0 for gain in row)]
    if len(rows) <= _MANY:
        return rows
    best = (sorted(rows, key=lambda r: -gains[r][c])[:_BEST] for c in range(columns))
    return sorted({r for few in best for r in few})


def _least_cost(costs: list[list[float]], rows: int, columns: int) -> list[int]:
    row_of, way = [-1] * (columns + 1), [0] * (columns + 1)
    of_row, of_column = [0.0] * (rows + 1), [0.0] * (columns + 1)
    for row in range(rows):
        row_of[columns] = row
        column = _augment(costs, row_of, way, of_row, of_column, columns)
        while column != columns:
            row_of[column] = row_of[way[column]]
            column = way[column]
    result = [0] * rows
    for column in range(columns):
        if row_of[column] >= 0:
            result[row_of[column]] = column
    return result


def _augment(
    costs: list[list[float]],
    row_of: list[int],
    way: list[int],
    of_row: list[float],
    of_column: list[float],
    columns: int,
) -> int:
    """Find the cheapest way to a free column; ``way`` then leads back from it."""
    least = [float("inf")] * columns
    used = [False] * (columns + 1)
    column = columns
    while row_of[column] >= 0:
        used[column] = True
        row, step, following = row_of[column], float("inf"), columns
        for c in range(columns):
            if used[c]:
                continue
            cost = costs[row][c] - of_row[row] - of_column[c]
            if cost < least[c]:
                least[c], way[c] = cost, column
            if least[c] < step:
                step, following = least[c], c
        for c in range(columns + 1):
            if used[c]:
                of_row[row_of[c]] += step
                of_column[c] -= step
            elif c < columns:
                least[c] -= step
        column = following
    return column
