"""Every action with key, tooltip and menu entry; every control with a name; panes that give way."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QComboBox, QLineEdit, QMenu, QTextEdit

from xingxian_editor.ui.actions.entry import explain
from xingxian_editor.ui.actions.picture_actions import PictureActions
from xingxian_editor.ui.actions.tag_actions import TagActions
from xingxian_editor.ui.keys_overview import KeysOverview, entries

WITHOUT_KEY = {"as_system", "light", "dark"}


def all_entries(window):
    menus = window.menuBar().findChildren(QMenu, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return [action for menu in menus for action in entries(menu)]


def own_actions(built):
    for name in ("file", "edit", "view", "tag", "check", "tools", "help"):
        group = getattr(built.room.actions, name)
        for field, value in vars(group).items():
            if isinstance(value, QAction):
                yield field, value


def test_every_action_has_a_key_a_tooltip_and_a_menu_entry(desk):
    shown = set(all_entries(desk.window))
    for field, action in own_actions(desk.built):
        assert action in shown, f"{field} is in no menu"
        assert action.toolTip(), f"{field} has no tooltip"
        if field not in WITHOUT_KEY:
            assert action.shortcuts(), f"{field} has no key"


def test_every_control_has_an_accessible_name(sample_desk):
    kinds = (QAbstractButton, QLineEdit, QComboBox, QTextEdit, QAbstractItemView)
    nameless = [
        f"{type(control).__name__} in {type(control.parent()).__name__}"
        for kind in kinds
        for control in sample_desk.window.findChildren(kind)
        if control.window() is sample_desk.window
        and not (control.accessibleName() or getattr(control, "text", str)())
        and not inner(control)
    ]
    assert not nameless


def inner(control):
    """Parts that Qt makes itself, inside a control that has a name."""
    inside = (QComboBox, QLineEdit, QAbstractItemView)
    made_by_qt = ("QComboBox", "QTabBar", "CloseButton", "QToolBarExtension", "QMenuBarExtension", "QTable")
    return (
        control.objectName().startswith("qt_")
        or isinstance(control.parent(), inside)
        or control.metaObject().className().startswith(made_by_qt)
    )


@pytest.mark.parametrize(
    ("width", "strip", "right", "library"),
    [(1440, False, True, 252), (1366, False, True, 224), (1200, True, True, 56), (1000, True, False, 56)],
)
def test_panes_give_way_in_their_order(sample_desk, width, strip, right, library):
    sample_desk.window.resize(width, 768)

    def has_given_way():
        assert sample_desk.window.library.is_strip == strip
        assert sample_desk.window.side_dock.isVisible() == right
        assert abs(sample_desk.window.library_dock.width() - library) <= 2

    sample_desk.qtbot.waitUntil(has_given_way)


def test_the_counts_of_the_hidden_dock_stand_in_the_status_bar(sample_desk):
    sample_desk.window.resize(1000, 600)
    sample_desk.wait(lambda: not sample_desk.window.side_dock.isVisible())
    shown = sample_desk.window.status.findChildren(QAbstractButton)
    button = next(each for each in shown if each.property("tab") == "findings")
    button.click()
    assert sample_desk.window.side_dock.isVisible()
    assert sample_desk.window.side.current == "findings"


def test_the_window_can_be_as_small_as_half_a_screen(sample_desk):
    sample_desk.window.resize(960, 500)
    sample_desk.built.complete()
    QApplication.processEvents()
    assert (sample_desk.window.width(), sample_desk.window.height()) == (960, 500)


def test_panes_are_reached_by_one_key_and_say_so(sample_desk):
    ring = sample_desk.window.panes
    sample_desk.galley.setFocus()
    seen = []
    for _ in range(4):
        sample_desk.built.room.actions.view.next_pane.trigger()
        seen.append(ring.current.name)
    assert set(seen) == {"galley", "article", "side", "library"}
    assert sample_desk.window.status.caps.accessibleName()


def test_escape_leads_back_to_the_page(sample_desk):
    sample_desk.window.panes.go("library")
    sample_desk.built.room.actions.view.to_page.trigger()
    assert sample_desk.galley.hasFocus()


def test_the_overview_of_keys_holds_every_entry_with_a_key(desk):
    overview = KeysOverview(desk.built.room.theme, desk.window.menuBar(), (), desk.window)
    rows = [overview.tree.topLevelItem(at) for at in range(overview.tree.topLevelItemCount())]
    keys = {row.child(at).text(1) for row in rows for at in range(row.childCount())}
    assert {"F12", "Ctrl+O", "F1", "D", "N"} <= keys
    overview.deleteLater()


def test_geometry_is_kept_from_one_start_to_the_next(desk, open_window):
    desk.window.resize(1300, 640)
    desk.window.page.splitter.setSizes([700, 400])
    panes = desk.window.page.splitter.saveState()
    desk.window.close()
    again = open_window()
    again.built.keep_place.restore(again.window, again.window.page.splitter)
    assert again.window.height() == 640
    assert again.window.page.splitter.saveState() == panes


def test_light_and_dark_repaint_the_window(sample_desk):
    theme = sample_desk.built.room.theme
    light = sample_desk.window.grab().toImage().pixelColor(700, 500)
    theme.force(True)
    dark = sample_desk.window.grab().toImage().pixelColor(700, 500)
    theme.force(False)
    assert light.lightness() > 200 > 80 > dark.lightness()


def complete_and_dark(built):
    built.complete()
    built.room.theme.force(True)


def test_a_count_above_a_list_is_legible_in_a_window_that_was_dark_before_it_showed(open_window):
    desk = open_window(before_show=complete_and_dark)
    counts = desk.built.findings.header.counts
    counts.show()
    assert counts.palette().color(counts.foregroundRole()) == desk.built.room.theme.color("text_2")


def test_who_is_at_the_desk_is_kept(desk, open_window):
    desk.built.newsroom.sit_down("王耀", "责编")
    desk.window.close()
    again = open_window()
    assert "王耀" in again.window.status.who.text()
    assert again.built.desk.session.by == "王耀"


def test_the_empty_window_starts_on_the_way_to_open_a_file(desk):
    assert not desk.window.shows_page
    assert desk.window.empty.ways[0].text() == "打开文件…"
    assert desk.window.side.current == "start"
    assert not desk.built.room.actions.file.export.isEnabled()
    assert desk.built.room.actions.file.export.toolTip() == "没有打开的版　F12"


def test_the_form_before_the_start_names_the_newspaper(desk):
    form = desk.built.before_start
    form.newspaper.setText("示例日报")
    form.format.setCurrentIndex(1)
    form.newspaper.editingFinished.emit()
    newspaper = desk.built.desk.newspapers[0]
    assert (newspaper.name, newspaper.width_mm, newspaper.height_mm) == ("示例日报", 270, 390)


def test_keys_are_named_in_chinese_as_menus_name_them(desk):
    from xingxian_editor.ui.key_hint import key_text

    named = [key_text(QKeySequence(key)) for key in ("Backspace", "Alt+Return", "Alt+Del", "Space", "Ctrl+PgDown")]
    assert named == ["退格", "Alt+Enter", "Alt+Delete", "空格", "Ctrl+PgDn"]


def test_keys_are_named_as_on_a_keyboard():
    from xingxian_editor.ui.key_hint import key_text

    assert [key_text(QKeySequence(key)) for key in ("Return", "Del", "Ctrl+Shift+V")] == [
        "Enter",
        "Delete",
        "Ctrl+Shift+V",
    ]


def test_escape_in_the_find_bar_closes_it_and_returns_to_the_page(sample_desk):
    bar = sample_desk.window.page.find_bar
    sample_desk.built.room.actions.edit.find.trigger()
    bar.field.setText("兴县")
    sample_desk.qtbot.keyClick(bar.field, Qt.Key.Key_Escape)
    assert bar.isHidden()
    assert not sample_desk.galley.marks.matches
    assert sample_desk.galley.hasFocus()


def test_escape_in_another_pane_returns_to_the_page(sample_desk):
    for name in ("library", "article"):
        sample_desk.window.panes.go(name)
        sample_desk.qtbot.keyClick(sample_desk.window.focusWidget(), Qt.Key.Key_Escape)
        assert sample_desk.galley.hasFocus(), name


def test_the_page_worked_at_last_is_resumed(sample_desk, open_window):
    page = sample_desk.built.page.desk.card.id
    sample_desk.window.close()
    again = open_window(before_show=lambda built: built.resume())
    assert again.built.page.desk.card.id == page
    assert again.window.focusWidget() is again.galley


@pytest.mark.parametrize("width", [1440, 1200])
def test_a_pane_that_is_entered_by_key_takes_keys(sample_desk, width):
    sample_desk.window.resize(width, 800)
    sample_desk.qtbot.wait(50)
    for name in ("library", "side"):
        sample_desk.window.panes.go(name)
        assert isinstance(sample_desk.window.focusWidget(), QAbstractItemView), name
        assert sample_desk.window.panes.current.name == name


def test_the_size_of_the_type_is_kept(sample_desk, open_window):
    theme = sample_desk.built.room.theme
    sample_desk.built.room.actions.view.bigger.trigger()
    assert theme.font("reading").pixelSize() == 17
    sample_desk.window.close()
    assert open_window().built.room.theme.font("reading").pixelSize() == 17


def test_entries_that_work_say_what_they_do_whatever_said_before_that_no_page_is_open(desk):
    """Several explain one entry: who forbids it first must not take the reason of another for what it does."""
    why, theme = "还没有打开的版", desk.built.room.theme
    tags, picture = TagActions(theme, desk.window), PictureActions(theme, desk.window)
    allowing = [((*tags.roles.values(), *tags.plain), tags.allow, (why,)), (picture.local, picture.allow, ())]
    for actions, allow, reason in allowing:
        said = [action.statusTip() for action in actions]
        assert all(said)
        for action in actions:
            explain(action, why)
        for allowed in (False, True):
            allow(allowed, *reason)
        assert all(action.isEnabled() for action in actions)
        assert [action.statusTip() for action in actions] == said
