"""Which rules ran, which did not, and why not: a heading with two counts over one line a rule."""

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from xingxian_editor.checks.finding import Report
from xingxian_editor.ui.icon_label import IconLabel
from xingxian_editor.ui.theme.theme import Theme
from xingxian_editor.ui.theme_label import ThemeLabel
from xingxian_editor.ui.wrapping_label import WrappingLabel

SENTENCE = "rule sentence"


class RulesSection(QWidget):
    """Silence is not agreement: what was not run is said. ``supply_asked`` names the rule to give its data to."""

    supply_asked = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, folded: bool = False) -> None:
        super().__init__(parent)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)
        self._theme = theme
        self._titles: Mapping[str, str] = {}
        self._suppliable: frozenset[str] = frozenset()
        self._report: Report | None = None
        self._rows: list[QWidget] = []
        self.heading = self._fold_button(folded)
        self.counts = ThemeLabel(theme, parent=self)
        top = QHBoxLayout()
        top.addWidget(self.heading)
        top.addStretch(1)
        top.addWidget(self.counts)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(theme.space(3), theme.space(2), theme.space(3), theme.space(2))
        self._column.setSpacing(theme.space(1))
        self._column.addLayout(top)

    def set_rules(self, titles: Mapping[str, str], suppliable: frozenset[str] = frozenset()) -> None:
        """Give the rules their titles, and say for which of them data can be imported."""
        self._titles, self._suppliable = dict(titles), suppliable
        self._show()

    def show_report(self, report: Report | None) -> None:
        """Show which rules ran; lines that say the same already stay."""
        before, self._report = self._report, report
        if _said(before) != _said(report):
            self._show()

    def _fold_button(self, folded: bool) -> QToolButton:
        button = QToolButton(self)
        button.setText(self.tr("Rules"))
        button.setAccessibleName(self.tr("Rules that were not run"))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setAutoRaise(True)
        button.setFont(self._theme.font("small"))
        button.setIconSize(QSize(12, 12))
        button.setFixedHeight(20)
        button.setCheckable(True)
        button.setChecked(not folded)
        button.setStyleSheet(
            "QToolButton, QToolButton:checked { background: transparent; padding: 0; color: palette(placeholder-text) }"
        )
        button.toggled.connect(self._fold)
        return button

    def _fold(self) -> None:
        opened = self.heading.isChecked()
        self.heading.setIcon(self._theme.icon("ph.caret-down" if opened else "ph.caret-right", "text_2"))
        for row in self._rows:
            row.setVisible(opened)

    @property
    def sentences(self) -> tuple[str, ...]:
        """What its lines say, one a rule that did not run."""
        labels = (row.findChild(WrappingLabel, SENTENCE) for row in self._rows)
        return tuple(label.text() for label in labels if isinstance(label, WrappingLabel))

    def _show(self) -> None:
        for row in self._rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        report = self._report or Report()
        silent = len(report.not_run) + len(report.failed)
        counted = self.tr("run {0} · not run {1}").format(len(report.run), silent)
        self.counts.setText(counted if self._report else self.tr("being checked"))
        self._rows = [self._row(rule, "ph.minus", "not_run", reason) for rule, reason in report.not_run]
        failure = self.tr("failed; the log says how")
        self._rows += [self._row(rule, "ph.x-circle", "error", failure) for rule in report.failed]
        for row in self._rows:
            self._column.addWidget(row)
        self._fold()

    def _row(self, rule: str, icon: str, color: str, reason: str) -> QWidget:
        row = QWidget(self)
        words = self.tr("{0}: {1}").format(self._titles.get(rule, rule).rstrip("？?"), reason.rstrip("。."))
        sentence = WrappingLabel(self._theme, words, parent=row)
        sentence.setObjectName(SENTENCE)
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 3, 0, 3)
        line.setSpacing(self._theme.space(2))
        line.addWidget(IconLabel(self._theme, icon, color, parent=row), 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(sentence, 1)
        if rule in self._suppliable:
            line.addWidget(self._link(rule, row), 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _link(self, rule: str, row: QWidget) -> QToolButton:
        link = QToolButton(row)
        link.setText(self.tr("Import…"))
        link.setAccessibleName(self.tr("Import what the rule “{0}” needs").format(self._titles.get(rule, rule)))
        link.setAutoRaise(True)
        link.setFont(self._theme.font("small"))
        link.setFixedHeight(18)  # as high as the line of its sentence
        link.setCursor(Qt.CursorShape.PointingHandCursor)
        link.setStyleSheet("QToolButton { color: palette(link); padding: 0 }")
        link.setProperty("rule", rule)
        link.clicked.connect(self._supply)
        return link

    def _supply(self) -> None:
        if link := self.sender():
            self.supply_asked.emit(link.property("rule"))


def _said(report: Report | None) -> tuple[object, ...]:
    """Return what is said of a report; nothing before the first check."""
    return (report.run, report.failed, report.not_run) if report else ()
