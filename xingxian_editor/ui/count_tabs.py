"""Tabs as words with a count in a pill beside them; the chosen one has an accent line."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QTabBar, QWidget

from xingxian_editor.ui.theme.theme import Theme

PAD = 10


class CountTabBar(QTabBar):
    """A flat tab bar. ``set_count`` puts a number beside a tab; nought shows none."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._counts: dict[int, int] = {}
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(True)
        self.setFixedHeight(theme.size("tab_bar"))
        theme.changed.connect(self.update)

    def set_count(self, tab: int, count: int) -> None:
        """Show ``count`` beside ``tab``."""
        self._counts[tab] = count
        self.setAccessibleTabName(tab, f"{self.tabText(tab)} {count}" if count else self.tabText(tab))
        self.setTabText(tab, self.tabText(tab))  # lays the tabs out anew

    def count_of(self, tab: int) -> int:
        """Return the count shown beside ``tab``."""
        return self._counts.get(tab, 0)

    def tabSizeHint(self, index: int) -> QSize:
        metrics = QFontMetrics(self._theme.font("strong"))
        pill = self._pill_width(index)
        width = PAD * 2 + metrics.horizontalAdvance(self.tabText(index)) + (pill + 6 if pill else 0)
        return QSize(width, self._theme.size("tab_bar"))

    def minimumTabSizeHint(self, index: int) -> QSize:
        return self.tabSizeHint(index)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        hovered = self.tabAt(self.mapFromGlobal(self.cursor().pos())) if self.underMouse() else -1
        for tab in range(self.count()):
            self._paint_tab(painter, tab, tab == hovered)

    def _paint_tab(self, painter: QPainter, tab: int, hovered: bool) -> None:
        rect, chosen = self.tabRect(tab), tab == self.currentIndex()
        painter.setFont(self._theme.font("strong" if chosen else "base"))
        painter.setPen(self._theme.color("text" if chosen or hovered else "text_2"))
        inner = rect.adjusted(PAD, 0, -PAD, 0)
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter, self.tabText(tab))
        if pill := self._pill_width(tab):
            self._paint_pill(painter, QRect(inner.right() - pill + 1, rect.center().y() - 8, pill, 17), tab)
        if chosen:
            line = self._theme.size("focus_line")
            painter.fillRect(
                QRect(rect.left(), rect.bottom() + 1 - line, rect.width(), line), self._theme.color("accent")
            )
            if self.hasFocus():
                painter.setPen(self._theme.color("focus"))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(QRectF(rect).adjusted(2.5, 4.5, -2.5, -4.5), 3, 3)

    def _paint_pill(self, painter: QPainter, rect: QRect, tab: int) -> None:
        radius = self._theme.radius("count")
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("pressed"))
        painter.drawRoundedRect(rect, radius, radius)
        painter.setFont(self._theme.font("hint"))
        painter.setPen(self._theme.color("text_2"))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, str(self._counts[tab]))

    def _pill_width(self, tab: int) -> int:
        count = self._counts.get(tab, 0)
        return max(18, QFontMetrics(self._theme.font("hint")).horizontalAdvance(str(count)) + 11) if count else 0
