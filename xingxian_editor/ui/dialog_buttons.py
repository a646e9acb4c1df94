"""Names the buttons of a dialog in the window's language, whatever language Qt itself speaks."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialogButtonBox


def name_buttons(box: QDialogButtonBox, ok: str = "") -> None:
    """Call the main button ``ok`` and the others by their usual names."""
    names = {
        QDialogButtonBox.StandardButton.Ok: ok or QCoreApplication.translate("DialogButtons", "OK"),
        QDialogButtonBox.StandardButton.Save: ok or QCoreApplication.translate("DialogButtons", "Save"),
        QDialogButtonBox.StandardButton.Cancel: QCoreApplication.translate("DialogButtons", "Cancel"),
        QDialogButtonBox.StandardButton.Close: QCoreApplication.translate("DialogButtons", "Close"),
    }
    for which, name in names.items():
        if button := box.button(which):
            button.setText(name)
            button.setAccessibleName(name)
