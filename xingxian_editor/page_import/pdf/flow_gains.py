"""How much speaks for it that a piece of text begins under a head, or goes on in another piece."""

from xingxian_editor.page_import.pdf.field import across, rule_between, upright_rule_between
from xingxian_editor.page_import.pdf.flow_view import FlowView
from xingxian_editor.page_import.pdf.frames import Frame
from xingxian_editor.page_import.pdf.head_groups import HeadGroup

NEVER = -9.0
_BOXED_NOTE = -0.4
_RISEN = 1.4
_OVER_COLUMNS = 1.8
_WHOLE_WORD = 0.9


def start_gain(view: FlowView, head: HeadGroup, frame: Frame) -> float:
    """Return how much speaks for the text of ``head`` to begin with ``frame``."""
    if view.risen(head) is frame:
        place = _RISEN + (2.2 if view.breaks_off_into(head) else 0.0)
    else:
        place = _beside(view, head, frame) if _is_beside(view, head, frame) else _below(view, head, frame)
    if place <= NEVER:
        return NEVER
    wording = 0.4 if frame.is_set_in or frame.crossheads else -2.0
    if frame.is_dated:
        wording = 1.6
    elif frame.opening:
        wording = 1.0
    inside = frame.wall < 0 or head.wall < 0 or frame.wall < head.wall
    wall = 0.0 if head.wall == frame.wall else -1.2 if inside else -3.0
    return place + wording + wall


def _below(view: FlowView, head: HeadGroup, frame: Frame) -> float:
    if view.over[id(frame)] is not head:
        return NEVER
    size = view.measure.body
    gap = max(0.0, view.white(head, frame) - 2 * size) / size
    first = view.under[id(head)][0]
    gain = 4.4 - 0.14 * gap
    if frame is not first and frame.left > first.left + 2 * size:
        further = abs(frame.top - first.top) > 4 * first.pitch and frame.top < first.top
        gain -= 4.0 if not further else 3.0
    if rule_between(head, frame, view.rules, size * 0.3):
        gain -= 0.4
    return gain


def _is_beside(view: FlowView, head: HeadGroup, frame: Frame) -> bool:
    if head.vertical:
        return True
    return not view.under.get(id(head)) and frame.left > head.right - view.measure.body


def _beside(view: FlowView, head: HeadGroup, frame: Frame) -> float:
    """Judge text to the right of a head set downwards or at the left; or to the left of one that closes it."""
    size = view.measure.body
    if isinstance(view.over[id(frame)], HeadGroup):
        return NEVER
    best = NEVER
    owner = view.owners[id(frame)]
    foreign = 2.0 if owner is not None and owner is not head else 0.0
    for to_right, gain in ((True, 2.8 - foreign), (False, 2.2 - foreign)):
        if not to_right and not head.vertical:
            continue
        zone = view.beside(head, to_right)
        if frame not in zone:
            continue
        first = min(zone, key=lambda f: (round(f.left / (3 * size)), f.top))
        gain -= 0.0 if frame is first else 2.4
        best = max(best, gain - 0.1 * abs(frame.start - head.top) / size)
    return best


def link_gain(view: FlowView, before: Frame, after: Frame) -> float:
    """Return how much speaks for ``after`` to go on where ``before`` ends."""
    place = _place(view, before, after)
    if place <= NEVER:
        return NEVER
    leads = leads_to(view, before, after)
    said = _text(before, after, leads) + _seam(view, before, after)
    return place + _type(before, after, leads) + said + _walls(before, after, leads)


def _seam(view: FlowView, before: Frame, after: Frame) -> float:
    """Let a word that the step would make whole speak for it, if the page has that word elsewhere."""
    if before.is_ended or after.is_set_in or after.crossheads:
        return 0.0
    end, begin = before.lines[-1].text[-2:], after.lines[0].text[:2]
    return _WHOLE_WORD if end + begin[:1] in view.said or end[-1:] + begin in view.said else 0.0


def _walls(before: Frame, after: Frame, leads: bool) -> float:
    if before.wall == after.wall:
        return 0.0
    # Walls are numbered from the smallest: a note's box may stand inside that of its article.
    if leads and before.is_ended and before.wall >= 0 and (after.wall < 0 or after.wall > before.wall):
        return _BOXED_NOTE
    return -2.5 if is_lead(before, after) else -4.5


def is_lead(before: Frame, after: Frame) -> bool:
    """Say whether ``before`` is set larger or otherwise than ``after``, as leads are."""
    wider = before.width / max(after.width, 1.0)
    return before.size > 1.06 * after.size or wider > _OVER_COLUMNS or (before.font != after.font and wider > 1.2)


def leads_to(view: FlowView, before: Frame, after: Frame) -> bool:
    """Say whether ``before`` is a lead under a head, and ``after`` stands below it."""
    return is_lead(before, after) and isinstance(view.over[id(before)], HeadGroup) and after.top > before.top


