"""Search hits as rows of a list."""

from collections.abc import Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from xingxian_editor.store.records import SearchHit

Index = QModelIndex | QPersistentModelIndex


class HitRole(IntEnum):
    """What the delegate asks for."""

    HIT = Qt.ItemDataRole.UserRole + 1
    TEXT = Qt.ItemDataRole.UserRole + 2


class HitsModel(QAbstractListModel):
    """Shows a tuple of hits; replaced whole."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self._hits: tuple[SearchHit, ...] = ()

    def show(self, text: str, hits: Sequence[SearchHit]) -> None:
        """Replace every row; ``text`` is what was searched for."""
        self.beginResetModel()
        self._text, self._hits = text, tuple(hits)
        self.endResetModel()

    def hit_at(self, index: Index) -> SearchHit | None:
        """Return the hit at ``index``."""
        return self._hits[index.row()] if index.isValid() else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._hits)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's own
        hit = self.hit_at(index)
        if hit is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return hit.title or hit.snippet
            case Qt.ItemDataRole.AccessibleTextRole | Qt.ItemDataRole.ToolTipRole:
                return f"{self.where(hit)} {hit.title}: {hit.snippet}"
            case HitRole.HIT:
                return hit
            case HitRole.TEXT:
                return self._text
        return None

    def where(self, hit: SearchHit) -> str:
        """Return date, page number and section of a hit."""
        return "  ".join(part for part in (hit.date or "", hit.page_number or "", hit.section or "") if part)
