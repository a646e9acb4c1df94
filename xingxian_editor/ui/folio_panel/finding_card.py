"""One finding about the current fact: icon, title, message, and what can be done about it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from xingxian_editor.checks.finding import Finding, Severity
from xingxian_editor.ui.icon_label import IconLabel
from xingxian_editor.ui.key_hint import KeyPushButton
from xingxian_editor.ui.theme.theme import Theme
from xingxian_editor.ui.wrapping_label import WrappingLabel

_STATE = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTICE: "notice"}


class FindingCard(QWidget):
    """``keys`` says that the panel's keys are for this card; the first one has them."""

    apply_asked = Signal(Finding)
    dismiss_asked = Signal(Finding)
    go_asked = Signal(Finding)

    def __init__(self, theme: Theme, finding: Finding, keys: bool, writable: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self.finding = finding
        look = theme.state_look(_STATE[finding.severity])
        self.title = WrappingLabel(theme, finding.title, "strong", "text", self)
        self.message = WrappingLabel(theme, finding.message, "small", "text_2", self)
        self.apply_button = KeyPushButton(
            theme,
            self.tr("Change to {0}").format(finding.replacement),
            "Alt+Return" if keys else "",
            main=True,
            parent=self,
        )
        self.apply_button.setVisible(finding.replacement is not None)
        self.dismiss_button = KeyPushButton(theme, self.tr("Dismiss…"), "Del" if keys else "", parent=self)
        self.go_button = KeyPushButton(theme, self.tr("Go to source"), "Return" if keys else "", parent=self)
        for button in (self.apply_button, self.dismiss_button):
            button.setEnabled(writable)
        self.apply_button.clicked.connect(self._apply)
        self.dismiss_button.clicked.connect(self._dismiss)
        self.go_button.clicked.connect(self._go)
        self._lay_out(theme, IconLabel(theme, look.icon, look.color_name, parent=self))

    def _lay_out(self, theme: Theme, icon: IconLabel) -> None:
        head, main, buttons = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        head.setSpacing(theme.space(2))
        head.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.title, 1)
        buttons.setSpacing(theme.space(2))
        main.addWidget(self.apply_button)
        main.addStretch(1)
        for button in (self.dismiss_button, self.go_button):
            buttons.addWidget(button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(1))
        column.addLayout(head)
        column.addWidget(self.message)
        column.addSpacing(theme.space(1))
        column.addLayout(main)
        column.addLayout(buttons)

    def _apply(self) -> None:
        self.apply_asked.emit(self.finding)

    def _dismiss(self) -> None:
        self.dismiss_asked.emit(self.finding)

    def _go(self) -> None:
        self.go_asked.emit(self.finding)
