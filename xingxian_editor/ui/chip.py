"""Draws role chips, role bars and article badges; strip, galley gutter and article use the same ones."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap

from xingxian_editor.page.role import Role
from xingxian_editor.ui.theme.looks import BarLook, ChipShape, RoleLook
from xingxian_editor.ui.theme.theme import Theme

_DASHES = {ChipShape.DASHED_SQUARE: (3.0, 2.0), ChipShape.DOTTED_SQUARE: (1.0, 1.0)}


def paint_role_chip(painter: QPainter, rect: QRect, look: RoleLook, theme: Theme) -> None:
    """Paint the chip of a role into ``rect``, a square of the size ``chip``."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    outline = QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5)
    painter.setPen(Qt.PenStyle.NoPen if look.shape.filled else _outline_pen(look))
    painter.setBrush(look.color if look.shape.filled else Qt.BrushStyle.NoBrush)
    if look.shape is ChipShape.FILLED_CIRCLE:
        painter.drawEllipse(QRectF(rect))
    else:
        radius = theme.radius("badge")
        painter.drawRoundedRect(QRectF(rect) if look.shape.filled else outline, radius, radius)
    letter = look.on_color if look.shape.filled else theme.color("text")
    _paint_letter(painter, rect, look.letter, letter, theme, bold=True)
    painter.restore()


def paint_role_bar(painter: QPainter, rect: QRect, look: RoleLook, theme: Theme) -> None:
    """Paint the bar of a role along the left edge of ``rect``, over its whole height.

    The pattern is counted from the top of the picture, so that the bars of rows join.
    """
    bar = QRect(rect.left(), rect.top(), look.bar.width, rect.height())
    if not look.bar.off:
        painter.fillRect(bar, look.color)
        return
    for top in range(*_pattern_rows(bar, look.bar)):
        dash = QRect(bar.left(), top, bar.width(), look.bar.on)
        painter.fillRect(dash.intersected(bar), look.color)


def paint_article_badge(
    painter: QPainter, rect: QRect, text: str, chosen: bool, theme: Theme, dashed: bool = False
) -> None:
    """Paint the number of an article; filled when it is the chosen one, dashed amber when unsure."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    line, fill, letter = _badge_colors(chosen, dashed, theme)
    pen = QPen(line, 1)
    if dashed:
        pen.setDashPattern([3.0, 2.0])
    painter.setPen(pen)
    painter.setBrush(fill)
    radius = theme.radius("badge")
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
    _paint_letter(painter, rect, text, letter, theme, bold=chosen or dashed)
    painter.restore()


def role_icon(role: Role, theme: Theme, scale: float = 2.0) -> QIcon:
    """Return the chip of ``role`` as an icon, for menus and buttons."""
    size = theme.size("chip")
    pixmap = QPixmap(round(size * scale), round(size * scale))
    pixmap.setDevicePixelRatio(scale)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    paint_role_chip(painter, QRect(0, 0, size, size), theme.role_look(role), theme)
    painter.end()
    return QIcon(pixmap)


def _outline_pen(look: RoleLook) -> QPen:
    pen = QPen(look.color, 1.25 if look.shape is ChipShape.DASHED_SQUARE else 1)
    if dashes := _DASHES.get(look.shape):
        pen.setDashPattern(list(dashes))
    return pen


def _badge_colors(chosen: bool, dashed: bool, theme: Theme) -> tuple[QColor, QColor, QColor]:
    if dashed:
        return theme.color("warning"), theme.color("warning_soft"), theme.color("warning")
    if chosen:
        return theme.color("accent"), theme.color("accent"), theme.color("on_accent")
    return theme.color("border_strong"), theme.color("surface"), theme.color("text_2")


def _paint_letter(painter: QPainter, rect: QRect, text: str, color: QColor, theme: Theme, bold: bool) -> None:
    painter.setFont(theme.font("chip" if bold else "hint"))
    painter.setPen(color)
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text)


def _pattern_rows(bar: QRect, look: BarLook) -> tuple[int, int, int]:
    period = look.on + look.off
    first = bar.top() - bar.top() % period
    return first, bar.bottom() + 1, period
