"""Where the paragraphs of an article begin: at lines set in, and after lines that end short."""

import re
from collections.abc import Iterator, Sequence

from xingxian_editor.page_import.pdf.frames import Frame
from xingxian_editor.page_import.pdf.text_line import TextLine
from xingxian_editor.page_import.wording import ends_sentence

_SET_IN = 1.2
_NOT_CENTRED = 3.6
_SHORT = 1.4
_SET_DOWN = 0.7
_FEWEST_VERSES = 4
_LONGEST_VERSE = 20
_MOST_FULL = 0.65
_MOST_INSIDE = 0.1
_FULL_STOP_INSIDE = re.compile("。[”’）》]?[\u4e00-\u9fff“‘]")


def paragraph_lines(frames: Sequence[Frame], indents: bool) -> Iterator[TextLine]:
    """Yield the lines that begin paragraphs, over all pieces of an article in order.

    ``indents`` says whether this page sets first lines in at all.
    """
    if _is_verse(frames):
        yield from (line for frame in frames for line in frame.lines)
        return
    before: tuple[Frame, TextLine] | None = None
    for frame in frames:
        if frame.crossheads:
            before = None
        for at, line in enumerate(frame.lines):
            if before is None or _begins(frame, at, line, before, indents):
                yield line
            before = (frame, line)


def _is_verse(frames: Sequence[Frame]) -> bool:
    """Say whether the lines are those of a poem: short, begun at one edge, ended anywhere, hardly one with a full stop.

    Lines of running text reach the edge of their column, and are set in where they begin a paragraph.
    """
    lines = [(line, frame) for frame in frames for line in frame.lines if not line.vertical]
    if len(lines) < _FEWEST_VERSES or any(len(line.text) > _LONGEST_VERSE for line, _ in lines):
        return False
    full = sum(line.right > frame.right - 0.8 * frame.size for line, frame in lines)
    even = sum(line.left - frame.left < 0.5 * frame.size for line, frame in lines)
    ended = sum(line.text.endswith("。") for line, _ in lines)
    # Running text round a picture reaches no edge either, but its sentences end anywhere in a line.
    inside = sum(bool(_FULL_STOP_INSIDE.search(line.text)) for line, _ in lines)
    return (
        inside < _MOST_INSIDE * len(lines)
        and full < _MOST_FULL * len(lines)
        and even > 0.8 * len(lines)
        and ended < 0.4 * len(lines)
    )


def _begins(frame: Frame, at: int, line: TextLine, before: tuple[Frame, TextLine], indents: bool) -> bool:
    if line.vertical:
        return _is_set_down(frame, line)
    last = before[1]
    ended = ends_sentence(last.text)
    short = last.right < before[0].right - _SHORT * frame.size
    if at == 0 and frame is not before[0] and abs(frame.size - before[0].size) > 0.06 * frame.size:
        return True
    if not indents:
        return ended and short
    inset = line.left - _edge(frame, at)
    if _SET_IN * frame.size < inset < _NOT_CENTRED * frame.size:
        return ended or short or last.text.endswith(("：", ":")) or inset < 2.6 * frame.size
    # A line at the edge begins a paragraph only where the one before ends well short of the column.
    return ended and short and at > 0 and not _is_shaped(frame, at) and inset < 0.6 * frame.size


def _is_set_down(frame: Frame, line: TextLine) -> bool:
    """Say whether a line set downwards begins below the top that the lines share."""
    top = min(other.top for other in frame.lines)
    return _SET_DOWN * frame.size < line.top - top < _NOT_CENTRED * frame.size


def _edge(frame: Frame, at: int) -> float:
    """Return the left edge at this line: the column's, or in shaped text that of the next line."""
    line = frame.lines[at]
    if _is_shaped(frame, at):
        after = frame.lines[at + 1] if at + 1 < len(frame.lines) else None
        before = frame.lines[at - 1] if at else None
        beside = [other.left for other in (after, before) if other is not None]
        if after is not None and abs(after.left - line.left) < 4 * frame.size:
            return after.left
        return min(beside, default=line.left)
    return frame.edge


def _is_shaped(frame: Frame, at: int) -> bool:
    """Say whether the text runs round a picture here: many of its lines keep to other edges."""
    near = sum(frame.edge - 0.5 * frame.size < line.left < frame.edge + 3.6 * frame.size for line in frame.lines)
    own = frame.lines[at].left - frame.edge
    return near < 0.75 * len(frame.lines) or own > _NOT_CENTRED * frame.size


def sets_first_lines_in(frames: Sequence[Frame]) -> bool:
    """Say whether lines after a short last line are set in, as most papers do."""
    asked = inset = 0
    for frame in (frame for frame in frames if not frame.lines[0].vertical):
        for last, line in zip(frame.lines, frame.lines[1:], strict=False):
            if ends_sentence(last.text) and last.right < frame.right - _SHORT * frame.size:
                asked += 1
                inset += line.left - frame.edge > _SET_IN * frame.size
    return asked < 3 or inset >= 0.5 * asked
