"""The amber strip under a line the importer was not sure of: question, answers, their keys."""

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFontMetrics, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QWidget

from xingxian_editor.ui.galley.doubt_words import ChoiceWords, StripWords
from xingxian_editor.ui.theme.theme import Theme

FOLDED_HEIGHT = 25
PADDING = 4
ICON_LEFT = 48
TITLE_LEFT = 67
KEY_LEFT = 67
LABEL_LEFT = 125
RIGHT = 12
CAP_GAP = 4
FIRST_OTHER = 162
NEXT_OTHER = 104


def strip_height(lines: int, is_open: bool, row: int) -> int:
    """Return how high a strip of so many lines of height ``row`` is, its two edges counted."""
    return PADDING * 2 + lines * row if is_open else FOLDED_HEIGHT


class StripButton(QAbstractButton):
    """One answer: key caps, label, grounds, and how sure at the right."""

    def __init__(self, theme: Theme, words: ChoiceWords, main: bool, compact: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._words = words
        self._main = main
        self._compact = compact
        self._narrow = False
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(" ".join(filter(None, (words.label, words.reason, words.sure))))
        self.setToolTip(words.reason)

    def set_narrow(self, narrow: bool) -> None:
        """Put the label right behind its keys, without a column of its own."""
        self._narrow = narrow

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self._theme.font("base" if self._compact else "strong"))
        column = 0 if self._narrow or self.x() > KEY_LEFT else LABEL_LEFT - KEY_LEFT
        width = max(column, self._caps_width() + 6) + metrics.horizontalAdvance(self._words.label)
        return QSize(width + self._theme.space(2), self._theme.size("decision_row"))

    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left = self._paint_caps(painter)
        left = max(0 if self._narrow or self.x() > KEY_LEFT else LABEL_LEFT - KEY_LEFT, left + 6)
        painter.setFont(self._theme.font("base" if self._compact else "strong"))
        painter.setPen(self._theme.color("accent" if self.underMouse() else "text"))
        left = self._text(painter, left, self._words.label)
        painter.setPen(self._theme.color("text_2"))
        painter.setFont(self._theme.font("base"))
        sure = painter.fontMetrics().horizontalAdvance(self._words.sure)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, self._words.sure)
        room = self.width() - left - 7 - sure - 8
        reason = painter.fontMetrics().elidedText(self._words.reason, Qt.TextElideMode.ElideRight, room)
        self._text(painter, left + 7, reason)

    def _text(self, painter: QPainter, left: int, text: str) -> int:
        painter.drawText(QRect(left, 0, self.width() - left, self.height()), Qt.AlignmentFlag.AlignVCenter, text)
        return left + painter.fontMetrics().horizontalAdvance(text)

    def _paint_caps(self, painter: QPainter) -> int:
        left = 0
        painter.setFont(self._theme.font("small"))
        for key in self._words.keys:
            width = max(18, painter.fontMetrics().horizontalAdvance(key) + 10)
            cap = QRect(left, (self.height() - 18) // 2, width, 18)
            painter.setPen(self._theme.color("accent" if self._main else "border_strong"))
            painter.setBrush(self._theme.color("accent" if self._main else "surface"))
            radius = self._theme.radius("control")
            painter.drawRoundedRect(cap.toRectF().adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
            painter.setPen(self._theme.color("on_accent" if self._main else "text_2"))
            painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, key)
            left += width + CAP_GAP
        return left - CAP_GAP if left else 0

    def _caps_width(self) -> int:
        metrics = QFontMetrics(self._theme.font("small"))
        return sum(max(18, metrics.horizontalAdvance(key) + 10) + CAP_GAP for key in self._words.keys)


class DoubtStrip(QFrame):
    """One doubt, open or folded to its question. Emits what the person chose; answers nothing itself."""

    choice_taken = Signal(int, int)
    command_asked = Signal(int, str)
    opened = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._words = StripWords("", "")
        self._open = False
        self._buttons: list[tuple[StripButton, int | str]] = []
        self.doubt = -1

    def show_doubt(self, doubt: int, words: StripWords, is_open: bool) -> None:
        """Say ``words``; open strips have their answers as buttons."""
        if (doubt, words, is_open) == (self.doubt, self._words, self._open):
            return
        self.doubt, self._words, self._open = doubt, words, is_open
        for button, _ in self._buttons:
            button.deleteLater()
        self._buttons = []
        if is_open:
            for choice in words.choices:
                self._add(StripButton(self._theme, choice, choice.index == 0, False, self), choice.index)
            for command, other in words.others:
                self._add(StripButton(self._theme, other, False, True, self), command)
        self.setAccessibleName(words.question)
        self.setCursor(Qt.CursorShape.ArrowCursor if is_open else Qt.CursorShape.PointingHandCursor)
        self.place_buttons()
        self.update()

    @property
    def wanted_height(self) -> int:
        """The height that its words take."""
        return strip_height(self._words.lines, self._open, self._theme.size("decision_row"))

    def resizeEvent(self, event: QEvent) -> None:
        self.place_buttons()

    def place_buttons(self) -> None:
        """Put the answers one under the other, the rest side by side in the last line."""
        row = self._theme.size("decision_row")
        top, left = PADDING + row, KEY_LEFT
        for at, button in enumerate(button for button, what in self._buttons if isinstance(what, str)):
            button.set_narrow(False)
            button.move(LABEL_LEFT if at else KEY_LEFT, top)  # only the first has a column for its keys
        others = [button.sizeHint().width() for button, what in self._buttons if isinstance(what, str)]
        columns = [max(width, NEXT_OTHER if at else FIRST_OTHER) for at, width in enumerate(others[:-1])]
        answered = any(isinstance(what, int) for _, what in self._buttons)  # else no label above to stand under
        roomy = answered and KEY_LEFT + sum(columns) + sum(others[-1:]) <= self.width()
        for button, what in self._buttons:
            button.set_narrow(not roomy and isinstance(what, str))
        for button, what in self._buttons:
            if isinstance(what, int):
                button.setGeometry(KEY_LEFT, top, self.width() - KEY_LEFT - RIGHT, row)
                top += row
            else:
                wide = FIRST_OTHER if left == KEY_LEFT else NEXT_OTHER
                width = max(wide if roomy else 0, button.sizeHint().width())
                button.setGeometry(left, top, max(0, min(width, self.width() - left)), row)
                left += width

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()
        self.opened.emit(self.doubt)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        theme, row = self._theme, self._theme.size("decision_row")
        painter.fillRect(self.rect(), theme.color("warning_soft"))
        for y in (0, self.height() - 1):
            painter.fillRect(0, y, self.width(), 1, theme.color("warning_line"))
        if self._open:
            painter.fillRect(0, 1, theme.size("focus_line"), self.height() - 2, theme.color("accent"))
        top = PADDING if self._open else 0
        line = QRect(0, top, self.width() - RIGHT, row if self._open else self.height())
        theme.icon("ph.circle-half", "warning").paint(painter, QRect(ICON_LEFT, line.center().y() - 6, 13, 13))
        self._paint_title(painter, line)

    def _paint_title(self, painter: QPainter, line: QRect) -> None:
        theme = self._theme
        bold = theme.font("strong")
        bold.setBold(True)
        painter.setFont(bold)
        painter.setPen(theme.color("warning"))
        word = theme.state_look("undecided").name
        painter.drawText(line.adjusted(TITLE_LEFT, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, word)
        left = TITLE_LEFT + painter.fontMetrics().horizontalAdvance(word) + 7
        painter.setFont(theme.font("base"))
        painter.setPen(theme.color("text_2"))
        painter.drawText(line, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, self._words.count)
        count = painter.fontMetrics().horizontalAdvance(self._words.count)
        painter.setPen(theme.color("text"))
        room = line.width() - left - count - 8
        question = painter.fontMetrics().elidedText(self._words.question, Qt.TextElideMode.ElideRight, room)
        painter.drawText(line.adjusted(left, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, question)

    def _add(self, button: StripButton, what: int | str) -> None:
        self._buttons.append((button, what))
        button.clicked.connect(self._clicked)
        button.show()

    def _clicked(self) -> None:
        what = next(what for button, what in self._buttons if button is self.sender())
        if isinstance(what, int):
            self.choice_taken.emit(self.doubt, what)
        else:
            self.command_asked.emit(self.doubt, what)
