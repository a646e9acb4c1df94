"""What one says about a block: its role, its article, its order, where it begins and ends."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from xingxian_editor.page.role import Role
from xingxian_editor.ui.actions.entry import TIP, Keys, everywhere, in_pane, make_action, permit
from xingxian_editor.ui.theme.theme import Theme


class TagActions(QObject):
    """The entries of the menu 标注. Their keys are read by the page while it has the focus."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self.roles = {role: self._role(role) for role in Role}
        self.other_role = self._local(self.tr("Other &role…"), self.tr("Choose one of the other roles"), "R")
        self.article = self._local(
            self.tr("To &article…"), self.tr("Give the block to an article: its digit follows"), "A"
        )
        self.new_article = self._local(
            self.tr("&New article"), self.tr("Begin a new article with the chosen blocks"), "N", icon="ph.file-plus"
        )
        self.split = self._local(self.tr("&Split"), self.tr("Split the block at the caret"), "S", icon="ph.scissors")
        self.merge = self._local(
            self.tr("&Merge"),
            self.tr("Join the block to the one before it"),
            "M",
            icon="ph.arrows-in-line-vertical",
        )
        self.paragraph = self._local(
            self.tr("&Paragraph begins here"), self.tr("Begin a paragraph at the caret, or no longer"), "P"
        )
        self.transcribe = self._local(
            self.tr("&Type in what the file lacks…"),
            self.tr("Type in a headline or a character that the page shows and its file lacks"),
            "B",
        )
        self.move_up = self._local(
            self.tr("&Up in its article"), self.tr("Move the block up within its article"), "Alt+Up"
        )
        self.move_down = self._local(
            self.tr("&Down in its article"), self.tr("Move the block down within its article"), "Alt+Down"
        )
        self.next_doubt = self._local(
            self.tr("Next to decide"), self.tr("Go to the next doubtful block"), "D", icon="ph.skip-forward"
        )
        self.previous_doubt = self._local(
            self.tr("Before to decide"), self.tr("Go to the doubtful block before"), "Shift+D"
        )
        self.take = self._local(
            self.tr("Take the suggestion"), self.tr("Take the best answer to the question shown"), "Return"
        )
        self.repeat = make_action(
            self, theme, self.tr("Repeat the last tag"), self.tr("Tag this block as the last one"), everywhere("F4")
        )

    @property
    def plain(self) -> tuple[QAction, ...]:
        """All of them but the roles."""
        return (
            *(self.other_role, self.article, self.new_article, self.split, self.merge, self.paragraph),
            *(self.transcribe, self.move_up, self.move_down, self.next_doubt, self.previous_doubt),
            *(self.take, self.repeat),
        )

    def allow(self, allowed: bool, why_not: str) -> None:
        """Let every entry work, or none; then the tooltips say why."""
        for action in (*self.roles.values(), *self.plain):
            permit(action, allowed, action.property(TIP), why_not)

    def _role(self, role: Role) -> QAction:
        look = self._theme.role_look(role)
        keys = in_pane(look.key) if look.key.isdigit() else Keys()
        action = make_action(
            self, self._theme, look.name, self.tr("Tag the chosen blocks as {0}").format(look.name), keys
        )
        action.setData(role)
        return action

    def _local(self, text: str, tip: str, key: str, icon: str = "") -> QAction:
        return make_action(self, self._theme, text, tip, in_pane(key), icon)
