"""Asks a query: what one wants to know, and what the text is to become, if one knows."""

from PySide6.QtWidgets import QLineEdit, QWidget

from xingxian_editor.ui.form_dialog import FormDialog


class QueryDialog(FormDialog):
    """``question`` and ``proposal``; an empty proposal proposes nothing."""

    def __init__(self, quoted: str, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self.setWindowTitle(self.tr("Query to the editor"))
        self.setMinimumWidth(440)
        self.add_sentence(f"“{quoted}”" if len(quoted) < 60 else f"“{quoted[:40]}…{quoted[-12:]}”")
        self.question = QLineEdit(self)
        self.question.setPlaceholderText(self.tr("What is to be cleared up"))
        self.proposal = QLineEdit(self)
        self.proposal.setPlaceholderText(self.tr("What it should say, if you know"))
        self.add_field(self.tr("Question"), self.question, "W")
        self.add_field(self.tr("Proposal"), self.proposal, "G")
        self.question.textChanged.connect(self._judge)
        self.question.setFocus()
        self._judge()

    def _judge(self) -> None:
        self.allow(bool(self.question.text().strip()))
