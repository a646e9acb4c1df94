"""What the outline of a block looks like: colour and dash by role, width and fill by what is lit."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QColor, QPen

from xingxian_editor.page.block import Block
from xingxian_editor.page.role import Role
from xingxian_editor.page.source import SourceKind
from xingxian_editor.ui.page_picture.page_shapes import PageShapes
from xingxian_editor.ui.page_picture.picture_marks import PictureMarks
from xingxian_editor.ui.theme.theme import Theme


@dataclass(frozen=True, slots=True)
class OutlineLook:
    """One way to draw an outline; ``fill`` is how strong its inside is tinted."""

    color: str
    opacity: float
    width: float
    dash: tuple[int, int] | None
    fill: float
    level: int

    def pen(self) -> QPen:
        """Return the pen: as wide on the screen at every zoom."""
        color = QColor(self.color)
        color.setAlphaF(self.opacity)
        pen = QPen(color, self.width)
        pen.setCosmetic(True)
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        if self.dash:
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            pen.setDashPattern([part / self.width for part in self.dash])
        return pen

    def brush(self) -> QBrush:
        """Return the tint of the inside."""
        if not self.fill:
            return QBrush(Qt.BrushStyle.NoBrush)
        color = QColor(self.color)
        color.setAlphaF(self.fill)
        return QBrush(color)


def outline_look(block: Block, shapes: PageShapes, marks: PictureMarks, theme: Theme) -> OutlineLook:
    """Return how the outline of ``block`` is drawn now."""
    token = theme.tokens.outline
    chosen = block.article is not None and block.article == marks.chosen_article
    selected = block.id in marks.selection.blocks
    dropped = block.id == marks.drop_block or (block.article is not None and block.article == marks.drop_article)
    fill = 0.0
    if selected or dropped:
        fill = token["lit_fill_opacity_chosen"]
    elif block.id == marks.hovered:
        fill = token["lit_fill_opacity"]
    return OutlineLook(
        _color(theme, block, dropped or (selected and block.role is Role.BODY)),
        1.0 if chosen or selected or dropped else token["opacity"],
        token["chosen_ring"] if selected or dropped else token["width_chosen"] if chosen else token["width"],
        _dash(block, shapes, token["dash"]),
        fill,
        3 if dropped else 2 if selected else 1 if chosen else 0,
    )


def _color(theme: Theme, block: Block, accent: bool) -> str:
    """Return the role's colour of the light theme: the paper stays white in the dark too."""
    if accent:
        return theme.tokens.colors["light"]["accent"]
    token = next(token for token in theme.tokens.roles if token["id"] == block.role.value)
    return str(token["color"]["light"])


def _dash(block: Block, shapes: PageShapes, dashes: dict[str, list[int]]) -> tuple[int, int] | None:
    kinds = {shapes.sources[r.source].kind for r in block.ranges}
    name = "transcription" if kinds == {SourceKind.TRANSCRIPTION} else block.role.value
    on_off = dashes.get(name)
    return (on_off[0], on_off[1]) if on_off else None
