"""Numbers of articles and photos on a page: what the badges show and what `A` and a digit mean."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from xingxian_editor.page.block import ArticleKind
from xingxian_editor.page.page import Page


@dataclass(frozen=True, slots=True)
class Unit:
    """An article or photo with its number; photos count on after the articles."""

    id: int
    kind: ArticleKind
    number: int
    in_kind: int


@dataclass(frozen=True, slots=True)
class Units:
    """All articles and photos of a page, in page order."""

    all: tuple[Unit, ...] = ()
    by_id: Mapping[int, Unit] = field(default_factory=dict)

    @property
    def articles(self) -> tuple[Unit, ...]:
        """The articles proper."""
        return tuple(unit for unit in self.all if unit.kind is ArticleKind.ARTICLE)

    @property
    def digits(self) -> int:
        """How many digits name one of them."""
        return len(str(max(1, len(self.all))))

    def numbered(self, number: int) -> Unit | None:
        """Return the unit with this number."""
        return self.all[number - 1] if 0 < number <= len(self.all) else None


def units_of(page: Page) -> Units:
    """Return the articles and photos of ``page``, numbered."""
    articles = len(page.ordered_articles)
    units = tuple(
        Unit(a.id, a.kind, at + 1, at + 1 if a.kind is ArticleKind.ARTICLE else at + 1 - articles)
        for at, a in enumerate((*page.ordered_articles, *page.ordered_photos))
    )
    return Units(units, {unit.id: unit for unit in units})
