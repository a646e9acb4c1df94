"""Marks of place and space: 上下移, 左右移, 排齐, 排阶梯形, 正图, 加大空距, 减小空距, 空字距, 分开."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from xingxian_editor.corrections.asked_words import amount_words, unit_of
from xingxian_editor.corrections.proof import parts
from xingxian_editor.corrections.proof.leads import Begin, LeadStart
from xingxian_editor.corrections.proof.margin_forms import Blank, PathForm, advance
from xingxian_editor.corrections.proof.pen import BAR, Frame
from xingxian_editor.corrections.proof.places import Gap, Stretch, gap_between, stretches
from xingxian_editor.corrections.proof.planned import Planned
from xingxian_editor.corrections.proof.setting import SetLine, Setting
from xingxian_editor.corrections.proof.structure_marks import stand
from xingxian_editor.corrections.proof.wish import Wish
from xingxian_editor.page.correction import Way

_DEEP_ENOUGH = 0.5
_STAIRS = 0.8
"""How far stairs go down at most, in ems: the next line stays legible."""
_FARTHEST = 1.0
"""So many ems can be shown between the lines; more is said in words."""
_NOTCH_UP = "M -1.0,-.4 L -.5,-.4 L -.5,.4 L .5,.4 L .5,-.4 L 1.0,-.4"
_NOTCH_DOWN = "M -1.0,.4 L -.5,.4 L -.5,-.4 L .5,-.4 L .5,.4 L 1.0,.4"
_NOTCH_LEFT = "M -.55,-.85 L -.55,-.5 L .55,-.5 L .55,.5 L -.55,.5 L -.55,.85"
_NOTCH_RIGHT = "M .55,-.85 L .55,-.5 L -.55,-.5 L -.55,.5 L .55,.5 L .55,.85"
_SEPARATE_FORM = "M 0,.78 L 0,-.42 M -.30,-.78 L 0,-.42 L .30,-.78"


def shift_vertical(setting: Setting, planned: Planned, room: float) -> bool:
    """Draw a notch whose wings give the wanted foot, or an arrow down to a bar."""
    found = stretches(setting, planned.wish.chars)
    if len(found) != 1:
        return False
    only, asked = found[0], planned.wish.amount or 0.34
    amount = min(asked, _FARTHEST)
    frame, foot = only.frame, 1.06
    if planned.wish.way is Way.DOWN:
        middle, to = only.width / 2, foot + amount
        planned.pieces += [
            planned.pen.path(frame, f"M {middle},{foot - 0.05} L {middle},{max(foot, to - 0.24)}"),
            planned.pen.solid_head(frame, middle, to - 0.05, 90),
            planned.pen.path(frame, f"M {middle - 0.38},{to} L {middle + 0.38},{to}", width=BAR),
        ]
    else:
        to, left, right = foot - amount, -0.10, only.width + 0.10
        path = (
            f"M {left - 0.42},{to} L {left},{to} L {left},{foot} L {right},{foot} L {right},{to} L {right + 0.42},{to}"
        )
        planned.pieces.append(planned.pen.path(frame, path))
    stand(planned, only, only.middle)
    if amount < _DEEP_ENOUGH or amount < asked:
        path = _NOTCH_DOWN if planned.wish.way is Way.DOWN else _NOTCH_UP
        planned.form = _told(PathForm(2.0, 1.1, path=path), planned.wish, asked if amount < asked else 0.0)
    return True


def shift_horizontal(setting: Setting, planned: Planned, room: float) -> bool:
    """Draw an arrow to a bar where the edge shall be; over text, a notch."""
    found = stretches(setting, planned.wish.chars)
    if len(found) != 1:
        return False
    only, amount, way = found[0], planned.wish.amount or 1.0, planned.wish.way
    stand(planned, only, only.middle)
    sides = {Way.LEFT: (-1,), Way.RIGHT: (1,), Way.BOTH: (-1, 1)}.get(way, (1,))
    for side in sides:
        if only.begins_line if side < 0 else only.ends_line:
            _arrow(planned, only, side, amount)
        else:
            _notch(planned, only, side, min(amount, _FARTHEST))
            form = PathForm(1.1, 1.9, path=_NOTCH_LEFT if side < 0 else _NOTCH_RIGHT)
            planned.form = _told(form, planned.wish, amount if amount > _FARTHEST else 0.0)
    return True


def _told(form: PathForm, wish: Wish, amount: float) -> PathForm:
    """Let a form say by how much, where the mark cannot show it."""
    if not amount:
        return form
    words = f"{amount_words(amount)}{unit_of(wish.way)}"
    return replace(form, width=form.width + 0.2 + advance(words), path_width=form.width, words=words)


def _arrow(planned: Planned, only: Stretch, side: int, amount: float) -> None:
    x = only.left if side < 0 else only.right
    frame = Frame(x, only.line.top, only.line.em, side)
    start = min(0.25, amount / 3)
    planned.pieces += [
        planned.pen.path(frame, f"M {start},.5 L {max(start, amount - 0.3)},.5"),
        planned.pen.solid_head(frame, amount - 0.06, 0.5, 0),
        planned.pen.path(frame, f"M {amount},-.05 L {amount},1.05", width=BAR),
    ]


def _notch(planned: Planned, only: Stretch, side: int, amount: float) -> None:
    """Draw the closed side beside the characters and the ticks where it shall be."""
    x = only.right if side < 0 else only.left
    frame = Frame(x, only.line.top, only.line.em, -side)
    wanted = 0.10 - amount
    path = f"M {wanted},-.44 L {wanted},-.10 L .10,-.10 L .10,1.10 L {wanted},1.10 L {wanted},1.44"
    planned.pieces.append(planned.pen.path(frame, path))


def align(setting: Setting, planned: Planned, room: float) -> bool:
    """Draw two parallel lines along a row, a column, or a ragged edge."""
    found = stretches(setting, planned.wish.chars)
    if not found:
        return False
    first, last, way = found[0], found[-1], planned.wish.way
    em = first.line.em
    stand(planned, first, first.middle)
    tall = (last.line.bottom - first.line.top) / em
    if len(found) == 1 or way is Way.ROW:
        for stretch in found:
            for y in (-0.10, 1.10):
                path = f"M -.45,{y} L {stretch.width + 0.2},{y}"
                planned.pieces.append(planned.pen.path(stretch.frame, path))
        return True
    left = min(stretch.left for stretch in found)
    wide = (max(stretch.right for stretch in found) - left) / em
    xs = {Way.COLUMN: (-0.06, wide + 0.06), Way.RAGGED_RIGHT: (wide, wide + 0.42)}.get(way, (0.0, -0.42))
    frame = Frame(left, first.line.top, em)
    planned.pieces += [planned.pen.path(frame, f"M {x},-.45 L {x},{tall + 0.45}") for x in xs]
    return True


def stairs(setting: Setting, planned: Planned, room: float) -> bool:
    """Draw treads under the characters, each lower than the one before."""
    found = stretches(setting, planned.wish.chars)
    if not found or any(stretch.at != found[0].at for stretch in found):
        return False
    first, em = found[0], found[0].line.em
    edges = [first.left, *(stretch.left for stretch in found[1:]), found[-1].right]
    if len(found) == 1:
        characters = first.line.characters[first.first : first.last + 1]
        edges = [*(character.left for character in characters), first.right]
    widths = [(b - a) / em for a, b in pairwise(edges)]
    widths[0] += 0.3
    frame = Frame(first.left - 0.3 * em, first.line.top + 1.2 * em, em)
    drop = min(0.40, _STAIRS / max(1, len(widths) - 1))
    planned.pieces.append(planned.pen.path(frame, parts.stairs(tuple(widths), drop)))
    stand(planned, first, first.middle)
    planned.form = PathForm(3.0, 1.8, path="M -1.5,-.75 L -.5,-.75 L -.5,0 L .5,0 L .5,.75 L 1.5,.75")
    return True


def straighten(setting: Setting, planned: Planned, room: float) -> bool:
    """Draw an inverted T in the picture's own axes."""
    box = planned.wish.frame
    if box is None or not setting.pictures:
        return False
    em, middle = setting.em, (box.top + box.bottom) / 2
    half_width, half_height = (box.right - box.left) / 2 / em, (box.bottom - box.top) / 2 / em
    frame = Frame((box.left + box.right) / 2, middle, em, turn=planned.wish.amount)
    foot, top = half_height + 0.35, -half_height - 0.9
    planned.pieces += [
        planned.pen.path(frame, f"M {-half_width - 0.8},{foot} L {half_width + 0.8},{foot}", width=0.085),
        planned.pen.path(frame, f"M 0,{foot} L 0,{top + 0.3}", width=0.085),
        planned.pen.path(frame, f"M -.146,{top + 0.478} L 0,{top} L .146,{top + 0.478} Z", width=0.03, filled=True),
    ]
    line = SetLine((), middle - em / 2, em, box.left, box.right, above=middle - em, below=middle + em)
    planned.line, planned.x = line, frame.x
    return True


