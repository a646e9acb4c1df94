"""All keys at a glance (F1): every menu with its entries and keys, and a box to look for one."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QMenu, QMenuBar, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from xingxian_editor.ui.clear_button import offer_clear
from xingxian_editor.ui.key_caps import KeyHint
from xingxian_editor.ui.key_hint import key_text
from xingxian_editor.ui.screen_fit import resize_within_screen
from xingxian_editor.ui.theme.theme import Theme


class KeysOverview(QDialog):
    """Lists what the menus hold, so that it can never differ from them, and the keys within panes."""

    def __init__(
        self,
        theme: Theme,
        bar: QMenuBar,
        panes: tuple[tuple[str, tuple[KeyHint, ...]], ...],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setWindowTitle(self.tr("All keys"))
        resize_within_screen(self, 620, 640)
        self._sought = QLineEdit(self)
        self._sought.setPlaceholderText(self.tr("What are you looking for?"))
        self._sought.setAccessibleName(self.tr("What are you looking for?"))
        offer_clear(self._sought)
        self.tree = QTreeWidget(self)
        self.tree.setAccessibleName(self.tr("All keys"))
        self.tree.setColumnCount(3)
        self.tree.setHeaderLabels([self.tr("What"), self.tr("Keys"), self.tr("What it does")])
        self.tree.setColumnWidth(0, 200)
        self.tree.setColumnWidth(1, 130)
        column = QVBoxLayout(self)
        column.addWidget(self._sought)
        column.addWidget(self.tree)
        for menu in bar.findChildren(QMenu, options=Qt.FindChildOption.FindDirectChildrenOnly):
            self._add_menu(menu)
        for name, hints in panes:
            self._add_group(name, [(hint.does, "　".join(hint.keys), "") for hint in hints])
        self.tree.expandAll()
        self._sought.textChanged.connect(self._show_matching)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down) and self._sought.hasFocus():
            self.tree.setFocus()
        super().keyPressEvent(event)

    def _add_menu(self, menu: QMenu) -> None:
        rows = [
            (plain(action.text()), "　".join(key_text(key) for key in action.shortcuts()), action.statusTip())
            for action in entries(menu)
        ]
        self._add_group(plain(menu.title()), [row for row in rows if row[1]])

    def _add_group(self, name: str, rows: list[tuple[str, str, str]]) -> None:
        group = QTreeWidgetItem(self.tree, [name])
        group.setFont(0, self._theme.font("strong"))
        for row in rows:
            QTreeWidgetItem(group, list(row))

    def _show_matching(self, sought: str) -> None:
        for at in range(self.tree.topLevelItemCount()):
            group = self.tree.topLevelItem(at)
            if group is None:
                continue
            rows = [row for row in map(group.child, range(group.childCount())) if row is not None]
            for row in rows:
                row.setHidden(not any(sought.casefold() in row.text(column).casefold() for column in range(3)))
            group.setHidden(all(row.isHidden() for row in rows))


def entries(menu: QMenu) -> list[QAction]:
    """Return every entry of ``menu`` and of its submenus."""
    found: list[QAction] = []
    for action in menu.actions():
        submenu = action.menu()
        if isinstance(submenu, QMenu):
            found += entries(submenu)
        elif not action.isSeparator():
            found.append(action)
    return found


def plain(text: str) -> str:
    """Return a menu text without the mark of its access key: 打开(&O)… is 打开…."""
    start = text.find("(&")
    return (text[:start] + text[start + 4 :] if start >= 0 else text).replace("&", "")
