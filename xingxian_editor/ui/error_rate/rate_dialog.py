"""What makes the error rate up: the errors with what each counts, and the weights, which a newspaper may set."""

from collections.abc import Callable, Iterator
from decimal import Decimal, InvalidOperation

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from xingxian_editor.checks.error_rate.profile import LIMIT, Profile, Status, Weight
from xingxian_editor.checks.error_rate.rate import CountedFault, ErrorRate
from xingxian_editor.checks.error_rate.scoring import Scoring
from xingxian_editor.checks.report_words import Tongue, tongue
from xingxian_editor.export.rate_tables import entry_words
from xingxian_editor.ui.dialog_rows import give_room, set_widths
from xingxian_editor.ui.error_rate.profile_choice import ProfileChoice
from xingxian_editor.ui.form_dialog import FormDialog
from xingxian_editor.ui.screen_fit import resize_within_screen
from xingxian_editor.ui.table_rows import RowsModel, TableRow, rows_view
from xingxian_editor.ui.theme.theme import Theme
from xingxian_editor.ui.theme_label import ThemeLabel
from xingxian_editor.ui.wrapping_label import WrappingLabel

Count = Callable[[Scoring], ErrorRate | None]
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
NAME = Qt.ItemDataRole.UserRole
_STEPS = ("", "to_five", "more", "cap")
_PLACES = {"headline": "标题", "folio": "报眉", "quotation": "引文"}
_COLORS = {Status.PRIMARY: "ok", Status.QUOTED: "text_2", Status.UNVERIFIED: "warning", Status.HOUSE: "accent"}


