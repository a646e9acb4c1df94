"""What a person does to the article's text, as changes of its ledger that the keeper keeps first."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QTextBoundaryFinder, QTimer, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QWidget

from xingxian_editor.corrections.ledger import Change, Ledger
from xingxian_editor.corrections.run import Owner, Writer
from xingxian_editor.page.span import Span
from xingxian_editor.page.whole_characters import whole_characters
from xingxian_editor.ui.theme.theme import Theme
from xingxian_editor.ui.tracked_editor.article_text import ArticleText
from xingxian_editor.ui.tracked_editor.chosen_mark import ChosenMark
from xingxian_editor.ui.tracked_editor.keeper import Act, Doing, Keeper
from xingxian_editor.ui.tracked_editor.moved_offset import Moves
from xingxian_editor.ui.tracked_editor.projection import View
from xingxian_editor.ui.tracked_editor.tracked_text import TrackedText
from xingxian_editor.ui.utf16 import from_qt

LONGEST_CLUSTER = 40


@dataclass(frozen=True, slots=True)
class Selected:
    """What is selected, in marked offsets: only what lives in it counts. An empty one is the caret."""

    start: int
    end: int
    lives: bool = True


class TrackedActs(TrackedText):
    """Types, strikes, replaces and moves through the keeper; shows what comes from elsewhere.

    ``view_changed(View)``: another view is shown.
    """

    view_changed = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.keeper: Keeper | None = None
        self._caret: int | None = None
        self._last: tuple[Doing, int] | None = None
        self._writable = True
        self._untidy = False
        self._leads = False
        self._waiting_article: tuple[ArticleText, Mapping[int, Owner]] | None = None
        self._waiting_view: View | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self.tidy)
        self.cursorPositionChanged.connect(self._caret_left)

    @property
    def may_write(self) -> bool:
        """Whether what is typed here counts; the original is only shown."""
        return self._writable and self.view is not View.ORIGINAL and self.text.article is not None

    @property
    def is_composing(self) -> bool:
        """Whether an input method composes: what comes from elsewhere waits until it has done."""
        return self._composing()

    def setReadOnly(self, read_only: bool) -> None:
        """Let nothing be written. The caret stays, which it would not by Qt's own way."""
        self._writable = not read_only

    # Showing

    def show_article(self, text: ArticleText, owners: Mapping[int, Owner]) -> None:
        """Show an article; of the one that is shown only the difference, the caret kept.

        While an input method composes this waits until it has done.
        """
        if self._composing():
            self._waiting_article = (text, owners)
            return
        self._waiting_article = None
        self._owners = owners
        if text.sections == self.text.sections and text.article == self.text.article:
            self._follow(text.ledger)
            return
        same, top = text.article == self.text.article, self.verticalScrollBar().value()
        place = self.ledger.to_original(self.marked_caret())
        self.text = text
        self.rebuild()
        if same and text.sections:
            self.place_caret(self.text.marked_of(min(place, len(self.ledger.original))))
        self.verticalScrollBar().setValue(top if same else 0)
        self._last = None

    def show_view(self, view: View) -> None:
        """Show the marked, the final or the original text; caret and place in the window stay."""
        if self._composing():
            self._waiting_view = view
            return
        if view is self.view:
            return
        caret, top = self.marked_caret(), self.cursorRect().top()
        self.rebuild(view)
        self.place_caret(caret)
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + self.cursorRect().top() - top)
        self.view_changed.emit(view)

    def _follow(self, ledger: Ledger) -> None:
        """Take over what changed elsewhere: another window, undo, an answer of the desk."""
        if ledger == self.ledger:
            return
        moves = Moves(self.ledger, ledger)
        cursor = self.textCursor()
        ends = [self.projection.offset(position) for position in (cursor.anchor(), cursor.position())]
        self._show_ledger(ledger)
        if self._leads:
            self.place_caret(moves.end)
        else:
            self.place_caret(moves.of(ends[1]), moves.of(ends[0]))
        self._last = None

    def _wait_over(self) -> None:
        """Show what had to wait for the input method."""
        article, self._waiting_article = self._waiting_article, None
        view, self._waiting_view = self._waiting_view, None
        if article is not None:
            self.show_article(*article)
        if view is not None:
            self.show_view(view)

    def _composing(self) -> bool:
        return False

    # The caret

    def marked_caret(self) -> int:
        """Return the marked offset of the caret; where text is hidden, the side on which it was left."""
        position = self.textCursor().position()
        if self._caret is not None and self.projection.position(self._caret) == position:
            return self._caret
        return self.projection.offset(position, after_struck=True)

    def place_caret(self, marked: int, anchor: int | None = None) -> None:
        """Put the caret to a marked offset, with a selection from ``anchor``."""
        self._applying += 1
        cursor = self.textCursor()
        cursor.setPosition(self.projection.position(marked if anchor is None else anchor))
        cursor.setPosition(self.projection.position(marked), QTextCursor.MoveMode.KeepAnchor)
        self._caret = marked
        self.setTextCursor(cursor)
        self._applying -= 1

    def selected(self) -> Selected:
        """Return what is selected, as the ledger counts."""
        cursor = self.textCursor()
        if not cursor.hasSelection():
            caret = self.marked_caret()
            return Selected(caret, caret)
        first = self.projection.offset(cursor.selectionStart(), after_struck=True)
        last = self.projection.offset(cursor.selectionEnd())
        low, high = self.ledger.to_final(first), self.ledger.to_final(last)
        if low >= high:
            return Selected(last, last, lives=False)
        return Selected(self.ledger.from_final(low, after_struck=True), self.ledger.from_final(high))

    def selected_span(self) -> Span:
        """Return the marked stretch that is selected, struck text and all."""
        cursor = self.textCursor()
        ends = [self.projection.offset(p) for p in (cursor.selectionStart(), cursor.selectionEnd())]
        return Span(ends[0], max(ends))

    # Acts

    def type_text(self, text: str, doing: Doing = Doing.TYPE) -> bool:
        """Write ``text`` at the caret or for what is selected."""
        chosen = self.selected()
        return self.replace_marked(chosen.start, chosen.end, text, doing)

    def replace_marked(self, start: int, end: int, text: str, doing: Doing) -> bool:
        """Write ``text`` for what lives between two marked offsets; say whether it was kept."""
        text = whole_characters(text)
        final = self.ledger.to_final(start) + len(text)
        writer = self._writer()
        if writer is None or not (text or start < end):
            return False
        change = self.ledger.replace(start, end, text, writer)
        if text and not change:  # what was selected is written for itself: nothing to keep, and the caret goes on
            self.place_caret(self.ledger.from_final(final))
            return False
        return self._do(change, writer, doing, lambda ledger: ledger.from_final(final))

    def strike_selection(self, doing: Doing = Doing.STRIKE) -> bool:
        """Strike what lives in the selection."""
        chosen = self.selected()
        return chosen.start < chosen.end and self.replace_marked(chosen.start, chosen.end, "", doing)

    def strike_before(self) -> bool:
        """Strike the living character before the caret, as Backspace does, or the selection."""
        if self.textCursor().hasSelection():
            return self.strike_selection()
        final = self.ledger.to_final(self.marked_caret())
        if final == 0:
            return False
        start = self.ledger.from_final(final - 1, after_struck=True)
        return self.replace_marked(start, start + 1, "", Doing.STRIKE)

    def strike_after(self) -> bool:
        """Strike the living character after the caret with all that hangs on it, or the selection."""
        if self.textCursor().hasSelection():
            return self.strike_selection()
        final = self.ledger.to_final(self.marked_caret())
        length = cluster_length(self.ledger.final[final : final + LONGEST_CLUSTER])
        writer = self._writer() if length else None
        if writer is None:
            return False
        change = self.ledger.strike_final(final, final + length, writer)
        return self._do(change, writer, Doing.STRIKE, lambda ledger: ledger.from_final(final, after_struck=True))

    def strike_to(self, operation: QTextCursor.MoveOperation) -> bool:
        """Strike from the caret to where ``operation`` leads, or the selection."""
        cursor = self.textCursor()
        if not cursor.hasSelection():
            cursor.movePosition(operation, QTextCursor.MoveMode.KeepAnchor)
            self.setTextCursor(cursor)
        return self.strike_selection()

    def move_marked(self, start: int, end: int, to: int) -> bool:
        """Move what lives between two marked offsets to another, outside of them."""
        writer = self._writer()
        if writer is None or start <= to <= end:
            return False
        text, final = self.ledger.living(start, end), self.ledger.to_final(to)
        last = final + len(text) if to <= start else final
        change = self.ledger.move(start, end, to, writer)
        return self._do(change, writer, Doing.MOVE, lambda ledger: ledger.from_final(last))

    def writer(self) -> Writer | None:
        """Return who writes here now; None where nothing may be written."""
        return self._writer()

    def do_marked(self, chosen: ChosenMark, start: int, end: int, text: str) -> bool:
        """Write ``text`` for what lives between two marked offsets, by a mark that was chosen."""
        writer = self._writer()
        if writer is None:
            return False
        final = self.ledger.to_final(start) + len(text)
        return self.do_change(self.ledger.replace(start, end, text, writer), writer, chosen, final)

    def do_change(self, change: Change, writer: Writer, chosen: ChosenMark, final: int) -> bool:
        """Have the change of a chosen mark kept; the caret goes to a final offset."""
        return self._do(
            change,
            writer,
            Doing.MARK,
            lambda ledger: ledger.from_final(final),
            goes_on=False,
            chosen=chosen,
        )

    def tidy(self) -> None:
        """Keep what was struck and written again alike."""
        writer = self._writer() if self._untidy and not self._composing() else None
        if writer is None:
            return
        self._untidy = False
        caret = self.ledger.to_final(self.marked_caret())
        if not self.textCursor().hasSelection():
            change = self.ledger.tidy(writer)
            self._do(change, writer, Doing.TYPE, lambda ledger: ledger.from_final(caret), goes_on=True)
            self._untidy = False

    def _caret_left(self) -> None:
        """Tidy up once the caret has been moved away from what was changed."""
        if not self._applying and self._untidy:
            self._soon.start(0)

    def _writer(self) -> Writer | None:
        return self.keeper.writer() if self.keeper is not None and self.may_write else None

    def _do(
        self,
        change: Change,
        writer: Writer,
        doing: Doing,
        caret: Callable[[Ledger], int],
        goes_on: bool | None = None,
        chosen: ChosenMark | None = None,
    ) -> bool:
        """Have a change kept, then show it and put the caret where ``caret`` says."""
        assert self.keeper is not None and self.text.article is not None
        if not change:
            return False
        here = (doing, self.marked_caret())
        follows = here == self._last and not self.textCursor().hasSelection() if goes_on is None else goes_on
        self._owners = writer.owners
        act = Act(self.text.article, doing, self.ledger, change, writer.owners, follows, chosen)
        if not self.keeper.keep(act):
            return False
        if self.ledger != change.ledger:
            self._show_ledger(change.ledger)
        self.place_caret(caret(self.ledger))
        self.ensureCursorVisible()
        self._last = (doing, self.marked_caret())
        self._untidy = True
        return True


def cluster_length(text: str) -> int:
    """Return how many code points the first character of ``text`` has, accents and selectors counted."""
    if not text or text[0] == "\n":
        return min(1, len(text))
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Grapheme, text)
    return max(1, from_qt(text, max(1, finder.toNextBoundary())))
