"""Marks that ring or stem the text and say the rest in the margin: 改正, 删除, 增补, 上下角, 转正, 保留, 代替, 说明."""

from collections.abc import Sequence

from xingxian_editor.corrections.proof import parts
from xingxian_editor.corrections.proof.leads import Begin, LeadStart
from xingxian_editor.corrections.proof.margin_forms import (
    Curl,
    Spiral,
    instruction_form,
    legend_form,
    ring_form,
    script_form,
    talk_form,
)
from xingxian_editor.corrections.proof.pen import Frame, Pen
from xingxian_editor.corrections.proof.places import Stretch, gap_between, stretches
from xingxian_editor.corrections.proof.planned import Planned
from xingxian_editor.corrections.proof.setting import SetLine, Setting

NARROW = 0.75


def ring(planned: Planned, found: Sequence[Stretch], *, wider: float = 0.0, leads: tuple[int, ...] = (1, -1)) -> None:
    """Draw a ring round stretches of one range and let a lead leave it."""
    several = len(found) > 1
    for at, stretch in enumerate(found):
        one = stretch.count == 1 and not several
        if one:
            rx, ry = (0.57, 0.62) if stretch.width >= NARROW else (stretch.width / 2 + 0.13, 0.52)
            path = parts.ellipse(rx + wider, ry + wider, stretch.width / 2, 0.5)
        else:
            open_left, open_right = several and at > 0, several and at < len(found) - 1
            corners = parts.Corners(
                -0.10 - wider, -0.11 - wider, stretch.width + 0.10 + wider, 1.11 + wider, 0.52, open_left, open_right
            )
            path = corners.path()
        planned.pieces.append(planned.pen.path(stretch.frame, path))
    _stand(planned, found[0])
    planned.start = _ring_start(found, leads, wider)


def _ring_start(found: Sequence[Stretch], leads: tuple[int, ...], wider: float) -> LeadStart:
    first = found[0]
    if len(found) > 1:
        return LeadStart(Begin.RING, first.line, first.left, first.right, (1, -1))
    one = first.count == 1
    rx, ry = (0.57, 0.62) if first.width >= NARROW else (first.width / 2 + 0.13, 0.52)
    half = rx if one else first.width / 2 + 0.10
    return LeadStart(Begin.RING, first.line, first.left, first.right, leads, (1, -1), one, half + wider, ry + wider)


def _stand(planned: Planned, stretch: Stretch) -> None:
    planned.line, planned.at, planned.x = stretch.line, stretch.at, stretch.middle


def change(setting: Setting, planned: Planned, room: float) -> bool:
    """Ring what is wrong; the right text goes into a ring in the margin."""
    found = stretches(setting, planned.wish.chars)
    if not found:
        return False
    ring(planned, found)
    planned.form = ring_form(planned.wish.words, room) if planned.wish.words else None
    return True


def delete(setting: Setting, planned: Planned, room: float) -> bool:
    """Ring what goes; the lead ends in loops."""
    found = stretches(setting, planned.wish.chars)
    if not found:
        return False
    ring(planned, found, leads=(-1, 1))
    planned.form = Curl(parts.CURL_LENGTH, 1.0)
    return True


def keep(setting: Setting, planned: Planned, room: float) -> bool:
    """Draw the deletion in its own ink; triangles and strokes across it are of who keeps."""
    if not delete(setting, planned, room):
        return False
    keeper = Pen(planned.wish.kept_by or planned.wish.ink, setting.em)
    planned.form = Curl(parts.CURL_LENGTH, 1.6, keeper=keeper)
    for stretch in stretches(setting, planned.wish.chars):
        for character in stretch.line.characters[stretch.first : stretch.last + 1]:
            frame = Frame(character.middle, stretch.line.top, stretch.line.em)
            planned.pieces.append(keeper.path(frame, parts.TRIANGLE))
    return True


def script(setting: Setting, planned: Planned, room: float) -> bool:
    """Ring the character; a box in the margin shows its height."""
    found = stretches(setting, planned.wish.chars)
    if not found:
        return False
    ring(planned, found)
    planned.form = script_form(planned.wish.text, planned.wish.way)
    return True


