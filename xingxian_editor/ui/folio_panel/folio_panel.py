"""The folio of a page: as printed, its facts as fields with how each stands, what was not checked."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from xingxian_editor.checks.finding import Finding, Report
from xingxian_editor.checks.rule import Category, Rule
from xingxian_editor.page.page import Page
from xingxian_editor.page.place import Part
from xingxian_editor.ui.folio_panel.credit_dialog import CreditDialog
from xingxian_editor.ui.folio_panel.fact_detail import FactDetail
from xingxian_editor.ui.folio_panel.fact_states import CREDIT, FactRow, fact_rows
from xingxian_editor.ui.folio_panel.fact_table import FactTable
from xingxian_editor.ui.folio_panel.fact_words import FactWords
from xingxian_editor.ui.folio_panel.folio_model import Column, FolioModel
from xingxian_editor.ui.folio_panel.folio_runs import FolioLine, folio_lines
from xingxian_editor.ui.folio_panel.folio_source import FolioSource
from xingxian_editor.ui.folio_panel.rule_fields import RULE_FIELDS, SUPPLIABLE
from xingxian_editor.ui.folio_panel.typed_names import name_changes
from xingxian_editor.ui.own_keys import ALT_ENTER, keep
from xingxian_editor.ui.rules_section import RulesSection
from xingxian_editor.ui.theme.theme import Theme
from xingxian_editor.ui.theme_label import ThemeLabel

SEVERAL = ("co_organisers", CREDIT)


class FolioPanel(QWidget):
    """Draws the folio and says what somebody wants changed. Decides nothing.

    ``fact_changed`` carries field, item and new value as ``desk`` takes them; an empty value
    takes the fact out. One edit of a field of names may emit it several times, between
    ``edit_begun`` and ``edit_done``.
    """

    fact_changed = Signal(str, int, str)
    edit_begun = Signal()
    edit_done = Signal()
    go_asked = Signal(str)
    picked = Signal(str)
    apply_asked = Signal(Finding)
    dismiss_asked = Signal(Finding)
    supply_asked = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)
        self._theme = theme
        self._rows: tuple[FactRow, ...] = ()
        self._roles: tuple[str, ...] = ()
        self._folio_rules: frozenset[str] = frozenset()
        self._writable = True
        self._words = FactWords(self)
        self._model = FolioModel(self._words, self)
        self.setAccessibleName(self.tr("Folio"))
        self.source_heading = ThemeLabel(theme, self.tr("Source"), "small", "text_2", self)
        self.source_lines = ThemeLabel(theme, "", "small", "text_2", self)
        self.source = FolioSource(theme, self)
        self.table = FactTable(theme, self._model, self._words, self)
        self.table.setAccessibleName(self.tr("Facts of the folio"))
        self.detail = FactDetail(theme, self._words, self)
        self.rules = RulesSection(theme, self)
        self._lay_out()
        self.setFocusProxy(self.table)
        self._connect()

    def set_rules(self, rules: Sequence[Rule]) -> None:
        """Say what each rule asks; only those about the folio are shown here."""
        folio = [rule for rule in rules if rule.category is Category.FOLIO]
        self._folio_rules = frozenset(rule.id for rule in folio)
        self.rules.set_rules({rule.id: rule.question for rule in folio}, SUPPLIABLE)

    def show_folio(
        self,
        page: Page,
        report: Report | None,
        newspaper: str = "",
        required_roles: Sequence[str] = (),
        writable: bool = True,
    ) -> None:
        """Show the folio of ``page`` and what ``report`` says of it; the current row stays current."""
        current = self.current_field()
        self._writable, self._roles = writable, tuple(required_roles)
        lines = folio_lines(page)
        self.source.show_lines(lines)
        self.source_lines.setText(self._line_numbers(lines))
        self._rows = fact_rows(page.folio, report, newspaper, RULE_FIELDS)
        self._model.show(self._rows, writable)
        self.rules.show_report(self.of_folio(report) if report else None)
        self._choose(current)

    @property
    def open_count(self) -> int:
        """How many facts have a finding; the number on the tab."""
        return sum(bool(row.findings) for row in self._rows)

    def current_field(self) -> str:
        """Return the field of the current row, or nothing."""
        fact = self._model.fact_at(self.table.currentIndex().row())
        return fact.field if fact else ""

    def choose(self, field: str) -> None:
        """Make the row of ``field`` the current one."""
        self._choose(field)

    def event(self, event: QEvent) -> bool:
        return keep(event, ALT_ENTER) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.keyCombination() in ALT_ENTER:
            self._apply()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        space = self._theme.space
        top = QHBoxLayout()
        top.setContentsMargins(space(3), space(2), space(3), space(1))
        top.addWidget(self.source_heading)
        top.addStretch(1)
        top.addWidget(self.source_lines)
        box = QHBoxLayout()
        box.setContentsMargins(space(3), 0, space(3), space(2))
        box.addWidget(self.source)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addLayout(box)
        layout.addWidget(self.table, 100)
        layout.addWidget(self.detail)
        layout.addSpacing(space(1))
        layout.addWidget(self.rules)
        layout.addStretch(1)

    def _connect(self) -> None:
        self.source.chosen.connect(self._choose)
        self.source.go_asked.connect(self.go_asked)
        self.table.row_changed.connect(self._row_changed)
        self.table.go_asked.connect(self._go)
        self.table.dismiss_asked.connect(self._dismiss)
        self.table.credit_asked.connect(self._add_credit)
        # Queued: the edit may end in another model, and the table still has its editor open.
        self._model.edited.connect(self._edit, Qt.ConnectionType.QueuedConnection)
        self.detail.apply_asked.connect(self.apply_asked)
        self.detail.dismiss_asked.connect(self.dismiss_asked)
        self.detail.go_asked.connect(self._go)
        self.rules.supply_asked.connect(self.supply_asked)

    def _line_numbers(self, lines: Sequence[FolioLine]) -> str:
        if not lines:
            return self.tr("not printed")
        if len(lines) == 1:
            return self.tr("line {0}").format(lines[0].number)
        return self.tr("lines {0}–{1}").format(lines[0].number, lines[-1].number)

    def of_folio(self, report: Report) -> Report:
        """Return what a report says of the folio."""
        mine = self._folio_rules
        return Report(
            tuple(f for f in report.findings if f.where.part is Part.FOLIO or f.rule in mine),
            tuple(rule for rule in report.run if rule in mine),
            tuple(rule for rule in report.failed if rule in mine),
            tuple(pair for pair in report.not_run if pair[0] in mine),
        )

    def _choose(self, field: str) -> None:
        row = self._model.row_of(field) if field else -1
        self.source.light(field if row >= 0 else "")
        if row < 0:
            self.detail.show_fact(None)
        elif row != self.table.currentIndex().row():
            self.table.setCurrentIndex(self._model.index(row, Column.VALUE))
        else:
            self._row_changed(row)

    def _row_changed(self, row: int) -> None:
        fact = self._model.fact_at(row)
        self.detail.show_fact(fact, self._writable)
        self.source.light(fact.field if fact else "")
        if fact:
            self.picked.emit(fact.field)

    def _edit(self, field: str, typed: str) -> None:
        fact = next((row for row in self._rows if row.field == field), None)
        if fact is None:
            return
        changes = name_changes(fact.values, typed) if field.startswith(SEVERAL) else ((0, typed),)
        self._emit_changes(field, changes)

    def _emit_changes(self, field: str, changes: Sequence[tuple[int, str]]) -> None:
        if not changes:
            return
        self.edit_begun.emit()
        for item, value in changes:
            self.fact_changed.emit(field, item, value)
        self.edit_done.emit()

    def _add_credit(self) -> None:
        have = {row.printed_role for row in self._rows if row.is_credit}
        asked = CreditDialog.ask([role for role in self._roles if role not in have], self)
        if asked is not None:
            field = CREDIT + asked[0]
            known = next((row.values for row in self._rows if row.field == field), ())
            names = name_changes((), asked[1])
            self._emit_changes(field, tuple((item + len(known), name) for item, name in names))

    def _current_finding(self) -> Finding | None:
        fact = self._model.fact_at(self.table.currentIndex().row())
        return fact.findings[0] if fact and fact.findings else None

    def _go(self) -> None:
        if field := self.current_field():
            self.go_asked.emit(field)

    def _apply(self) -> None:
        finding = self._current_finding()
        if finding and finding.replacement is not None and self._writable:
            self.apply_asked.emit(finding)

    def _dismiss(self) -> None:
        if (finding := self._current_finding()) and self._writable:
            self.dismiss_asked.emit(finding)
