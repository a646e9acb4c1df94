"""Draws each of the 21 marks into the text; leads and margins follow when all marks are known."""

from collections.abc import Callable

from xingxian_editor.corrections.asked_words import way_words
from xingxian_editor.corrections.proof import ring_marks, spacing_marks, structure_marks
from xingxian_editor.corrections.proof.leads import Begin, LeadStart
from xingxian_editor.corrections.proof.margin_forms import instruction_form, ring_form
from xingxian_editor.corrections.proof.parts import FOOT
from xingxian_editor.corrections.proof.pen import Pen
from xingxian_editor.corrections.proof.places import gap_between, stretches
from xingxian_editor.corrections.proof.planned import Planned
from xingxian_editor.corrections.proof.setting import Setting
from xingxian_editor.corrections.proof.wish import Wish
from xingxian_editor.corrections.proof_words import MARK_NAMES
from xingxian_editor.page.correction import ProofMark, Way

Drawer = Callable[[Setting, Planned, float], bool]

_DRAWERS: dict[ProofMark, Drawer] = {
    ProofMark.CHANGE: ring_marks.change,
    ProofMark.DELETE: ring_marks.delete,
    ProofMark.INSERT: ring_marks.insert,
    ProofMark.SCRIPT: ring_marks.script,
    ProofMark.TURN: ring_marks.turn,
    ProofMark.TRANSPOSE: structure_marks.transpose,
    ProofMark.JOIN: structure_marks.join,
    ProofMark.NEW_PARAGRAPH: structure_marks.new_paragraph,
    ProofMark.MOVE: structure_marks.move,
    ProofMark.SHIFT_VERTICAL: spacing_marks.shift_vertical,
    ProofMark.SHIFT_HORIZONTAL: spacing_marks.shift_horizontal,
    ProofMark.ALIGN: spacing_marks.align,
    ProofMark.STAIRS: spacing_marks.stairs,
    ProofMark.STRAIGHTEN: spacing_marks.straighten,
    ProofMark.WIDEN: spacing_marks.widen,
    ProofMark.NARROW: spacing_marks.narrow,
    ProofMark.SPACE: spacing_marks.space,
    ProofMark.SEPARATE: spacing_marks.separate,
    ProofMark.KEEP: ring_marks.keep,
    ProofMark.SUBSTITUTE: ring_marks.substitute,
    ProofMark.EXPLAIN: ring_marks.explain,
}


def plans(setting: Setting, wish: Wish, room: float) -> list[Planned]:
    """Draw one wish into the text: one mark, or one at either end of a 转移 that goes far."""
    if wish.mark is ProofMark.MOVE and wish.way is Way.USUAL:
        planned = Planned(wish, Pen(wish.ink, setting.em))
        if structure_marks.move(setting, planned, room):
            return [planned]
        return _far_move(setting, wish, room)
    return [plan(setting, wish, room)]


def plan(setting: Setting, wish: Wish, room: float) -> Planned:
    """Draw one mark into the text; ``room`` is the width of a margin in ems.

    Where the standard gives the mark no form here (a 对调 over a line's end), it becomes a ring with
    the new reading, or with words that say what is to be done. Without any place on this sheet it is
    planned without a line.
    """
    planned = Planned(wish, Pen(wish.ink, setting.em))
    if (ring_marks.talk if wish.talk else _DRAWERS[wish.mark])(setting, planned, room):
        return planned
    planned = Planned(wish, Pen(wish.ink, setting.em))
    if not _ringed(setting, planned, room):
        _stemmed(setting, planned, room)
    return planned


def _ringed(setting: Setting, planned: Planned, room: float) -> bool:
    """Ring the characters and say in the margin what is to be done with them."""
    wish = planned.wish
    found = stretches(setting, (*wish.chars, *wish.others))
    if not found:
        return False
    hull = found if len({stretch.at for stretch in found}) > 1 else found[:1]
    ring_marks.ring(planned, hull)
    if wish.mark in (ProofMark.TRANSPOSE, ProofMark.CHANGE) and wish.words:
        planned.form = ring_form(wish.words, room)
    else:
        planned.form = instruction_form(_said(wish), room)
    return True


def _stemmed(setting: Setting, planned: Planned, room: float) -> bool:
    """Put a foot into the gap and say in the margin what is to be done there."""
    gap = gap_between(setting, planned.wish.before, planned.wish.after)
    if gap is None:
        return False
    planned.line, planned.at, planned.x = gap.line, gap.at, gap.x
    planned.pieces.append(planned.pen.path(gap.frame, FOOT))
    planned.start = LeadStart(Begin.STEM, gap.line, gap.x, gap.x, (-1,))
    planned.form = instruction_form(_said(planned.wish), room)
    return True


def _said(wish: Wish) -> str:
    name = way_words(wish.mark, wish.way, wish.amount) or MARK_NAMES[wish.mark]
    return f"{name}：{wish.text}" if wish.text else name


def _far_move(setting: Setting, wish: Wish, room: float) -> list[Planned]:
    """Name both ends: 移至甲 at the text that goes, 甲移入 at the place where it shall stand."""
    source, target = (Planned(wish, Pen(wish.ink, setting.em)) for _ in range(2))
    if _ringed(setting, source, room):
        source.form = instruction_form(f"移至{wish.label or wish.text}", room)
    if _stemmed(setting, target, room):
        target.form = instruction_form(f"{wish.label}移入", room)
    return [planned for planned in (source, target) if planned.line is not None] or [source]
