"""The roster of a newspaper: who works there, in which posts."""

import re
from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from xingxian_editor.store.records import Person
from xingxian_editor.ui.form_dialog import FormDialog
from xingxian_editor.ui.screen_fit import resize_within_screen
from xingxian_editor.ui.table_editor import TableEditor

_PARTING = re.compile(r"[\s、，,；;/]+")


class PeopleDialog(FormDialog):
    """``people`` is the roster as edited; ``import_asked`` wants a file read, whose people are then shown."""

    import_asked = Signal()

    def __init__(self, newspaper: str, people: Sequence[Person], parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self.setWindowTitle(self.tr("Roster of {0}").format(newspaper))
        resize_within_screen(self, 460, 460)
        self.add_sentence(self.tr("Names in credits are held against the roster; near matches are shown."))
        self.editor = TableEditor(self.tr("Roster"), (self.tr("Name"), self.tr("Posts, parted by blanks")), self)
        self.add_part(self.editor)
        self.editor.import_asked.connect(self.import_asked)
        self.show_people([(person.name, person.posts) for person in people])
        self.editor.table.setFocus()

    @property
    def people(self) -> tuple[tuple[str, tuple[str, ...]], ...]:
        """Names with their posts, as edited; a name that stands twice counts once."""
        found: dict[str, tuple[str, ...]] = {}
        for name, posts in self.editor.rows():
            found.setdefault(name, tuple(post for post in _PARTING.split(posts) if post))
        return tuple(found.items())

    def show_people(self, people: Sequence[tuple[str, Sequence[str]]]) -> None:
        """Show these people in place of the earlier ones."""
        self.editor.show_rows([(name, " ".join(posts)) for name, posts in people])

    @classmethod
    def ask(
        cls, newspaper: str, people: Sequence[Person], parent: QWidget | None = None
    ) -> tuple[tuple[str, tuple[str, ...]], ...] | None:
        """Return the roster as edited, or None."""
        dialog = cls(newspaper, people, parent)
        return dialog.people if dialog.run() else None
