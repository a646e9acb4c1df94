"""The row at the foot of the library: the bin, with how many pages are in it."""

from PySide6.QtCore import QPointF, QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from xingxian_editor.ui.row_painter import RIGHT, RowPainter, RowState
from xingxian_editor.ui.theme.theme import Theme


class BinRow(QAbstractButton):
    """A button as wide as the panel."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._count = 0
        self.setFixedHeight(theme.size("control"))
        self.setText(self.tr("Bin"))
        self.setToolTip(self.tr("Pages put into the bin: look at them, put them back"))
        self.show_count(0)
        theme.changed.connect(self.update)

    def show_count(self, count: int) -> None:
        """Show how many pages are in it."""
        self._count = count
        self.setAccessibleName(self.tr("Bin, {0} pages").format(count))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(0, self._theme.size("control"))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        row = RowPainter(self._theme, painter, RowState(hovered=self.underMouse(), selected=self.hasFocus()))
        row.ground(self.rect(), "surface")
        row.line(0, self.width(), 0, "border")
        room = QRect(12, 1, self.width() - 22, self.height() - 1)
        row.icon(QPointF(20, room.center().y() + 0.5), "ph.trash", "text_2")
        row.text(room.adjusted(22, 0, 0, 0), self.text(), font="small", color="text_2")
        row.text(room, str(self._count), font="small", color="text_2", align=RIGHT)
