"""Where the pictures of a proof check are framed on both pages, and whether one is another as it was asked to be."""

from collections.abc import Sequence

from xingxian_editor.corrections.proof_check.changed_region import within
from xingxian_editor.corrections.proof_check.comparison import Change, ChangeKind
from xingxian_editor.corrections.proof_check.picture_changes import PrintedPicture, pictured
from xingxian_editor.desk.comparing import ComparedPages, framed_share
from xingxian_editor.page.correction import Correction
from xingxian_editor.page.geometry import Box
from xingxian_editor.page.page import Page
from xingxian_editor.page.place import Place

ANOTHER_PICTURE = "换图"
"""The one wish about a picture whose doing shows in its being another one."""
Frames = tuple[Box, ...]
"""Rectangles in shares of the page."""


def is_another(correction: Correction, change: Change | None) -> bool:
    """Say whether another picture was asked for and stands there; whether one was moved or turned, a person sees."""
    return change is not None and correction.detail == ANOTHER_PICTURE and not change.regions


def asked_frames(
    page: Page, compared: ComparedPages, correction: Correction, change: Change | None
) -> tuple[Frames, Frames]:
    """Return the rectangle of a correction on the old page, and on the new one what stands there now."""
    frame = framed_share(page, correction.frame)
    frames = () if frame is None else (frame,)
    return frames, _framed(compared.pictures[1], change.new, change.regions) if change is not None else frames


def changed_frames(compared: ComparedPages, change: Change) -> tuple[Frames, Frames]:
    """Return where a picture that changed is printed on both pages."""
    if change.kind is not ChangeKind.PICTURE:
        return (), ()
    old, new = compared.pictures
    return _framed(old, change.old, change.regions), _framed(new, change.new, change.regions)


def _framed(pictures: Sequence[PrintedPicture], place: Place | None, regions: Frames = ()) -> Frames:
    """Return where a picture is printed, or the regions of it that changed."""
    picture = pictured(pictures, place) if place else None
    return tuple(within(picture.box, region) for region in regions or (None,)) if picture else ()


def part_of_page(frame: Box) -> str:
    """Return in which part of the page a rectangle is: 版面上部左边."""
    across, down = (frame.left + frame.right) / 2, (frame.top + frame.bottom) / 2
    return f"版面{_third(down, '上中下')}部{_third(across, '左中右')}边".replace("中边", "中间")


def _third(share: float, names: str) -> str:
    return names[min(2, max(0, int(share * 3)))]
