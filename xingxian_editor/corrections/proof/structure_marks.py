"""Marks that move text: 对调, 接排, 另起段, 转移."""

from collections.abc import Sequence

from xingxian_editor.corrections.asked_words import WAY_WORDS
from xingxian_editor.corrections.proof import parts
from xingxian_editor.corrections.proof.leads import Begin, LeadStart
from xingxian_editor.corrections.proof.margin_forms import PathForm, instruction_form
from xingxian_editor.corrections.proof.pen import BAR, Frame
from xingxian_editor.corrections.proof.places import Gap, Stretch, gap_between, stretches
from xingxian_editor.corrections.proof.planned import Planned
from xingxian_editor.corrections.proof.ring_marks import ring
from xingxian_editor.corrections.proof.setting import Setting
from xingxian_editor.page.correction import Way

LONGEST_CROSSING = 14.0
INDENT = 2.0
_MOST_LINES = 3
_MARGIN_CROSSING = parts.Crossing(-1.0, (0.0,), 1.0, 0.46, -0.46)
_MARGIN_CROSSING_APART = parts.Crossing(-1.5, (-0.5, 0.5), 1.5, 0.46, -0.46)
_BEFORE = "M -.75,.55 L -.25,.55 C .05,.55 .12,.40 .12,.15 L .12,-.25 C .12,-.53 .20,-.65 .47,-.65 L .75,-.65"
_AFTER = "M .75,-.65 L .32,-.65 C .02,-.65 -.05,-.50 -.05,-.25 L -.05,.20 C -.05,.48 -.17,.60 -.44,.60 L -.75,.60"


def transpose(setting: Setting, planned: Planned, room: float) -> bool:
    """Draw an S-curve under the first word and over the second, once more in the margin."""
    first, second = (stretches(setting, keys) for keys in (planned.wish.chars, planned.wish.others))
    if len(first) != 1 or len(second) != 1 or first[0].at != second[0].at:
        return _transpose_over_ends(setting, planned, first, second)
    if first[0].last >= second[0].first:
        return False
    one, other, em = first[0], second[0], first[0].line.em
    end, apart = (other.right - one.left) / em, one.last + 1 < other.first
    if end > LONGEST_CROSSING:
        return False
    borders = (one.width, (other.left - one.left) / em) if apart else (one.width,)
    crossing = parts.Crossing(-0.03, borders, end + (0.03 if apart else 0.04))
    planned.pieces.append(planned.pen.path(one.frame, parts.transposed(crossing)))
    stand(planned, one, (one.left + other.right) / 2)
    margin = _MARGIN_CROSSING_APART if apart else _MARGIN_CROSSING
    planned.form = PathForm(3.0 if apart else 2.0, 1.2, path=parts.transposed(margin))
    return True


def _transpose_over_ends(
    setting: Setting, planned: Planned, first: Sequence[Stretch], second: Sequence[Stretch]
) -> bool:
    """Draw the curve line by line: open where a line ends, going on at the head of the next."""
    if not first or not second or not (first[-1].at, first[-1].last) < (second[0].at, second[0].first):
        return False
    lines = range(first[0].at, second[-1].at + 1)
    if len(lines) > _MOST_LINES or not all(_next_line(setting, at) for at in lines[:-1]):
        return False
    apart = not _touch(first[-1], second[0])
    for at in lines:
        line = setting.lines[at]
        printed = [character for character in line.characters if not character.blank]
        reaches = [((s.left - line.left) / line.em, (s.right - line.left) / line.em, True) for s in first if s.at == at]
        if apart and first[-1].at <= at <= second[0].at:
            since = first[-1].right if at == first[-1].at else printed[0].left
            to = second[0].left if at == second[0].at else printed[-1].right
            if to - since > 0.2 * line.em:
                reaches.append(((since - line.left) / line.em, (to - line.left) / line.em, False))
        reaches += [
            ((s.left - line.left) / line.em, (s.right - line.left) / line.em, apart) for s in second if s.at == at
        ]
        path = parts.transposed_in_line(reaches, at == lines[0], at == lines[-1])
        planned.pieces.append(planned.pen.path(Frame(line.left, line.top, line.em), path))
    stand(planned, first[0], first[0].middle)
    margin = _MARGIN_CROSSING_APART if apart else _MARGIN_CROSSING
    planned.form = PathForm(3.0 if apart else 2.0, 1.2, path=parts.transposed(margin))
    return True


def _next_line(setting: Setting, at: int) -> bool:
    """Say whether the line after this one stands right below it."""
    line, below = setting.lines[at], setting.lines[at + 1]
    return 0 < below.top - line.top < 3 * line.em and abs(below.left - line.left) < 4 * line.em


def _touch(one: Stretch, other: Stretch) -> bool:
    """Say whether ``other`` follows ``one`` at once, in its line or at the head of the next."""
    if one.at == other.at:
        return one.last + 1 == other.first
    return one.ends_line and other.begins_line and one.at + 1 == other.at


