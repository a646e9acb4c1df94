"""Dresses the application in the theme, and again whenever light turns dark or back."""

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from xingxian_editor.ui.theme.palette import build_palette
from xingxian_editor.ui.theme.stylesheet import stylesheet
from xingxian_editor.ui.theme.theme import Theme


class Look(QObject):
    """Sets style, font, palette and stylesheet. Lives as long as the application."""

    def __init__(self, app: QApplication, theme: Theme, pictures: Path) -> None:
        super().__init__(theme)
        self._app = app
        self._theme = theme
        self._pictures = pictures
        app.setStyle("Fusion")
        app.setFont(theme.font("base"))
        self.dress()
        theme.changed.connect(self.dress)

    def dress(self) -> None:
        """Use the theme's present colours."""
        self._app.setPalette(build_palette(self._theme))
        sheet = stylesheet(self._theme, self._pictures)
        if sheet != self._app.styleSheet():
            self._app.setStyleSheet(sheet)