def widen(setting: Setting, planned: Planned, room: float) -> bool:
    """Draw a ∨ over each gap, or ＞ between two line heads."""
    if planned.wish.way is Way.LINES:
        return _line_space(setting, planned, parts.WIDER_LINES, -0.12)
    form = _told(PathForm(0.7, 1.05, path=_middle(parts.vee(0.7, 0.75), 0.375)), planned.wish, planned.wish.amount)
    return _at_gaps(setting, planned, parts.vee(), -0.05, form)


def narrow(setting: Setting, planned: Planned, room: float) -> bool:
    """Draw a ∧ over the gap, or ＜ between two line heads."""
    if planned.wish.way is Way.LINES:
        return _line_space(setting, planned, parts.NARROWER_LINES, -0.10)
    form = _told(PathForm(0.7, 1.05, path=_middle(parts.wedge(0.7, 0.75), 0.375)), planned.wish, planned.wish.amount)
    return _at_gaps(setting, planned, parts.wedge(), -0.03, form)


def space(setting: Setting, planned: Planned, room: float) -> bool:
    """Draw the sign of a blank over the gap; several equal ones are joined and marked once."""
    gaps = _gaps(setting, planned)
    if not gaps:
        return False
    count = max(1, min(4, round(1 / planned.wish.amount))) if planned.wish.amount > 0 else 1
    planned.form = Blank(0.8, parts.blank_sign_height(count, 1.15) + 0.3, parts=count)
    if len(gaps) == 1 or any(gap.at != gaps[0].at for gap in gaps):
        for gap in gaps:
            frame = Frame(gap.x, gap.line.top - 0.06 * gap.line.em, gap.line.em)
            planned.pieces.append(planned.pen.path(frame, parts.blank_sign(count, 0.8)))
    else:
        _arc(planned, gaps)
    _stand(planned, gaps[0])
    return True


