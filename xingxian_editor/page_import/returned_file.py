"""A manuscript as it came back: its paragraphs with who wrote and struck what, and its comments."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Hand:
    """Who changed something and when, as Word signs it: the clock on the wall, or nothing.

    ``move`` is the name of the move whose half it is.
    """

    author: str
    time: str
    move: str = ""


@dataclass(frozen=True, slots=True)
class ReturnedPiece:
    """Text that ``ins`` wrote and ``dele`` struck; None is nobody. ``script`` raises or lowers it."""

    text: str
    ins: Hand | None = None
    dele: Hand | None = None
    script: str = ""
    script_by: Hand | None = None


@dataclass(frozen=True, slots=True)
class ReturnedParagraph:
    """A paragraph of the file: its style's name, its pieces, and who wrote or struck its end.

    ``boxed`` says whether it stands in a text box.
    """

    style: str
    pieces: tuple[ReturnedPiece, ...]
    end_ins: Hand | None = None
    end_dele: Hand | None = None
    boxed: bool = False


@dataclass(frozen=True, order=True, slots=True)
class FileSpot:
    """A place between two characters of a paragraph of the file."""

    paragraph: int
    offset: int


@dataclass(frozen=True, slots=True)
class ReturnedComment:
    """A comment; ``parent`` is the number of the one it replies to. Without a place it has no ``start``."""

    number: str
    author: str
    time: str
    text: str
    start: FileSpot | None = None
    end: FileSpot | None = None
    parent: str = ""
    resolved: bool | None = None


@dataclass(frozen=True, slots=True)
class ReturnedFile:
    """Everything of a Word file that can have changed. ``marks`` are rows of page.manuscript_marks.

    ``last_by`` is who saved it last: all that Word knows of changes that were not tracked.
    """

    paragraphs: tuple[ReturnedParagraph, ...]
    comments: tuple[ReturnedComment, ...] = ()
    marks: tuple[Mapping[str, str], ...] = ()
    last_by: str = ""
    last_time: str = ""
    footnotes: int = 0

    @property
    def is_layout(self) -> bool:
        """Whether it is a layout and no manuscript: more of its text stands in text boxes than outside."""
        length = [0, 0]
        for paragraph in self.paragraphs:
            length[paragraph.boxed] += sum(len(piece.text) for piece in paragraph.pieces)
        return length[True] > length[False]
