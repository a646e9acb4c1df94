"""A small list that opens at a place, takes one key or click, and goes away."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from xingxian_editor.ui.theme.theme import Theme

WIDTH = 320
MOST_ROWS = 14


@dataclass(frozen=True, slots=True)
class PopupChoice:
    """One line of the list: the keys that take it, an icon, its name, and what it stands for."""

    key: str
    name: str
    value: object
    icon: QIcon | None = None
    badge: str = ""


class ChoicePopup(QFrame):
    """Shows choices; emits the chosen one's value. Its keys may have several characters."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._theme = theme
        self._choices: tuple[PopupChoice, ...] = ()
        self._typed = ""
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        self._list = QListWidget(self)
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setItemDelegate(_ChoiceDelegate(theme, self._list))
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.itemClicked.connect(self._take)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.addWidget(self._list)

    def open_at(self, place: QPoint, name: str, choices: Sequence[PopupChoice], most: int = MOST_ROWS) -> None:
        """Show ``choices``, at ``most`` so many at once, with the upper left corner at ``place`` of the screen."""
        self._choices = tuple(choices)
        self._typed = ""
        self.setAccessibleName(name)
        self._list.setAccessibleName(name)
        self._list.clear()
        for choice in self._choices:
            item = QListWidgetItem(choice.name, self._list)
            item.setData(Qt.ItemDataRole.UserRole, choice)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{choice.key} {choice.name}")
        self._list.setCurrentRow(0)
        rows = min(most, len(self._choices))
        self.resize(WIDTH, rows * self._theme.size("row") + 4)
        self.move(self._on_screen(place))
        self.show()
        self.setFocus(Qt.FocusReason.PopupFocusReason)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self._theme.color("border_strong"))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, text = event.key(), event.text().upper()
        if key == Qt.Key.Key_Escape:
            self.hide()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take(self._list.currentItem())
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            step = 1 if key == Qt.Key.Key_Down else -1
            self._list.setCurrentRow((self._list.currentRow() + step) % max(1, self._list.count()))
        elif text.strip():
            self._type(text)
        else:
            super().keyPressEvent(event)

    def _type(self, text: str) -> None:
        """Add a character to the key typed so far; take the choice when its key is whole."""
        typed = self._typed + text
        fits = [at for at, choice in enumerate(self._choices) if choice.key.startswith(typed)]
        if not fits:
            typed = text
            fits = [at for at, choice in enumerate(self._choices) if choice.key.startswith(typed)]
        self._typed = typed if fits else ""
        if fits:
            self._list.setCurrentRow(fits[0])
            if self._choices[fits[0]].key == typed:
                self._take(self._list.item(fits[0]))

    def _take(self, item: QListWidgetItem | None) -> None:
        if item is None:
            return
        choice: PopupChoice = item.data(Qt.ItemDataRole.UserRole)
        self.hide()
        self.chosen.emit(choice.value)

    def _on_screen(self, place: QPoint) -> QPoint:
        screen = self.screen().availableGeometry()
        left = min(place.x(), screen.right() - self.width())
        top = min(place.y(), screen.bottom() - self.height())
        return QPoint(max(screen.left(), left), max(screen.top(), top))


class _ChoiceDelegate(QStyledItemDelegate):
    """Draws key, icon or badge, and name in one line."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: object) -> QSize:
        return QSize(WIDTH, self._theme.size("row"))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: object) -> None:
        choice: PopupChoice = index.data(Qt.ItemDataRole.UserRole)  # type: ignore[attr-defined]
        rect: QRect = option.rect
        chosen = option.state & option.state.State_Selected
        painter.save()
        painter.fillRect(rect, self._theme.color("selection" if chosen else "surface"))
        painter.setFont(self._theme.font("hint"))
        painter.setPen(self._theme.color("text_2"))
        flags = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(rect.adjusted(10, 0, 0, 0), flags, choice.key)
        left = 34
        if choice.icon is not None:
            size = self._theme.size("chip")
            choice.icon.paint(painter, QRect(left, rect.center().y() - size // 2 + 1, size, size))
            left += size + 8
        painter.setFont(self._theme.font("base"))
        painter.setPen(self._theme.color("selection_text" if chosen else "text"))
        room = rect.adjusted(left, 0, -8, 0)
        name = painter.fontMetrics().elidedText(choice.name, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, flags, name)
        painter.restore()
