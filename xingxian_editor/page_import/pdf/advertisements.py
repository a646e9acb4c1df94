"""Finds advertisements: frames and pictures in which all that is said calls for custom."""

from collections.abc import Sequence

from xingxian_editor.page.geometry import Box
from xingxian_editor.page_import.bylines import dateline_end, is_certain_byline
from xingxian_editor.page_import.pdf.notices import is_advertisement
from xingxian_editor.page_import.pdf.text_blocks import TextBlock


def advertisements(blocks: Sequence[TextBlock], frames: Sequence[Box], largest: float) -> list[list[TextBlock]]:
    """Return the blocks of each advertisement; ``largest`` is the area that no frame of one exceeds."""
    found: list[list[TextBlock]] = []
    taken: set[int] = set()
    for frame in sorted(frames, key=lambda box: -box.width * box.height):
        if frame.width * frame.height > largest:
            continue
        inside = [block for block in blocks if id(block) not in taken and _holds(frame, block)]
        if len(inside) > 1 and is_advertisement("".join(block.text for block in inside)) and not _is_signed(inside):
            found.append(inside)
            taken.update(map(id, inside))
    return found


def _holds(frame: Box, block: TextBlock) -> bool:
    return frame.holds((block.left + block.right) / 2, (block.top + block.bottom) / 2)


def _is_signed(blocks: Sequence[TextBlock]) -> bool:
    return any(dateline_end(line.text) or is_certain_byline(line.text) for block in blocks for line in block.lines)
