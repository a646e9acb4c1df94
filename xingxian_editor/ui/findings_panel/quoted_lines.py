"""Draws what a finding quotes, underlined as in the article, and below it what it should become."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QSizePolicy, QWidget

from xingxian_editor.checks.finding import Severity
from xingxian_editor.ui.findings_panel.quoted_context import QuotedContext
from xingxian_editor.ui.theme.icons import draw_glyph
from xingxian_editor.ui.theme.theme import Theme

_LINE = 24
_UNDERLINES = {
    Severity.ERROR: (QTextCharFormat.UnderlineStyle.WaveUnderline, "error"),
    Severity.WARNING: (QTextCharFormat.UnderlineStyle.WaveUnderline, "warning_line"),
    Severity.NOTICE: (QTextCharFormat.UnderlineStyle.DotLine, "notice"),
}


class QuotedLines(QWidget):
    """Two lines of reading type, wrapped to its width; an arrow stands before the second."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._context = QuotedContext("", "", "")
        self._replacement: str | None = None
        self._severity = Severity.NOTICE
        self._document = QTextDocument(self)
        self._document.setDocumentMargin(0)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self._fill)

    def show_quote(self, context: QuotedContext, replacement: str | None, severity: Severity) -> None:
        """Show the quoted characters in their context, and with ``replacement`` in their place."""
        self._context, self._replacement, self._severity = context, replacement, severity
        self._fill()
        self.setAccessibleName(self._document.toPlainText())
        self.setVisible(bool(context.quoted or replacement))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        self._document.setTextWidth(max(1, width - _LINE))
        return int(self._document.size().height()) + 2

    def sizeHint(self) -> QSize:
        return QSize(0, self.heightForWidth(max(self.width(), 240)))

    def paintEvent(self, event: QPaintEvent) -> None:
        self._document.setTextWidth(max(1, self.width() - _LINE))
        painter = QPainter(self)
        second = self._document.firstBlock().next()
        if second.isValid():
            layout = self._document.documentLayout()
            top = layout.blockBoundingRect(second).top()
            font = self._theme.icon_font
            glyph = font.glyph("ph.arrow-elbow-down-right")
            draw_glyph(painter, QRectF(0, top + 4, 16, 16), font.family, glyph, self._theme.color("text_2"))
        painter.translate(QPointF(_LINE, 0))
        self._document.drawContents(painter)

    def _fill(self) -> None:
        self._document.clear()
        self._document.setDefaultFont(self._theme.font("reading"))
        cursor = QTextCursor(self._document)
        line = QTextBlockFormat()
        line.setLineHeight(26, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        cursor.setBlockFormat(line)
        style, color = _UNDERLINES[self._severity]
        self._insert(cursor, self._context.quoted, self._format("text", style, self._theme.color(color)))
        if self._replacement is not None:
            cursor.insertBlock(line)
            dashed = QTextCharFormat.UnderlineStyle.DashUnderline
            accent = self._theme.color("accent")
            self._insert(cursor, self._replacement, self._format("accent", dashed, accent))
        self.updateGeometry()
        self.update()

    def _insert(self, cursor: QTextCursor, middle: str, look: QTextCharFormat) -> None:
        plain = self._format("text")
        cursor.insertText(self._context.before, plain)
        cursor.insertText(middle.replace("\n", " "), look)
        cursor.insertText(self._context.after, plain)

    def _format(
        self,
        color: str,
        underline: QTextCharFormat.UnderlineStyle = QTextCharFormat.UnderlineStyle.NoUnderline,
        line: QColor | None = None,
    ) -> QTextCharFormat:
        look = QTextCharFormat()
        look.setFont(self._theme.font("reading"))
        look.setForeground(self._theme.color(color))
        look.setUnderlineStyle(underline)
        look.setUnderlineColor(line or QColor(Qt.GlobalColor.transparent))
        return look
