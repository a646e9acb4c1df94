"""The correction sheet of the open page: looked at, printed, written as Word or Excel; with the share of the work."""

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QPushButton,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from xingxian_editor.corrections.correction_sheet import SheetRow
from xingxian_editor.corrections.proof_words import PASS_NAMES
from xingxian_editor.corrections.whole_sheet import COLUMNS, TICK_COLUMN, CorrectionSheet, share_sentences
from xingxian_editor.corrections.work_share import ReaderShare
from xingxian_editor.ui.dialog_buttons import name_buttons
from xingxian_editor.ui.dialog_rows import set_widths
from xingxian_editor.ui.manuscript.share_chart import ShareBar, ShareChart
from xingxian_editor.ui.screen_fit import resize_within_screen
from xingxian_editor.ui.table_rows import RowsModel, TableRow, rows_view
from xingxian_editor.ui.theme.theme import Theme
from xingxian_editor.ui.wrapping_label import WrappingLabel

_WIDTHS = (44, 48, 130, 90, 196, 206, 76, 64, 52, 84, 80)
_WORD, _EXCEL = "docx", "xlsx"


class SheetDialog(QDialog):
    """``print_asked``; ``file_asked(suffix)``: write it as such a file.

    ``ticked(correction, done)``: make-up has carried it out, or not after all; whoever keeps that
    shows the sheet anew.
    """

    print_asked = Signal()
    file_asked = Signal(str)
    ticked = Signal(int, bool)

    def __init__(self, theme: Theme, sheet: CorrectionSheet, head: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Correction sheet"))
        self._theme = theme
        self._sheet = sheet
        self.tabs = QTabWidget(self)
        self.tabs.addTab(self._rows_tab(), self.tr("Corrections ({0})").format(len(sheet.rows)))
        self.tabs.addTab(self._share_tab(), self.tr("Share of the work"))
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        self.head = WrappingLabel(theme, head, "base", "text", self)
        column.addWidget(self.head)
        column.addWidget(self.tabs, 1)
        column.addLayout(self._buttons())
        resize_within_screen(self, 1080, 620)

    def _rows_tab(self) -> QWidget:
        self.model = RowsModel(self._theme, COLUMNS, (0,), self)
        self.model.show_rows(tuple(map(_table_row, self._sheet.rows)))
        self.view = rows_view(self.model, self.tr("Corrections in the order of the page"), 5, self)
        set_widths(self.view, _WIDTHS)
        self.view.installEventFilter(self)
        self.view.clicked.connect(self._clicked)
        if self._sheet.rows:
            self.view.selectRow(0)
        hint = self.tr("Space, or a click on the box, ticks off what make-up has carried out.")
        tab = QWidget(self)
        column_of_tab = QVBoxLayout(tab)
        column_of_tab.setContentsMargins(0, 0, 0, 0)
        column_of_tab.addWidget(self.view, 1)
        column_of_tab.addWidget(WrappingLabel(self._theme, hint, "small", "text_2", tab))
        return tab

    def show_sheet(self, sheet: CorrectionSheet, head: str) -> None:
        """Show the same sheet with other ticks, and how many wait now; the current row stays."""
        self.head.setText(head)
        at = self.view.currentIndex().row()
        self._sheet = sheet
        self.model.show_rows(tuple(map(_table_row, sheet.rows)))
        self.view.selectRow(max(0, at))
        share = self._share_tab()
        shown = self.tabs.currentIndex()
        self.tabs.removeTab(1)
        self.tabs.insertTab(1, share, self.tr("Share of the work"))
        self.tabs.setCurrentIndex(shown)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tick with the space bar."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Space:
            self._tick()
            return True
        return super().eventFilter(watched, event)

    def _clicked(self, index: QModelIndex) -> None:
        if index.column() == TICK_COLUMN:
            self._tick()

    def _tick(self) -> None:
        row = self.model.row(self.view.currentIndex().row())
        shown = row.behind if row is not None else None
        if isinstance(shown, SheetRow) and not shown.is_settled:
            self.ticked.emit(shown.id, not shown.done)

    def _share_tab(self) -> QWidget:
        tab = QWidget(self)
        column = QVBoxLayout(tab)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(12)
        legend = (
            (self.tr("Carried out"), "ok"),
            (self.tr("Open"), "accent"),
            (self.tr("Not carried out"), "warning_line"),
            (self.tr("Not carried out, accepted as it stands"), "notice"),
            (self.tr("Rejected"), "border_strong"),
        )
        bars = tuple(map(self._bar, self._sheet.share.readers))
        self.chart = ShareChart(self._theme, bars, legend, tab)
        self.chart.setVisible(bool(bars))  # a legend of nothing says nothing
        column.addWidget(self.chart)
        for sentence in share_sentences(self._sheet.share) or [self._nothing_to_say()]:
            column.addWidget(WrappingLabel(self._theme, sentence, "base", "text", tab))
        column.addStretch(1)
        return tab

    def _nothing_to_say(self) -> str:
        if not self._sheet.rows:
            return self.tr("There are no corrections on this page yet.")
        return self.tr(
            "What neither of two readers saw is estimated when two read the same untouched proof apart: "
            "take both manuscripts back."
        )

    def _bar(self, share: ReaderShare) -> ShareBar:
        reader = share.reader or self.tr("Unsigned")
        name = f"{PASS_NAMES[share.pass_]}　{reader}"
        parts = (
            ("ok", share.carried_out),
            ("accent", share.open),
            ("warning_line", share.not_carried_out),
            ("notice", share.accepted_as_it_stands),
            ("border_strong", share.rejected),
        )
        return ShareBar(name, parts)

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self.print_button = self._button(self.tr("Print…"), self.print_asked.emit)
        self.word_button = self._button(self.tr("As Word…"), self._ask_word)
        self.excel_button = self._button(self.tr("As Excel…"), self._ask_excel)
        for button in (self.print_button, self.word_button, self.excel_button):
            button.setEnabled(bool(self._sheet.rows))
            row.addWidget(button)
        row.addStretch(1)
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, parent=self)
        name_buttons(close)
        close.rejected.connect(self.reject)
        row.addWidget(close)
        return row

    def _button(self, text: str, pressed: object) -> QPushButton:
        button = QPushButton(text, self)
        button.setAccessibleName(text)
        button.setAutoDefault(False)
        button.clicked.connect(pressed)
        return button

    def _ask_word(self) -> None:
        self.file_asked.emit(_WORD)

    def _ask_excel(self) -> None:
        self.file_asked.emit(_EXCEL)


def _table_row(row: SheetRow) -> TableRow:
    original, becomes = row.before + row.original + row.after, "".join(row.becomes)
    texts = (str(row.number), row.tick, row.article, row.place, original, becomes)
    tip = f"{original}\n{becomes}"
    color = "text_3" if row.done or row.is_settled else "text"
    return TableRow((*texts, row.kind, row.reader, row.pass_, row.state, row.note), tip, color, behind=row)
