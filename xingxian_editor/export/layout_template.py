"""The template of a page: which article is how important, how many columns it has, and in what order."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from xingxian_editor.page.page_reading import ArticleReading, PageReading

RANKS = (1, 2, 3, 4)
"""1 is the lead (头条)."""

_BASE_COLUMNS = ((320, 6), (200, 4), (0, 2))
_BRIEF = 4
_SHORT = 250
"""Characters up to which an article counts as a brief."""


class LayoutPart(StrEnum):
    """What stands in a place of the page."""

    ARTICLE = "article"
    PHOTO = "photo"
    UNPLACED = "unplaced"


@dataclass(frozen=True, slots=True)
class TemplateItem:
    """One article, photo, or all that belongs to none.

    ``index`` is its index in the page document. Items fill rows in their order: a row is full
    when the next item's ``columns`` have no room in it.
    """

    part: LayoutPart
    index: int
    rank: int
    columns: int


_Sized = tuple[TemplateItem, int]
"""An item with the number of its characters."""


@dataclass(frozen=True, slots=True)
class Template:
    """All items in their order, and how many base columns (基本栏) the page has."""

    columns: int
    items: tuple[TemplateItem, ...]

    def rows(self) -> tuple[tuple[TemplateItem, ...], ...]:
        """Return the items row by row, none wider than the room it has.

        An article after a photo takes the columns that the photo leaves.
        """
        rows: list[list[TemplateItem]] = []
        room = 0
        for item in self.items:
            wanted = max(1, min(item.columns, self.columns))
            beside_photo = bool(rows) and all(other.part is LayoutPart.PHOTO for other in rows[-1])
            if wanted > room and not (room and beside_photo and item.part is not LayoutPart.PHOTO):
                rows.append([])
                room = self.columns
            rows[-1].append(replace(item, columns=min(wanted, room)))
            room -= rows[-1][-1].columns
        return tuple(map(tuple, rows))


def default_template(page: PageReading, width_mm: float = 390.0) -> Template:
    """Return a template for ``page``: the first article leads across the page, photos stand beside text.

    Briefs, and what belongs to no article, share the last row.
    """
    columns = next(n for least, n in _BASE_COLUMNS if width_mm >= least)
    photos = [TemplateItem(LayoutPart.PHOTO, i, 3, max(1, columns // 3)) for i in range(len(page.photos))]
    sized = [(_article(i, article, columns), article.character_count) for i, article in enumerate(page.articles)]
    lead, others = (sized[:1], sized[1:]) if len(sized) > 1 else ([], sized)
    long = [pair for pair in others if pair[0].rank < _BRIEF]
    small = [pair for pair in others if pair[0].rank == _BRIEF]
    if page.unplaced:
        characters = sum(len(block.reading.text) for block in page.unplaced)
        small.append((TemplateItem(LayoutPart.UNPLACED, 0, _BRIEF, columns), characters))
    if len(small) == 1 and small[0][0].part is LayoutPart.ARTICLE:
        long, small = long + small, []
    paired = min(len(photos), len(long))
    items = [item for item, _ in lead]
    items += _beside_photos([item for item, _ in long[:paired]], photos, columns)
    items += (*_rows(long[paired:], columns), *_rows(small, columns))
    return Template(columns, tuple(items))


def _article(index: int, article: ArticleReading, columns: int) -> TemplateItem:
    rank = _BRIEF if article.character_count <= _SHORT else min(index + 1, 3)
    return TemplateItem(LayoutPart.ARTICLE, index, rank, columns)


def _beside_photos(
    articles: Sequence[TemplateItem], photos: Sequence[TemplateItem], columns: int
) -> Iterator[TemplateItem]:
    """Yield a row of an article and a photo for each photo; photos without an article share rows."""
    alone = photos[len(articles) :]
    for article, photo in zip(articles, photos[: len(articles)], strict=True):
        yield replace(article, columns=columns - photo.columns)
        yield photo
    for number, photo in enumerate(alone, 1):
        yield replace(photo, columns=columns if number == len(alone) and number % 2 else columns // 2)


def _rows(sized: Sequence[_Sized], columns: int) -> Iterator[TemplateItem]:
    at = 0
    for size in _row_sizes(len(sized), columns // 2):
        yield from _shared_row(sized[at : at + size], columns)
        at += size


def _row_sizes(count: int, most: int) -> list[int]:
    """Cut ``count`` articles into rows as even as can be, the fuller ones below."""
    rows = -(-count // most) if count else 0
    return [count // rows + (row >= rows - count % rows) for row in range(rows)]


def _shared_row(row: Sequence[_Sized], columns: int) -> Iterator[TemplateItem]:
    """Give every item of a row one column and the rest to whoever has most text for each of them."""
    counts = [1] * len(row)
    while sum(counts) < columns:
        load = [characters / n for (_, characters), n in zip(row, counts, strict=True)]
        counts[load.index(max(load))] += 1
    yield from (replace(item, columns=n) for (item, _), n in zip(row, counts, strict=True))
