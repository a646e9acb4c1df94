"""Draws proof marks small, as GB/T 14706-93 has them, for the palette."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPainterPath, QPen, QPixmap

from xingxian_editor.page.correction import ProofMark

SIDE = 20
Shape = Callable[[QPainterPath], None]


def mark_icon(mark: ProofMark, color: QColor, detail: str = "", scale: float = 2.0) -> QIcon:
    """Return the shape of a mark as an icon; what it asks for is written in it."""
    picture = QPixmap(round(SIDE * scale), round(SIDE * scale))
    picture.setDevicePixelRatio(scale)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(color, 1.3))
    path = QPainterPath()
    _SHAPES.get(mark, _box)(path)
    painter.drawPath(path)
    words = detail or _LETTERS.get(mark, "")
    if words:
        font = painter.font()
        font.setPixelSize(10)
        painter.setFont(font)
        painter.drawText(QRectF(0, 0, SIDE, SIDE - 1), Qt.AlignmentFlag.AlignCenter, words)
    painter.end()
    return QIcon(picture)


def _lines(path: QPainterPath, *points: tuple[float, float] | None) -> None:
    """Draw through points; None lifts the pen."""
    down = False
    for point in points:
        if point is None:
            down = False
        elif down:
            path.lineTo(QPointF(*point))
        else:
            path.moveTo(QPointF(*point))
            down = True


def _box(path: QPainterPath) -> None:
    path.addRect(QRectF(3, 5, 14, 10))


def _circle(path: QPainterPath) -> None:
    path.addEllipse(QRectF(3, 3, 14, 14))


def _turn(path: QPainterPath) -> None:
    path.addEllipse(QRectF(3, 6, 9, 9))
    path.moveTo(12, 8)
    path.cubicTo(16, 3, 19, 8, 17, 12)
    _lines(path, (14.6, 10.4), (17, 12.6), (19, 10))


def _transpose(path: QPainterPath) -> None:
    _lines(path, (2, 15), (2, 5), (10, 5), (10, 15), (18, 15), (18, 5))


def _join(path: QPainterPath) -> None:
    path.moveTo(16, 4)
    path.cubicTo(18, 12, 2, 8, 4, 16)
    _lines(path, (2, 13.4), (4, 16.4), (6.4, 14))


def _new_paragraph(path: QPainterPath) -> None:
    _lines(path, (16, 4), (16, 10), (5, 10), (5, 16), None, (2.6, 13.6), (5, 16.4), (7.4, 13.6))


def _move(path: QPainterPath) -> None:
    path.addRect(QRectF(2, 9, 7, 7))
    path.moveTo(6, 9)
    path.cubicTo(7, 2, 16, 2, 16, 12)
    _lines(path, (13.4, 10), (16, 12.8), (18.4, 9.8))


def _vertical(path: QPainterPath) -> None:
    _lines(path, (4, 5), (16, 5), None, (4, 15), (16, 15), None, (10, 6.6), (10, 13.4), None)
    _lines(path, (7.8, 8.6), (10, 6.2), (12.2, 8.6), None, (7.8, 11.4), (10, 13.8), (12.2, 11.4))


def _horizontal(path: QPainterPath) -> None:
    _lines(path, (4, 4), (4, 16), None, (16, 4), (16, 16), None, (5.6, 10), (14.4, 10), None)
    _lines(path, (7.6, 7.8), (5.2, 10), (7.6, 12.2), None, (12.4, 7.8), (14.8, 10), (12.4, 12.2))


def _align(path: QPainterPath) -> None:
    _lines(path, (3, 6.5), (17, 6.5), None, (3, 13.5), (17, 13.5))


def _stairs(path: QPainterPath) -> None:
    _lines(path, (3, 5), (7, 5), (7, 10), (12, 10), (12, 15), (17, 15))


def _widen(path: QPainterPath) -> None:
    _lines(path, (5, 3), (10, 9), (15, 3), None, (10, 9), (10, 17))


def _narrow(path: QPainterPath) -> None:
    _lines(path, (5, 16), (10, 10), (15, 16), None, (10, 10), (10, 3))


def _space(path: QPainterPath) -> None:
    _lines(path, (3, 3), (3, 17), None, (17, 3), (17, 17))


def _separate(path: QPainterPath) -> None:
    _lines(path, (10, 4), (10, 16), None, (6.5, 6), (10, 3.4), (13.5, 6))


def _keep(path: QPainterPath) -> None:
    for left in (3.0, 11.0):
        _lines(path, (left, 15), (left + 3, 9), (left + 6, 15), (left, 15))


_SHAPES: dict[ProofMark, Shape] = {
    ProofMark.SCRIPT: _box,
    ProofMark.TURN: _turn,
    ProofMark.TRANSPOSE: _transpose,
    ProofMark.JOIN: _join,
    ProofMark.NEW_PARAGRAPH: _new_paragraph,
    ProofMark.MOVE: _move,
    ProofMark.SHIFT_VERTICAL: _vertical,
    ProofMark.SHIFT_HORIZONTAL: _horizontal,
    ProofMark.ALIGN: _align,
    ProofMark.STAIRS: _stairs,
    ProofMark.WIDEN: _widen,
    ProofMark.NARROW: _narrow,
    ProofMark.SPACE: _space,
    ProofMark.SEPARATE: _separate,
    ProofMark.KEEP: _keep,
    ProofMark.SUBSTITUTE: _circle,
    ProofMark.EXPLAIN: _circle,
    ProofMark.STRAIGHTEN: _box,
}
_LETTERS = {ProofMark.SCRIPT: "²", ProofMark.SUBSTITUTE: "＝", ProofMark.EXPLAIN: "说"}
