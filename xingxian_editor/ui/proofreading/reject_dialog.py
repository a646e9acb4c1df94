"""Asks why corrections are rejected: a usual reason by one key, or one's own words."""

from PySide6.QtWidgets import QWidget

from xingxian_editor.ui.reason_dialog import ReasonDialog


class RejectDialog(ReasonDialog):
    """``ask`` gives the reason, or None."""

    def __init__(self, what: str, parent: QWidget | None = None) -> None:
        super().__init__(what, parent)
        self.setWindowTitle(self.tr("Reject the correction"))

    def hint(self) -> str:
        """Return what stands in the empty field."""
        return self.tr("Why the text stays as it is")

    def usual_reasons(self) -> tuple[str, ...]:
        """Return the reasons that are offered."""
        return (
            self.tr("The text is right as it is"),
            self.tr("The author wants it so"),
            self.tr("A quotation: it stays as in the original"),
            self.tr("Our newspaper writes it so"),
            self.tr("Not needed"),
        )

    @classmethod
    def ask(cls, what: str, parent: QWidget | None = None) -> str | None:
        """Return the reason for rejecting what ``what`` describes."""
        return cls(what, parent).answer()
