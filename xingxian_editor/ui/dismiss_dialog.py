"""Asks why a finding is put aside: a usual reason by one key, or one's own words."""

from PySide6.QtWidgets import QWidget

from xingxian_editor.checks.finding import Finding
from xingxian_editor.ui.reason_dialog import ReasonDialog


class DismissDialog(ReasonDialog):
    """``ask`` gives the reason, or None."""

    def __init__(self, finding: Finding, parent: QWidget | None = None) -> None:
        quoted = f"“{finding.quoted}”　" if finding.quoted else ""
        super().__init__(f"{quoted}{finding.title}", parent)
        self.setWindowTitle(self.tr("Dismiss the finding"))

    def hint(self) -> str:
        """Return what stands in the empty field."""
        return self.tr("Why it stays as it is")

    def usual_reasons(self) -> tuple[str, ...]:
        """Return the reasons that are offered."""
        return (
            self.tr("It is meant so"),
            self.tr("Checked, it is right"),
            self.tr("A set phrase or a proper name"),
            self.tr("Quoted as it stands in the original"),
            self.tr("Our newspaper writes it so"),
        )

    @classmethod
    def ask(cls, finding: Finding, parent: QWidget | None = None) -> str | None:
        """Return the reason for dismissing ``finding``."""
        return cls(finding, parent).answer()
