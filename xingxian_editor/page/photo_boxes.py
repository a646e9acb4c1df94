"""Which picture of the page belongs to which photo: the nearest above, below or beside its caption."""

from collections.abc import Iterable, Mapping

from xingxian_editor.page.geometry import Box

LARGEST_SHARE = 0.5
FARTHEST = 0.06


def photo_boxes(
    captions: Mapping[int, Box], pictures: Iterable[Box], texts: Iterable[Box], page: tuple[float, float]
) -> dict[int, Box]:
    """Return a picture for each photo; ``captions`` are the hulls of the photos' blocks.

    Grounds and ornaments are left out: what covers half the page, or lies under running text.
    """
    usable = usable_pictures(pictures, texts, page)
    near = sorted(
        (_distance(box, caption), photo, at)
        for photo, caption in captions.items()
        for at, box in enumerate(usable)
        if box.width * box.height > caption.width * caption.height
    )
    found: dict[int, Box] = {}
    taken: set[int] = set()
    for distance, photo, at in near:
        if photo not in found and at not in taken and distance < FARTHEST * max(page):
            found[photo] = usable[at]
            taken.add(at)
    return found


def usable_pictures(pictures: Iterable[Box], texts: Iterable[Box], page: tuple[float, float]) -> list[Box]:
    """Return the pictures of a page, cut at its edges, without grounds and ornaments."""
    bodies = list(texts)
    framed = (_inside(box, page) for box in pictures)
    return [box for box in framed if _usable(box, bodies, page)]


def _inside(box: Box, page: tuple[float, float]) -> Box:
    return Box(max(0.0, box.left), max(0.0, box.top), min(page[0], box.right), min(page[1], box.bottom))


def _usable(box: Box, bodies: Iterable[Box], page: tuple[float, float]) -> bool:
    if not 0 < box.width * box.height < LARGEST_SHARE * page[0] * page[1] or min(box.width, box.height) <= 0:
        return False
    middles = (((body.left + body.right) / 2, (body.top + body.bottom) / 2) for body in bodies)
    return not any(box.holds(x, y) for x, y in middles)


def _distance(a: Box, b: Box) -> float:
    across = max(0.0, b.left - a.right, a.left - b.right)
    down = max(0.0, b.top - a.bottom, a.top - b.bottom)
    return across + down
