"""Gives bylines that stand alone to the text they are set under or over."""

import re
from collections.abc import Sequence

from xingxian_editor.page_import.pdf.field import across
from xingxian_editor.page_import.pdf.frames import Frame
from xingxian_editor.page_import.pdf.text_blocks import TextBlock

_REACH = 2.8
_BULLET = re.compile("[□■●○◎◆◇▲△★☆]")


def attach_bylines(
    bylines: Sequence[TextBlock], frames: Sequence[Frame], heads: Sequence[TextBlock]
) -> list[TextBlock]:
    """Put each byline at the piece of text next to it; return those that stand by no text."""
    lonely = []
    for byline in sorted(bylines, key=lambda block: block.top):
        above = _nearest(byline, frames, below=False)
        below = _nearest(byline, frames, below=True)
        over, under = _gap(above, byline), _gap_below(byline, below)
        if above is None and below is None:
            lonely.append(byline)
        elif below is not None and (_BULLET.match(byline.text) or _is_lead(above, below)):
            below.opening.append(byline)
        elif above is None or (below is not None and (under < 0.6 * over or _opens(byline, heads, over))):
            if below is not None:
                below.opening.append(byline)
        else:
            above.closing.append(byline)
    return lonely


def _is_lead(above: Frame | None, below: Frame) -> bool:
    return above is not None and above.size > 1.06 * below.size


def _nearest(byline: TextBlock, frames: Sequence[Frame], below: bool) -> Frame | None:
    best: Frame | None = None
    for frame in frames:
        gap = _gap_below(byline, frame) if below else _gap(frame, byline)
        near = -0.6 * byline.size < gap < _REACH * frame.pitch and across(byline, frame) > 0.5
        if near and (best is None or gap < (_gap_below(byline, best) if below else _gap(best, byline))):
            best = frame
    return best


def _gap(frame: Frame | None, byline: TextBlock) -> float:
    return byline.top - frame.bottom if frame is not None else 1e6


def _gap_below(byline: TextBlock, frame: Frame | None) -> float:
    return frame.top - byline.bottom if frame is not None else 1e6


def _opens(byline: TextBlock, heads: Sequence[TextBlock], over: float) -> bool:
    """Say whether a head stands between the byline and the text above it."""
    return any(
        head.bottom < byline.top + 0.5 * byline.size
        and byline.top - head.bottom < over
        and byline.top - head.bottom < 3 * byline.size
        and across(head, byline) > 0.4
        for head in heads
    )
