"""Where pictures of a page come from: its PDF, or the picture file that it is."""

from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage, QImageReader, QPainter

from xingxian_editor.ui.page_picture.picture_problem import PageFileGone, PictureUnreadable

MOST_MEGABYTES = 2048
_HEADER = 1024


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
    """A page that came as a picture file. Halves of it are kept, so that small pictures are made of enough pixels."""

    def __init__(self, path: Path) -> None:
        QImageReader.setAllocationLimit(MOST_MEGABYTES)
        reader = QImageReader(str(path))
        reader.setAutoTransform(True)
        reader.setDecideFormatFromContent(True)
        image = reader.read()
        if image.isNull():
            raise PictureUnreadable(path.name)
        self._sizes = [image]

    def draw(self, part: QRect, whole: QSize) -> QImage:
        drawn = QImage(part.size(), QImage.Format.Format_RGB32)
        drawn.fill(QColor("white"))
        painter = QPainter(drawn)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.translate(-part.x(), -part.y())
        painter.drawImage(QRect(0, 0, whole.width(), whole.height()), self._at_least(whole.width()))
        painter.end()
        return drawn

    def _at_least(self, width: int) -> QImage:
        """Return the smallest of the halves that has this many pixels across."""
        while self._sizes[-1].width() >= 2 * width:
            last = self._sizes[-1]
            ratio, smooth = Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
            self._sizes.append(last.scaled(last.width() // 2, max(1, last.height() // 2), ratio, smooth))
        return next((image for image in reversed(self._sizes) if image.width() >= width), self._sizes[0])

    def close(self) -> None:
        self._sizes = [QImage()]


def open_raster(path: Path, index: int = 0) -> PageRaster:
    """Return what draws the page that the file holds: page ``index`` of a PDF, counted from 0, or a picture."""
    try:
        with path.open("rb") as file:
            begins = file.read(_HEADER)
    except OSError as error:
        raise PageFileGone(path.name) from error
    return PdfRaster(path, index) if b"%PDF-" in begins else PictureRaster(path)


def on_paper(image: QImage, paper: QColor, opacity: float) -> QImage:
    """Return the picture as it looks on paper of this colour, itself ``opacity`` strong."""
    veil = QColor(paper)
    veil.setAlphaF(1 - opacity)
    painter = QPainter(image)
    painter.fillRect(image.rect(), veil)
    painter.end()
    return image
