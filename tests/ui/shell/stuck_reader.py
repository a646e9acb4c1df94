"""Run by test_reader_that_never_ends: the program on a library, while nobody gives PDFium back; closed after a moment.

Arguments: the folder of the library, a PDF, how long the window waits for its work, in milliseconds.
"""

import sys
import threading
from pathlib import Path

from PySide6.QtCore import QTimer

from xingxian_editor.page_import.pdf.pdfium import PDFIUM_LOCK
from xingxian_editor.ui import background_jobs
from xingxian_editor.ui.app import make_application, run_window
from xingxian_editor.ui.main_window import MainWindow


def hold_for_ever() -> None:
    with PDFIUM_LOCK:
        threading.Event().wait()


def close_it() -> None:
    for widget in app.topLevelWidgets():
        if isinstance(widget, MainWindow):
            print("closing", flush=True)
            widget.close()


threading.Thread(target=hold_for_ever, daemon=True).start()
background_jobs.PATIENCE_MS = int(sys.argv[3])
app = make_application("zh")
QTimer.singleShot(2500, close_it)
sys.exit(run_window(Path(sys.argv[1]), [Path(sys.argv[2])], "zh"))
