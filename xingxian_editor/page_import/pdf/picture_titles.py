"""Titles over pictures: a head over a picture is its title where the text below only goes on from elsewhere."""

from collections.abc import Sequence

from xingxian_editor.page.geometry import Box
from xingxian_editor.page_import.pdf.block_kinds import BlockKind
from xingxian_editor.page_import.pdf.picture_captions import PictureText
from xingxian_editor.page_import.pdf.text_blocks import TextBlock

_HEADS = frozenset({BlockKind.HEAD, BlockKind.SMALL_HEAD})
_ABOVE = 1.5
_GROUPED = 1.2
_BELOW = 4.0
_SET_IN = 1.2
_MOST_LINES = 2


def give_titles(photos: Sequence[PictureText], kinds: Sequence[tuple[TextBlock, BlockKind]]) -> None:
    """Give photos the titles that stand over them.

    A head over a picture is as often that of the article below. But where the text below does not
    begin a paragraph, it goes on from the column beside, and the head has no text but the caption.
    """
    for photo in photos:
        if photo.picture is None:
            continue
        heads = [block for block, kind in kinds if kind in _HEADS]
        over = [head for head in heads if _is_over(head, photo.picture) and not _is_in_a_group(head, heads)]
        if len(over) == 1 and _goes_on_below(photo, [block for block, kind in kinds if kind is BlockKind.TEXT]):
            photo.titles = over


def _is_over(head: TextBlock, picture: Box) -> bool:
    near = -0.3 * head.size <= picture.top - head.bottom < _ABOVE * head.size
    within = picture.left - head.size <= head.left and head.right <= picture.right + head.size
    return near and within and not head.vertical and len(head.lines) <= _MOST_LINES


def _is_in_a_group(head: TextBlock, heads: Sequence[TextBlock]) -> bool:
    """Say whether another head stands above it: then it is the deck of that one."""
    return any(
        other is not head
        and other.left < head.right
        and head.left < other.right
        and other.top < head.top
        and head.top - other.bottom < _GROUPED * max(head.size, other.size)
        for other in heads
    )


def _goes_on_below(photo: PictureText, texts: Sequence[TextBlock]) -> bool:
    if photo.picture is None:
        return False
    place = photo.picture
    for block in photo.blocks:
        place = place.joined(block.box)
    below = [
        text
        for text in texts
        if text.left < place.right
        and place.left < text.right
        and -0.3 * text.size <= text.top - place.bottom < _BELOW * text.pitch
    ]
    if not below:
        return False
    first = min(below, key=lambda text: text.left)
    return len(first.lines) > 1 and first.lines[0].left - first.left < _SET_IN * first.size
