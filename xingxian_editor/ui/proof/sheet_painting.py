"""Paints the papers of a proof: white paper, the page's picture where there is one, the marks over it."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QPointF, QRect, QRectF, QSize
from PySide6.QtGui import QImage, QPainter

from xingxian_editor.corrections.proof.drawing import Ink
from xingxian_editor.corrections.proof.paper import PaperPage
from xingxian_editor.corrections.proof.sheets import Proof, ProofSheet
from xingxian_editor.ui.page_picture.page_raster import PageRaster, open_raster
from xingxian_editor.ui.proof.painter import ProofPainter, paint_paper

MM_PER_INCH = 25.4
MOST_PIXELS = 60_000_000
STRIP = 1024
"""How many rows of the page's picture are drawn at once: the whole at print resolution is much."""


class PagePictures:
    """The picture of the page, from its file. Used by one thread at a time; ``close`` gives the file back."""

    def __init__(self, original: Path | None) -> None:
        self._original = original
        self._raster: PageRaster | None = None

    def draw(self, painter: QPainter, sheet: ProofSheet, dots: float) -> None:
        """Paint the picture where the sheet has it (in mm), with ``dots`` pixels a millimetre."""
        if self._original is None or sheet.picture is None:
            return
        if self._raster is None:
            self._raster = open_raster(self._original)
        place = sheet.picture
        width, height = place.right - place.left, place.bottom - place.top
        dots = min(dots, (MOST_PIXELS / (width * height)) ** 0.5)
        whole = QSize(round(width * dots), round(height * dots))
        for top in range(0, whole.height(), STRIP):
            rows = min(STRIP, whole.height() - top)
            strip = self._raster.draw(QRect(0, top, whole.width(), rows), whole)
            scale = height / whole.height()
            painter.drawImage(QRectF(place.left, place.top + top * scale, width, rows * scale), strip)

    def close(self) -> None:
        """Give the file back."""
        if self._raster is not None:
            self._raster.close()
            self._raster = None


@dataclass(frozen=True, slots=True)
class PaperPainter:
    """Paints papers of one proof."""

    proof: Proof
    pictures: PagePictures
    inks: Mapping[Ink, str]

    def paint(self, painter: QPainter, page: PaperPage, dots: float, picture_dots: float) -> None:
        """Paint a paper; ``painter`` counts device pixels, ``dots`` of them a millimetre."""
        sheet = self.proof.sheets[page.sheet]
        painter.save()
        painter.scale(dots, dots)
        paint_paper(painter, page.width, page.height)
        painter.save()
        if page.clip is not None:
            clip = page.clip
            painter.setClipRect(QRectF(clip.left, clip.top, clip.right - clip.left, clip.bottom - clip.top))
        painter.translate(QPointF(page.left, page.top))
        painter.scale(page.scale, page.scale)
        self.pictures.draw(painter, sheet, picture_dots * page.scale)
        ProofPainter(painter, dots * page.scale, self.inks).draw(sheet.drawings)
        painter.restore()
        ProofPainter(painter, dots, self.inks).draw(page.drawings)
        painter.restore()

    def image(self, page: PaperPage, dots: float) -> QImage:
        """Return a paper as a picture with ``dots`` pixels a millimetre."""
        dots = min(dots, (MOST_PIXELS / (page.width * page.height)) ** 0.5)
        image = QImage(max(1, round(page.width * dots)), max(1, round(page.height * dots)), QImage.Format.Format_RGB32)
        image.fill(0xFFFFFFFF)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        self.paint(painter, page, dots, dots)
        painter.end()
        return image
