"""Keeps with the open page what is typed in the article: asked by the editor before anything shows."""

from collections.abc import Mapping

from PySide6.QtGui import QAction

from xingxian_editor.corrections.run import Owner, Writer
from xingxian_editor.desk.correcting import TYPED, Chosen, owners_of, writer_for
from xingxian_editor.page.correction import ProofMark
from xingxian_editor.ui.tracked_editor.keeper import Act, Doing
from xingxian_editor.ui.wiring.late_strokes import LateStrokes
from xingxian_editor.ui.wiring.open_page import OpenPage

MOVED = Chosen(ProofMark.MOVE)


class CorrectionKeeper:
    """Writes as the person at the desk, in the pass that runs, while ``track`` is on."""

    def __init__(self, open_page: OpenPage, track: QAction, late: LateStrokes) -> None:
        self._open_page = open_page
        self._track = track
        self._late = late
        self._writer: Writer | None = None

    def owners(self) -> Mapping[int, Owner]:
        """Return whose every correction of the page is."""
        desk = self._open_page.desk
        return owners_of(desk.page) if desk is not None else {}

    def writer(self, link: int = 0) -> Writer | None:
        """Return who writes now; None where the page is only to be read."""
        desk = self._open_page.desk
        if desk is None or not self._track.isChecked() or not self._open_page.may_change():
            return None
        self._writer = writer_for(desk.page, desk.hand, link)
        return self._writer

    def keep(self, act: Act) -> bool:
        """Keep a change; False refuses it, and the text stays as it was."""
        owners = self._writer.owners if self._writer is not None else None
        chosen = MOVED if act.doing is Doing.MOVE else TYPED
        if (mark := act.chosen) is not None:
            chosen = Chosen(mark.mark, mark.detail, way=mark.way, amount=mark.amount)
        desk = self._open_page.desk
        if not self._is_behind(act):
            if self._open_page.correct(act, owners, chosen) is not None:
                return True
            if self._open_page.desk is desk:
                return False
        self._late.place(act)
        return False

    def _is_behind(self, act: Act) -> bool:
        """Say whether the page changed under the editor: it shows nothing new while an input method composes."""
        desk = self._open_page.desk
        tracked = desk.tracked(act.article) if desk is not None else None
        return tracked is None or tracked.runs != act.before.runs
