"""Paints the paper, the coarse picture and the sharp tiles over it, pixel upon pixel."""

from collections.abc import Iterable

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPen, QPixmap

from xingxian_editor.ui.page_picture.tiles import Tile
from xingxian_editor.ui.theme.theme import Theme


def paint_page(
    painter: QPainter,
    rect: QRectF,
    page: tuple[float, float],
    theme: Theme,
    whole: tuple[int, QPixmap] | None,
    tiles: Iterable[tuple[Tile, QPixmap]],
    moving: bool = False,
) -> None:
    """Paint what can be seen of the page in ``rect`` of the scene; a coarse picture roughly while it moves."""
    painter.fillRect(rect, theme.color("canvas"))
    paper = QRectF(0, 0, *page)
    painter.fillRect(paper & rect, theme.color("paper"))
    place = painter.worldTransform().mapRect(paper)
    ratio = painter.device().devicePixelRatioF()
    origin = QPointF(round(place.left() * ratio) / ratio, round(place.top() * ratio) / ratio)
    painter.save()
    painter.resetTransform()
    if whole is not None:
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, not moving)
        _paint_whole(painter, QRectF(origin, place.size()), whole[1], ratio)
    for tile, pixmap in tiles:
        pixmap.setDevicePixelRatio(ratio)
        painter.drawPixmap(origin + QPointF(tile.left / ratio, tile.top / ratio), pixmap)
    painter.setPen(QPen(theme.color("border_strong"), 1))
    painter.drawRect(QRectF(origin, place.size()).adjusted(-0.5, -0.5, 0.5, 0.5))
    painter.restore()


def _paint_whole(painter: QPainter, place: QRectF, picture: QPixmap, ratio: float) -> None:
    shown = place.size() * ratio
    if abs(picture.width() - shown.width()) < 1 and abs(picture.height() - shown.height()) < 1:
        picture.setDevicePixelRatio(ratio)
        painter.drawPixmap(place.topLeft(), picture)
        return
    picture.setDevicePixelRatio(1)
    painter.drawPixmap(place, picture, QRectF(picture.rect()))
