"""Asks for a credit that the folio lacks: role and names."""

from collections.abc import Sequence

from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QFormLayout, QLineEdit, QWidget

from xingxian_editor.ui.dialog_buttons import name_buttons


class CreditDialog(QDialog):
    """``ask`` gives role and names, or None when somebody thought better of it."""

    def __init__(self, roles: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Add a credit"))
        self.role = QComboBox(self)
        self.role.setEditable(True)
        self.role.addItems(list(roles))
        self.role.setAccessibleName(self.tr("Role"))
        self.names = QLineEdit(self)
        self.names.setPlaceholderText(self.tr("Names, parted by blanks"))
        self.names.setAccessibleName(self.tr("Names"))
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        name_buttons(self.buttons, self.tr("Add"))
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        form = QFormLayout(self)
        form.addRow(self.tr("&Role"), self.role)
        form.addRow(self.tr("&Names"), self.names)
        form.addRow(self.buttons)
        self.role.currentTextChanged.connect(self._allow)
        self.names.textChanged.connect(self._allow)
        self.names.setFocus()
        self._allow()

    @classmethod
    def ask(cls, roles: Sequence[str], parent: QWidget | None = None) -> tuple[str, str] | None:
        """Return (role, names as typed)."""
        dialog = cls(roles, parent)
        done = dialog.exec() == QDialog.DialogCode.Accepted
        return (dialog.role.currentText().strip(), dialog.names.text().strip()) if done else None

    def _allow(self) -> None:
        full = bool(self.role.currentText().strip() and self.names.text().strip())
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(full)
