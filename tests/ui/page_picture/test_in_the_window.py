import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from xingxian_editor.desk.correcting import reword
from xingxian_editor.page.correction import ProofMark
from xingxian_editor.page.role import Role
from xingxian_editor.page.source import SourceRange
from xingxian_editor.page.span import Span
from xingxian_editor.ui.app import build_window, make_application
from xingxian_editor.ui.language import ENGLISH, speak
from xingxian_editor.ui.page_picture.page_frame import MM_PER_POINT, PageFrame

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing)", extend=True)


@pytest.fixture
def window(qtbot, qapp, tmp_path):
    """A window on a library of its own; its page is brought in by each test."""
    built = build_window(make_application("zh"), tmp_path / "library", tmp_path / "settings")
    built.room.theme.force(False)
    built.window.resize(1440, 900)
    built.window.show()
    qtbot.waitExposed(built.window)
    yield built
    built.window.close()
    built.window.deleteLater()
    built.deleteLater()
    qapp.processEvents()
    speak(qapp, ENGLISH, tmp_path)
    qapp.setStyleSheet("")


@pytest.fixture
def open_pdf(window, qtbot, made):
    """The printed page, opened in the window."""
    window.imports.bring_in([made.pdf])
    qtbot.waitUntil(lambda: window.checks.result is not None, timeout=20_000)
    qtbot.waitUntil(lambda: window.window.page.source.view.is_sharp, timeout=20_000)
    return window


def block_with(window, role):
    return next(block for block in window.page.desk.page.blocks if block.role is role)


def test_a_pdf_opens_with_its_picture_and_text_with_its_lines(open_pdf, window, qtbot, sample_file):
    area = window.window.page.source
    assert area.shows_picture
    assert area.view.has_picture
    window.imports.bring_in([sample_file])
    qtbot.waitUntil(lambda: not area.shows_picture, timeout=20_000)
    assert not window.room.actions.picture.shown.isEnabled()


def test_a_key_shows_the_lines_and_the_picture_again(open_pdf, window):
    area, action = window.window.page.source, window.room.actions.picture.shown
    area.view.setFocus()
    action.trigger()
    assert not area.shows_picture
    assert area.view.page_rows.page == window.page.desk.page
    assert area.view.hasFocus()
    action.trigger()
    assert area.shows_picture


def test_the_lines_show_where_one_was_on_the_picture_and_the_picture_where_one_was_in_the_lines(open_pdf, window):
    area, action = window.window.page.source, window.room.actions.picture.shown
    last = max(window.page.desk.page.blocks, key=lambda block: (block.role is Role.BODY, block.ranges[0].start))
    area.view.go_to_block(last.id)
    action.trigger()
    assert area.galley.view.current_block == last.id
    assert window.page.article == last.article
    first = block_with(window, Role.HEADLINE)
    area.view.go_to_block(first.id)
    action.trigger()
    assert area.view.current_block == first.id


def test_the_lines_show_the_article_that_was_chosen_elsewhere(open_pdf, window):
    area, action = window.window.page.source, window.room.actions.picture.shown
    chosen = max(article.id for article in window.page.desk.page.articles if article.kind.value == "article")
    window.page.choose(chosen)
    action.trigger()
    assert window.page.desk.page.block_by_id[area.galley.view.current_block].article == chosen


def test_a_digit_on_the_picture_tags_the_block_in_the_store(open_pdf, window):
    view = window.window.page.source.view
    headline = block_with(window, Role.HEADLINE)
    view.go_to_block(headline.id)
    QTest.keyClick(view, Qt.Key.Key_2)
    assert window.page.desk.page.block_by_id[headline.id].role is Role.KICKER
    assert view.shapes.block(headline.id).role is Role.KICKER
    window.room.actions.edit.undo.trigger()
    assert view.shapes.block(headline.id).role is Role.HEADLINE


def test_entries_of_the_menu_go_to_the_picture_too(open_pdf, window):
    view = window.window.page.source.view
    body = block_with(window, Role.BODY)
    view.go_to_block(body.id)
    start = body.ranges[0].start + 40
    view.set_caret(0, start)
    window.room.actions.tag.split.trigger()
    assert window.page.desk.page.block_by_id[body.id].ranges[-1].end <= start
    assert view.current_block != body.id


