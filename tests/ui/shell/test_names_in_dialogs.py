"""Every control of every dialog has a name for those who cannot see it; what needs a page waits for one."""

import pytest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
)

KINDS = (QAbstractButton, QLineEdit, QComboBox, QAbstractSpinBox, QTextEdit, QPlainTextEdit, QAbstractItemView)
MADE_BY_QT = ("QComboBox", "QTabBar", "CloseButton", "QTable", "QHeaderView")
DIALOGS = [
    *("tools.who", "tools.newspapers", "tools.roster", "tools.plan", "tools.words"),
    *("check.rules", "check.rate", "file.back_up", "file.bin", "file.export", "edit.go_to_line", "help.keys"),
]
NEED_A_PAGE = [
    *("file.export", "file.proof", "file.next_version", "file.sheet", "edit.find", "edit.find_next"),
    *("edit.go_to_line", "edit.note", "check.next", "check.apply", "check.dismiss", "check.again", "check.rate"),
    *("check.report", "view.findings", "view.folio", "view.bigger", "view.next_page", "proofread.corrections"),
    *("tag.split", "tag.merge", "tag.new_article", "tag.transcribe", "tag.next_doubt"),
]


def entry(desk, name):
    group, field = name.split(".")
    return getattr(getattr(desk.built.room.actions, group), field)


def nameless(dialog):
    return [
        f"{type(control).__name__} in {type(control.parent()).__name__}"
        for kind in KINDS
        for control in dialog.findChildren(kind)
        if not (control.accessibleName() or (isinstance(control, QAbstractButton) and control.text()))
        and not control.objectName().startswith("qt_")
        and not isinstance(control.parent(), QComboBox | QAbstractSpinBox | QAbstractItemView)
        and not control.metaObject().className().startswith(MADE_BY_QT)
    ]


@pytest.mark.parametrize("name", DIALOGS)
def test_every_control_of_a_dialog_has_a_name(sample_desk, meet, name):
    assert meet(entry(sample_desk, name).trigger, nameless) == []


def test_what_needs_a_page_waits_for_one(desk):
    desk.built.complete()
    allowed = [name for name in NEED_A_PAGE if entry(desk, name).isEnabled()]
    assert not allowed
    assert entry(desk, "edit.note").toolTip().startswith("没有打开的版")


def test_with_a_page_open_it_works(sample_desk):
    assert [name for name in NEED_A_PAGE if not entry(sample_desk, name).isEnabled()] == []


def test_without_an_open_page_a_library_with_pages_does_not_speak_of_the_first(sample_desk):
    sample_desk.built.newsroom.sit_down("王耀", "责编")
    sample_desk.built.page.close()
    assert sample_desk.window.empty.accessibleName() == "打开一个版"
    assert sample_desk.built.before_start.by.text() == "王耀"
