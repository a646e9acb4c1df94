"""Corrections: who changed what in which pass, by which proof mark, and how it stands."""

from dataclasses import dataclass
from enum import StrEnum

from xingxian_editor.page.source import Anchor

NOBODY = "未署名"
"""What stands for the name of somebody who gave none, in lists, reports and files."""


class ProofMark(StrEnum):
    """The 21 proof marks of GB/T 14706-93, in its order."""

    CHANGE = "change"
    DELETE = "delete"
    INSERT = "insert"
    SCRIPT = "script"
    TURN = "turn"
    TRANSPOSE = "transpose"
    JOIN = "join"
    NEW_PARAGRAPH = "new_paragraph"
    MOVE = "move"
    SHIFT_VERTICAL = "shift_vertical"
    SHIFT_HORIZONTAL = "shift_horizontal"
    ALIGN = "align"
    STAIRS = "stairs"
    STRAIGHTEN = "straighten"
    WIDEN = "widen"
    NARROW = "narrow"
    SPACE = "space"
    SEPARATE = "separate"
    KEEP = "keep"
    SUBSTITUTE = "substitute"
    EXPLAIN = "explain"


class Way(StrEnum):
    """Which of its forms a mark takes, where the standard has several: where something is to go, or what is meant."""

    USUAL = ""
    RAISED = "raised"
    MIDDLE = "middle"
    LOWERED = "lowered"
    LINE_BEFORE = "line_before"
    LINE_AFTER = "line_after"
    COLUMN_BEFORE = "column_before"
    COLUMN_AFTER = "column_after"
    PAGE_BEFORE = "page_before"
    PAGE_AFTER = "page_after"
    UP = "up"
    DOWN = "down"
    LEFT = "left"
    RIGHT = "right"
    BOTH = "both"
    LINES = "lines"
    ROW = "row"
    COLUMN = "column"
    RAGGED = "ragged"
    RAGGED_RIGHT = "ragged_right"


class Pass(StrEnum):
    """How often the page has been read: 一校, 二校, 三校, 通读."""

    FIRST = "first"
    SECOND = "second"
    THIRD = "third"
    FINAL_READING = "final_reading"


class CorrectionState(StrEnum):
    """How a correction stands: only a rejected one no longer counts.

    ACCEPTED_AS_IT_STANDS: the make-up desk did not carry it out, and a person let the new version stand.
    """

    OPEN = "open"
    REJECTED = "rejected"
    CARRIED_OUT = "carried_out"
    NOT_CARRIED_OUT = "not_carried_out"
    ACCEPTED_AS_IT_STANDS = "accepted_as_it_stands"


@dataclass(frozen=True, order=True, slots=True)
class Frame:
    """A rectangle on the page in millimetres from its top left corner, for what is no text."""

    left: float
    top: float
    right: float
    bottom: float


@dataclass(frozen=True, slots=True)
class Correction:
    """One correction (校改). What it strikes and writes stands in ``Page.struck`` and ``Page.insertions``.

    ``anchor`` and ``frame`` say where a mark stands that changes no text, ``detail`` what it asks for
    (½, 改黑体), ``way`` in which direction or form, ``amount`` by how many characters, or lines where the
    way is LINES, or degrees for a 正图 (0: not said). ``link`` joins the halves of a 转移 or 对调 and the
    places of a 代替. ``origin`` is empty for what was typed here, "word" for a Word file, "untracked" for
    what such a file changed without saying so, or the rule whose finding was applied. ``reason`` is why it
    was rejected or not carried out, ``decided_by`` who accepted or rejected it, or let the page stand. Times are
    ISO 8601 with their offset.
    """

    id: int
    mark: ProofMark
    by: str
    pass_: Pass
    time: str
    state: CorrectionState = CorrectionState.OPEN
    reason: str = ""
    note: str = ""
    link: int = 0
    anchor: Anchor = ()
    frame: Frame | None = None
    detail: str = ""
    origin: str = ""
    decided_by: str = ""
    decided_at: str = ""
    way: Way = Way.USUAL
    amount: float = 0.0

    @property
    def stands(self) -> bool:
        """Whether it counts: nobody rejected it."""
        return self.state is not CorrectionState.REJECTED

    @property
    def shows(self) -> bool:
        """Whether what it strikes and writes still shows: nobody rejected it or let the page stand without it."""
        return self.state not in (CorrectionState.REJECTED, CorrectionState.ACCEPTED_AS_IT_STANDS)

    @property
    def accepted(self) -> bool:
        """Whether somebody has said yes to it."""
        return self.stands and bool(self.decided_by)