def _type(before: Frame, after: Frame, leads: bool) -> float:
    gain = 0.0
    if abs(before.size - after.size) > 0.06 * before.size:
        gain -= 0.3 if leads else 2.6
    elif before.font != after.font:
        gain -= 0.2 if leads else 1.4
    elif abs(before.pitch - after.pitch) > 0.08 * before.pitch and min(len(before.lines), len(after.lines)) > 2:
        gain -= 0.6
    return gain


def _text(before: Frame, after: Frame, leads: bool) -> float:
    gain = 0.0
    if before.is_closed and not leads:
        gain -= 3.5
    if after.is_dated and not leads:
        gain -= 3.0
    elif after.opening and not leads:
        gain -= 2.0
    set_in = after.is_set_in or bool(after.crossheads)
    if not before.is_ended:
        return gain + (-2.6 if set_in else 1.6)
    if before.is_short_ended:
        return gain + (0.3 if set_in else -2.0)
    return gain + (0.1 if set_in else 0.2)


def _place(view: FlowView, before: Frame, after: Frame) -> float:
    if view.over[id(after)] is before:
        return _further_down(view, before, after)
    if after.left > before.right - view.measure.body:
        return _to_the_right(view, before, after)
    if after.top > before.bottom - before.size and across(before, after) > 0.5:
        return NEVER if view.is_parted(before, after) else -0.8
    if after.top > before.top and after.right < before.left + view.measure.body:
        return _back_to_the_left(view, before, after)
    return NEVER


def _further_down(view: FlowView, before: Frame, after: Frame) -> float:
    white = view.white(before, after) / before.pitch
    gain = 2.2 if white < 0.8 else 1.3 if white < 1.4 else 0.2 if white < 2.4 else -0.6
    if after.crossheads and white < 2.6:
        gain = 2.4 if white < 1.8 else 1.4
        if view.band_beside(before, after) is not None:
            gain -= 2.6
    siblings = view.under[id(before)]
    if after is not siblings[0]:
        gain -= 1.8
    if rule_between(before, after, view.rules, 0.3 * before.size):
        gain -= 0.3 if is_lead(before, after) else 1.6
    return gain


def _to_the_right(view: FlowView, before: Frame, after: Frame) -> float:
    gain = 1.0 - 1.7 * view.columns_between(before, after)
    gain += 0.5 if view.is_head(after) else -1.2
    gain += 0.5 if view.is_foot(before) or view.band_beside(before, _next_below(view, before) or before) else -1.2
    gap = (after.left - before.right) / before.size
    if gap > 4:
        gain -= min(2.0, 0.15 * (gap - 4))
    owner, other = view.owners[id(before)], view.owners[id(after)]
    if owner is not None and other is not None:
        gain += 1.5 if owner is other else 0.0 if _runs_on_under(before, after, owner, other) else -3.2
    elif isinstance(view.over[id(after)], HeadGroup):
        gain -= 1.5
    if upright_rule_between(before, after, view.rules):
        gain -= 2.0
    if abs(before.width - after.width) > 0.25 * before.width:
        gain -= 0.3
    return gain + _levelness(view, before, after, owner)


def _runs_on_under(before: Frame, after: Frame, owner: HeadGroup, other: HeadGroup) -> bool:
    """Say whether a text that a lower head opened runs on at the head of the next column, under the head over both."""
    return _breaks_off(before, after) and other.bottom < owner.top and across(other, before) > 0.3


def _breaks_off(before: Frame, after: Frame) -> bool:
    return not before.is_ended and not after.is_set_in and not after.crossheads


def _levelness(view: FlowView, before: Frame, after: Frame, owner: HeadGroup | None) -> float:
    top = _run_top(view, before)
    if abs(after.start - top) < 1.6 * before.pitch or abs(after.top - top) < 1.6 * before.pitch:
        return 1.0
    if _breaks_off(before, after) and view.is_level_with_column(before, after):
        return 1.0
    ceiling = owner.top if owner is not None else top
    if after.bottom < ceiling:
        return -2.5
    if after.top > before.bottom + 2 * before.pitch:
        return -1.6
    return 0.0 if after.top > top else -0.3


def _run_top(view: FlowView, frame: Frame) -> float:
    """Return where the stack of pieces begins that ``frame`` closes."""
    top = frame
    for _ in range(30):
        above = view.over[id(top)]
        if not isinstance(above, Frame) or not view.is_near(above, top) or is_lead(above, top):
            break
        top = above
    return top.start


def _next_below(view: FlowView, frame: Frame) -> Frame | None:
    below = view.under.get(id(frame), [])
    return below[0] if below else None


def _back_to_the_left(view: FlowView, before: Frame, after: Frame) -> float:
    """Judge a step from the right end of a band of text to the left of the next one."""
    above = view.over[id(after)]
    if (
        after.crossheads
        and isinstance(above, Frame)
        and view.band_beside(above, after) is not None
        and abs(before.bottom - above.bottom) < 1.6 * above.pitch
        and after.top > before.bottom - before.size
    ):
        return 1.8
    same = view.owners[id(before)] is not None and view.owners[id(before)] is view.owners[id(after)]
    return -0.3 if same else -1.5
