"""The bar on top of a pane that something is wrong with: an icon, one sentence, one button."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from xingxian_editor.ui.icon_label import IconLabel
from xingxian_editor.ui.theme.theme import Theme


class MessageBar(QWidget):
    """Hidden until there is something to say. ``acted`` says that the button was pressed."""

    acted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._color = "error"
        self._icon = IconLabel(theme, "ph.x-circle", "error", parent=self)
        self._sentence = QLabel(self)
        self._sentence.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.button = QPushButton(self)
        self.button.setFlat(True)
        self.button.setAccessibleName(self.tr("What can be done about it"))
        self.button.clicked.connect(self.acted)
        self.setFixedHeight(theme.size("control"))
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.space(3), 0, theme.space(2), 1)
        row.setSpacing(theme.space(2))
        row.addWidget(self._icon)
        row.addWidget(self._sentence, 1)
        row.addWidget(self.button)
        theme.changed.connect(self._apply_theme)
        self.hide()

    @property
    def sentence(self) -> str:
        """What it says now."""
        return self._sentence.text()

    def say(self, sentence: str, button: str = "", *, icon: str = "ph.x-circle", color: str = "error") -> None:
        """Show ``sentence``; without ``button`` there is none."""
        self._color = color
        self._icon.show_icon(icon, color)
        self._sentence.setText(sentence)
        self._sentence.setToolTip(sentence)
        self.setAccessibleName(sentence)
        self.button.setText(button)
        self.button.setAccessibleName(button or self.tr("What can be done about it"))
        self.button.setVisible(bool(button))
        self._apply_theme()
        self.show()

    def clear(self) -> None:
        """Nothing is wrong any more."""
        self._sentence.clear()
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        soft = f"{self._color}_soft"
        known = soft in self._theme.tokens.colors["light"]
        painter.fillRect(self.rect(), self._theme.color(soft if known else "surface_alt"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, self._theme.color("border"))

    def _apply_theme(self) -> None:
        self._sentence.setFont(self._theme.font("small"))
        self.button.setFont(self._theme.font("small"))
