"""The newsroom's own word sheets: listed, typed, tried on the open page, brought in from files."""

from collections import Counter
from collections.abc import Sequence
from typing import overload

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from xingxian_editor.checks.word_entry import WordEntry, WordKind
from xingxian_editor.store.records import HouseWord
from xingxian_editor.ui.clear_button import offer_clear
from xingxian_editor.ui.dialog_buttons import name_buttons
from xingxian_editor.ui.dialog_rows import give_room
from xingxian_editor.ui.key_hint import KeyPushButton
from xingxian_editor.ui.screen_fit import resize_within_screen
from xingxian_editor.ui.table_rows import RowsModel, TableRow, rows_view
from xingxian_editor.ui.theme.theme import Theme
from xingxian_editor.ui.word_sheets.word_form import WordForm, kind_word
from xingxian_editor.ui.work_row import WorkRow
from xingxian_editor.ui.wrapping_label import WrappingLabel

KIND = Qt.ItemDataRole.UserRole


class WordSheetsDialog(QDialog):
    """Says what is wanted; every line is kept at once, by whoever listens.

    ``keep_asked``: the line that is edited (None: a new one) and what it shall say. ``tried``: a
    line to try on the open page, with every change of it. ``stop_asked``: no import after all.
    """

    keep_asked = Signal(object, WordEntry)
    remove_asked = Signal(list)
    import_asked = Signal(object)
    export_asked = Signal()
    tried = Signal(WordEntry)
    stop_asked = Signal()

    def __init__(self, theme: Theme, newspaper: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Word sheets of {0}").format(newspaper))
        resize_within_screen(self, 960, 600)
        self._theme = theme
        self._words: tuple[HouseWord, ...] = ()
        self._edited: HouseWord | None = None
        self.kinds = QListWidget(self)
        self.kinds.setAccessibleName(self.tr("Sheets"))
        self.kinds.setFixedWidth(120)
        give_room(self.kinds)
        self._fill_kinds()
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self.tr("Find in the sheets"))
        self.search.setAccessibleName(self.tr("Find in the sheets"))
        offer_clear(self.search)
        headings = (self.tr("Word"), self.tr("Becomes"), self.tr("Kind"), self.tr("Except in"), self.tr("Why"))
        self.rows = RowsModel(theme, headings, parent=self)
        self.list = rows_view(self.rows, self.tr("Words"), 4, self)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        for column, width in enumerate((120, 120, 52, 100)):
            self.list.setColumnWidth(column, width)
        self.list.installEventFilter(self)
        self.form = WordForm(self)
        self.hits = WrappingLabel(theme, "", "small", "text_2", self)
        self.said = WrappingLabel(theme, "", "small", "error", self)
        self.work = WorkRow(theme, self)
        self.empty = WrappingLabel(theme, "", "small", "text_2", self)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._make_buttons()
        self._lay_out()
        self._connect()
        self.kinds.setCurrentRow(0)
        self.begin_new()

    @property
    def words(self) -> tuple[HouseWord, ...]:
        """All lines of the newspaper, in the order they were added."""
        return self._words

    def show_words(self, words: Sequence[HouseWord], current: WordEntry | None = None) -> None:
        """Show the newspaper's lines in place of the earlier ones; ``current`` is gone to."""
        self._words = tuple(words)
        self._count_kinds()
        self._show(current)

    def begin_new(self, entry: WordEntry | None = None) -> None:
        """Empty the form for a new line, or fill it with one that is not in the sheets yet."""
        with QSignalBlocker(self.list.selectionModel()):
            self.list.clearSelection()
        self._edited = None
        chosen = self._kind()
        self.form.show_entry(entry or WordEntry("", kind=chosen or WordKind.WRONG))
        self.form.word.setFocus()
        self._judge()

    def say(self, sentence: str) -> None:
        """Say what is wrong with a line, or that nothing is."""
        self.said.setText(sentence)
        self.said.setVisible(bool(sentence))

    def show_hits(self, sentence: str) -> None:
        """Say what the line would find on the open page."""
        self.hits.setText(sentence)

    def begin_work(self, sentence: str) -> None:
        """Say that a file is being read; nothing is changed meanwhile."""
        self.say("")
        self.work.begin(sentence)
        self._allow(False)

    def end_work(self) -> None:
        """Let the sheets be changed again: the file is read, or nobody wants it any more."""
        self.work.end()
        self._allow(True)
        self._judge()

    def reject(self) -> None:
        """Stop what is being done; else close."""
        if self.work.at_work:
            self.stop_asked.emit()
        else:
            super().reject()

    def _allow(self, allowed: bool) -> None:
        for button in (self.keep_button, self.remove_button, self.import_button):
            button.setEnabled(allowed)
        self.export_button.setEnabled(allowed and bool(self._words))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Insert begins a line, Delete takes the chosen ones out, Enter goes to the form."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Insert:
                self.begin_new()
                return True
            if event.key() == Qt.Key.Key_Delete:
                self._remove()
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.form.word.setFocus()
                return True
        return super().eventFilter(watched, event)

    def _make_buttons(self) -> None:
        self.new_button = KeyPushButton(self._theme, self.tr("New line"), "Ins", parent=self)
        self.keep_button = KeyPushButton(self._theme, self.tr("Keep"), "Return", main=True, parent=self)
        self.remove_button = KeyPushButton(self._theme, self.tr("Remove"), "Del", parent=self)
        self.import_button = QPushButton(self.tr("Import…"), self)
        self.import_button.setToolTip(self.tr("CSV, XLSX, or a plain list: one word or pair a line"))
        self.export_button = QPushButton(self.tr("Write out…"), self)
        for button in (self.new_button, self.keep_button, self.remove_button, self.import_button, self.export_button):
            button.setAutoDefault(False)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, parent=self)
        name_buttons(self.buttons)
        if close := self.buttons.button(QDialogButtonBox.StandardButton.Close):
            close.setAutoDefault(False)

    def _lay_out(self) -> None:
        space = self._theme.space
        middle = QVBoxLayout()
        middle.addWidget(self.search)
        self.stack = QStackedWidget(self)
        self.stack.addWidget(self.list)
        self.stack.addWidget(self.empty)
        middle.addWidget(self.stack, 1)
        middle.addWidget(self.work)
        form = QWidget(self)
        form.setFixedWidth(310)
        right = QVBoxLayout(form)
        right.setContentsMargins(space(2), 0, 0, 0)
        right.addWidget(self.form)
        right.addWidget(self.said)
        row = QHBoxLayout()
        for button in (self.keep_button, self.new_button, self.remove_button):
            row.addWidget(button)
        right.addLayout(row)
        right.addWidget(self.hits)
        right.addStretch(1)
        panes = QHBoxLayout()
        panes.addWidget(self.kinds)
        panes.addLayout(middle, 1)
        panes.addWidget(form)
        foot = QHBoxLayout()
        foot.addWidget(self.import_button)
        foot.addWidget(self.export_button)
        foot.addStretch(1)
        foot.addWidget(self.buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(space(3))
        column.addLayout(panes, 1)
        column.addLayout(foot)

    def _connect(self) -> None:
        self.kinds.currentRowChanged.connect(self._choose_kind)
        self.search.textChanged.connect(self._show_again)
        self.list.selectionModel().selectionChanged.connect(self._edit)
        self.form.changed.connect(self._judge)
        self.form.entered.connect(self._keep)
        self.new_button.clicked.connect(self._begin)
        self.keep_button.clicked.connect(self._keep)
        self.remove_button.clicked.connect(self._remove)
        self.import_button.clicked.connect(self._import)
        self.export_button.clicked.connect(self.export_asked)
        self.buttons.rejected.connect(self.reject)
        self.work.stop_asked.connect(self.stop_asked)

    def _fill_kinds(self) -> None:
        for kind in (None, *WordKind):
            QListWidgetItem(self.kinds).setData(KIND, kind)
        self._count_kinds()

    def _count_kinds(self) -> None:
        counts = Counter(word.entry.kind for word in self._words)
        every = self.tr("All")
        for row in range(self.kinds.count()):
            item = self.kinds.item(row)
            kind = item.data(KIND)
            count = counts[kind] if kind else len(self._words)
            item.setText(f"{kind_word(WordKind(kind)) if kind else every}　{count or ''}".rstrip())

    def _kind(self) -> WordKind | None:
        item = self.kinds.currentItem()
        kind = item.data(KIND) if item else None
        return WordKind(kind) if kind else None

    def _choose_kind(self) -> None:
        self._show(None)
        if self._edited is None:
            self.begin_new()
            self.kinds.setFocus()

    def _show_again(self) -> None:
        self._show(None)

    def _show(self, current: WordEntry | None) -> None:
        kind, wanted = self._kind(), self.search.text().split()
        words = [word for word in self._words if kind in (None, word.entry.kind) and _says(word.entry, wanted)]
        with QSignalBlocker(self.list.selectionModel()):
            self.rows.show_rows(_Rows(words))
        self.export_button.setEnabled(bool(self._words))
        self.empty.setText(self._why_empty(bool(wanted)))
        self.stack.setCurrentWidget(self.list if words else self.empty)
        at = next((row for row, word in enumerate(words) if word.entry == current), None)
        if at is not None:
            self.list.selectRow(at)
        self._judge()

    def _why_empty(self, searched: bool) -> str:
        """Say what will stand here and how it comes here."""
        if searched and self._words:
            return self.tr("No line of the sheets says that.")
        if self._words:
            return self.tr("No line of this kind yet: type it at the right and press Enter.")
        return self.tr(
            "The newspaper's own words will stand here: wrong ones, forbidden ones, names, titles.\n"
            "Type one at the right and press Enter, or bring in a list with Import…: CSV, XLSX, "
            "or one word or pair a line. A finding's “…” menu puts its word here too."
        )

    def _chosen(self) -> list[HouseWord]:
        rows = (self.rows.row(index.row()) for index in self.list.selectionModel().selectedRows())
        return [row.behind for row in rows if row is not None and isinstance(row.behind, HouseWord)]

    def _edit(self) -> None:
        chosen = self._chosen()
        if len(chosen) == 1:
            self._edited = chosen[0]
            self.form.show_entry(chosen[0].entry)
        self._judge()

    def _judge(self) -> None:
        entry = self.form.entry()
        self.keep_button.setEnabled(bool(entry.word) and (self._edited is None or entry != self._edited.entry))
        self.remove_button.setEnabled(bool(self._chosen()))
        self.say("")
        self.tried.emit(entry)

    def _begin(self) -> None:
        self.begin_new()

    def _keep(self) -> None:
        if self.keep_button.isEnabled():
            self.keep_asked.emit(self._edited, self.form.entry())

    def _remove(self) -> None:
        if chosen := self._chosen():
            self.remove_asked.emit(chosen)

    def _import(self) -> None:
        self.import_asked.emit(self._kind() or WordKind.WRONG)


class _Rows(Sequence[TableRow]):
    """The rows of the list, each made when it shows: there may be a hundred thousand."""

    def __init__(self, words: Sequence[HouseWord]) -> None:
        self._words = words

    def __len__(self) -> int:
        return len(self._words)

    @overload
    def __getitem__(self, at: int) -> TableRow: ...

    @overload
    def __getitem__(self, at: slice) -> "_Rows": ...

    def __getitem__(self, at: int | slice) -> "TableRow | _Rows":
        return _Rows(self._words[at]) if isinstance(at, slice) else _row(self._words[at])


def _says(entry: WordEntry, wanted: Sequence[str]) -> bool:
    said = " ".join((entry.word, *entry.right, entry.why, kind_word(entry.kind), *entry.inside))
    return all(word in said for word in wanted)


def _row(word: HouseWord) -> TableRow:
    entry = word.entry
    texts = (entry.word, "/".join(entry.right), kind_word(entry.kind), "、".join(entry.inside), entry.why)
    return TableRow(texts, tip="　".join(filter(None, (*texts, word.by))), behind=word)
