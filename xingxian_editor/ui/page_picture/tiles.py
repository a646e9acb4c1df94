"""Which tiles of a page picture are wanted, and the ones that are there, the oldest let go first."""

import math
from collections import OrderedDict
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtGui import QPixmap

from xingxian_editor.page.geometry import Box

TILE = 512
ROUND = 10_000


@dataclass(frozen=True, order=True, slots=True)
class Tile:
    """A square of a page picture: ``level`` is pixels a point, times ten thousand."""

    level: int
    row: int
    column: int

    @property
    def scale(self) -> float:
        """Pixels a point."""
        return self.level / ROUND

    @property
    def left(self) -> int:
        """Its left edge in pixels of the whole picture."""
        return self.column * TILE

    @property
    def top(self) -> int:
        """Its upper edge in pixels of the whole picture."""
        return self.row * TILE

    def box(self, width: int, height: int) -> Box:
        """Return what it covers, in points; ``width`` and ``height`` are its own in pixels."""
        scale = self.scale
        return Box(self.left / scale, self.top / scale, (self.left + width) / scale, (self.top + height) / scale)


def level_of(scale: float) -> int:
    """Return the level for ``scale`` pixels a point."""
    return max(1, round(scale * ROUND))


def pixel_size(width: float, height: float, level: int) -> tuple[int, int]:
    """Return how large the whole picture of a page is at a level."""
    return max(1, round(width * level / ROUND)), max(1, round(height * level / ROUND))


def tiles_over(seen: Box, page: tuple[float, float], level: int) -> Iterator[Tile]:
    """Yield the tiles that show what is ``seen`` (in points), the ones in its middle first."""
    width, height = pixel_size(*page, level)
    scale = level / ROUND
    columns = _numbers(seen.left * scale, seen.right * scale, width)
    rows = _numbers(seen.top * scale, seen.bottom * scale, height)
    tiles = [Tile(level, row, column) for row in rows for column in columns]
    x, y = (seen.left + seen.right) * scale / 2, (seen.top + seen.bottom) * scale / 2
    yield from sorted(tiles, key=lambda t: (abs(t.left + TILE / 2 - x) + abs(t.top + TILE / 2 - y), t))


def tile_size(tile: Tile, page: tuple[float, float]) -> tuple[int, int]:
    """Return how large a tile is in pixels: smaller at the right and lower edge of the page."""
    width, height = pixel_size(*page, tile.level)
    return min(TILE, width - tile.left), min(TILE, height - tile.top)


def _numbers(low: float, high: float, length: int) -> range:
    first = max(0, math.floor(low / TILE))
    return range(first, min(math.ceil(length / TILE), math.floor(high / TILE) + 1))


class TileCache:
    """Keeps the tiles used last, up to a number of bytes."""

    def __init__(self, most_bytes: int = 128 << 20) -> None:
        self._most = most_bytes
        self._bytes = 0
        self._tiles: OrderedDict[Tile, QPixmap] = OrderedDict()

    def __contains__(self, tile: Tile) -> bool:
        return tile in self._tiles

    def __len__(self) -> int:
        return len(self._tiles)

    @property
    def used_bytes(self) -> int:
        """How much its tiles take."""
        return self._bytes

    def get(self, tile: Tile) -> QPixmap | None:
        """Return a tile and remember that it was used."""
        if tile in self._tiles:
            self._tiles.move_to_end(tile)
        return self._tiles.get(tile)

    def put(self, tile: Tile, pixmap: QPixmap) -> None:
        """Keep a tile; let the ones go that were not used for longest."""
        if (old := self._tiles.pop(tile, None)) is not None:
            self._bytes -= _bytes(old)
        self._tiles[tile] = pixmap
        self._bytes += _bytes(pixmap)
        while self._bytes > self._most and len(self._tiles) > 1:
            self._bytes -= _bytes(self._tiles.popitem(last=False)[1])

    def of_other_levels(self, level: int) -> list[tuple[Tile, QPixmap]]:
        """Return the tiles of other levels, the one used last at the end."""
        return [(tile, pixmap) for tile, pixmap in self._tiles.items() if tile.level != level]

    def clear(self) -> None:
        """Let all of them go."""
        self._tiles.clear()
        self._bytes = 0


def _bytes(pixmap: QPixmap) -> int:
    return pixmap.width() * pixmap.height() * 4
