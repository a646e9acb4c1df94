"""The rules of the newspaper at hand: which run, and which words are never reported again."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from xingxian_editor.desk.silencing import report_again, silence
from xingxian_editor.ui.findings_panel.findings_panel import FindingsPanel
from xingxian_editor.ui.wiring.newsroom_controller import NewsroomController
from xingxian_editor.ui.wiring.open_page import OpenPage
from xingxian_editor.ui.wiring.workroom import Workroom

if TYPE_CHECKING:
    from xingxian_editor.checks.finding import Finding


class RulesController(QObject):
    """Connects 检查 › 规则… and what a finding's menu says of its rule."""

    def __init__(
        self, room: Workroom, open_page: OpenPage, newsroom: NewsroomController, panel: FindingsPanel, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._room = room
        self._open_page = open_page
        self._newsroom = newsroom
        room.actions.check.rules.triggered.connect(self.show)
        panel.silence_asked.connect(self.silence)
        panel.unsilence_asked.connect(self.report_again)

    def show(self) -> None:
        """Show every rule; keep what was switched and what is reported again."""
        from xingxian_editor.checks.rules import ALL_RULES
        from xingxian_editor.ui.rules_dialog.rules_dialog import RulesDialog

        paper = self._newsroom.at_hand()
        settings = paper.newsroom
        dialog = RulesDialog(
            self._room.theme, paper.name, ALL_RULES, settings.rules_off, settings.silenced, self._room.window
        )
        if dialog.run():
            changed = replace(settings, rules_off=dialog.rules_off, silenced=dialog.silenced)
            self._newsroom.keep(replace(paper, newsroom=changed))
        dialog.deleteLater()

    def silence(self, finding: Finding) -> None:
        """Never again report this word by this rule, in this newspaper; say how that is taken back."""
        desk = self._open_page.desk
        if desk is None:
            return
        library, paper, by = self._room.desk.library, desk.card.newspaper, self._room.desk.session.by
        if self._room.teller.attempt(lambda: silence(library, paper, finding, by)) is None:
            return
        self._newsroom.changed.emit()
        sentence = self.tr("“{0}” is never reported again here as: {1}.").format(finding.quoted, finding.title)
        self._room.teller.news(sentence, self.tr("Report it again"), partial(self.report_again, finding))

    def report_again(self, finding: Finding) -> None:
        """Report the word again."""
        desk = self._open_page.desk
        if desk is None:
            return
        library, paper, by = self._room.desk.library, desk.card.newspaper, self._room.desk.session.by
        self._room.teller.attempt(lambda: report_again(library, paper, finding.rule, finding.quoted, by))
        self._room.teller.clear()
        self._newsroom.changed.emit()