def join(setting: Setting, planned: Planned, room: float) -> bool:
    """Draw one curve from the head of the lower line to the end of the upper one."""
    upper, lower = (setting.find(key) for key in (planned.wish.before, planned.wish.after))
    if upper is None or lower is None:
        return False
    one, other = setting.lines[upper.line], setting.lines[lower.line]
    em, y = one.em, one.below
    if not 0 < other.top - one.bottom < 2 * em or abs(one.left - other.left) > 2 * em:
        return False
    x0, x1 = setting.character(lower).left, setting.character(upper).right
    frame = Frame(x0, 0, em)
    top, head, lane, end = other.top / em, one.top / em, y / em, (x1 - x0) / em
    path = f"M .04,{top + 0.80} C -.22,{top + 0.86} -.50,{top + 0.62} -.48,{top + 0.24} "
    path += f"C -.46,{lane + 0.10} -.22,{lane} .25,{lane} L {end + 0.25},{lane} "
    path += f"C {end + 0.80},{lane} {end + 1.08},{lane - 0.22} {end + 1.05},{lane - 0.52} "
    path += f"C {end + 1.02},{head + 0.52} {end + 0.66},{head + 0.42} {end + 0.16},{head + 0.46}"
    pieces = [planned.pen.path(frame, path), planned.pen.open_head(frame, end + 0.16, head + 0.46, 178)]
    planned.pieces += pieces
    planned.line, planned.at, planned.x = one, upper.line, x1
    return True


def new_paragraph(setting: Setting, planned: Planned, room: float) -> bool:
    """Draw a half bracket before the new paragraph's first word, a line to where it will begin."""
    gap = gap_between(setting, None, planned.wish.after) or gap_between(setting, planned.wish.before, None)
    if gap is None:
        return False
    line, em = gap.line, gap.line.em
    indent = max(0.0, INDENT + planned.wish.amount)
    bar, lane = (line.left - gap.x) / em + indent, (line.below - line.top) / em
    planned.pieces.append(
        planned.pen.path(
            gap.frame,
            "M 1.25,-.40 C .55,-.42 .10,-.18 .01,.30 L -.06,.92 C .08,1.20 .45,1.30 .95,1.30",
        )
    )
    bar = min(bar, -1.0)
    curve = f"M -.06,.92 C -.10,1.15 -.1,{lane} {bar + 0.6},{lane} L {bar + 0.3},{lane}"
    if bar < -1.6:
        curve = f"M -.06,.92 C -.16,1.22 -.55,{lane} -1.2,{lane} L {bar + 0.3},{lane}"
    planned.pieces += [
        planned.pen.path(gap.frame, curve),
        planned.pen.solid_head(gap.frame, bar + 0.06, lane, 180),
        planned.pen.path(gap.frame, f"M {bar},{lane - 0.36} L {bar},{lane + 0.36}", width=BAR),
    ]
    _stand_gap(planned, gap)
    return True


_EARLIER = (Way.COLUMN_BEFORE, Way.PAGE_BEFORE)
_OF_COLUMNS = (Way.COLUMN_BEFORE, Way.COLUMN_AFTER)


def move(setting: Setting, planned: Planned, room: float) -> bool:
    """Draw the way within lines, to the line before or after, or to another column or page."""
    drawers = {
        Way.LINE_BEFORE: _to_line_before,
        Way.LINE_AFTER: _to_line_after,
        Way.COLUMN_BEFORE: _to_page,
        Way.COLUMN_AFTER: _to_page,
        Way.PAGE_BEFORE: _to_page,
        Way.PAGE_AFTER: _to_page,
    }
    found = stretches(setting, planned.wish.chars)
    way = planned.wish.way
    drawn = bool(found) and drawers.get(way, _move_near)(setting, planned, found)
    if drawn and way in _OF_COLUMNS:  # the standard has a form for pages only: words tell that a column is meant
        planned.form = instruction_form(WAY_WORDS[planned.wish.mark][way], room)
        planned.start = _tail_of(found, way)
    return drawn


def _tail_of(found: Sequence[Stretch], way: Way) -> LeadStart:
    """Return the tail of the bracket that the arrow does not pass: the lead to the words leaves it."""
    em = found[0].line.em
    if way in _EARLIER:
        left = min(stretch.left for stretch in found)
        return LeadStart(Begin.TAIL, found[-1].line, left + 0.2 * em, left + 0.7 * em, (1,))
    right = max(stretch.right for stretch in found)
    return LeadStart(Begin.TAIL, found[0].line, right - 1.15 * em, right - 0.3 * em, (-1,))


def _move_near(setting: Setting, planned: Planned, found: Sequence[Stretch]) -> bool:
    gap = gap_between(setting, planned.wish.before, planned.wish.after)
    if gap is None or len(found) > 1:
        return False
    source = found[0]
    ring(planned, found, wider=0.0 if source.count == 1 else 0.05)
    planned.start = None
    path = _path_to(source, gap)
    if path is None:
        return False
    planned.pieces.append(planned.pen.path(Frame(0, 0, 1), path))
    up = (gap.line.top >= source.line.top - 1e-6 and gap.at == source.at) or gap.line.top < source.line.top
    planned.pieces.append(planned.pen.path(gap.frame, parts.FORK_UP if up else parts.FORK_DOWN))
    return True


