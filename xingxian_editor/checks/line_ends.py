"""Where the lines of the printed page end within a text, for pages that have geometry."""

from collections.abc import Iterator
from itertools import pairwise

from xingxian_editor.page.page import Page
from xingxian_editor.page.reading import Reading


def line_ends(page: Page, reading: Reading) -> Iterator[int]:
    """Yield each offset in ``reading`` whose character begins a line of the page; the first line's is not among them.

    Only where both characters around it come from one source with geometry, whose lines are the printed ones.
    """
    for before, after in pairwise(reading.runs):
        if before.source is None or before.source != after.source:
            continue
        source = page.source_by_id[before.source]
        if source.geometry is None or before.mapped or after.mapped:
            continue
        end = before.offset + before.length
        if "\n" in source.text[end : after.offset]:
            yield after.start