def test_a_block_is_chosen_in_the_reading_by_a_click_on_the_page(open_pdf, window):
    view, reading = window.window.page.source.view, window.window.page.article.view
    article = window.page.desk.page.ordered_articles[-1].id
    block = window.page.desk.page.blocks_of(article)[-1]
    view.go_to_block(block.id)
    assert window.page.article == article
    assert reading.article == article


def test_characters_selected_in_the_reading_light_up_on_the_page_and_back(open_pdf, window):
    view, reading = window.window.page.source.view, window.window.page.article.view
    body = block_with(window, Role.BODY)
    window.page.choose(body.article)
    anchor = (SourceRange(0, body.ranges[0].start + 22, body.ranges[0].start + 26),)
    reading.select_anchor(anchor)
    page = window.page.desk.page
    assert page.text_of(view.marks.lit) == page.text_of(anchor)
    view.pick(anchor)
    assert reading._lit == anchor


def test_the_line_under_the_mouse_is_lit_on_the_other_side(open_pdf, window):
    view, reading = window.window.page.source.view, window.window.page.article.view
    body = block_with(window, Role.BODY)
    window.page.choose(body.article)
    at = next(at for at, item in enumerate(reading.items.items) if item.role is Role.BODY)
    rect = next(reading.rects_of(at, Span(3, 4)))
    QTest.mouseMove(reading.viewport(), rect.center().toPoint())
    (line,) = view.marks.lit
    assert line.start <= reading.items.items[at].reading.origin(3)[1] < line.end
    box = view.shapes.boxes_of((line,))[0]
    QTest.mouseMove(view.viewport(), view.mapFromScene(box.left + 15, box.top + 5))
    assert reading._lit == (line,)


def test_a_character_clicked_on_the_page_is_lit_in_the_reading(open_pdf, window, qtbot):
    view, reading = window.window.page.source.view, window.window.page.article.view
    body = block_with(window, Role.BODY)
    r = SourceRange(0, body.ranges[0].start + 20, body.ranges[0].start + 21)
    box = view.shapes.boxes_of((r,))[0]
    place = view.mapFromScene(box.left + 2, (box.top + box.bottom) / 2)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    assert window.page.article == body.article
    assert reading._lit == (r,)


def test_a_new_block_is_drawn_round_characters(open_pdf, window):
    view = window.window.page.source.view
    body = block_with(window, Role.BODY)
    anchor = (SourceRange(0, body.ranges[0].start + 20, body.ranges[0].start + 24),)
    before = len(window.page.desk.page.blocks)
    view.ask_new_block(anchor)
    page = window.page.desk.page
    assert len(page.blocks) == before + 2
    assert any(page.text_of(block.ranges) == page.text_of(anchor) for block in page.blocks)
    assert window.page.desk.undo_label == "new_block"


def test_a_frame_round_text_makes_an_advertisement_and_round_nothing_says_so(open_pdf, window, qtbot):
    view = window.window.page.source.view
    body = block_with(window, Role.BODY)
    hull = view.shapes.block_hull(body.id)
    view.frame_asked.emit(PageFrame.of_points(hull), Role.ADVERTISEMENT)
    assert block_with(window, Role.ADVERTISEMENT)
    state = window.page.desk.page
    view.frame_asked.emit(PageFrame(138.0, 195.0, 2.0, 1.0), Role.ADVERTISEMENT)
    assert window.page.desk.page == state
    assert window.window.message.isVisible()


def test_a_mark_on_what_is_no_text_is_a_frame_in_the_colour_of_the_pass(open_pdf, window, qtbot):
    view = window.window.page.source.view
    shown = view.items_shown.count
    view.frame_mark_asked.emit(PageFrame(100.0, 150.0, 30.0, 20.0), ProofMark.EXPLAIN, "换图")
    correction = window.page.desk.page.corrections[0]
    assert (correction.mark, correction.detail) == (ProofMark.EXPLAIN, "换图")
    assert (correction.frame.left, correction.frame.bottom) == (100.0, 170.0)
    qtbot.waitUntil(lambda: view.items_shown.count > shown)
    window.room.actions.edit.undo.trigger()
    assert not window.page.desk.page.corrections
    qtbot.waitUntil(lambda: view.items_shown.count == shown)


def test_find_lights_its_matches_on_the_page(open_pdf, window):
    view = window.window.page.source.view
    window.find.find("一年比一年")
    assert view.marks.matches
    window.room.actions.picture.shown.trigger()
    window.room.actions.picture.shown.trigger()
    assert view.marks.matches


