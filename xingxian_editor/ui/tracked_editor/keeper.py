"""What the editor asks of whoever keeps the page: who writes, and to keep a change or refuse it."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from xingxian_editor.corrections.ledger import Change, Ledger
from xingxian_editor.corrections.run import Owner, Writer
from xingxian_editor.ui.tracked_editor.chosen_mark import ChosenMark


class Doing(StrEnum):
    """What a person did; its name in the undo list."""

    TYPE = "type"
    STRIKE = "strike"
    PASTE = "paste"
    CUT = "cut"
    MOVE = "move"
    MARK = "mark"


@dataclass(frozen=True, slots=True)
class Act:
    """One change of ``before`` that the editor wants kept. ``goes_on``: it continues the last one, as typing does.

    ``chosen`` is the mark that was chosen for it; None for what was typed.
    ``owners`` are those of the writer: whose every correction in the change is.
    """

    article: int
    doing: Doing
    before: Ledger
    change: Change
    owners: Mapping[int, Owner]
    goes_on: bool = False
    chosen: ChosenMark | None = None


class Keeper(Protocol):
    """Keeps what the editor changes."""

    def owners(self) -> Mapping[int, Owner]:
        """Return whose every correction of the page is."""

    def writer(self, link: int = 0) -> Writer | None:
        """Return who writes now; None where the page is only to be read, and say why."""

    def keep(self, act: Act) -> bool:
        """Keep a change; False refuses it, and the text stays as it was."""
