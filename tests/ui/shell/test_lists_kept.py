"""A roster that was typed in is not lost where the library does not take it: the dialog comes again."""

import sqlite3
from contextlib import closing

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from xingxian_editor.ui.people_dialog import PeopleDialog


def test_a_roster_comes_again_until_the_library_takes_it(sample_desk):
    newspaper = sample_desk.built.desk.newspapers[0].id
    shown = []

    def answer():
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, PeopleDialog):
            return
        if not shown:
            dialog.show_people([("周岚", ["责编"])])
        else:
            other.rollback()
        shown.append(dialog.people)
        dialog.accept()

    watch = QTimer()
    watch.timeout.connect(answer)
    watch.start(20)
    with closing(sqlite3.connect(sample_desk.built.desk.folder / "library.db", isolation_level=None)) as other:
        other.execute("begin immediate")
        sample_desk.built.roster.edit_roster(newspaper)
    watch.stop()
    assert shown == [(("周岚", ("责编",)),)] * 2
    assert [person.name for person in sample_desk.built.desk.library.roster.of(newspaper)] == ["周岚"]
    assert not sample_desk.window.message.sentence
