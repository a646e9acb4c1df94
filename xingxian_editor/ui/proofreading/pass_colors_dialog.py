"""Choose the colour of each pass for oneself."""

from collections.abc import Mapping

from PySide6.QtGui import QColor, QIcon, QPixmap
from PySide6.QtWidgets import QColorDialog, QPushButton, QWidget

from xingxian_editor.page.correction import Pass
from xingxian_editor.ui.form_dialog import FormDialog
from xingxian_editor.ui.theme.pass_look import pass_color, pass_name
from xingxian_editor.ui.theme.theme import Theme


class PassColorsDialog(FormDialog):
    """``colors``: what was chosen, by the name of the pass's colour; as delivered where nothing was."""

    def __init__(self, theme: Theme, colors: Mapping[str, str], parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self.setWindowTitle(self.tr("Colours of the passes"))
        self._theme = theme
        self.colors = dict(colors)
        self.buttons_of: dict[str, QPushButton] = {}
        for pass_ in Pass:
            button = QPushButton(self)
            button.setProperty("color", pass_color(pass_))
            button.clicked.connect(self._choose)
            self.buttons_of[pass_color(pass_)] = button
            self.add_field(pass_name(theme, pass_), button)
        delivered = QPushButton(self.tr("As delivered"), self)
        delivered.clicked.connect(self._deliver)
        self.add_part(delivered)
        self._show()

    def _choose(self) -> None:
        name = str(self.sender().property("color"))
        chosen = QColorDialog.getColor(self._color(name), self, self.tr("Colour of the pass"))
        if chosen.isValid():
            self.colors[name] = chosen.name()
            self._show()

    def _deliver(self) -> None:
        self.colors.clear()
        self._show()

    def _color(self, name: str) -> QColor:
        return QColor(self.colors[name]) if name in self.colors else self._theme.delivered_color(name)

    def _show(self) -> None:
        for name, button in self.buttons_of.items():
            patch = QPixmap(32, 14)
            patch.fill(self._color(name))
            button.setIcon(QIcon(patch))
            button.setText(self._color(name).name())
