"""Leads and notes that stand apart from the text of their article: above its head, or between head and text."""

from collections import Counter
from collections.abc import Sequence

from xingxian_editor.page.geometry import Box
from xingxian_editor.page_import.pdf.field import across, level, rule_between
from xingxian_editor.page_import.pdf.flow_view import FlowView
from xingxian_editor.page_import.pdf.frames import Frame
from xingxian_editor.page_import.pdf.head_groups import HeadGroup

_MOST_LINES = 14
_FEW_LINES = 4
_REACH = 5.0
_WIDER = 1.5


def leads_above(view: FlowView) -> list[tuple[Frame, HeadGroup]]:
    """Return the leads with the head that each stands above; each head has one at most."""
    found: dict[int, tuple[Frame, HeadGroup]] = {}
    usual = _usual_font(view.frames)
    for frame in view.frames:
        if not _may_lead(view, frame, usual):
            continue
        for head in view.heads:
            if _leads(view, frame, head):
                known = found.get(id(head))
                if known is None or known[0].bottom < frame.bottom:
                    found[id(head)] = (frame, head)
    return list(found.values())


def _usual_font(frames: Sequence[Frame]) -> int:
    counted: Counter[int] = Counter()
    for frame in frames:
        counted[frame.font] += len(frame.text)
    return counted.most_common(1)[0][0] if counted else -1


def _may_lead(view: FlowView, frame: Frame, usual: int) -> bool:
    """Say whether it is whole in itself, and in another type than most of the page's text."""
    if frame.crossheads or not frame.is_ended or not frame.is_set_in or not view.is_head(frame):
        return False
    return frame.font != usual or frame.size > 1.05 * view.measure.body or view.over[id(frame)] is None


def _leads(view: FlowView, frame: Frame, head: HeadGroup) -> bool:
    if frame.is_dated or len(frame.lines) > _MOST_LINES or frame.wall != head.wall:
        return False
    gap = head.top - frame.end - _filled(view, frame, head)
    if not -0.5 * frame.size < gap < _REACH * frame.pitch or not _stands_over(view, frame, head):
        return False
    if isinstance(view.over[id(frame)], HeadGroup) or rule_between(frame, head, view.rules, 0.3 * frame.size):
        return False
    if any(
        other.top > frame.end - 1 and other.bottom < head.top + 1 and across(other, frame) > 0.3 for other in view.heads
    ):
        return False
    body = _text_of(view, head)
    if body is None or not (_is_other_type(frame, body) or _is_of_other_width(view, frame, body)):
        return False
    return head.vertical or view.over[id(body)] is not frame


def _filled(view: FlowView, frame: Frame, head: HeadGroup) -> float:
    """Return how much of the white between the two a picture fills: the head may be printed on it."""
    deep = [
        min(picture.bottom, head.top) - max(picture.top, frame.end)
        for picture in view.pictures
        if across(picture, head) > 0.4
    ]
    return max([0.0, *deep])


def _stands_over(view: FlowView, frame: Frame, head: HeadGroup) -> bool:
    if head.vertical:
        # It spans the columns beside the head too.
        return across(head, frame) > 0.5 and frame.width > 6 * head.size
    return across(head, frame) > 0.35


def _text_of(view: FlowView, head: HeadGroup) -> Frame | None:
    under = view.under.get(id(head)) or view.beside(head, True) or (view.beside(head, False) if head.vertical else [])
    return under[0] if under else None


def _is_other_type(lead: Frame, body: Frame) -> bool:
    larger = lead.size > 1.05 * body.size
    return (larger or lead.font != body.font) and (lead.width > 1.2 * body.width or len(lead.lines) <= _FEW_LINES)


def _is_of_other_width(view: FlowView, lead: Frame, body: Frame) -> bool:
    """Say whether it is set across the columns under it, with nothing at all above: text of no other article."""
    return view.over[id(lead)] is None and not 0.85 < lead.width / max(body.width, 1.0) < 1.2


def leads_under(view: FlowView) -> list[tuple[Frame, HeadGroup]]:
    """Return the leads and notes between a head and its text: wider than its columns, in a box, in another type."""
    found: dict[int, tuple[Frame, HeadGroup]] = {}
    for frame in view.frames:
        head = view.over[id(frame)]
        if not isinstance(head, HeadGroup) or id(head) in found or head.vertical:
            continue
        if _may_introduce(view, frame) and _introduces(view, frame, head):
            found[id(head)] = (frame, head)
    return list(found.values())


def _may_introduce(view: FlowView, frame: Frame) -> bool:
    whole = frame.is_ended and not frame.is_dated and not frame.crossheads and not frame.opening
    return whole and len(frame.lines) <= _MOST_LINES and view.is_near_head(frame)


def _introduces(view: FlowView, lead: Frame, head: HeadGroup) -> bool:
    """Say whether text begins below, on a measure of its own, that the lead is no part of."""
    beside = [other for other in view.under[id(head)] if other is not lead and level(other, lead) > 0.3]
    below = [
        other
        for other in view.frames
        if other is not lead
        and across(other, lead) > 0.5
        and -0.5 * lead.size < other.start - lead.end < _REACH * other.pitch
        and not any(_is_between(lead, one, other) for one in view.things)
    ]
    if not below or beside:
        return False
    body = min(below, key=lambda other: other.left)
    wide = lead.width > _WIDER * max(other.width for other in below) and lead.width < 1.1 * _reach_of(below, head)
    begins = body.is_set_in or body.is_dated or bool(body.opening or body.crossheads)
    boxed = lead.wall >= 0 and lead.wall != body.wall and lead.wall != head.wall
    other_type = abs(lead.size - body.size) > 0.05 * body.size or lead.font != body.font
    # A single line does not show whether it is set in.
    opens = lead.is_set_in or (len(lead.lines) == 1 and wide)
    return opens and (wide or ((boxed or other_type) and begins))


def _reach_of(below: Sequence[Frame], head: HeadGroup) -> float:
    return max(max(f.right for f in below) - min(f.left for f in below), head.right - head.left)


def _is_between(upper: Frame, thing: Frame | HeadGroup, lower: Frame) -> bool:
    if thing is upper or thing is lower:
        return False
    return thing.top > upper.bottom - 1 and thing.bottom < lower.start + 1 and across(thing, lower) > 0.3


def without_leads(view: FlowView, leads: Sequence[tuple[Frame, HeadGroup]]) -> FlowView:
    """Return the page without its leads, for the flow of the rest; one under its head leaves no white."""
    if not leads:
        return view
    gone = {id(lead) for lead, _ in leads}
    frames = [frame for frame in view.frames if id(frame) not in gone]
    notes = {id(head): Box(f.left, f.start, f.right, f.end) for f, head in leads if f.top > head.top}
    pictures = [*view.pictures, *notes.values()]
    return FlowView(frames, view.heads, pictures, view.rules, view.measure, {**view.notes, **notes})
