"""A dialog of a few fields over its buttons: fields have names for eye and ear, the main button waits for answers."""

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLabel, QLayout, QVBoxLayout, QWidget

from xingxian_editor.ui.dialog_buttons import name_buttons

Buttons = QDialogButtonBox.StandardButton


class FormDialog(QDialog):
    """Subclasses add fields and say when it may be accepted."""

    def __init__(self, title: str, ok: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setMinimumWidth(360)
        self.form = QFormLayout()
        self.form.setHorizontalSpacing(12)
        self.form.setVerticalSpacing(8)
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.buttons = QDialogButtonBox(Buttons.Ok | Buttons.Cancel, parent=self)
        name_buttons(self.buttons, ok)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(20, 16, 20, 16)
        self.column.setSpacing(12)
        self.column.addLayout(self.form)
        self.column.addStretch(1)
        self.column.addWidget(self.buttons)

    def add_sentence(self, text: str) -> QLabel:
        """Put a sentence above the fields."""
        label = QLabel(text, self)
        label.setWordWrap(True)
        self.column.insertWidget(0, label)
        return label

    def add_field(self, name: str, field: QWidget, key: str = "") -> None:
        """Add a field; ``key`` is the letter that jumps to it with Alt."""
        field.setAccessibleName(name)
        label = QLabel(f"{name}(&{key})" if key else name, self)
        label.setBuddy(field)
        self.form.addRow(label, field)

    def add_part(self, part: QLayout | QWidget) -> None:
        """Add something below the fields, above the buttons."""
        at = self.column.count() - 2
        if isinstance(part, QWidget):
            self.column.insertWidget(at, part, 100)
        else:
            self.column.insertLayout(at, part, 100)

    def allow(self, allowed: bool) -> None:
        """Let the dialog be accepted, or not yet."""
        self.buttons.button(Buttons.Ok).setEnabled(allowed)

    def run(self) -> bool:
        """Show the dialog and say whether it was accepted."""
        return self.exec() == QDialog.DialogCode.Accepted
