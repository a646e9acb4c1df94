import random

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from proof_random_sets import column, random_wishes
from proof_worked_page import left, right, wishes, worked_setting

from xingxian_editor.corrections.proof.check_distances import faults_of
from xingxian_editor.corrections.proof.drawing import Ink, Stroke, area_of, flattened
from xingxian_editor.corrections.proof.layout import lay_out
from xingxian_editor.corrections.proof.pen import Duty
from xingxian_editor.corrections.proof.wish import Wish, Written
from xingxian_editor.page.correction import ProofMark as Mark
from xingxian_editor.page.correction import Way

INKS = (Ink.FIRST, Ink.SECOND, Ink.THIRD)


@pytest.fixture(scope="module")
def worked():
    setting = worked_setting()
    return setting, lay_out(setting, wishes())


def test_the_worked_page_keeps_every_rule_of_distance(worked):
    setting, layout = worked
    assert faults_of(setting, layout) == []


def test_the_worked_page_needs_no_numbers_and_no_notes(worked):
    _, layout = worked
    assert layout.notes == ()
    assert [mark.tag for mark in layout.marks] == [0] * 25
    assert layout.numbers == frozenset(range(1, 26))


def test_columns_send_their_leads_to_the_outer_margin(worked):
    setting, layout = worked
    for mark in layout.marks:
        forms = [area_of(piece.drawing) for piece in mark.pieces if piece.duty is Duty.FORM]
        if not forms or mark.wish.mark is Mark.SUBSTITUTE or mark.wish.chars[:1] == (("head", 0, 0),):
            continue
        side = next(key[0] for key in (*mark.wish.chars, mark.wish.after, *sum(mark.wish.gaps, ())) if key)
        if side == "left":
            assert all(area.right < setting.area.left for area in forms), mark.wish
        elif side == "right":
            assert all(area.left > setting.area.right for area in forms), mark.wish


def test_two_leads_of_neighbouring_lines_share_a_lane_each_in_its_own_half():
    setting = worked_setting()
    word = (Written("已", Ink.FIRST),)
    pair = [
        Wish(Mark.DELETE, Ink.FIRST, (1,), left(2, 11)),
        Wish(Mark.INSERT, Ink.FIRST, (2,), before=left(2, 4)[0], after=left(2, 5)[0], words=word),
        Wish(Mark.INSERT, Ink.FIRST, (3,), before=left(3, 9)[0], after=left(3, 10)[0], words=word),
    ]
    layout = lay_out(setting, pair)
    assert faults_of(setting, layout) == []
    assert not any(mark.tag for mark in layout.marks)


@given(st.integers(0, 10**9), st.integers(1, 22))
@example(524287, 13)
@settings(max_examples=40, deadline=None)
def test_random_sets_cross_no_lead_and_touch_no_character(seed, count):
    setting = column()
    layout = lay_out(setting, random_wishes(random.Random(seed), count, guard=2))
    assert faults_of(setting, layout, steps=12, in_text=False) == []
    assert layout.numbers == frozenset(range(1, count + 1))


@given(st.integers(0, 10**9), st.integers(30, 140))
@settings(max_examples=15, deadline=None)
def test_however_many_marks_none_is_left_out(seed, count):
    layout = lay_out(column(), random_wishes(random.Random(seed), count, INKS))
    assert layout.numbers == frozenset(range(1, count + 1))
    told = {note.tag for note in layout.notes}
    for mark in layout.marks:
        text = [piece for piece in mark.pieces if piece.duty in (Duty.TEXT, Duty.STEM, Duty.LEAD)]
        assert text, "every mark stands in the text"
        if mark.tag:
            assert mark.tag in told or any(piece.duty is Duty.FORM for piece in mark.pieces)


def test_a_hundred_marks_on_a_long_column_need_no_note():
    assert len(lay_out(column(120), random_wishes(random.Random(7), 100, INKS, lines=120)).notes) == 0


def test_leads_end_at_their_forms(worked):
    _, layout = worked
    ring = next(mark for mark in layout.marks if mark.wish.numbers == (13,))
    bend = [p.drawing for p in ring.pieces if p.duty is Duty.LEAD][-1]
    circle = next(p.drawing for p in ring.pieces if p.duty is Duty.FORM and isinstance(p.drawing, Stroke))
    assert bend.shape[-1].points[-1][0] == pytest.approx(area_of(circle).left, abs=0.02)


