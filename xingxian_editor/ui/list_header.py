"""The line above a list in a side panel: how it is grouped, how many there are, which ones are shown."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from xingxian_editor.ui.theme.theme import Theme
from xingxian_editor.ui.theme_label import ThemeLabel


class ListHeader(QWidget):
    """Two buttons for menus and a count; ``changed`` says when a choice changed."""

    changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setFixedHeight(theme.size("sub_header"))
        self.group_button = self._button()
        self.group_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.group_button.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the caret follows the word
        self.group_button.setIcon(theme.icon("ph.caret-down", "text_2"))
        self.group_button.setIconSize(QSize(12, 12))
        self.filter_button = self._button()
        self.counts = ThemeLabel(theme, "", "small", "text_2", self)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.space(2), 0, theme.space(2), 1)
        row.setSpacing(theme.space(1))
        row.addWidget(self.group_button)
        row.addStretch(1)
        row.addWidget(self.counts)
        row.addWidget(self.filter_button)
        theme.changed.connect(self._set_fonts)
        self._set_fonts()

    def show_narrowed(self, narrowed: bool) -> None:
        """Mark that the filter hides some of the list."""
        self.filter_button.setIcon(self._theme.icon("ph.funnel", "accent" if narrowed else "text_2"))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.color("header"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, self._theme.color("border"))

    def _name(self, button: QToolButton, name: str) -> None:
        button.setAccessibleName(name)
        button.setToolTip(name)

    def _button(self) -> QToolButton:
        button = QToolButton(self)
        button.setAutoRaise(True)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setIconSize(QSize(16, 16))
        button.setStyleSheet("QToolButton::menu-indicator { image: none; width: 0 }")
        return button

    def _set_fonts(self) -> None:
        self.group_button.setFont(self._theme.font("small"))
