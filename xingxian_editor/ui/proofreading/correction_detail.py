"""The form below the list: the chosen correction explained, or the talk about a query with the ways to answer it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from xingxian_editor.corrections.proof_words import MARK_NAMES, accepted_words
from xingxian_editor.desk.correction_rows import CorrectionRow
from xingxian_editor.page.correction import CorrectionState
from xingxian_editor.ui.key_hint import KeyPushButton
from xingxian_editor.ui.proofreading.correction_list import QueryRow, changed_words, state_of, state_word
from xingxian_editor.ui.theme.theme import Theme
from xingxian_editor.ui.theme_label import ThemeLabel


class CorrectionDetail(QWidget):
    """``accept_asked`` …: what somebody wants done with the correction; ``reply_asked(text)`` … with the query."""

    accept_asked = Signal()
    reject_asked = Signal()
    withdraw_asked = Signal()
    reply_asked = Signal(str)
    yes_asked = Signal()
    no_asked = Signal(str)
    changed_asked = Signal(str)
    withdraw_query_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAutoFillBackground(True)
        self.title = ThemeLabel(theme, "", "strong", "text", self)
        self.words = ThemeLabel(theme, "", "small", "text", self)
        for label in (self.title, self.words):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.accept = KeyPushButton(theme, self.tr("Accept"), "Alt+Y", main=True, parent=self)
        self.reject = KeyPushButton(theme, self.tr("Reject…"), "Alt+N", parent=self)
        self.withdraw = KeyPushButton(theme, self.tr("Withdraw"), parent=self)
        self.reply = QLineEdit(self)
        self.reply.setFont(theme.font("small"))
        self.reply.setAccessibleName(self.tr("Reply to the query"))
        self.send = KeyPushButton(theme, self.tr("Reply"), "Ctrl+Return", parent=self)
        self.yes = KeyPushButton(theme, self.tr("As proposed"), "Alt+Y", main=True, parent=self)
        self.no = KeyPushButton(theme, self.tr("Leave it"), "Alt+N", parent=self)
        self.otherwise = KeyPushButton(theme, self.tr("Change to this"), parent=self)
        self.take_back = KeyPushButton(theme, self.tr("Withdraw the query"), parent=self)
        self._lay_out()
        self.accept.clicked.connect(self.accept_asked)
        self.reject.clicked.connect(self.reject_asked)
        self.withdraw.clicked.connect(self.withdraw_asked)
        self.reply.returnPressed.connect(self._reply)
        self.reply.textChanged.connect(self._judge)
        self.send.clicked.connect(self._reply)
        self.yes.clicked.connect(self.yes_asked)
        self.no.clicked.connect(self._no)
        self.otherwise.clicked.connect(self._otherwise)
        self.take_back.clicked.connect(self.withdraw_query_asked)
        self._query = 0
        self._writable, self._me = True, ""
        self._row: CorrectionRow | QueryRow | None = None
        self.show_row(None)

    def set_writable(self, writable: bool, me: str = "") -> None:
        """Allow or forbid changes: a page open elsewhere is read only here. ``me`` is at the desk."""
        self._writable, self._me = writable, me
        self.show_row(self._row)

    def show_row(self, row: CorrectionRow | QueryRow | None) -> None:
        """Show a correction or a query; None shows nothing."""
        self._row = row
        for button in self._of_correction:
            button.setVisible(isinstance(row, CorrectionRow))
        waits = isinstance(row, QueryRow) and row.query.open and self._writable
        mine = isinstance(row, QueryRow) and row.query.by == self._me
        for part in self._of_query:
            part.setVisible(waits and (part in (self.reply, self.send) or mine is (part is self.take_back)))
        if isinstance(row, CorrectionRow):
            self._show_correction(row)
        elif isinstance(row, QueryRow):
            self._show_query(row)
        else:
            self.title.setText("")
            self.words.setText(self.tr("Choose a correction: what it changes and why stands here."))
        self._judge()

    def _show_correction(self, row: CorrectionRow) -> None:
        correction = row.correction
        self.title.setText(f"{MARK_NAMES[correction.mark]}　{changed_words(row)}")
        day = correction.time[:16].replace("T", " ")
        said = [_parted(correction.by, day, state_word(state_of(correction)))]
        if correction.note:
            said.append(self.tr("Note: {0}").format(correction.note))
        if correction.reason:
            said.append(self.tr("Reason: {0}").format(correction.reason))
        if let := accepted_words(correction):
            said.append(let)
        elif correction.decided_by:
            said.append(self.tr("Decided by {0}").format(correction.decided_by))
        self.words.setText("\n".join(said))
        open_ = correction.state is CorrectionState.OPEN
        self.accept.setEnabled(self._writable and not correction.accepted)
        self.reject.setEnabled(self._writable and open_)
        self.withdraw.setEnabled(self._writable)

    def _show_query(self, row: QueryRow) -> None:
        query = row.query
        if query.id != self._query:
            self.reply.clear()
        self._query = query.id
        mine = query.by == self._me
        self.reply.setPlaceholderText(self.tr("Reply…") if mine else self.tr("Reply, or what it is to become…"))
        proposed = self.tr("　proposed: {0}").format(query.proposal) if query.proposal is not None else ""
        self.title.setText(f"“{row.quoted}”{proposed}")
        lines = [_parted(query.by, query.time[11:16]) + f"\n{query.text}"]
        lines += [_parted(reply.author, reply.time[11:16]) + f"\n{reply.text}" for reply in query.replies]
        if query.answered_by:
            lines.append(self.tr("Answered by {0}　{1}").format(query.answered_by, query.answered_at[11:16]))
        self.words.setText("\n".join(lines))

    def _judge(self) -> None:
        row, text = self._row, self.reply.text().strip()
        self.send.setEnabled(bool(text))
        self.otherwise.setEnabled(bool(text))
        self.yes.setEnabled(isinstance(row, QueryRow) and row.query.proposal is not None)

    def _reply(self) -> None:
        text = self.reply.text().strip()
        if text:
            self.reply.clear()
            self.reply_asked.emit(text)

    def _no(self) -> None:
        self.no_asked.emit(self.reply.text().strip())

    def _otherwise(self) -> None:
        text = self.reply.text().strip()
        if text:
            self.reply.clear()
            self.changed_asked.emit(text)

    def _lay_out(self) -> None:
        space = self._theme.space
        column = QVBoxLayout(self)
        column.setContentsMargins(space(3), space(3), space(3), space(3))
        column.setSpacing(space(2))
        column.addWidget(self.title)
        column.addWidget(self.words)
        column.addWidget(self.reply)
        for buttons in (
            (self.accept, self.reject, self.withdraw),
            (self.send, self.otherwise),
            (self.yes, self.no, self.take_back),
        ):
            row = QHBoxLayout()
            row.setSpacing(space(2))
            for button in buttons:
                row.addWidget(button)
            row.addStretch(1)
            column.addLayout(row)
        self._of_correction = (self.accept, self.reject, self.withdraw)
        self._of_query = (self.reply, self.send, self.otherwise, self.yes, self.no, self.take_back)


def _parted(*words: str) -> str:
    """Part words by wide spaces; a name that nobody gave leaves none."""
    return "　".join(filter(None, words))
