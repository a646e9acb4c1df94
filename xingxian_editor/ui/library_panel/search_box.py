"""The box that looks in the whole library: words, then Enter; its key stands in it while it is empty."""

from PySide6.QtCore import QRect, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from xingxian_editor.ui.clear_button import offer_clear
from xingxian_editor.ui.row_painter import RIGHT, RowPainter, RowState
from xingxian_editor.ui.theme.theme import Theme

PAUSE_MS = 180


class SearchBox(QLineEdit):
    """``searched`` comes a moment after the last key or at once with Enter; ``left`` with Esc or Down."""

    searched = Signal(str)
    left = Signal()
    entered_list = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setPlaceholderText(self.tr("Search the library"))
        self.setAccessibleName(self.tr("Search the library"))
        self.setToolTip(self.tr("Search the library (Ctrl+Shift+F)"))
        self.setFixedHeight(theme.size("control"))
        self.setFont(theme.font("small"))
        offer_clear(self)
        place = QLineEdit.ActionPosition.LeadingPosition
        self.addAction(theme.icon("ph.magnifying-glass", "text_2"), place).setText(self.tr("Search the library"))
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._search)
        self.textEdited.connect(self._wait)
        self.textChanged.connect(self._say_when_empty)
        self.returnPressed.connect(self._search)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.clear()
            self.left.emit()
        elif event.key() == Qt.Key.Key_Down:
            self.entered_list.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.text():
            return
        painter = QPainter(self)
        row = RowPainter(self._theme, painter, RowState())
        room = QRect(0, 0, self.width() - self._theme.space(2), self.height())
        row.text(room, "Ctrl+Shift+F", font="hint", color="text_3", align=RIGHT)

    def _wait(self) -> None:
        self._pause.start()

    def _search(self) -> None:
        self._pause.stop()
        self.searched.emit(self.text().strip())

    def _say_when_empty(self, text: str) -> None:
        if not text:
            self._search()
