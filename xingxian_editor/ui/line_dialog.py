"""Asks for a line of the source to go to."""

from PySide6.QtWidgets import QSpinBox, QWidget

from xingxian_editor.ui.dialog_rows import give_number_room
from xingxian_editor.ui.form_dialog import FormDialog


class LineDialog(FormDialog):
    """``ask`` gives the number of a line, 1 or more, or 0 when nothing was chosen."""

    def __init__(self, lines: int, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self.setWindowTitle(self.tr("Go to line"))
        self.setMinimumWidth(280)
        self.line = QSpinBox(self)
        self.line.setRange(1, lines)
        give_number_room(self.line)
        self.add_field(self.tr("Line, 1 to {0}").format(lines), self.line)
        self.line.setFocus()
        self.line.selectAll()

    @classmethod
    def ask(cls, lines: int, parent: QWidget | None = None) -> int:
        """Return the line of ``lines`` that was typed."""
        dialog = cls(lines, parent)
        return dialog.line.value() if dialog.run() else 0
