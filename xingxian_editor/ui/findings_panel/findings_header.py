"""The line above the findings: how they are grouped, how many still wait, which ones are shown."""

from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from xingxian_editor.checks.finding import Severity
from xingxian_editor.ui.findings_panel.finding_groups import GroupBy
from xingxian_editor.ui.findings_panel.findings_model import severity_word
from xingxian_editor.ui.list_header import ListHeader
from xingxian_editor.ui.theme.theme import Theme


class FindingsHeader(ListHeader):
    """Groups findings by article, category or severity; hides the kinds that a person does not want to see."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._name(self.group_button, self.tr("Group the findings"))
        self._name(self.filter_button, self.tr("Choose which findings are shown"))
        self._grouping = self._group_menu()
        self._build_filter_menu()
        self.show_narrowed(False)
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
        self.show_narrowed(self.hides_settled or not all(action.isChecked() for action in self._severities.values()))
        self.changed.emit()

    def _show_grouping(self) -> None:
        action = self._grouping.checkedAction()
        self.group_button.setText(action.text() if action else "")
