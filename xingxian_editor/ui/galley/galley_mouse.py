"""The mouse in the galley: click and drag select blocks or characters; a drag out of a block moves it."""

from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication


class Press(Enum):
    """What a press has become."""

    NONE = auto()
    CLICK = auto()
    CHARACTERS = auto()
    BLOCKS = auto()
    MOVE = auto()


class Selecting(Enum):
    """What a click does with the selection."""

    ONLY = auto()
    EXTEND = auto()
    TOGGLE = auto()
    KEEP = auto()


@dataclass(slots=True)
class MousePress:
    """One press of the left button until it is released."""

    kind: Press = Press.NONE
    place: QPoint = QPoint()  # noqa: RUF009  (never changed in place)
    block: int | None = None
    in_gutter: bool = False


def selecting(modifiers: Qt.KeyboardModifier, block: int | None, selected: tuple[int, ...]) -> Selecting:
    """Return what a press on ``block`` does; one inside several selected blocks may begin a drag of them."""
    if modifiers & Qt.KeyboardModifier.ShiftModifier:
        return Selecting.EXTEND
    if modifiers & Qt.KeyboardModifier.ControlModifier:
        return Selecting.TOGGLE
    return Selecting.KEEP if block in selected and len(selected) > 1 else Selecting.ONLY


def dragged(press: MousePress, to: QPoint, block: int | None) -> Press:
    """Return what a press is once the mouse is at ``to``, over ``block``.

    From the gutter it moves blocks; from the text it selects characters as long as it stays in
    its block, and moves the block once it leaves it.
    """
    if press.kind in (Press.NONE, Press.BLOCKS, Press.MOVE):
        return press.kind
    far = (to - press.place).manhattanLength() >= QApplication.startDragDistance()
    if not far and press.kind is Press.CLICK:
        return Press.CLICK
    if press.in_gutter or block != press.block:
        return Press.MOVE
    return Press.CHARACTERS
