from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from xingxian_editor.page.block import Article, ArticleKind
from xingxian_editor.page.doubt import DoubtKind
from xingxian_editor.page.role import Role
from xingxian_editor.ui.galley.galley_keys import ROLE_DIGITS
from xingxian_editor.ui.galley.galley_view import GalleyView
from xingxian_editor.ui.galley.tag_asks import TranscriptionWanted

SHIFT, ALT, CONTROL = (
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier,
)
Key = Qt.Key

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing)", extend=True)


def block_with(page, role, article=None):
    return next(b.id for b in page.blocks if b.role is role and article in (None, b.article))


@pytest.mark.parametrize(("key", "role"), ROLE_DIGITS.items())
def test_a_digit_asks_for_its_role(galley, qtbot, key, role):
    galley.go_to_block(galley.page_rows.order[2])
    with qtbot.waitSignal(galley.role_asked) as asked:
        QTest.keyClick(galley, key)
    assert asked.args == [(galley.page_rows.order[2],), role]


def test_digits_of_the_number_pad_count_too(galley, qtbot):
    with qtbot.waitSignal(galley.role_asked) as asked:
        QTest.keyClick(galley, Key.Key_3, Qt.KeyboardModifier.KeypadModifier)
    assert asked.args[1] is Role.DECK


def test_the_galley_takes_no_input_method(galley):
    assert not galley.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)


def test_arrows_go_from_block_to_block(galley):
    order = galley.page_rows.order
    galley.go_to_block(order[0])
    QTest.keyClick(galley, Key.Key_Down)
    QTest.keyClick(galley, Key.Key_Down)
    assert galley.current_block == order[2]
    QTest.keyClick(galley, Key.Key_Up)
    assert galley.selected_blocks == (order[1],)


def test_shift_and_arrows_select_several_blocks_for_one_tag(galley, qtbot):
    order = galley.page_rows.order
    galley.go_to_block(order[3])
    QTest.keyClick(galley, Key.Key_Down, SHIFT)
    QTest.keyClick(galley, Key.Key_Down, SHIFT)
    with qtbot.waitSignal(galley.role_asked) as asked:
        QTest.keyClick(galley, Key.Key_5)
    assert asked.args == [order[3:6], Role.BODY]


def test_alt_and_arrows_ask_for_another_order(galley, qtbot):
    with qtbot.waitSignal(galley.order_asked) as asked:
        QTest.keyClick(galley, Key.Key_Up, ALT)
    assert asked.args == [galley.selected_blocks, -1]


def test_a_and_a_digit_ask_for_an_article(galley, qtbot):
    third = galley.page_rows.units.numbered(3).id
    QTest.keyClick(galley, Key.Key_A)
    with qtbot.waitSignal(galley.article_asked) as asked:
        QTest.keyClick(galley._articles, Key.Key_3)
    assert asked.args == [galley.selected_blocks, third]
    assert not galley._articles.isVisible()


def test_a_and_zero_ask_for_no_article_and_n_for_a_new_one(galley, qtbot):
    QTest.keyClick(galley, Key.Key_A)
    with qtbot.waitSignal(galley.article_asked) as asked:
        QTest.keyClick(galley._articles, Key.Key_0)
    assert asked.args == [galley.selected_blocks, None]
    QTest.keyClick(galley, Key.Key_A)
    with qtbot.waitSignal(galley.new_article_asked):
        QTest.keyClick(galley._articles, Key.Key_N)


def test_the_palette_of_articles_takes_arrows_and_enter(galley, qtbot):
    QTest.keyClick(galley, Key.Key_A)
    QTest.keyClick(galley._articles, Key.Key_Down)
    with qtbot.waitSignal(galley.article_asked) as asked:
        QTest.keyClick(galley._articles, Key.Key_Return)
    assert asked.args[1] == galley.page_rows.units.numbered(2).id


def test_escape_closes_a_palette_and_nothing_is_asked(galley, qtbot):
    for key, palette in ((Key.Key_A, galley._articles), (Key.Key_R, galley._roles)):
        QTest.keyClick(galley, key)
        assert palette.isVisible()
        with qtbot.assertNotEmitted(galley.article_asked), qtbot.assertNotEmitted(galley.role_asked):
            QTest.keyClick(palette, Key.Key_Escape)
        assert not palette.isVisible()


def test_from_ten_articles_on_a_takes_two_digits(galley, qtbot):
    page = galley.page_rows.page
    more = tuple(Article(100 + n, ArticleKind.ARTICLE, 100 + n) for n in range(5))
    galley.show_page(replace(page, articles=(*page.articles, *more)), 1)
    wanted = galley.page_rows.units.numbered(10).id
    QTest.keyClick(galley, Key.Key_A)
    with qtbot.waitSignal(galley.article_asked) as asked:
        QTest.keyClick(galley._articles, Key.Key_1)
        assert galley._articles.isVisible()
        QTest.keyClick(galley._articles, Key.Key_0)
    assert asked.args[1] == wanted


