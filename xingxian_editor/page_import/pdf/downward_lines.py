"""Lines of body type set downwards, told by the file: each character stands right below the one before."""

from collections.abc import Sequence

from xingxian_editor.page_import.pdf.raw_page import Glyph
from xingxian_editor.page_import.pdf.text_line import TextLine, line_of

_LARGEST = 1.15
_LONG = 7
_SAME_COLUMN = 0.25
_LEAST_STEP, _MOST_STEP = 0.85, 1.45
_NEXT = 2.6
_FEWEST_LINES = 3


def downward_lines(glyphs: Sequence[Glyph], usual: float) -> tuple[list[TextLine], list[Glyph]]:
    """Return the lines of body type set downwards, and the glyphs that are in none of them.

    The file tells them: each character stands right below the one before. ``usual`` is the size of most type.
    """
    runs = _runs(glyphs, usual)
    long = [run for run in runs if len(run) >= _LONG]
    if len(long) < _FEWEST_LINES:
        return [], list(glyphs)
    lines = [line_of(run, vertical=True) for run in runs if len(run) >= _LONG or _stands_by(run, long)]
    gone = {glyph.number for line in lines for glyph in line.glyphs}
    return lines, [glyph for glyph in glyphs if glyph.number not in gone]


def _runs(glyphs: Sequence[Glyph], usual: float) -> list[list[Glyph]]:
    runs: list[list[Glyph]] = []
    for glyph in glyphs:
        if runs and goes_down(runs[-1][-1], glyph):
            runs[-1].append(glyph)
        else:
            runs.append([glyph])
    return [run for run in runs if run[0].size < _LARGEST * usual]


def goes_down(before: Glyph, glyph: Glyph) -> bool:
    """Say whether a character stands right below the one before, in the same type."""
    size = before.size
    step = glyph.base - before.base
    middle = abs(glyph.left + glyph.right - before.left - before.right) / 2
    return (
        abs(glyph.size - size) < 0.05 * size
        and middle < _SAME_COLUMN * size
        and _LEAST_STEP * size < step < _MOST_STEP * size
    )


def _stands_by(run: Sequence[Glyph], long: Sequence[Sequence[Glyph]]) -> bool:
    """Say whether the few characters at the end of a paragraph stand level with the top of a long line beside them."""
    first = run[0]
    return any(
        0.9 * first.size < abs(other[0].left - first.left) < _NEXT * first.size
        and abs(other[0].size - first.size) < 0.05 * first.size
        and -0.6 * first.size < first.top - min(g.top for g in other) < 2.6 * first.size
        for other in long
    )
