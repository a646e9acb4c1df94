"""A small cross at the end of a field, which empties it; it has a name for those who do not see it."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QToolButton


def offer_clear(field: QLineEdit) -> None:
    """Give ``field`` the cross."""
    field.setClearButtonEnabled(True)
    for button in field.findChildren(QToolButton):
        if not button.text():
            button.setAccessibleName(QCoreApplication.translate("ClearButton", "Clear the field"))
