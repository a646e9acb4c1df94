"""The line on top of a pane: its name, what is shown, a count at the right; accent when it has the focus."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from xingxian_editor.ui.theme.theme import Theme
from xingxian_editor.ui.theme_label import ThemeLabel


class PaneHeader(QWidget):
    """Title, subtitle, room for controls, and a text at the right; with the focus a line on top."""

    def __init__(self, theme: Theme, title: str = "", *, tall: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._focused = False
        self.setFixedHeight(theme.size("dock_title" if tall else "sub_header"))
        self.title = ThemeLabel(theme, title, "strong", "text", self)
        self.subtitle = _Shortened(theme, parent=self)
        self.right = ThemeLabel(theme, parent=self)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(theme.space(3), theme.size("focus_line"), theme.space(3), 1)
        self._row.setSpacing(theme.space(2))
        self._row.addWidget(self.title)
        self._row.addWidget(self.subtitle)
        self._row.addStretch(1)
        self._row.addWidget(self.right)
        self.subtitle.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._row.setStretchFactor(self.subtitle, 100)

    def show_texts(self, title: str, subtitle: str = "", right: str = "") -> None:
        """Replace all three texts."""
        self.title.setText(title)
        self.subtitle.setText(subtitle)
        self.right.setText(right)

    def add_control(self, control: QWidget) -> None:
        """Put a button or a menu between the subtitle and the text at the right."""
        self._row.insertWidget(self._row.count() - 1, control)

    def put_first(self, control: QWidget) -> None:
        """Put a control right after the title."""
        self._row.insertWidget(1, control)

    def set_focused(self, focused: bool) -> None:
        """Show or hide the line that says: keys go here."""
        self._focused = focused
        self.update()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.color("header"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, self._theme.color("border"))
        if self._focused:
            painter.fillRect(0, 0, self.width(), self._theme.size("focus_line"), self._theme.color("accent"))


class _Shortened(ThemeLabel):
    """Shows as much of its words as there is room for, with … where it breaks off; all of them when pointed at."""

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, room = QPainter(self), self.contentsRect()
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        self.setToolTip(self.text() if shown != self.text() else "")
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
