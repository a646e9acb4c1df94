"""Says in a few words what one can do once a page is open, each with its key."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from xingxian_editor.ui.icon_label import IconLabel
from xingxian_editor.ui.theme.theme import Theme
from xingxian_editor.ui.theme_label import ThemeLabel


class WhatNext(QWidget):
    """A row of short explanations, side by side."""

    def __init__(
        self, theme: Theme, parts: tuple[tuple[str, str, str, str], ...], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.space(6))
        grid.setVerticalSpacing(2)
        for column, (icon, title, key, words) in enumerate(parts):
            grid.addLayout(self._head(icon, title, key), 0, column)
            text = ThemeLabel(theme, words, parent=self)
            text.setWordWrap(True)
            grid.addWidget(text, 1, column, Qt.AlignmentFlag.AlignTop)
            grid.setColumnStretch(column, 1)

    def _head(self, icon: str, title: str, key: str) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(self._theme.space(1) + 2)
        row.addWidget(IconLabel(self._theme, icon, "text_2", parent=self))
        row.addWidget(ThemeLabel(self._theme, title, "strong", "text", self))
        row.addSpacing(4)
        row.addWidget(ThemeLabel(self._theme, key, "hint", "text_3", self))
        row.addStretch(1)
        return row
