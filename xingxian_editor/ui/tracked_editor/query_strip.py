"""The violet strip under a paragraph: a question to the 责编, what was said to it, and its answers."""

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QKeyCombination, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from xingxian_editor.page.query import Query
from xingxian_editor.ui.icon_label import IconLabel
from xingxian_editor.ui.key_hint import KeyPushButton
from xingxian_editor.ui.own_keys import keep
from xingxian_editor.ui.theme.pass_look import pass_color, pass_name
from xingxian_editor.ui.theme.theme import Theme
from xingxian_editor.ui.theme_label import ThemeLabel

YES = QKeyCombination(Qt.KeyboardModifier.AltModifier, Qt.Key.Key_Y)
NO = QKeyCombination(Qt.KeyboardModifier.AltModifier, Qt.Key.Key_N)
SEND = frozenset(
    QKeyCombination(Qt.KeyboardModifier.ControlModifier | extra, key)
    for extra, key in (
        (Qt.KeyboardModifier.NoModifier, Qt.Key.Key_Return),
        (Qt.KeyboardModifier.NoModifier, Qt.Key.Key_Enter),
        (Qt.KeyboardModifier.KeypadModifier, Qt.Key.Key_Enter),
    )
)
ESCAPE = QKeyCombination(Qt.KeyboardModifier.NoModifier, Qt.Key.Key_Escape)


