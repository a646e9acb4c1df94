from dataclasses import replace
from pathlib import Path

import pytest
from library_in_memory import page_card
from PySide6.QtCore import Qt

from xingxian_editor.store.records import Newspaper
from xingxian_editor.ui.backup_dialog import BackupDialog
from xingxian_editor.ui.bin_dialog import BinDialog
from xingxian_editor.ui.duplicate_dialog import DuplicateChoice, DuplicateDialog
from xingxian_editor.ui.redate_dialog import Filing, RedateDialog

CARD = page_card(7)
PAPERS = (Newspaper(1, "示例日报"), Newspaper(2, "晚报"))


@pytest.fixture
def dialog(qtbot):
    def make(made):
        qtbot.addWidget(made)
        with qtbot.waitExposed(made):
            made.show()
        return made

    return make


def test_a_page_in_the_bin_is_put_back_by_enter_or_button(qtbot, dialog):
    bin_ = dialog(BinDialog((replace(CARD, binned_at="2021-03-05T21:47:06+08:00"), page_card(8))))
    with qtbot.waitSignal(bin_.restore_asked) as caught:
        qtbot.mouseClick(bin_.restore_button, Qt.MouseButton.LeftButton)
    assert caught.args == [107]
    bin_.show_pages(())
    assert not bin_.restore_button.isEnabled()


def test_backups_are_named_by_their_time(dialog):
    backups = dialog(BackupDialog((Path("library-20210305-214706.db"),), Path("backups")))
    assert backups.list.item(0).text().startswith("2021-03-05 21:47:06")


def test_a_backup_is_put_back_only_after_asking_again(qtbot, dialog, monkeypatch):
    path = Path("library-20210305-214706.db")
    backups = dialog(BackupDialog((path,), Path("backups")))
    monkeypatch.setattr(backups, "confirm", lambda _: False)
    with qtbot.assertNotEmitted(backups.restore_asked):
        qtbot.mouseClick(backups.restore_button, Qt.MouseButton.LeftButton)
    monkeypatch.setattr(backups, "confirm", lambda _: True)
    with qtbot.waitSignal(backups.restore_asked) as caught:
        qtbot.mouseClick(backups.restore_button, Qt.MouseButton.LeftButton)
    assert caught.args == [path]


def test_a_backup_is_made_on_demand(qtbot, dialog):
    backups = dialog(BackupDialog((), Path("backups")))
    assert not backups.restore_button.isEnabled()
    with qtbot.waitSignal(backups.make_asked):
        qtbot.mouseClick(backups.make_button, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize(
    ("button", "choice"),
    [
        ("open_button", DuplicateChoice.OPEN),
        ("replace_button", DuplicateChoice.REPLACE),
        ("cancel_button", DuplicateChoice.CANCEL),
    ],
)
def test_a_file_that_is_there_already_leaves_the_choice(qtbot, dialog, button, choice):
    question = dialog(DuplicateDialog(CARD))
    qtbot.mouseClick(getattr(question, button), Qt.MouseButton.LeftButton)
    assert question.choice() is choice


def test_closing_the_question_changes_nothing(qtbot, dialog):
    question = dialog(DuplicateDialog(CARD))
    qtbot.keyClick(question, Qt.Key.Key_Escape)
    assert question.choice() is DuplicateChoice.CANCEL


def test_a_page_is_filed_under_another_date_newspaper_and_number(qtbot, dialog):
    form = dialog(RedateDialog(CARD, PAPERS))
    assert form.filing() == Filing(1, "2021-03-05", "7")
    form.newspaper.setCurrentIndex(1)
    form.date.setDate(form.date.date().addDays(1))
    form.page_number.setText(" A07 ")
    assert form.filing() == Filing(2, "2021-03-06", "A07")


def test_a_date_may_be_unknown(dialog):
    form = dialog(RedateDialog(replace(CARD, date=None), PAPERS))
    assert form.filing().date is None
    assert not form.date.isEnabled()
