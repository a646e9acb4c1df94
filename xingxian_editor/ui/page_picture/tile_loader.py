"""Draws the wanted tiles of a page one after the other, off the window's thread."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QRect, QSize, Signal
from PySide6.QtGui import QColor, QImage

from xingxian_editor.ui.background_jobs import BackgroundJobs, Progress
from xingxian_editor.ui.page_picture.page_raster import PageRaster, on_paper
from xingxian_editor.ui.page_picture.preview_file import keep_preview, read_preview
from xingxian_editor.ui.page_picture.tiles import Tile, pixel_size, tile_size

JOB = "tile"
COARSE = -1
"""The level of a kept picture: never the one that is wanted, so that the page is still drawn sharp."""
OpenRaster = Callable[[], PageRaster]


@dataclass(frozen=True, slots=True)
class Paper:
    """How a picture is laid on its paper: the paper's colour, and how strong the picture is."""

    color: QColor
    opacity: float


class TileLoader(QObject):
    """One tile is drawn at a time; what is wanted now decides which is next.

    ``tile_ready(tile, image)``; ``whole_ready(level, image)``: the coarse picture of the page;
    ``failed(error)``: nothing more will come. A page that was left behind reports no more.
    """

    tile_ready = Signal(object, QImage)
    whole_ready = Signal(int, QImage)
    failed = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs = BackgroundJobs(self)
        self._rasters = _Rasters()
        self._page = (1.0, 1.0)
        self._paper = Paper(QColor("white"), 1.0)
        self._wanted: list[Tile] = []
        self._whole: int | None = None
        self._generation = 0
        self._broken = True
        self._preview: Path | None = None
        self._wants_preview = False
        self._unkept: QImage | None = None

    def open(self, opens: OpenRaster | None, page: tuple[float, float], preview: Path | None = None) -> None:
        """Draw this page from now on (None: no page); ``page`` is its size in points.

        ``preview`` is where its small picture is kept, or shall be once it is drawn.
        """
        self._generation += 1
        self._rasters.wish(self._generation, opens)
        self._page, self._wanted, self._whole = page, [], None
        self._broken = opens is None
        self._preview = preview
        self._wants_preview = opens is not None and preview is not None
        self._unkept = None
        self._go_on()

    def lay_on(self, paper: Paper) -> None:
        """Lay pictures on this paper from now on."""
        self._paper = paper

    def want_whole(self, level: int) -> None:
        """Draw the whole page at this level before anything else."""
        self._whole = level
        self._go_on()

    def want(self, tiles: list[Tile]) -> None:
        """Draw these tiles in this order; what was wanted before and is not any more is left."""
        self._wanted = list(tiles)
        self._go_on()

    @property
    def can_draw(self) -> bool:
        """Whether there is a page to draw."""
        return not self._broken

    @property
    def is_idle(self) -> bool:
        """Whether everything wanted is drawn."""
        return self._broken or not (self._wants_preview or self._whole or self._wanted or self._jobs.is_running(JOB))

    def shut_down(self) -> None:
        """Forget what is wanted, wait for the tile that is drawn just now, give the file back."""
        self._broken = True
        if self._jobs.shut_down() and self._rasters.is_open:
            # On a worker: whoever reads a file that never ends would keep this thread waiting for PDFium.
            self._jobs.run(JOB, lambda progress: self._rasters.close(), _ignore, _ignore)
            self._jobs.shut_down()

    def _go_on(self) -> None:
        if self._jobs.is_running(JOB):
            return
        if self._broken:
            if self._rasters.is_open:
                self._jobs.run(JOB, lambda progress: self._rasters.close(), _ignore, _ignore)
        elif self._wants_preview and self._preview is not None:
            self._wants_preview = False
            self._show_preview(self._preview)
        elif self._whole is not None:
            level, self._whole = self._whole, None
            width, height = pixel_size(*self._page, level)
            self._draw(QRect(0, 0, width, height), level, None)
        elif self._wanted:
            tile = self._wanted.pop(0)
            self._draw(QRect(tile.left, tile.top, *tile_size(tile, self._page)), tile.level, tile)
        elif self._unkept is not None:
            self._keep_preview()

    def _draw(self, part: QRect, level: int, tile: Tile | None) -> None:
        generation, rasters, paper = self._generation, self._rasters, self._paper
        whole = QSize(*pixel_size(*self._page, level))

        def work(progress: Progress) -> tuple[QImage, QImage | None]:
            drawn = rasters.of(generation).draw(part, whole)
            bare = drawn.copy() if tile is None else None
            return on_paper(drawn, paper.color, paper.opacity), bare

        def done(made: tuple[QImage, QImage | None]) -> None:
            image, bare = made
            if generation == self._generation and paper == self._paper:
                if tile is not None:
                    self.tile_ready.emit(tile, image)
                else:
                    self._unkept = bare if self._preview is not None and not self._preview.is_file() else None
                    self.whole_ready.emit(level, image)
            self._go_on()

        self._jobs.run(JOB, work, done, self._stop_at(generation))

    def _show_preview(self, path: Path) -> None:
        generation, paper = self._generation, self._paper

        def work(progress: Progress) -> QImage:
            image = read_preview(path)
            return image if image.isNull() else on_paper(image, paper.color, paper.opacity)

        def done(image: QImage) -> None:
            if generation == self._generation and not image.isNull():
                self.whole_ready.emit(COARSE, image)
            self._go_on()

        self._jobs.run(JOB, work, done, self._stop_at(generation))

    def _keep_preview(self) -> None:
        image, path, self._unkept = self._unkept, self._preview, None
        if image is not None and path is not None:
            self._jobs.run(JOB, lambda progress: keep_preview(path, image), self._kept, self._stop_at(self._generation))

    def _kept(self, nothing: None) -> None:
        self._go_on()

    def _stop_at(self, generation: int) -> Callable[[Exception], None]:
        """Return what happens when a job of this page fails: nothing more is drawn, and somebody is told."""

        def failed(error: Exception) -> None:
            if generation == self._generation:
                self._broken = True
                self.failed.emit(error)
            self._go_on()

        return failed


class _Rasters:
    """The raster of the page wished last. Opened and closed only by the worker, one job at a time."""

    def __init__(self) -> None:
        self._wish: tuple[int, OpenRaster | None] = (0, None)
        self._open: tuple[int, PageRaster] | None = None

    def wish(self, generation: int, opens: OpenRaster | None) -> None:
        self._wish = generation, opens

    def of(self, generation: int) -> PageRaster:
        wished, opens = self._wish
        if self._open is None or self._open[0] != wished:
            self.close()
            if opens is None:
                raise LookupError("the page was left")
            self._open = wished, opens()
        return self._open[1]

    @property
    def is_open(self) -> bool:
        return self._open is not None

    def close(self) -> None:
        if self._open is not None:
            self._open[1].close()
            self._open = None


def _ignore(answer: object) -> None:
    """Nobody waits for it."""
