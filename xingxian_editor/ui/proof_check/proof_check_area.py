"""The workspace 核红: both versions over the comparison band, the list at the right, and its keys."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QKeyCombination, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QSplitter, QVBoxLayout, QWidget

from xingxian_editor.desk.check_rows import CheckRow
from xingxian_editor.desk.comparing import Character
from xingxian_editor.ui.busy_line import BusyLine
from xingxian_editor.ui.message_bar import MessageBar
from xingxian_editor.ui.own_keys import keep
from xingxian_editor.ui.proof_check.check_list import CheckList
from xingxian_editor.ui.proof_check.check_looks import SIGNS, new_look, old_look
from xingxian_editor.ui.proof_check.comparison_band import ComparisonBand
from xingxian_editor.ui.proof_check.tied_scrolling import TiedScrolling
from xingxian_editor.ui.proof_check.version_mark import VersionMark
from xingxian_editor.ui.proof_check.version_pane import VersionPane
from xingxian_editor.ui.theme.theme import Theme

FOLDED_UNDER = 560
_NONE, _CTRL, _SHIFT = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)

_TYPED = frozenset(
    {
        *(Qt.Key.Key_T, Qt.Key.Key_C, Qt.Key.Key_Return, Qt.Key.Key_Enter),
        *(Qt.Key.Key_Backspace, Qt.Key.Key_Left, Qt.Key.Key_Right),
    }
)
"""Keys that mean what they always do while one types words to the make-up desk."""


class ProofCheckArea(QWidget):
    """Shows rows and says what is wanted of them; whoever wires it keeps the decisions.

    ``accept_asked(row)``, ``send_back_asked(row, words)``, ``decide_again_asked(row)``,
    ``correct_asked(row)``, ``sheet_asked``, ``only_differences_changed``.
    """

    accept_asked = Signal(object)
    send_back_asked = Signal(object, str)
    decide_again_asked = Signal(object)
    correct_asked = Signal(object)
    sheet_asked = Signal()
    linked_changed = Signal(bool)
    only_differences_changed = Signal(bool)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows: tuple[CheckRow, ...] = ()
        self._only_differences = False
        self.busy = BusyLine(theme, self)
        self.message = MessageBar(theme, self)
        self.old = VersionPane(theme, self)
        self.new = VersionPane(theme, self)
        self.band = ComparisonBand(theme, self)
        self.list = CheckList(theme, self)
        self.tied = TiedScrolling(self.old, self.new, self)
        self._lay_out()
        self._keys = {
            QKeyCombination(_NONE, Qt.Key.Key_F8): self.next,
            QKeyCombination(_SHIFT, Qt.Key.Key_F8): self.previous,
            QKeyCombination(_NONE, Qt.Key.Key_Return): self.accept,
            QKeyCombination(Qt.KeyboardModifier.KeypadModifier, Qt.Key.Key_Enter): self.accept,
            QKeyCombination(_NONE, Qt.Key.Key_T): self.band.send_back,
            QKeyCombination(_NONE, Qt.Key.Key_C): self.correct,
            QKeyCombination(_NONE, Qt.Key.Key_Backspace): self.decide_again,
            QKeyCombination(_NONE, Qt.Key.Key_Left): self.list.fold,
            QKeyCombination(_NONE, Qt.Key.Key_Right): self.list.unfold,
            QKeyCombination(_CTRL, Qt.Key.Key_L): self.toggle_linked,
            QKeyCombination(_NONE, Qt.Key.Key_F9): self.toggle_only_differences,
            QKeyCombination(_CTRL, Qt.Key.Key_Return): self.sheet_asked.emit,
        }
        self._keep = frozenset(self._keys)
        for part in (self, *self.findChildren(QWidget)):
            part.installEventFilter(self)
        self.list.chosen.connect(self._chosen)
        self.list.sheet_asked.connect(self.sheet_asked)
        self.band.accepted.connect(self.accept)
        self.band.correct_asked.connect(self.correct)
        self.band.decide_again_asked.connect(self.decide_again)
        self.band.sent_back.connect(self._send_back)
        for pane in (self.old, self.new):
            pane.picked.connect(self.list.choose)
        theme.changed.connect(self._show_marks)

    def show_rows(self, rows: Sequence[CheckRow], characters: Mapping[Character, Character] | None = None) -> None:
        """Show what was compared; ``characters`` are known anew with another comparison."""
        self._rows = tuple(rows)
        if characters is not None:
            self.tied.know(characters)
        self.list.show_rows(self._rows)
        self.band.show_row(self.list.current)
        self._show_marks()

    def next(self) -> None:
        """Go to the next row."""
        self.list.step(1)

    def previous(self) -> None:
        """Go to the row before."""
        self.list.step(-1)

    def accept(self) -> None:
        """Let the current row be as it is."""
        if (row := self.list.current) is not None:
            self.accept_asked.emit(row)

    def correct(self) -> None:
        """Make a correction of what the current row lost or changed."""
        if (row := self.list.current) is not None and row.restorable is not None:
            self.correct_asked.emit(row)

    def decide_again(self) -> None:
        """Leave the current row undecided again."""
        if (row := self.list.current) is not None:
            self.decide_again_asked.emit(row)

    def toggle_linked(self) -> None:
        """Let the two pages scroll together, or each by itself."""
        self.tied.on = not self.tied.on
        self.linked_changed.emit(self.tied.on)

    def toggle_only_differences(self) -> None:
        """Light only what must be looked at, or everything."""
        self._only_differences = not self._only_differences
        self._show_marks()
        self.only_differences_changed.emit(self._only_differences)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the keys of this workspace, also where the window has them for something else; text fields keep text."""
        typing = isinstance(watched, QLineEdit)
        if isinstance(event, QKeyEvent):
            combination = event.keyCombination()
            plain = combination.key() in _TYPED
            if typing and plain and not event.modifiers() & _CTRL:
                return False
            if keep(event, self._keep):
                return True
            if event.type() == QEvent.Type.KeyPress and combination in self._keys:
                self._keys[combination]()
                return True
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.band.fold(self.window().height() < FOLDED_UNDER)

    def shut_down(self) -> None:
        """Give the files of the pictures back."""
        self.old.shut_down()
        self.new.shut_down()

    def _chosen(self, row: CheckRow | None) -> None:
        self.band.show_row(row)
        self._show_marks()
        if row is not None:
            linked, self.tied.on = self.tied.on, False  # both go to the row itself
            self.old.go(row.old, row.frames[0])
            self.new.go(row.new, row.frames[1])
            self.tied.on = linked

    def _send_back(self, words: str) -> None:
        if (row := self.list.current) is not None:
            self.send_back_asked.emit(row, words)

    def _show_marks(self) -> None:
        current = self.list.current
        chosen = current.key if current is not None else ""
        shown = [row for row in self._rows if not (self._only_differences and row.is_done)]
        self.old.show_marks(
            tuple(
                VersionMark(
                    row.key,
                    row.tag,
                    row.old,
                    row.old_is_point,
                    old_look(row, self._theme, on_paper=self.old.shown_picture is not None),
                    row.key == chosen,
                    row.frames[0],
                )
                for row in shown
                if row.old or row.frames[0]
            )
        )
        self.new.show_marks(
            tuple(
                VersionMark(
                    row.key,
                    f"{row.tag}{SIGNS[row.state]}",
                    row.new,
                    row.new_is_point,
                    new_look(row, self._theme, on_paper=self.new.shown_picture is not None),
                    row.key == chosen,
                    row.frames[1],
                )
                for row in shown
                if row.new or row.frames[1]
            )
        )

    def _lay_out(self) -> None:
        theme = self._theme
        pages = QSplitter(Qt.Orientation.Horizontal, self)
        for pane in (self.old, self.new):
            pane.setMinimumWidth(200)
            pages.addWidget(pane)
        pages.setChildrenCollapsible(False)
        pages.setHandleWidth(theme.size("splitter_line"))
        left = QWidget(self)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(pages, 1)
        column.addWidget(self.band)
        self.list.setMinimumWidth(theme.size("right_dock_proof_check.min"))
        self.splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self.splitter.setHandleWidth(theme.size("splitter_line"))
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(left)
        self.splitter.addWidget(self.list)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setStretchFactor(1, 0)
        self.splitter.setSizes([1000, theme.size("right_dock_proof_check.default")])
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        for part in (self.busy, self.message):
            whole.addWidget(part)
        whole.addWidget(self.splitter, 1)
