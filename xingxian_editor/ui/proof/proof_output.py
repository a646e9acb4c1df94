"""Writes a proof as PDF and prints it, paper by paper, away from the window's thread."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QBuffer, QMarginsF, QSizeF
from PySide6.QtGui import QPagedPaintDevice, QPageLayout, QPageSize, QPainter, QPdfWriter
from PySide6.QtPrintSupport import QPrinter

from xingxian_editor.corrections.proof.paper import PaperPage
from xingxian_editor.export.whole_file import refuse_unwritable, write_whole
from xingxian_editor.ui.proof.proof_problem import ProofNotPrinted
from xingxian_editor.ui.proof.sheet_painting import MM_PER_INCH, PaperPainter

PDF_DPI = 1200
PICTURE_DPI = 300
Report = Callable[[float], bool]


def write_pdf(path: Path, painter: PaperPainter, pages: Sequence[PaperPage], title: str, report: Report) -> bool:
    """Write the papers as one PDF, whole or not at all; False where ``report`` said to stop.

    Raises FileNotWritten where the folder or the disk does not allow it.
    """
    refuse_unwritable(path)
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(PDF_DPI)
    writer.setTitle(title)
    done = _paint(writer, painter, pages, PDF_DPI, report, MemoryError())
    del writer
    if done:
        write_whole(path, bytes(buffer.data().data()))
    return done


def print_proof(printer: QPrinter, painter: PaperPainter, pages: Sequence[PaperPage], report: Report) -> bool:
    """Print the papers; False where ``report`` said to stop. Raises ProofNotPrinted."""
    printer.setFullPage(True)
    resolution = printer.resolution()
    return _paint(printer, painter, pages, resolution, report, ProofNotPrinted(printer.printerName()))


def _paint(
    device: QPagedPaintDevice,
    painter: PaperPainter,
    pages: Sequence[PaperPage],
    resolution: int,
    report: Report,
    failure: Exception,
) -> bool:
    brush = QPainter()
    try:
        for number, page in enumerate(pages):
            device.setPageLayout(_layout(page))
            if number == 0 and not brush.begin(device):
                raise failure
            if number and not device.newPage():
                raise failure
            dots = resolution / MM_PER_INCH
            painter.paint(brush, page, dots, min(dots, PICTURE_DPI / MM_PER_INCH))
            if not report((number + 1) / len(pages)):
                return False
        return True
    finally:
        if brush.isActive() and not brush.end():
            raise failure
        painter.pictures.close()


def _layout(page: PaperPage) -> QPageLayout:
    size = QPageSize(
        QSizeF(page.width, page.height), QPageSize.Unit.Millimeter, "", QPageSize.SizeMatchPolicy.FuzzyMatch
    )
    wide = page.width > page.height and size.size(QPageSize.Unit.Millimeter).width() < page.width - 1
    way = QPageLayout.Orientation.Landscape if wide else QPageLayout.Orientation.Portrait
    return QPageLayout(size, way, QMarginsF(0, 0, 0, 0))
