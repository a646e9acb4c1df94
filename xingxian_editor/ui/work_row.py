"""A row in a dialog that says what is being done and how far it is, with a button to stop it."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from xingxian_editor.ui.busy_line import BusyLine
from xingxian_editor.ui.key_hint import KeyPushButton
from xingxian_editor.ui.theme.theme import Theme
from xingxian_editor.ui.theme_label import ThemeLabel

AFTER_MS = 300


class WorkRow(QWidget):
    """Shows itself only when the work takes a while. ``stop_asked``: a person does not want it any more."""

    stop_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._said = ""
        self.busy = BusyLine(theme, self)
        self.words = ThemeLabel(theme, font="small", color="text_2", parent=self)
        self.stop_button = KeyPushButton(theme, self.tr("Cancel"), "Esc", parent=self)
        self.stop_button.setAutoDefault(False)
        self.stop_button.clicked.connect(self.stop_asked)
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(AFTER_MS)
        self._wait.timeout.connect(self.show)
        row = QHBoxLayout()
        row.addWidget(self.words, 1)
        row.addWidget(self.stop_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.busy)
        column.addLayout(row)
        self._at_work = False
        self.hide()

    @property
    def at_work(self) -> bool:
        """Whether something is being done."""
        return self._at_work

    def begin(self, said: str) -> None:
        """Say what is being done."""
        self._at_work, self._said = True, said
        self.words.setText(said)
        self.busy.begin()
        self._wait.start()

    def show_share(self, share: float) -> None:
        """Say how much of it is done, 0 to 1."""
        self.words.setText(f"{self._said}　{share * 100:.0f}%")
        self.busy.show_share(share)

    def end(self) -> None:
        """Say no more: it is done, or nobody wants it any more."""
        self._at_work = False
        self._wait.stop()
        self.busy.end()
        self.hide()
