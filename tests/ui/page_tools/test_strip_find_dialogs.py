import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialogButtonBox

from xingxian_editor.page.block import ArticleKind
from xingxian_editor.page.note import Note
from xingxian_editor.page.role import Role
from xingxian_editor.program_files import resources_folder
from xingxian_editor.ui.find_bar import FindBar
from xingxian_editor.ui.notes.notes_dialog import NotesDialog, moment, quoted
from xingxian_editor.ui.role_strip import NAMES_FROM, RoleButton, RoleStrip
from xingxian_editor.ui.theme.theme import Theme
from xingxian_editor.ui.transcription_dialog import GlyphDialog, HeadlineDialog

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def theme(qapp):
    return Theme.load(resources_folder() / "ui" / "tokens.json", qapp, "zh")


@pytest.fixture
def strip(qtbot, theme):
    strip = RoleStrip(theme)
    qtbot.addWidget(strip)
    strip.resize(880, 36)
    strip.show()
    return strip


def test_a_click_on_the_strip_tags_with_that_role(strip, qtbot):
    deck = next(button for button in strip.findChildren(RoleButton) if button.text() == "副题")
    with qtbot.waitSignal(strip.role_picked) as picked:
        QTest.mouseClick(deck, LEFT)
    assert picked.args == [Role.DECK]


def test_the_strip_shows_the_role_of_the_current_block(strip):
    strip.show_role(Role.BYLINE)
    assert [role for role, action in strip.actions_by_role.items() if action.isChecked()] == [Role.BYLINE]
    strip.show_role(Role.TABLE)
    assert not any(action.isChecked() for action in strip.actions_by_role.values())


def test_the_strip_drops_its_names_when_it_is_narrow(strip):
    widths = [button.sizeHint().width() for button in strip.findChildren(RoleButton)]
    strip.resize(NAMES_FROM - 1, 36)
    narrow = [button.sizeHint().width() for button in strip.findChildren(RoleButton)]
    assert sum(narrow) < sum(widths)
    assert sum(widths) <= NAMES_FROM
    assert all(button.accessibleName() for button in strip.findChildren(RoleButton))


@pytest.fixture
def bar(qtbot, theme):
    bar = FindBar(theme)
    qtbot.addWidget(bar)
    bar.resize(480, 36)
    bar.open_bar()
    return bar


def test_typing_finds_at_once_and_shows_how_many(bar, qtbot):
    with qtbot.waitSignal(bar.text_changed) as changed:
        bar.field.setText("兴县")
    assert changed.args == ["兴县"]
    bar.show_count(0, 12)
    assert bar.count.text() == "1 / 12"
    bar.show_count(-1, 0)
    assert bar.count.text()
    assert not bar.next.isEnabled()


@pytest.mark.parametrize(
    ("key", "modifiers", "step"),
    [
        (Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, 1),
        (Qt.Key.Key_Return, SHIFT, -1),
        (Qt.Key.Key_F3, Qt.KeyboardModifier.NoModifier, 1),
        (Qt.Key.Key_F3, SHIFT, -1),
    ],
)
def test_enter_and_f3_go_to_the_next_match_and_with_shift_back(bar, qtbot, key, modifiers, step):
    with qtbot.waitSignal(bar.step_asked) as asked:
        QTest.keyClick(bar.field, key, modifiers)
    assert asked.args == [step]


def test_escape_closes_the_bar(bar, qtbot):
    with qtbot.waitSignal(bar.closed):
        QTest.keyClick(bar.field, Qt.Key.Key_Escape)
    assert not bar.isVisible()


def test_a_lost_headline_is_typed_line_by_line_with_its_role(qtbot, theme):
    dialog = HeadlineDialog(theme, "第 3 篇")
    qtbot.addWidget(dialog)
    ok = dialog.buttons.button(QDialogButtonBox.StandardButton.Ok)
    assert not ok.isEnabled()
    dialog.lines.setPlainText(" 兴县脱贫 \n\n全面完胜\n")
    assert (dialog.text, dialog.role) == ("兴县脱贫\n全面完胜", Role.HEADLINE)
    assert ok.isEnabled()
    assert dialog.preview.text() == dialog.text
    dialog.roles.setCurrentIndex(1)
    assert dialog.role is Role.KICKER


def test_a_photo_is_offered_the_parts_of_a_photo(qtbot, theme):
    dialog = HeadlineDialog(theme, "图片 1", ArticleKind.PHOTO)
    qtbot.addWidget(dialog)
    assert Role(dialog.roles.itemData(0)) is Role.PHOTO_TITLE


def test_a_lost_character_is_shown_where_it_will_stand(qtbot, theme):
    dialog = GlyphDialog(theme, "坚决", "出转型")
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.field.setText("走")
    assert dialog.preview.text() == "坚决【走】出转型"
    with qtbot.waitSignal(dialog.accepted):
        QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    assert dialog.text == "走"


@pytest.fixture
def notes(qtbot, theme):
    dialog = NotesDialog(theme, "转型为纲")
    qtbot.addWidget(dialog)
    dialog.show_notes(
        [
            Note(1, (), "改好了", "刘挺", "2021-03-04T21:00:00+08:00", resolved=True),
            Note(2, (), "核对数字", "王耀", "2021-03-04T22:10:00+08:00"),
        ]
    )
    return dialog


def test_open_notes_stand_first_with_author_and_time(notes):
    first, second = notes.cards
    assert "王耀" in first.head.text()
    assert "22:10" in first.head.text()
    assert second.text.text() == "改好了"


def test_a_note_is_written_with_control_enter(notes, qtbot):
    notes.field.setPlainText("  标题太长 ")
    with qtbot.waitSignal(notes.written) as written:
        QTest.keyClick(notes, Qt.Key.Key_Return, CONTROL)
    assert written.args == ["标题太长"]
    assert notes.field.toPlainText() == ""


def test_a_note_is_edited_resolved_and_deleted(notes, qtbot):
    card = notes.cards[0]
    with qtbot.waitSignal(notes.resolved) as resolved:
        QTest.mouseClick(card.resolve_button, LEFT)
    assert resolved.args == [2, True]
    QTest.mouseClick(card.edit_button, LEFT)
    card.field.setPlainText("核对两个数字")
    with qtbot.waitSignal(notes.edited) as edited:
        QTest.mouseClick(card.edit_button, LEFT)
    assert edited.args == [2, "核对两个数字"]
    with qtbot.waitSignal(notes.removed) as removed:
        QTest.mouseClick(notes.cards[1].remove_button, LEFT)
    assert removed.args == [1]


def test_long_quotations_are_shortened_and_odd_times_shown_as_they_are():
    assert quoted("字" * 99).endswith("…")
    assert moment("yesterday") == "yesterday"


def test_long_english_names_are_dropped_rather_than_cut(qtbot, qapp):
    strip = RoleStrip(Theme.load(resources_folder() / "ui" / "tokens.json", qapp, "en"))
    qtbot.addWidget(strip)
    strip.resize(880, 36)
    strip.show()
    buttons = strip.findChildren(RoleButton)
    assert sum(button.sizeHint().width() for button in buttons) <= 880
    strip.resize(1400, 36)
    assert all(button.sizeHint().width() == button.named_width for button in buttons)
