"""Which rules a newspaper runs: all of them by category, each with its reason and examples; and what is silenced."""

from collections.abc import Sequence
from itertools import groupby

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QSplitter,
    QTabWidget,
    QTextBrowser,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from xingxian_editor.checks.finding import Fix
from xingxian_editor.checks.rule import Category, Rule
from xingxian_editor.store.records import Silenced
from xingxian_editor.ui.clear_button import offer_clear
from xingxian_editor.ui.findings_panel.findings_model import severity_word
from xingxian_editor.ui.form_dialog import FormDialog
from xingxian_editor.ui.rules_dialog.rule_words import rule_page
from xingxian_editor.ui.screen_fit import resize_within_screen
from xingxian_editor.ui.table_rows import RowsModel, TableRow, rows_view
from xingxian_editor.ui.theme.theme import Theme
from xingxian_editor.ui.theme_label import ThemeLabel

RULE = Qt.ItemDataRole.UserRole
_STATE = {"error": "error", "warning": "warning", "notice": "notice"}
CHECKED, UNCHECKED = Qt.CheckState.Checked, Qt.CheckState.Unchecked


class RulesDialog(FormDialog):
    """``rules_off`` and ``silenced`` are what is to be kept when it is accepted."""

    def __init__(
        self,
        theme: Theme,
        newspaper: str,
        rules: Sequence[Rule],
        off: Sequence[str],
        silenced: Sequence[Silenced],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", self.tr("Save"), parent)
        self.setWindowTitle(self.tr("Rules of {0}").format(newspaper))
        resize_within_screen(self, 860, 580)
        self._theme = theme
        self._rules = {rule.id: rule for rule in rules}
        self._unknown = tuple(rule for rule in off if rule not in self._rules)
        self._silenced = list(silenced)
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self.tr("Find a rule: its name, what it asks, its clause"))
        self.search.setAccessibleName(self.tr("Find a rule"))
        offer_clear(self.search)
        place = QLineEdit.ActionPosition.LeadingPosition
        self.search.addAction(theme.icon("ph.magnifying-glass", "text_3"), place).setText(self.tr("Find a rule"))
        self.count = ThemeLabel(theme, parent=self)
        self.tabs = QTabWidget(self)
        self.tabs.addTab(self._rules_tab(set(off)), self.tr("Rules"))
        self.tabs.addTab(self._silenced_tab(), "")
        self.add_part(self.tabs)
        self.search.textChanged.connect(self._filter)
        self.search.installEventFilter(self)
        self.tree.currentItemChanged.connect(self._explain)
        self.tree.itemChanged.connect(self._judge)
        self.again_button.clicked.connect(self._report_again)
        self._show_silenced()
        self._judge()
        self._first()
        self.search.setFocus()

    @property
    def rules_off(self) -> tuple[str, ...]:
        """The rules that are switched off, those that this program does not know among them."""
        off = (item.data(0, RULE) for item in self._items() if item.checkState(0) is UNCHECKED)
        return (*self._unknown, *off)

    @property
    def silenced(self) -> tuple[Silenced, ...]:
        """The words that stay silenced."""
        return tuple(self._silenced)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrows go from the search to the list."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Down:
            self.tree.setFocus()
            return True
        return super().eventFilter(watched, event)

    def _rules_tab(self, off: set[str]) -> QWidget:
        page = QWidget(self)
        self.tree = QTreeWidget(page)
        self.tree.setColumnCount(2)
        self.tree.setHeaderHidden(True)
        self.tree.setAccessibleName(self.tr("Rules by category"))
        self.tree.setStyleSheet("QTreeView::item { min-height: 26px }")
        self.tree.header().setStretchLastSection(False)
        self.tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self._fill(off)
        self.detail = QTextBrowser(page)
        self.detail.setAccessibleName(self.tr("The chosen rule"))
        self.detail.document().setDocumentMargin(12)
        split = QSplitter(Qt.Orientation.Horizontal, page)
        split.addWidget(self.tree)
        split.addWidget(self.detail)
        split.setSizes([420, 400])
        split.setHandleWidth(5)
        head = QHBoxLayout()
        head.addWidget(self.search, 1)
        head.addWidget(self.count)
        column = QVBoxLayout(page)
        column.addLayout(head)
        column.addWidget(split, 1)
        return page

    def _fill(self, off: set[str]) -> None:
        order = list(Category)
        ordered = sorted(self._rules.values(), key=lambda rule: order.index(rule.category))
        for category, members in groupby(ordered, key=lambda rule: rule.category):
            group = QTreeWidgetItem(self.tree, [category.name_zh, ""])
            group.setFlags(group.flags() | Qt.ItemFlag.ItemIsAutoTristate | Qt.ItemFlag.ItemIsUserCheckable)
            group.setFont(0, self._theme.font("strong"))
            for rule in members:
                item = QTreeWidgetItem(group, [rule.title, severity_word(rule.severity)])
                item.setData(0, RULE, rule.id)
                item.setToolTip(0, rule.question)
                item.setForeground(1, self._theme.color(_STATE[rule.severity.value]))
                item.setCheckState(0, UNCHECKED if rule.id in off else CHECKED)
            group.setExpanded(True)

    def _silenced_tab(self) -> QWidget:
        page = QWidget(self)
        headings = (self.tr("Word"), self.tr("Rule"), self.tr("By"), self.tr("When"))
        self.silenced_rows = RowsModel(self._theme, headings, parent=self)
        self.silenced_list = rows_view(self.silenced_rows, self.tr("Words that are never reported again"), 1, page)
        self.silenced_list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.silenced_list.setColumnWidth(0, 180)
        self.silenced_list.setColumnWidth(3, 130)
        self.again_button = QPushButton(self.tr("Report again"), page)
        self.again_button.setAutoDefault(False)
        self.empty = ThemeLabel(self._theme, parent=page)
        self.empty.setText(self.tr("None. “Never again for this word” is in the menu of a finding."))
        row = QHBoxLayout()
        row.addWidget(self.empty, 1)
        row.addWidget(self.again_button)
        column = QVBoxLayout(page)
        column.addWidget(self.silenced_list, 1)
        column.addLayout(row)
        return page

    def _items(self) -> list[QTreeWidgetItem]:
        groups = [self.tree.topLevelItem(at) for at in range(self.tree.topLevelItemCount())]
        found = [group.child(at) for group in groups if group is not None for at in range(group.childCount())]
        return [item for item in found if item is not None]

    def _filter(self, wanted: str) -> None:
        words = wanted.lower().split()
        for item in self._items():
            rule = self._rules[item.data(0, RULE)]
            said = " ".join((rule.title, rule.question, rule.why, rule.id, rule.category.name_zh)).lower()
            item.setHidden(not all(word in said for word in words))
        for at in range(self.tree.topLevelItemCount()):
            group = self.tree.topLevelItem(at)
            if group is not None:
                children = (group.child(row) for row in range(group.childCount()))
                group.setHidden(all(child is None or child.isHidden() for child in children))
        self._first()

    def _first(self) -> None:
        """Go to the first rule that shows, unless the current one does."""
        current = self.tree.currentItem()
        if current is not None and not current.isHidden() and current.data(0, RULE):
            return
        for item in self._items():
            if not item.isHidden():
                self.tree.setCurrentItem(item)
                return
        self.detail.setPlainText(self.tr("No rule says this."))

    def _explain(self, item: QTreeWidgetItem | None) -> None:
        rule = self._rules.get(item.data(0, RULE)) if item is not None else None
        if rule is None:
            return
        names = (self.tr("Basis"), self.tr("Severity"), self.tr("Name"), self.tr("Flags"), self.tr("Leaves alone"))
        fixes = {
            Fix.SAFE: self.tr("can be applied as it is"),
            Fix.CONFIRM: self.tr("needs a person's eye"),
            Fix.NONE: "",
        }
        severity = severity_word(rule.severity)
        self.detail.setHtml(rule_page(rule, self._theme, severity, fixes[rule.fix], names))

    def _judge(self) -> None:
        items = self._items()
        on = sum(item.checkState(0) is CHECKED for item in items)
        self.count.setText(self.tr("{0} of {1} run").format(on, len(items)))

    def _show_silenced(self) -> None:
        rows = []
        for word in self._silenced:
            rule = self._rules.get(word.rule)
            when = word.time[:16].replace("T", " ")
            rows.append(TableRow((word.quoted, rule.title if rule else word.rule, word.by, when), behind=word))
        with QSignalBlocker(self.silenced_list):
            self.silenced_rows.show_rows(rows)
        self.tabs.setTabText(1, self.tr("Never reported again {0}").format(len(rows)))
        self.again_button.setEnabled(bool(rows))
        self.empty.setVisible(not rows)
        if rows:
            self.silenced_list.selectRow(0)

    def _report_again(self) -> None:
        chosen = {index.row() for index in self.silenced_list.selectionModel().selectedRows()}
        self._silenced = [word for row, word in enumerate(self._silenced) if row not in chosen]
        self._show_silenced()
