"""Shows one paper of a proof, as large as wanted, and lets it be moved about."""

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from xingxian_editor.ui.theme.theme import Theme

STEP = 1.25
LEAST, MOST = 0.6, 24.0
"""Pixels a millimetre, the least and the most."""
MARGIN = 16


class ProofPreview(QScrollArea):
    """``wanted`` asks for a picture of the paper with so many pixels a millimetre.

    Until it comes the last picture is stretched. It fits the pane until somebody zooms.
    """

    wanted = Signal(float)
    turned = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._canvas = _Canvas(theme, self)
        self._paper = (210.0, 297.0)
        self._dots = 2.0
        self.fits = True
        self.setWidget(self._canvas)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Preview of the proof"))
        self._paint_ground()
        theme.changed.connect(self._paint_ground)

    @property
    def dots(self) -> float:
        """Pixels a millimetre."""
        return self._dots

    @property
    def image(self) -> QImage:
        """The picture that is shown; null until it has come."""
        return self._canvas.image

    def show_paper(self, width: float, height: float) -> None:
        """Make room for another paper of this size in mm and ask for its picture."""
        self._paper = width, height
        self._canvas.image = QImage()
        if self.fits:
            self._dots = self._fitting()
        self._lay_out()

    def show_image(self, image: QImage) -> None:
        """Show the picture of the paper."""
        self._canvas.image = image
        self._canvas.update()

    def zoom(self, factor: float) -> None:
        """Show it larger or smaller."""
        self.fits = False
        self._dots = min(MOST, max(LEAST, self._dots * factor))
        self._lay_out()

    def larger(self) -> None:
        """Show it a step larger."""
        self.zoom(STEP)

    def smaller(self) -> None:
        """Show it a step smaller."""
        self.zoom(1 / STEP)

    def fit(self) -> None:
        """Show the whole paper."""
        self.fits = True
        self._dots = self._fitting()
        self._lay_out()

    def _fitting(self) -> float:
        width, height = self._paper
        room = self.viewport().size() - QSize(2 * MARGIN, 2 * MARGIN)
        return max(LEAST, min(room.width() / width, room.height() / height))

    def _lay_out(self) -> None:
        size = QSize(round(self._paper[0] * self._dots), round(self._paper[1] * self._dots))
        self._canvas.paper = size
        self._canvas.resize(size + QSize(2 * MARGIN, 2 * MARGIN))
        self._canvas.update()
        self.wanted.emit(self._dots * self.devicePixelRatioF())

    def _paint_ground(self) -> None:
        palette = self.palette()
        palette.setColor(self.backgroundRole(), self._theme.color("canvas"))
        self.setPalette(palette)
        self.viewport().setPalette(palette)
        self.viewport().setAutoFillBackground(True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.fits and self.isVisible():
            self._dots = self._fitting()
            self._lay_out()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(STEP if event.angleDelta().y() > 0 else 1 / STEP)
            event.accept()
        else:
            super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            self.turned.emit(1 if key == Qt.Key.Key_PageDown else -1)
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.larger()
        elif key == Qt.Key.Key_Minus:
            self.smaller()
        elif key == Qt.Key.Key_0:
            self.fit()
        else:
            super().keyPressEvent(event)


class _Canvas(QWidget):
    """White paper with its picture."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.image = QImage()
        self.paper = QSize()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), self._theme.color("canvas"))
        target = self.rect().adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
        painter.fillRect(target.translated(1, 1), self._theme.color("border"))
        painter.fillRect(target, Qt.GlobalColor.white)
        if not self.image.isNull():
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(target, self.image)
        else:
            painter.setPen(Qt.GlobalColor.gray)
            painter.drawText(QPointF(target.center()), "…")
