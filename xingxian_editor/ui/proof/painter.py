"""Paints the drawing records of a proof: on the screen, on paper and into a PDF alike."""

from collections.abc import Iterable, Mapping
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontMetricsF, QPainter, QPainterPath, QPen

from xingxian_editor.corrections.proof.drawing import Drawing, Face, Ink, Shape, Stroke, Words
from xingxian_editor.ui.theme.pass_look import PASSES, paper_color, pass_color
from xingxian_editor.ui.theme.theme import Theme

PAPER_INKS: Mapping[Ink, str] = {Ink.TEXT: "#1B1B1B", Ink.FAINT: "#8A8577"}
_SONG = "Noto Serif CJK SC|Source Han Serif SC|方正书宋_GBK|SimSun|Songti SC|STSong|AR PL UMing CN"
_KAI = "LXGW WenKai|KaiTi|楷体|KaiTi_GB2312|STKaiti|Kaiti SC|FandolKai|AR PL UKai CN"
_HEI = "Noto Sans CJK SC|Source Han Sans SC|Microsoft YaHei|PingFang SC|SimHei|WenQuanYi Micro Hei"
FACES = {Face.SET: _SONG.split("|"), Face.PEN: _KAI.split("|"), Face.PLAIN: _HEI.split("|")}
LEAST_PIXELS = 1.2
_POINT = 100.0
"""Type is laid out this large and scaled: no font is asked for a size of a few units."""
_BASELINE = 0.37


class ProofPainter:
    """Paints in millimetres with ``painter``, whose scale is ``dots`` device pixels a millimetre."""

    def __init__(self, painter: QPainter, dots: float, inks: Mapping[Ink, str]) -> None:
        self._painter = painter
        self._least = LEAST_PIXELS / dots
        self._colors = {ink: QColor(color) for ink, color in inks.items()}
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def draw(self, drawings: Iterable[Drawing]) -> None:
        """Paint strokes and words in their order."""
        for drawing in drawings:
            if isinstance(drawing, Stroke):
                self._stroke(drawing)
            else:
                self._words(drawing)

    def _stroke(self, stroke: Stroke) -> None:
        color = self._colors[stroke.ink]
        pen = QPen(color, max(stroke.width, self._least))
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        self._painter.setPen(pen)
        self._painter.setBrush(color if stroke.filled else Qt.BrushStyle.NoBrush)
        self._painter.drawPath(painter_path(stroke.shape))

    def _words(self, words: Words) -> None:
        font = font_of(words.face, words.bold)
        scale = words.size / _POINT
        natural = QFontMetricsF(font).horizontalAdvance(words.text) * scale
        painter = self._painter
        painter.save()
        painter.translate(words.x, words.y)
        if words.turn:
            painter.rotate(words.turn)
        squeeze = min(1.0, words.width / natural) if words.width and natural else 1.0
        left = 0.0 if words.start else -natural * squeeze / 2
        if words.start and words.width:
            left += (words.width - natural * squeeze) / 2
        painter.translate(left, words.size * _BASELINE)
        painter.scale(scale * squeeze, scale)
        painter.setPen(self._colors[words.ink])
        painter.setFont(font)
        painter.drawText(QPointF(0, 0), words.text)
        painter.restore()


def inks_of(theme: Theme) -> Mapping[Ink, str]:
    """Return the colour of every ink: those of the passes are the settings'."""
    passes = {Ink(pass_.value): paper_color(theme, pass_color(pass_)) for pass_ in PASSES}
    return {**PAPER_INKS, **passes, Ink.TALK: paper_color(theme, "query")}


def painter_path(shape: Shape) -> QPainterPath:
    """Return the path of a shape."""
    path = QPainterPath()
    for segment in shape:
        points = [QPointF(x, y) for x, y in segment.points]
        if segment.kind == "M":
            path.moveTo(points[0])
        elif segment.kind == "L":
            path.lineTo(points[0])
        elif segment.kind == "C":
            path.cubicTo(*points)
        else:
            path.closeSubpath()
    return path


def font_of(face: Face, bold: bool = False) -> QFont:
    """Return a font of this kind that is installed here; the pen writes 宋体 where there is no 楷体."""
    there = _families()
    names = [name for name in (*FACES[face], *FACES[Face.SET]) if name in there] or FACES[face]
    font = QFont()
    font.setFamilies(names)
    font.setPixelSize(int(_POINT))
    font.setBold(bold)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


@lru_cache(maxsize=1)
def _families() -> frozenset[str]:
    return frozenset(QFontDatabase.families())


def paint_paper(painter: QPainter, width: float, height: float) -> None:
    """Paint white paper of a size in millimetres."""
    painter.fillRect(QRectF(0, 0, width, height), QColor("#FFFFFF"))


def has_pen_face() -> bool:
    """Say whether a 楷体 is installed."""
    return any(name in _families() for name in FACES[Face.PEN])
