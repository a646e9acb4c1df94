"""The top of the library: its name, a filter by state, and the menu of what concerns it as a whole."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from xingxian_editor.store.records import PageState
from xingxian_editor.ui.library_panel.library_source import PageFilter
from xingxian_editor.ui.pane_header import PaneHeader
from xingxian_editor.ui.theme.theme import Theme


class LibraryHeader(PaneHeader):
    """``filter_changed`` carries the new filter; ``menu_asked`` wants the menu opened."""

    filter_changed = Signal(PageFilter)
    menu_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, tall=True, parent=parent)
        self._look = theme
        self.show_texts(self.tr("Library"))
        self.filter_button = self._button(self.tr("Choose which pages are shown"))
        self.filter_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.filter_button.setMenu(self._filter_menu())
        self.menu_button = self._button(self.tr("Library menu"))
        self.menu_button.setIcon(theme.icon("ph.dots-three", "text_2"))
        self.menu_button.clicked.connect(self.menu_asked)
        self.right.hide()
        self._apply_filter_icon()
        theme.changed.connect(self._apply_filter_icon)

    @property
    def filter(self) -> PageFilter:
        """The filter that is chosen."""
        action = self._choices.checkedAction()
        chosen = action.data() if action else None
        return chosen if isinstance(chosen, PageFilter) else PageFilter()

    def choose(self, wanted: PageFilter) -> None:
        """Choose a filter as if by hand."""
        for action in self._choices.actions():
            if action.data() == wanted:
                action.trigger()

    def filter_word(self) -> str:
        """Return what the chosen filter is called."""
        action = self._choices.checkedAction()
        return action.text() if action else ""

    def _filter_menu(self) -> QMenu:
        choices = (
            (self.tr("All pages"), PageFilter()),
            (self.tr("With something to decide"), PageFilter(undecided=True)),
            (self.tr("Untagged"), PageFilter(PageState.UNTAGGED)),
            (self.tr("Being tagged"), PageFilter(PageState.TAGGING)),
            (self.tr("Tagged"), PageFilter(PageState.TAGGED)),
        )
        menu, self._choices = QMenu(self), QActionGroup(self)
        for text, wanted in choices:
            action = QAction(text, self, checkable=True, checked=not wanted)
            action.setData(wanted)
            self._choices.addAction(action)
            menu.addAction(action)
        self._choices.triggered.connect(self._choose)
        return menu

    def _choose(self) -> None:
        self._apply_filter_icon()
        self.filter_changed.emit(self.filter)

    def _apply_filter_icon(self) -> None:
        self.filter_button.setIcon(self._look.icon("ph.funnel", "accent" if self.filter else "text_2"))

    def _button(self, name: str) -> QToolButton:
        button = QToolButton(self)
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.setAutoRaise(True)
        button.setIconSize(QSize(16, 16))
        button.setFixedSize(24, 24)
        button.setStyleSheet("QToolButton::menu-indicator { image: none; width: 0 }")
        self.add_control(button)
        return button
