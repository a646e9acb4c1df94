"""Proof marks set by key: what changes the text goes through the ledger, the rest asks for a record."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent

from xingxian_editor.corrections.mark_changes import linked, places_of, substituted, transposed
from xingxian_editor.corrections.proof_words import MARK_NAMES
from xingxian_editor.page.correction import ProofMark, Way
from xingxian_editor.page.source import Anchor
from xingxian_editor.page.span import Span
from xingxian_editor.ui.theme.theme import Theme
from xingxian_editor.ui.tracked_editor.asking_popup import AskingPopup
from xingxian_editor.ui.tracked_editor.chosen_mark import ChosenMark
from xingxian_editor.ui.tracked_editor.mark_palette import MarkPalette, WordsPopup
from xingxian_editor.ui.tracked_editor.projection import View
from xingxian_editor.ui.tracked_editor.sign_words import may_be_asked
from xingxian_editor.ui.tracked_editor.split_popup import SplitPopup
from xingxian_editor.ui.tracked_editor.tracked_acts import Selected
from xingxian_editor.ui.tracked_editor.tracked_editor import TrackedEditor

BLANKS = {"1": "\u3000", "½": "\u2002", "⅓": "\u2004", "¼": "\u2005"}
"""The blank of each width that 空字距 asks for, in parts of a character."""


class Marking(QObject):
    """Serves one editor. ``mark_asked(ChosenMark, anchor)``: a mark that changes no text.

    ``page_substitution_asked(was, text)``: 代替 wherever it stands on the page; ``count_on_page`` says how
    often that is. ``keep_asked(ids)``: 保留, what these corrections struck is to stand. ``says(sentence)``: what to do
    next, or why a mark cannot be set; empty when that is over.
    """

    mark_asked = Signal(object, tuple)
    keep_asked = Signal(tuple)
    page_substitution_asked = Signal(str, str)
    says = Signal(str)

    def __init__(self, theme: Theme, editor: TrackedEditor) -> None:
        super().__init__(editor)
        self._editor = editor
        self._chosen = ChosenMark(ProofMark.EXPLAIN)
        self._moving: Selected | None = None
        self.palette = MarkPalette(theme, editor)
        self.words = WordsPopup(theme, editor)
        self.asking = AskingPopup(theme, editor)
        self.splitting = SplitPopup(theme, editor)
        self.palette.chosen.connect(self.set_mark)
        self.asking.asked.connect(self._asked)
        self.splitting.split.connect(self._transpose)
        self.words.given.connect(self._words_given)
        self.words.given_widely.connect(self._substitute_widely)
        self.count_on_page: Callable[[str], int] | None = None
        editor.pick_key = self.pick_key

    def open(self) -> None:
        """Offer the marks beside the caret."""
        if self._editor.view is View.ORIGINAL:
            self.says.emit(self.tr("The original is only shown. F9 leads back to the marked text."))
            return
        self.palette.open_for_text(self._beside_caret())

    def _beside_caret(self) -> QPoint:
        rect = self._editor.cursorRect()
        return self._editor.viewport().mapToGlobal(rect.bottomLeft() + QPoint(0, 6))

    def set_mark(self, chosen: ChosenMark) -> None:
        """Set a mark on what is selected."""
        self._chosen = chosen
        mark = chosen.mark
        if mark is ProofMark.EXPLAIN:
            self._ask(self.tr("What is to be done here?"))
        elif mark is ProofMark.SUBSTITUTE:
            self._ask_substitute()
        elif mark is ProofMark.TRANSPOSE:
            self._ask_split()
        elif mark is ProofMark.MOVE and chosen.way is Way.USUAL:
            self._begin_move()
        elif mark is ProofMark.JOIN:
            self._join()
        elif mark in (ProofMark.NEW_PARAGRAPH, ProofMark.SPACE):
            self._insert(BLANKS.get(chosen.detail, "\n"))
        elif mark is ProofMark.SEPARATE:
            self._separate()
        elif mark is ProofMark.KEEP:
            self._keep()
        elif may_be_asked(mark) or chosen.way is not Way.USUAL:
            self._ask_way()
        else:
            self._record(chosen)

    def _ask(self, question: str, words: str = "") -> None:
        if self._needs_printed():
            self.words.ask(self._beside_caret(), question, words)

    def _needs_selection(self) -> bool:
        chosen = self._editor.textCursor().hasSelection()
        if not chosen:
            self.says.emit(
                self.tr("Select the characters first that {0} is about.").format(MARK_NAMES[self._chosen.mark])
            )
        return chosen

    def _needs_printed(self) -> bool:
        """Say whether printed characters are selected; what no mark can stand on is told before anything is asked."""
        if not self._needs_selection():
            return False
        if self._editor.selected_anchor():
            return True
        self._say_new()
        return False

    def _say_new(self) -> None:
        if self._chosen.mark is ProofMark.MOVE:
            self.says.emit(
                self.tr("New words are not printed yet and need no mark: cut them, paste where they belong.")
            )
        else:
            self.says.emit(self.tr("What was only just written bears no mark: write it as it is to be."))

    def _words_given(self, words: str) -> None:
        if self._chosen.mark is ProofMark.SUBSTITUTE:
            self._substitute(words)
        else:
            self._record(replace(self._chosen, detail=words))

    def _ask_way(self) -> None:
        """Ask for direction and amount, once it is known what they are for."""
        mark = self._chosen.mark
        may_become = mark is ProofMark.SCRIPT and self._needs_selection()  # new words may be set raised as others
        if mark in _AT_GAPS or may_become or (mark is not ProofMark.SCRIPT and self._needs_printed()):
            self.asking.ask(self._beside_caret(), self._chosen.mark, self._editor.selected_text())

    def _asked(self, chosen: ChosenMark, text: str) -> None:
        self._chosen = chosen
        if text and text != self._editor.selected_text():
            place = self._editor.selected()
            self._editor.do_marked(chosen, place.start, place.end, text)
        else:
            self._record(chosen)

    def _place(self) -> Anchor:
        """Return the characters that are selected; for a mark between characters, those beside the caret."""
        if self._chosen.mark in _AT_GAPS and not self._editor.textCursor().hasSelection():
            caret = self._editor.marked_caret()
            return self._editor.text.anchor(Span(max(0, caret - 1), caret + 1))
        return self._editor.selected_anchor() if self._needs_selection() else ()

    def _separate(self) -> None:
        """Put a blank between foreign letters."""
        chosen, final = self._editor.selected(), self._editor.ledger.final
        at = self._editor.ledger.to_final(chosen.start)
        around = final[max(0, at - 1) : at + 1]
        if len(around) == 2 and all(c.isalnum() and c < "\u2e80" for c in around):
            self._editor.do_marked(self._chosen, chosen.start, chosen.start, " ")
        else:
            self.says.emit(self.tr("“分开” is for foreign words: put the caret between the two letters."))

    def _record(self, chosen: ChosenMark) -> None:
        if chosen.mark not in _AT_GAPS and not self._needs_selection():
            return
        anchor = self._place()
        if anchor:
            self.mark_asked.emit(chosen, anchor)
            self.says.emit("")
        else:
            self._say_new()

    def _insert(self, text: str) -> None:
        chosen = self._editor.selected()
        self._editor.do_marked(self._chosen, chosen.start, chosen.start, text)

    def _join(self) -> None:
        """Strike the next paragraph's end after the caret."""
        ledger, caret = self._editor.ledger, self._editor.selected().end
        at = ledger.final.find("\n", ledger.to_final(caret))
        low = ledger.from_final(at, after_struck=True) if at >= 0 else 0
        if at < 0 or not self._editor.do_marked(self._chosen, low, low + 1, ""):
            self.says.emit(self.tr("No paragraph follows here that could be joined."))

    def _final_ends(self) -> tuple[int, int]:
        chosen, ledger = self._editor.selected(), self._editor.ledger
        return ledger.to_final(chosen.start), ledger.to_final(chosen.end)

    def _ask_split(self) -> None:
        """Ask which two parts are meant; of two characters there is no doubt."""
        if not self._needs_selection() or self._editor.writer() is None:
            return
        low, high = self._final_ends()
        text = self._editor.ledger.final[low:high]
        if len(text) < 2 or "\n" in text:
            self.says.emit(self.tr("Select both parts that are to change places, within one paragraph."))
        elif len(text) == 2:
            self._transpose(1)
        else:
            self.splitting.ask(self._beside_caret(), text)

    def _transpose(self, at: int) -> None:
        writer = self._editor.writer()
        if writer is not None:
            low, high = self._final_ends()
            change = transposed(self._editor.ledger, low, high, writer, at)
            self._editor.do_change(change, writer, self._chosen, high)

    def _ask_substitute(self) -> None:
        words = self._editor.selected_text()
        places = len(places_of(words, self._editor.ledger.final))
        if words and "\n" not in words:
            question = self.tr("“{0}” stands {1} times in this article. All become:").format(words[:12], places)
            everywhere = self.count_on_page(words) if self.count_on_page is not None else 0
            hint = self.tr("Ctrl+Enter: all {0} on the page").format(everywhere) if everywhere > places else ""
            self.words.ask(self._beside_caret(), question, words, hint)
        else:
            self._needs_selection()

    def _substitute(self, text: str) -> None:
        words, writer = self._editor.selected_text(), self._editor.writer()
        places = places_of(words, self._editor.ledger.final)
        if writer is None or not places or words == text:
            return
        here = self._editor.ledger.to_final(self._editor.selected().end)
        change = substituted(self._editor.ledger, places, text, writer)
        before = sum(1 for place in places if place.end <= here)
        self._editor.do_change(change, writer, self._chosen, here + before * (len(text) - len(words)))

    def _substitute_widely(self, text: str) -> None:
        words = self._editor.selected_text()
        if words and words != text:
            self.page_substitution_asked.emit(words, text)

    def _keep(self) -> None:
        """Let stand what is struck in the selection or at the caret."""
        span = self._editor.selected_span() if self._editor.textCursor().hasSelection() else None
        caret = self._editor.marked_caret()
        span = span or Span(max(0, caret - 1), caret + 1)
        found, at = [], 0
        for run in self._editor.ledger.runs:
            if run.dele and at < span.end and at + len(run.text) > span.start:
                found.append(run.dele)
            at += len(run.text)
        if found:
            self.keep_asked.emit(tuple(dict.fromkeys(found)))
        else:
            self.says.emit(self.tr("Nothing is struck here that could stay."))

    # 转移: first what, then where

    def _begin_move(self) -> None:
        chosen = self._editor.selected()
        if self._needs_selection() and chosen.start < chosen.end:
            self._moving = chosen
            self.says.emit(self.tr("Put the caret where it is to go and press Enter; Esc leaves it here."))

    def pick_key(self, event: QKeyEvent) -> bool:
        """Take Enter and Esc while the place of 转移 is chosen."""
        if self._moving is None or event.key() not in _PICK_KEYS:
            return False
        moving, self._moving = self._moving, None
        writer = self._editor.writer()
        to = self._editor.marked_caret()
        ledger = self._editor.ledger
        self.says.emit("")
        outside = not moving.start <= to <= moving.end
        if event.key() != _ESCAPE and writer is not None and outside and moving.end <= len(ledger.marked):
            length = len(ledger.living(moving.start, moving.end))
            final = ledger.to_final(to) + (length if to <= moving.start else 0)
            change = ledger.move(moving.start, moving.end, to, linked(writer))
            self._editor.do_change(change, writer, self._chosen, final)
        return True


_AT_GAPS = frozenset({ProofMark.WIDEN, ProofMark.NARROW})
"""Marks that stand between characters."""
_ESCAPE = Qt.Key.Key_Escape
_PICK_KEYS = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, _ESCAPE})