def _path_to(source: Stretch, gap: Gap) -> str | None:
    """Return the way from the ring into the lane between and through the target's line, in mm."""
    em, line, target = source.line.em, source.line, gap.line
    if target is line or gap.at == source.at:
        down, through, fork = 1, -1, target.top - 0.12 * em
    elif abs(target.bottom - line.top) < em and target.top < line.top:
        down, through, fork = -1, -1, target.top - 0.12 * em
    elif abs(line.bottom - target.top) < em and target.top > line.top:
        down, through, fork = 1, 1, target.bottom + 0.12 * em
    else:
        return None
    side = 1 if gap.x > source.middle else -1
    lane = line.lane(down)
    x, y = source.middle + side * 0.302 * em, line.middle + down * 0.526 * em
    if source.count > 1:
        x, y = (source.right - 0.06 * em if side > 0 else source.left + 0.06 * em), line.middle + down * 0.51 * em
    reach = (0.42 + 0.3 * abs(lane - y) / em) * em
    if abs(gap.x - x) < reach + 0.5 * em:
        return None
    bx, turn = x + side * reach, gap.x - side * 0.45 * em
    path = f"M {x},{y} C {x + side * 0.1 * em},{y + (lane - y) / 2} {bx - side * 0.3 * em},{lane} {bx},{lane} "
    path += f"L {turn},{lane} C {gap.x - side * 0.12 * em},{lane} {gap.x},{lane + through * 0.12 * em} "
    return path + f"{gap.x},{lane + through * 0.42 * em} L {gap.x},{fork}"


def _to_line_before(setting: Setting, planned: Planned, found: Sequence[Stretch]) -> bool:
    r = found[0].width + 0.02
    path = f"M -.16,.92 C -.12,1.10 .05,1.17 .28,1.17 L {r - 0.42},1.17 C {r - 0.08},1.17 {r},1.02 {r},.70 "
    path += f"L {r},.10 C {r},-.22 {r + 0.12},-.34 {r + 0.42},-.34 L {r + 1},-.34"
    frame = found[0].frame
    planned.pieces += [planned.pen.path(frame, path), planned.pen.open_head(frame, r + 1.02, -0.34, 0)]
    stand(planned, found[0], found[0].middle)
    planned.form = PathForm(1.5, 1.45, path=_BEFORE, head=(0.77, -0.65, 0))
    return True


def _to_line_after(setting: Setting, planned: Planned, found: Sequence[Stretch]) -> bool:
    wide = found[0].width - 1
    path = f"M {0.75 + wide},-.30 L .39,-.30 C .07,-.30 -.03,-.16 -.03,.12 L -.03,.92 "
    path += "C -.03,1.18 -.15,1.30 -.43,1.30 L -1.01,1.30"
    frame = found[0].frame
    planned.pieces += [planned.pen.path(frame, path), planned.pen.open_head(frame, -1.03, 1.30, 180)]
    stand(planned, found[0], found[0].middle)
    planned.form = PathForm(1.5, 1.45, path=_AFTER, head=(-0.77, 0.60, 180))
    return True


def _to_page(setting: Setting, planned: Planned, found: Sequence[Stretch]) -> bool:
    first, last, pen = found[0], found[-1], planned.pen
    em = first.line.em
    end = (last.line.top - first.line.top) / em + 1
    if planned.wish.way in _EARLIER:
        left = min(stretch.left for stretch in found)
        frame = Frame(left - 0.05 * em, first.line.top, em)
        bracket = f"M 1,-.22 C .35,-.22 -.05,-.12 -.06,.28 L -.06,{end - 0.32} " + (
            f"C -.05,{end + 0.08} .15,{end + 0.18} .75,{end + 0.18}"
        )
        arrow, tip = "M -.06,.36 C -.70,.34 -1.13,-.06 -1.31,-.82", (-1.33, -0.95, -102.0)
    else:
        right = max(stretch.right for stretch in found)
        frame = Frame(right, first.line.top, em)
        bracket = f"M -1.15,-.22 L -.30,-.22 C 0,-.22 .16,-.06 .16,.24 L .16,{end - 0.24} " + (
            f"C .16,{end + 0.06} 0,{end + 0.18} -.30,{end + 0.18} L -1.15,{end + 0.18}"
        )
        arrow = f"M .16,{end - 0.28} C .55,{end - 0.16} .85,{end + 0.12} 1.08,{end + 0.58}"
        tip = (1.13, end + 0.69, 64.0)
    planned.pieces += [pen.path(frame, bracket), pen.path(frame, arrow), pen.solid_head(frame, *tip)]
    stand(planned, first, first.middle)
    return True


def stand(planned: Planned, stretch: Stretch, x: float) -> None:
    """Let a mark belong to the line of a stretch."""
    planned.line, planned.at, planned.x = stretch.line, stretch.at, x


def _stand_gap(planned: Planned, gap: Gap) -> None:
    planned.line, planned.at, planned.x = gap.line, gap.at, gap.x
