"""Who is at the desk, and the newspapers: the form before the start and the dialogs later."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from xingxian_editor.store.records import Newspaper
from xingxian_editor.ui.empty_state.before_start import BeforeStart
from xingxian_editor.ui.wiring.open_page import OpenPage
from xingxian_editor.ui.wiring.workroom import Workroom


class NewsroomController(QObject):
    """Connects form and dialogs with the library. ``changed``: a newspaper is not as it was.

    ``sat_down``: somebody else may be at the desk.
    """

    changed = Signal()
    sat_down = Signal()

    def __init__(self, room: Workroom, open_page: OpenPage, form: BeforeStart, parent: QObject) -> None:
        super().__init__(parent)
        self._room = room
        self._open_page = open_page
        self._form = form
        form.newspaper_given.connect(self.name_newspaper)
        form.who_given.connect(self.sit_down)
        open_page.opened.connect(self._show_form)
        self.changed.connect(self._show_form)
        self.sat_down.connect(self._show_form)
        library = room.window.library
        library.newspaper_asked.connect(self._edit)
        library.new_newspaper_asked.connect(self._add)
        room.actions.tools.who.triggered.connect(self._ask_who)
        room.actions.tools.newspapers.triggered.connect(self._edit_at_hand)
        room.window.status.who_asked.connect(self._ask_who)
        self._show_form()
        self._show_who()

    def sit_down(self, by: str, post: str) -> None:
        """Say who is at the desk from now on."""
        self._room.desk.sit_down(by, post)
        if (by, post) != (self._room.settings.now.by, self._room.settings.now.post):
            self._room.settings.change(by=by, post=post)
        self._show_who()
        self.sat_down.emit()

    def name_newspaper(self, name: str, width: float, height: float) -> None:
        """Give the library's first newspaper its name and page size, adding it where there is none."""
        known = self._room.desk.newspapers
        before = known[0] if known else Newspaper(0, "")
        self.keep(replace(before, name=name, width_mm=width, height_mm=height))

    def keep(self, newspaper: Newspaper) -> None:
        """Store a newspaper as edited; id 0 is a new one."""
        if newspaper.id and newspaper == self._room.desk.library.newspapers.get(newspaper.id):
            return
        self._room.teller.attempt(lambda: self._keep(newspaper))
        self.changed.emit()

    def at_hand(self) -> Newspaper:
        """Return the newspaper of the open page, else the first; one is made when there is none."""
        desk = self._room.desk
        if self._open_page.desk is not None:
            return desk.newspaper_of(self._open_page.desk.card)
        name = self._form.newspaper.text().strip() or self.tr("Our newspaper")
        return desk.newspapers[0] if desk.newspapers else desk.library.newspapers.add(name, by=desk.session.by)

    def _keep(self, newspaper: Newspaper) -> None:
        newspapers, by = self._room.desk.library.newspapers, self._room.desk.session.by
        if newspaper.id == 0:
            added = newspapers.add(newspaper.name, newspaper.width_mm, newspaper.height_mm, by=by)
            newspaper = replace(newspaper, id=added.id, version=added.version)
            if newspaper == added:
                return
        newspapers.save(newspaper, by)

    def _edit(self, newspaper: int) -> None:
        self._ask(self._room.desk.library.newspapers.get(newspaper))

    def _edit_at_hand(self) -> None:
        self._ask(self.at_hand())

    def _add(self) -> None:
        self._ask(Newspaper(0, ""))

    def _ask(self, newspaper: Newspaper) -> None:
        from xingxian_editor.checks.rules import ALL_RULES
        from xingxian_editor.ui.newspaper_dialog import NewspaperDialog

        edited = NewspaperDialog.ask(newspaper, ALL_RULES, self._room.window)
        if edited is not None:
            self.keep(edited)

    def _ask_who(self) -> None:
        from xingxian_editor.ui.who_dialog import WhoDialog

        desk = self._room.desk
        people = desk.library.roster.of(desk.newspapers[0].id) if desk.newspapers else ()
        answer = WhoDialog.ask(people, desk.session.by, desk.session.post, self._room.window)
        if answer is not None:
            self.sit_down(*answer)

    def _show_form(self) -> None:
        known, kept = self._room.desk.newspapers, self._room.settings.now
        size = (known[0].width_mm, known[0].height_mm) if known else (390.0, 540.0)
        self._form.show_answers(known[0].name if known else "", size, kept.by, kept.post)

    def _show_who(self) -> None:
        session = self._room.desk.session
        self._room.window.status.show_who(session.by, session.post)
