"""The workspace 校对: the article as an editor beside the page, and the pass that runs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from xingxian_editor.corrections.tracked_article import TrackedArticle
from xingxian_editor.desk.correcting import owners_of
from xingxian_editor.page.correction import Pass
from xingxian_editor.page.source import Anchor
from xingxian_editor.page.span import Span
from xingxian_editor.ui.actions.entry import permit
from xingxian_editor.ui.key_caps import KeyHint
from xingxian_editor.ui.wiring.article_controller import ArticleController
from xingxian_editor.ui.wiring.open_page import OpenPage
from xingxian_editor.ui.wiring.view_controller import ViewController
from xingxian_editor.ui.wiring.workroom import Workroom

if TYPE_CHECKING:
    from xingxian_editor.checks.finding import Finding
    from xingxian_editor.desk.text_changing import TextChange
    from xingxian_editor.ui.proofreading.pass_line import PassLine
    from xingxian_editor.ui.proofreading.proofreading_bar import ProofreadingBar
    from xingxian_editor.ui.tracked_editor.projection import View
    from xingxian_editor.ui.tracked_editor.tracked_editor import TrackedEditor

SEGMENT = 1
WAIT_MS = 60


READ_WITH = ("findings", "corrections")
"""The tabs at the right that one reads the article with; another one gives way to the first."""


class ProofreadController(QObject):
    """Ctrl+2. ``entered_correction(id)``: the caret went into one. ``query_clicked(id)``, ``finding_clicked``.

    ``editor_made``: the article can be typed into from now on. ``marks_shown``: what the page's records
    and the checks say of the article stands in it.
    """

    entered = Signal()
    entered_correction = Signal(int)
    query_clicked = Signal(int)
    finding_clicked = Signal(object)
    editor_made = Signal()
    marks_shown = Signal()

    def __init__(
        self, room: Workroom, open_page: OpenPage, view: ViewController, article: ArticleController, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._room = room
        self._open_page = open_page
        self._view = view
        self._article = article
        self._editor: TrackedEditor | None = None
        self._line: PassLine | None = None
        self._bar: ProofreadingBar | None = None
        self._findings: tuple[Finding, ...] = ()
        self._asked_who = ""
        self._read = (0, 0)  # page, number of its version
        actions = room.actions.proofread
        actions.workspace.triggered.connect(self.enter)
        actions.view.triggered.connect(self._next_view)
        actions.track.toggled.connect(self._track)
        for action in actions.passes.values():
            action.triggered.connect(self._begin_pass)
        room.window.status.offer_passes(tuple(actions.passes.values()))
        room.window.workspace_changed.connect(self._workspace_changed)
        open_page.opened.connect(self._opened)
        open_page.changed.connect(self.show)
        self._soon = QTimer(self)  # the marks go along with what is typed; they are found anew when it pauses
        self._soon.setSingleShot(True)
        self._soon.setInterval(WAIT_MS)
        self._soon.timeout.connect(self._show_marks)
        open_page.settled.connect(self._soon.start)
        open_page.article_chosen.connect(self._show_chosen)
        open_page.writing_changed.connect(self._allow)
        self._opened()

    @property
    def is_shown(self) -> bool:
        """Whether one is in the workspace."""
        return self._bar is not None and self._room.window.workspace_bar is self._bar

    @property
    def editor(self) -> TrackedEditor:
        """The article as an editor; made when the workspace is first entered."""
        if self._editor is None:
            self._make()
        assert self._editor is not None
        return self._editor

    @property
    def bar(self) -> ProofreadingBar:
        """The tool bar of the workspace."""
        if self._bar is None:
            self._make()
        assert self._bar is not None
        return self._bar

    def enter(self) -> None:
        """Show the workspace; from within it, put every pane back where it was at first."""
        if self._open_page.desk is None:
            return
        window = self._room.window
        if self.is_shown:
            window.reset_panes()
            return
        editor = self.editor
        assert self._bar is not None
        window.enter_workspace(window.page, self._bar, SEGMENT, side=True)
        window.page.article.show_editor(True)
        window.page.roles.hide()
        self._allow()
        self.show()
        self._show_marks()
        if window.side.current not in READ_WITH:
            window.side.show_tab(READ_WITH[0])
        window.panes.go("article")
        editor.setFocus()
        self.entered.emit()
        self._ask_who()

    def _ask_who(self) -> None:
        """Say before the first correction that it would bear no name."""
        if not self._room.desk.session.by and self._open_page.desk is not None and self._open_page.writable:
            self._asked_who = self.tr("Nobody is at the desk yet: corrections would bear no name.")
            who = self._room.actions.tools.who.trigger
            self._room.teller.question(self._asked_who, self.tr("Who is at the desk…"), who)

    def place_of_reader(self) -> tuple[int, int] | None:
        """Return article and original offset of the caret, while somebody reads in the article."""
        if not self.is_shown or self.editor.text.article is None or not self.editor.hasFocus():
            return None
        return self.editor.text.article, self.editor.ledger.to_original(self.editor.marked_caret())

    def is_at(self, correction: int) -> bool:
        """Say whether the caret is at a correction of the article."""
        return self.editor.is_at_correction(correction)

    def finding_beyond(self, current: Finding | None, forward: bool) -> Finding | None:
        """Return the finding after the caret in the article, or before it; None at the last, and at ``current``."""
        return None if self.place_of_reader() is None else self.editor.finding_beyond(current, forward)

    def show_findings(self, findings: tuple[Finding, ...]) -> None:
        """Mark findings in the text."""
        self._findings = findings
        self._show_marks()

    def go_to(self, anchor: Anchor) -> None:
        """Select characters in the article."""
        if self.is_shown and anchor:
            self.editor.select_anchor(anchor)

    def go_to_correction(self, article: int | None, number: int) -> bool:
        """Choose the article of a correction and select it there."""
        if article is not None:
            self._open_page.choose(article)
        if not self.is_shown:
            return False
        return self.editor.select_correction(number)

    def focus(self) -> None:
        """Put the keys into the article."""
        self.editor.setFocus()

    # The workspace

    def _make(self) -> None:
        from xingxian_editor.ui.proofreading.pass_line import PassLine
        from xingxian_editor.ui.proofreading.proofreading_bar import ProofreadingBar
        from xingxian_editor.ui.tracked_editor.tracked_editor import TrackedEditor
        from xingxian_editor.ui.wiring.correction_keeper import CorrectionKeeper
        from xingxian_editor.ui.wiring.late_strokes import LateStrokes

        window, theme = self._room.window, self._room.theme
        self._bar = ProofreadingBar(theme, self._room.actions, window)
        area = QWidget(window.page.article)
        self._line = PassLine(theme, tuple(self._room.actions.proofread.passes.values()), area)
        self._editor = TrackedEditor(theme, area)
        late = LateStrokes(self._room, self._open_page, self)
        self._editor.keeper = CorrectionKeeper(self._open_page, self._room.actions.proofread.track, late)
        self._open_page.stroke_placed.connect(self._put_caret)
        self._editor.undo_asked.connect(self._room.actions.edit.undo.trigger)
        self._editor.redo_asked.connect(self._room.actions.edit.redo.trigger)
        column = QVBoxLayout(area)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._line)
        column.addWidget(self._editor, 1)
        area.setFocusProxy(self._editor)
        window.page.article.put_editor(area)
        self._line.view_chosen.connect(self._editor.show_view)
        self._editor.view_changed.connect(self._line.show_view)
        self._line.show_view(self._editor.view)
        self._editor.correction_entered.connect(self.entered_correction)
        self._editor.query_clicked.connect(self.query_clicked)
        self._editor.finding_clicked.connect(self.finding_clicked)
        self._editor.selection_changed.connect(self._light)
        self._show_pass()
        self.editor_made.emit()

    def _workspace_changed(self) -> None:
        page = self._room.window.page
        if not self.is_shown and self._editor is not None:
            self._editor.tidy()
            page.article.show_editor(False)
            self._take_question_back()
        page.roles.setVisible(not self.is_shown)
        self._view.set_hints("article", self._hints() if self.is_shown else None)
        self._allow()

    def _hints(self) -> tuple[KeyHint, ...]:
        return (
            KeyHint(("F7",), self.tr("next finding")),
            KeyHint(("Alt", "Enter"), self.tr("apply")),
            KeyHint(("F8",), self.tr("next correction")),
            KeyHint(("F9",), self.tr("view")),
        )

    def _opened(self) -> None:
        desk = self._open_page.desk
        if desk is None and self.is_shown:
            self._room.window.leave_workspace()
        self._findings = ()
        self._show_pass()
        self._allow()
        at = self._same_place()
        self.show()
        if at is not None:
            self._show_same_place(at)
        self._show_marks()

    def _same_place(self) -> TextChange | None:
        """Return where the caret's place is in the next version of the page; None where another page was opened."""
        desk, editor = self._open_page.desk, self._editor
        (page, version), card = self._read, desk.card if desk is not None else None
        self._read = (card.id, card.version_number) if card is not None else (0, 0)
        came = page == self._read[0] and version != self._read[1]
        if not came or desk is None or editor is None or editor.text.article is None:
            return None
        from xingxian_editor.desk.same_place import Stroke, found_again

        ledger, chosen = editor.ledger, editor.selected()
        span = Span(ledger.to_final(chosen.start), ledger.to_final(chosen.end))
        stroke = Stroke(ledger.final, span, span.of(ledger.final))
        caret = Stroke(ledger.final, Span(span.end, span.end))
        return found_again(stroke, desk.page, desk.reading) or found_again(caret, desk.page, desk.reading)

    def _show_same_place(self, at: TextChange) -> None:
        self._open_page.choose(at.article)
        if self.is_shown and not self.editor.is_composing:
            ledger, span = self.editor.ledger, at.span
            end = ledger.from_final(span.end)
            self.editor.place_caret(end, ledger.from_final(span.start, after_struck=True) if len(span) else end)
            self.editor.ensureCursorVisible()

    def _put_caret(self, final: int) -> None:
        self.editor.place_caret(self.editor.ledger.from_final(final))
        self.editor.ensureCursorVisible()

    def _allow(self) -> None:
        actions, opened = self._room.actions.proofread, self._open_page.desk is not None
        why = self.tr("No page is open")
        permit(actions.workspace, opened, self.tr("Correct the articles of the page"), why)
        permit(actions.replace, opened, self.tr("Replace a word; each place becomes a correction"), why)
        switch = self._room.window.workspaces
        switch.allow_proofreading(switch.segments[SEGMENT], opened)
        for action in actions.in_workspace:
            action.setEnabled(self.is_shown)
        for action in actions.passes.values():
            action.setEnabled(self._open_page.writable)
        if self._editor is not None:
            self._editor.setReadOnly(not (actions.track.isChecked() and self._open_page.writable))

    # Showing

    def show(self) -> None:
        """Show the chosen article as it stands now."""
        desk = self._open_page.desk
        if not self.is_shown or desk is None or self._open_page.article is None:
            return
        tracked = desk.tracked(self._open_page.article)
        if tracked is not None:
            from xingxian_editor.ui.tracked_editor.shown_article import text_of

            self.editor.show_article(text_of(tracked), owners_of(desk.page))

    def _show_chosen(self) -> None:
        self.show()
        self._show_marks()

    def _show_marks(self) -> None:
        desk = self._open_page.desk
        tracked = self._tracked()
        if self.is_shown and desk is not None and tracked is not None:
            self.editor.show_page(desk.page, tracked.part, tracked.index, self._findings)
            self.marks_shown.emit()

    def _tracked(self) -> TrackedArticle | None:
        desk, article = self._open_page.desk, self._open_page.article
        return desk.tracked(article) if desk is not None and article is not None else None

    def _light(self, anchor: Anchor) -> None:
        self._room.window.page.source.view.light(anchor)

    def _next_view(self) -> None:
        from xingxian_editor.ui.tracked_editor.projection import View

        views: list[View] = list(View)
        self.editor.show_view(views[(views.index(self.editor.view) + 1) % len(views)])

    def _track(self, on: bool) -> None:
        self._allow()

    # The pass

    def _begin_pass(self) -> None:
        action, desk = self.sender(), self._open_page.desk
        pass_ = next((p for p, a in self._room.actions.proofread.passes.items() if a is action), None)
        if desk is not None and isinstance(pass_, Pass) and pass_ is not desk.pass_:
            self._room.teller.attempt(lambda: desk.begin_pass(pass_))
        self._show_pass()

    def _show_pass(self) -> None:
        desk = self._open_page.desk
        pass_ = desk.pass_ if desk is not None else Pass.FIRST
        self._room.actions.proofread.passes[pass_].setChecked(True)
        status = self._room.window.status
        status.show_pass(pass_ if desk is not None else None)
        if self._line is not None and desk is not None:
            self._line.show_pass(pass_, self._room.desk.session.by, self._others(desk.pass_))

    def _others(self, pass_: Pass) -> str:
        """Say who corrected in the passes before."""
        from xingxian_editor.ui.theme.pass_look import pass_name

        desk = self._open_page.desk
        readers: dict[Pass, list[str]] = {}
        for correction in desk.page.corrections if desk is not None else ():
            if correction.pass_ is not pass_ and correction.by:
                names = readers.setdefault(correction.pass_, [])
                if correction.by not in names:
                    names.append(correction.by)
        theme = self._room.theme
        return "　".join(f"{pass_name(theme, p)} {'、'.join(readers[p])}" for p in Pass if p in readers)

    def know_reader(self) -> None:
        """Somebody else is at the desk."""
        self._take_question_back()
        self._show_pass()

    def _take_question_back(self) -> None:
        """Say no more that nobody is at the desk: somebody is, or nothing is corrected here."""
        if self._asked_who and self._room.window.message.sentence == self._asked_who:
            self._room.teller.clear()
        self._asked_who = ""
