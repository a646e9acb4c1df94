"""The small parts of the shell: jobs, settings, fit, offsets, look, language, refusal, log."""

import logging
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QAction, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from xingxian_editor.page.role import Role
from xingxian_editor.page.span import Span
from xingxian_editor.page_import.page_file import SUPPORTED_SUFFIXES
from xingxian_editor.store.problems import StoreDamaged, StoreTooNew
from xingxian_editor.ui import program_log
from xingxian_editor.ui.background_jobs import BackgroundJobs
from xingxian_editor.ui.chip import paint_role_bar, paint_role_chip, role_icon
from xingxian_editor.ui.file_kinds import PAGE_SUFFIXES
from xingxian_editor.ui.key_hint import KeyToolButton
from xingxian_editor.ui.language import choose_language
from xingxian_editor.ui.message_bar import MessageBar
from xingxian_editor.ui.refusal import Refusal
from xingxian_editor.ui.settings import Settings, SettingsFile
from xingxian_editor.ui.theme.palette import build_palette
from xingxian_editor.ui.theme.theme import Theme
from xingxian_editor.ui.utf16 import from_qt, span_from_qt, span_to_qt, to_qt
from xingxian_editor.ui.window_fit import fit_of

TOKENS = Path(__file__).parents[3] / "resources" / "ui" / "tokens.json"
RARE = "记者𠮷安🙂讯"


@pytest.fixture
def jobs(qtbot):
    jobs = BackgroundJobs()
    yield jobs
    jobs.shut_down()


@pytest.fixture
def theme(qapp):
    theme = Theme.load(TOKENS, qapp)
    yield theme
    theme.deleteLater()


def test_only_the_newest_answer_arrives(qtbot, jobs):
    gate, answers, errors = threading.Event(), [], []
    jobs.run("check", lambda progress: gate.wait(5) and "old", answers.append, errors.append)
    jobs.run("check", lambda progress: "new", answers.append, errors.append)
    gate.set()
    qtbot.waitUntil(lambda: answers == ["new"])
    jobs.shut_down()
    assert (answers, errors) == (["new"], [])


def test_a_failure_arrives_on_the_thread_of_the_window(qtbot, jobs):
    seen = []
    jobs.run("check", lambda progress: 1 / 0, None, lambda error: seen.append((error, threading.current_thread())))
    qtbot.waitUntil(lambda: len(seen) == 1)
    assert isinstance(seen[0][0], ZeroDivisionError)
    assert seen[0][1] is threading.main_thread()


def test_work_reports_how_far_it_is_and_stops_when_asked(qtbot, jobs):
    shares, answers, begun = [], [], threading.Event()

    def work(progress):
        share = 0.0
        while progress.report(share):
            share = min(1.0, share + 0.01)
            begun.set()
        return "stopped"

    jobs.run("import", work, answers.append, answers.append, shares.append)
    assert begun.wait(5)
    jobs.cancel("import")
    qtbot.waitUntil(lambda: answers == ["stopped"])
    assert shares[0] == 0.0


def test_settings_keep_only_what_differs(tmp_path):
    settings = SettingsFile(tmp_path)
    settings.change(by="王耀")
    assert (tmp_path / "settings.json").read_text(encoding="utf-8").count(":") == 1
    assert SettingsFile(tmp_path).now == Settings(by="王耀")


@pytest.mark.parametrize("text", ["", "no json", "[1, 2]", '{"by": 7, "reading_px": "big", "gone": 1}'])
def test_broken_settings_count_as_none(tmp_path, text):
    (tmp_path / "settings.json").write_text(text, encoding="utf-8")
    assert SettingsFile(tmp_path).now == Settings()


@pytest.mark.parametrize("offset", range(len(RARE) + 1))
def test_offsets_go_there_and_back(offset):
    assert from_qt(RARE, to_qt(RARE, offset)) == offset


def test_spans_with_rare_characters_go_there_and_back():
    for start in range(len(RARE)):
        span = Span(start, len(RARE) - 1) if start < len(RARE) - 1 else Span(start, start)
        assert span_from_qt(RARE, *span_to_qt(RARE, span)) == span


def test_what_gives_way_comes_back_in_reverse(theme):
    widths = [1440, 1390, 1240, 1090]
    fits = [fit_of(width, theme.tokens) for width in widths]
    assert [fit.library_width for fit in fits] == [252, 224, 56, 56]
    assert [fit.right_is_shown for fit in fits] == [True, True, True, False]
    assert [fit.key_hints for fit in fits] == [True, True, False, False]
    assert [fit.labels for fit in fits] == [True, True, True, False]


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("role", list(Role))
def test_every_role_has_chip_bar_and_icon(theme, role, dark):
    theme.force(dark)
    image = QImage(QSize(60, 30), QImage.Format.Format_ARGB32)
    image.fill(theme.color("surface"))
    blank = image.copy()
    painter = QPainter(image)
    look = theme.role_look(role)
    paint_role_chip(painter, image.rect().adjusted(2, 4, -40, -8), look, theme)
    paint_role_bar(painter, image.rect().adjusted(40, 0, 0, 0), look, theme)
    painter.end()
    assert image != blank
    assert not role_icon(role, theme).isNull()
    assert look.letter


