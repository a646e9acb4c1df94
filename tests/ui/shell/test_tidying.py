import gc
import threading

import pytest
from PySide6.QtCore import QObject

from xingxian_editor.ui.background_jobs import BackgroundJobs
from xingxian_editor.ui.tidying import Tidying


class Litter:
    """In a circle with itself: only looking for garbage frees it. Tells where that was."""

    def __init__(self, freed_on):
        self.itself = self
        self.freed_on = freed_on

    def __del__(self):
        self.freed_on.append(threading.current_thread())


@pytest.fixture
def python_tidies():
    """As Python does when nobody told it otherwise."""
    gc.enable()


def make_much():
    return [[] for _ in range(gc.get_threshold()[0] * 20)]


def test_a_background_job_never_frees_what_the_window_left(python_tidies, qtbot):
    owner, freed_on, done = QObject(), [], []
    tidying = Tidying(owner)
    jobs = BackgroundJobs(owner)
    Litter(freed_on)
    jobs.run("much", lambda progress: len(make_much()), done.append, done.append)
    qtbot.waitUntil(lambda: bool(done))
    assert done == [gc.get_threshold()[0] * 20]
    assert not freed_on
    kept = make_much()
    tidying.tidy()
    assert kept
    assert freed_on == [threading.main_thread()]
    jobs.shut_down()


def test_a_complete_window_frees_what_nobody_needs(python_tidies, desk):
    freed_on = []
    Litter(freed_on)
    kept = make_much()
    assert not gc.isenabled()
    desk.wait(lambda: bool(freed_on))
    assert kept
    assert freed_on == [threading.main_thread()]
