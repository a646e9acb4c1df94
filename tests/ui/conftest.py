import gc

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from xingxian_editor.ui.app import build_window, make_application
from xingxian_editor.ui.language import ENGLISH, speak


@pytest.fixture(autouse=True)
def python_leaves_garbage_alone():
    """As in the program: what a test leaves behind is not freed by the background jobs of the next."""
    gc.disable()
    yield
    gc.enable()


class PatientBot(QtBot):
    """Waits as long as a machine with much else to do may take: a wait that ends early says nothing of the program."""

    def waitUntil(self, callback, *, timeout=60_000):
        super().waitUntil(callback, timeout=timeout)

    def waitSignal(self, signal, *, timeout=60_000, **wishes):
        return super().waitSignal(signal, timeout=timeout, **wishes)


@pytest.fixture
def qtbot(qapp, request):
    return PatientBot(request)


class Desk:
    """A real window on a library of its own, with the few things that every test does."""

    def __init__(self, qtbot, built):
        self.qtbot = qtbot
        self.built = built
        self.window = built.window
        self.galley = built.window.page.galley.view

    @property
    def page(self):
        return self.built.page.desk.page

    def wait(self, done):
        self.qtbot.waitUntil(done)

    def open_sample(self):
        self.built.room.actions.file.sample.trigger()
        self.wait(lambda: self.built.checks.result is not None)
        return self

    def press(self, key, widget=None, modifier=Qt.KeyboardModifier.NoModifier):
        self.qtbot.keyClick(widget or self.galley, key, modifier)

    def block_at(self, text):
        source = self.page.source_by_id[0].text
        return self.page.block_at(0, source.index(text))

    def checked_again(self):
        before = self.built.checks.result
        self.wait(lambda: self.built.checks.result is not before)


@pytest.fixture
def speak_chinese(qapp, tmp_path):
    yield make_application("zh")
    speak(qapp, ENGLISH, tmp_path)
    qapp.setStyleSheet("")


@pytest.fixture
def open_window(qtbot, speak_chinese, tmp_path):
    windows = []

    def build(library=tmp_path / "library", settings="settings", before_show=None):
        built = build_window(speak_chinese, library, tmp_path / settings)
        built.room.theme.force(False)
        windows.append(built)
        built.window.resize(1440, 900)
        if before_show:
            before_show(built)
        built.window.show()
        qtbot.waitExposed(built.window)
        return Desk(qtbot, built)

    yield build
    for built in windows:
        built.window.close()
        built.window.deleteLater()
        built.deleteLater()
    speak_chinese.processEvents()


@pytest.fixture
def desk(open_window):
    return open_window()


@pytest.fixture
def sample_desk(desk):
    return desk.open_sample()


@pytest.fixture
def meet():
    """Do something in the dialog that an action opens, and return what was done."""

    def do(trigger, work):
        done = []

        def at_work():
            dialog = QApplication.activeModalWidget()
            try:
                done.append(work(dialog))
            finally:
                if dialog.isVisible():
                    dialog.reject()

        QTimer.singleShot(100, at_work)
        trigger()
        return done[0]

    return do
