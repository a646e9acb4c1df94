"""Asks for a credit that the folio lacks: role and names."""

from collections.abc import Sequence

from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from xingxian_editor.ui.form_dialog import FormDialog


class CreditDialog(FormDialog):
    """``ask`` gives role and names, or None when somebody thought better of it."""

    def __init__(self, roles: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self.setWindowTitle(self.tr("Add a credit"))
        self.role = QComboBox(self)
        self.role.setEditable(True)
        self.role.addItems(list(roles))
        self.names = QLineEdit(self)
        self.names.setPlaceholderText(self.tr("Names, parted by blanks"))
        self.add_field(self.tr("Role"), self.role, "R")
        self.add_field(self.tr("Names"), self.names, "N")
        self.role.currentTextChanged.connect(self._judge)
        self.names.textChanged.connect(self._judge)
        self.names.setFocus()
        self._judge()

    @classmethod
    def ask(cls, roles: Sequence[str], parent: QWidget | None = None) -> tuple[str, str] | None:
        """Return (role, names as typed)."""
        dialog = cls(roles, parent)
        return (dialog.role.currentText().strip(), dialog.names.text().strip()) if dialog.run() else None

    def _judge(self) -> None:
        self.allow(bool(self.role.currentText().strip() and self.names.text().strip()))
