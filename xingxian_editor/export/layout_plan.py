"""A laid-out page as records in millimetres: what the small preview paints and the Word file is made of."""

from dataclasses import dataclass
from enum import StrEnum

from xingxian_editor.export.page_head import PageHead
from xingxian_editor.export.typefaces import Face
from xingxian_editor.export.word_text import Piece

MM_PER_PT = 25.4 / 72


NO_ARTICLE = -1
"""Stands for an article's index where text belongs to none."""


class BoxKind(StrEnum):
    """What a box is for."""

    FOLIO = "folio"
    HEADLINE = "headline"
    HEADLINE_PLACE = "headline_place"
    COLUMN = "column"
    PHOTO_TITLE = "photo_title"
    PHOTO_PLACE = "photo_place"
    PICTURE = "picture"
    CAPTION = "caption"
    RULE = "rule"


@dataclass(frozen=True, slots=True)
class Rect:
    """A rectangle in millimetres from the sheet's left top corner."""

    left: float
    top: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """The right edge."""
        return self.left + self.width

    @property
    def bottom(self) -> float:
        """The lower edge."""
        return self.top + self.height


@dataclass(frozen=True, slots=True)
class PlannedLine:
    """One line as it was measured, for the preview."""

    text: str
    size_pt: float
    align: str = "left"


@dataclass(frozen=True, slots=True)
class RunLook:
    """How ``length`` characters of a paragraph are set where the page tells it; None and empty: as the style has it.

    ``spacing_pt`` is put after each character, ``stretch`` is their width in hundredths, ``color`` RRGGBB.
    """

    length: int
    size_pt: float
    spacing_pt: float = 0
    stretch: int = 100
    face: Face | None = None
    bold: bool | None = None
    color: str = ""


@dataclass(frozen=True, slots=True)
class Indent:
    """Where a paragraph's lines begin, in points from its box's left edge: the first one, and the others."""

    first_pt: float
    left_pt: float


@dataclass(frozen=True, slots=True)
class FlowParagraph:
    """A paragraph of a text flow. Zero and None mean: as the style has it.

    ``before_pt`` is white above it. ``looks`` follow each other from its first character on.
    """

    style: str
    pieces: tuple[Piece, ...]
    size_pt: float = 0
    line_pt: float = 0
    align: str = ""
    indent: Indent | None = None
    before_pt: float = 0
    looks: tuple[RunLook, ...] = ()

    @property
    def text(self) -> str:
        """Its characters."""
        return "".join(text for text, _ in self.pieces)


@dataclass(frozen=True, slots=True)
class Flow:
    """Text that runs through the boxes that name it, one after another."""

    id: int
    paragraphs: tuple[FlowParagraph, ...]


@dataclass(frozen=True, slots=True)
class Box:
    """A box on a sheet. ``page`` counts from 1; ``index`` is the article's (or photo's) in the page document.

    ``flow`` is the text that runs through it, ``link`` its place in the chain (0 first); a rule,
    a picture or an empty place has no flow. The lines of an ``upright`` one run downwards;
    ``turned`` is by how many degrees it is turned, against the clock; ``color`` a rule's, RRGGBB. The text
    of one ``from_top`` begins at its upper edge, whatever it is for.
    """

    kind: BoxKind
    page: int
    rect: Rect
    article: int | None = None
    photo: int | None = None
    lines: tuple[PlannedLine, ...] = ()
    flow: int | None = None
    link: int = 0
    upright: bool = False
    turned: float = 0
    color: str = ""
    from_top: bool = False


@dataclass(frozen=True, slots=True)
class LayoutPlan:
    """One page as it will be set. ``overset`` pairs an article's index with its lines beyond page 1."""

    head: PageHead
    width_mm: float
    height_mm: float
    body_pt: float
    pitch_pt: float
    pages: int
    boxes: tuple[Box, ...]
    flows: tuple[Flow, ...]
    overset: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class LayoutReport:
    """What was written: how many sheets, and the lines of each article that page 1 had no room for."""

    pages: int
    overset_lines: tuple[tuple[int, int], ...] = ()
