"""A label in one type style and one colour of the theme; it follows when light turns dark."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QLabel, QWidget

from xingxian_editor.ui.theme.theme import Theme


class ThemeLabel(QLabel):
    """Text in ``font`` and ``color``, both names of the theme."""

    def __init__(
        self, theme: Theme, text: str = "", font: str = "small", color: str = "text_2", parent: QWidget | None = None
    ) -> None:
        super().__init__(text, parent)
        self._theme = theme
        self._font_name = font
        self._color = color
        self._apply_theme()
        theme.changed.connect(self._apply_theme)

    def restyle(self, font: str, color: str) -> None:
        """Show the text in another style."""
        self._font_name, self._color = font, color
        self._apply_theme()

    def event(self, event: QEvent) -> bool:
        """Keep the colour when the style is set anew: with a stylesheet Qt then brings the old palette back."""
        done = super().event(event)
        if event.type() == QEvent.Type.Polish:
            self._apply_theme()
        return done

    def _apply_theme(self) -> None:
        self.setFont(self._theme.font(self._font_name))
        palette = self.palette()
        palette.setColor(self.foregroundRole(), self._theme.color(self._color))
        self.setPalette(palette)
