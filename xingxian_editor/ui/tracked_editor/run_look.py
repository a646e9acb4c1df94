"""How runs look: the type of their section, the colour and line of the pass that struck or wrote them."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QTextBlockFormat, QTextCharFormat

from xingxian_editor.corrections.run import Owner, Run
from xingxian_editor.page.correction import Pass
from xingxian_editor.page.role import Role
from xingxian_editor.ui.article_view.item_style import gap_above, item_style
from xingxian_editor.ui.theme.pass_look import PASSES
from xingxian_editor.ui.theme.theme import Theme
from xingxian_editor.ui.tracked_editor.projection import View

LINES = (
    QTextCharFormat.UnderlineStyle.SingleUnderline,
    QTextCharFormat.UnderlineStyle.DashUnderline,
    QTextCharFormat.UnderlineStyle.DotLine,
    QTextCharFormat.UnderlineStyle.DashDotLine,
)


def pass_number(owner: Owner | None) -> int:
    """Return which pass, from 1, somebody wrote in; one that is not known counts as the last."""
    return PASSES.index(Pass(owner.pass_)) + 1 if owner and owner.pass_ in PASSES else len(PASSES)


@dataclass(frozen=True, slots=True)
class LookKey:
    """What decides how a run looks: the passes in which it was written and struck, 0 for neither."""

    role: Role
    written: int = 0
    struck: int = 0


class RunLooks:
    """Makes formats and keeps them until the theme changes."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._formats: dict[LookKey, QTextCharFormat] = {}

    def forget(self) -> None:
        """Make every format anew: colours or sizes have changed."""
        self._formats.clear()

    def key(self, run: Run, role: Role, owners: Mapping[int, Owner], view: View) -> LookKey:
        """Return what decides about a run in a view; only marked text shows who changed it."""
        if view is not View.MARKED:
            return LookKey(role)
        written = pass_number(owners.get(run.ins)) if run.ins else 0
        struck = pass_number(owners.get(run.dele)) if run.dele else 0
        return LookKey(role, written, struck)

    def characters(self, key: LookKey) -> QTextCharFormat:
        """Return the format of characters."""
        if key not in self._formats:
            self._formats[key] = self._make(key)
        return self._formats[key]

    def _make(self, key: LookKey) -> QTextCharFormat:
        look = QTextCharFormat()
        look.setFont(self.font(key.role))
        number = key.struck or key.written
        color = self._theme.color(f"pass_{number}" if number else "text")
        look.setForeground(color)
        if key.written:
            look.setUnderlineStyle(LINES[key.written - 1])
            look.setUnderlineColor(self._theme.color(f"pass_{key.written}"))
        if key.struck:
            look.setFontStrikeOut(True)
        return look

    def font(self, role: Role) -> QFont:
        """Return the type of a role."""
        style = item_style(role)
        font = self._theme.font(_proofreading(style.font))
        if style.weight is not None:
            font.setWeight(QFont.Weight(style.weight))
        return font

    def line_height(self, role: Role) -> int:
        """Return the line height of a role."""
        return self._theme.line_height(_proofreading(item_style(role).font))

    def block(self, role: Role, opens: bool, first: bool) -> QTextBlockFormat:
        """Return how a paragraph is set; ``opens``: the one before has another role."""
        style = item_style(role)
        look = QTextBlockFormat()
        look.setLineHeight(self.line_height(role), QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        look.setTopMargin(gap_above(role, opens, first))
        look.setTextIndent(style.indent * self.font(role).pixelSize())
        if style.right:
            look.setAlignment(Qt.AlignmentFlag.AlignRight)
        elif style.justified:
            look.setAlignment(Qt.AlignmentFlag.AlignJustify)
        return look


def _proofreading(font: str) -> str:
    return "proofreading" if font == "reading" else font
