"""The palette of proof marks: `Alt+M`, then a letter; each with its shape and its name."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout, QWidget

from xingxian_editor.page.correction import ProofMark
from xingxian_editor.ui.choice_popup import ChoicePopup, PopupChoice
from xingxian_editor.ui.theme.theme import Theme
from xingxian_editor.ui.theme_label import ThemeLabel
from xingxian_editor.ui.tracked_editor.chosen_mark import ChosenMark
from xingxian_editor.ui.tracked_editor.mark_shapes import mark_icon
from xingxian_editor.ui.tracked_editor.sign_words import NAMES

KEYS = (
    ("D", ChosenMark(ProofMark.TRANSPOSE)),
    ("Y", ChosenMark(ProofMark.MOVE)),
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
            PopupChoice(key, self._name(chosen), chosen, mark_icon(chosen.mark, ink, chosen.detail))
            for key, chosen in KEYS
        ]
        self.open_at(place, self.tr("Proof marks"), choices, len(choices))

    def _name(self, chosen: ChosenMark) -> str:
        if chosen.mark is ProofMark.SPACE:
            return f"空 {chosen.detail} 字距"
        return NAMES[chosen.mark]


class WordsPopup(QFrame):
    """Asks for a few words beside the text. ``given(words)`` on Enter; Esc or a click elsewhere gives none."""

    given = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._question = ThemeLabel(theme, "", "small", "text_2", self)
        self.field = QLineEdit(self)
        self.field.setProperty("input", True)
        self.field.setMinimumWidth(280)
        self.field.returnPressed.connect(self._give)
        column = QVBoxLayout(self)
        space = theme.space(2)
        column.setContentsMargins(space, space, space, space)
        column.setSpacing(theme.space(1))
        column.addWidget(self._question)
        column.addWidget(self.field)

    def ask(self, place: QPoint, question: str, words: str = "") -> None:
        """Open at ``place`` of the screen."""
        self._question.setText(question)
        self.field.setText(words)
        self.field.setAccessibleName(question)
        self.field.selectAll()
        self.adjustSize()
        screen = self.screen().availableGeometry()
        left = max(screen.left(), min(place.x(), screen.right() - self.width()))
        self.move(left, max(screen.top(), min(place.y(), screen.bottom() - self.height())))
        self.show()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)

    def _give(self) -> None:
        words = self.field.text().strip()
        if words:
            self.close()
            self.given.emit(words)