def test_r_and_a_letter_ask_for_another_role(galley, qtbot):
    QTest.keyClick(galley, Key.Key_R)
    with qtbot.waitSignal(galley.role_asked) as asked:
        QTest.keyClick(galley._roles, Key.Key_L)
    assert asked.args[1] is Role.DATELINE


def test_s_splits_at_the_caret_and_p_makes_a_paragraph_there(galley, qtbot):
    body = block_with(galley.page_rows.page, Role.BODY)
    start = galley.page_rows.page.block_by_id[body].ranges[0].start
    galley.go_to_block(body)
    for _ in range(3):
        QTest.keyClick(galley, Key.Key_Right)
    with qtbot.waitSignal(galley.split_asked) as asked:
        QTest.keyClick(galley, Key.Key_S)
    assert asked.args == [body, 0, start + 3]
    with qtbot.waitSignal(galley.paragraph_asked) as asked:
        QTest.keyClick(galley, Key.Key_P)
    assert asked.args == [0, start + 3]


def test_the_caret_takes_the_selection_with_it_into_the_next_block(galley):
    page = galley.page_rows.page
    dateline, body = block_with(page, Role.DATELINE, 1), block_with(page, Role.BODY, 1)
    galley.go_to_block(dateline)
    for _ in range(4):
        QTest.keyClick(galley, Key.Key_Right)
    assert galley.current_block == body


def test_m_merges_and_n_begins_a_new_article(galley, qtbot):
    with qtbot.waitSignal(galley.merge_asked) as asked:
        QTest.keyClick(galley, Key.Key_M)
    assert asked.args == [galley.selected_blocks]
    with qtbot.waitSignal(galley.new_article_asked) as asked:
        QTest.keyClick(galley, Key.Key_N)
    assert asked.args == [galley.selected_blocks]


def test_f4_gives_the_last_tag_again(galley, qtbot):
    QTest.keyClick(galley, Key.Key_7)
    QTest.keyClick(galley, Key.Key_Down)
    with qtbot.waitSignal(galley.role_asked) as asked:
        QTest.keyClick(galley, Key.Key_F4)
    assert asked.args == [(galley.current_block,), Role.BYLINE]


def test_d_goes_through_the_doubts_and_back(galley):
    kinds = [place.doubt.kind for place in galley.page_rows.doubts]
    assert DoubtKind.WHICH_ARTICLE in kinds
    galley.go_to_block(galley.page_rows.order[-1])
    seen = []
    for _ in kinds:
        QTest.keyClick(galley, Key.Key_D)
        seen.append(galley.marks.open_doubt)
    assert sorted(seen) == sorted(place.doubt.id for place in galley.page_rows.doubts)
    QTest.keyClick(galley, Key.Key_D, SHIFT)
    assert galley.marks.open_doubt == seen[-2]


def test_enter_takes_the_best_answer(galley, qtbot):
    place = next(p for p in galley.page_rows.doubts if p.doubt.choices)
    galley.go_to_block(place.block)
    with qtbot.waitSignal(galley.choice_taken) as taken:
        QTest.keyClick(galley, Key.Key_Return)
    assert taken.args == [place.doubt.id, 0]


def test_b_and_enter_offer_to_type_in_what_is_lost(galley, qtbot):
    for kind in (DoubtKind.LOST_GLYPH, DoubtKind.NO_HEADLINE):
        place = next(p for p in galley.page_rows.doubts if p.doubt.kind is kind)
        galley.open_doubt(place.doubt.id)
        for key in (Key.Key_B, Key.Key_Return):
            with qtbot.waitSignal(galley.transcription_asked) as asked:
                QTest.keyClick(galley, key)
            assert asked.args == [TranscriptionWanted(place.doubt.article, place.doubt.anchor)]


def test_a_note_is_on_the_block_or_on_the_selected_characters(galley, qtbot):
    headline = block_with(galley.page_rows.page, Role.HEADLINE, 1)
    galley.go_to_block(headline)
    with qtbot.waitSignal(galley.note_asked) as asked:
        QTest.keyClick(galley, Key.Key_M, CONTROL | ALT)
    assert asked.args == [galley.page_rows.page.block_by_id[headline].ranges, headline]
    for _ in range(2):
        QTest.keyClick(galley, Key.Key_Right, SHIFT)
    with qtbot.waitSignal(galley.note_asked) as asked:
        QTest.keyClick(galley, Key.Key_M, CONTROL | ALT)
    start = galley.page_rows.page.block_by_id[headline].ranges[0].start
    assert [(r.start, r.end) for r in asked.args[0]] == [(start, start + 2)]
    assert asked.args[1] is None


def test_without_a_page_keys_ask_for_nothing(qtbot, theme):
    view = GalleyView(theme)
    qtbot.addWidget(view)
    with qtbot.assertNotEmitted(view.role_asked), qtbot.assertNotEmitted(view.split_asked):
        for key in (Key.Key_1, Key.Key_S, Key.Key_D, Key.Key_Return, Key.Key_Down, Key.Key_A, Key.Key_R, Key.Key_P):
            QTest.keyClick(view, key)
