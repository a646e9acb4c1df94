"""How the rows of a proof check look: the colour, icon and word of each state, and of each decision."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QColor

from xingxian_editor.corrections.proof_check.comparison import Outcome
from xingxian_editor.desk.check_rows import BY_EYE, UNASKED, CheckRow
from xingxian_editor.page.proof_decision import Decision
from xingxian_editor.ui.theme.pass_look import PASSES
from xingxian_editor.ui.theme.theme import Theme

STATES = (Outcome.DIFFERENTLY, Outcome.NOT_CARRIED_OUT, Outcome.PLACE_GONE, BY_EYE, UNASKED, Outcome.CARRIED_OUT)
"""The states in the order in which somebody must look at them."""
SIGNS = {
    Outcome.CARRIED_OUT: "✓",
    Outcome.NOT_CARRIED_OUT: "○",
    Outcome.DIFFERENTLY: "×",
    Outcome.PLACE_GONE: "–",
    BY_EYE: "?",
    UNASKED: "+",
}
"""What a tag on the new page adds to its number, so that colour alone says nothing."""


@dataclass(frozen=True, slots=True)
class MarkLook:
    """The colour and the soft ground of a mark, as values; ``dashed`` marks what a person must look at."""

    color: str
    soft: str
    dashed: bool = False


def old_look(row: CheckRow, theme: Theme, *, on_paper: bool = False) -> MarkLook:
    """Return how a row is marked on the old page: in the colour of its pass, or in violet.

    ``on_paper``: on the picture of the page, which is white in the dark theme too.
    """
    mode = _mode(theme, on_paper)
    if row.correction is None:
        colors = theme.tokens.colors[mode]
        return MarkLook(colors["query_line"], colors["query_soft"], dashed=True)
    token = theme.tokens.passes[PASSES.index(row.correction.pass_)]
    return MarkLook(token["color"][mode], token["soft"][mode])


def new_look(row: CheckRow, theme: Theme, *, on_paper: bool = False) -> MarkLook:
    """Return how a row is marked on the new page: in the colour of what became of it."""
    colors = theme.tokens.colors[_mode(theme, on_paper)]
    color, soft = QColor(colors[theme.state_look(row.state).color_name]), QColor(colors["surface"])
    pairs = ((color.red(), soft.red()), (color.green(), soft.green()), (color.blue(), soft.blue()))
    mixed = [round(0.15 * ink + 0.85 * paper) for ink, paper in pairs]
    return MarkLook(color.name(), "#" + "".join(f"{part:02x}" for part in mixed), dashed=not row.is_done)


def _mode(theme: Theme, on_paper: bool) -> str:
    return "dark" if theme.is_dark and not on_paper else "light"


def state_name(state: str, theme: Theme) -> str:
    """Return what the state of a row is called; what a person must look at is not called as doubts of tagging are."""
    if state == BY_EYE:
        return QCoreApplication.translate("check_looks", "look at the page")
    return theme.state_look(state).name


def decision_word(decision: Decision) -> str:
    """Return what a decision is called."""
    return {
        Decision.OPEN: QCoreApplication.translate("check_looks", "undecided"),
        Decision.ACCEPTED: QCoreApplication.translate("check_looks", "accepted"),
        Decision.SENT_BACK: QCoreApplication.translate("check_looks", "sent back"),
        Decision.CORRECTED: QCoreApplication.translate("check_looks", "made a correction"),
    }[decision]