def _arc(planned: Planned, gaps: Sequence[Gap]) -> None:
    """Join the gaps by an arc over them."""
    em = gaps[0].line.em
    for gap in gaps:
        planned.pieces.append(planned.pen.path(Frame(gap.x, gap.line.top - 0.05 * em, em), parts.vee()))
    wide = (gaps[-1].x - gaps[0].x) / em
    path = f"M 0,-.52 C .1,-.66 .2,-.66 .3,-.66 L {wide - 0.3},-.66 C {wide - 0.2},-.66 {wide - 0.1},-.66 {wide},-.52"
    planned.pieces.append(planned.pen.path(gaps[0].frame, path))
    planned.start = LeadStart(Begin.ARC, gaps[0].line, gaps[0].x, gaps[-1].x, (-1,))
    planned.form = replace(planned.form, gap=0.5) if isinstance(planned.form, Blank) else planned.form


def separate(setting: Setting, planned: Planned, room: float) -> bool:
    """Draw a Y with a long stem between two letters."""
    path = "M 0,1.22 L 0,.02 M -.30,-.34 L 0,.02 L .30,-.34"
    return _at_gaps(setting, planned, path, 0.0, PathForm(0.6, 1.9, path=_SEPARATE_FORM))


def _at_gaps(setting: Setting, planned: Planned, path: str, y: float, form: PathForm) -> bool:
    gaps = _gaps(setting, planned)
    if not gaps:
        return False
    for gap in gaps:
        em = gap.line.em
        planned.pieces.append(planned.pen.path(Frame(gap.x, gap.line.top + y * em, em), path))
    _stand(planned, gaps[0])
    planned.form = form
    return True


def _gaps(setting: Setting, planned: Planned) -> list[Gap]:
    wish = planned.wish
    pairs = wish.gaps or (((wish.before, wish.after),) if wish.before is not None or wish.after is not None else ())
    found = [gap for before, after in pairs if (gap := gap_between(setting, before, after))]
    if not found:
        blanks = stretches(setting, wish.chars)
        found = [Gap(s.line, s.at, s.middle, s.first) for s in blanks]
    return found


def _line_space(setting: Setting, planned: Planned, path: str, x: float) -> bool:
    gap = gap_between(setting, planned.wish.before, planned.wish.after)
    if gap is None:
        return False
    em, line = gap.line.em, gap.line
    planned.pieces.append(planned.pen.path(Frame(line.left + x * em, line.below, em), path))
    planned.line, planned.at, planned.x = line, gap.at, line.left
    planned.y = line.below
    moved = _middle(path, 0.0, 0.4)
    planned.form = _told(PathForm(0.8, 1.0, path=moved), planned.wish, planned.wish.amount)
    return True


def _middle(path: str, down: float, right: float = 0.0) -> str:
    """Return a path moved so that its middle is at the origin."""
    words = []
    for word in path.split():
        if "," in word:
            x, y = word.split(",")
            words.append(f"{float(x) + right},{float(y) + down}")
        else:
            words.append(word)
    return " ".join(words)


def _stand(planned: Planned, gap: Gap) -> None:
    planned.line, planned.at, planned.x = gap.line, gap.at, gap.x
