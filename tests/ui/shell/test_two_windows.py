"""Two windows on one library: one changes, the other sees it, may only read, and can take over."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from xingxian_editor.page.role import Role


def open_both(sample_desk, open_window):
    sample_desk.built.newsroom.sit_down("周岚", "责编")
    page = sample_desk.built.page.desk.card.id
    sample_desk.built.page.reopen(page)
    other = open_window(settings="other")
    other.built.library.open(page)
    return other


def test_the_second_window_may_only_read_and_says_who_has_the_page(sample_desk, open_window):
    other = open_both(sample_desk, open_window)
    assert not other.built.page.writable
    assert "周岚" in other.window.page.message.sentence
    assert not other.built.room.actions.tag.split.isEnabled()
    assert "只读" in other.built.room.actions.tag.split.toolTip()


def test_changes_of_the_other_window_are_seen(sample_desk, open_window):
    other = open_both(sample_desk, open_window)
    block = sample_desk.block_at("兴县统筹抓好民生改善")
    sample_desk.galley.go_to_block(block.id)
    sample_desk.press(Qt.Key.Key_2)
    other.built.watch.look()
    assert other.page.block_by_id[block.id].role is Role.KICKER


def test_the_page_can_be_taken_over(sample_desk, open_window):
    other = open_both(sample_desk, open_window)
    other.press(Qt.Key.Key_2)
    assert other.window.message.sentence
    other.window.page.message.acted.emit()
    assert other.built.page.writable
    assert not other.window.message.sentence
    assert other.window.status.saved.text == "已存"
    assert not other.window.page.message.sentence
    sample_desk.galley.go_to_block(sample_desk.block_at("兴县统筹抓好民生改善").id)
    before = sample_desk.page
    sample_desk.press(Qt.Key.Key_2)
    assert sample_desk.page == before
    assert not sample_desk.built.page.writable


def test_a_page_that_was_given_back_becomes_writable(sample_desk, open_window):
    other = open_both(sample_desk, open_window)
    sample_desk.built.page.close()
    other.built.watch.look()
    assert other.built.page.writable


def test_a_page_brought_in_elsewhere_appears_in_the_tree(desk, open_window):
    other = open_window(settings="other")
    desk.open_sample()
    other.built.watch.look()
    assert other.window.library.tree.model().rowCount() == 1


def test_the_next_version_brought_in_elsewhere_is_opened_with_all_that_goes_with_it(
    sample_desk, open_window, tmp_path, sample_file
):
    other = open_both(sample_desk, open_window)
    assert not other.built.room.actions.proof_check.workspace.isEnabled()
    second = tmp_path / "第二样.txt"
    second.write_text(sample_file.read_text(encoding="utf-8").replace("蹄疾步稳", "蹄疾步健"), encoding="utf-8")
    sample_desk.built.imports.bring_next_version(sample_desk.built.page.desk.card.id, second)
    sample_desk.wait(lambda: not sample_desk.built.imports.is_busy)
    other.built.watch.look()
    assert "蹄疾步健" in other.page.source_by_id[0].text
    assert other.built.room.actions.proof_check.workspace.isEnabled()
    assert "第 2 样" in other.window.page.message.sentence or "第 2 样" in other.window.message.sentence
    QTest.keyClick(other.window, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    other.wait(lambda: other.built.proof_check.checked is not None)
