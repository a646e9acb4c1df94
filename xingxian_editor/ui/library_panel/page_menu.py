"""The menus of the library: what can be done with a newspaper, an edition or a page."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from xingxian_editor.store.records import Newspaper, PageCard
from xingxian_editor.ui.library_panel.library_nodes import Record


class PageMenu(QObject):
    """Builds the menu of a row and says what was asked for; the keys are those of the tree."""

    opened = Signal(int)
    redate_asked = Signal(int)
    replace_asked = Signal(int)
    bin_asked = Signal(int)
    newspaper_asked = Signal(int)
    people_asked = Signal(int)
    plan_asked = Signal(int)
    new_newspaper_asked = Signal()
    bin_opened = Signal()
    backups_asked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._host = parent

    def of_row(self, record: Record | None, page: PageCard | None, newspaper: int | None) -> QMenu:
        """Return the menu of one row."""
        menu = QMenu(self._host)
        if page is not None:
            self._add(menu, self.tr("Open"), self.opened.emit, page.id, "Return")
            menu.addSeparator()
            self._add(menu, self.tr("Change date or page number…"), self.redate_asked.emit, page.id, "F2")
            self._add(menu, self.tr("Replace with the next version…"), self.replace_asked.emit, page.id)
            self._add(menu, self.tr("Put into the bin"), self.bin_asked.emit, page.id, "Del")
            menu.addSeparator()
        if newspaper is not None:
            rename = "F2" if isinstance(record, Newspaper) else ""
            self._add(menu, self.tr("Newspaper…"), self.newspaper_asked.emit, newspaper, rename)
            self._add(menu, self.tr("Roster…"), self.people_asked.emit, newspaper)
            self._add(menu, self.tr("Page plan…"), self.plan_asked.emit, newspaper)
        return menu

    def of_library(self, newspaper: int | None) -> QMenu:
        """Return the menu of the library as a whole; ``newspaper`` is the one that is open."""
        menu = self.of_row(None, None, newspaper)
        if newspaper is not None:
            menu.addSeparator()
        for text, signal in (
            (self.tr("New newspaper…"), self.new_newspaper_asked),
            (self.tr("Bin…"), self.bin_opened),
            (self.tr("Backups…"), self.backups_asked),
        ):
            action = QAction(text, menu)
            action.triggered.connect(signal)
            menu.addAction(action)
        return menu

    def _add(self, menu: QMenu, text: str, emit: Callable[[int], None], number: int, key: str = "") -> None:
        action = QAction(text, menu)
        action.setData(number)
        if key:
            # Shown only: the tree itself listens to the key, so that it acts without the menu.
            action.setShortcut(QKeySequence(key))
            action.setShortcutVisibleInContextMenu(True)
        action.triggered.connect(_Call(emit, number, action).run)
        menu.addAction(action)


class _Call(QObject):
    """Emits a signal with a number, held by its action."""

    def __init__(self, emit: Callable[[int], None], number: int, parent: QObject) -> None:
        super().__init__(parent)
        self._emit = emit
        self._number = number

    def run(self) -> None:
        self._emit(self._number)
