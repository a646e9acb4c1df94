"""What the comparison of two versions of a page says, as records."""

from dataclasses import dataclass
from enum import StrEnum

from xingxian_editor.corrections.proof_check.asked_change import AskedEdit
from xingxian_editor.page.geometry import Box
from xingxian_editor.page.place import Place


class Outcome(StrEnum):
    """What became of a correction."""

    CARRIED_OUT = "carried_out"
    NOT_CARRIED_OUT = "not_carried_out"
    DIFFERENTLY = "differently"
    PLACE_GONE = "place_gone"


class ChangeKind(StrEnum):
    """What a difference is.

    A paragraph that begins or no longer begins has a line feed for its text. A picture has none:
    what it shows is another, or it is gone, or new.
    """

    REPLACED = "replaced"
    INSERTED = "inserted"
    DELETED = "deleted"
    MOVED = "moved"
    ARTICLE_NEW = "article_new"
    ARTICLE_GONE = "article_gone"
    HEADLINE = "headline"
    CAPTION = "caption"
    FOLIO = "folio"
    PARAGRAPH = "paragraph"
    PICTURE = "picture"


BREAK = "\n"
"""The text of a paragraph's beginning."""


@dataclass(frozen=True, slots=True)
class CheckedEdit:
    """How one edit of a correction stands: what the new page has at its place, and where that is."""

    edit: AskedEdit
    state: Outcome
    now: Place | None
    stands: str


@dataclass(frozen=True, slots=True)
class CheckedCorrection:
    """How one correction stands. ``where`` is in the old page; ``now``, in the new one, is where it stood to be.

    ``stands`` is what the new page has there; it is empty where the place is gone. ``accepted_by`` is who
    let the new page stand although it does not have what was wanted.
    """

    id: int
    state: Outcome
    where: Place
    now: Place | None
    was: str
    wanted: str
    stands: str
    edits: tuple[CheckedEdit, ...] = ()
    accepted_by: str = ""


@dataclass(frozen=True, slots=True)
class Change:
    """One difference. A side without text has a place that is a point, or none where there is no counterpart.

    ``asked_for`` is the id of the correction whose doing it is, 0 where nobody asked; ``doubled`` says
    that what was put in stands elsewhere on the page already. Of a picture ``regions`` are what of it is
    another, in shares of the picture; none: all of it.
    """

    kind: ChangeKind
    old: Place | None
    new: Place | None
    was: str
    stands: str
    asked_for: int = 0
    doubled: bool = False
    regions: tuple[Box, ...] = ()


@dataclass(frozen=True, slots=True)
class Counterpart:
    """Characters of an item of the old page and those of the new one that they are, ``length`` each.

    Both places cover as many characters that count; blanks in between may differ.
    """

    old: Place
    new: Place


@dataclass(frozen=True, slots=True)
class PageComparison:
    """Everything that two versions of a page have in common and do not have in common.

    ``counterparts`` are in the order of the old page and tell where its characters are now.
    """

    corrections: tuple[CheckedCorrection, ...] = ()
    changes: tuple[Change, ...] = ()
    counterparts: tuple[Counterpart, ...] = ()

    @property
    def unasked(self) -> tuple[Change, ...]:
        """The differences that nobody asked for."""
        return tuple(change for change in self.changes if not change.asked_for)

    @property
    def is_clean(self) -> bool:
        """Whether every correction is carried out and nothing else has changed."""
        carried = all(correction.state is Outcome.CARRIED_OUT for correction in self.corrections)
        return carried and not self.unasked
