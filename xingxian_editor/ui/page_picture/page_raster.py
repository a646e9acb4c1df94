"""Where pictures of a page come from: its PDF, or the picture file that it is."""

from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QColor, QImage, QImageReader, QPainter

from xingxian_editor.page.source import SourceKind
from xingxian_editor.ui.page_picture.picture_problem import PageFileGone, PictureUnreadable


class PageRaster(Protocol):
    """Draws any part of one page. Called on a worker thread, one call at a time."""

    def draw(self, part: QRect, whole: QSize) -> QImage:
        """Return ``part`` of the page's picture, which is ``whole`` pixels large."""
        ...

    def close(self) -> None:
        """Give the file back."""
        ...


class PdfRaster:
    """A page of a PDF. PDFium is loaded when the first picture is wanted, on the worker's time."""

    def __init__(self, path: Path, index: int) -> None:
        from xingxian_editor.page_import.pdf.rendering import PdfPagePicture

        self._page = PdfPagePicture(path, index)

    def draw(self, part: QRect, whole: QSize) -> QImage:
        width, _ = self._page.size
        scale = whole.width() / width
        drawn = self._page.part(part.x(), part.y(), part.width(), part.height(), scale)
        image = QImage(drawn.data, drawn.width, drawn.height, drawn.stride, QImage.Format.Format_RGB32)
        return image.copy()

    def close(self) -> None:
        self._page.close()


class PictureRaster:
    """A page that came as a picture file."""

    def __init__(self, path: Path) -> None:
        reader = QImageReader(str(path))
        reader.setAutoTransform(True)
        reader.setDecideFormatFromContent(True)
        self._image = reader.read()
        if self._image.isNull():
            raise PictureUnreadable(path.name)

    def draw(self, part: QRect, whole: QSize) -> QImage:
        drawn = QImage(part.size(), QImage.Format.Format_RGB32)
        drawn.fill(QColor("white"))
        painter = QPainter(drawn)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.translate(-part.x(), -part.y())
        painter.drawImage(QRect(0, 0, whole.width(), whole.height()), self._image)
        painter.end()
        return drawn

    def close(self) -> None:
        self._image = QImage()


def open_raster(path: Path, kind: SourceKind, index: int = 0) -> PageRaster:
    """Return what draws the page that the file holds (page ``index`` of a PDF, from 0)."""
    if not path.is_file():
        raise PageFileGone(path.name)
    return PictureRaster(path) if kind is SourceKind.PICTURE else PdfRaster(path, index)


def on_paper(image: QImage, paper: QColor, opacity: float) -> QImage:
    """Return the picture as it looks on paper of this colour, itself ``opacity`` strong."""
    veil = QColor(paper)
    veil.setAlphaF(1 - opacity)
    painter = QPainter(image)
    painter.fillRect(image.rect(), veil)
    painter.end()
    return image
