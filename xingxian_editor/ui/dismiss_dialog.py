"""Asks why a finding is put aside: a usual reason by one key, or one's own words."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QListWidget, QListWidgetItem, QWidget

from xingxian_editor.checks.finding import Finding
from xingxian_editor.ui.dialog_rows import ROW, give_room
from xingxian_editor.ui.form_dialog import FormDialog


class DismissDialog(FormDialog):
    """``ask`` gives the reason, or None."""

    def __init__(self, finding: Finding, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self.setWindowTitle(self.tr("Dismiss the finding"))
        quoted = f"“{finding.quoted}”　" if finding.quoted else ""
        self.add_sentence(f"{quoted}{finding.title}")
        self.reasons = QListWidget(self)
        give_room(self.reasons)
        self.reasons.setAccessibleName(self.tr("Usual reasons"))
        self.reasons.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        for number, reason in enumerate(self.usual_reasons(), 1):
            item = QListWidgetItem(f"{number}　{reason}", self.reasons)
            item.setData(Qt.ItemDataRole.UserRole, reason)
        self.reasons.setFixedHeight(ROW * self.reasons.count() + 4)
        self.reason = QLineEdit(self)
        self.reason.setPlaceholderText(self.tr("Why it stays as it is"))
        self.add_part(self.reasons)
        self.add_field(self.tr("Reason"), self.reason, "R")
        self.reasons.currentRowChanged.connect(self._take)
        self.reasons.itemDoubleClicked.connect(self.accept)
        self.reason.textChanged.connect(self._judge)
        self.reasons.setFocus()
        self.reasons.setCurrentRow(0)

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
        dialog = cls(finding, parent)
        return dialog.reason.text().strip() if dialog.run() else None

    def _take(self, row: int) -> None:
        if item := self.reasons.item(row):
            self.reason.setText(item.data(Qt.ItemDataRole.UserRole))

    def _judge(self) -> None:
        self.allow(bool(self.reason.text().strip()))
