"""Brings pages in: files chosen or dropped, the clipboard, the sample, the next version of a page."""

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from xingxian_editor.page.source import SourceKind
from xingxian_editor.page_import.page_file_problem import ImportCancelled, LimitReached
from xingxian_editor.program_files import resources_folder
from xingxian_editor.store.library import Library
from xingxian_editor.store.problems import AlreadyImported
from xingxian_editor.store.records import PageCard
from xingxian_editor.ui.background_jobs import Progress
from xingxian_editor.ui.file_kinds import PAGE_SUFFIXES
from xingxian_editor.ui.wiring.edition_controller import EditionController
from xingxian_editor.ui.wiring.library_controller import LibraryController
from xingxian_editor.ui.wiring.open_page import OpenPage
from xingxian_editor.ui.wiring.workroom import Workroom

JOB = "import"
SAY_AFTER_MS = 1000
GIVE_UP_AFTER_MS = 3000
"""A reader that is asked to stop and does not answer so long is left to itself."""
SAMPLE = Path("sample") / "2021-03-05-07.txt"


@dataclass(frozen=True, slots=True)
class _Errand:
    """One page to bring in: what it is called, its file (none for text that was pasted), and the work.

    The work is done on a worker thread; its number raises what a file may hold.
    """

    name: str
    path: Path | None
    work: Callable[[Progress, int], PageCard]


