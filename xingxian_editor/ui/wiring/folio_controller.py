"""Folio panel and desk: shows the facts with what the checks say, and makes changes to them."""

from collections.abc import Sequence

from PySide6.QtCore import QObject

from xingxian_editor.checks.rule import Rule
from xingxian_editor.page.place import Part, Place, anchor_of
from xingxian_editor.ui.folio_panel.folio_panel import FolioPanel
from xingxian_editor.ui.wiring.article_controller import ArticleController
from xingxian_editor.ui.wiring.check_controller import CheckController
from xingxian_editor.ui.wiring.findings_controller import FindingsController
from xingxian_editor.ui.wiring.open_page import OpenPage
from xingxian_editor.ui.wiring.workroom import Workroom


class FolioController(QObject):
    """One edit of a field is one action, even where it changes several names."""

    def __init__(
        self,
        room: Workroom,
        open_page: OpenPage,
        checks: CheckController,
        findings: FindingsController,
        article: ArticleController,
        panel: FolioPanel,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._room = room
        self._open_page = open_page
        self._checks = checks
        self._article = article
        self._panel = panel
        self._rules: Sequence[Rule] = checks.rules
        self._edit: list[tuple[str, int, str]] | None = None
        self._shown: object = None
        for signal in (open_page.opened, open_page.settled, open_page.writing_changed, checks.checked):
            signal.connect(self._show)
        panel.edit_begun.connect(self._begin)
        panel.fact_changed.connect(self._note)
        panel.edit_done.connect(self._make)
        panel.go_asked.connect(self._go)
        panel.picked.connect(self._light)
        panel.apply_asked.connect(findings.apply)
        panel.dismiss_asked.connect(findings.dismiss)
        self._show()

    def _show(self) -> None:
        desk = self._open_page.desk
        if desk is None:
            return
        newsroom = self._room.desk.newsroom_for(desk.card)
        if self._checks.rules is not self._rules:
            self._rules = self._checks.rules
            self._panel.set_rules(self._rules)
        report = self._panel.of_folio(self._checks.result.report) if self._checks.result else None
        known = (newsroom.newspaper, newsroom.required_roles, self._open_page.writable)
        page = desk.page
        shown = (page.folio, page.blocks, page.sources, report, self._rules, known)
        if shown == self._shown:  # it says what it said: typing in an article changes nothing here
            return
        self._shown = shown
        self._panel.show_folio(page, report, *known)
        self._room.window.side.set_count("folio", self._panel.open_count)
        self._room.window.offer_hidden_tabs()

    def _begin(self) -> None:
        self._edit = []

    def _note(self, field: str, item: int, value: str) -> None:
        if self._edit is None:
            self._change([(field, item, value)])
        else:
            self._edit.append((field, item, value))

    def _make(self) -> None:
        edit, self._edit = self._edit, None
        if edit:
            self._change(edit)

    def _change(self, edit: list[tuple[str, int, str]]) -> None:
        self._open_page.do(self._open_page.changes.facts(edit), "fact")
        self._shown = None  # also where nothing was changed: what was typed must not stay
        self._show()

    def _place(self, field: str) -> Place:
        return Place(Part.FOLIO, 0, field)

    def _light(self, field: str) -> None:
        desk = self._open_page.desk
        if desk is not None:
            self._room.window.page.source.view.light(anchor_of(desk.reading, self._place(field)))

    def _go(self, field: str) -> None:
        desk = self._open_page.desk
        if desk is not None:
            self._article.go_to(anchor_of(desk.reading, self._place(field)))
            self._room.window.panes.go("galley")
