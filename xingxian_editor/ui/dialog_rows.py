"""Gives the lists and tables of dialogs the row height and the room at the left that all lists have."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QTableView

ROW = 26
_ITEM = f"{{ min-height: {ROW}px; padding-left: 8px; }}"


def give_room(view: QAbstractItemView) -> None:
    """Set the rows of ``view`` as high as everywhere."""
    view.setStyleSheet(f"QListView::item {_ITEM} QTableView::item {{ padding-left: 8px; }}")
    if isinstance(view, QTableView):
        view.verticalHeader().setDefaultSectionSize(ROW)
        view.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
