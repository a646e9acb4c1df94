"""Where the characters of a source stand on the page: boxes, type sizes, fonts, directions."""

import struct
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

_BOX = struct.Struct("<4f")
_SIZE = struct.Struct("<f")
_FONT = struct.Struct("<H")
_ANGLE = struct.Struct("<h")


@dataclass(frozen=True, order=True, slots=True)
class Box:
    """A rectangle in points; y counts down from the top of the page."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def width(self) -> float:
        """From left to right."""
        return self.right - self.left

    @property
    def height(self) -> float:
        """From top to bottom."""
        return self.bottom - self.top

    def joined(self, other: "Box") -> "Box":
        """Return the smallest box that holds both."""
        return Box(
            min(self.left, other.left),
            min(self.top, other.top),
            max(self.right, other.right),
            max(self.bottom, other.bottom),
        )

    def overlaps(self, other: "Box") -> bool:
        """Say whether the two share some area."""
        across = self.left < other.right and other.left < self.right
        return across and self.top < other.bottom and other.top < self.bottom

    def holds(self, x: float, y: float) -> bool:
        """Say whether the point is inside."""
        return self.left <= x <= self.right and self.top <= y <= self.bottom


@dataclass(frozen=True, slots=True)
class GlyphPlace:
    """Where one character stands. ``angle`` is in degrees, counted against the clock."""

    box: Box
    size: float = 0.0
    font: int = 0
    angle: float = 0.0


@dataclass(frozen=True, slots=True)
class Geometry:
    """One place for every character of a source, packed; line feeds have an empty box.

    ``width`` and ``height`` are the page's, in points. ``fonts`` are the names that the font
    numbers of the characters count. ``pictures`` and ``rules`` are what the page has besides.
    ``confidences`` has a byte for each character, how surely it was read in hundredths; it is
    empty where the file itself tells the characters.
    """

    width: float
    height: float
    boxes: bytes = b""
    sizes: bytes = b""
    font_numbers: bytes = b""
    angles: bytes = b""
    fonts: tuple[str, ...] = ()
    pictures: tuple[Box, ...] = ()
    rules: tuple[Box, ...] = ()
    confidences: bytes = b""

    def __len__(self) -> int:
        return len(self.boxes) // _BOX.size

    def box(self, offset: int) -> Box | None:
        """Return the box of the character at ``offset``, None for a line feed."""
        box = Box(*_BOX.unpack_from(self.boxes, offset * _BOX.size))
        return box if box.width or box.height else None

    def size(self, offset: int) -> float:
        """Return the type size of the character at ``offset`` in points."""
        return float(_SIZE.unpack_from(self.sizes, offset * _SIZE.size)[0])

    def font(self, offset: int) -> str:
        """Return the name of the font that the character at ``offset`` is set in."""
        number = _FONT.unpack_from(self.font_numbers, offset * _FONT.size)[0]
        return self.fonts[number] if number < len(self.fonts) else ""

    def angle(self, offset: int) -> float:
        """Return by how many degrees the character at ``offset`` is turned."""
        return float(_ANGLE.unpack_from(self.angles, offset * _ANGLE.size)[0]) / 10

    def confidence(self, offset: int) -> float:
        """Return how surely the character at ``offset`` was read, 0 to 1."""
        return self.confidences[offset] / 100 if offset < len(self.confidences) else 1.0

    def hull(self, offsets: Iterable[int]) -> Box | None:
        """Return the smallest box that holds all of these characters, None when none has one."""
        found = [box for box in map(self.box, offsets) if box]
        return _hull(found) if found else None

    def each_box(self) -> Iterator[Box]:
        """Yield the box of every character in order; those of line feeds are empty."""
        return (Box(*values) for values in _BOX.iter_unpack(self.boxes))


def packed_geometry(
    width: float,
    height: float,
    places: Iterable[GlyphPlace | None],
    fonts: tuple[str, ...],
    pictures: tuple[Box, ...] = (),
    rules: tuple[Box, ...] = (),
) -> Geometry:
    """Pack one place for every character; None stands for a line feed."""
    boxes, sizes, numbers, angles = bytearray(), bytearray(), bytearray(), bytearray()
    nowhere = GlyphPlace(Box(0.0, 0.0, 0.0, 0.0))
    for place in places:
        place = place or nowhere
        box = place.box
        boxes += _BOX.pack(box.left, box.top, box.right, box.bottom)
        sizes += _SIZE.pack(place.size)
        numbers += _FONT.pack(place.font)
        angles += _ANGLE.pack(round(place.angle * 10))
    return Geometry(width, height, bytes(boxes), bytes(sizes), bytes(numbers), bytes(angles), fonts, pictures, rules)


def _hull(boxes: list[Box]) -> Box:
    return Box(
        min(box.left for box in boxes),
        min(box.top for box in boxes),
        max(box.right for box in boxes),
        max(box.bottom for box in boxes),
    )
