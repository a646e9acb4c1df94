"""Draws proof marks small, as GB/T 14706-93 has them, for the palette."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QIcon, QPainter, QPainterPath, QPen, QPixmap

from xingxian_editor.page.correction import ProofMark, Way

SIDE = 20


def mark_icon(mark: ProofMark, color: QColor, detail: str = "", way: Way = Way.USUAL, scale: float = 2.0) -> QIcon:
    """Return the shape of a mark as an icon, as a proofreader draws it."""
    picture = QPixmap(round(SIDE * scale), round(SIDE * scale))
    picture.setDevicePixelRatio(scale)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(color, 1.3, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
    shape = _TO_LINES if mark is ProofMark.MOVE and way is not Way.USUAL else _SHAPES.get(mark, _BOX)
    painter.drawPath(_path(f"{shape} {_BARS.get(detail, '')}"))
    if mark is ProofMark.SCRIPT:
        font = QFont(painter.font())
        font.setPixelSize(9)
        painter.setFont(font)
        painter.drawText(QRectF(6, 1, 8, 10), Qt.AlignmentFlag.AlignCenter, "2")
    painter.end()
    return QIcon(picture)


def _path(shape: str) -> QPainterPath:
    """Return a path written as in SVG: M and L with points, C with three, O with a circle's middle and radius."""
    path, letter, numbers = QPainterPath(), "", list[float]()
    for word in [*shape.split(), "."]:
        if word[0] in "MLCO.":
            _draw(path, letter, numbers)
            letter, numbers = word, []
        else:
            numbers += map(float, word.split(","))
    return path


def _draw(path: QPainterPath, letter: str, numbers: list[float]) -> None:
    if letter == "O":
        path.addEllipse(QPointF(numbers[0], numbers[1]), numbers[2], numbers[2])
        return
    points = [QPointF(x, y) for x, y in zip(numbers[::2], numbers[1::2], strict=True)]
    if letter == "M":
        path.moveTo(points[0])
    elif letter == "L":
        for point in points:
            path.lineTo(point)
    elif letter == "C":
        path.cubicTo(*points)


_BOX = "M 5,2 L 15,2 15,18 5,18 5,2"
_TO_LINES = "M 17,3 L 14,3 C 12,3 12,4 12,6 L 12,12 C 12,15 11,16 9,16 L 3,16 M 5.4,13.6 L 3,16 5.4,18.4"
_BARS = {
    "1": "M 8.4,2 L 8,10 M 12,2 L 11.6,10 M 6,4.5 L 14.4,4.5 M 5.6,7.5 L 14,7.5",
    "½": "M 10,1.5 L 10,17 M 7,5.5 L 13,5.5 M 7,8.5 L 13,8.5",
    "⅓": "M 10,1 L 10,17 M 7,3.5 L 13,3.5 M 7,6.2 L 13,6.2 M 7,8.9 L 13,8.9",
    "¼": "M 10,.5 L 10,17 M 7,2.2 L 13,2.2 M 7,4.6 L 13,4.6 M 7,7 L 13,7 M 7,9.4 L 13,9.4",
}
_SHAPES: dict[ProofMark, str] = {
    ProofMark.SCRIPT: _BOX,
    ProofMark.TURN: "M 2,6 C 5,1.5 9,2.5 12,4 C 17,6 18,11 16,14 C 14,17.5 8,17.5 8,13.5 C 8,10.5 12,10 12,12.6",
    ProofMark.TRANSPOSE: "M 3,7 L 3,12 C 3,15.5 9.5,17 10,10 C 10.5,3 17,4.5 17,8 L 17,13",
    ProofMark.JOIN: "M 6,17 C 2.5,17 2,11 6,10.5 L 14,10.5 C 18.5,10.5 18.5,4 10,4.5 M 12.8,2 L 10,4.5 12.8,7",
    ProofMark.NEW_PARAGRAPH: "M 18,3 C 14,3 13.5,5 13,8 L 12.6,10 C 13.4,13 15,13.4 17,13.4"
    " M 12.6,10 C 12,14 10,15 8,15 L 3.4,15 M 6,12.6 L 3.4,15 6,17.4 M 2.4,11.6 L 2.4,18.4",
    ProofMark.MOVE: "M 3,11 L 9,11 9,17 3,17 3,11 M 9,13 C 13,11 15,9 15,4 M 12,1.5 L 15,4.6 18,1.5",
    ProofMark.SHIFT_VERTICAL: "M 2,5 L 6,5 6,15 14,15 14,5 18,5",
    ProofMark.SHIFT_HORIZONTAL: "M 3,4 L 3,16 M 17,10 L 4,10 M 7,7.4 L 4.2,10 7,12.6",
    ProofMark.ALIGN: "M 3,6.5 L 17,6.5 M 3,13.5 L 17,13.5",
    ProofMark.STAIRS: "M 3,5 L 7.5,5 7.5,10 12.5,10 12.5,15 17,15",
    ProofMark.STRAIGHTEN: "M 3,16 L 17,16 M 10,16 L 10,4 M 7.4,7 L 10,4 12.6,7",
    ProofMark.WIDEN: "M 5,5 L 10,15 15,5",
    ProofMark.NARROW: "M 5,15 L 10,5 15,15",
    ProofMark.SPACE: "M 6,12.5 L 10,18 14,12.5",
    ProofMark.SEPARATE: "M 5,3 L 10,9 15,3 M 10,9 L 10,18",
    ProofMark.KEEP: "M 10,4 L 4,15 16,15 10,4",
    ProofMark.SUBSTITUTE: "O 6.5,10,4.5 M 13,8.4 L 18,8.4 M 13,11.6 L 18,11.6",
    ProofMark.EXPLAIN: "O 4,10,2.2 O 10,10,2.2 O 16,10,2.2",
}
