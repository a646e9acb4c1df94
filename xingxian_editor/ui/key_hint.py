"""Buttons that carry their key: the shortcut stands in small grey type after the label."""

from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QAction, QFontMetrics, QIcon, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QStyleOptionButton, QStyleOptionToolButton, QToolButton, QWidget

from xingxian_editor.ui.theme.theme import Theme

GAP = 6
_ON_KEYBOARDS = {"Return": "Enter", "Del": "Delete", "PgDown": "PgDn"}
"""Qt's names for keys that keyboards name otherwise."""


@dataclass(frozen=True, slots=True)
class Piece:
    """One text of a button, in a type style and a colour of the theme."""

    text: str
    font: str
    color: str

    def width(self, theme: Theme) -> int:
        """Return how wide it is."""
        return QFontMetrics(theme.font(self.font)).horizontalAdvance(self.text) + 1


def key_text(key: QKeySequence) -> str:
    """Return ``key`` as it is printed on a keyboard, in the words that menus have for it: Enter, Delete, 退格."""
    parts = key.toString(QKeySequence.SequenceFormat.NativeText).split("+")
    return "+".join(_ON_KEYBOARDS.get(part, part) for part in parts)


def width_of(pieces: list[Piece], theme: Theme) -> int:
    """Return how wide the pieces are side by side."""
    return sum(piece.width(theme) for piece in pieces) + GAP * max(0, len(pieces) - 1)


def paint_pieces(painter: QPainter, rect: QRect, pieces: list[Piece], theme: Theme, enabled: bool) -> None:
    """Paint texts side by side into ``rect``."""
    left = rect.left()
    for piece in pieces:
        painter.setFont(theme.font(piece.font))
        painter.setPen(theme.color(piece.color if enabled else "disabled"))
        place = QRect(left, rect.top(), piece.width(theme), rect.height())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, piece.text)
        left += place.width() + GAP


class KeyToolButton(QToolButton):
    """A tool button for one action: icon, label, key."""

    def __init__(self, theme: Theme, action: QAction, *, label: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shows_label = label
        self._labels = label
        self._hints = True
        self._size = QSize()
        self.setDefaultAction(action)
        self.setAutoRaise(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._apply()
        action.changed.connect(self._apply)
        theme.changed.connect(self.update)

    def compact(self, *, hints: bool, labels: bool) -> None:
        """Show or leave out the key, and the label with it."""
        self._hints = hints
        self._labels = labels and self._shows_label
        self._apply()

    def sizeHint(self) -> QSize:
        return self._size

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def initStyleOption(self, option: QStyleOptionToolButton) -> None:
        """Leave the style the frame; icon and text are painted here."""
        super().initStyleOption(option)
        option.text, option.icon = "", QIcon()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter, icon = QPainter(self), self.icon()
        left = GAP
        if not icon.isNull():
            side = self._icon_width()
            mode = QIcon.Mode.Normal if self.isEnabled() else QIcon.Mode.Disabled
            icon.paint(painter, QRect(left, (self.height() - side) // 2, side, side), mode=mode)
            left += side + GAP
        rest = QRect(left, 0, self.width() - left, self.height())
        paint_pieces(painter, rest, self._pieces(), self._theme, self.isEnabled())

    def _pieces(self) -> list[Piece]:
        if not self._labels:
            return []
        pieces = [Piece(self.text(), "base", "text")]
        key = key_text(self.defaultAction().shortcut()) if self.defaultAction() else ""
        return [*pieces, Piece(key, "hint", "text_3")] if self._hints and key else pieces

    def _icon_width(self) -> int:
        return 0 if self.icon().isNull() else self._theme.size("tool_icon")

    def _apply(self) -> None:
        self.setAccessibleName(self.text())
        pieces = width_of(self._pieces(), self._theme)
        width = GAP * 2 + self._icon_width() + (GAP if pieces and self._icon_width() else 0) + pieces
        size = QSize(width, self._theme.size("control"))
        if size != self._size:
            self._size = size
            self.updateGeometry()
        self.update()


class KeyPushButton(QPushButton):
    """A push button that shows which key does the same; ``main`` is the one filled button of a place."""

    def __init__(
        self,
        theme: Theme,
        label: str,
        key: QKeySequence | str = "",
        *,
        main: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(label, parent)
        self._theme = theme
        self._key = key_text(QKeySequence(key))
        self._main = main
        self.setProperty("main", main)
        self.setAccessibleName(label)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        width = width_of(self._pieces(), self._theme) + self._theme.space(2) * 2 + 2
        return QSize(width, self._theme.size("control"))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def initStyleOption(self, option: QStyleOptionButton) -> None:
        """Leave the style the frame; the text is painted here."""
        super().initStyleOption(option)
        option.text = ""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        pieces = self._pieces()
        width = width_of(pieces, self._theme)
        rect = QRect((self.width() - width) // 2, 0, width, self.height())
        paint_pieces(painter, rect, pieces, self._theme, self.isEnabled())

    def _pieces(self) -> list[Piece]:
        label = Piece(self.text(), "small", "on_accent" if self._main else "text")
        return [label, Piece(self._key, "hint", "on_accent" if self._main else "text_3")] if self._key else [label]