def substitute(setting: Setting, planned: Planned, room: float) -> bool:
    """Ring the places without a lead; the one wish with words says once what the ring means."""
    found = stretches(setting, planned.wish.chars)
    if not found:
        return False
    for stretch in found:
        one = stretch.count == 1
        path = (
            parts.ellipse(0.57, 0.62, stretch.width / 2, 0.5)
            if one
            else parts.Corners(-0.10, -0.11, stretch.width + 0.10, 1.11).path()
        )
        planned.pieces.append(planned.pen.path(stretch.frame, path))
    _stand(planned, found[-1])
    planned.form = legend_form(planned.wish.text) if planned.wish.words else None
    return True


def talk(setting: Setting, planned: Planned, room: float) -> bool:
    """Draw a wave under what is asked or noted about; its words stand framed in the margin."""
    found = stretches(setting, planned.wish.chars)
    if not found:
        return False
    planned.pieces += [planned.pen.path(stretch.frame, parts.wave(stretch.width)) for stretch in found]
    _stand(planned, found[0])
    planned.start = _ring_start(found, (1,), 0.0)
    planned.form = talk_form(planned.wish.talk, planned.wish.text, room)
    return True


def turn(setting: Setting, planned: Planned, room: float) -> bool:
    """Draw no ring: the lead leaves the turned character's head and ends in a spiral."""
    found = stretches(setting, planned.wish.chars)
    if len(found) != 1:
        return False
    only = found[0]
    _stand(planned, only)
    planned.start = LeadStart(Begin.TURN, only.line, only.left, only.right, (-1,))
    planned.form = Spiral(1.1, 1.5)
    return True


# Gaps


def insert(setting: Setting, planned: Planned, room: float) -> bool:
    """Draw a foot and a stem at the gap; the new text goes into a ring in the margin."""
    gap = gap_between(setting, planned.wish.before, planned.wish.after)
    if gap is None or not planned.wish.words:
        return False
    planned.line, planned.at, planned.x = gap.line, gap.at, gap.x
    planned.pieces.append(planned.pen.path(gap.frame, parts.FOOT))
    planned.start = LeadStart(Begin.STEM, gap.line, gap.x, gap.x, (-1,))
    planned.form = ring_form(planned.wish.words, room)
    return True


# Words and frames


def explain(setting: Setting, planned: Planned, room: float) -> bool:
    """Write words to the make-up desk about text or about a place of the picture."""
    found = stretches(setting, planned.wish.chars)
    if not found:
        return _explain_frame(setting, planned, room)
    planned.form = instruction_form(planned.wish.text or "？", room)
    if len(found) > 1 and not all(stretch.begins_line and stretch.ends_line for stretch in found):
        ring(planned, found, wider=0.1)  # one frame over lines of which it means a part would name the rest too
        return True
    _stand(planned, found[0])
    em, last = found[0].line.em, found[-1].line
    left, right = min(s.left for s in found), max(s.right for s in found)
    if last.bottom - found[0].line.top > len(found) * 2 * max(em, setting.pitch):
        return False
    _frame(planned, left, found[0].line.top, right, last.bottom)
    half = ((right - left) / 2 + 0.2 * setting.em) / last.em
    planned.start = LeadStart(Begin.FRAME, last, left, right, (0, 1), (1, -1), False, half)
    return True


def _explain_frame(setting: Setting, planned: Planned, room: float) -> bool:
    frame = planned.wish.frame
    if frame is None or not setting.pictures:
        return False
    em, middle = setting.em, (frame.top + frame.bottom) / 2
    line = SetLine((), middle - em / 2, em, frame.left, frame.right, above=middle - em, below=middle + em)
    planned.line, planned.x = line, (frame.left + frame.right) / 2
    _frame(planned, frame.left, frame.top, frame.right, frame.bottom)
    half = (frame.right - frame.left) / 2 / em + 0.2
    planned.start = LeadStart(Begin.FRAME, line, frame.left, frame.right, (0, 1, -1), (1, -1), False, half)
    planned.form = instruction_form(planned.wish.text or "？", room)
    return True


def _frame(planned: Planned, left: float, top: float, right: float, bottom: float) -> None:
    em = planned.pen.em
    around = parts.Corners(0, 0, (right - left) / em + 0.4, (bottom - top) / em + 0.4, 0.5)
    planned.pieces.append(planned.pen.path(Frame(left - 0.2 * em, top - 0.2 * em, em), around.path()))