def test_a_page_whose_file_is_gone_says_so_and_shows_its_lines_at_a_press(open_pdf, window, qtbot):
    area = window.window.page.source
    desk = window.page.desk
    page_id = desk.card.id
    area.view.open_original(None)
    qtbot.waitUntil(lambda: area.view.is_sharp)
    desk.original.chmod(0o600)
    desk.original.unlink()
    window.page.reopen(page_id)
    qtbot.waitUntil(lambda: area.picture.message.isVisible(), timeout=10_000)
    area.picture.message.acted.emit()
    assert not area.shows_picture


def test_the_page_is_told_apart_by_the_keyboard_alone(open_pdf, window, qtbot):
    window.window.panes.go("galley")
    view = window.window.page.source.view
    assert view.hasFocus()
    walked = set()
    for _ in range(len(window.page.desk.page.blocks)):
        walked.add(view.current_block)
        QTest.keyClick(view, Qt.Key.Key_Down)
    assert walked == {block.id for block in window.page.desk.page.blocks}


def test_what_the_checks_found_is_boxed_on_the_page_in_the_colour_of_how_serious_it_is(open_pdf, window, qtbot):
    from xingxian_editor.checks.word_entry import WordEntry, WordKind
    from xingxian_editor.desk.house_words import add_word

    view = window.window.page.source.view
    add_word(window.desk.library, window.desk.newspapers[0].id, WordEntry("一年", (), WordKind.FORBIDDEN), "")
    window.checks.run()
    page = window.page.desk.page

    def boxed():
        printed = [p for p in view.marks.findings if page.text_of(p.anchor) in ("一年", "⼀年")]
        return next((p for p in printed if p.color == "warning_line"), None)

    qtbot.waitUntil(lambda: boxed() is not None)
    item, boxes = view.items_shown._light["finding warning_line"]
    assert set(view.shapes.boxes_of(boxed().anchor)) <= set(boxes)
    assert item.path().boundingRect().isValid()


@pytest.fixture
def framed(open_pdf, window, qtbot):
    """The window with the rectangle of a 换图 on its picture: 100 to 130 mm across, 150 to 170 down."""
    view = window.window.page.source.view
    window.complete()
    view.frame_mark_asked.emit(PageFrame(100.0, 150.0, 30.0, 20.0), ProofMark.EXPLAIN, "换图")
    qtbot.waitUntil(lambda: view.items_shown.frames.box(1) is not None)
    view.reveal_box(view.items_shown.frames.box(1))
    return window


def at(view, x, y):
    return view.mapFromScene(x / MM_PER_POINT, y / MM_PER_POINT)


def sides(window):
    frame = window.page.desk.page.corrections[0].frame
    return [frame.left, frame.top, frame.right, frame.bottom]


def drag(qtbot, view, start, end):
    qtbot.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=start)
    for share in (0.4, 0.8, 1.0):
        place = QPoint(*(round(a + (b - a) * share) for a, b in zip(start.toTuple(), end.toTuple(), strict=True)))
        qtbot.mouseMove(view.viewport(), place)
    qtbot.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=end)


def test_the_rectangle_of_a_mark_is_dragged_and_sized_with_the_mouse(framed, qtbot):
    view = framed.window.page.source.view
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at(view, 115, 160))
    drag(qtbot, view, at(view, 115, 160), at(view, 125, 155))
    assert sides(framed) == pytest.approx([110, 145, 140, 165], abs=0.8)
    before = sides(framed)
    qtbot.waitUntil(lambda: abs(view.items_shown.frames.box(1).left * MM_PER_POINT - before[0]) < 0.1)
    drag(qtbot, view, at(view, before[2], before[3]), at(view, before[2] - 12, before[3] + 6))
    assert sides(framed) == pytest.approx([*before[:2], before[2] - 12, before[3] + 6], abs=0.8)
    for _ in range(2):
        framed.room.actions.edit.undo.trigger()
    assert sides(framed) == [100, 150, 130, 170]
    assert "校对符号" in framed.room.actions.edit.undo.text()


