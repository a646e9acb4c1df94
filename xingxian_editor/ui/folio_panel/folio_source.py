"""The folio as printed, as runs to click on: each says one fact; the current one is lit."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from xingxian_editor.ui.folio_panel.folio_runs import FolioLine
from xingxian_editor.ui.theme.theme import Theme

LINE = 22
PADDING = 9
TOP = 4


@dataclass(frozen=True, slots=True)
class PlacedRun:
    """A run with the room it takes."""

    text: str
    field: str
    rect: QRect


class FolioSource(QWidget):
    """``chosen`` names the field that was clicked or stepped to; ``go_asked`` comes by Enter."""

    chosen = Signal(str)
    go_asked = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._lines: tuple[FolioLine, ...] = ()
        self._current = ""
        self._placed: tuple[PlacedRun, ...] = ()
        self.setAccessibleName(self.tr("The folio as printed"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self.update)

    def show_lines(self, lines: Sequence[FolioLine]) -> None:
        """Show other lines."""
        if tuple(lines) == self._lines:
            return
        self._lines = tuple(lines)
        printed = "\n".join("".join(run.text for run in line.runs) for line in lines)
        self.setAccessibleDescription(printed or self.tr("No folio was found on the page"))
        self.updateGeometry()
        self.update()

    def light(self, field: str) -> None:
        """Light the run of ``field``."""
        if field != self._current:
            self._current = field
            self.update()

    def place_of(self, field: str) -> QRect | None:
        """Return where the run of ``field`` stands."""
        return next((run.rect for run in self._laid_out(self.width()) if run.field == field), None)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        bottom = max((run.rect.bottom() for run in self._laid_out(width)), default=LINE)
        return bottom + TOP + 2

    def sizeHint(self) -> QSize:
        return QSize(0, self.heightForWidth(max(self.width(), 200)))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.color("surface_alt"))
        painter.setPen(QPen(self._theme.color("focus" if self.hasFocus() else "border"), 1))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.setFont(self._theme.font("small"))
        self._placed = self._laid_out(self.width())
        for run in self._placed:
            self._paint_run(painter, run)
        if not self._placed:
            painter.setPen(self._theme.color("text_2"))
            inside = self.rect().adjusted(PADDING, 0, -PADDING, 0)
            painter.drawText(inside, Qt.AlignmentFlag.AlignVCenter, self.tr("No folio was found on the page"))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if (run := self._run_at(event.position().toPoint())) and event.button() == Qt.MouseButton.LeftButton:
            self._choose(run.field)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if run := self._run_at(event.position().toPoint()):
            self.go_asked.emit(run.field)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        over = self._run_at(event.position().toPoint())
        self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        fields = list(dict.fromkeys(run.field for line in self._lines for run in line.runs if run.field))
        at = fields.index(self._current) if self._current in fields else -1
        match event.key():
            case Qt.Key.Key_Right | Qt.Key.Key_Down if fields:
                self._choose(fields[min(at + 1, len(fields) - 1)])
            case Qt.Key.Key_Left | Qt.Key.Key_Up if fields:
                self._choose(fields[max(at - 1, 0)])
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if at >= 0:
                self.go_asked.emit(self._current)
            case _:
                super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def _choose(self, field: str) -> None:
        self.light(field)
        self.chosen.emit(field)

    def _run_at(self, at: QPoint) -> PlacedRun | None:
        return next((run for run in self._placed if run.field and run.rect.contains(at)), None)

    def _laid_out(self, width: int) -> tuple[PlacedRun, ...]:
        metrics = QFontMetrics(self._theme.font("small"))
        placed, top = [], TOP
        for line in self._lines:
            left = PADDING
            for run in line.runs:
                text = " ".join(run.text.split())
                if not text:
                    continue
                room = metrics.horizontalAdvance(text) + 2
                if left > PADDING and left + room > width - PADDING:
                    left, top = PADDING, top + LINE
                placed.append(PlacedRun(text, run.field, QRect(left, top, min(room, width - left - PADDING), LINE)))
                left += room + 5
            top += LINE
        return tuple(placed)

    def _paint_run(self, painter: QPainter, run: PlacedRun) -> None:
        lit = bool(run.field) and run.field == self._current
        ground = run.rect.adjusted(-1, 1, 1, -1)
        if lit:
            painter.fillRect(ground, self._theme.color("selection"))
        painter.setPen(self._theme.color("selection_text" if lit else "text" if run.field else "text_2"))
        text = QFontMetrics(painter.font()).elidedText(run.text, Qt.TextElideMode.ElideRight, run.rect.width())
        painter.drawText(run.rect, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)
        if run.field:
            style = Qt.PenStyle.SolidLine if lit else Qt.PenStyle.DotLine
            painter.setPen(QPen(self._theme.color("accent" if lit else "border_strong"), 1, style))
            painter.drawLine(ground.bottomLeft(), ground.bottomRight())
