"""The newsroom's own words: the dialog connected with the library, and adding a word from a finding."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, QTimer
from PySide6.QtWidgets import QFileDialog, QMessageBox

from xingxian_editor.checks.word_entry import WordEntry, WordKind
from xingxian_editor.desk.house_words import (
    BroughtIn,
    WordNotUsable,
    add_word,
    change_word,
    house_words,
    remove_words,
    try_word,
)
from xingxian_editor.page.problem import Problem
from xingxian_editor.ui.findings_panel.findings_panel import FindingsPanel
from xingxian_editor.ui.wiring.newsroom_controller import NewsroomController
from xingxian_editor.ui.wiring.open_page import OpenPage
from xingxian_editor.ui.wiring.workroom import Workroom
from xingxian_editor.ui.word_sheets.word_sheets_dialog import WordSheetsDialog

if TYPE_CHECKING:
    from xingxian_editor.checks.finding import Finding
    from xingxian_editor.store.records import HouseWord
    from xingxian_editor.ui.background_jobs import Progress

JOB, READ, LOOK, IMPORT = "try word", "read words", "look into words", "import words"
AT_ONCE = 3_000
"""So many lines are read before the dialog is shown; more take longer than anybody should wait for a window."""
WAIT_MS = 200
FEW = 3


class WordController(QObject):
    """Connects 工具 › 词表… and 加进词表… of a finding."""

    def __init__(
        self, room: Workroom, open_page: OpenPage, newsroom: NewsroomController, panel: FindingsPanel, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._room = room
        self._open_page = open_page
        self._newsroom = newsroom
        self._dialog: WordSheetsDialog | None = None
        self._paper = 0
        self._changed = False
        self._stopping = False
        self._entry = WordEntry("")
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(WAIT_MS)
        self._wait.timeout.connect(self._try_now)
        room.actions.tools.words.triggered.connect(self.show)
        panel.word_asked.connect(self.add_from)

    def show(self) -> None:
        """Show the sheets of the newspaper at hand."""
        self._run(None)

    def add_from(self, finding: Finding) -> None:
        """Show the sheets with a new line from a finding: what it quotes as a name that no check may touch."""
        right = (finding.replacement,) if finding.replacement else ()
        kind = WordKind.WRONG if right else WordKind.NAME
        self._run(WordEntry(finding.quoted, right, kind))

    def _run(self, entry: WordEntry | None) -> None:
        paper = self._newsroom.at_hand()
        self._paper, self._changed = paper.id, False
        dialog = self._dialog = WordSheetsDialog(self._room.theme, paper.name, self._room.window)
        dialog.keep_asked.connect(self.keep)
        dialog.remove_asked.connect(self.remove)
        dialog.import_asked.connect(self._ask_import)
        dialog.export_asked.connect(self._ask_export)
        dialog.tried.connect(self._try)
        dialog.stop_asked.connect(self._stop)
        self._read()
        dialog.begin_new(entry)
        dialog.exec()
        self._room.jobs.forget(READ)
        self._wait.stop()
        self._room.jobs.cancel(JOB)
        self._dialog = None
        dialog.deleteLater()
        if self._changed:
            self._newsroom.changed.emit()

    def _read(self) -> None:
        """Show the sheets: a few lines at once, many when they have been read in the background."""
        library, paper, folder = self._room.desk.library, self._paper, self._room.desk.folder
        if library.words.count(paper) <= AT_ONCE:
            self._show_read(house_words(library, paper))
            return

        def work(progress: Progress) -> tuple[HouseWord, ...]:
            from xingxian_editor.desk.house_word_import import read_apart

            return read_apart(folder, paper)

        self._begin(self.tr("Reading the sheets"))
        self._room.jobs.run(READ, work, self._show_read, self._not_imported)

    def _show_read(self, words: tuple[HouseWord, ...]) -> None:
        if self._dialog is not None:
            self._dialog.show_words(words)
            self._dialog.end_work()

    def keep(self, word: HouseWord | None, entry: WordEntry) -> None:
        """Add a line, or change one; say what is wrong with it where it cannot be kept."""
        library, by = self._room.desk.library, self._room.desk.session.by
        try:
            kept = change_word(library, word, entry, by) if word else add_word(library, self._paper, entry, by)
        except Problem as problem:
            self._say(problem)
            return
        self._show_again([each for each in self._words() if each.id != kept.id] + [kept], kept.entry)
        if word is None and self._dialog is not None:
            self._dialog.begin_new()

    def remove(self, words: list[HouseWord]) -> None:
        """Take lines out."""
        try:
            remove_words(self._room.desk.library, words, self._room.desk.session.by)
        except Problem as problem:
            self._say(problem)
            return
        gone = {word.id for word in words}
        self._show_again([word for word in self._words() if word.id not in gone])
        if self._dialog is not None:
            self._dialog.begin_new()

    def import_file(self, path: Path, kind: WordKind) -> None:
        """Look into a file in the background; say what it would bring in, and bring it in when that is wanted."""
        if self._dialog is None:
            return
        from xingxian_editor.desk.house_word_import import look_into

        folder, paper = self._room.desk.folder, self._paper

        def work(progress: Progress) -> BroughtIn:
            return look_into(folder, paper, path, kind, progress.report)

        self._begin(self.tr("Reading “{0}”").format(path.name))
        self._room.jobs.run(LOOK, work, partial(self._looked, path), self._not_imported, self._dialog.work.show_share)

    def _looked(self, path: Path, brought: BroughtIn) -> None:
        if self._dialog is None:
            return
        self._dialog.end_work()
        if not self.confirm(path, brought):
            return
        from xingxian_editor.desk.house_word_import import bring_new_in

        folder, paper, by = self._room.desk.folder, self._paper, self._room.desk.session.by

        def work(progress: Progress) -> tuple[HouseWord, ...]:
            return bring_new_in(folder, paper, brought.new, by, progress.report)

        self._stopping = False
        self._begin(self.tr("Bringing in {0} lines").format(len(brought.new)))
        self._room.jobs.run(IMPORT, work, self._brought_in, self._not_imported, self._dialog.work.show_share)

    def _begin(self, sentence: str) -> None:
        if self._dialog is not None:
            self._dialog.begin_work(sentence)

    def _brought_in(self, words: tuple[HouseWord, ...]) -> None:
        self._changed = True
        if self._dialog is None:
            return
        self._dialog.show_words(words)
        self._dialog.end_work()
        if self._stopping:
            self._dialog.say(self.tr("It was too late to stop: the lines are in the sheets."))

    def _not_imported(self, error: Exception) -> None:
        if self._dialog is None:
            return
        from xingxian_editor.desk.house_word_import import Stopped

        self._dialog.end_work()
        if isinstance(error, Problem):
            self._say(error)
        elif not isinstance(error, Stopped):
            self._room.teller.problem(error)

    def _stop(self) -> None:
        """Forget what is only read; lines that are being written may be in already, which their answer tells."""
        jobs = self._room.jobs
        if jobs.is_running(READ):
            self._leave_unread()
            return
        if jobs.is_running(IMPORT):
            self._stopping = True
            jobs.cancel(IMPORT)
            return
        jobs.forget(LOOK)
        if self._dialog is not None:
            self._dialog.end_work()

    def _leave_unread(self) -> None:
        """Close the dialog: without its lines it would say that there are none."""
        self._room.jobs.forget(READ)
        if self._dialog is not None:
            self._dialog.end_work()
            self._dialog.reject()

    def confirm(self, path: Path, brought: BroughtIn) -> bool:
        """Show what is new, what is there, and what cannot be used and why; ask whether to go on."""
        box = QMessageBox(self._dialog)
        box.setWindowTitle(self.tr("Import words"))
        sentence = self.tr("“{0}”: {1} new lines, {2} there already, {3} that cannot be used.")
        counts = (len(brought.new), len(brought.there), len(brought.unusable))
        box.setText(sentence.format(path.name, *counts))
        few = "\n".join(reason for _, reason in brought.unusable[:FEW])
        new = "　".join(f"{e.word}→{'/'.join(e.right)}" if e.right else e.word for e in brought.new[: 2 * FEW])
        box.setInformativeText("\n".join(filter(None, (new, few))))
        go = box.addButton(self.tr("Import"), QMessageBox.ButtonRole.AcceptRole)
        go.setEnabled(bool(brought.new))
        box.addButton(self.tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
        box.exec()
        return box.clickedButton() is go

    def _ask_import(self, kind: WordKind) -> None:
        start = self._room.settings.now.open_folder or _documents()
        kinds = self.tr("Word lists (*.csv *.xlsx *.tsv *.txt);;All files (*)")
        name, _ = QFileDialog.getOpenFileName(self._dialog, self.tr("Import words"), start, kinds)
        if name:
            self.import_file(Path(name), WordKind(kind))

    def _ask_export(self) -> None:
        name = self.tr("Word sheets")
        start = Path(self._room.settings.now.export_folder or _documents()) / f"{name}.csv"
        name, _ = QFileDialog.getSaveFileName(self._dialog, self.tr("Write the words to"), str(start), "CSV (*.csv)")
        if name:
            self.export_file(Path(name))

    def export_file(self, path: Path) -> None:
        """Write all lines as CSV."""
        from xingxian_editor.desk.house_word_file import write_word_file

        words = house_words(self._room.desk.library, self._paper)
        try:
            write_word_file(path, [word.entry for word in words])
        except Problem as problem:
            self._say(problem)

    def _words(self) -> tuple[HouseWord, ...]:
        return self._dialog.words if self._dialog is not None else ()

    def _show_again(self, words: list[HouseWord], current: WordEntry | None = None) -> None:
        """Show the lines as they are now; to read a hundred thousand anew for one that changed takes too long."""
        self._changed = True
        if self._dialog is not None:
            self._dialog.show_words(sorted(words, key=lambda word: word.id), current)

    def _say(self, problem: Problem) -> None:
        if self._dialog is not None:
            self._dialog.say(problem.sentence(self._room.language))

    def _try(self, entry: WordEntry) -> None:
        self._entry = entry
        self._wait.start()

    def _try_now(self) -> None:
        desk, entry = self._open_page.desk, self._entry
        if self._dialog is None or desk is None or not entry.word:
            if self._dialog is not None:
                self._dialog.show_hits("")
            return
        page, room = desk.page, self._room.desk.newsroom_for(desk.card)
        self._room.jobs.run(JOB, lambda progress: try_word(page, room, entry), self._tried, self._not_tried)

    def _tried(self, findings: tuple[Finding, ...]) -> None:
        if self._dialog is None:
            return
        if not findings:
            self._dialog.show_hits(self.tr("On the open page: nowhere."))
            return
        where = "　".join(finding.quoted for finding in findings[:FEW])
        self._dialog.show_hits(self.tr("On the open page: {0} places.　{1}").format(len(findings), where))

    def _not_tried(self, error: Exception) -> None:
        if self._dialog is not None and isinstance(error, WordNotUsable):
            self._dialog.show_hits(error.sentence(self._room.language))
        elif not isinstance(error, WordNotUsable):
            self._room.teller.problem(error)


def _documents() -> str:
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
