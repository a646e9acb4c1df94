"""Shows what the open page is: header, title of the window, characters, undecided, read-only bar."""

import platform

from PySide6.QtCore import QObject

from xingxian_editor.desk.page_desk import PageDesk
from xingxian_editor.store.records import PageState
from xingxian_editor.ui.actions.entry import TIP, permit
from xingxian_editor.ui.wiring.open_page import OpenPage
from xingxian_editor.ui.wiring.page_names import page_name
from xingxian_editor.ui.wiring.workroom import Workroom


class PageFacts(QObject):
    """Follows the open page."""

    def __init__(self, room: Workroom, open_page: OpenPage, parent: QObject) -> None:
        super().__init__(parent)
        self._room = room
        self._open_page = open_page
        self._version = 0
        open_page.opened.connect(self.show)
        open_page.settled.connect(self.show)
        open_page.writing_changed.connect(self.show)
        room.window.page.message.acted.connect(self._take_over)

    def _take_over(self) -> None:
        """Take the page from the other window, and go on at its source."""
        self._open_page.take_over()
        self._room.window.panes.go("galley")

    def show(self) -> None:
        """Show it; without a page, what there is to open."""
        desk, window = self._open_page.desk, self._room.window
        window.show_page(desk is not None)
        self._allow(desk)
        if desk is None:
            window.setWindowTitle(self.tr("Xingxian Editor"))
            self._show_library()
            return
        self._show_header(desk)
        self._show_status(desk)
        self._show_holder(desk)

    def _show_library(self) -> None:
        """Without a page the status bar says what there is to open, and whether it is backed up."""
        status, library = self._room.window.status, self._room.desk.library
        pages = library.pages.count()
        self._room.window.empty.know_pages(bool(pages))
        status.characters.say(self.tr("Library: {0} pages").format(pages) if pages else self.tr("Library empty"))
        backups = library.backups.all()
        status.undecided.say(
            self.tr("Backups {0}").format(len(backups)) if backups else self.tr("No backup yet"), "text_2"
        )
        status.saved.say("")

    def _show_header(self, desk: PageDesk) -> None:
        card, header = desk.card, self._room.window.page.header
        number = self.tr("Page {0}").format(card.page_number) if card.page_number else self.tr("Page without number")
        kinds = {"text": self.tr("Text"), "docx": self.tr("Word"), "pdf": "PDF", "picture": self.tr("Picture")}
        about = (card.newspaper_name, self._date(desk), f"v{card.version_number}", kinds.get(card.kind, card.kind))
        header.name(f"{number}　{card.section or ''}".strip(), "　".join(filter(None, about)))
        words = {
            PageState.UNTAGGED: (self.tr("Not tagged"), "ph.circle", "text_3"),
            PageState.TAGGING: (self.tr("Being tagged"), "ph.circle-half", "warning"),
            PageState.TAGGED: (self.tr("Tagged"), "ph.check-circle", "ok"),
        }
        reading = desk.reading
        articles, photos = len(reading.articles), len(reading.photos)
        counted = self.tr("1 article") if articles == 1 else self.tr("{0} articles").format(articles)
        pictured = self.tr("1 photo") if photos == 1 else self.tr("{0} photos").format(photos)
        counts = f"{counted} · {pictured}"
        state, icon, color = words[card.state]
        header.count(state, icon, color, counts, desk.undecided)
        header.hold(sum(query.open for query in desk.page.queries))
        self._room.window.setWindowTitle(f"{page_name(card)} — {self.tr('Xingxian Editor')}")

    def _show_status(self, desk: PageDesk) -> None:
        status = self._room.window.status
        characters = sum(len("".join(source.text.split())) for source in desk.page.sources)
        status.characters.say(self.tr("Whole page {0} characters").format(characters))
        undecided = desk.undecided
        status.undecided.say(self.tr("{0} still undecided").format(undecided) if undecided else "", "warning")
        another, self._version = self._version != desk.card.page_version, desk.card.page_version
        if self._open_page.writable and (another or status.saved.text in ("", self.tr("Read only"))):
            status.saved.say(self.tr("Saved"), "text_2")

    def _show_holder(self, desk: PageDesk) -> None:
        bar, holder = self._room.window.page.message, desk.read_only_because
        if holder is None:
            bar.clear()
            return
        if holder.name:
            sentence = self.tr("Open elsewhere, by {0}: read only.").format(holder.name)
        elif holder.machine == platform.node():
            sentence = self.tr("Open in another window of this machine: read only.")
        else:
            sentence = self.tr("Open on another machine ({0}): read only.").format(holder.machine)
        bar.say(sentence, self.tr("Take over…"), icon="ph.lock-simple", color="notice")
        self._room.window.status.saved.say(self.tr("Read only"), "text_2", icon="ph.lock-simple")

    def _allow(self, desk: PageDesk | None) -> None:
        actions = self._room.actions
        closed = self.tr("No page is open")
        locked = self.tr("This page is read only here: it is open elsewhere")
        actions.tag.allow(desk is not None and self._open_page.writable, closed if desk is None else locked)
        file, edit, view, check = actions.file, actions.edit, actions.view, actions.check
        for action in (
            *(file.export, file.proof, file.next_version, file.sheet),
            *(edit.find, edit.find_next, edit.find_previous, edit.go_to_line, edit.note),
            *(view.findings, view.folio, view.next_page, view.previous_page, view.bigger, view.smaller),
            *(check.next, check.previous, check.apply, check.apply_alike, check.dismiss, check.again, check.rate),
            actions.proofread.corrections,
        ):
            permit(action, desk is not None, action.property(TIP), closed)

    def _date(self, desk: PageDesk) -> str:
        folio = desk.page.folio
        weekday = folio.weekday.value or "" if folio.weekday else ""
        return f"{desk.card.date or ''} {weekday}".strip()
