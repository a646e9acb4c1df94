"""Paints beside and over the article: chips, pass bars with their names, lost glyphs, signs, notes."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QTextBlock

from xingxian_editor.corrections.run import Owner, Run
from xingxian_editor.page.correction import Correction
from xingxian_editor.page.role import Role
from xingxian_editor.ui.article_view.article_paint import text_middle
from xingxian_editor.ui.chip import paint_role_chip
from xingxian_editor.ui.theme.pass_look import PASSES, pass_color, pass_name
from xingxian_editor.ui.theme.theme import Theme
from xingxian_editor.ui.tracked_editor.projection import Changed, View
from xingxian_editor.ui.tracked_editor.run_look import pass_number
from xingxian_editor.ui.tracked_editor.sign_words import sign_name
from xingxian_editor.ui.tracked_editor.text_marks import MarkKind, TextMark
from xingxian_editor.ui.tracked_editor.tracked_text import TEXT_LEFT, TEXT_RIGHT, TrackedText

CHIP_LEFT = 8
BAR_LEFT = 37
BAR_STEP = 4
BAR_WIDTH = 2.5
LABEL_WIDTH = 34
NOTE_SIZE = 14
TAG = 12
_DASHES = (None, (3.0, 1.6), (0.9, 1.1), (3.0, 1.2, 0.8, 1.2))


@dataclass(frozen=True, slots=True)
class Bar:
    """Lines one under the other in which one pass changed something."""

    number: int
    top: float
    bottom: float


class TrackedPainter:
    """Paints around the text of one editor; keeps nothing of its own."""

    def __init__(self, theme: Theme, view: TrackedText) -> None:
        self._theme = theme
        self._view = view
        self._bars_at: tuple[object, ...] = ()
        self._bars_found: list[Bar] = []

    def visible(self) -> Iterator[QTextBlock]:
        """Yield the paragraphs that can be seen."""
        block = self._view.cursorForPosition(QPoint(TEXT_LEFT, 0)).block()
        if block.previous().isValid():
            block = block.previous()  # the space under a paragraph belongs to it
        height = self._view.viewport().height()
        while block.isValid():
            rect = self._view.block_rect(block)
            if rect.top() > height:
                return
            if rect.bottom() >= 0:
                yield block
            block = block.next()

    def paint_gutter(self, painter: QPainter, owners: Mapping[int, Owner], top: int, bottom: int) -> None:
        """Paint chips and pass bars with their names, as far as they stand between two heights of the viewport."""
        blocks = list(self.visible())
        chips = [rect for block in blocks if (rect := self._paint_chip(painter, block)) is not None]
        for bar in self._known_bars(blocks, owners):
            if bar.top <= bottom and bar.bottom >= top:
                self._paint_bar(painter, bar, chips)

    def paint_breaks(self, painter: QPainter, owners: Mapping[int, Owner]) -> None:
        """Paint a sign where somebody began a paragraph: the break itself is not to be seen."""
        if self._view.view is not View.MARKED:
            return
        for block in self.visible():
            end = block.position() + block.length() - 1
            run = next(self._view.projection.changed_runs(end, end + 1), None)
            if run is None or not run.ins or run.dele or not block.next().isValid():
                continue
            line = block.layout().lineAt(block.layout().lineCount() - 1)
            left = block.layout().position().x() + line.x() + line.naturalTextWidth() + 2
            top = block.layout().position().y() - self._view.verticalScrollBar().value() + line.y()
            painter.setFont(self._view.looks.font(Role.BODY))
            painter.setPen(self._theme.color(f"pass_{pass_number(owners.get(run.ins))}"))
            painter.drawText(QRectF(left, top, 20, line.height()), Qt.AlignmentFlag.AlignBottom, "¶")

    def _paint_chip(self, painter: QPainter, block: QTextBlock) -> QRect | None:
        number = block.blockNumber()
        role = self._view.block_role(number)
        if number and self._view.block_role(number - 1) is role:
            return None
        size = self._theme.size("chip")
        middle = self._view.block_rect(block).top() + self._middle(role)
        rect = QRect(CHIP_LEFT, round(middle) - size // 2, size, size)
        paint_role_chip(painter, rect, self._theme.role_look(role), self._theme)
        return rect

    def _middle(self, role: Role) -> float:
        looks = self._view.looks
        return text_middle(looks.line_height(role), looks.font(role).pixelSize())

    def forget_bars(self) -> None:
        """Find out anew which lines were changed in which pass."""
        self._bars_at = ()

    def _known_bars(self, blocks: Sequence[QTextBlock], owners: Mapping[int, Owner]) -> list[Bar]:
        """Return the bars; while a person types on, those found last: they follow in a moment."""
        view = self._view
        size, scrolled = view.viewport().size(), view.verticalScrollBar().value()
        here = (size, scrolled, view.document().size().height(), view.view)
        if here != self._bars_at:
            self._bars_at, self._bars_found = here, self._bars(blocks, owners)
        return self._bars_found

    def _bars(self, blocks: Sequence[QTextBlock], owners: Mapping[int, Owner]) -> list[Bar]:
        done: list[Bar] = []
        growing: dict[int, Bar] = {}
        for top, bottom, passes in self._lines(blocks, owners):
            for number in list(growing):
                if number not in passes:
                    done.append(growing.pop(number))
            for number in passes:
                start = growing[number].top if number in growing else top
                growing[number] = Bar(number, start, bottom)
        return [*done, *growing.values()]

    def _lines(
        self, blocks: Sequence[QTextBlock], owners: Mapping[int, Owner]
    ) -> Iterator[tuple[float, float, set[int]]]:
        if not blocks or self._view.view is View.ORIGINAL:
            return
        below_all = blocks[-1].position() + blocks[-1].length()
        changes = self._view.projection.changes_near(blocks[0].position(), below_all)
        skipped = 0
        for block in blocks:
            layout, place = block.layout(), self._view.block_rect(block)
            top = layout.position().y() - self._view.verticalScrollBar().value()
            for number in range(layout.lineCount()):
                line = layout.lineAt(number)
                start = block.position() + line.textStart()
                last = number + 1 == layout.lineCount()
                end = start + line.textLength() - (0 if last else 1)  # the paragraph's end is the last line's
                below = top + layout.lineAt(number + 1).y() if not last else place.bottom()
                end = end + 1 if last else max(start, end)
                while skipped < len(changes) and changes[skipped].end < start:
                    skipped += 1
                runs = _met(changes, skipped, start, end)
                passes = {pass_number(owners.get(number)) for run in runs for number in (run.ins, run.dele) if number}
                yield top + line.y(), below, passes

    def _paint_bar(self, painter: QPainter, bar: Bar, chips: list[QRect]) -> None:
        pen = QPen(self._theme.color(f"pass_{bar.number}"), BAR_WIDTH)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        dashes = _DASHES[bar.number - 1]
        if dashes:
            pen.setDashPattern(list(dashes))
        painter.setPen(pen)
        left = BAR_LEFT + (bar.number - 1) % 2 * BAR_STEP
        top, bottom = bar.top + 4, bar.bottom - 1
        painter.drawLine(round(left), round(top), round(left), round(bottom))
        font = self._theme.font("hint")
        font.setBold(True)
        painter.setFont(font)
        label = QRect(0, round((top + bottom) / 2) - 8, LABEL_WIDTH, 16)
        if not any(label.intersects(chip) for chip in chips):
            chips.append(label)
            flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(label, flags, self._pass_name(bar.number))

    def _pass_name(self, number: int) -> str:
        return pass_name(self._theme, PASSES[number - 1])

    def paint_signs_beside(self, painter: QPainter, marks: Iterable[TextMark]) -> None:
        """Paint the signs of notes and queries at the right."""
        left = self._view.viewport().width() - TEXT_RIGHT + 5
        taken: set[int] = set()
        for mark in marks:
            if mark.kind not in (MarkKind.QUERY, MarkKind.NOTE):
                continue
            rect = next(self._view.rects_of(mark.span), None)
            if rect is None or rect.bottom() < 0 or rect.top() > self._view.viewport().height():
                continue
            top = round(rect.top() + rect.height() * 0.5 - NOTE_SIZE / 2 + 2)
            if top in taken:
                continue
            taken.add(top)
            name = "ph.question" if mark.kind is MarkKind.QUERY else "ph.chat-centered-text"
            self._theme.icon(name, "query").paint(painter, QRect(left, top, NOTE_SIZE, NOTE_SIZE))

    def paint_lost(self, painter: QPainter, marks: Iterable[TextMark]) -> None:
        """Paint a dashed amber box where a glyph is lost."""
        pen = QPen(self._theme.color("warning"), 1)
        pen.setDashPattern([2.0, 2.0])
        for mark in marks:
            if mark.kind is not MarkKind.LOST:
                continue
            size = self._view.looks.font(self._view.role_at(mark.span.start)).pixelSize()
            for rect in self._view.rects_of(mark.span):
                middle = rect.top() + text_middle(rect.height(), size)
                centre = rect.center().x() if rect.width() > size / 4 else rect.left() + size / 2  # a line ends there
                painter.setPen(pen)
                painter.setBrush(self._theme.color("warning_soft"))
                painter.drawRect(QRectF(centre - size / 2 + 0.5, middle - size / 2, size - 1, size))

    def paint_signs(self, painter: QPainter, marks: Iterable[TextMark]) -> None:
        """Frame the text of marks that change none, with the name of each on the frame's corner."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tags: list[QRectF] = []
        for mark in marks:
            if mark.kind is MarkKind.SIGN and isinstance(mark.about, Correction):
                self._paint_sign(painter, mark, mark.about, tags)

    def _paint_sign(self, painter: QPainter, mark: TextMark, correction: Correction, tags: list[QRectF]) -> None:
        color = self._theme.color(pass_color(correction.pass_))
        font = self._theme.font("hint")
        rects = list(self._view.rects_of(mark.span))
        widest = max(rects, key=QRectF.width, default=None)  # on a piece at a line's head the name would leave the text
        for rect in rects:
            frame = rect.adjusted(-0.5, rect.height() * 0.24, 0.5, 1.5)
            painter.setPen(QPen(color, 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(frame, 2, 2)
            if rect is widest:
                name = sign_name(correction)
                painter.setFont(font)
                width = painter.fontMetrics().horizontalAdvance(name) + 6
                tag = self._free_tag(QRectF(frame.right() - width, frame.top() - TAG, width, TAG), tags)
                tags.append(tag)
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(color)
                painter.drawRoundedRect(tag, 2, 2)
                painter.setPen(self._theme.color("surface"))
                painter.drawText(tag, Qt.AlignmentFlag.AlignCenter, name)

    def _free_tag(self, wanted: QRectF, tags: Sequence[QRectF]) -> QRectF:
        """Return where a name stands beside the names that several marks of one place have there already."""
        left, right = float(TEXT_LEFT) - TAG, float(self._view.viewport().width() - TEXT_RIGHT + TAG)
        tag = QRectF(wanted)
        tag.moveLeft(max(left, min(tag.left(), right - tag.width())))
        beside = [tag, *(_moved(tag, other.right() + 1) for other in tags)]
        beside += [_moved(tag, other.left() - 1 - tag.width()) for other in tags]
        free = [
            place
            for place in beside
            if left <= place.left() and place.right() <= right and not any(map(place.intersects, tags))
        ]
        return min(free, key=lambda place: abs(place.left() - tag.left()), default=tag)


def _moved(tag: QRectF, left: float) -> QRectF:
    return QRectF(left, tag.top(), tag.width(), tag.height())


def _met(changes: Sequence[Changed], first: int, start: int, end: int) -> Iterator[Run]:
    """Yield the runs that meet two positions, from one that is known to stand not after them."""
    for at in range(first, len(changes)):
        if changes[at].start > end:
            return
        if changes[at].meets(start, end):
            yield changes[at].run
