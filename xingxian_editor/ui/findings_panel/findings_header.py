"""The line above the findings: how they are grouped, how many still wait, which ones are shown."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QToolButton, QWidget

from xingxian_editor.checks.finding import Severity
from xingxian_editor.ui.findings_panel.finding_groups import GroupBy
from xingxian_editor.ui.findings_panel.findings_model import severity_word
from xingxian_editor.ui.theme.theme import Theme


class FindingsHeader(QWidget):
    """Two menus and a count; says when a choice changed."""

    changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setFixedHeight(theme.size("sub_header"))
        self.group_button = self._button(self.tr("Group the findings"))
        self.filter_button = self._button(self.tr("Choose which findings are shown"))
        self.group_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.group_button.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the caret follows the word
        self.group_button.setIcon(theme.icon("ph.caret-down", "text_2"))
        self.group_button.setIconSize(QSize(12, 12))
        self.counts = QLabel(self)
        self._grouping = self._group_menu()
        self._build_filter_menu()
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.space(2), 0, theme.space(2), 1)
        row.setSpacing(theme.space(1))
        row.addWidget(self.group_button)
        row.addStretch(1)
        row.addWidget(self.counts)
        row.addWidget(self.filter_button)
        theme.changed.connect(self._apply_theme)
        self._apply_theme()
        self._show_grouping()

    @property
    def group_by(self) -> GroupBy:
        """What the groups have in common."""
        action = self._grouping.checkedAction()
        return GroupBy(action.data()) if action else GroupBy.ARTICLE

    @property
    def hides_settled(self) -> bool:
        """Whether only what still waits is shown."""
        return self.hide_settled.isChecked()

    def shows(self, severity: Severity) -> bool:
        """Say whether findings of this severity are shown."""
        return self._severities[severity].isChecked()

    def show_counts(self, waiting: int, total: int) -> None:
        """Say how many wait, of how many."""
        self.counts.setText(self.tr("{0} open · {1} in all").format(waiting, total))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.color("header"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, self._theme.color("border"))

    def _group_menu(self) -> QActionGroup:
        words = {
            GroupBy.ARTICLE: self.tr("By article"),
            GroupBy.CATEGORY: self.tr("By category"),
            GroupBy.SEVERITY: self.tr("By severity"),
        }
        menu, actions = QMenu(self), QActionGroup(self)
        for by, word in words.items():
            action = QAction(word, self, checkable=True, checked=by is GroupBy.ARTICLE)
            action.setData(by.value)
            actions.addAction(action)
            menu.addAction(action)
        actions.triggered.connect(self._regroup)
        self.group_button.setMenu(menu)
        return actions

    def _build_filter_menu(self) -> None:
        menu = QMenu(self)
        self.hide_settled = QAction(self.tr("Hide what is dealt with"), self, checkable=True)
        menu.addAction(self.hide_settled)
        menu.addSeparator()
        self._severities: dict[Severity, QAction] = {}
        for severity in Severity:
            action = QAction(severity_word(severity), self, checkable=True, checked=True)
            self._severities[severity] = action
            menu.addAction(action)
        for action in menu.actions():
            action.toggled.connect(self._refilter)
        self.filter_button.setMenu(menu)

    def _regroup(self) -> None:
        self._show_grouping()
        self.changed.emit()

    def _refilter(self) -> None:
        self._apply_theme()
        self.changed.emit()

    def _show_grouping(self) -> None:
        action = self._grouping.checkedAction()
        self.group_button.setText(action.text() if action else "")

    def _button(self, name: str) -> QToolButton:
        button = QToolButton(self)
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.setAutoRaise(True)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setIconSize(QSize(16, 16))
        button.setStyleSheet("QToolButton::menu-indicator { image: none; width: 0 }")
        return button

    def _apply_theme(self) -> None:
        narrowed = self.hides_settled or not all(action.isChecked() for action in self._severities.values())
        self.filter_button.setIcon(self._theme.icon("ph.funnel", "accent" if narrowed else "text_2"))
        self.counts.setFont(self._theme.font("small"))
        self.group_button.setFont(self._theme.font("small"))
        for widget in (self.counts, self.group_button):
            palette = widget.palette()
            palette.setColor(widget.foregroundRole(), self._theme.color("text_2"))
            widget.setPalette(palette)
