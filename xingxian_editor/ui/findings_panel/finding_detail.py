"""The form below the list: one finding with its quote, its replacement, why, how serious, and what can be done."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QPalette, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QMenu, QScrollArea, QToolButton, QVBoxLayout, QWidget

from xingxian_editor.checks.finding import Finding, Fix, Severity
from xingxian_editor.ui.findings_panel.finding_groups import FindingRow, Settling
from xingxian_editor.ui.findings_panel.findings_model import severity_word
from xingxian_editor.ui.findings_panel.quoted_context import QuotedContext
from xingxian_editor.ui.findings_panel.quoted_lines import QuotedLines
from xingxian_editor.ui.icon_label import IconLabel
from xingxian_editor.ui.key_hint import KeyPushButton
from xingxian_editor.ui.theme.theme import Theme
from xingxian_editor.ui.theme_label import ThemeLabel
from xingxian_editor.ui.wrapping_label import WrappingLabel

_STATE = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTICE: "notice"}
TOP = Qt.AlignmentFlag.AlignTop


class FindingDetail(QWidget):
    """Shows one finding; its buttons say what is asked for."""

    apply_asked = Signal()
    transcribe_asked = Signal()
    dismiss_asked = Signal()
    undismiss_asked = Signal()

    def __init__(self, theme: Theme, more: list[QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)
        self._theme = theme
        self.setAccessibleName(self.tr("The chosen finding"))
        self._icon = IconLabel(theme, "ph.info", "notice", parent=self)
        self.title = WrappingLabel(theme, "", "strong", "text", self)
        self.quote = QuotedLines(theme, self)
        self.message, self.why, self.severity, self.alike, self.settled = (
            WrappingLabel(theme, "", "small", "text", self) for _ in range(5)
        )
        self._names: dict[WrappingLabel, ThemeLabel] = {}
        self._build_buttons(more)
        self._lay_out()
        theme.changed.connect(self._apply_theme)
        self._apply_theme()
        self.show_finding(None)

    def show_finding(
        self,
        row: FindingRow | None,
        context: QuotedContext | None = None,
        settled: str = "",
        alike: Sequence[str] = (),
    ) -> None:
        """Show ``row``, or nothing.

        ``settled`` says who dealt with it and how, ``alike`` names the findings of the same rule.
        """
        self._scroll.setVisible(row is not None)
        self._buttons.setVisible(row is not None)
        if row is None:
            return
        finding = row.finding
        if row.settled is not None and row.settled.how is Settling.APPLIED:
            context = None  # around it stands the correction already: 400万立方 beside 米 would read 米米
        look = self._theme.state_look(_STATE[finding.severity])
        self._icon.show_icon(look.icon, look.color_name)
        self.title.setText(finding.title)
        self.quote.show_quote(context or QuotedContext("", finding.quoted, ""), finding.replacement, finding.severity)
        self._set(self.message, finding.message)
        self._set(self.why, finding.why)
        self._set(self.severity, "　".join(filter(None, (severity_word(finding.severity), self._fix_word(finding)))))
        among = self.tr("{0} on this page: {1}").format(len(alike), self.tr(", ").join(alike))
        self._set(self.alike, among if len(alike) > 1 else "")
        reason = row.settled.reason if row.settled else ""
        self._set(self.settled, "　".join(filter(None, (settled, reason))))
        self._offer(row)

    @property
    def wanted_height(self) -> int:
        """The height that shows all of the finding at the present width."""
        layout = self._content.layout()
        if layout is None:
            return 0
        layout.invalidate()
        return layout.heightForWidth(max(self.width(), 100)) + self._buttons.sizeHint().height()

    def allow(self, writable: bool) -> None:
        """Enable or disable what changes something."""
        for button in (self.apply_button, self.transcribe_button, self.dismiss_button, self.undismiss_button):
            button.setEnabled(writable)
            button.setToolTip("" if writable else self.tr("The page is read only here."))

    def _offer(self, row: FindingRow) -> None:
        dismissed = row.settled is not None and row.settled.how is not Settling.APPLIED
        self.apply_button.setVisible(row.settled is None and row.finding.replacement is not None)
        self.transcribe_button.setVisible(row.is_to_be_typed_in)
        self.dismiss_button.setVisible(row.settled is None)
        self.undismiss_button.setVisible(dismissed)

    def _fix_word(self, finding: Finding) -> str:
        if finding.replacement is None:
            return ""
        return self.tr("can be applied as it is") if finding.fix is Fix.SAFE else self.tr("needs a person's eye")

    def _set(self, label: WrappingLabel, text: str) -> None:
        label.setText(text)
        label.setVisible(bool(text))
        self._names[label].setVisible(bool(text))

    def _build_buttons(self, more: list[QAction]) -> None:
        self.apply_button = KeyPushButton(self._theme, self.tr("Apply"), "Alt+Return", main=True, parent=self)
        self.transcribe_button = KeyPushButton(self._theme, self.tr("Type in…"), "B", main=True, parent=self)
        self.dismiss_button = KeyPushButton(self._theme, self.tr("Dismiss…"), "Alt+Del", parent=self)
        self.undismiss_button = KeyPushButton(self._theme, self.tr("Take the dismissal back"), parent=self)
        self.more_button = QToolButton(self)
        self.more_button.setIcon(self._theme.icon("ph.dots-three", "text"))
        self.more_button.setIconSize(QSize(16, 16))
        self.more_button.setFixedSize(34, self._theme.size("control"))
        self.more_button.setAccessibleName(self.tr("What else can be done with this finding"))
        self.more_button.setToolTip(self.more_button.accessibleName())
        self.more_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self)
        menu.addActions(more)
        self.more_button.setMenu(menu)
        self.apply_button.clicked.connect(self.apply_asked)
        self.transcribe_button.clicked.connect(self.transcribe_asked)
        self.dismiss_button.clicked.connect(self.dismiss_asked)
        self.undismiss_button.clicked.connect(self.undismiss_asked)

    def _lay_out(self) -> None:
        space = self._theme.space
        head = QHBoxLayout()
        head.setSpacing(space(2))
        head.addWidget(self._icon, 0, TOP)
        head.addWidget(self.title, 1)
        self._content = _Content(self)
        column = QVBoxLayout(self._content)
        column.setContentsMargins(space(3), space(3), space(3), space(1))
        column.setSpacing(space(1))
        column.addLayout(head)
        column.addWidget(self.quote)
        column.addLayout(self._facts())
        column.addStretch(1)
        self._scroll = QScrollArea(self)
        self._scroll.setBackgroundRole(QPalette.ColorRole.Base)
        self._scroll.setWidget(self._content)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._scroll, 1)
        layout.addWidget(self._button_row())

    def _facts(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(self._theme.space(2))
        grid.setVerticalSpacing(3)
        grid.setColumnStretch(1, 1)
        names = (self.tr("Why"), self.tr("Basis"), self.tr("Severity"), self.tr("Alike"), self.tr("Dealt with"))
        labels = (self.message, self.why, self.severity, self.alike, self.settled)
        for row, (name, label) in enumerate(zip(names, labels, strict=True)):
            heading = ThemeLabel(self._theme, name, parent=self)
            heading.setAlignment(TOP)
            heading.setBuddy(label)
            self._names[label] = heading
            grid.addWidget(heading, row, 0, TOP)
            grid.addWidget(label, row, 1)
        return grid

    def _button_row(self) -> QWidget:
        space = self._theme.space
        self._buttons = QWidget(self)
        row = QHBoxLayout(self._buttons)
        row.setContentsMargins(space(3), space(1), space(3), space(3))
        row.setSpacing(space(2))
        for button in (self.apply_button, self.transcribe_button, self.dismiss_button, self.undismiss_button):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self.more_button)
        return self._buttons

    def _apply_theme(self) -> None:
        edge = self._theme.color("border_strong").name()
        self.more_button.setStyleSheet(
            f"QToolButton {{ border: 1px solid {edge}; border-radius: 3px }}"
            " QToolButton::menu-indicator { image: none }"
        )


class _Content(QWidget):
    """Asks for the height that its words take at its width; a scroll area would take the guess for none."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setBackgroundRole(QPalette.ColorRole.Base)

    def minimumSizeHint(self) -> QSize:
        layout = self.layout()
        return QSize(0, layout.heightForWidth(max(self.width(), 100)) if layout else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.updateGeometry()
