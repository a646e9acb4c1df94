"""Marks, queries and notes set in the article: what the editor asks for, done with the page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from xingxian_editor.desk import correcting, querying
from xingxian_editor.desk.correcting import Chosen
from xingxian_editor.page.source import Anchor, SourceRange
from xingxian_editor.ui.key_hint import KeyToolButton
from xingxian_editor.ui.wiring.note_controller import NoteController
from xingxian_editor.ui.wiring.open_page import OpenPage
from xingxian_editor.ui.wiring.proofread_controller import ProofreadController
from xingxian_editor.ui.wiring.workroom import Workroom

if TYPE_CHECKING:
    from xingxian_editor.ui.galley_pane import GalleyPane
    from xingxian_editor.ui.page_picture.picture_pane import PicturePane
    from xingxian_editor.ui.tracked_editor.chosen_mark import ChosenMark
    from xingxian_editor.ui.tracked_editor.marking import Marking
    from xingxian_editor.ui.tracked_editor.query_strips import QueryStrips


class MarkingController(QObject):
    """Serves the editor from when it is made: palette of marks, strips of queries, notes, undo."""

    def __init__(
        self,
        room: Workroom,
        open_page: OpenPage,
        proofread: ProofreadController,
        notes: NoteController,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._room = room
        self._open_page = open_page
        self._proofread = proofread
        self._notes = notes
        self.marking: Marking | None = None
        self.strips: QueryStrips | None = None
        proofread.editor_made.connect(self._serve)
        proofread.marks_shown.connect(self.show_queries)
        room.actions.proofread.marks.triggered.connect(self._offer_marks)

    def _serve(self) -> None:
        from xingxian_editor.ui.tracked_editor.marking import Marking
        from xingxian_editor.ui.tracked_editor.query_strips import QueryStrips

        editor, theme = self._proofread.editor, self._room.theme
        self.marking = Marking(theme, editor)
        self.strips = QueryStrips(theme, editor)
        self.marking.mark_asked.connect(self._mark)
        self.marking.keep_asked.connect(self._keep)
        self.marking.page_substitution_asked.connect(self._substitute)
        self.marking.count_on_page = self._count_on_page
        self.marking.says.connect(self._say)
        strip = self.strips.strip
        strip.replied.connect(self._reply)
        strip.agreed.connect(self._agree)
        strip.refused.connect(self._refuse)
        strip.changed.connect(self._change)
        strip.withdrawn.connect(self._withdraw)
        editor.note_asked.connect(self._notes.show_notes)
        self._notes.place_in_article = self._place_in_article
        editor.caret_moved.connect(self._reveal_in_source)
        source = self._room.window.page.source
        self._follow(source.galley)
        if source.picture is not None:
            self._follow(source.picture)
        source.picture_made.connect(self._follow)
        editor.focus_changed.connect(self._room.window.page.article.header.set_focused)
        self._proofread.bar.put_marks(KeyToolButton(theme, self._room.actions.proofread.marks))

    def _follow(self, pane: GalleyPane | PicturePane) -> None:
        """Light in the article what is selected in the source; bring into sight what is clicked there."""
        pane.view.selection_changed.connect(self._light)
        if (picked := getattr(pane.view, "anchor_picked", None)) is not None:
            picked.connect(self._picked)

    def _light(self, anchor: Anchor) -> None:
        if self._proofread.is_shown:
            self._proofread.editor.light(anchor)

    def _picked(self, anchor: Anchor) -> None:
        if self._proofread.is_shown:
            self._proofread.editor.reveal(anchor)
            self._proofread.editor.light(anchor)

    def _reveal_in_source(self, source: int, offset: int) -> None:
        """Keep in sight on the page where one reads in the article."""
        if self._proofread.editor.hasFocus():
            self._room.window.page.source.view.reveal(SourceRange(source, offset, offset + 1))

    def _place_in_article(self) -> Anchor:
        reads = self._proofread.is_shown and not self._room.window.page.source.view.hasFocus()
        return self._proofread.editor.anchor_or_paragraph() if reads else ()

    def _offer_marks(self) -> None:
        if self.marking is not None and self._proofread.is_shown and self._open_page.may_change():
            self.marking.open()

    def _say(self, sentence: str) -> None:
        if sentence:
            self._room.teller.hint(sentence)
        else:
            self._room.teller.clear()

    def show_queries(self) -> None:
        """Show the queries of the article, to whoever is at the desk now."""
        desk = self._open_page.desk
        if self.strips is not None and desk is not None:
            self.strips.show_page(desk.page, self._room.desk.session.by)

    def open_query(self, query: int) -> None:
        """Open a query under its paragraph: it was chosen in the list."""
        if self.strips is not None and self._proofread.is_shown:
            self.strips.open(query)

    # Marks

    def _mark(self, mark: ChosenMark, anchor: Anchor) -> None:
        if (desk := self._open_page.desk) is not None:
            hand, chosen = desk.hand, Chosen(detail=mark.detail, way=mark.way, amount=mark.amount)
            self._open_page.do(lambda page: correcting.add_mark(page, mark.mark, hand, anchor, chosen=chosen), "mark")

    def _count_on_page(self, words: str) -> int:
        from xingxian_editor.desk.replacing import places_on_page

        desk = self._open_page.desk
        return len(places_on_page(desk, words)) if desk is not None else 0

    def _substitute(self, was: str, text: str) -> None:
        from xingxian_editor.desk.replacing import substitute_on_page

        desk = self._open_page.desk
        if desk is None or not self._open_page.may_change():
            return
        count = self._room.teller.attempt(lambda: substitute_on_page(desk, was, text))
        if count:
            self._room.teller.news(self.tr("“{0}” → “{1}” at {2} places of the page.").format(was, text, count))

    def _keep(self, numbers: tuple[int, ...]) -> None:
        if (desk := self._open_page.desk) is not None:
            hand = desk.hand
            self._open_page.do(lambda page: correcting.keep_after_all(page, numbers, hand), "keep")

    # Queries

    def _reply(self, query: int, words: str) -> None:
        if (desk := self._open_page.desk) is not None:
            hand = desk.hand
            self._open_page.do(lambda page: querying.reply(page, query, words, hand.by, hand.time), "reply")

    def _agree(self, query: int) -> None:
        if (desk := self._open_page.desk) is not None:
            reading, hand = desk.reading, desk.hand
            self._open_page.do(lambda page: querying.answer_yes(page, reading, query, hand), "answer")

    def _refuse(self, query: int, why: str) -> None:
        if (desk := self._open_page.desk) is not None:
            hand = desk.hand
            self._open_page.do(lambda page: querying.answer_no(page, query, hand, why), "answer")

    def _change(self, query: int, text: str) -> None:
        if (desk := self._open_page.desk) is not None:
            reading, hand = desk.reading, desk.hand
            self._open_page.do(lambda page: querying.answer_changed(page, reading, query, text, hand), "answer")

    def _withdraw(self, query: int) -> None:
        if (desk := self._open_page.desk) is not None:
            hand = desk.hand
            self._open_page.do(lambda page: querying.withdraw_query(page, query, hand), "withdraw_query")
