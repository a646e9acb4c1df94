"""The list of a proof check: filters by state, the rows, and how many go back to the make-up desk."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QListView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from xingxian_editor.desk.check_rows import UNASKED, CheckRow
from xingxian_editor.page.proof_decision import Decision
from xingxian_editor.ui.key_hint import KeyPushButton
from xingxian_editor.ui.pane_header import PaneHeader
from xingxian_editor.ui.proof_check.check_delegate import CheckDelegate
from xingxian_editor.ui.proof_check.check_list_model import CheckListModel
from xingxian_editor.ui.proof_check.check_looks import STATES, state_name
from xingxian_editor.ui.theme.theme import Theme
from xingxian_editor.ui.theme_label import ThemeLabel


class CheckList(QWidget):
    """``chosen(row)``: another row is the current one. ``sheet_asked``: the sheet for the make-up desk is wanted."""

    chosen = Signal(object)
    sheet_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.header = PaneHeader(theme, self.tr("Proof check"), tall=True, parent=self)
        self._filters = QWidget(self)
        rows = QVBoxLayout(self._filters)
        rows.setContentsMargins(theme.space(2), theme.space(1), theme.space(2), theme.space(1))
        rows.setSpacing(theme.space(1))
        self._filter_rows = (QHBoxLayout(), QHBoxLayout())
        for filter_row in self._filter_rows:
            filter_row.setSpacing(theme.space(1))
            rows.addLayout(filter_row)
        self._group = QButtonGroup(self)
        self.buttons: dict[str, QToolButton] = {}
        for state in ("", *STATES):
            self._add_filter(state)
        for filter_row in self._filter_rows:
            filter_row.addStretch(1)
        self._model = CheckListModel(self)
        self.view = _Rows(self)
        self.view.setModel(self._model)
        self.view.setItemDelegate(CheckDelegate(theme, self.view))
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.setMouseTracking(True)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.view.setAccessibleName(self.tr("Corrections and changes"))
        self.view.heading_pressed.connect(self._toggle)
        self.view.selectionModel().currentChanged.connect(self._moved)
        self.foot = _Foot(theme, self)
        self.foot.button.clicked.connect(self.sheet_asked)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.header, self._filters):
            column.addWidget(part)
        column.addWidget(self.view, 1)
        column.addWidget(self.foot)
        self.setFocusProxy(self.view)

    @property
    def current(self) -> CheckRow | None:
        """The row one is at."""
        return self._model.row_at(self.view.currentIndex())

    def show_rows(self, rows: Sequence[CheckRow]) -> None:
        """Show other rows, or the same with other decisions; the current one stays."""
        current = self.current
        self._model.set_rows(rows)
        counts = self._model.counts
        corrections = sum(count for state, count in counts.items() if state != UNASKED)
        self.header.subtitle.setText(self.tr("{0} corrections, {1} other changes").format(corrections, counts[UNASKED]))
        for state, button in self.buttons.items():
            count = counts[state] if state else len(rows)
            button.setVisible(bool(count) or not state)
            name = state_name(state, self._theme) if state else self.tr("All")
            button.setText(f"{name} {count}")
        self._arrange_filters()
        back = sum(row.decision is Decision.SENT_BACK for row in rows)
        self.foot.show_counts(back, sum(row.waits for row in rows))
        if current is None or not self.choose(current.key):
            self.step(1)

    def choose(self, key: str) -> bool:
        """Make the row with this key the current one; False where it does not show."""
        self._model.unfold_for(key)
        index = self._model.index_of(key)
        if index.isValid():
            self.view.setCurrentIndex(index)
            self.view.scrollTo(index)
        return index.isValid()

    def step(self, by: int) -> None:
        """Go to the next row, or the one before; round at the ends."""
        rows = self._model.shown_rows()
        if not rows:
            self.chosen.emit(None)
            return
        keys = [row.key for row in rows]
        current = self.current
        at = keys.index(current.key) + by if current is not None and current.key in keys else 0
        self.choose(keys[at % len(keys)])

    def fold(self) -> None:
        """Fold the group of the current row away; the next row that shows is the current one."""
        if (row := self.current) is not None and len(self._model.shown_rows()) > 0:
            self._model.fold(row.is_done, folded=True)
            if self.current is None:
                self.step(1)

    def unfold(self) -> None:
        """Show every group again."""
        current = self.current
        for done in (False, True):
            self._model.fold(done, folded=False)
        if current is None or not self.choose(current.key):
            self.step(1)

    def _toggle(self, index: QModelIndex) -> None:
        current = self.current
        self._model.toggle(index)
        at = self._model.index_of(current.key) if current is not None else QModelIndex()
        if at.isValid():
            self.view.setCurrentIndex(at)
        elif self.current is None:
            self.step(1)

    def _add_filter(self, state: str) -> None:
        button = QToolButton(self._filters)
        button.setCheckable(True)
        button.setChecked(not state)
        button.setProperty("filter", True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        if state:
            look = self._theme.state_look(state)
            button.setIcon(self._theme.icon(look.icon, look.color_name))
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setFont(self._theme.font("small"))
        self._group.addButton(button)
        self._filter_rows[0].addWidget(button)
        self.buttons[state] = button
        button.clicked.connect(self._filter)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange_filters()

    def _arrange_filters(self) -> None:
        """Let the filters go on in a second row where one is too narrow for their words."""
        space = self._theme.space(1)
        room, used = self.width() - 4 * space, 0
        for button in self.buttons.values():
            if button.isHidden():
                continue
            used += button.sizeHint().width() + space
            row = self._filter_rows[used > room]
            if row.indexOf(button) < 0:
                row.insertWidget(row.count() - 1, button)

    def _filter(self) -> None:
        state = next((state for state, button in self.buttons.items() if button.isChecked()), "")
        self._model.filter(state)
        self.step(1)

    def _moved(self, current: QModelIndex, previous: QModelIndex) -> None:
        self.chosen.emit(self._model.row_at(current))


class _Rows(QListView):
    """``heading_pressed``: a heading was clicked, which is no row and never the current one."""

    heading_pressed = Signal(QModelIndex)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        model = self.model()
        if isinstance(model, CheckListModel) and model.is_heading(index):
            self.heading_pressed.emit(index)
            event.accept()
            return
        super().mousePressEvent(event)


class _Foot(QWidget):
    """How many go back, how many are undecided, and the button that writes the sheet."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setFixedHeight(56)
        self.first = ThemeLabel(theme, "", "strong", "text", self)
        self.second = ThemeLabel(theme, "", "small", "text_2", self)
        self.button = KeyPushButton(theme, self.tr("Sheet for make-up"), "Ctrl+Return", parent=self)
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(self.first)
        texts.addWidget(self.second)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.space(3), theme.space(1), theme.space(3), theme.space(1))
        row.addLayout(texts, 1)
        row.addWidget(self.button)

    def show_counts(self, back: int, waiting: int) -> None:
        """Show the counts; the sheet comes when all is decided and something goes back."""
        self.first.setText(self.tr("{0} go back").format(back))
        ready = bool(back) and not waiting
        if waiting:
            self.second.setText(self.tr("{0} undecided: decide them, then the sheet can be made").format(waiting))
        else:
            self.second.setText("" if back else self.tr("Everything is accepted"))
        self.button.setEnabled(ready)
        self.button.setToolTip("" if ready else self.second.text())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.color("header"))
        painter.fillRect(0, 0, self.width(), 1, self._theme.color("border"))
