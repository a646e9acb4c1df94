"""Draws a newspaper page through Qt's PDF writer: runs of text between points, frames in the order they are laid."""

from dataclasses import dataclass, field

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QPointF, QRectF, QSizeF
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QLinearGradient, QPageSize, QPainter, QPdfWriter

DOTS = 20  # dots of the writer in a point
SONG, HEI, HEAVY, BLACK = "Noto Serif CJK SC", "Noto Sans CJK SC", "Noto Serif CJK SC bold", "Noto Sans CJK SC bold"
_CLOSING = "，。、；：？！”’）》〉】"
_OPENING = "“‘（《〈【"


@dataclass(slots=True)
class Run:
    """Text that is drawn at one go: from ``x`` at the base line ``y``, ``wide`` points apart."""

    text: str
    x: float
    y: float
    size: float
    face: str
    wide: float = 0.0
    colour: str = "black"


@dataclass(slots=True)
class Frame:
    """What is drawn together: a column of text, a head, a caption."""

    runs: list[Run] = field(default_factory=list)
    head: bool = False


class Faces:
    """Fonts of the page, and how wide they set a character in ems."""

    def __init__(self) -> None:
        self._widths: dict[tuple[str, str], float] = {}

    def font(self, face: str, size: float) -> QFont:
        font = QFont(face.removesuffix(" bold"))
        font.setBold(face.endswith(" bold"))
        font.setPixelSize(max(1, round(size * DOTS)))
        return font

    def width(self, text: str, face: str) -> float:
        total = 0.0
        for character in text:
            key = (character, face)
            if key not in self._widths:
                self._widths[key] = QFontMetricsF(self.font(face, 50)).horizontalAdvance(character) / (50 * DOTS)
            total += self._widths[key]
        return total

    def fitting(self, text: str, face: str, ems: float) -> int:
        """Return how many characters fill a line of ``ems``; no line begins with a closing mark."""
        used, count = 0.0, 0
        while count < len(text) and used + self.width(text[count], face) <= ems + 0.01:
            used += self.width(text[count], face)
            count += 1
        if count < len(text) and text[count] in _CLOSING:
            count += 1 if text[count - 1] not in _CLOSING else -2
        while (
            count < len(text) and count > 1 and (text[count - 1] in _OPENING or text[count - 1 : count + 1].isdigit())
        ):
            count -= 1
        return max(1, count)

    def line(self, text: str, place: tuple[float, float, float], size: float, face: str, full: bool) -> list[Run]:
        """Set a line from left to right edge at a base line; a full one is driven out to the right."""
        left, right, y = place
        blank = len(text) - len(text.lstrip("　"))
        left, text = left + blank * size, text[blank:]
        wide = 0.0
        if full and len(text) > 1:
            wide = (right - left - self.width(text, face) * size) / (len(text) - 1)
        runs, begin = [], 0
        for n, character in enumerate(text):
            if character in _CLOSING or n == len(text) - 1:
                piece = text[begin : n + 1]
                runs.append(Run(piece, left, y, size, face, wide))
                left += self.width(piece, face) * size + wide * len(piece)
                begin = n + 1
        return runs

    def strokes(self, run: Run) -> list[tuple[str, float]]:
        """Return what is drawn at one go and where: the run, or its characters where they are driven apart."""
        if abs(run.wide) < 0.005 * run.size:
            return [(run.text, run.x)]
        ends = [self.width(run.text[:n], run.face) * run.size + n * run.wide for n in range(len(run.text))]
        return [(character, run.x + end) for character, end in zip(run.text, ends, strict=True)]


def painted(width: float, height: float, grounds: list, frames: list[Frame], faces: Faces) -> bytes:
    """Return the PDF: grounds (colour, left, top, right, bottom; "picture" for a photograph), then the frames."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(72 * DOTS)
    writer.setPageSize(QPageSize(QSizeF(width, height), QPageSize.Unit.Point))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    painter = QPainter(writer)
    for colour, left, top, right, bottom in grounds:
        _ground(painter, colour, QRectF(left * DOTS, top * DOTS, (right - left) * DOTS, (bottom - top) * DOTS))
    for frame in frames:
        for run in frame.runs:
            painter.setFont(faces.font(run.face, run.size))
            painter.setPen(QColor(run.colour))
            for text, x in faces.strokes(run):
                painter.drawText(QPointF(x * DOTS, run.y * DOTS), text)
    painter.end()
    return bytes(data.data())


def _ground(painter: QPainter, colour: str, place: QRectF) -> None:
    if colour == "picture":
        painter.drawImage(place, _photograph(round(place.width() / 200), round(place.height() / 200)))
    elif colour.startswith("frame"):
        painter.setPen(QColor("black"))
        painter.drawRect(place)
    else:
        painter.fillRect(place, QColor(colour))


def _photograph(width: int, height: int):
    from PySide6.QtGui import QImage

    image = QImage(max(8, width), max(8, height), QImage.Format.Format_RGB32)
    shade = QLinearGradient(0, 0, image.width(), image.height())
    shade.setColorAt(0, QColor("#204060"))
    shade.setColorAt(1, QColor("#d0b080"))
    painter = QPainter(image)
    painter.fillRect(image.rect(), shade)
    painter.end()
    return image
