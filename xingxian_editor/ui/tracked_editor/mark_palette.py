"""The palette of proof marks: `Alt+M`, then a letter; each with its shape and its name."""

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal, SignalInstance
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from xingxian_editor.corrections.proof_words import MARK_NAMES
from xingxian_editor.page.correction import ProofMark, Way
from xingxian_editor.ui.choice_popup import ChoicePopup, PopupChoice
from xingxian_editor.ui.theme.theme import Theme
from xingxian_editor.ui.theme_label import ThemeLabel
from xingxian_editor.ui.tracked_editor.chosen_mark import ChosenMark
from xingxian_editor.ui.tracked_editor.mark_shapes import mark_icon
from xingxian_editor.ui.tracked_editor.sign_words import may_be_asked
from xingxian_editor.ui.tracked_editor.text_popup import TextPopup

KEYS = (
    ("D", ChosenMark(ProofMark.TRANSPOSE)),
    ("Y", ChosenMark(ProofMark.MOVE)),
    ("H", ChosenMark(ProofMark.MOVE, way=Way.LINE_AFTER)),
    ("J", ChosenMark(ProofMark.JOIN)),
    ("P", ChosenMark(ProofMark.NEW_PARAGRAPH)),
    ("1", ChosenMark(ProofMark.SPACE, "1")),
    ("2", ChosenMark(ProofMark.SPACE, "½")),
    ("3", ChosenMark(ProofMark.SPACE, "⅓")),
    ("4", ChosenMark(ProofMark.SPACE, "¼")),
    ("B", ChosenMark(ProofMark.KEEP)),
    ("R", ChosenMark(ProofMark.SUBSTITUTE)),
    ("Z", ChosenMark(ProofMark.TURN)),
    ("C", ChosenMark(ProofMark.SCRIPT)),
    ("S", ChosenMark(ProofMark.SHIFT_VERTICAL)),
    ("X", ChosenMark(ProofMark.SHIFT_HORIZONTAL)),
    ("Q", ChosenMark(ProofMark.ALIGN)),
    ("T", ChosenMark(ProofMark.STAIRS)),
    ("K", ChosenMark(ProofMark.WIDEN)),
    ("G", ChosenMark(ProofMark.NARROW)),
    ("F", ChosenMark(ProofMark.SEPARATE)),
    ("M", ChosenMark(ProofMark.EXPLAIN)),
)


class MarkPalette(ChoicePopup):
    """Offers the marks that typing cannot say."""

    def open_for_text(self, place: QPoint) -> None:
        """Open at ``place`` of the screen."""
        ink = self._theme.color("text")
        choices = [
            PopupChoice(key, self._name(chosen), chosen, mark_icon(chosen.mark, ink, chosen.detail, chosen.way))
            for key, chosen in KEYS
        ]
        self.open_at(place, self.tr("Proof marks"), choices, len(choices))

    def _name(self, chosen: ChosenMark) -> str:
        if chosen.mark is ProofMark.MOVE and chosen.way is not Way.USUAL:
            return "转移到上下行、栏、版…"
        if chosen.mark is ProofMark.SPACE:
            return f"空 {chosen.detail} 字距"
        return f"{MARK_NAMES[chosen.mark]}{'…' if may_be_asked(chosen.mark) else ''}"


class WordsPopup(TextPopup):
    """Asks for a few words beside the text. ``given(words)`` on Enter, ``given_widely(words)`` on Ctrl+Enter."""

    given = Signal(str)
    given_widely = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self.field = QLineEdit(self)
        self.field.setProperty("input", True)
        self.field.setMinimumWidth(280)
        self.field.returnPressed.connect(self._give)
        self.field.installEventFilter(self)
        self._hint = ThemeLabel(theme, "", "hint", "text_2", self)
        self.column.addWidget(self.field)
        self.column.addWidget(self._hint)

    def ask(self, place: QPoint, question: str, words: str = "", hint: str = "") -> None:
        """Open at ``place`` of the screen; ``hint`` says what Ctrl+Enter does."""
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))
        self.field.setText(words)
        self.field.selectAll()
        self.open_at(place, question, self.field)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take Ctrl+Enter, where it is offered."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent) or self._hint.isHidden():
            return False
        taken = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and bool(
            event.modifiers() & Qt.KeyboardModifier.ControlModifier
        )
        if taken:
            self._give_to(self.given_widely)
        return taken

    def _give(self) -> None:
        self._give_to(self.given)

    def _give_to(self, signal: SignalInstance) -> None:
        words = self.field.text().strip()
        if words:
            self.close()
            signal.emit(words)
