"""What a PDF page holds before anybody judged it: glyphs in the file's order, pictures, rules, boxes."""

from dataclasses import dataclass, field
from typing import NamedTuple

from xingxian_editor.page.geometry import Box


class Glyph(NamedTuple):
    """One character as the file sets it. ``base`` is its baseline; y counts down from the top.

    ``font`` counts ``RawPage.fonts``; ``number`` is its place in the file's order.
    """

    text: str
    left: float
    top: float
    right: float
    bottom: float
    base: float
    size: float
    font: int
    angle: float
    number: int


@dataclass(slots=True)
class RawPage:
    """The contents of one PDF page. ``unmapped`` counts characters whose font has no map.

    ``text_objects`` counts the strings that the file draws, whether or not anything can be read in them.
    ``drawn`` are shapes of many curves, as characters are that were turned into curves.
    ``outside`` counts characters beyond the visible page. ``ink`` says how much is drawn besides text: the segments
    of paths, and for whatever may show more, a picture or a form or a stamp, as many as no few rules have.
    ``read`` says that both were counted, as a file's are and a picture's are not.
    ``cut`` is the page proper, where a strip round it is cut off after printing.
    """

    width: float
    height: float
    glyphs: list[Glyph] = field(default_factory=list)
    fonts: list[str] = field(default_factory=list)
    pictures: list[Box] = field(default_factory=list)
    rules: list[Box] = field(default_factory=list)
    boxes: list[Box] = field(default_factory=list)
    drawn: list[Box] = field(default_factory=list)
    unmapped: int = 0
    text_objects: int = 0
    outside: int = 0
    ink: int = 0
    read: bool = False
    cut: Box | None = None

    @property
    def proper(self) -> Box:
        """The page as readers hold it."""
        return self.cut or Box(0.0, 0.0, self.width, self.height)
