"""The line above the open page: number, section, newspaper, date, version; how far it is tagged."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from xingxian_editor.ui.icon_label import IconLabel
from xingxian_editor.ui.theme.theme import Theme
from xingxian_editor.ui.theme_label import ThemeLabel


class CountPill(ThemeLabel):
    """A pill with the number of what is open: amber for the program's questions, violet for a person's.

    ``clicked``: go to the next one.
    """

    clicked = Signal()

    def __init__(self, theme: Theme, color: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", "strong", color, parent)
        self._color = color
        self.restyle("small", color)
        self.setContentsMargins(8, 0, 8, 0)
        self.setFixedHeight(18)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.clicked.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.color(f"{self._color}_line"), 1))
        painter.setBrush(self._theme.color(f"{self._color}_soft"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8.5, 8.5)
        painter.end()
        super().paintEvent(event)


class PageHeader(QWidget):
    """Names the open page. ``undecided_asked``: go to the next open question; ``query_asked``: to the next query."""

    undecided_asked = Signal()
    query_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setFixedHeight(theme.size("dock_title"))
        self._name = ThemeLabel(theme, "", "strong", "text", self)
        self._about = ThemeLabel(theme, parent=self)
        self._about.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._state_icon = IconLabel(theme, "ph.circle-half", "warning", parent=self)
        self._state = ThemeLabel(theme, parent=self)
        self._counts = ThemeLabel(theme, parent=self)
        self._pill = CountPill(theme, "warning", self)
        self._pill.setToolTip(self.tr("Go to the next doubtful block　D"))
        self._pill.clicked.connect(self.undecided_asked)
        self._held = CountPill(theme, "query", self)
        self._held.setToolTip(self.tr("Queries hold the page until they are answered: go to the next one"))
        self._held.clicked.connect(self.query_asked)
        self._held.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.space(3), 0, theme.space(2), 1)
        row.setSpacing(theme.space(2))
        row.addWidget(self._name)
        row.addWidget(self._about, 1)
        for part in (self._state_icon, self._state, self._counts, self._pill, self._held):
            row.addWidget(part)
        theme.changed.connect(self.update)

    def name(self, name: str, about: str) -> None:
        """Show the page's own name and what else there is to say of it."""
        self._name.setText(name)
        self._about.setText(about)
        self._about.setToolTip(about)

    def count(self, state: str, icon: str, color: str, counts: str, undecided: int) -> None:
        """Show how far it is tagged, what is on it, and how many questions are open."""
        self._state_icon.show_icon(icon, color)
        self._state.setText(state)
        self._counts.setText(counts)
        self._pill.setText(self.tr("To be decided {0}").format(undecided))
        self._pill.setVisible(undecided > 0)
        self.setAccessibleName(f"{self._name.text()} {state} {counts}")

    def hold(self, queries: int) -> None:
        """Show how many queries wait for an answer: as long as there is one, the page is not done."""
        self._held.setText(self.tr("Queries {0}").format(queries))
        self._held.setVisible(queries > 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.color("header"))
        line: QColor = self._theme.color("border")
        painter.fillRect(0, self.height() - 1, self.width(), 1, line)
