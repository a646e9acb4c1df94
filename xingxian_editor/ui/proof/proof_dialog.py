"""The proof before it is printed: every paper to look at, what it shall show, printing and saving as PDF."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from xingxian_editor.corrections.proof.paper import PaperPage, paper_pages
from xingxian_editor.corrections.proof.sheets import Proof, ProofHead
from xingxian_editor.desk.proofing import has_picture, has_talk, make_proof, passes_of
from xingxian_editor.page.page import Page
from xingxian_editor.page.page_reading import PageReading
from xingxian_editor.page.problem import Problem
from xingxian_editor.ui.background_jobs import BackgroundJobs, Progress
from xingxian_editor.ui.program_log import log
from xingxian_editor.ui.proof.painter import inks_of
from xingxian_editor.ui.proof.proof_options import ProofOptions
from xingxian_editor.ui.proof.proof_output import print_proof, write_pdf
from xingxian_editor.ui.proof.proof_preview import ProofPreview
from xingxian_editor.ui.proof.sheet_painting import PagePictures, PaperPainter
from xingxian_editor.ui.screen_fit import resize_within_screen
from xingxian_editor.ui.theme.theme import Theme
from xingxian_editor.ui.theme_label import ThemeLabel

MAKE, DRAW, PUT_OUT = "proof", "proof_preview", "proof_output"


@dataclass(frozen=True, slots=True)
class Proofed:
    """What a proof is made of: the page, its text, its file, its head, and a name for the PDF."""

    page: Page
    reading: PageReading
    original: Path | None
    head: ProofHead
    name: str
    language: str


class ProofDialog(QDialog):
    """``saved`` carries the PDF that was written."""

    saved = Signal(Path)

    def __init__(
        self, theme: Theme, jobs: BackgroundJobs, proofed: Proofed, folder: Path, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Proof"))
        self._theme, self._jobs, self._proofed, self._folder = theme, jobs, proofed, folder
        self.proof = Proof()
        self.pages: tuple[PaperPage, ...] = ()
        self.at = 0
        self.options = ProofOptions(
            theme, passes_of(proofed.page), has_picture(proofed.page), has_talk(proofed.page), self
        )
        self.preview = ProofPreview(theme, self)
        self.where = ThemeLabel(theme, "", "small", "text_2", self)
        self.message = ThemeLabel(theme, "", "small", "error", self)
        self.progress = QProgressBar(self)
        self._make_buttons()
        self._lay_out()
        self._connect()
        resize_within_screen(self, 1080, 760)
        self._make()

    # Parts

    def _make_buttons(self) -> None:
        self.back = self._button("‹", self.tr("Previous sheet (PgUp)"), small=True)
        self.on = self._button("›", self.tr("Next sheet (PgDn)"), small=True)
        self.smaller = self._button("−", self.tr("Smaller (-)"), small=True)
        self.larger = self._button("+", self.tr("Larger (+)"), small=True)
        self.whole = self._button(self.tr("Whole sheet"), self.tr("Show the whole sheet (0)"))
        self.save = self._button(self.tr("&Save as PDF…"), self.tr("Write the proof as a PDF file"))
        self.print = self._button(self.tr("&Print…"), self.tr("Choose a printer and print"))
        self.close_button = self._button(self.tr("Close"), self.tr("Close"))
        self.cancel = self._button(self.tr("Cancel"), self.tr("Stop printing or saving"))
        self.print.setDefault(True)

    def _button(self, text: str, name: str, small: bool = False) -> QPushButton:
        button = QPushButton(text, self)
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.setAutoDefault(False)
        if small:
            button.setFixedWidth(30)
        return button

    def _lay_out(self) -> None:
        bar = QHBoxLayout()
        for widget in (self.back, self.on, self.where):
            bar.addWidget(widget)
        bar.addStretch(1)
        for widget in (self.smaller, self.larger, self.whole):
            bar.addWidget(widget)
        left = QVBoxLayout()
        left.addWidget(self.preview, 1)
        left.addLayout(bar)
        right = QVBoxLayout()
        right.addWidget(self.options)
        right.addStretch(1)
        self.message.setWordWrap(True)
        self.progress.setRange(0, 100)
        self.progress.setTextVisible(False)
        right.addWidget(self.message)
        right.addWidget(self.progress)
        for button in (self.cancel, self.print, self.save, self.close_button):
            right.addWidget(button)
        side = QWidget(self)
        side.setLayout(right)
        side.setFixedWidth(250)
        halves = QHBoxLayout(self)
        halves.setContentsMargins(16, 16, 16, 16)
        halves.setSpacing(self._theme.space(4))
        halves.addLayout(left, 1)
        halves.addWidget(side)
        self._show_busy(False)

    def _connect(self) -> None:
        self.options.changed.connect(self._make)
        self.options.paper_changed.connect(self._put_on_paper)
        self.preview.wanted.connect(self._draw)
        self.preview.turned.connect(self.turn)
        self.back.clicked.connect(self._back)
        self.on.clicked.connect(self._on)
        self.larger.clicked.connect(self.preview.larger)
        self.smaller.clicked.connect(self.preview.smaller)
        self.whole.clicked.connect(self.preview.fit)
        self.save.clicked.connect(self._ask_save)
        self.print.clicked.connect(self._ask_print)
        self.cancel.clicked.connect(self._cancel)
        self.close_button.clicked.connect(self.reject)
        self.finished.connect(self._forget)

    # Making and looking

    def _make(self) -> None:
        proofed, choice = self._proofed, self.options.choice
        self._allow(False)
        self.where.setText(self.tr("The proof is being set…"))

        def work(progress: Progress) -> Proof:
            return make_proof(proofed.page, proofed.reading, proofed.head, choice, progress.report)

        self._jobs.run(MAKE, work, self._made, self._failed)

    def _made(self, proof: Proof) -> None:
        self.proof = proof
        self.message.setText("")
        self._put_on_paper()

    def _put_on_paper(self) -> None:
        self.pages = paper_pages(self.proof.sheets, self.options.wanted_paper)
        self._allow(bool(self.pages))
        self.show_page(min(self.at, len(self.pages) - 1))

    def show_page(self, at: int) -> None:
        """Show another paper, counted from 0."""
        if not self.pages:
            self.where.setText(self.tr("There is no text to be proofed on this page."))
            return
        self.at = max(0, min(len(self.pages) - 1, at))
        page = self.pages[self.at]
        title = self.proof.sheets[page.sheet].title
        self.where.setText(self.tr("Sheet {0} of {1}: {2}").format(self.at + 1, len(self.pages), title))
        self.back.setEnabled(self.at > 0)
        self.on.setEnabled(self.at < len(self.pages) - 1)
        self.preview.show_paper(page.width, page.height)

    def turn(self, step: int) -> None:
        """Go on by some papers, or back."""
        self.show_page(self.at + step)

    def _back(self) -> None:
        self.turn(-1)

    def _on(self) -> None:
        self.turn(1)

    def _draw(self, dots: float) -> None:
        if not self.pages:
            return
        page, painter = self.pages[self.at], self._painter()

        def work(progress: Progress) -> QImage:
            try:
                return painter.image(page, dots)
            finally:
                painter.pictures.close()

        self._jobs.run(DRAW, work, self.preview.show_image, self._failed)

    def _painter(self) -> PaperPainter:
        return PaperPainter(self.proof, PagePictures(self._proofed.original), inks_of(self._theme))

    # Putting out

    def _ask_save(self) -> None:
        kind = self.tr("PDF (*.pdf)")
        start = str(self._folder / f"{self._proofed.name}.pdf")
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Save the proof"), start, kind)
        if chosen:
            self.save_to(Path(chosen))

    def save_to(self, path: Path) -> None:
        """Write the PDF in the background."""
        path = path if path.suffix.lower() == ".pdf" else path.with_name(f"{path.name}.pdf")
        painter, pages, title = self._painter(), self.pages, self._proofed.name

        def work(progress: Progress) -> Path | None:
            return path if write_pdf(path, painter, pages, title, progress.report) else None

        self._put_out(work, self._saved)

    def _saved(self, path: Path | None) -> None:
        self._show_busy(False)
        if path is not None:
            self._say(self.tr("Saved: {0}").format(path.name), "ok")
            self.saved.emit(path)

    def _ask_print(self) -> None:
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(self._proofed.name)
        if QPrintDialog(printer, self).exec() != QDialog.DialogCode.Accepted:
            return
        painter, pages = self._painter(), self.pages

        def work(progress: Progress) -> bool:
            return print_proof(printer, painter, pages, progress.report)

        self._put_out(work, self._printed)

    def _printed(self, whole: bool) -> None:
        self._show_busy(False)
        if whole:
            self._say(self.tr("Sent to the printer"), "ok")

    def _put_out(self, work: Callable[[Progress], object], done: Callable[..., None]) -> None:
        self._show_busy(True)
        self._jobs.run(PUT_OUT, work, done, self._failed, self._show_share)

    def _show_share(self, share: float) -> None:
        self.progress.setValue(round(share * 100))

    def _cancel(self) -> None:
        self._jobs.cancel(PUT_OUT)

    def _failed(self, error: Exception) -> None:
        self._show_busy(False)
        if isinstance(error, Problem):
            self._say(error.sentence(self._proofed.language), "error")
        else:
            log.error("a fault of the program while a proof was made", exc_info=error)
            self._say(self.tr("The program made a mistake; the log has the details."), "error")

    def _say(self, sentence: str, color: str) -> None:
        self.message.restyle("small", color)
        self.message.setText(sentence)

    def _show_busy(self, busy: bool) -> None:
        self.progress.setValue(0)
        self.progress.setVisible(busy)
        self.cancel.setVisible(busy)
        self.message.setText("")
        self._allow(not busy and bool(self.pages))

    def _allow(self, allowed: bool) -> None:
        self.options.setEnabled(not self.progress.isVisibleTo(self))
        for button in (self.print, self.save):
            button.setEnabled(allowed)

    def _forget(self) -> None:
        for job in (MAKE, DRAW, PUT_OUT):
            self._jobs.forget(job)