def test_text_over_a_line_end_is_ringed_in_two_open_pieces():
    setting = worked_setting()
    keys = (*left(1, 13, 15), *left(2, 0, 2))
    layout = lay_out(setting, [Wish(Mark.CHANGE, Ink.FIRST, (1,), keys, words=(Written("整修", Ink.FIRST),))])
    rings = [p for p in layout.marks[0].pieces if p.duty is Duty.TEXT]
    assert len(rings) == 2
    assert faults_of(setting, layout) == []


def test_a_place_that_the_sheet_has_not_is_told_in_words():
    layout = lay_out(worked_setting(), [Wish(Mark.DELETE, Ink.SECOND, (9,), (("gone", 1, 1),))])
    assert layout.marks == ()
    assert layout.notes[0].wish.numbers == (9,)
    assert "删除" in layout.notes[0].sentence


def test_no_room_in_the_margin_gives_a_number_and_a_note():
    setting = column(4)
    many = random_wishes(random.Random(3), 24, guard=0, lines=4)
    layout = lay_out(setting, many)
    assert layout.numbers == frozenset(range(1, 25))
    assert all(note.tag > 0 for note in layout.notes)
    changed = [note for note in layout.notes if note.wish.mark is Mark.CHANGE]
    assert all(" → " in note.sentence for note in changed)


def test_a_headline_takes_rings_of_its_own_size_and_forms_of_the_body():
    setting = worked_setting()
    wish = Wish(Mark.CHANGE, Ink.FIRST, (1,), (("head", 0, 3),), words=(Written("泉", Ink.FIRST),))
    mark = lay_out(setting, [wish]).marks[0]
    ring = next(p.drawing for p in mark.pieces if p.duty is Duty.TEXT)
    form = next(p.drawing for p in mark.pieces if p.duty is Duty.FORM)
    assert area_of(ring).bottom - area_of(ring).top == pytest.approx(1.24 * 2.6 * setting.em, rel=0.02)
    assert area_of(form).bottom - area_of(form).top == pytest.approx(2.08 * setting.em, rel=0.02)
    assert ring.width == form.width


def test_right_column_reaches_its_lead_over_no_character():
    setting = worked_setting()
    wish = Wish(Mark.CHANGE, Ink.FIRST, (1,), right(1, 1), words=(Written("已", Ink.FIRST),))
    assert faults_of(setting, lay_out(setting, [wish])) == []


@pytest.mark.parametrize("way", [Way.COLUMN_BEFORE, Way.COLUMN_AFTER])
@pytest.mark.parametrize("lines", [(0, 1), (5, 6), (3, 7)])
@pytest.mark.parametrize("side", [left, right])
def test_the_words_of_a_move_to_another_column_hang_on_a_lead_from_the_bracket(way, lines, side):
    setting = worked_setting()
    keys = tuple(c.key for number in range(*lines) for c in _printed(setting, side(number, 0)))
    layout = lay_out(setting, [Wish(Mark.MOVE, Ink.FIRST, (1,), keys, way=way)])
    assert layout.notes == ()
    assert faults_of(setting, layout) == []
    (mark,) = layout.marks
    leads = [p.drawing for p in mark.pieces if p.duty is Duty.LEAD]
    bracket = next(p.drawing for p in mark.pieces if p.duty is Duty.TEXT)
    begin = flattened(leads[0].shape)[0][0]
    on_bracket = [point for part in flattened(bracket.shape) for point in part]
    assert min(abs(x - begin[0]) + abs(y - begin[1]) for x, y in on_bracket) < 0.35 * setting.em
    words = [p for p in mark.pieces if p.duty is Duty.FORM]
    end = flattened(leads[-1].shape)[-1][-1]
    hull = area_of(words[0].drawing)
    assert min(abs(end[0] - hull.left), abs(end[0] - hull.right)) < 1.2 * setting.em


def _printed(setting, keys):
    line = setting.lines[setting.find(keys[0]).line]
    return [character for character in line.characters if not character.blank]


def test_an_instruction_about_parts_of_two_lines_frames_only_those_parts():
    setting = worked_setting()
    said = (Written("改黑体", Ink.FIRST),)
    parts = (*left(2, 9, 15), *left(3, 0, 4))
    layout = lay_out(setting, [Wish(Mark.EXPLAIN, Ink.FIRST, (1,), parts, words=said)])
    frames = [p.drawing for p in layout.marks[0].pieces if p.duty is Duty.TEXT]
    free = [setting.find(key) for key in (*left(2, 0, 6), *left(3, 7, 15))]
    for frame in map(area_of, frames):
        for spot in free:
            line, x = setting.lines[spot.line], setting.character(spot).middle
            inside = frame.left < x < frame.right and frame.top < line.top + line.em / 2 < frame.bottom
            assert not inside
