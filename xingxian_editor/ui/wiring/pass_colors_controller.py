"""The colours of the passes: those that the person at the desk has chosen."""

import re

from PySide6.QtCore import QObject

from xingxian_editor.ui.wiring.workroom import Workroom

_COLOR = re.compile("#[0-9a-fA-F]{6}")


class PassColorsController(QObject):
    """Sets the colours at the start, and asks for others."""

    def __init__(self, room: Workroom, parent: QObject) -> None:
        super().__init__(parent)
        self._room = room
        room.actions.proofread.colors.triggered.connect(self._ask)
        if chosen := self._chosen():
            room.theme.set_pass_colors(chosen)

    def _chosen(self) -> dict[str, str]:
        kept = self._room.settings.now.pass_colors
        return {name: color for name, color in kept.items() if _COLOR.fullmatch(str(color))}

    def _ask(self) -> None:
        from xingxian_editor.ui.proofreading.pass_colors_dialog import PassColorsDialog

        dialog = PassColorsDialog(self._room.theme, self._chosen(), self._room.window)
        if dialog.run():
            self._room.settings.change(pass_colors=dialog.colors)
            self._room.theme.set_pass_colors(dialog.colors)
        dialog.deleteLater()