def test_names_of_roles_follow_the_language(qapp):
    assert Theme.load(TOKENS, qapp, "en").role_look(Role.KICKER).name == "Kicker"
    assert Theme.load(TOKENS, qapp, "zh").role_look(Role.KICKER).name == "引题"


def test_every_icon_of_the_states_can_be_drawn(theme):
    for state in theme.tokens.states:
        image = theme.icon(theme.state_look(state["id"]).icon).pixmap(32, 32).toImage()
        assert any(image.pixelColor(x, y).alpha() for x in range(32) for y in range(32))


def test_the_palette_has_the_tokens_colours(theme):
    palette = build_palette(theme)
    assert palette.highlight().color() == theme.color("selection")
    assert palette.color(palette.ColorGroup.Inactive, palette.ColorRole.Highlight) == theme.color("selection_inactive")


def test_the_size_of_the_article_keeps_its_proportions(theme):
    theme.set_reading_px(20)
    assert theme.font("reading").pixelSize() == 20
    assert theme.line_height("reading") == 35
    theme.set_reading_px(16)
    assert theme.line_height("reading") == 28


def test_a_tool_button_says_its_key_and_gives_it_up_when_narrow(qtbot, theme):
    parent = QWidget()
    qtbot.addWidget(parent)
    action = QAction(theme.icon("ph.folder-open"), "打开", parent)
    action.setShortcut("Ctrl+O")
    button = KeyToolButton(theme, action, parent=parent)
    wide = button.sizeHint().width()
    button.compact(hints=False, labels=True)
    narrow = button.sizeHint().width()
    button.compact(hints=False, labels=False)
    assert wide > narrow > button.sizeHint().width()
    assert button.accessibleName() == "打开"


def test_the_message_bar_has_one_button_and_goes(qtbot, theme):
    bar = MessageBar(theme)
    qtbot.addWidget(bar)
    bar.say("只读。", "接过来…")
    with qtbot.waitSignal(bar.acted):
        qtbot.mouseClick(bar.button, Qt.MouseButton.LeftButton)
    bar.clear()
    assert bar.isHidden()
    assert not bar.sentence


def test_readers_and_dialogs_name_the_same_kinds_of_files():
    assert PAGE_SUFFIXES == SUPPORTED_SUFFIXES


def test_chinese_unless_the_system_speaks_english(monkeypatch):
    assert choose_language("en") == "en"
    assert choose_language("") in ("zh", "en")
    assert choose_language("zh") == "zh"


def test_a_library_of_a_newer_version_is_only_told(qtbot, tmp_path):
    refusal = Refusal(StoreTooNew("m009", "2.0", "1.0"), tmp_path, "zh")
    assert refusal.restore_button is None
    assert "较新的版本" in refusal.box.text()


def test_a_damaged_library_offers_the_newest_backup(qtbot, tmp_path):
    refusal = Refusal(StoreDamaged(tmp_path / "library.db", tmp_path / "backup.db"), tmp_path, "zh")
    assert refusal.restore_button is not None


def test_a_backup_that_cannot_be_put_in_place_is_told_and_not_a_mistake_of_the_program(qtbot, tmp_path):
    (tmp_path / "library.db").write_bytes(b"no library" * 100)
    (tmp_path / "backup.db").write_bytes(b"no backup" * 100)
    refusal = Refusal(StoreDamaged(tmp_path / "library.db", tmp_path / "backup.db"), tmp_path, "zh")
    said = []

    def answer():
        box = QApplication.activeModalWidget()
        if box is None or box.text() in said:
            return
        said.append(box.text())
        if box is refusal.box:
            QTest.mouseClick(refusal.restore_button, Qt.MouseButton.LeftButton)
        else:
            box.close()

    watch = QTimer()
    watch.timeout.connect(answer)
    watch.start(20)
    assert not refusal.ask()
    watch.stop()
    assert len(said) == 2 and "读不出来" in said[1]
    assert (tmp_path / "library.db").read_bytes().startswith(b"no library")


def test_a_fault_is_logged_and_told(tmp_path, monkeypatch):
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    told = []
    path = program_log.start_log(tmp_path)
    program_log.catch_faults(lambda: told.append(1))
    sys.excepthook(ValueError, ValueError("坏了"), None)
    for handler in list(program_log.log.handlers):
        handler.close()
        program_log.log.removeHandler(handler)
    assert told == [1]
    assert "坏了" in path.read_text(encoding="utf-8")
    assert logging.getLogger("xingxian_editor") is program_log.log


@pytest.mark.parametrize("page", ["sample", "empty"])
def test_a_picture_of_the_window_is_taken_without_a_screen(tmp_path, page):
    target = tmp_path / "window.png"
    command = [
        sys.executable,
        "-m",
        "xingxian_editor.ui.window_picture",
        "--out",
        str(target),
        "--page",
        page,
        "--dark",
    ]
    subprocess.run([*command, "--size", "1366x768", "--scale", "2"], check=True, capture_output=True, timeout=120)
    assert QImage(str(target)).size() == QSize(2732, 1536)
