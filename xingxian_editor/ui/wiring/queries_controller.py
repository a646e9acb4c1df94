"""Queries and the tab 校改: asked about what is selected, talked about, answered there."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from xingxian_editor.desk import querying
from xingxian_editor.desk.session import now
from xingxian_editor.page.page import Page
from xingxian_editor.ui.proofreading.correction_list import QueryRow
from xingxian_editor.ui.proofreading.corrections_panel import CorrectionsPanel
from xingxian_editor.ui.wiring.open_page import OpenPage
from xingxian_editor.ui.wiring.proofread_controller import ProofreadController
from xingxian_editor.ui.wiring.workroom import Workroom

QUOTED = 24


class QueriesController(QObject):
    """``answered(id)``: the query that was just asked, or 0 where one was answered."""

    answered = Signal(int)

    def __init__(
        self,
        room: Workroom,
        open_page: OpenPage,
        proofread: ProofreadController,
        panel: CorrectionsPanel,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._room = room
        self._open_page = open_page
        self._proofread = proofread
        self._panel = panel
        detail = panel.detail
        detail.reply_asked.connect(self._reply)
        detail.yes_asked.connect(self._yes)
        detail.no_asked.connect(self._no)
        detail.changed_asked.connect(self._changed_answer)
        detail.withdraw_query_asked.connect(self._withdraw_query)
        room.actions.proofread.query.triggered.connect(self.ask)

    def _query(self) -> int:
        row = self._panel.current()
        return row.query.id if isinstance(row, QueryRow) and row.query.open else 0

    def yes_by_key(self) -> bool:
        """Answer the chosen query with yes, if one is chosen; False where none is."""
        if self._query() and self._may_answer():
            self._yes()
        return self._row() is not None

    def no_by_key(self) -> bool:
        """Answer the chosen query with no, if one is chosen; False where none is."""
        if self._query() and self._may_answer():
            self._no("")
        return self._row() is not None

    def _row(self) -> QueryRow | None:
        row = self._panel.current()
        return row if isinstance(row, QueryRow) else None

    def _may_answer(self) -> bool:
        """Say whether the person at the desk answers the chosen query; who asked is told why not."""
        row = self._panel.current()
        mine = isinstance(row, QueryRow) and row.query.by == self._room.desk.session.by
        if mine:
            self._room.teller.news(self.tr("You asked this yourself: somebody else answers, or you withdraw it."))
        return not mine

    def ask(self) -> None:
        """Ask about what is selected in the article."""
        desk = self._open_page.desk
        if desk is None or not self._proofread.is_shown or not self._open_page.may_change():
            return
        from xingxian_editor.ui.proofreading.query_dialog import QueryDialog

        anchor = self._proofread.editor.anchor_or_paragraph()
        dialog = QueryDialog(quoted(desk.page, anchor, 200), self._room.window)
        if not dialog.run():
            return
        question, proposal, hand = dialog.question.text(), dialog.proposal.text() or None, desk.hand
        self._open_page.do(lambda page: querying.ask(page, anchor, question, hand, proposal), "ask")
        self.answered.emit(max((query.id for query in desk.page.queries), default=0))

    def _reply(self, text: str) -> None:
        number, by, time = self._query(), self._room.desk.session.by, now()
        self._open_page.do(lambda page: querying.reply(page, number, text, by, time), "reply")

    def _yes(self) -> None:
        desk, number = self._open_page.desk, self._query()
        if desk is not None:
            reading, hand = desk.reading, desk.hand
            self._open_page.do(lambda page: querying.answer_yes(page, reading, number, hand), "answer")
            self.answered.emit(0)

    def _no(self, why: str) -> None:
        desk, number = self._open_page.desk, self._query()
        if desk is not None:
            hand = desk.hand
            self._open_page.do(lambda page: querying.answer_no(page, number, hand, why), "answer")
            self.answered.emit(0)

    def _changed_answer(self, text: str) -> None:
        desk, number = self._open_page.desk, self._query()
        if desk is not None:
            reading, hand = desk.reading, desk.hand
            self._open_page.do(lambda page: querying.answer_changed(page, reading, number, text, hand), "answer")
            self.answered.emit(0)

    def _withdraw_query(self) -> None:
        desk, number = self._open_page.desk, self._query()
        if desk is not None:
            hand = desk.hand
            self._open_page.do(lambda page: querying.withdraw_query(page, number, hand), "withdraw_query")


def quoted(page: Page, anchor: object, most: int = QUOTED) -> str:
    """Return the characters of an anchor, without blanks; of many the first and the last."""
    known = page.source_by_id
    ranges = anchor if isinstance(anchor, tuple) else ()
    text = "".join(r.span.of(known[r.source].text) for r in ranges if r.source in known)
    text = "".join(text.split())
    return text if len(text) <= most else f"{text[: most // 2]}…{text[-most // 3 :]}"
