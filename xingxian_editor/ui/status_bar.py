"""The status bar: keys of the pane with the focus, characters, what is undecided, who, saved when."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QAction, QIcon, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QStatusBar, QToolButton, QWidget

from xingxian_editor.page.correction import Pass
from xingxian_editor.ui.error_rate.rate_cell import RateCell
from xingxian_editor.ui.icon_label import IconLabel
from xingxian_editor.ui.key_caps import KeyCaps
from xingxian_editor.ui.theme.pass_look import pass_color, pass_name
from xingxian_editor.ui.theme.theme import Theme
from xingxian_editor.ui.theme_label import ThemeLabel


class StatusCell(QWidget):
    """One text of the status bar, parted from the next by a line; an icon before it if wanted.

    ``clicked``: it was pressed; said only where ``offer`` has told what that does.
    """

    clicked = Signal()

    def __init__(self, theme: Theme, icon: str = "", color: str = "text_2", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.space(3), 0, theme.space(2), 0)
        row.setSpacing(theme.space(1) + 2)
        self._icon, self._usual = IconLabel(theme, icon, color, size=14, parent=self) if icon else None, (icon, color)
        if self._icon is not None:
            row.addWidget(self._icon)
        self._theme = theme
        self._text = ThemeLabel(theme, color=color, parent=self)
        row.addWidget(self._text)

    def say(self, text: str, color: str | None = None, icon: str = "") -> None:
        """Show ``text``; without one the cell goes. ``icon`` stands in place of the usual one."""
        if self._icon is not None:
            self._icon.show_icon(*((icon, color or "text_2") if icon else self._usual))
        self._text.setText(text)
        self.setAccessibleName(text)
        self.setVisible(bool(text))
        if color:
            self._text.restyle("small", color)

    def offer(self, does: str) -> None:
        """Let it be pressed from now on; ``does`` says what that does."""
        self.setToolTip(does)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        inside = self.rect().contains(event.position().toPoint())
        if self.toolTip() and inside and event.button() is Qt.MouseButton.LeftButton:
            self.clicked.emit()

    def color_icon(self, color: str) -> None:
        """Show the icon in another colour from now on."""
        self._usual = (self._usual[0], color)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(0, (self.height() - 14) // 2, 1, 14, self._theme.color("border"))

    @property
    def text(self) -> str:
        """What it says."""
        return self._text.text()


class StatusBar(QStatusBar):
    """Says where the desk stands. ``who_asked``: somebody wants to say who is here.

    ``rate_asked``: what makes the error rate up. ``cancel_asked``: the long work shown should
    stop. ``tab_asked``: one of the counts that stand here while the right dock is hidden was
    pressed.
    """

    who_asked = Signal()
    rate_asked = Signal()
    cancel_asked = Signal()
    tab_asked = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setSizeGripEnabled(False)
        self.setFixedHeight(theme.size("status_bar"))
        self.caps = KeyCaps(theme, self)
        self.addWidget(self.caps, 1)
        self._work = ThemeLabel(theme, parent=self)
        self._cancel = QPushButton(self.tr("Cancel  Esc"), self)
        self._cancel.setFlat(True)
        self._cancel.setAccessibleName(self.tr("Cancel"))
        self._cancel.clicked.connect(self.cancel_asked)
        self._tabs = QWidget(self)
        self._tab_row = QHBoxLayout(self._tabs)
        self._tab_row.setContentsMargins(0, 0, 0, 0)
        self._tab_row.setSpacing(0)
        self.addPermanentWidget(self._tabs)
        self.addPermanentWidget(self._work)
        self.addPermanentWidget(self._cancel)
        self.characters, self.undecided = StatusCell(theme), StatusCell(theme, color="warning")
        self.corrections, self.running = StatusCell(theme), StatusCell(theme, "ph.circle-fill", "pass_1")
        self.undecided.offer(self.tr("Go to the next doubtful block"))
        self.corrections.offer(self.tr("Show the list of corrections"))
        self.rate = RateCell(theme, self)
        self.rate.clicked.connect(self.rate_asked)
        self.who = self._who_button()
        self.saved = StatusCell(theme, "ph.check", "ok")
        for cell in (self.characters, self.rate, self.undecided, self.corrections, self.running, self.who, self.saved):
            self.addPermanentWidget(cell)
        self.rate.hide()
        self.end_work()
        for cell in (self.characters, self.undecided, self.corrections, self.running, self.saved):
            cell.say("")

    def show_who(self, by: str, post: str) -> None:
        """Name who is at the desk."""
        text = f"{by} · {post}" if by and post else by or self.tr("Nobody at the desk")
        self.who.setText(text)
        self.who.setAccessibleName(self.tr("At the desk: {0}").format(text))

    def show_pass(self, pass_: Pass | None) -> None:
        """Say which pass runs, in its colour; none without a page."""
        if pass_ is None:
            self.running.say("")
            return
        color = pass_color(pass_)
        self.running.color_icon(color)
        self.running.say(pass_name(self._theme, pass_), color)

    def offer_passes(self, passes: Sequence[QAction]) -> None:
        """Let another pass be chosen at the one that runs."""
        self._passes = QMenu(self)
        self._passes.addActions(list(passes))
        self.running.offer(self.tr("Choose the pass that runs; it is kept with the page"))
        self.running.clicked.connect(self._choose_pass)

    def _choose_pass(self) -> None:
        above = self.running.mapToGlobal(QPoint(0, -self._passes.sizeHint().height()))
        self._passes.popup(above)

    def show_work(self, what: str, share: float) -> None:
        """Say what long work goes on and how far it is, with the way to stop it."""
        self._work.setText(self.tr("{0} {1}%").format(what, round(share * 100)))
        self._work.show()
        self._cancel.show()

    def end_work(self) -> None:
        """No long work goes on."""
        self._work.hide()
        self._cancel.hide()

    @property
    def offers_cancel(self) -> bool:
        """Whether long work goes on that can be stopped."""
        return not self._cancel.isHidden()

    def offer_tabs(self, tabs: tuple[tuple[str, str], ...]) -> None:
        """Offer the tabs of the hidden right dock as buttons: (id, text); none while it shows."""
        while item := self._tab_row.takeAt(0):
            if widget := item.widget():
                widget.deleteLater()
        for name, text in tabs:
            button = QPushButton(text, self._tabs)
            button.setFlat(True)
            button.setAccessibleName(text)
            button.setProperty("tab", name)
            button.setFont(self._theme.font("small"))
            button.clicked.connect(self._ask_tab)
            self._tab_row.addWidget(button)
        self._tabs.setVisible(bool(tabs))

    def _ask_tab(self) -> None:
        self.tab_asked.emit(self.sender().property("tab"))

    def _who_button(self) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(QIcon(self._theme.icon("ph.user", "text_2")))
        button.setIconSize(QSize(14, 14))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setFont(self._theme.font("small"))
        button.setAutoRaise(True)
        button.setToolTip(self.tr("Say whose name goes into every change"))
        button.setProperty("quiet", True)
        button.clicked.connect(self.who_asked)
        return button
