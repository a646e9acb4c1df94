"""Asks for a reason: a usual one by one key, or one's own words."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QListWidget, QListWidgetItem, QWidget

from xingxian_editor.ui.dialog_rows import ROW, give_room
from xingxian_editor.ui.form_dialog import FormDialog


class ReasonDialog(FormDialog):
    """Shows ``what`` it is about and the usual reasons, the first of them chosen."""

    def __init__(self, what: str, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self.add_sentence(what)
        self.reasons = QListWidget(self)
        give_room(self.reasons)
        self.reasons.setAccessibleName(self.tr("Usual reasons"))
        self.reasons.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        for number, reason in enumerate(self.usual_reasons(), 1):
            item = QListWidgetItem(f"{number}　{reason}", self.reasons)
            item.setData(Qt.ItemDataRole.UserRole, reason)
        self.reasons.setFixedHeight(ROW * self.reasons.count() + 4)
        self.reason = QLineEdit(self)
        self.reason.setPlaceholderText(self.hint())
        self.add_part(self.reasons)
        self.add_field(self.tr("Reason"), self.reason, "R")
        self.reasons.currentRowChanged.connect(self._take)
        self.reasons.itemDoubleClicked.connect(self.accept)
        self.reason.textChanged.connect(self._judge)
        self.reasons.setFocus()
        self.reasons.setCurrentRow(0)

    def usual_reasons(self) -> tuple[str, ...]:
        """Return the reasons that are offered."""
        raise NotImplementedError

    def hint(self) -> str:
        """Return what stands in the empty field."""
        raise NotImplementedError

    def answer(self) -> str | None:
        """Return the reason that was given; None where the dialog was left."""
        return self.reason.text().strip() if self.run() else None

    def _take(self, row: int) -> None:
        if item := self.reasons.item(row):
            self.reason.setText(item.data(Qt.ItemDataRole.UserRole))

    def _judge(self) -> None:
        self.allow(bool(self.reason.text().strip()))
