"""Headlines that are drawn and no text: characters turned into curves, or a low wide picture over an article."""

from collections.abc import Iterator, Sequence

from xingxian_editor.page.geometry import Box
from xingxian_editor.page_import.pdf.article_layout import FoundArticles
from xingxian_editor.page_import.pdf.field import across
from xingxian_editor.page_import.pdf.frames import Frame
from xingxian_editor.page_import.pdf.head_groups import HeadGroup
from xingxian_editor.page_import.pdf.text_blocks import TextBlock
from xingxian_editor.page_import.pdf.text_line import TextLine

_SMALLEST, _LARGEST = 1.0, 9.0
_FEWEST = 4
_ALIKE = 0.5
_PITCH = 2.6
_NEAR = 6.0
_MOST_DRAWN = 4000
_FLAT = 3.0
_STRIP = 1.5


def drawn_heads(
    drawn: Sequence[Box], pictures: Sequence[Box], frames: Sequence[Frame], heads: Sequence[TextBlock], body: float
) -> list[TextBlock]:
    """Return a block without text for each headline that is only drawn; text begins under it and has no other."""
    places = [*_rows_of_signs(drawn, body), *(box for box in pictures if _is_strip(box, body))]
    return [
        block
        for place in places
        if not any(_touch(place, head.box) for head in heads) and (block := _block(place, frames, heads, body))
    ]


def without_drawn(found: FoundArticles) -> FoundArticles:
    """Return the articles with only those heads that have text."""
    for article in found.articles:
        article.head = _told(article.head)
        article.extra_heads = [head for head in map(_told, article.extra_heads) if head is not None]
    found.heads = [head for head in map(_told, found.heads) if head is not None]
    for article in found.articles:
        for frame in article.frames:
            frame.crossheads[:] = [block for block in frame.crossheads if block.text]
    found.others = [block for block in found.others if block.text]
    return found


def _told(head: HeadGroup | None) -> HeadGroup | None:
    blocks = [block for block in head.blocks if block.text] if head is not None else []
    return HeadGroup(blocks) if blocks else None


def _rows_of_signs(drawn: Sequence[Box], body: float) -> Iterator[Box]:
    """Yield where at least four signs of one height stand in a row."""
    if len(drawn) > _MOST_DRAWN:
        return
    signs = [box for box in _whole_signs(drawn) if _SMALLEST * body < box.height < _LARGEST * body]
    rows: list[list[Box]] = []
    for sign in sorted((s for s in signs if s.width < 1.6 * s.height), key=lambda box: box.left):
        row = next((row for row in rows if _goes_on(row, sign)), None)
        if row is None:
            rows.append([sign])
        else:
            row.append(sign)
    for row in rows:
        if len(row) >= _FEWEST:
            yield Box(row[0].left, min(s.top for s in row), max(s.right for s in row), max(s.bottom for s in row))


def _whole_signs(drawn: Sequence[Box]) -> list[Box]:
    """Join the strokes of each sign."""
    signs: list[Box] = []
    for box in sorted(drawn, key=lambda box: (box.left, box.top)):
        at = next((n for n in range(len(signs) - 1, max(-1, len(signs) - 40), -1) if _overlie(signs[n], box)), None)
        if at is None:
            signs.append(box)
        else:
            signs[at] = signs[at].joined(box)
    return signs


def _overlie(one: Box, other: Box) -> bool:
    middle_x, middle_y = (other.left + other.right) / 2, (other.top + other.bottom) / 2
    return one.holds(middle_x, middle_y) or other.holds((one.left + one.right) / 2, (one.top + one.bottom) / 2)


def _goes_on(row: Sequence[Box], sign: Box) -> bool:
    last = row[-1]
    level = abs((last.top + last.bottom) - (sign.top + sign.bottom)) < 0.6 * last.height
    alike = abs(last.height - sign.height) < _ALIKE * max(last.height, sign.height)
    step = (sign.left + sign.right - last.left - last.right) / 2
    return level and alike and 0.5 * last.height < step < _PITCH * last.height


def _is_strip(box: Box, body: float) -> bool:
    return _STRIP * body < box.height < _LARGEST * body and box.width > _FLAT * box.height


def _touch(place: Box, box: Box) -> bool:
    return place.overlaps(Box(box.left - 2, box.top - 2, box.right + 2, box.bottom + 2))


def _block(place: Box, frames: Sequence[Frame], heads: Sequence[TextBlock], body: float) -> TextBlock | None:
    """Return the block, if a text that no head stands over begins right under the place."""
    under = [f for f in frames if -0.5 * body < f.start - place.bottom < _NEAR * body and across(f, place) > 0.3]
    first = min(under, key=lambda frame: (round(frame.start / body), frame.left), default=None)
    if first is None or not (first.is_set_in or first.is_dated or first.opening):
        return None
    if any(
        place.bottom - body < head.top and head.bottom < first.start and across(head, first) > 0.3 for head in heads
    ):
        return None
    number = first.blocks[0].first
    size = place.height
    line = TextLine([], place.left, place.top, place.right, place.bottom, place.bottom, size, -1, "", number, number)
    return TextBlock([line], place.left, place.top, place.right, place.bottom, size, -1, first.wall)