class QueryStrip(QFrame):
    """Shows one query. Emits its id with what is said or decided, and keeps nothing itself.

    ``replied(id, words)``; ``agreed(id)`` 照改; ``refused(id, words)`` 不改; ``changed(id, text)`` 改成;
    ``withdrawn(id)``; ``left``: the keys go back to the article.
    """

    replied = Signal(int, str)
    agreed = Signal(int)
    refused = Signal(int, str)
    changed = Signal(int, str)
    withdrawn = Signal(int)
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._query: Query | None = None
        self._quoted = ""
        self._changing = False
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(theme.space(4), theme.space(2), theme.space(3), theme.space(2))
        self._column.setSpacing(2)
        self._title = ThemeLabel(theme, "", "strong", "text", self)
        self._about = ThemeLabel(theme, "", "small", "text", self)
        self._state = ThemeLabel(theme, "", "small", "query", self)
        self._column.addLayout(self._head())
        self._said = QVBoxLayout()
        self._said.setSpacing(0)
        self._column.addLayout(self._said)
        self._column.addSpacing(theme.space(1))
        self.field = QLineEdit(self)
        self.field.setProperty("input", True)
        self.field.setFont(theme.font("base"))
        self.field.installEventFilter(self)
        self.yes = self._button(self.tr("Change it so"), "Alt+Y", self._agree, main=True)
        self.no = self._button(self.tr("Leave it"), "Alt+N", self._refuse)
        self.change = self._button(self.tr("Change to…"), "", self._ask_change)
        self.send = self._button(self.tr("Reply"), "Ctrl+Return", self.send_words)
        self.withdraw = self._button(self.tr("Withdraw the query"), "", self._withdraw)
        self.field.textChanged.connect(self._judge)
        self._judge()
        self._column.addLayout(self._foot())
        theme.changed.connect(self.update)

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(self._theme.space(2))
        row.addWidget(IconLabel(self._theme, "ph.question", "query", parent=self))
        row.addWidget(self._title)
        row.addWidget(self._about, 1)
        row.addWidget(self._state)
        return row

    def _foot(self) -> QVBoxLayout:
        foot, words, buttons = QVBoxLayout(), QHBoxLayout(), QHBoxLayout()
        foot.setSpacing(self._theme.space(1))
        for row in (words, buttons):
            row.setSpacing(self._theme.space(2))
            foot.addLayout(row)
        words.addWidget(self.field, 1)
        words.addWidget(self.send)
        words.addWidget(self.withdraw)
        for button in (self.yes, self.no, self.change):
            buttons.addWidget(button)
        buttons.addStretch(1)
        return foot

    def _button(self, label: str, key: str, does: object, *, main: bool = False) -> KeyPushButton:
        button = KeyPushButton(self._theme, label, QKeySequence(key) if key else "", main=main, parent=self)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(does)
        return button

    def show_query(self, query: Query, number: int, quoted: str, me: str) -> None:
        """Show a query, the ``number``-th of the page; ``me`` is at the desk: who asked cannot answer."""
        another = self._query is None or self._query.id != query.id
        self._query, self._quoted = query, quoted
        self._title.setText(self.tr("Query {0}").format(number))
        self._about.setText(f"“{quoted if len(quoted) <= 16 else quoted[:15] + '…'}”")
        self._state.setText(self.tr("Waiting for the editor"))
        self._show_said(query)
        mine = query.by == me
        for button in (self.no, self.change):
            button.setVisible(not mine)
        self.yes.setVisible(not mine and query.proposal is not None)
        self.withdraw.setVisible(mine)
        if another:
            self._stop_changing()
            self.field.clear()
        self.setAccessibleName(f"{self._title.text()} {query.text}")

    def _show_said(self, query: Query) -> None:
        while (item := self._said.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for color, head, words in self._entries(query):
            text = QLabel(words, self)
            text.setWordWrap(True)
            text.setTextFormat(Qt.TextFormat.PlainText)
            text.setFont(self._theme.font("base"))
            for label in (ThemeLabel(self._theme, head, "small", color, self), text):
                self._said.addWidget(label)
                label.show()  # the strip may be on the screen already, and a hidden label has no height

    def _entries(self, query: Query) -> Iterator[tuple[str, str, str]]:
        name = pass_name(self._theme, query.pass_)
        words = query.text
        if query.proposal is not None:
            words += "\n" + self.tr("Proposal: “{0}”").format(query.proposal)
        yield pass_color(query.pass_), "　".join(filter(None, (query.by, f"{name} {query.time[11:16]}"))), words
        for reply in query.replies:
            yield "text_2", "　".join(filter(None, (reply.author, reply.time[11:16]))), reply.text

    def height_at(self, width: int) -> int:
        """Return how high the strip is at a width."""
        self._column.invalidate()
        return max(self._column.totalHeightForWidth(width), self._column.totalMinimumSize().height())

    # Answers

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        """Take the strip's keys while its field has the focus."""
        if keep(event, SEND | {YES, NO, ESCAPE}):
            return True
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key(event.keyCombination())
        return False

    def _key(self, keys: QKeyCombination) -> bool:
        if keys in SEND:
            self.send_words()
        elif keys == YES and self.yes.isVisibleTo(self):
            self._agree()
        elif keys == NO and self.no.isVisibleTo(self):
            self._refuse()
        elif keys == ESCAPE:
            self._stop_changing()
            self.left.emit()
        else:
            return False
        return True

    def send_words(self) -> None:
        """Send what is in the field: as a reply, or as the text that it is to become."""
        words = self.field.text().strip()
        if self._query is None or not words:
            self.field.setFocus()
            return
        self.field.clear()
        if self._changing:
            self._stop_changing()
            self.changed.emit(self._query.id, words)
        else:
            self.replied.emit(self._query.id, words)

    def _judge(self) -> None:
        """Let the button send only what was written; a button that cannot says why."""
        written = bool(self.field.text().strip())
        self.send.setEnabled(written)
        self.send.setToolTip("" if written else self.tr("Write something first"))

    def _agree(self) -> None:
        if self._query is not None:
            self.agreed.emit(self._query.id)

    def _refuse(self) -> None:
        if self._query is not None:
            self.refused.emit(self._query.id, self.field.text().strip())

    def _ask_change(self) -> None:
        """Take what is typed next as the text that it is to become."""
        self._changing = True
        self.send.setText(self.tr("Change"))
        self.field.setPlaceholderText(self.tr("What it is to become"))
        if self._query is not None and not self.field.text():
            self.field.setText(self._query.proposal or self._quoted)
        self.field.setFocus()
        self.field.selectAll()

    def _stop_changing(self) -> None:
        self._changing = False
        self.send.setText(self.tr("Reply"))
        self.field.setPlaceholderText(self.tr("Reply…"))

    def _withdraw(self) -> None:
        if self._query is not None:
            self.withdrawn.emit(self._query.id)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.color("query_soft"))
        painter.setPen(self._theme.color("query_line"))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.fillRect(0, 0, 2, self.height(), self._theme.color("query_line"))
