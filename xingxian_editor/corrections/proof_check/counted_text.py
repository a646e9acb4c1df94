"""The texts of a page as one string of the characters that count, each knowing where it stands."""

import unicodedata
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from xingxian_editor.page.page_reading import ArticleReading, PageReading
from xingxian_editor.page.place import Part, Place, photo_items

HEAD_FIELDS = frozenset({"kicker", "headline", "deck"})


@dataclass(frozen=True, slots=True)
class Item:
    """One text of a page: its place as a whole, what it says, and where its counted characters begin."""

    place: Place
    text: str
    start: int
    offsets: tuple[int, ...]

    @property
    def end(self) -> int:
        """The offset after its last counted character."""
        return self.start + len(self.offsets)


@dataclass(frozen=True, slots=True)
class Unit:
    """An article, a photo, or a block of no article: its counted characters ``start <= offset < end``."""

    part: Part
    index: int
    start: int
    end: int

    def __len__(self) -> int:
        return self.end - self.start


class CountedText:
    """A page's texts without the blanks that only justification made.

    Blanks count between Latin letters or digits alone: 'New York'. Radicals and compatibility forms
    that a reading still has are told by the character they stand for.
    """

    def __init__(self, page: PageReading) -> None:
        self.items: list[Item] = []
        self.units: list[Unit] = []
        pieces: list[str] = []
        length = 0
        for part, index, texts in _units(page):
            unit_start = length
            for field, item, text in texts:
                offsets = counted_offsets(text)
                whole = Place(part, index, field, item, 0, len(text))
                self.items.append(Item(whole, text, length, offsets))
                pieces.append("".join(plain(text[at]) for at in offsets))
                length += len(offsets)
            self.units.append(Unit(part, index, unit_start, length))
        self.text = "".join(pieces)
        self._starts = [item.start for item in self.items]
        self._beginnings = frozenset(item.start for item in self.items if item.offsets)
        self._beginnings_of: dict[str, tuple[int, ...]] = {}
        self._unit_starts = [unit.start for unit in self.units]
        self._by_place = {(i.place.part, i.place.index, i.place.field, i.place.item): i for i in self.items}

    def item_of(self, offset: int) -> Item:
        """Return the item that the counted character ``offset`` is in."""
        return self.items[bisect_right(self._starts, offset) - 1]

    def unit_number(self, offset: int) -> int:
        """Return which unit the counted character ``offset`` is in."""
        return bisect_right(self._unit_starts, offset) - 1

    def begins_item(self, offset: int) -> bool:
        """Say whether an item begins at this character."""
        return offset in self._beginnings

    def beginnings_of(self, field: str) -> tuple[int, ...]:
        """Return the characters with which the items of a field begin, in page order."""
        if field not in self._beginnings_of:
            own = (item for item in self.items if item.offsets and item.place.field == field)
            self._beginnings_of[field] = tuple(item.start for item in own)
        return self._beginnings_of[field]

    def pieces(self, offsets: Sequence[int]) -> Iterator[tuple[Item, Place, str]]:
        """Yield (item, place, text as it stands) for runs of ``offsets``, cut at the borders of items."""
        run: list[int] = []
        for offset in (*offsets, -1):
            if run and (offset != run[-1] + 1 or offset in self._beginnings):
                yield self._piece(run[0], run[-1] + 1)
                run = []
            run.append(offset)

    def _piece(self, start: int, end: int) -> tuple[Item, Place, str]:
        item = self.item_of(start)
        first, last = item.offsets[start - item.start], item.offsets[end - 1 - item.start] + 1
        return item, _within(item, first, last), item.text[first:last]

    def point(self, offset: int, after: bool = False) -> Place | None:
        """Return the place right before a counted character, or right behind it."""
        if not 0 <= offset < len(self.text):
            return None
        item = self.item_of(offset)
        at = item.offsets[offset - item.start] + (1 if after else 0)
        return _within(item, at, at)

    def counted(self, place: Place) -> tuple[int, int] | None:
        """Return the counted characters that ``place`` covers as (start, end); None where it is not on the page."""
        item = self._by_place.get((place.part, place.index, place.field, place.item))
        if item is None:
            return None
        start = sum(1 for at in item.offsets if at < place.start)
        end = sum(1 for at in item.offsets if at < place.end)
        return item.start + start, item.start + max(start, end)

    def raw(self, start: int, end: int) -> str:
        """Return what stands between two counted characters, blanks included; empty across items."""
        if not (0 <= start < len(self.text) and 0 <= end < len(self.text)):
            return ""
        item = self.item_of(start)
        if item is not self.item_of(end) or end < start:
            return ""
        return item.text[item.offsets[start - item.start] + 1 : item.offsets[end - item.start]]


def counted_offsets(text: str) -> tuple[int, ...]:
    """Return the offsets of the characters of ``text`` that count."""
    return tuple(at for at, character in enumerate(text) if not character.isspace() or _parts_words(text, at))


def counted_characters(text: str) -> str:
    """Return ``text`` without what does not count."""
    return "".join(plain(text[at]) for at in counted_offsets(text))


def plain(character: str) -> str:
    """Return the character that a radical or a compatibility form stands for; any other as it is."""
    if "\u2e80" <= character <= "\u2fdf" or "\uf900" <= character <= "\ufaff":
        meant = unicodedata.normalize("NFKC", character)
        return meant if len(meant) == 1 else character
    return character


def _parts_words(text: str, at: int) -> bool:
    if text[at] == "\n" or at == 0 or at + 1 >= len(text):
        return False
    before, after = text[at - 1], text[at + 1]
    return before.isascii() and after.isascii() and before.isalnum() and after.isalnum()


def _within(item: Item, start: int, end: int) -> Place:
    whole = item.place
    return Place(whole.part, whole.index, whole.field, whole.item, start, end)


def _units(page: PageReading) -> Iterator[tuple[Part, int, list[tuple[str, int, str]]]]:
    for index, article in enumerate(page.articles):
        yield Part.ARTICLE, index, list(_article_texts(article))
    for index, photo in enumerate(page.photos):
        yield Part.PHOTO, index, [(field, item, reading.text) for field, item, reading in photo_items(photo)]
    for index, block in enumerate(page.unplaced):
        yield Part.PAGE, index, [("unplaced", 0, block.reading.text)]


def _article_texts(article: ArticleReading) -> Iterator[tuple[str, int, str]]:
    """Yield the texts of an article as one reads them, crossheads where they stand."""
    for field in ("kicker", "headline", "deck", "summary", "editors_note"):
        yield from ((field, item, reading.text) for item, reading in enumerate(getattr(article, field)))
    if article.dateline:
        yield "dateline", 0, article.dateline.text
    crossheads = list(enumerate(article.crossheads))
    for number, paragraph in enumerate(article.paragraphs):
        while crossheads and crossheads[0][1][0] <= number:
            item, (_, line) = crossheads.pop(0)
            yield "crossheads", item, line.text
        yield "paragraphs", number, paragraph.text
    yield from (("crossheads", item, line.text) for item, (_, line) in crossheads)
    yield from (("byline", item, reading.text) for item, reading in enumerate(article.byline))