class ErrorRateDialog(FormDialog):
    """``count`` works the rate out by a profile and own values; None without an open page."""

    def __init__(
        self, theme: Theme, newspaper: str, scoring: Scoring, count: Count, parent: QWidget | None = None
    ) -> None:
        super().__init__("", self.tr("Save"), parent)
        self.setWindowTitle(self.tr("Error rate of {0}").format(newspaper))
        resize_within_screen(self, 820, 600)
        self._theme = theme
        self._count = count
        self._say = tongue(theme.language)
        self.number = ThemeLabel(theme, font="title", color="text", parent=self)
        self.verdict = ThemeLabel(theme, font="strong", parent=self)
        self.sum = WrappingLabel(theme, "", "small", "text_2", self)
        self.parts = WrappingLabel(theme, "", "small", "text_2", self)
        self.caution = WrappingLabel(theme, "", "small", "warning", self)
        self.choice = ProfileChoice(scoring, self)
        self.add_field(self.tr("Count by"), self.choice, "P")
        self._add_head()
        self.tabs = QTabWidget(self)
        self.tabs.addTab(self._faults_tab(), self.tr("What makes it up"))
        self.tabs.addTab(self._weights_tab(), self.tr("Weights"))
        self.add_part(self.tabs)
        self.choice.changed.connect(self._show)
        self.weights.itemChanged.connect(self._take)
        self.reset_button.clicked.connect(self._reset)
        self._show()

    @property
    def scoring(self) -> Scoring:
        """The profile that was chosen, with the newspaper's own values."""
        return self.choice.scoring

    def _add_head(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(self._theme.space(3))
        line.addWidget(self.number)
        line.addWidget(self.verdict)
        line.addStretch(1)
        column = QVBoxLayout()
        column.setSpacing(self._theme.space(1))
        column.addLayout(line)
        column.addWidget(self.sum)
        column.addWidget(self.parts)
        column.addWidget(self.caution)
        self.column.insertLayout(0, column)

    def _faults_tab(self) -> QWidget:
        headings = (self.tr("Error"), self.tr("Stands"), self.tr("Right"), self.tr("Kind"), self.tr("Counts"))
        self.faults = RowsModel(self._theme, (*headings, self.tr("Because")), (4,), self)
        self.fault_list = rows_view(self.faults, self.tr("Errors that count"), 5, self)
        set_widths(self.fault_list, (120, 110, 110, 150, 56))
        return self.fault_list

    def _weights_tab(self) -> QWidget:
        page = QWidget(self)
        headings = (self.tr("Kind of error"), self.tr("Weight"), self.tr("2–5 characters"), self.tr("More"))
        self.weights = QTableWidget(0, 6, page)
        self.weights.setHorizontalHeaderLabels([*headings, self.tr("At most"), self.tr("Verified")])
        for column in range(1, 5):
            if heading := self.weights.horizontalHeaderItem(column):
                heading.setTextAlignment(RIGHT)
        self.weights.setAccessibleName(self.tr("Weights"))
        self.weights.verticalHeader().hide()
        self.weights.setShowGrid(False)
        self.weights.setTabKeyNavigation(False)
        self.weights.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.weights.horizontalHeader().setHighlightSections(False)
        give_room(self.weights)
        self.about = WrappingLabel(self._theme, "", "small", "text_2", page)
        self.reset_button = QPushButton(self.tr("Take the newspaper's own values back"), page)
        self.reset_button.setAutoDefault(False)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.reset_button)
        layout = QVBoxLayout(page)
        layout.addWidget(self.about)
        layout.addWidget(self.weights, 1)
        layout.addLayout(row)
        return page

    def _show(self) -> None:
        rate = self._count(self.scoring)
        self._show_rate(rate)
        self._show_weights(self.scoring.profile)
        self.reset_button.setEnabled(bool(self.scoring.values))

    def _show_rate(self, rate: ErrorRate | None) -> None:
        if rate is None:
            return
        limit = f"{rate.profile.limit.normalize():f}"
        self.number.setText(self.tr("{0} per 10,000").format(rate.per_10_000))
        word, color = (self.tr("passes"), "ok") if rate.passes else (self.tr("does not pass"), "error")
        self.verdict.setText(self.tr("limit {0}, {1}").format(limit, word))
        self.verdict.restyle("strong", color)
        points = f"{rate.points.normalize():f}"
        counted = self.tr("{0} points ÷ {1} characters × 10,000.　Characters: {2}.　Notices do not count.")
        self.sum.setText(counted.format(points, rate.characters, self._say(rate.counted_how)))
        self.parts.setText("　".join(self._parts_of(rate)))
        self.parts.setVisible(bool(self.parts.text()))
        caution = self.tr("Weights that nobody has verified count in it; hold them against the regulation first.")
        self.caution.setText(caution)
        self.caution.setVisible(rate.rests_on_unverified)
        listed = (*rate.faults, *(rate.form.faults if rate.form else ()))
        self.faults.show_rows([_fault_row(entry, self._say) for entry in listed])
        self.tabs.setTabText(0, self.tr("What makes it up {0}").format(len(listed)))

    def _parts_of(self, rate: ErrorRate) -> Iterator[str]:
        """Yield what readers have corrected of it, and what errors of form there are."""
        if rate.corrected:
            said = self.tr("{0} of {1} errors are corrected; when that is carried out, {2} per 10,000 are left.")
            yield said.format(rate.corrected, len(rate.faults), rate.left.per_10_000)
        if rate.form is not None and rate.form.faults:
            word = self.tr("passes") if rate.form.passes else self.tr("does not pass")
            said = self.tr("Errors of form, counted apart: {0} points, limit {1}, {2}.")
            yield said.format(f"{rate.form.points.normalize():f}", f"{rate.form.limit.normalize():f}", word)

    def _show_weights(self, counting: Profile) -> None:
        """Fill the cells anew; the cells stay, for one of them may be open for typing."""
        rows = list(self._weight_rows(counting))
        with QSignalBlocker(self.weights):
            self.about.setText(self._say(counting.about))
            self.weights.setRowCount(len(rows))
            for number, (title, name, values, status) in enumerate(rows):
                self._fill_row(number, title, name, values, status)
        self.weights.resizeColumnToContents(5)

    def _weight_rows(self, counting: Profile) -> Iterator[tuple[str, str, tuple[str, ...], Status]]:
        yield self.tr("Limit per 10,000"), LIMIT, (str(counting.limit),), counting.limit_status
        accepted = self.tr("Accepted as it stands: times")
        for place, factor in counting.factors.items():
            name = self.tr("In {0}: times").format(self._say(_PLACES[place])) if place in _PLACES else accepted
            yield name, f"factor.{place}", (str(factor.factor),), factor.status
        for kind, weight in (*counting.weights.items(), *counting.form.items()):
            yield self._say(kind.name_zh), kind, _values(weight), weight.status

    def _fill_row(self, row: int, title: str, name: str, values: tuple[str, ...], status: Status) -> None:
        texts = (title, *values, *("",) * (4 - len(values)), self._say(status.name_zh))
        for column, text in enumerate(texts):
            item = self.weights.item(row, column)
            if item is None:
                item = QTableWidgetItem()
                self.weights.setItem(row, column, item)
            item.setText(text)
            step = _STEPS[column - 1] if 1 <= column <= 4 else ""
            item.setData(NAME, f"{name}.{step}" if step else name)
            typed = 1 <= column <= 4 and bool(text)
            editable = Qt.ItemFlag.ItemIsEditable
            item.setFlags(item.flags() | editable if typed else item.flags() & ~editable)
            if column == 5:
                item.setForeground(self._theme.color(_COLORS[status]))
            elif column:
                item.setTextAlignment(RIGHT)

    def _take(self, item: QTableWidgetItem) -> None:
        """Take a value that was typed; one that is no number is put back."""
        if (value := _number(item.text())) is not None:
            self.choice.take(self.scoring.with_value(item.data(NAME), value))
        self._show()

    def _reset(self) -> None:
        self.choice.take(self.scoring.without_values())
        self._show()


def _values(weight: Weight) -> tuple[str, ...]:
    return tuple("" if v is None else str(v) for v in (weight.weight, weight.to_five, weight.more, weight.cap))


def _number(text: str) -> str | None:
    try:
        value = Decimal(text.strip())
    except InvalidOperation:
        return None
    return str(value) if value.is_finite() and 0 <= value <= 100 else None


def _fault_row(entry: CountedFault, say: Tongue) -> TableRow:
    texts = entry_words(entry, say)
    return TableRow(texts, tip="　".join(filter(None, texts)), color="text" if entry.counts else "text_3")
