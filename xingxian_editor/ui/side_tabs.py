"""The right dock: panels behind tabs, each tab with its count."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from xingxian_editor.ui.count_tabs import CountTabBar
from xingxian_editor.ui.theme.theme import Theme


class SideTabs(QWidget):
    """``shown`` names the tab that came to the front."""

    shown = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names: list[str] = []
        self.bar = CountTabBar(theme, self)
        self.bar.setAccessibleName(self.tr("Panels"))
        self.stack = QStackedWidget(self)
        head = _Head(theme, self)
        row = QHBoxLayout(head)
        row.setContentsMargins(theme.space(1), 0, 0, 1)
        row.addWidget(self.bar)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(self.stack, 1)
        self.bar.currentChanged.connect(self._show)
        self.bar.tabBarClicked.connect(self._enter_soon)

    def add(self, name: str, title: str, tip: str) -> None:
        """Add a tab; its panel may follow later."""
        self._names.append(name)
        self.stack.addWidget(QWidget(self.stack))
        tab = self.bar.addTab(title)
        self.bar.setTabToolTip(tab, tip)

    def put(self, name: str, panel: QWidget) -> None:
        """Put ``panel`` behind its tab."""
        tab = self._names.index(name)
        in_front = self.stack.currentIndex() == tab
        self.stack.insertWidget(tab, panel)
        if in_front:
            self.stack.setCurrentWidget(panel)
        if (place_keeper := self.stack.widget(tab + 1)) is not None:
            self.stack.removeWidget(place_keeper)
            place_keeper.deleteLater()

    def show_tab(self, name: str) -> None:
        """Bring a tab to the front."""
        self.bar.setCurrentIndex(self._names.index(name))

    @property
    def current(self) -> str:
        """The tab in front."""
        return self._names[self.bar.currentIndex()]

    def set_count(self, name: str, count: int) -> None:
        """Put ``count`` beside a tab."""
        self.bar.set_count(self._names.index(name), count)

    def set_visible(self, name: str, visible: bool) -> None:
        """Show a tab or take it away."""
        self.bar.setTabVisible(self._names.index(name), visible)

    def counts(self) -> tuple[tuple[str, str], ...]:
        """Return (name, words with count) of every tab that shows."""
        tabs = [(tab, name) for tab, name in enumerate(self._names) if self.bar.isTabVisible(tab)]
        return tuple((name, f"{self.bar.tabText(tab)} {self.bar.count_of(tab) or ''}".strip()) for tab, name in tabs)

    def _enter_soon(self) -> None:
        """Lead into the panel of a clicked tab; the tab is only chosen after the click was told."""
        QTimer.singleShot(0, self, self._enter)

    def _enter(self) -> None:
        if (panel := self.stack.currentWidget()) is not None:
            panel.setFocus(Qt.FocusReason.MouseFocusReason)

    def _show(self, tab: int) -> None:
        self.stack.setCurrentIndex(tab)
        self.shown.emit(self._names[tab])


class _Head(QWidget):
    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setFixedHeight(theme.size("tab_bar"))
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.color("header"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, self._theme.color("border"))
