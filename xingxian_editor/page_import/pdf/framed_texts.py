"""Finds notices and advertisements by their frames: all that stands in one says what it is."""

from collections.abc import Iterator, Sequence

from xingxian_editor.page.geometry import Box
from xingxian_editor.page.role import Role
from xingxian_editor.page_import.bylines import dateline_end, is_certain_byline
from xingxian_editor.page_import.pdf.notices import is_advertisement, is_notice, is_sign
from xingxian_editor.page_import.pdf.text_blocks import TextBlock

_LONGEST_NOTICE = 1500
_MANY_OFFERS = 3


def framed_texts(
    blocks: Sequence[TextBlock], frames: Sequence[Box], largest: float
) -> list[tuple[Role, list[TextBlock]]]:
    """Return the blocks of each notice and advertisement; ``largest`` is the area that no frame of one exceeds."""
    return list(_framed_texts(blocks, [frame for frame in frames if frame.width * frame.height < largest]))


def _framed_texts(blocks: Sequence[TextBlock], frames: Sequence[Box]) -> Iterator[tuple[Role, list[TextBlock]]]:
    taken: set[int] = set()
    for frame in sorted(frames, key=lambda box: -box.width * box.height):
        inside = [block for block in blocks if id(block) not in taken and _holds(frame, block)]
        role = _role(inside) if len(inside) > 1 else None
        if role is not None:
            yield role, inside
            taken.update(map(id, inside))


def _role(blocks: Sequence[TextBlock]) -> Role | None:
    lines = [line.text for block in blocks for line in block.lines]
    # Offers set behind marks, one below the other, look like the names that stand behind such marks.
    signed = sum(map(is_certain_byline, lines))
    if any(map(dateline_end, lines)) or (0 < signed < _MANY_OFFERS and not is_advertisement("".join(lines))):
        return None
    text = "".join(block.text for block in blocks)
    title = min(blocks, key=lambda block: block.top)
    if len(text) < _LONGEST_NOTICE and title.size >= max(block.size for block in blocks) and len(title.lines) <= 2:
        rest = "".join(block.text for block in blocks if block is not title)
        if is_notice(title.text, rest):
            return Role.NOTICE
    return Role.ADVERTISEMENT if is_advertisement(text) or is_sign(text) else None


def _holds(frame: Box, block: TextBlock) -> bool:
    return frame.holds((block.left + block.right) / 2, (block.top + block.bottom) / 2)
