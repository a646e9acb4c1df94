"""The paper and the picture on it: drawn sharp at every size, a coarse picture first; zooming, panning."""

from pathlib import Path

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPixmap, QResizeEvent, QTransform
from PySide6.QtWidgets import QFrame, QGraphicsScene, QGraphicsView, QStyle, QWidget

from xingxian_editor.page.geometry import Box
from xingxian_editor.ui.page_picture.picture_paint import paint_page
from xingxian_editor.ui.page_picture.tile_loader import OpenRaster, Paper, TileLoader
from xingxian_editor.ui.page_picture.tiles import Tile, TileCache, level_of, tiles_over
from xingxian_editor.ui.page_picture.zoom import MARGIN, STEP, Fit, fitted_scale, percent, within_limits
from xingxian_editor.ui.theme.theme import Theme

SETTLE_MS = 60
COARSE_PIXELS = 1400


class PageCanvas(QGraphicsView):
    """Shows one page. Scene coordinates are points of the page, counted from its upper left corner.

    ``zoom_changed(percent, fit)``; ``failed(error)``: the picture cannot be drawn.
    """

    zoom_changed = Signal(int, Fit)
    failed = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.page_size = (1.0, 1.0)
        self.fit = Fit.PAGE
        self.setScene(QGraphicsScene(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        self.setResizeAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        self.setOptimizationFlag(QGraphicsView.OptimizationFlag.DontAdjustForAntialiasing)
        self._tiles = TileCache()
        self._whole: tuple[int, QPixmap] | None = None
        self._loader = TileLoader(self)
        self._loader.tile_ready.connect(self._tile_came)
        self._loader.whole_ready.connect(self._whole_came)
        self._loader.failed.connect(self.failed)
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLE_MS)
        self._settle.timeout.connect(self._want_tiles)
        for bar in (self.horizontalScrollBar(), self.verticalScrollBar()):
            bar.valueChanged.connect(self._scrolled)
        self._lay_on_paper()
        theme.changed.connect(self._repaper)

    def show_raster(self, opens: OpenRaster | None, page: tuple[float, float], preview: Path | None = None) -> None:
        """Show another page, ``page`` points large; None shows its paper only."""
        self.page_size = page
        self._tiles.clear()
        self._whole = None
        self._loader.open(opens, page, preview)
        self.set_fit(Fit.PAGE)
        self._want_whole()

    @property
    def scale_now(self) -> float:
        """How many pixels of the window a point of the page takes."""
        return self.transform().m11()

    @property
    def has_picture(self) -> bool:
        """Whether at least the coarse picture is there."""
        return self._whole is not None

    @property
    def is_sharp(self) -> bool:
        """Whether everything that can be seen is drawn at its full sharpness."""
        return self._loader.is_idle and not self._settle.isActive() and not self._missing_tiles()

    def shut_down(self) -> None:
        """Stop drawing and give the file back."""
        self._settle.stop()
        self._loader.shut_down()

    # Size

    def zoom_by(self, factor: float, at: QPointF | None = None) -> None:
        """Make the page larger or smaller around a place of the viewport, its middle if none is given."""
        self.fit = Fit.FREE
        self._show_bars()
        self._set_scale(within_limits(self.scale_now * factor), at or QPointF(self.viewport().rect().center()))

    def zoom_in(self) -> None:
        """Make the page a step larger."""
        self.zoom_by(STEP)

    def zoom_out(self) -> None:
        """Make the page a step smaller."""
        self.zoom_by(1 / STEP)

    def set_fit(self, fit: Fit) -> None:
        """Fit the page, its width or the chosen article into the window, and keep it so."""
        self.fit = fit
        self._show_bars()
        self._apply_fit()

    def _show_bars(self) -> None:
        """Show a scroll bar only where there may be something to scroll: bars take room, and call each other."""
        off, needed = Qt.ScrollBarPolicy.ScrollBarAlwaysOff, Qt.ScrollBarPolicy.ScrollBarAsNeeded
        self.setHorizontalScrollBarPolicy(off if self.fit in (Fit.PAGE, Fit.WIDTH) else needed)
        self.setVerticalScrollBarPolicy(off if self.fit is Fit.PAGE else needed)

    def fit_page(self) -> None:
        """Show the whole page."""
        self.set_fit(Fit.PAGE)

    def fit_width(self) -> None:
        """Show the page as wide as the window."""
        self.set_fit(Fit.WIDTH)

    def fit_article(self) -> None:
        """Show the chosen article as large as fits."""
        self.set_fit(Fit.ARTICLE)

    def fit_box(self) -> Box:
        """Return what is to be fitted; the views above know of articles."""
        return Box(0.0, 0.0, *self.page_size)

    def _apply_fit(self) -> None:
        if self.fit is Fit.FREE:
            self._set_scale(self.scale_now, QPointF(self.viewport().rect().center()))
            return
        box, room = self.fit_box(), self.maximumViewportSize()
        top = self.mapToScene(0, 0).y()
        scale = fitted_scale(box, room.width(), room.height(), self.fit)
        if self.fit is Fit.WIDTH and box.height * scale + 2 * MARGIN > room.height():
            scale = fitted_scale(box, room.width() - self._bar_width(), room.height(), self.fit)
        self._set_scale(scale, None)
        if self.fit is Fit.ARTICLE:
            self.centerOn((box.left + box.right) / 2, (box.top + box.bottom) / 2)
        elif self.fit is Fit.WIDTH:
            self.verticalScrollBar().setValue(round(top * self.scale_now))

    def _bar_width(self) -> int:
        """Return the room that the upright scroll bar takes, by its own account and by that of the style."""
        extent = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent, None, self)
        return max(extent, self.verticalScrollBar().sizeHint().width()) + 1

    def _set_scale(self, scale: float, at: QPointF | None) -> None:
        held = self.mapToScene(at.toPoint()) if at is not None else None
        self.setTransform(QTransform.fromScale(scale, scale))
        margin = MARGIN / scale
        page = QRectF(0, 0, *self.page_size)
        self.setSceneRect(page.adjusted(-margin, -margin, margin, margin))
        if held is not None and at is not None:
            place = self.mapFromScene(held)
            for bar, moved in (
                (self.horizontalScrollBar(), place.x() - at.x()),
                (self.verticalScrollBar(), place.y() - at.y()),
            ):
                bar.setValue(bar.value() + round(moved))
        self.zoom_changed.emit(percent(scale), self.fit)
        self._settle.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._apply_fit()

    # Picture

    def drawBackground(self, painter: QPainter, rect: QRectF | object) -> None:
        if not isinstance(rect, QRectF):
            return
        level = self._level()
        if self._whole is not None and self._whole[0] == level:
            paint_page(painter, rect, self.page_size, self.theme, self._whole, ())
            return
        wanted = list(tiles_over(_box(rect), self.page_size, level))
        there = [(tile, pixmap) for tile in wanted if (pixmap := self._tiles.get(tile)) is not None]
        under = self._whole if len(there) < len(wanted) else None
        paint_page(painter, rect, self.page_size, self.theme, under, there, moving=self._settle.isActive())

    def _scrolled(self) -> None:
        self._settle.start()

    def _level(self) -> int:
        return level_of(self.scale_now * self.viewport().devicePixelRatioF())

    def _seen(self) -> Box:
        return _box(self.mapToScene(self.viewport().rect()).boundingRect())

    def _missing_tiles(self) -> list[Tile]:
        level = self._level()
        if not self._loader.can_draw or (self._whole is not None and self._whole[0] == level):
            return []
        return [tile for tile in tiles_over(self._seen(), self.page_size, level) if tile not in self._tiles]

    def _want_tiles(self) -> None:
        missing = self._missing_tiles()
        if missing:
            self.viewport().update()
        self._loader.want(missing)

    def _want_whole(self) -> None:
        """Ask for the coarse picture: as sharp as it is shown, unless that were too large to be quick."""
        width, height = self.page_size
        self._loader.want_whole(min(self._level(), level_of(COARSE_PIXELS / max(width, height))))

    def _tile_came(self, tile: Tile, image: object) -> None:
        self._tiles.put(tile, QPixmap.fromImage(image))  # type: ignore[arg-type]
        size = self._tiles.get(tile)
        if size is not None and tile.level == self._level():
            box = tile.box(size.width(), size.height())
            self._update(QRectF(box.left, box.top, box.width, box.height))

    def _whole_came(self, level: int, image: object) -> None:
        self._whole = level, QPixmap.fromImage(image)  # type: ignore[arg-type]
        self.viewport().update()
        self._want_tiles()

    def _update(self, rect: QRectF) -> None:
        self.viewport().update(self.mapFromScene(rect).boundingRect().adjusted(-1, -1, 1, 1))

    def _lay_on_paper(self) -> None:
        opacity = self.theme.tokens.outline["page_picture_opacity"]
        self._loader.lay_on(Paper(self.theme.color("paper"), float(opacity)))

    def _repaper(self) -> None:
        self._tiles.clear()
        self._whole = None
        self._lay_on_paper()
        self._want_whole()
        self.viewport().update()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._settle.start()


def _box(rect: QRectF) -> Box:
    return Box(rect.left(), rect.top(), rect.right(), rect.bottom())
