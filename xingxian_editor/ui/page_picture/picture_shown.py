"""What stands on the picture of a page: its file's picture, outlines, badges, lit characters, a question."""

from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, QRectF, Signal
from PySide6.QtWidgets import QWidget

from xingxian_editor.page.geometry import Box
from xingxian_editor.page.page import Page
from xingxian_editor.page.source import Anchor, SourceRange
from xingxian_editor.ui.finding_place import FindingPlace
from xingxian_editor.ui.galley.doubt_places import DoubtPlace
from xingxian_editor.ui.galley.galley_state import PageRows
from xingxian_editor.ui.page_picture.page_canvas import PageCanvas
from xingxian_editor.ui.page_picture.page_items import PageItems
from xingxian_editor.ui.page_picture.page_raster import open_raster
from xingxian_editor.ui.page_picture.page_shapes import PageShapes
from xingxian_editor.ui.page_picture.picture_doubt import PictureDoubt
from xingxian_editor.ui.page_picture.picture_marks import PictureMarks
from xingxian_editor.ui.page_picture.zoom import Fit
from xingxian_editor.ui.theme.theme import Theme

AROUND = 24


class PictureShown(PageCanvas):
    """Shows shapes and marks; finds what is under a place. ``outlines_hidden(hidden)``."""

    outlines_hidden = Signal(bool)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.shapes = PageShapes(Page())
        self.marks = PictureMarks()
        self.items_shown = PageItems(self.scene(), theme)
        self.strip = PictureDoubt(theme, self)
        theme.changed.connect(self._restyle)
        for bar in (self.horizontalScrollBar(), self.verticalScrollBar()):
            bar.valueChanged.connect(self._place_strip)
        self.zoom_changed.connect(self._place_strip)

    @property
    def page_rows(self) -> PageRows:
        """The page as the galley sees it: numbers, doubts, notes."""
        return self.shapes.rows

    @property
    def selected_blocks(self) -> tuple[int, ...]:
        """The selected blocks in reading order."""
        return self.marks.selection.blocks

    @property
    def current_block(self) -> int | None:
        """The block that keys go to."""
        return self.marks.selection.current

    def open_original(
        self,
        original: Path | None,
        index: int = 0,
        previews: Path | None = None,
    ) -> None:
        """Show the picture of the page that ``original`` holds, page ``index`` of it; without one its paper.

        In the folder ``previews`` small pictures are kept, so that a page shows at once the next time.
        """
        geometry = self.shapes.geometry
        size = (geometry.width, geometry.height) if geometry else (1.0, 1.0)
        preview = previews / f"{original.name}-{index}.jpg" if previews and original else None
        self.show_raster(None if original is None else lambda: open_raster(original, index), size, preview)

    def show_marks(self, marks: PictureMarks) -> None:
        """Show other marks on the same page."""
        if marks != self.marks:
            before, self.marks = self.marks, marks
            self.items_shown.show_change(self.shapes, before, marks)
            if before.open_doubt != marks.open_doubt:
                self._place_strip()

    def toggle_outlines(self) -> None:
        """Show the page as it is printed, or with its outlines and numbers again."""
        self.items_shown.hide(not self.items_shown.hidden)
        self.outlines_hidden.emit(self.items_shown.hidden)

    def light(self, anchor: Anchor) -> None:
        """Light the characters that are selected in the reading."""
        self.show_marks(self.marks.with_(lit=anchor))

    set_lit = light

    def show_findings(self, findings: tuple[FindingPlace, ...]) -> None:
        """Box the characters that the checks found."""
        if findings != self.marks.findings:
            self.show_marks(self.marks.with_(findings=findings))

    def show_matches(self, matches: tuple[Anchor, ...], current: int = -1) -> None:
        """Light what the find bar found, the current one stronger."""
        self.show_marks(self.marks.with_(matches=matches, current_match=current))
        if 0 <= current < len(matches) and matches[current]:
            self.reveal(matches[current][0])

    def fit_box(self) -> Box:
        hull = self.shapes.hull(self.marks.chosen_article) if self.fit is Fit.ARTICLE else None
        return hull or super().fit_box()

    def reveal(self, r: SourceRange) -> None:
        """Bring characters into sight."""
        boxes = self.shapes.boxes_of((r,))
        if boxes:
            self.reveal_box(boxes[0])

    def reveal_box(self, box: Box) -> None:
        """Bring a place of the page into sight; nothing moves when it is in sight."""
        self.ensureVisible(QRectF(box.left, box.top, box.width, box.height), AROUND, AROUND)

    def open_place(self) -> DoubtPlace | None:
        """Return the doubt that is unfolded."""
        return next((p for p in self.page_rows.doubts if p.doubt.id == self.marks.open_doubt), None)

    def block_under(self, place: QPoint) -> int | None:
        """Return the block at a place of the viewport: what was typed in by its label, all others by their place."""
        if (typed := self.items_shown.typed_block(self.itemAt(place))) is not None:
            return typed
        point = self.mapToScene(place)
        return self.shapes.block_at(point.x(), point.y())

    def blocks_within(self, box: Box) -> tuple[int, ...]:
        """Return the blocks that a rectangle of the page touches, in reading order."""
        touched = {
            block
            for block, outline in self.shapes.outlines.items()
            if any(piece.box.overlaps(box) for piece in outline.pieces)
        }
        return tuple(block for block in self.shapes.order if block in touched)

    def _place_strip(self) -> None:
        self.strip.show_place(self.open_place(), self.page_rows, self._strip_box())

    def _strip_box(self) -> QRectF | None:
        """Return where on the viewport the block of the open doubt stands."""
        place = self.open_place()
        pieces = self.shapes.pieces(place.block) if place is not None else ()
        if not pieces:
            return None
        box = pieces[0].box
        return QRectF(self.mapFromScene(QRectF(box.left, box.top, box.width, box.height)).boundingRect())

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Show, QEvent.Type.DevicePixelRatioChange):
            self._fit_screen()
        return super().event(event)

    def _fit_screen(self) -> None:
        """Draw the labels as sharp as the screen is that the window is on."""
        if self.items_shown.ratio != self.viewport().devicePixelRatioF():
            self._restyle()

    def _restyle(self) -> None:
        self.items_shown.restyle(self.viewport().devicePixelRatioF())
        self.items_shown.show(self.shapes, self.marks)
        self.strip.update()
