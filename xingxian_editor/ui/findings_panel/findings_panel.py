"""The findings of a page: grouped list, the chosen one explained, what was not checked and why."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QLabel, QMenu, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from xingxian_editor.checks.finding import Finding, Report
from xingxian_editor.checks.rule import Rule
from xingxian_editor.page.page_reading import PageReading
from xingxian_editor.ui.findings_panel.finding_detail import FindingDetail
from xingxian_editor.ui.findings_panel.finding_groups import (
    FindingRow,
    Settled,
    Settling,
    finding_rows,
    group_findings,
)
from xingxian_editor.ui.findings_panel.findings_header import FindingsHeader
from xingxian_editor.ui.findings_panel.findings_model import FindingsModel
from xingxian_editor.ui.findings_panel.findings_tree import FindingsTree
from xingxian_editor.ui.findings_panel.quoted_context import context_of
from xingxian_editor.ui.own_keys import ALT_DELETE, ALT_ENTER, ALT_SHIFT_ENTER, keep
from xingxian_editor.ui.rules_section import RulesSection
from xingxian_editor.ui.theme.theme import Theme

LIST_ROWS = 4


class FindingsPanel(QWidget):
    """Draws a report and says what somebody wants done with a finding. Decides nothing.

    ``picked`` follows the current row; ``go_asked`` comes by Enter, double click or button.
    """

    picked = Signal(Finding)
    go_asked = Signal(Finding)
    apply_asked = Signal(Finding)
    transcribe_asked = Signal(Finding)
    dismiss_asked = Signal(Finding)
    undismiss_asked = Signal(Finding)
    alike_asked = Signal(Finding)
    silence_asked = Signal(Finding)
    unsilence_asked = Signal(Finding)
    word_asked = Signal(Finding)
    supply_asked = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._page = PageReading()
        self._report: Report | None = None
        self._rows: tuple[FindingRow, ...] = ()
        self._folded: set[str] = set()
        self._writable = True
        self._model = FindingsModel(self)
        self.setAccessibleName(self.tr("Findings"))
        self.header = FindingsHeader(theme, self)
        self.tree = FindingsTree(theme, self._model, self)
        self.tree.setAccessibleName(self.tr("Findings"))
        self._build_actions()
        more = [self.alike_action, self.silence_action, self.word_action, self.go_action]
        self.detail = FindingDetail(theme, [*more, self.next_action, self.previous_action], self)
        self.rules = RulesSection(theme, self, folded=True)
        self.empty = QLabel(self)
        self._lay_out()
        self.setFocusProxy(self.tree)
        self._connect()
        self._show()

    @property
    def open_count(self) -> int:
        """How many findings still wait; the number on the tab."""
        return sum(row.settled is None for row in self._rows)

    def set_rules(self, rules: Sequence[Rule], suppliable: frozenset[str] = frozenset()) -> None:
        """Say what each rule asks, and for which of them data can be imported."""
        self.rules.set_rules({rule.id: rule.question for rule in rules}, suppliable)

    def show_report(self, page: PageReading, report: Report | None, settled: Sequence[Settled] = ()) -> None:
        """Show ``report`` on ``page`` in place of the earlier one; None: nothing was checked yet.

        The current finding stays current when it is still there, and so do folded groups.
        """
        self._page, self._report = page, report
        self._rows = finding_rows(report.findings if report else (), settled, page)
        self._show()

    def set_writable(self, writable: bool) -> None:
        """Allow or forbid changes: a page open elsewhere is read only here."""
        self._writable = writable
        self._show_detail(self.tree.current_row())

    def current(self) -> Finding | None:
        """Return the chosen finding."""
        row = self.tree.current_row()
        return row.finding if row else None

    def choose(self, finding: Finding) -> None:
        """Make ``finding`` the current one, if it is listed."""
        index = self._model.index_of(finding)
        if index.isValid():
            self.tree.setCurrentIndex(index)

    def event(self, event: QEvent) -> bool:
        return keep(event, ALT_ENTER | ALT_SHIFT_ENTER | ALT_DELETE) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.keyCombination() in ALT_ENTER:
            self._apply()
        elif event.keyCombination() in ALT_SHIFT_ENTER:
            self._apply_alike()
        elif event.keyCombination() in ALT_DELETE:
            self._dismiss()
        else:
            super().keyPressEvent(event)

    def _build_actions(self) -> None:
        self.apply_action = self._action(self.tr("Apply"), self._apply, "Alt+Return", "Alt+Enter")
        self.transcribe_action = self._action(self.tr("Type in what the file lacks…"), self._transcribe, "B")
        self.dismiss_action = self._action(self.tr("Dismiss…"), self._dismiss, "Alt+Del")
        self.alike_action = self._action(
            self.tr("Apply to all alike"), self._apply_alike, "Alt+Shift+Return", "Alt+Shift+Enter"
        )
        self.silence_action = self._action(self.tr("Never again for this word"), self._silence)
        self.word_action = self._action(self.tr("Add to the word list…"), self._add_word)
        self.undismiss_action = self._action(self.tr("Take the dismissal back"), self._undismiss)
        self.go_action = self._action(self.tr("Go to source"), self._go)
        self.next_action = self._action(self.tr("Next finding"), self._next, "F7")
        self.previous_action = self._action(self.tr("Previous finding"), self._previous, "Shift+F7")

    def _action(self, text: str, slot: object, *keys: str) -> QAction:
        action = QAction(text, self)
        action.setShortcuts([QKeySequence(key) for key in keys])
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(slot)
        self.addAction(action)
        return action

    def _lay_out(self) -> None:
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.setWordWrap(True)
        self.empty.setFont(self._theme.font("small"))
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.tree)
        self._stack.addWidget(self.empty)
        self.splitter = QSplitter(Qt.Orientation.Vertical, self)
        self.splitter.addWidget(self._stack)
        self.splitter.addWidget(self.detail)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setStretchFactor(1, 0)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(1)
        self.splitter.setSizes([400, 250])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.header)
        layout.addWidget(self.splitter, 1)
        layout.addWidget(self.rules)

    def _connect(self) -> None:
        self.header.changed.connect(self._show)
        self.tree.current_changed.connect(self._pick)
        self.tree.go_asked.connect(self._go)
        self.tree.collapsed.connect(self._keep_folds)
        self.tree.expanded.connect(self._keep_folds)
        self.tree.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.tree.customContextMenuRequested.connect(self._open_menu)
        self.detail.apply_asked.connect(self._apply)
        self.detail.transcribe_asked.connect(self._transcribe)
        self.detail.dismiss_asked.connect(self._dismiss)
        self.detail.undismiss_asked.connect(self._undismiss)
        self.rules.supply_asked.connect(self.supply_asked)

    def _show(self) -> None:
        current = self.tree.current_row()
        shown = [row for row in self._rows if self.header.shows(row.finding.severity)]
        groups = group_findings(shown, self.header.group_by, self._page, self.header.hides_settled)
        self.tree.blockSignals(True)
        self._model.show(groups)
        for row, group in enumerate(groups):
            self.tree.setExpanded(self._model.index(row, 0), group.key not in self._folded)
        if current and (index := self._model.index_of(current.finding)).isValid():
            self.tree.setCurrentIndex(index)
        self.tree.blockSignals(False)
        self.header.show_counts(self.open_count, len(self._rows))
        self.rules.show_report(self._report)
        silent = bool(self._report and (self._report.not_run or self._report.failed))
        self.rules.setVisible(silent)
        self.empty.setText(self._empty_sentence())
        self._stack.setCurrentWidget(self.tree if groups else self.empty)
        self._show_detail(self.tree.current_row())

    def _fit_detail(self) -> None:
        """Let the form show all of its finding, as long as some rows of the list stay in sight."""
        height = sum(self.splitter.sizes())
        wanted = min(self.detail.wanted_height, height - LIST_ROWS * self._theme.size("row_fact"))
        if not self.detail.isHidden() and self.splitter.sizes()[1] < wanted:
            self.splitter.setSizes([height - wanted, wanted])

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_detail()

    def _empty_sentence(self) -> str:
        if self._report is None:
            return self.tr("What the checks find on this page will be listed here.")
        if self._rows:
            return self.tr("Nothing left to show: {0} findings are filtered out.").format(len(self._rows))
        return self.tr("No findings. {0} rules checked.").format(len(self._report.run))

    def _show_detail(self, row: FindingRow | None) -> None:
        self.detail.setVisible(row is not None)
        settled = row.settled if row else None
        context = context_of(self._page, row.finding) if row else None
        self.detail.show_finding(row, context, self._model.settled_word(settled), self._alike(row))
        waits = self._writable and row is not None and settled is None
        self.apply_action.setEnabled(waits and row is not None and row.finding.replacement is not None)
        self.alike_action.setEnabled(waits and row is not None and row.finding.replacement is not None)
        self.transcribe_action.setEnabled(waits and row is not None and row.is_to_be_typed_in)
        self.dismiss_action.setEnabled(waits)
        quotes = row is not None and bool(row.finding.quoted.strip())
        self.silence_action.setEnabled(quotes and settled is None)
        self.word_action.setEnabled(quotes)
        self.undismiss_action.setEnabled(self._writable and _is_aside(settled))
        self.go_action.setEnabled(row is not None)
        self._fit_detail()
        self.detail.allow(self._writable)

    def _alike(self, row: FindingRow | None) -> list[str]:
        """Return what names the findings of the same rule, this one too."""
        if row is None:
            return []
        return [other.label or other.finding.title for other in self._rows if other.finding.rule == row.finding.rule]

    def _pick(self, row: FindingRow | None) -> None:
        self._show_detail(row)
        if row:
            self.picked.emit(row.finding)

    def _keep_folds(self) -> None:
        for row in range(self._model.rowCount()):
            index = self._model.index(row, 0)
            group = self._model.group_at(index)
            if group and self.tree.isExpanded(index):
                self._folded.discard(group.key)
            elif group:
                self._folded.add(group.key)

    def _open_menu(self, at: QPoint) -> None:
        if self.current() is None:
            return
        menu = QMenu(self)
        menu.addActions([self.go_action, self.apply_action, self.alike_action, self.transcribe_action])
        menu.addSeparator()
        menu.addActions([self.dismiss_action, self.silence_action, self.word_action, self.undismiss_action])
        # The menu key gives the middle of the list; the menu belongs at the current row.
        row = self.tree.visualRect(self.tree.currentIndex())
        menu.exec(self.tree.viewport().mapToGlobal(at if row.contains(at) else row.bottomLeft()))

    def _go(self) -> None:
        if finding := self.current():
            self.go_asked.emit(finding)

    def _apply(self) -> None:
        if (finding := self.current()) and self.apply_action.isEnabled():
            self.apply_asked.emit(finding)

    def _transcribe(self) -> None:
        if (finding := self.current()) and self.transcribe_action.isEnabled():
            self.transcribe_asked.emit(finding)

    def _dismiss(self) -> None:
        if (finding := self.current()) and self.dismiss_action.isEnabled():
            self.dismiss_asked.emit(finding)

    def _undismiss(self) -> None:
        if (finding := self.current()) and self.undismiss_action.isEnabled():
            row = self.tree.current_row()
            silenced = row is not None and row.settled is not None and row.settled.how is Settling.SILENCED
            (self.unsilence_asked if silenced else self.undismiss_asked).emit(finding)

    def _apply_alike(self) -> None:
        if (finding := self.current()) and self.alike_action.isEnabled():
            self.alike_asked.emit(finding)

    def _silence(self) -> None:
        if (finding := self.current()) and self.silence_action.isEnabled():
            self.silence_asked.emit(finding)

    def _add_word(self) -> None:
        if (finding := self.current()) and self.word_action.isEnabled():
            self.word_asked.emit(finding)

    def _next(self) -> None:
        self.tree.step(1)

    def _previous(self) -> None:
        self.tree.step(-1)


def _is_aside(settled: Settled | None) -> bool:
    return settled is not None and settled.how is not Settling.APPLIED
