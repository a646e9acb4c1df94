"""The start: the page is there and takes keys before the rest of the window; the rest follows by itself."""

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from xingxian_editor.page.role import Role
from xingxian_editor.ui.app import begin_window
from xingxian_editor.ui.wiring.later import Later


@pytest.fixture
def started(qtbot, open_window, speak_chinese, tmp_path):
    """A window started on a library with the sample page, as it stands before anything else came."""
    first = open_window().open_sample()
    first.window.close()
    begun = begin_window(speak_chinese, tmp_path / "library", tmp_path / "settings")
    begun.window.resize(1440, 900)
    begun.start()
    yield begun
    begun.window.close()
    begun.window.deleteLater()
    begun.deleteLater()


def test_the_page_is_there_before_the_panels(started):
    assert started.window.isVisible()
    assert started.window.page.galley.view.rows
    assert started.window.page.article.view.article == started.page.article
    assert not started.later.is_done
    assert not hasattr(started, "folio")


def test_a_digit_tags_before_the_panels_are_there(qtbot, started):
    view = started.window.page.galley.view
    page = started.page.desk.page
    block = page.block_at(0, page.source_by_id[0].text.index("兴县统筹抓好民生改善"))
    view.go_to_block(block.id)
    qtbot.keyClick(view, Qt.Key.Key_2)
    assert not started.later.is_done
    assert started.page.desk.page.block_by_id[block.id].role is Role.KICKER


def test_the_rest_follows_by_itself_and_nothing_moves(qtbot, started):
    window = started.window
    qtbot.waitExposed(window)
    parts = (window.library_dock, window.side_dock, window.page.galley.view, window.page.article.view)
    before = [part.geometry() for part in parts]
    qtbot.waitUntil(lambda: started.later.is_done)
    qtbot.waitUntil(lambda: started.checks.result is not None, timeout=20_000)
    assert [part.geometry() for part in parts] == before
    assert started.findings.open_count == len(started.checks.findings)
    assert window.side.current == "folio"
    assert window.side.stack.currentWidget() is started.folio
    assert window.library.tree.currentIndex().isValid()


def test_an_entry_pressed_before_its_part_is_there_is_served(qtbot, started):
    qtbot.waitExposed(started.window)
    started.room.actions.edit.find.trigger()
    assert started.window.page.find_bar.isVisible()


def test_a_window_closed_at_once_gives_the_page_back(started, tmp_path, speak_chinese):
    started.window.close()
    again = begin_window(speak_chinese, tmp_path / "library", tmp_path / "settings")
    again.start()
    assert again.page.writable
    again.window.close()
    again.deleteLater()


def test_without_a_page_the_window_is_complete_at_once(speak_chinese, tmp_path):
    begun = begin_window(speak_chinese, tmp_path / "library", tmp_path / "settings")
    begun.start()
    assert begun.later.is_done
    assert begun.window.empty.isVisible()
    assert begun.window.side.current == "start"
    begun.window.close()
    begun.window.deleteLater()
    begun.deleteLater()


def test_steps_are_taken_in_order_one_a_turn(qtbot):
    taken, owner = [], QObject()
    later = Later((lambda: taken.append("a"), lambda: taken.append("b")), owner)
    with qtbot.waitSignal(later.done):
        later.start()
        assert taken == []
    assert taken == ["a", "b"]


def test_steps_wait_for_the_first_picture(qtbot):
    taken, window = [], QWidget()
    qtbot.addWidget(window)
    later = Later((lambda: taken.append("a"),), window)
    window.show()
    later.start_after_paint(window)
    painted = []
    window.paintEvent = lambda event: painted.append(list(taken))
    qtbot.waitUntil(lambda: taken == ["a"])
    assert painted[0] == []


def test_steps_come_to_a_window_that_nobody_sees(qtbot):
    taken, window = [], QWidget()
    qtbot.addWidget(window)
    Later((lambda: taken.append("a"),), window).start_after_paint(window)
    qtbot.waitUntil(lambda: taken == ["a"])


def test_a_fault_in_a_step_does_not_keep_the_others_away(qtbot):
    taken = []

    def fault():
        raise ValueError("a fault")

    owner = QObject()
    later = Later((fault, lambda: taken.append("b")), owner)
    with qtbot.captureExceptions() as faults, qtbot.waitSignal(later.done):
        later.start()
    assert [kind for kind, _, _ in faults] == [ValueError]
    assert taken == ["b"]


def test_an_early_entry_is_triggered_once(qtbot):
    owner, times = QObject(), []
    entry = QAction(owner)
    later = Later((lambda: entry.triggered.connect(lambda: times.append(1)),), owner)
    later.serve((entry,))
    entry.trigger()
    entry.trigger()
    assert times == [1, 1]
