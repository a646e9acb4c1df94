"""The line under an article's title: which pass runs, who reads, and which of the three views shows."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QMenu, QToolButton, QWidget

from xingxian_editor.page.correction import Pass
from xingxian_editor.ui.theme.pass_look import pass_color, pass_name
from xingxian_editor.ui.theme.theme import Theme
from xingxian_editor.ui.theme_label import ThemeLabel
from xingxian_editor.ui.tracked_editor.projection import View

DOT = 8


class PassDot(QWidget):
    """A dot in the colour of a pass."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.color = pass_color(Pass.FIRST)
        self.setFixedSize(QSize(DOT + 4, DOT + 4))
        theme.changed.connect(self.update)

    def show_pass(self, pass_: Pass) -> None:
        """Take the colour of a pass."""
        self.color = pass_color(pass_)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color(self.color))
        painter.drawEllipse(QPointF(self.rect().center()) + QPointF(0.5, 0.5), DOT / 2, DOT / 2)


class PassLine(QWidget):
    """``view_chosen``: one of the three views was pressed. The passes are actions of the window."""

    view_chosen = Signal(object)

    def __init__(self, theme: Theme, passes: Sequence[QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setFixedHeight(theme.size("sub_header"))
        self.dot = PassDot(theme, self)
        self.chooser = QToolButton(self)
        self.chooser.setAutoRaise(True)
        self.chooser.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.chooser.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the caret follows the word
        self.chooser.setIconSize(QSize(12, 12))
        self.chooser.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.chooser.setToolTip(self.tr("Choose the pass that runs; it is kept with the page"))
        menu = QMenu(self.chooser)
        menu.addActions(list(passes))
        self.chooser.setMenu(menu)
        self.who = ThemeLabel(theme, "", "small", "text", self)
        self.rest = ThemeLabel(theme, "", "small", "text_2", self)
        self._views = self._view_buttons()
        key = ThemeLabel(theme, "F9", "hint", "text_3", self)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.space(3), 0, theme.space(3), 1)
        row.setSpacing(theme.space(2))
        for part in (self.dot, self.chooser, self.who, self.rest):
            row.addWidget(part)
        row.addStretch(1)
        frame = QHBoxLayout()
        frame.setSpacing(0)
        for button in self._views.values():
            frame.addWidget(button)
        row.addLayout(frame)
        row.addWidget(key)
        theme.changed.connect(self._restyle)
        self._restyle()

    def show_pass(self, pass_: Pass, by: str, rest: str = "") -> None:
        """Say which pass runs and who reads; ``rest`` is what the others have done."""
        self.dot.show_pass(pass_)
        self._pass = pass_
        self.chooser.setText(pass_name(self._theme, pass_))
        self.chooser.setAccessibleName(self.tr("Pass: {0}").format(self.chooser.text()))
        self.who.setText(by)
        self.rest.setText(rest)
        self._restyle()

    def show_view(self, view: View) -> None:
        """Mark the view that shows."""
        self._views[view].setChecked(True)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.color("header"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, self._theme.color("border"))

    def _view_buttons(self) -> dict[View, QToolButton]:
        words = {
            View.MARKED: (self.tr("Marked"), self.tr("With every correction as it is marked")),
            View.FINAL: (self.tr("Final"), self.tr("As it reads when every correction is carried out")),
            View.ORIGINAL: (self.tr("Original"), self.tr("As it came; only to be read")),
        }
        self._group = QButtonGroup(self)
        made: dict[View, QToolButton] = {}
        for view, (word, tip) in words.items():
            button = _ViewButton(self._theme, word, self)
            button.setToolTip(f"{tip}　F9")
            button.setProperty("view", view.value)
            button.clicked.connect(self._choose)
            self._group.addButton(button)
            made[view] = button
        return made

    def _choose(self) -> None:
        button = self.sender()
        if isinstance(button, QToolButton):
            self.view_chosen.emit(View(button.property("view")))

    def _restyle(self) -> None:
        self.chooser.setFont(self._theme.font("strong"))
        self.chooser.setIcon(self._theme.icon("ph.caret-down", "text_2"))
        ink = self._theme.color(self.dot.color).name()
        sheet = f"QToolButton {{ color: {ink} }} QToolButton::menu-indicator {{ image: none; width: 0 }}"
        if self.chooser.styleSheet() != sheet:  # under a style sheet a palette keeps the colour it was set to first
            self.chooser.setStyleSheet(sheet)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._restyle()


class _ViewButton(QToolButton):
    """One of the three views; the chosen one stands on soft accent."""

    def __init__(self, theme: Theme, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setText(text)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setFont(theme.font("small"))
        self.setFixedHeight(22)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance(self.text()) + 18, 22)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme, chosen = QPainter(self), self._theme, self.isChecked()
        rect = QRectF(self.rect()).adjusted(0, 0.5, -0.5, -0.5)
        painter.setPen(theme.color("focus" if self.hasFocus() else "border"))
        painter.setBrush(theme.color("accent_soft" if chosen else "surface"))
        painter.drawRect(rect)
        painter.setFont(theme.font("small"))
        painter.setPen(theme.color("accent" if chosen else "text_2"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
