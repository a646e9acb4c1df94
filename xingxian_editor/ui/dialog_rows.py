"""Gives the lists, tables and number fields of dialogs the height and the room at the left that all have."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QAbstractSpinBox, QTableView

ROW = 26
_ROOM = 6
_ITEM = f"{{ min-height: {ROW}px; padding-left: 8px; }}"


def give_room(view: QAbstractItemView) -> None:
    """Set the rows of ``view`` as high as everywhere."""
    view.setStyleSheet(f"QListView::item {_ITEM} QTableView::item {{ padding-left: 8px; }}")
    if isinstance(view, QTableView):
        view.verticalHeader().setDefaultSectionSize(ROW)
        view.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)


def give_number_room(field: QAbstractSpinBox) -> None:
    """Set the number off from the field's left edge: a stylesheet reaches the line inside, but not its margins."""
    field.lineEdit().setTextMargins(_ROOM, 0, 0, 0)


def set_widths(view: QTableView, widths: Sequence[int]) -> None:
    """Give the first columns these widths, more where a heading needs it; 0 leaves a column alone."""
    header = view.horizontalHeader()
    for column, width in enumerate(widths):
        if width:
            view.setColumnWidth(column, max(width, header.sectionSizeHint(column)))
