"""The band below the two pages: what stood there, what was asked for and what stands now, slot by slot."""

from PySide6.QtCore import QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from xingxian_editor.corrections.proof_check.comparison import Outcome
from xingxian_editor.corrections.proof_check.slots import Slot, difference_in_words, slots
from xingxian_editor.desk.check_rows import UNASKED, CheckRow
from xingxian_editor.page.proof_decision import Decision
from xingxian_editor.ui.icon_label import IconLabel
from xingxian_editor.ui.key_hint import KeyPushButton
from xingxian_editor.ui.proof_check.check_looks import state_name
from xingxian_editor.ui.theme.pass_look import pass_color, pass_name
from xingxian_editor.ui.theme.theme import Theme
from xingxian_editor.ui.theme_label import ThemeLabel

LABELS = 108
MOST = 60


class ComparisonBand(QWidget):
    """``accepted``, ``sent_back(words)``, ``correct_asked``, ``decide_again_asked``: what the person decided."""

    accepted = Signal()
    sent_back = Signal(str)
    correct_asked = Signal()
    decide_again_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._row: CheckRow | None = None
        self._icon = IconLabel(theme, "ph.circle", "text_2", parent=self)
        self._state = ThemeLabel(theme, "", "strong", "text", self)
        self._where = ThemeLabel(theme, "", "small", "text_2", self)
        self.accept_button = KeyPushButton(theme, self.tr("Accept"), "Return", parent=self)
        self.back_button = KeyPushButton(theme, self.tr("Send back"), "T", parent=self)
        self.correct_button = KeyPushButton(theme, self.tr("Make it a correction"), "C", parent=self)
        self.again_button = KeyPushButton(theme, self.tr("Undecided again"), "Backspace", parent=self)
        self.correct_button.clicked.connect(self.correct_asked)
        self.again_button.clicked.connect(self.decide_again_asked)
        self.lines = SlotLines(theme, self)
        self.words = QLineEdit(self)
        self.words.setAccessibleName(self.tr("Words to the make-up desk"))
        self.words.setFont(theme.font("base"))
        self._words_label = ThemeLabel(theme, self.tr("To make-up"), "small", "text_2", self)
        self._words_label.setFixedWidth(LABELS)
        self.accept_button.clicked.connect(self.accepted)
        self.back_button.clicked.connect(self.send_back)
        self.words.returnPressed.connect(self.send_back)
        self._lay_out()
        self.show_row(None)

    def show_row(self, row: CheckRow | None) -> None:
        """Show one correction or change."""
        same = row is not None and self._row is not None and row.key == self._row.key
        self._row = row
        for part in (self.accept_button, self.back_button, self.words):
            part.setEnabled(row is not None)
        self.again_button.setVisible(row is not None and row.can_be_opened_again)
        self.correct_button.setVisible(row is not None and row.restorable is not None)
        self.correct_button.setEnabled(row is not None and row.decision is not Decision.CORRECTED)
        self.lines.show_row(row)
        if row is None:
            self._icon.show_icon("ph.check-circle", "text_3")
            self._state.setText(self.tr("Nothing to compare"))
            self._where.setText("")
            self.words.clear()
            return
        look = self._theme.state_look(row.state)
        self._icon.show_icon(look.icon, look.color_name)
        self._state.restyle("strong", look.color_name)
        self._state.setText(f"{row.tag}　{state_name(row.state, self._theme)}")
        self._where.setText(f"{row.kind}　{row.where}".strip("　"))
        if not same or not self.words.hasFocus():
            self.words.setText(row.words)
            self.words.setPlaceholderText(row.proposed_words)

    def send_back(self) -> None:
        """Send the row back with the words that stand in the line, or with those that are proposed."""
        if self._row is not None:
            self.sent_back.emit(self.words.text().strip() or self._row.proposed_words)

    def fold(self, folded: bool) -> None:
        """Show only the first line where the window is low."""
        for part in (self.lines, self.words, self._words_label):
            part.setVisible(not folded)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.color("surface"))
        painter.fillRect(0, 0, self.width(), 1, self._theme.color("border"))

    def _lay_out(self) -> None:
        space = self._theme.space
        head, foot = QHBoxLayout(), QHBoxLayout()
        for part in (self._icon, self._state, self._where):
            head.addWidget(part)
        head.addStretch(1)
        for button in (self.again_button, self.accept_button, self.back_button, self.correct_button):
            head.addWidget(button)
        foot.addWidget(self._words_label)
        foot.addWidget(self.words, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(space(4), space(2), space(4), space(2))
        column.setSpacing(space(1))
        column.addLayout(head)
        column.addWidget(self.lines, 1)
        column.addLayout(foot)


class SlotLines(QWidget):
    """Paints the three texts so that what belongs together stands under one another."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._row: CheckRow | None = None
        self._slots: tuple[Slot, ...] = ()
        self.names = "", ""
        self.setFixedHeight(3 * theme.line_height("compare"))

    def name_versions(self, old: str, new: str) -> None:
        """Name the first line and the last as the two panes above are named."""
        self.names = old, new
        self.update()

    def show_row(self, row: CheckRow | None) -> None:
        """Show one correction or change, with the text around it."""
        self._row = row
        self._slots = ()
        if row is not None:
            gone = row.state == Outcome.PLACE_GONE
            core = slots(_cut(row.was), _cut(row.wanted), "" if gone else _cut(row.stands))
            around = [tuple(Slot(c, c, "" if gone else c) for c in text) for text in (row.before, row.after)]
            self._slots = (*around[0], *core, *around[1]) if not row.changes_no_text else ()
            self.setAccessibleName(f"{row.was} / {row.wanted} / {row.stands}")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        row, painter = self._row, QPainter(self)
        if row is None:
            return
        pitch = self._theme.line_height("compare")
        metrics = QFontMetricsF(self._theme.font("compare"))
        widths = [
            max((metrics.horizontalAdvance(c) for c in (s.was, s.wanted, s.stands) if c), default=0)
            for s in self._slots
        ]
        for line in range(3):
            if line:
                painter.fillRect(0, line * pitch, self.width(), 1, self._theme.color("divider"))
            self._label(painter, line, QRect(0, line * pitch, LABELS, pitch), row)
        if any(told := self._told(row)):
            self._tell(painter, told, row)
            return
        notes = self._notes(row)
        small = QFontMetricsF(self._theme.font("small"))
        room = self.width() - LABELS - max(small.horizontalAdvance(note) for note in notes) - 24
        left = float(LABELS)
        for at, (slot, width) in enumerate(zip(self._slots, widths, strict=True)):
            if left + width > LABELS + room:
                break
            self._slot(painter, slot, QRectF(left, 0, width, pitch), at, row)
            left += width
        for line, note in enumerate(notes):
            painter.setFont(self._theme.font("small"))
            color = self._theme.state_look(row.state).color_name if line == 2 else "text_2"
            painter.setPen(self._theme.color(color))
            box = QRect(0, line * pitch, self.width() - 4, pitch)
            painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, note)

    def _label(self, painter: QPainter, line: int, box: QRect, row: CheckRow) -> None:
        painter.setFont(self._theme.font("small"))
        painter.setPen(self._theme.color("text_2"))
        text = (self.names[0], self.tr("wanted"), self.names[1])[line]
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, text)
        if line == 1 and row.correction is not None:
            used = painter.fontMetrics().horizontalAdvance(text) + 8
            painter.setPen(self._theme.color(pass_color(row.correction.pass_)))
            who = f"{pass_name(self._theme, row.correction.pass_)} {row.correction.by}"
            room = box.adjusted(used, 0, -4, 0)
            cut = painter.fontMetrics().elidedText(who, Qt.TextElideMode.ElideRight, room.width())
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, cut)

    def _notes(self, row: CheckRow) -> tuple[str, str, str]:
        if row.state == UNASKED:
            return "", self.tr("nobody asked for this"), difference_in_words(row.was, row.stands)
        if row.state == Outcome.PLACE_GONE:
            return "", "", self.tr("The place is not there any more")
        if row.break_name:
            return "", row.break_name, "" if row.is_done else self.tr("not done")
        asks = difference_in_words(row.was, row.wanted) if row.was != row.wanted else ""
        asks = asks.replace("缺", self.tr("delete ")).replace("多", self.tr("add "))
        if "应为" in asks:
            asks = ""
        return "", asks, "" if row.is_done else difference_in_words(row.wanted, row.stands)

    def _told(self, row: CheckRow) -> tuple[str, str, str]:
        """Return what the lines say in words, where no text changed or was to change; else nothing."""
        if row.is_picture:
            stands = self.tr("Another picture: compare the two frames above")
            if not all(row.frames):
                stands = self.tr("There is no such picture any more") if row.frames[0] else self.tr("A picture more")
            elif row.regions:
                stands = self.tr("Another only within the frames above: compare them")
            return row.where, self.tr("nobody asked for this"), stands
        if not row.changes_no_text:
            return "", "", ""
        stands = self.tr("Done: another picture stands there")
        return row.was or row.where, row.wanted, stands if row.is_done else self.tr("Only a person sees it: look above")

    def _tell(self, painter: QPainter, told: tuple[str, str, str], row: CheckRow) -> None:
        pitch = self._theme.line_height("compare")
        for line, words in enumerate(told):
            painter.setFont(self._theme.font("compare" if line == 0 and row.was else "base"))
            color = self._theme.state_look(row.state).color_name if line == 2 else "text"
            painter.setPen(self._theme.color(color))
            box = QRect(LABELS, line * pitch, self.width() - LABELS - 4, pitch)
            cut = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, box.width())
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, cut)

    def _slot(self, painter: QPainter, slot: Slot, box: QRectF, at: int, row: CheckRow) -> None:
        inside = len(row.before) <= at < len(self._slots) - len(row.after)
        pitch = box.height()
        texts = (slot.was, slot.wanted, slot.stands)
        for line, text in enumerate(texts):
            place = box.translated(0, line * pitch)
            if inside and not (slot.was == slot.wanted == slot.stands):
                self._ground(painter, place, line, slot, row)
            painter.setFont(self._theme.font("compare"))
            painter.setPen(self._theme.color("text"))
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)

    def _ground(self, painter: QPainter, place: QRectF, line: int, slot: Slot, row: CheckRow) -> None:
        theme = self._theme
        inner = place.adjusted(0, 5, 0, -5)
        color = theme.color(pass_color(row.correction.pass_)) if row.correction else theme.color("query_line")
        if line < 2:
            if slot.was != slot.wanted and (slot.was if line == 0 else slot.wanted):
                soft = QColor(color)
                soft.setAlphaF(0.12)
                painter.fillRect(inner, soft)
                painter.setPen(QPen(color, 2, Qt.PenStyle.DashLine if line else Qt.PenStyle.SolidLine))
                painter.drawLine(inner.bottomLeft(), inner.bottomRight())
            return
        right = slot.stands == slot.wanted
        color = theme.color("ok" if right else theme.state_look(row.state).color_name)
        if right and slot.was == slot.wanted:
            return
        soft = QColor(color)
        soft.setAlphaF(0.14)
        painter.fillRect(inner, soft)
        if right:
            painter.setPen(QPen(color, 2))
            painter.drawLine(inner.bottomLeft(), inner.bottomRight())
        else:
            painter.setPen(QPen(color, 1, Qt.PenStyle.DashLine))
            painter.drawRect(inner.adjusted(0.5, 0.5, -0.5, -0.5))


def _cut(text: str) -> str:
    return text if len(text) <= MOST else f"{text[: MOST - 1]}…"
