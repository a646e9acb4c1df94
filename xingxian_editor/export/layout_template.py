"""The template of a page: which article is how important, how many columns it has, and in what order."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from xingxian_editor.page.page_reading import ArticleReading, PageReading

RANKS = (1, 2, 3, 4)
"""1 is the lead (头条)."""

_BASE_COLUMNS = ((320, 6), (200, 4), (0, 2))
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
    """Return a template for ``page``: the first article leads across the page, photos beside text."""
    columns = next(n for least, n in _BASE_COLUMNS if width_mm >= least)
    photos = [TemplateItem(LayoutPart.PHOTO, i, 3, max(1, columns // 3)) for i in range(len(page.photos))]
    articles = [TemplateItem(LayoutPart.ARTICLE, i, _rank(i, a), columns) for i, a in enumerate(page.articles)]
    lead, others = (articles[:1], articles[1:]) if len(articles) > 1 else ([], articles)
    items = [*lead, *_beside_photos(others, photos, page.articles, columns)]
    if page.unplaced:
        items.append(TemplateItem(LayoutPart.UNPLACED, 0, 4, columns))
    return Template(columns, tuple(items))


def _rank(index: int, article: ArticleReading) -> int:
    if article.character_count <= _SHORT:
        return 4
    return min(index + 1, 3)


def _beside_photos(
    articles: Sequence[TemplateItem],
    photos: Sequence[TemplateItem],
    readings: Sequence[ArticleReading],
    columns: int,
) -> Iterator[TemplateItem]:
    """Yield a row of an article and a photo for each photo, and the other articles in rows."""
    paired = min(len(photos), len(articles))
    for article, photo in zip(articles[:paired], photos[:paired], strict=True):
        yield _wide(article, columns - photo.columns)
        yield photo
    for number, photo in enumerate(photos[paired:]):
        yield _wide(photo, columns if number == len(photos) - 1 else columns // 2)
    rest = articles[paired:]
    at = 0
    for size in _row_sizes(len(rest), columns // 2):
        row = rest[at : at + size]
        at += size
        yield from _shared_row(row, readings, columns)


def _row_sizes(count: int, most: int) -> list[int]:
    """Cut ``count`` articles into rows as even as can be, the fuller ones below."""
    rows = -(-count // most) if count else 0
    return [count // rows + (row >= rows - count % rows) for row in range(rows)]


def _shared_row(
    row: Sequence[TemplateItem], readings: Sequence[ArticleReading], columns: int
) -> Iterator[TemplateItem]:
    """Give every article of a row one column and the rest to whoever has most text for each of them."""
    counts = [1] * len(row)
    while sum(counts) < columns:
        load = [readings[item.index].character_count / n for item, n in zip(row, counts, strict=True)]
        counts[load.index(max(load))] += 1
    yield from (_wide(item, n) for item, n in zip(row, counts, strict=True))


def _wide(item: TemplateItem, columns: int) -> TemplateItem:
    return replace(item, columns=columns)
