"""The context menu of the galley: everything its keys do, with the keys beside it."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QIcon
from PySide6.QtWidgets import QMenu, QWidget

from xingxian_editor.page.role import Role
from xingxian_editor.ui.chip import role_icon
from xingxian_editor.ui.galley.galley_keys import ROLE_DIGITS, Tagging
from xingxian_editor.ui.theme.theme import Theme


class GalleyMenu(QObject):
    """Builds the menu for a galley; the galley keeps it alive while it is open."""

    def __init__(self, theme: Theme, galley: Tagging, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._galley = galley
        self._parent = parent

    def build(self, articles: list[tuple[int, str]], move: Callable[[int | None], None]) -> QMenu:
        """Return a fresh menu; ``articles`` are (id, name) and ``move`` puts the blocks into one."""
        from xingxian_editor.ui.role_palette import OTHER_ROLES

        menu = QMenu(self._parent)
        roles = menu.addMenu(self.tr("Role"))
        for key, role in ROLE_DIGITS.items():
            self._add_role(roles, role, chr(key.value))
        roles.addSeparator()
        for role in OTHER_ROLES:
            self._add_role(roles, role, "R")
        into = menu.addMenu(self.tr("To article"))
        for number, (article, name) in enumerate(articles, 1):
            self._add(into, name, f"A {number}", partial(move, article))
        into.addSeparator()
        self._add(into, self.tr("Not in an article"), "0", partial(move, None))
        self._add(menu, self.tr("New article"), "N", self._galley.ask_new_article, "ph.file-plus")
        menu.addSeparator()
        self._add(menu, self.tr("Split here"), "S", self._galley.ask_split, "ph.scissors")
        merge = self.tr("Merge with the one before")
        self._add(menu, merge, "M", self._galley.ask_merge, "ph.arrows-in-line-vertical")
        self._add(menu, self.tr("Paragraph here"), "P", self._galley.ask_paragraph)
        self._add(menu, self.tr("Earlier in the article"), "Alt+↑", lambda: self._galley.ask_order(-1))
        self._add(menu, self.tr("Later in the article"), "Alt+↓", lambda: self._galley.ask_order(1))
        menu.addSeparator()
        self._add(menu, self.tr("Type in what the file lacks…"), "B", self._galley.ask_transcription)
        if self._galley.typed_source is not None:
            self._add(menu, self.tr("Remove what was typed in"), "Delete", self._galley.ask_transcription_removal)
        self._add(menu, self.tr("Note…"), "Ctrl+Alt+M", self._galley.ask_note, "ph.chat-centered-text")
        return menu

    def _add_role(self, menu: QMenu, role: Role, key: str) -> None:
        action = QAction(role_icon(role, self._theme), f"{self._theme.role_look(role).name}\t{key}", menu)
        action.triggered.connect(lambda _=False, role=role: self._galley.ask_role(role))
        menu.addAction(action)

    def _add(self, menu: QMenu, name: str, key: str, do: Callable[[], None], icon: str = "") -> None:
        action = QAction(self._theme.icon(icon) if icon else QIcon(), f"{name}\t{key}", menu)
        action.triggered.connect(lambda: do())
        menu.addAction(action)
