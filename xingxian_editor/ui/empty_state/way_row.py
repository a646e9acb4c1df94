"""One way to begin: icon, what it does, a few words more, its key. A button over the whole width."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QAction, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from xingxian_editor.ui.key_hint import key_text
from xingxian_editor.ui.theme.theme import Theme

LABEL_AT = 38
DETAIL_AT = 152


class WayRow(QAbstractButton):
    """Runs ``action`` when pressed; framed when it has the focus."""

    def __init__(
        self, theme: Theme, action: QAction, icon: str, label: str, detail: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon_name = icon
        self._detail = detail
        self._key = key_text(action.shortcut())
        self.setText(label)
        self.setToolTip(action.toolTip())
        self.setAccessibleName(label)
        self.setAccessibleDescription(detail)
        self.setFixedHeight(theme.size("row_two_lines"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.clicked.connect(action.trigger)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(560, self._theme.size("row_two_lines"))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self._theme
        self._paint_ground(painter)
        side = theme.size("tool_icon")
        icon = theme.icon(self._icon_name, "accent" if self.hasFocus() else "text_2")
        icon.paint(painter, QRect(theme.space(2), (self.height() - side) // 2, side, side))
        self._write(painter, "strong", "text", self.rect().adjusted(LABEL_AT, 0, 0, 0), self.text())
        self._write(painter, "small", "text_2", self.rect().adjusted(DETAIL_AT, 0, -130, 0), self._detail)
        key_place = self.rect().adjusted(0, 0, -theme.space(2), 0)
        self._write(painter, "small", "text_3", key_place, self._key, Qt.AlignmentFlag.AlignRight)

    def _paint_ground(self, painter: QPainter) -> None:
        theme, rect = self._theme, self.rect()
        if self.hasFocus() or self.isDown():
            painter.fillRect(rect, theme.color("accent"))
            line = theme.size("focus_line")
            painter.fillRect(rect.adjusted(line, line, -line, -line), theme.color("surface"))
            painter.fillRect(rect.adjusted(line, line, -line, -line), theme.color("accent_soft"))
            return
        if self.underMouse():
            painter.fillRect(rect, theme.color("hover"))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, theme.color("border"))

    def _write(
        self,
        painter: QPainter,
        font: str,
        color: str,
        rect: QRect,
        text: str,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    ) -> None:
        painter.setFont(self._theme.font(font))
        painter.setPen(self._theme.color(color))
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | align, shown)
