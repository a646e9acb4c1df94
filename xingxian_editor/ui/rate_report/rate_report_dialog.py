"""The error-rate report: choose a page, an edition or a month; the rate, the chart, the pages; write it out."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from xingxian_editor.checks.error_rate.rate_report import RateLine, RateReport
from xingxian_editor.checks.report_words import tongue
from xingxian_editor.export.rate_html import words
from xingxian_editor.export.rate_tables import fault_rows
from xingxian_editor.ui.busy_line import BusyLine
from xingxian_editor.ui.dialog_buttons import name_buttons
from xingxian_editor.ui.dialog_rows import set_widths
from xingxian_editor.ui.rate_report.bar_chart import BarChart
from xingxian_editor.ui.screen_fit import resize_within_screen
from xingxian_editor.ui.table_rows import RowsModel, TableRow, rows_view
from xingxian_editor.ui.theme.theme import Theme
from xingxian_editor.ui.theme_label import ThemeLabel
from xingxian_editor.ui.wrapping_label import WrappingLabel


@dataclass(frozen=True, slots=True)
class Choice:
    """Something that can be reported: its name for people, and the day or month; nothing: the open page."""

    name: str
    period: str = ""


class RateReportDialog(QDialog):
    """``period_asked`` wants a report made; ``save_asked`` wants the one that shows written."""

    period_asked = Signal(str)
    save_asked = Signal()

    def __init__(self, theme: Theme, newspaper: str, choices: Sequence[Choice], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Error-rate report of {0}").format(newspaper))
        resize_within_screen(self, 820, 640)
        self._theme = theme
        self.report: RateReport | None = None
        self.choice = QComboBox(self)
        self.choice.setAccessibleName(self.tr("Report on"))
        for choice in choices:
            self.choice.addItem(choice.name, choice.period)
        self.busy = BusyLine(theme, self)
        self.number = ThemeLabel(theme, font="title", color="text", parent=self)
        self.verdict = ThemeLabel(theme, font="strong", parent=self)
        self.sum = WrappingLabel(theme, "", "small", "text_2", self)
        self.caution = WrappingLabel(theme, "", "small", "warning", self)
        self.chart_name = ThemeLabel(theme, font="strong", color="text", parent=self)
        self.chart = BarChart(theme, self)
        self._make_tables()
        self.save_button = QPushButton(self.tr("Write it out…"), self)
        self.save_button.setAutoDefault(False)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, parent=self)
        name_buttons(self.buttons)
        if close := self.buttons.button(QDialogButtonBox.StandardButton.Close):
            close.setAutoDefault(False)
        self._lay_out()
        self.choice.currentIndexChanged.connect(self.ask)
        self.save_button.clicked.connect(self.save_asked)
        self.buttons.rejected.connect(self.reject)
        self.show_report(None)

    def ask(self) -> None:
        """Ask for the report on what is chosen."""
        self.period_asked.emit(self.choice.currentData() or "")

    def show_report(self, report: RateReport | None) -> None:
        """Show a report; None: it is being made."""
        self.report = report
        self.save_button.setEnabled(report is not None)
        if report is None:
            self.number.setText("–")
            for label in (self.verdict, self.sum, self.caution):
                label.setText("")
            return
        whole, say = report.whole, tongue(self._theme.language)
        self.number.setText(self.tr("{0} per 10,000").format(whole.per_10_000))
        limit = f"{whole.profile.limit.normalize():f}"
        word, color = (self.tr("passes"), "ok") if whole.passes else (self.tr("does not pass"), "error")
        self.verdict.setText(self.tr("limit {0}, {1}").format(limit, word))
        self.verdict.restyle("strong", color)
        points = f"{whole.points.normalize():f}"
        counted = self.tr("{0} points ÷ {1} characters ({2}).　{3}")
        said = counted.format(points, whole.characters, say(whole.counted_how), say(whole.profile.title))
        if whole.corrected:
            left = self.tr("{0} of {1} errors are corrected; when that is carried out, {2} per 10,000 are left.")
            said += "\n" + left.format(whole.corrected, len(whole.faults), report.left.per_10_000)
        self.sum.setText(said)
        caution = self.tr("Weights that nobody has verified count in it; hold them against the regulation first.")
        self.caution.setText(caution)
        self.caution.setVisible(whole.rests_on_unverified)
        self.chart_name.setText(say(report.bars_are))
        bars = [replace(bar, label=say(bar.label)) for bar in report.bars]
        self.chart.show_bars(bars, report.limit, say(report.bars_are))
        self.pages.show_rows([_page_row(line) for line in report.lines])
        self.faults.show_rows([TableRow(tuple(map(words, row))) for row in fault_rows(report, say)])
        self.categories.show_rows([TableRow((say(name), str(count))) for name, count in report.categories])

    def _make_tables(self) -> None:
        rate, points, characters = self.tr("Error rate"), self.tr("Points"), self.tr("Characters")
        counts = (self.tr("Wrong"), self.tr("Very likely"), self.tr("Notices"), self.tr("Dismissed"))
        page = (self.tr("Date"), self.tr("Page"), self.tr("Section"))
        self.pages = RowsModel(self._theme, (*page, rate, points, characters, *counts), tuple(range(3, 10)), self)
        self.page_list = rows_view(self.pages, self.tr("Pages"), 2, self)
        set_widths(self.page_list, (96, 48, 0, 72, 60, 64, 56, 84, 56, 64))
        fault = (self.tr("Error"), self.tr("Stands"), self.tr("Right"), self.tr("Kind"), self.tr("Counts"))
        headings = (self.tr("Date and page"), *fault, self.tr("Because"))
        self.faults = RowsModel(self._theme, headings, (5,), self)
        self.fault_list = rows_view(self.faults, self.tr("Errors that count"), 6, self)
        set_widths(self.fault_list, (110, 120, 110, 110, 150, 48))
        self.categories = RowsModel(self._theme, (self.tr("Category"), self.tr("Findings that wait")), (1,), self)
        self.category_list = rows_view(self.categories, self.tr("Findings by category"), 0, self)
        self.category_list.setColumnWidth(1, 140)

    def _lay_out(self) -> None:
        space = self._theme.space
        top = QHBoxLayout()
        name = QLabel(self.tr("Report on(&R)"), self)
        name.setBuddy(self.choice)
        top.addWidget(name)
        top.addWidget(self.choice, 1)
        line = QHBoxLayout()
        line.setSpacing(space(3))
        line.addWidget(self.number)
        line.addWidget(self.verdict)
        line.addStretch(1)
        self.tabs = QTabWidget(self)
        self.tabs.addTab(self.page_list, self.tr("Pages"))
        self.tabs.addTab(self.fault_list, self.tr("What makes it up"))
        self.tabs.addTab(self.category_list, self.tr("Findings by category"))
        foot = QHBoxLayout()
        foot.addWidget(self.save_button)
        foot.addStretch(1)
        foot.addWidget(self.buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(space(2))
        column.addLayout(top)
        column.addWidget(self.busy)
        column.addLayout(line)
        column.addWidget(self.sum)
        column.addWidget(self.caution)
        column.addWidget(self.chart_name)
        column.addWidget(self.chart)
        column.addWidget(self.tabs, 1)
        column.addLayout(foot)


def _page_row(line: RateLine) -> TableRow:
    rate = line.rate
    numbers = (str(rate.per_10_000), f"{rate.points.normalize():f}", str(rate.characters))
    counts = tuple(map(str, (line.errors, line.warnings, line.notices, line.dismissed)))
    color = "text" if rate.passes else "error"
    return TableRow((line.date, line.page_number, line.name, *numbers, *counts), color=color)
