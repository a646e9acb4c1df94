"""Asks in which direction and by how much: an arrow key, a number, Enter."""

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QHBoxLayout, QLineEdit, QToolButton, QWidget

from xingxian_editor.corrections.asked_words import WAY_WORDS, amount_words, read_amount, unit_of
from xingxian_editor.corrections.proof_words import MARK_NAMES
from xingxian_editor.page.correction import ProofMark, Way
from xingxian_editor.ui.theme.theme import Theme
from xingxian_editor.ui.theme_label import ThemeLabel
from xingxian_editor.ui.tracked_editor.chosen_mark import ChosenMark
from xingxian_editor.ui.tracked_editor.text_popup import TextPopup

_UP, _DOWN, _LEFT, _RIGHT = Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right
_ARROWS: dict[Qt.Key, str] = {
    **{_UP: "↑", _DOWN: "↓", _LEFT: "←", _RIGHT: "→"},
    **{Qt.Key.Key_PageUp: "PgUp", Qt.Key.Key_PageDown: "PgDn"},
}
_IN_A_ROW = 4
_KEYS: dict[ProofMark, dict[Qt.Key, Way]] = {
    ProofMark.SHIFT_VERTICAL: {_UP: Way.UP, _DOWN: Way.DOWN},
    ProofMark.SHIFT_HORIZONTAL: {_LEFT: Way.LEFT, _RIGHT: Way.RIGHT, _DOWN: Way.BOTH},
    ProofMark.ALIGN: {_UP: Way.ROW, _DOWN: Way.COLUMN, _LEFT: Way.RAGGED, _RIGHT: Way.RAGGED_RIGHT},
    ProofMark.WIDEN: {_RIGHT: Way.USUAL, _DOWN: Way.LINES},
    ProofMark.NARROW: {_RIGHT: Way.USUAL, _DOWN: Way.LINES},
    ProofMark.MOVE: {
        _UP: Way.LINE_BEFORE,
        _DOWN: Way.LINE_AFTER,
        _LEFT: Way.COLUMN_BEFORE,
        _RIGHT: Way.COLUMN_AFTER,
        Qt.Key.Key_PageUp: Way.PAGE_BEFORE,
        Qt.Key.Key_PageDown: Way.PAGE_AFTER,
    },
    ProofMark.SCRIPT: {_UP: Way.RAISED, _RIGHT: Way.MIDDLE, _DOWN: Way.LOWERED},
}
_USUAL_AMOUNTS = (0.25, 0.5, 1.0, 2.0)


class AskingPopup(TextPopup):
    """``asked(ChosenMark, text)`` on Enter; ``text`` is the character of a 改正上下角.

    What was said last for a mark stands there the next time.
    """

    asked = Signal(object, str)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._mark = ProofMark.SHIFT_VERTICAL
        self._last: dict[ProofMark, ChosenMark] = {}
        self._ways = QGridLayout()
        self._group = QButtonGroup(self)
        for number in range(max(map(len, _KEYS.values()))):
            self._group.addButton(self._button(""), number)
            self._ways.addWidget(self._group.button(number), *divmod(number, _IN_A_ROW))
            self._group.button(number).setCheckable(True)
        self._ways.setColumnStretch(_IN_A_ROW, 1)
        self._group.idClicked.connect(self._say_unit)
        self.field = QLineEdit(self)
        self.field.setProperty("input", True)
        self.field.setFixedWidth(96)
        self.field.installEventFilter(self)
        self.installEventFilter(self)
        self.field.textChanged.connect(self._judge)
        self._unit = ThemeLabel(theme, "", "small", "text", self)
        self._amounts = [self._amount_button(amount) for amount in _USUAL_AMOUNTS]
        self._hint = ThemeLabel(theme, "", "hint", "text_2", self)
        row = QHBoxLayout()
        for part in (self.field, self._unit, *self._amounts):
            row.addWidget(part)
        row.addStretch(1)
        self.column.addLayout(self._ways)
        self.column.addLayout(row)
        self.column.addWidget(self._hint)

    @property
    def way(self) -> Way:
        """The direction or form that is chosen now."""
        return list(_KEYS[self._mark].values())[max(0, self._group.checkedId())]

    def ask(self, place: QPoint, mark: ProofMark, text: str = "") -> None:
        """Open at ``place`` of the screen for one mark; ``text`` is what is selected."""
        self._mark = mark
        last = self._last.get(mark, ChosenMark(mark, way=next(iter(_KEYS[mark].values()))))
        self._offer_ways(last.way)
        of_text, alone = mark is ProofMark.SCRIPT, mark in (ProofMark.ALIGN, ProofMark.MOVE)
        self.field.setText(text if of_text else amount_words(last.amount) if last.amount else "")
        self.field.selectAll()
        for part in self._amounts:
            part.setVisible(not of_text and not alone)
        self._unit.setVisible(not of_text and not alone)
        self.field.setVisible(not alone)
        self._say_unit()
        self._judge()
        self.open_at(place, MARK_NAMES[mark], self if alone else self.field)

    def _offer_ways(self, chosen: Way) -> None:
        ways = _KEYS[self._mark]
        for number, button in enumerate(self._group.buttons()):
            button.setVisible(number < len(ways))
        for number, (key, way) in enumerate(ways.items()):
            self._group.button(number).setText(f"{_ARROWS[key]} {WAY_WORDS[self._mark][way]}")
            self._group.button(number).setChecked(way is chosen)

    def _button(self, text: str) -> QToolButton:
        button = QToolButton(self)
        button.setText(text)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return button

    def _amount_button(self, amount: float) -> QToolButton:
        button = self._button(amount_words(amount))
        button.clicked.connect(self._amount_clicked)
        return button

    def _amount_clicked(self) -> None:
        button = self.sender()
        if isinstance(button, QToolButton):
            self.field.setText(button.text())

    def _say_unit(self) -> None:
        self._unit.setText(unit_of(self.way))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the arrow keys for directions, and Enter."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._give()
            return True
        way = _KEYS[self._mark].get(key)
        if way is not None and event.modifiers() in (_NONE, _PAD):
            self._group.button(list(_KEYS[self._mark].values()).index(way)).setChecked(True)
            self._say_unit()
        return way is not None and event.modifiers() in (_NONE, _PAD)

    def _amount(self) -> float | None:
        text = self.field.text().strip()
        return (read_amount(text) if text else 0.0) if self._mark not in _WITHOUT_AMOUNT else 0.0

    def _judge(self) -> None:
        """Say what Enter will do."""
        if self._amount() is None:
            self._hint.setText(self.tr("Write a number: 2, 0.5, 1/2 or ½"))
        elif self._mark in _WITHOUT_AMOUNT or self.field.text().strip():
            self._hint.setText(self.tr("Enter sets the mark, Esc leaves it"))
        else:
            self._hint.setText(self.tr("Enter sets the mark; left empty, make-up decides by how much"))

    def _give(self) -> None:
        amount = self._amount()
        if amount is None:
            self.field.selectAll()
            return
        chosen = ChosenMark(self._mark, way=self.way, amount=amount)
        self._last[self._mark] = chosen
        self.close()
        self.asked.emit(chosen, self.field.text().strip() if self._mark is ProofMark.SCRIPT else "")


_NONE, _PAD = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier
_WITHOUT_AMOUNT = (ProofMark.ALIGN, ProofMark.MOVE, ProofMark.SCRIPT)