class ImportController(QObject):
    """Imports one page after another in the background and opens it; several files go to ``edition``."""

    def __init__(self, room: Workroom, open_page: OpenPage, library: LibraryController, parent: QObject) -> None:
        super().__init__(parent)
        self._room = room
        self._open_page = open_page
        self._library = library
        self.edition = EditionController(room, open_page, library, self)
        self._waiting: deque[_Errand] = deque()
        self._now: _Errand | None = None
        self._untold: Exception | None = None
        self._share = 0.0
        self._slow = QTimer(self)
        self._slow.setSingleShot(True)
        self._slow.setInterval(SAY_AFTER_MS)
        self._slow.timeout.connect(self._show_share)
        self._unheard = QTimer(self)
        self._unheard.setSingleShot(True)
        self._unheard.setInterval(GIVE_UP_AFTER_MS)
        self._unheard.timeout.connect(self._give_up)
        file = room.actions.file
        file.open.triggered.connect(self._choose)
        file.paste.triggered.connect(self._paste)
        file.sample.triggered.connect(self.open_sample)
        file.next_version.triggered.connect(self._choose_next_version)
        room.window.files_dropped.connect(self.bring_in)
        room.window.status.cancel_asked.connect(self.cancel)
        room.window.library.replace_asked.connect(self._replace)

    @property
    def is_busy(self) -> bool:
        """Whether an import goes on."""
        return self._now is not None

    def bring_in(self, paths: list[Path]) -> None:
        """Import a file and open its page; several, or a folder, become an edition with a list of its own."""
        if len(paths) > 1 or any(path.is_dir() for path in paths):
            from xingxian_editor.desk.edition_files import files_of

            files = self._room.teller.attempt(lambda: files_of(paths))
            if files:
                self.edition.begin(files)
            return
        for path in paths:
            work = partial(_file_apart, self._room.desk.folder, path, self._room.desk.session.by)
            self._do(_Errand(path.name, path, work))

    def open_sample(self) -> None:
        """Open the sample page, bringing it in when it is not there."""
        self.bring_in([_sample_file()])

    def cancel(self) -> None:
        """Stop the import, and leave out what waits."""
        self._waiting.clear()
        self._room.jobs.cancel(JOB)
        if self._now is not None:
            self._unheard.start()

    def _give_up(self) -> None:
        """Take the import for cancelled although its reader is still at work: whatever it reads is not stored."""
        if self._now is not None:
            self._room.jobs.forget(JOB)
            self._failed(ImportCancelled(self._now.name))

    def _do(self, errand: _Errand) -> None:
        """Do it now, or after what is being brought in: a job of the same name would throw that away."""
        self._waiting.append(errand)
        self._next()

    def _next(self) -> None:
        if self._now is None and self._waiting:
            errand = self._now = self._waiting.popleft()
            times = self._room.settings.now.import_times
            self._share = 0.0
            self._slow.start()
            self._room.window.page.busy.begin()
            self._room.jobs.run(
                JOB, lambda progress: errand.work(progress, times), self._done, self._failed, self._moved_on
            )

    def _done(self, card: PageCard) -> None:
        self._finish()
        self._library.refresh()
        if not self._waiting:
            self._open_page.reopen(card.id)
            if not self._room.window.workspace_bar or card.version_number == 1:
                self._room.window.panes.go("galley")
            if card.version_number > 1:
                self._open_page.tell_version()
            elif card.kind == SourceKind.PICTURE:
                self._room.teller.news(self.tr("The text was recognised; what was unsure is among the findings."))
            elif card.kind == SourceKind.DOCX and self._is_inferred(card):
                self._room.teller.news(
                    self.tr("This Word file is no manuscript of this program: it was read as text. Look it through.")
                )
            self._tell_untold()
        self._next()

    def _is_inferred(self, card: PageCard) -> bool:
        """Whether a Word file had none of the styles that tell its parts."""
        return not self._room.desk.library.pages.versions(card.id)[-1].importer.startswith("manuscript")

    def _failed(self, error: Exception) -> None:
        errand = self._now
        self._finish()
        if errand is None:
            return
        if isinstance(error, _SeveralPages):
            self.edition.begin([error.path])
        elif isinstance(error, AlreadyImported):
            self._already_there(error.card, errand.path)
        elif isinstance(error, ImportCancelled):
            self._room.teller.news(error.sentence(self._room.language))
        elif isinstance(error, LimitReached):
            self._ask_for_more(error, errand)
        else:
            self._untold = error
        if not self._waiting:
            self._tell_untold()
        self._next()

    def _tell_untold(self) -> None:
        """Tell what could not be brought in, once the pages that could are open: opening one clears the bar."""
        error, self._untold = self._untold, None
        if error is not None:
            self._room.teller.problem(error)

    def _ask_for_more(self, error: LimitReached, errand: _Errand) -> None:
        """Offer to raise the limit that was in the way; it stays raised."""

        def raised() -> None:
            self._room.teller.clear()
            self._room.settings.change(import_times=error.times * self._room.settings.now.import_times)
            self._do(errand)

        self._room.teller.question(error.sentence(self._room.language), self.tr("Raise the limit and import"), raised)

    def _already_there(self, card: PageCard, path: Path | None) -> None:
        from xingxian_editor.ui.duplicate_dialog import DuplicateChoice, DuplicateDialog

        if path is None or path == _sample_file():
            choice = DuplicateChoice.OPEN
        else:
            choice = DuplicateDialog.ask(card, self._room.window)
        if choice is DuplicateChoice.OPEN:
            self._open_there(card)
            if path is None:
                self._room.teller.news(self.tr("This text is a page already; no second one was made."))
        elif choice is DuplicateChoice.REPLACE and path is not None:
            self.bring_next_version(card.id, path)

    def _open_there(self, card: PageCard) -> None:
        if card.binned_at:
            desk = self._room.desk
            self._room.teller.attempt(lambda: desk.library.pages.restore(card.id, desk.session.by))
            self._library.refresh()
        self._library.open(card.id)

    def _finish(self) -> None:
        self._now = None
        self._slow.stop()
        self._unheard.stop()
        self._room.window.page.busy.end()
        self._room.window.status.end_work()

    def _moved_on(self, share: float) -> None:
        self._share = share
        self._room.window.page.busy.show_share(share)
        if not self._slow.isActive() and self._now is not None:
            self._show_share()

    def _show_share(self) -> None:
        if self._now is not None:
            self._room.window.status.show_work(self.tr("Reading {0}").format(self._now.name), self._share)

    def _choose(self) -> None:
        kinds = " ".join(f"*{suffix}" for suffix in PAGE_SUFFIXES)
        start = self._room.settings.now.open_folder
        names, _ = QFileDialog.getOpenFileNames(
            self._room.window, self.tr("Open page files"), start, self.tr("Pages ({0});;All files (*)").format(kinds)
        )
        if names:
            self._room.settings.change(open_folder=str(Path(names[0]).parent))
            self.bring_in([Path(name) for name in names])

    def _paste(self) -> None:
        text = QGuiApplication.clipboard().text()
        if not text.strip():
            self._room.teller.question(
                self.tr("There is no text on the clipboard, so no page was made. Copy the page's text first."),
                self.tr("Close"),
                self._room.teller.clear,
            )
            return
        name = self.tr("the pasted text")
        work = partial(_text_apart, self._room.desk.folder, text, self._room.desk.session.by, name)
        self._do(_Errand(name, None, work))

    def _choose_next_version(self) -> None:
        if self._open_page.desk is not None:
            self._replace(self._open_page.desk.card.id)

    def _replace(self, page: int) -> None:
        kinds = " ".join(f"*{suffix}" for suffix in PAGE_SUFFIXES)
        start = self._room.settings.now.open_folder
        name, _ = QFileDialog.getOpenFileName(
            self._room.window,
            self.tr("Next version of this page"),
            start,
            self.tr("Pages ({0});;All files (*)").format(kinds),
        )
        if name:
            self.bring_next_version(page, Path(name))

    def bring_next_version(self, page: int, path: Path) -> None:
        """Import a file as the next version of a page."""
        work = partial(_next_version_apart, self._room.desk.folder, page, path, self._room.desk.session.by)
        self._do(_Errand(path.name, path, work))


class _SeveralPages(Exception):
    """A file holds more than one page: it is an edition."""

    def __init__(self, path: Path) -> None:
        super().__init__(path)
        self.path = path


def _file_apart(folder: Path, path: Path, by: str, progress: Progress, times: int) -> PageCard:
    """Read and store a file on a worker thread, where the readers are loaded too."""
    from xingxian_editor.desk.edition_files import parts_of
    from xingxian_editor.desk.importing import import_file_apart

    if len(parts_of(path, times)) > 1:
        raise _SeveralPages(path)
    return import_file_apart(folder, path, None, by, progress.report, times)


def _text_apart(folder: Path, text: str, by: str, name: str, progress: Progress, times: int) -> PageCard:
    """Make a page of text and store it on a connection of its own."""
    from xingxian_editor.desk.importing import import_text

    with Library.open(folder) as library:
        return import_text(library, text, None, by, progress.report, times, name)


def _next_version_apart(folder: Path, page: int, path: Path, by: str, progress: Progress, times: int) -> PageCard:
    """Read and store the next version on a connection of its own."""
    from xingxian_editor.desk.importing import import_next_version

    with Library.open(folder) as library:
        return import_next_version(library, page, path, by, progress.report, times)


def _sample_file() -> Path:
    return resources_folder() / SAMPLE