def test_the_rectangle_of_a_mark_is_stepped_and_sized_with_the_arrows(framed, qtbot):
    view = framed.window.page.source.view
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at(view, 115, 160))
    view.setFocus()
    step = 3 * MM_PER_POINT
    qtbot.keyClick(view, Qt.Key.Key_Right)
    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert sides(framed) == pytest.approx([100 + step, 150 + step, 130 + step, 170 + step], abs=0.05)
    qtbot.keyClick(view, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert sides(framed) == pytest.approx([100 + step, 150 + step, 130, 170 + step], abs=0.05)
    kept = sides(framed)
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert sides(framed) == kept, "nothing is chosen any more"


def test_steps_that_follow_each_other_are_one_movement_to_take_back(framed, qtbot):
    view, edit = framed.window.page.source.view, framed.room.actions.edit
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at(view, 115, 160))
    view.setFocus()
    step = 3 * MM_PER_POINT
    for _ in range(3):
        qtbot.keyClick(view, Qt.Key.Key_Right)
    qtbot.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    stepped = sides(framed)
    assert stepped == pytest.approx([100 + 3 * step, 150, 130 + 3 * step, 170 + step], abs=0.05)
    edit.undo.trigger()
    assert sides(framed) == [100, 150, 130, 170]
    edit.redo.trigger()
    assert sides(framed) == stepped
    framed.page.do(lambda page: reword(page, 1, "换成远景"), "mark")
    qtbot.keyClick(view, Qt.Key.Key_Right)
    edit.undo.trigger()
    assert sides(framed) == stepped, "what came between parts two movements"
    assert framed.page.desk.page.corrections[0].detail == "换成远景"


def test_escape_leaves_a_rectangle_where_it_was_and_none_leaves_the_page(framed, qtbot):
    view = framed.window.page.source.view
    qtbot.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=at(view, 100, 150))
    qtbot.mouseMove(view.viewport(), at(view, 90, 140))
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    qtbot.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=at(view, 90, 140))
    assert sides(framed) == [100, 150, 130, 170]
    view.items_shown.frames.light(1)
    for _ in range(400):
        qtbot.keyClick(view, Qt.Key.Key_Left)
    assert sides(framed) == pytest.approx([0, 150, 30, 170], abs=0.05)


def test_a_frame_is_picked_on_the_picture_reworded_and_withdrawn(open_pdf, window, qtbot):
    view, built = window.window.page.source.view, window
    built.complete()
    view.frame_mark_asked.emit(PageFrame(100.0, 150.0, 30.0, 20.0), ProofMark.EXPLAIN, "换图")
    (made,) = built.page.desk.page.corrections
    place = view.mapFromScene(115.0 / MM_PER_POINT, 160.0 / MM_PER_POINT)
    qtbot.waitUntil(lambda: "换图" in view.items_shown.frames.tip(made.id))
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    panel = built.corrections
    qtbot.waitUntil(lambda: panel.current_correction() == made)
    qtbot.keyClick(panel, Qt.Key.Key_F2)
    words = QApplication.activePopupWidget()
    words.field.setText("换成远景")
    qtbot.keyClick(words.field, Qt.Key.Key_Return)
    assert built.page.desk.page.corrections[0].detail == "换成远景"
    qtbot.waitUntil(lambda: panel.current_correction() is not None)
    qtbot.keyClick(panel, Qt.Key.Key_Delete)
    assert built.page.desk.page.corrections == ()


def test_a_mark_just_made_is_moved_by_the_arrows_and_taken_back_with_delete(open_pdf, window, qtbot):
    view = window.window.page.source.view
    window.complete()
    view.setFocus()
    view.frame_mark_asked.emit(PageFrame(100.0, 150.0, 30.0, 20.0), ProofMark.EXPLAIN, "换图")
    qtbot.waitUntil(lambda: view.items_shown.frames.chosen == 1)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Right)
    assert sides(window)[0] == pytest.approx(100 + 3 * MM_PER_POINT, abs=0.05)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Delete)
    assert window.page.desk.page.corrections == ()
    window.room.actions.edit.undo.trigger()
    assert len(window.page.desk.page.corrections) == 1


def test_enter_in_the_list_leads_to_the_rectangle_on_the_picture(framed, qtbot):
    view, panel = framed.window.page.source.view, framed.corrections
    view.items_shown.frames.light(0)
    qtbot.waitUntil(lambda: panel.model.index_of(1).isValid())
    panel.choose(1)
    qtbot.keyClick(panel, Qt.Key.Key_Return)
    assert QApplication.focusWidget() is view
    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert sides(framed)[1] == pytest.approx(150 + 3 * MM_PER_POINT, abs=0.05)
