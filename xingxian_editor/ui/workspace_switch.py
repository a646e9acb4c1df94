"""The switch between workspaces in the corner of the menu bar."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QWidget

from xingxian_editor.ui.key_hint import GAP, Piece, paint_pieces, width_of
from xingxian_editor.ui.theme.theme import Theme

PAD = 12


class WorkspaceSwitch(QWidget):
    """Segments side by side in one frame. Those that are still to come are grey and say so."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        tag = Segment(
            theme, self.tr("Tag"), "Ctrl+1", self.tr("Say what each block is and which article it belongs to"), self
        )
        tag.setChecked(True)
        proofread = Segment(theme, self.tr("Proofread"), "Ctrl+2", "", self)
        check = Segment(theme, self.tr("Proof check"), "Ctrl+3", "", self)
        self.allow_proof_check(check, False)
        self.allow_proofreading(proofread, False)
        self.segments = (tag, proofread, check)
        row = QHBoxLayout(self)
        row.setContentsMargins(1, 1, 1 + theme.space(2), 1)
        row.setSpacing(0)
        for segment in self.segments:
            row.addWidget(segment)
        theme.changed.connect(self.update)

    def allow_proofreading(self, segment: "Segment", allowed: bool) -> None:
        """Offer proofreading, or say why not."""
        segment.setEnabled(allowed)
        segment.explain(
            self.tr("Correct the articles of the page") if allowed else self.tr("No page is open: open one first")
        )

    def allow_proof_check(self, segment: "Segment", allowed: bool) -> None:
        """Offer the proof check, or say why there is none yet."""
        segment.setEnabled(allowed)
        segment.explain(
            self.tr("Hold this version against the one before")
            if allowed
            else self.tr("This page has one version; the next one is compared with it")
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(self.rect()).adjusted(0.5, 1.5, -0.5 - self._theme.space(2), -1.5)
        painter.setPen(QPen(self._theme.color("border"), 1))
        painter.drawRoundedRect(frame, 3, 3)
        for segment in self.segments[1:]:
            painter.drawLine(segment.x(), round(frame.top()), segment.x(), round(frame.bottom()))


class Segment(QAbstractButton):
    """One workspace: its name and its key; the chosen one stands on the accent line."""

    def __init__(self, theme: Theme, name: str, key: str, tip: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._key = key
        self.setText(name)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setAccessibleName(name)
        self.explain(tip)
        self.setFixedHeight(theme.size("menu_bar") - 4)

    def explain(self, tip: str) -> None:
        """Say what it is for, or why it is not to be had."""
        self.setToolTip(f"{self.text()}　{self._key}　{tip}")
        self.setAccessibleDescription(tip)

    def sizeHint(self) -> QSize:
        return QSize(width_of(self._pieces(), self._theme) + 2 * PAD, self.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self._theme
        if self.isChecked():
            painter.fillRect(self.rect().adjusted(0, 1, 0, -1), theme.color("surface"))
            line = theme.size("focus_line")
            painter.fillRect(0, self.height() - 1 - line, self.width(), line, theme.color("accent"))
        paint_pieces(painter, self.rect().adjusted(PAD, 0, -GAP, 0), self._pieces(), theme, self.isEnabled())
        if self.hasFocus():
            painter.setPen(QPen(theme.color("focus"), 1, Qt.PenStyle.DotLine))
            painter.drawRect(QRect(2, 3, self.width() - 5, self.height() - 8))

    def _pieces(self) -> list[Piece]:
        if self.isChecked():
            return [Piece(self.text(), "strong", "accent"), Piece(self._key, "hint", "text_2")]
        return [Piece(self.text(), "base", "text_2"), Piece(self._key, "hint", "text_3")]
