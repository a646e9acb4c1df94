"""Types into an article in the real window until it is killed, telling each key once it has been taken."""

import os
import sys
from itertools import count
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from xingxian_editor.ui.app import build_window, make_application

AT = 30
LETTERS = "abcdefghijklmnopqrstuvwxyz"

if __name__ == "__main__":
    folder, written = Path(sys.argv[1]), int(sys.argv[2])
    app = make_application("zh")
    built = build_window(app, folder / "library", folder / "settings")
    built.window.show()
    QTest.qWaitForWindowExposed(built.window)
    built.complete()
    if built.page.desk is None:
        built.resume()
    built.newsroom.sit_down("周岚", "校对")
    built.page.take_over()
    QTest.keyClick(built.window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    app.processEvents()
    editor, desk = built.proofread.editor, built.page.desk
    assert desk is not None
    assert built.page.article is not None
    editor.place_caret(editor.ledger.from_final(AT + written))
    for number in count(written):
        QTest.keyClick(editor, LETTERS[number % len(LETTERS)])
        tracked = desk.tracked(built.page.article)
        while tracked is not None and len(tracked.ledger.final) <= len(tracked.ledger.original) + number:
            app.processEvents()
            tracked = desk.tracked(built.page.article)
        os.write(1, b"%d\n" % (number + 1))
