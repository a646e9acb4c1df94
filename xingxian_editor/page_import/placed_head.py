"""A head with the article or photo it belongs to, and on what grounds."""

from dataclasses import dataclass

from xingxian_editor.page_import.head_units import HeadUnit
from xingxian_editor.page_import.shared_phrases import Likeness


@dataclass(frozen=True, slots=True)
class Placing:
    """One way to place a head: the article's number, how good (0 to 1), and on what grounds."""

    article: int
    score: float
    likeness: Likeness
    adjacent: bool


@dataclass(frozen=True, slots=True)
class PlacedHead:
    """A unit with the article or photo it got, or neither, and all its ways into articles, best first.

    ``leads`` says that it is a kicker by what it stands over.
    """

    unit: HeadUnit
    article: int | None
    placings: tuple[Placing, ...]
    photo: int | None = None
    photo_score: float = 0.0
    leads: bool = False

    @property
    def confidence(self) -> float:
        """How sure the decision is, 0 to 1."""
        own = next((p.score for p in self.placings if p.article == self.article), 0.0)
        other = max((p.score for p in self.placings if p.article != self.article), default=0.0)
        if self.photo is not None:
            return max(0.05, min(0.9, self.photo_score + 0.5 * (self.photo_score - other)))
        if self.article is None:
            return max(0.0, 1.0 - other)
        return max(0.05, min(0.99, own + 0.5 * (own - other)))
