"""The list of corrections and the page: shows it, goes there, decides, answers queries, counts in the status bar."""

from __future__ import annotations

from collections.abc import Collection
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from xingxian_editor.corrections.proof_words import MARK_NAMES
from xingxian_editor.desk import correcting, querying
from xingxian_editor.desk.correction_rows import CorrectionRow, CorrectionRows
from xingxian_editor.desk.session import now
from xingxian_editor.page.correction import Correction, CorrectionState
from xingxian_editor.page.page import Page
from xingxian_editor.page.page_reading import PhotoReading
from xingxian_editor.ui.proofreading.correction_list import QueryRow, changed_words
from xingxian_editor.ui.proofreading.corrections_panel import CorrectionsPanel
from xingxian_editor.ui.wiring.article_controller import ArticleController
from xingxian_editor.ui.wiring.open_page import OpenPage
from xingxian_editor.ui.wiring.proofread_controller import ProofreadController
from xingxian_editor.ui.wiring.queries_controller import QueriesController, quoted
from xingxian_editor.ui.wiring.workroom import Workroom

if TYPE_CHECKING:
    from xingxian_editor.ui.page_picture.picture_pane import PicturePane

WAIT_MS = 150


class CorrectionsController(QObject):
    """Connects the tab 校改 with desk and article. ``query_shown(id)``: a query was chosen in the list."""

    query_shown = Signal(int)

    def __init__(
        self,
        room: Workroom,
        open_page: OpenPage,
        proofread: ProofreadController,
        article: ArticleController,
        panel: CorrectionsPanel,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._room = room
        self._open_page = open_page
        self._proofread = proofread
        self._article = article
        self._panel = panel
        self._entered = 0
        self._rows = CorrectionRows()
        actions = room.actions.proofread
        room.window.status.corrections.clicked.connect(self._show_tab)
        panel.offer(actions.of_correction)
        panel.picked.connect(self._show_place)
        panel.go_asked.connect(self._go)
        detail = panel.detail
        detail.accept_asked.connect(self.accept)
        detail.reject_asked.connect(self.reject)
        detail.withdraw_asked.connect(self.withdraw)
        self.queries = QueriesController(room, open_page, proofread, panel, self)
        self.queries.answered.connect(self._next_query)
        proofread.entered_correction.connect(self._enter)
        proofread.query_clicked.connect(self._choose_query)
        open_page.opened.connect(self.show)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(WAIT_MS)
        self._soon.timeout.connect(self.show)
        open_page.settled.connect(self._soon.start)
        open_page.writing_changed.connect(self._allow)
        for action, slot in (
            (actions.corrections, self._show_tab),
            (actions.next, self._next),
            (actions.previous, self._previous),
            (actions.accept, self._yes_key),
            (actions.reject, self._no_key),
            (actions.withdraw, self.withdraw),
            (actions.keep, self._keep),
            (actions.accept_kind, self._accept_kind),
            (actions.accept_person, self._accept_person),
            (actions.reject_kind, self._reject_kind),
            (actions.reject_person, self._reject_person),
        ):
            action.triggered.connect(slot)
        panel.withdraw_asked.connect(self.withdraw)
        panel.reword_asked.connect(self._ask_words)
        source = room.window.page.source
        if source.picture is not None:
            self._follow_picture(source.picture)
        source.picture_made.connect(self._follow_picture)
        panel.picked.connect(self._light_frame)
        room.window.page.header.query_asked.connect(self._to_next_query)
        self.show()

    def _follow_picture(self, pane: PicturePane) -> None:
        pane.view.correction_picked.connect(self._choose_frame)

    def _choose_frame(self, number: int) -> None:
        """Show in the list the mark that was clicked on the picture."""
        self._catch_up()
        self._room.window.show_tab("corrections")
        self._panel.choose(number)
        if (row := self._panel.current()) is not None:
            self._light_frame(row)

    def _light_frame(self, row: CorrectionRow | QueryRow) -> None:
        picture = self._room.window.page.source.picture
        if picture is not None:
            picture.view.items_shown.frames.light(row.correction.id if isinstance(row, CorrectionRow) else 0)

    def _ask_words(self) -> None:
        """Ask what a mark that changes no text is to say instead."""
        chosen = self._chosen()
        if chosen is None or not (chosen.anchor or chosen.frame) or not self._open_page.may_change():
            return
        from xingxian_editor.ui.tracked_editor.mark_palette import WordsPopup

        popup = WordsPopup(self._room.theme, self._panel)
        popup.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        popup.given.connect(partial(self._reword, chosen.id))
        popup.ask(self._panel.place_of_current(), self.tr("What is to be done here?"), chosen.detail)

    def _reword(self, number: int, words: str) -> None:
        self._open_page.do(lambda page: correcting.reword(page, number, words), "mark")

    def show(self) -> None:
        """Show the corrections of the open page."""
        self._soon.stop()
        desk, status = self._open_page.desk, self._room.window.status
        if desk is None:
            self._panel.show_rows((), (), {})
            status.corrections.say("")
            return
        page = desk.page
        ids = [unit.id for unit in desk.reading.articles] + [photo.id for photo in desk.reading.photos]
        articles = [tracked for unit in ids if (tracked := desk.tracked(unit)) is not None]
        rows = self._rows.of(page, articles) if page.corrections else ()
        queries = [QueryRow(query, quoted(page, query.anchor)) for query in page.queries]
        self._panel.show_rows(rows, queries, self._names())
        if entered := self._entered:
            self._entered = 0
            self._panel.choose(entered)
        self._allow()
        open_ = len(querying.open_queries(page))
        self._room.window.side.set_count("corrections", len(rows))
        words = self.tr("Corrections {0}").format(len(rows))
        if open_:
            words += self.tr(" · queries {0}").format(open_)
        status.corrections.say(words if rows or page.queries else "", "query" if open_ else "text_2")

    def know_reader(self) -> None:
        """Offer what whoever sits at the desk now may do."""
        self._allow()

    def _catch_up(self) -> None:
        """Show what was typed just now: the list waits for the keys."""
        if self._soon.isActive():
            self.show()

    def _names(self) -> dict[int, str]:
        desk = self._open_page.desk
        if desk is None:
            return {}
        names = {
            unit.id: self.tr("Article {0}　{1}").format(number, unit.title)
            for number, unit in enumerate(desk.final.articles, 1)
        }
        photos: tuple[PhotoReading, ...] = desk.final.photos
        for number, photo in enumerate(photos, 1):
            title = " ".join(line.text for line in photo.title) or photo.caption.text[:16]
            names[photo.id] = self.tr("Photo {0}　{1}").format(number, title)
        return names

    def _allow(self) -> None:
        writable = self._open_page.writable
        self._panel.detail.set_writable(writable, self._room.desk.session.by)
        actions = self._room.actions.proofread
        for action in actions.of_correction:
            action.setEnabled(writable and (self._proofread.is_shown or self._panel.isVisible()))

    # Going there

    def _show_tab(self) -> None:
        if self._room.window.shows_page:
            self._room.window.show_tab("corrections")
            self._room.window.panes.go("side")

    def _show_place(self, row: CorrectionRow | QueryRow) -> None:
        self._room.window.show_tab("corrections")
        if isinstance(row, QueryRow):
            self._show_anchor(row)
        elif not self._proofread.go_to_correction(row.article, row.correction.id):
            page = self._open_page.desk.page if self._open_page.desk else Page()
            struck = page.struck_by.get(row.correction.id)
            anchor = row.correction.anchor or (struck.ranges if struck else ())
            if anchor and not self._proofread.is_shown:
                self._article.go_to(anchor)

    def _show_anchor(self, row: QueryRow) -> None:
        self._article.go_to(row.query.anchor)
        self._proofread.go_to(row.query.anchor)
        if row.query.open:
            self.query_shown.emit(row.query.id)

    def _go(self, row: CorrectionRow | QueryRow) -> None:
        if isinstance(row, CorrectionRow) and self._go_to_frame(row.correction.id):
            return
        self._room.actions.proofread.workspace.trigger() if not self._proofread.is_shown else None
        self._show_place(row)
        self._proofread.focus()

    def _go_to_frame(self, number: int) -> bool:
        """Go to the rectangle of a mark on the picture, where arrows move it; False where none is shown."""
        source = self._room.window.page.source
        if source.picture is None or not source.shows_picture:
            return False
        view = source.picture.view
        if (box := view.items_shown.frames.box(number)) is None:
            return False
        view.items_shown.frames.light(number)
        view.reveal_box(box)
        view.setFocus()
        return True

    def _enter(self, number: int) -> None:
        self._entered = number
        if number and not self._soon.isActive():
            self._panel.choose(number)

    def _choose_query(self, query: int) -> None:
        self._room.window.show_tab("corrections")
        self._panel.choose(query=query)

    def _next(self) -> None:
        self._step(1)

    def _previous(self) -> None:
        self._step(-1)

    def _step(self, by: int) -> None:
        """Go to the next correction after the caret, or in the list; it leads from article to article."""
        self._catch_up()
        at = self._proofread.place_of_reader()
        if at is None or self._is_at_caret():
            self._panel.step(by)
        else:
            self._panel.step_from(*at, by)

    def _is_at_caret(self) -> bool:
        """Say whether the chosen correction is where the caret is: then the list leads on, place by place."""
        chosen = self._panel.current_correction()
        return chosen is not None and self._proofread.is_at(chosen.id)

    def _next_query(self, asked: int) -> None:
        """Show the query just asked; after an answer, go on to the next one that waits."""
        desk = self._open_page.desk
        waiting = querying.open_queries(desk.page) if desk is not None else ()
        self.show()
        if asked:
            self._choose_query(asked)
        elif waiting:
            self._panel.choose(query=waiting[0].id)
            if isinstance(row := self._panel.current(), QueryRow):
                self._show_anchor(row)

    def _to_next_query(self) -> None:
        """Show the next query that waits, in the list and under its paragraph."""
        self._catch_up()
        desk, row = self._open_page.desk, self._panel.current()
        waiting = [query.id for query in querying.open_queries(desk.page)] if desk is not None else []
        if not waiting:
            return
        at = waiting.index(row.query.id) + 1 if isinstance(row, QueryRow) and row.query.id in waiting else 0
        self._room.actions.proofread.workspace.trigger() if not self._proofread.is_shown else None
        self._choose_query(waiting[at % len(waiting)])
        if isinstance(row := self._panel.current(), QueryRow):
            self._show_place(row)

    # Deciding

    def _chosen(self) -> Correction | None:
        self._catch_up()
        return self._panel.current_correction()

    def _yes_key(self) -> None:
        if not self.queries.yes_by_key():
            self.accept()

    def _no_key(self) -> None:
        if not self.queries.no_by_key():
            self.reject()

    def accept(self) -> None:
        """Accept the chosen correction, and go to the next."""
        if (chosen := self._chosen()) is not None:
            self._accept([chosen.id])
            self._next()

    def _accept(self, numbers: Collection[int]) -> None:
        by, time = self._room.desk.session.by, now()
        self._open_page.do(lambda page: correcting.accept(page, numbers, by, time), "accept")

    def reject(self) -> None:
        """Ask for the reason and reject the chosen correction."""
        chosen, row = self._chosen(), self._panel.current()
        if chosen is None or not isinstance(row, CorrectionRow) or not self._open_page.may_change():
            return
        self._reject([chosen.id], changed_words(row))

    def _reject(self, numbers: Collection[int], what: str) -> bool:
        """Ask for the reason and reject corrections with it."""
        from xingxian_editor.ui.proofreading.reject_dialog import RejectDialog

        reason = RejectDialog.ask(what, self._room.window)
        if reason is None:
            return False
        by, time = self._room.desk.session.by, now()
        self._open_page.do(lambda page: correcting.reject(page, numbers, by, time, reason), "reject")
        return True

    def withdraw(self) -> None:
        """Take the chosen correction back."""
        if (chosen := self._chosen()) is not None:
            self._open_page.do(lambda page: correcting.withdraw(page, [chosen.id]), "withdraw")

    def _keep(self) -> None:
        chosen, desk = self._chosen(), self._open_page.desk
        if chosen is not None and desk is not None:
            hand = desk.hand
            self._open_page.do(lambda page: correcting.keep_after_all(page, [chosen.id], hand), "keep")

    def _accept_kind(self) -> None:
        if numbers := self._alike():
            self._accept(numbers)
            self._say_how_many(self.tr("Accepted {0} corrections. Ctrl+Z takes it back."), numbers)

    def _accept_person(self) -> None:
        if numbers := self._of_person():
            self._accept(numbers)
            self._say_how_many(self.tr("Accepted {0} corrections. Ctrl+Z takes it back."), numbers)

    def _reject_kind(self) -> None:
        if (chosen := self._chosen()) is not None and (numbers := self._alike()) and self._open_page.may_change():
            self._reject_all(numbers, MARK_NAMES[chosen.mark])

    def _reject_person(self) -> None:
        if (chosen := self._chosen()) is not None and (numbers := self._of_person()) and self._open_page.may_change():
            self._reject_all(numbers, chosen.by or self.tr("nobody at the desk"))

    def _reject_all(self, numbers: Collection[int], whose: str) -> None:
        if self._reject(numbers, self.tr("All {0} open corrections: {1}").format(len(numbers), whose)):
            self._say_how_many(self.tr("Rejected {0} corrections. Ctrl+Z takes it back."), numbers)

    def _say_how_many(self, sentence: str, numbers: Collection[int]) -> None:
        self._room.teller.news(sentence.format(len(numbers)))

    def _alike(self) -> list[int]:
        """Return the corrections that wait with the mark of the chosen one."""
        chosen = self._chosen()
        return self._or_say([c.id for c in self._waiting() if chosen is not None and c.mark is chosen.mark])

    def _of_person(self) -> list[int]:
        """Return the corrections that wait of the reader of the chosen one."""
        chosen = self._chosen()
        return self._or_say([c.id for c in self._waiting() if chosen is not None and c.by == chosen.by])

    def _or_say(self, numbers: list[int]) -> list[int]:
        if not numbers:
            self._room.teller.news(self.tr("None of these is still open."))
        return numbers

    def _waiting(self) -> tuple[Correction, ...]:
        desk = self._open_page.desk
        every = desk.page.corrections if desk is not None else ()
        return tuple(c for c in every if c.state is CorrectionState.OPEN and not c.accepted)
