"""Leaves out what is written in a photograph, on a sign or a banner: it is no text of the page."""

from xingxian_editor.page.geometry import Box
from xingxian_editor.page_import.ocr.picture_text import Edges, ReadLine, ReadPicture

_INSIDE = 0.8
_MOST_CHARACTERS = 60


def printed_lines(read: ReadPicture) -> list[ReadLine]:
    """Return the lines that are print; where a picture holds a lot of text, it is taken for text on a ground."""
    lines = list(read.lines)
    for picture in read.pictures:
        inside = [line for line in lines if _is_inside(line, picture)]
        if sum(len(line.characters) for line in inside) <= _MOST_CHARACTERS:
            gone = set(map(id, inside))
            lines = [line for line in lines if id(line) not in gone]
    return lines


def box_of(line: ReadLine) -> Box:
    """Return where a line stands."""
    start, end = line.characters[0].left, line.characters[-1].right
    if line.vertical:
        return Box(line.top, start, line.bottom, end)
    return Box(start, line.top, end, line.bottom)


def _is_inside(line: ReadLine, picture: Edges) -> bool:
    box = box_of(line)
    across = min(box.right, picture.right) - max(box.left, picture.left)
    down = min(box.bottom, picture.bottom) - max(box.top, picture.top)
    return across > 0 and down > 0 and across * down > _INSIDE * box.width * box.height
