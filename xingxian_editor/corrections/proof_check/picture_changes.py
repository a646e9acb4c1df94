"""Which pictures of a page are others in its next version, gone or new: held together by their captions and looks."""

import itertools
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from xingxian_editor.page.geometry import Box
from xingxian_editor.page.place import Part, Place

PICTURE = "picture"
"""The field of a place that is a picture."""
CELLS = 32
"""A look has so many cells a side, three bytes each: red, green, blue."""
POOL = 4
"""So many cells a side are taken together: an edge half a cell further is no change."""
MOST_IN_ONE_POOL = 14.0
MOST_ON_THE_WHOLE = 5.0
"""A picture that was saved anew or set a little larger differs by less, of 255."""
MOST_STRETCHED = 0.06
"""A picture whose sides are in another proportion was cut."""
LEAST_OVERLAP = 0.4


@dataclass(frozen=True, slots=True)
class PrintedPicture:
    """A picture of a page: its place in shares of the page, what it looks like, and which photo it belongs to.

    ``look`` has ``CELLS`` × ``CELLS`` cells row by row; ``stretch`` is width by height; ``photo`` the
    index of its photo in the page document, None where no caption is near. ``shifted`` are looks that it
    has where its edges are taken a little off: on the picture of a page nobody knows them for sure.
    """

    box: Box
    stretch: float
    look: bytes
    photo: int | None = None
    shifted: tuple[bytes, ...] = ()


PictureChange = tuple[int | None, int | None]
"""Numbers of a picture of the old page and of the new one that stands for it; None: there is none."""


def picture_changes(
    old: Sequence[PrintedPicture], new: Sequence[PrintedPicture], photos: Mapping[int, int]
) -> Iterator[PictureChange]:
    """Yield what changed; ``photos`` says which photo of the old page is which of the new one.

    A picture stands for another where their photos are the same, else where they look alike, else
    where they take the same place. That one stands elsewhere is no change.
    """
    left_old, left_new = set(range(len(old))), set(range(len(new)))
    of_photo = {picture.photo: n for n, picture in enumerate(new) if picture.photo is not None}
    for number, picture in enumerate(old):
        other = of_photo.get(photos.get(picture.photo, -1)) if picture.photo is not None else None
        if other is not None:
            left_old.discard(number)
            left_new.discard(other)
            if not are_alike(picture, new[other]):
                yield number, other
    for measure, changed in ((_likeness, False), (_overlap, True)):
        measured = [(measure(old[a], new[b]), a, b) for a, b in itertools.product(left_old, left_new)]
        for one, another in _nearest(measured):
            left_old.discard(one)
            left_new.discard(another)
            if changed:
                yield one, another
    yield from ((number, None) for number in sorted(left_old))
    yield from ((None, number) for number in sorted(left_new))


def same_photos(old: Sequence[PrintedPicture], new: Sequence[PrintedPicture]) -> dict[int, int]:
    """Return which photo of the old page is which of the new one by its picture, where only one can be meant."""
    found = {}
    for picture in old:
        alike = [other for other in new if are_alike(picture, other)]
        twins = [other for other in old if are_alike(picture, other)]
        if len(alike) == len(twins) == 1 and picture.photo is not None and alike[0].photo is not None:
            found[picture.photo] = alike[0].photo
    return found


def picture_place(pictures: Sequence[PrintedPicture], number: int) -> Place:
    """Return the place of a picture: that of its photo, or, where it has none, its number on the page."""
    photo = pictures[number].photo
    return Place(Part.PAGE, number, PICTURE) if photo is None else Place(Part.PHOTO, photo, PICTURE)


def pictured(pictures: Sequence[PrintedPicture], place: Place) -> PrintedPicture | None:
    """Return the picture that such a place names."""
    if place.field != PICTURE:
        return None
    if place.part is Part.PHOTO:
        return next((picture for picture in pictures if picture.photo == place.index), None)
    return pictures[place.index] if place.index < len(pictures) else None


def are_alike(one: PrintedPicture, other: PrintedPicture) -> bool:
    """Say whether two pictures show the same."""
    return _likeness(one, other) > 0


def _nearest(measured: Iterable[tuple[float, int, int]]) -> Iterator[tuple[int, int]]:
    """Yield pairs by how near they are, each number once; what measures nothing is no pair."""
    taken_old, taken_new = set[int](), set[int]()
    for share, one, other in sorted(measured, reverse=True):
        if share > 0 and one not in taken_old and other not in taken_new:
            taken_old.add(one)
            taken_new.add(other)
            yield one, other


def can_be_held_together(one: PrintedPicture, other: PrintedPicture) -> bool:
    """Say whether the sides of two pictures are in one proportion, so that each cell of one is that of the other."""
    return abs(one.stretch / other.stretch - 1) <= MOST_STRETCHED


def _likeness(one: PrintedPicture, other: PrintedPicture) -> float:
    """Return 0 for pictures that differ, and the more the more alike they are."""
    if not can_be_held_together(one, other):
        return 0.0
    return max(_same_look(one.look, look) for look in (other.look, *other.shifted))


def _same_look(one: bytes, other: bytes) -> float:
    pools = list(_pools(one, other))
    whole = sum(pools) / len(pools)
    if max(pools) > MOST_IN_ONE_POOL or whole > MOST_ON_THE_WHOLE:
        return 0.0
    return 1 + MOST_ON_THE_WHOLE - whole


def _pools(one: bytes, other: bytes) -> Iterator[float]:
    """Yield the mean difference of a cell in each pool."""
    apart = [abs(a - b) for a, b in zip(one, other, strict=True)]
    row, pool = 3 * CELLS, 3 * POOL
    for top in range(0, CELLS, POOL):
        for left in range(0, row, pool):
            cells = [apart[y * row + left : y * row + left + pool] for y in range(top, top + POOL)]
            yield sum(map(sum, cells)) / (pool * POOL)


def _overlap(one: PrintedPicture, other: PrintedPicture) -> float:
    """Return the share of both places that both cover, 0 where it is small."""
    a, b = one.box, other.box
    across = min(a.right, b.right) - max(a.left, b.left)
    down = min(a.bottom, b.bottom) - max(a.top, b.top)
    if across <= 0 or down <= 0:
        return 0.0
    share = across * down / (a.width * a.height + b.width * b.height - across * down)
    return share if share >= LEAST_OVERLAP else 0.0
