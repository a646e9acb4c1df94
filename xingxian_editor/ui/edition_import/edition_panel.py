"""The list of an edition that is imported: what is ready can be opened, the rest can be cancelled."""

from PySide6.QtCore import QModelIndex, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QListView, QProgressBar, QPushButton, QVBoxLayout, QWidget

from xingxian_editor.desk.edition_import import PartReport, PartState
from xingxian_editor.ui.edition_import.edition_model import EditionModel
from xingxian_editor.ui.theme.theme import Theme
from xingxian_editor.ui.wrapping_label import WrappingLabel

_OPEN_STATES = (PartState.WAITING, PartState.READING)
_ICON_PX = 16


class EditionPanel(QWidget):
    """``page_asked`` names a page of the library; ``cancel_asked`` stops, ``closed`` puts the list away."""

    page_asked = Signal(int)
    cancel_asked = Signal()
    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._runs = False
        self.setAccessibleName(self.tr("Import"))
        self.model = EditionModel(theme, self)
        self.summary = WrappingLabel(theme, parent=self)
        self.bar = QProgressBar(self)
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(4)
        self.list = QListView(self)
        self.list.setModel(self.model)
        self.list.setAccessibleName(self.tr("Pages that are imported"))
        self.list.setWordWrap(True)
        self.list.setIconSize(QSize(_ICON_PX, _ICON_PX))
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.open_button = self._button(self.tr("Open the page"))
        self.stop_button = self._button(self.tr("Cancel"))
        self._lay_out()
        self.setFocusProxy(self.list)
        self.list.activated.connect(self._open)
        self.list.selectionModel().currentChanged.connect(self._judge)
        self.open_button.clicked.connect(self._open_current)
        self.stop_button.clicked.connect(self._stop_or_close)

    def begin(self) -> None:
        """Show an import that begins; a list that is shown already goes on when it still runs."""
        if not self._runs:
            self.model.clear()
        self._runs = True
        self._sum_up()

    def take(self, report: PartReport) -> None:
        """Show what has become of a page."""
        self.model.take(report)
        self._sum_up()

    def end(self) -> None:
        """Show that nothing more comes."""
        self._runs = False
        self._sum_up()

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), self._theme.color("surface"))

    def _lay_out(self) -> None:
        gap = self._theme.space(3)
        row = QHBoxLayout()
        row.addWidget(self.open_button)
        row.addStretch(1)
        row.addWidget(self.stop_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(gap, gap, gap, gap)
        column.setSpacing(self._theme.space(2))
        column.addWidget(self.summary)
        column.addWidget(self.bar)
        column.addWidget(self.list, 1)
        column.addLayout(row)

    def _button(self, text: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setAccessibleName(text)
        button.setAutoDefault(False)
        return button

    def _sum_up(self) -> None:
        states = [report.state for report in self.model.reports]
        over = sum(state not in _OPEN_STATES for state in states)
        ready, refused = states.count(PartState.READY), states.count(PartState.REFUSED)
        words = self.tr("{0} of {1} pages read").format(over, len(states))
        if not self._runs:
            words = self.tr("Imported: {0} pages").format(ready)
        if refused == len(states):
            words = (
                self.tr("None of {0} pages could be imported").format(refused)
                if refused > 1
                else self.tr("The page could not be imported")
            )
        elif refused:
            words += self.tr(", {0} not imported").format(refused)
        self.summary.setText(words)
        self.bar.setRange(0, max(1, len(states)))
        self.bar.setValue(over)
        self.bar.setVisible(self._runs)
        self.stop_button.setText(self.tr("Cancel") if self._runs else self.tr("Close"))
        self.stop_button.setAccessibleName(self.stop_button.text())
        self._judge()

    def _judge(self) -> None:
        self.open_button.setEnabled(self.model.card(self.list.currentIndex()) is not None)

    def _open_current(self) -> None:
        self._open(self.list.currentIndex())

    def _open(self, index: QModelIndex) -> None:
        if (card := self.model.card(index)) is not None:
            self.page_asked.emit(card.id)

    def _stop_or_close(self) -> None:
        (self.cancel_asked if self._runs else self.closed).emit()
