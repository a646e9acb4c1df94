"""A file at which its reader works for ever: the import can be given up, other pages open, the window closes."""

import subprocess
import sys
import threading
from pathlib import Path

import pytest

from xingxian_editor.page_import.pdf.pdfium import PDFIUM_LOCK

WORKER = Path(__file__).with_name("stuck_reader.py")


@pytest.fixture
def endless(tmp_path):
    """A PDF whose reader gets no further until the test is over."""
    file = tmp_path / "没完.pdf"
    file.write_bytes(b"%PDF-1.7\n" + bytes(400))
    over, held = threading.Event(), threading.Event()

    def hold():
        with PDFIUM_LOCK:
            held.set()
            over.wait()

    threading.Thread(target=hold, daemon=True).start()
    held.wait()
    yield file
    over.set()


def test_an_import_without_end_is_given_up_and_the_next_one_is_done(desk, endless):
    desk.built.imports.bring_in([endless])
    desk.wait(lambda: desk.built.imports.is_busy)
    desk.window.status.cancel_asked.emit()
    desk.wait(lambda: not desk.built.imports.is_busy)
    desk.open_sample()
    assert desk.window.shows_page
    assert desk.built.desk.library.pages.count() == 1


def test_the_program_ends_when_its_window_is_closed_though_a_reader_does_not(tmp_path):
    file = tmp_path / "没完.pdf"
    file.write_bytes(b"%PDF-1.7\n" + bytes(400))
    done = subprocess.run(
        [sys.executable, str(WORKER), str(tmp_path / "library"), str(file), "500"], capture_output=True, timeout=60
    )
    assert b"closing" in done.stdout
    assert done.returncode == 0, done.stderr.decode(errors="replace")
    assert b"Traceback" not in done.stderr
