"""The palette of the roles that have no digit: `R`, then a letter."""

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QWidget

from xingxian_editor.page.role import Role
from xingxian_editor.ui.chip import role_icon
from xingxian_editor.ui.choice_popup import ChoicePopup, PopupChoice
from xingxian_editor.ui.theme.theme import Theme

OTHER_ROLES = (
    Role.SUMMARY,
    Role.DATELINE,
    Role.PHOTO_TITLE,
    Role.CREDIT,
    Role.EDITORS_NOTE,
    Role.ADVERTISEMENT,
    Role.TABLE,
    Role.NOTICE,
    Role.OTHER,
)


class RolePalette(ChoicePopup):
    """Offers the other roles, each with its chip and its letter."""

    role_chosen = Signal(Role)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self.chosen.connect(self.role_chosen)

    def open_for_roles(self, place: QPoint) -> None:
        """Open at ``place`` of the screen."""
        letters = {Role(token["id"]): token["letter"]["en"] for token in self._theme.tokens.roles}
        choices = [
            PopupChoice(letters[role], self._theme.role_look(role).name, role, role_icon(role, self._theme))
            for role in OTHER_ROLES
        ]
        self.open_at(place, self.tr("Other roles"), choices)
