"""Paints the rows of the findings list: headings with a count; icon, quoted text, title, who dealt with it."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QTreeView, QWidget

from xingxian_editor.checks.finding import Severity
from xingxian_editor.ui.findings_panel.finding_groups import FindingGroup, FindingRow
from xingxian_editor.ui.findings_panel.findings_model import FindingRole, FindingsModel
from xingxian_editor.ui.row_painter import RIGHT, RowPainter, RowState
from xingxian_editor.ui.theme.theme import Theme

Index = QModelIndex | QPersistentModelIndex
MARGIN = 10
CARET = 15
HEADING = 27
ICON = 29
QUOTED = 42
MIDDLE = 0.51


class FindingDelegate(QStyledItemDelegate):
    """Draws from the records of the model; decides nothing."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, self._theme.size("row"))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = RowPainter(self._theme, painter, RowState.of(option))
        rect: QRect = option.rect
        group = index.data(FindingRole.GROUP)
        finding = index.data(FindingRole.ROW)
        painter.save()
        if isinstance(group, FindingGroup):
            view = option.widget
            self._heading(row, rect, group, str(index.data()), isinstance(view, QTreeView) and view.isExpanded(index))
        elif isinstance(finding, FindingRow):
            self._finding(row, rect, finding, index)
        painter.restore()

    def _heading(self, row: RowPainter, rect: QRect, group: FindingGroup, heading: str, expanded: bool) -> None:
        row.ground(rect, "surface_alt")
        row.line(rect.left(), rect.right() + 1, rect.bottom())
        middle = rect.center().y()
        caret = "ph.caret-down" if expanded else "ph.caret-right"
        row.icon(QPointF(CARET, middle + 0.5), caret, "text_2", 12)
        right = row.count(rect.right() - MARGIN, middle, str(group.open_count))
        room = rect.adjusted(HEADING, 0, 0, 0)
        room.setRight(right - 8)
        used = row.text(room, heading, bold=True)
        if group.part is not None:
            row.text(room.adjusted(used + 8, 0, 0, 0), group.text, font="small", color="text_2")

    def _finding(self, row: RowPainter, rect: QRect, shown: FindingRow, index: Index) -> None:
        row.ground(rect)
        if row.state.selected:
            row.painter.fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), self._theme.color("accent"))
        done = shown.settled is not None
        look = self._theme.state_look(_STATE[shown.finding.severity])
        icon, color = ("ph.check", "text_3") if done else (look.icon, look.color_name)
        row.icon(QPointF(ICON, rect.center().y() + 0.5), icon, color)
        model = index.model()
        word = model.settled_word(shown.settled) if isinstance(model, FindingsModel) else ""
        second = max(QUOTED + 40, int(rect.width() * MIDDLE))
        quoted = QRect(QUOTED, rect.top(), second - QUOTED - 8, rect.height())
        end = rect.right() - MARGIN
        if word:
            room = QRect(second, rect.top(), end - second, rect.height())
            row.text(room, word, font="small", color="text_3", align=RIGHT)
            end -= min(row.width(word, "small"), end - second) + 8
        finding = shown.finding
        if not shown.label:
            row.text(QRect(QUOTED, rect.top(), end - QUOTED, rect.height()), finding.title, color=_ink(done, "text"))
            return
        row.text(quoted, shown.label.replace("\n", " "), color=_ink(done, "text"))
        room = QRect(second, rect.top(), end - second, rect.height())
        row.text(room, finding.title, font="small", color=_ink(done, "text_2"))


_STATE = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTICE: "notice"}


def _ink(done: bool, color: str) -> str:
    return "text_3" if done else color
