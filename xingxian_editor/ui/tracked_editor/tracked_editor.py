"""The article in which one types: what it shows beside its text, and what others hear of it."""

from collections.abc import Iterable, Iterator, Mapping
from operator import attrgetter

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QToolTip, QWidget

from xingxian_editor.checks.finding import Finding
from xingxian_editor.corrections.run import Owner
from xingxian_editor.page.correction import Correction
from xingxian_editor.page.note import Note
from xingxian_editor.page.page import Page
from xingxian_editor.page.place import Part
from xingxian_editor.page.query import Query
from xingxian_editor.page.source import Anchor
from xingxian_editor.page.span import Span
from xingxian_editor.ui.article_view.article_view import SEVERITY_COLORS
from xingxian_editor.ui.galley.overview_bar import Mark, OverviewBar
from xingxian_editor.ui.theme.pass_look import PASSES, pass_name
from xingxian_editor.ui.theme.theme import Theme
from xingxian_editor.ui.tracked_editor.mark_highlighter import MarkHighlighter
from xingxian_editor.ui.tracked_editor.moved_offset import Moves
from xingxian_editor.ui.tracked_editor.run_look import pass_number
from xingxian_editor.ui.tracked_editor.sign_words import sign_name
from xingxian_editor.ui.tracked_editor.text_marks import (
    FINDING_KINDS,
    MarkKind,
    TextMark,
    anchor_marks,
    at_offset,
    finding_marks,
    next_of,
    page_marks,
)
from xingxian_editor.ui.tracked_editor.tracked_events import TrackedEvents
from xingxian_editor.ui.tracked_editor.tracked_paint import TrackedPainter
from xingxian_editor.ui.tracked_editor.tracked_text import TEXT_LEFT

OVERVIEW_MS = 200
GUTTER_MS = 30
"""So long after a key the bars beside the text follow: the text itself must not wait for them."""


class TrackedEditor(TrackedEvents):
    """Shows one article or photo, in which a person types, with all that is marked in it.

    ``selection_changed(anchor)`` and ``caret_moved(source, offset)``: source characters, for the other
    views. ``finding_clicked(finding)``, ``query_clicked(id)``, ``note_asked(anchor, block)``,
    ``correction_entered(id)``: the caret went into a correction, 0 for none. ``marks_moved``: the text
    has changed under the marks.
    """

    selection_changed = Signal(tuple)
    caret_moved = Signal(int, int)
    finding_clicked = Signal(object)
    query_clicked = Signal(int)
    note_asked = Signal(tuple, object)
    correction_entered = Signal(int)
    focus_changed = Signal(bool)
    marks_moved = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._page_marks: tuple[TextMark, ...] = ()
        self._finding_marks: tuple[TextMark, ...] = ()
        self._lit: tuple[TextMark, ...] = ()
        self._matches: tuple[TextMark, ...] = ()
        self._corrections: Mapping[int, Correction] = {}
        self._shown = self.text
        self._entered = 0
        self._highlighter = MarkHighlighter(theme, self.document())
        self._painter = TrackedPainter(theme, self)
        self._overview = QTimer(self)
        self._overview.setSingleShot(True)
        self._overview.setInterval(OVERVIEW_MS)
        self._overview.timeout.connect(self.show_overview)
        self._gutter = QTimer(self)
        self._gutter.setSingleShot(True)
        self._gutter.setInterval(GUTTER_MS)
        self._gutter.timeout.connect(self._update_gutter)
        self.setVerticalScrollBar(OverviewBar(theme, self))
        self.setAccessibleName(self.tr("Article with its corrections"))
        self.viewport().setMouseTracking(True)
        self.selectionChanged.connect(self._characters_selected)
        self.cursorPositionChanged.connect(self._caret_went)
        theme.changed.connect(self._restyle)

    # Marks

    @property
    def marks(self) -> tuple[TextMark, ...]:
        """Everything that is marked, as the text stands now."""
        return (*self._page_marks, *self._finding_marks, *self._lit, *self._matches)

    def show_page(self, page: Page, part: Part, index: int, findings: Iterable[Finding]) -> None:
        """Mark what the page's records and the checks say of the article that is shown."""
        self._corrections = page.correction_by_id
        self._page_marks = tuple(page_marks(self.text, page))
        self._finding_marks = tuple(finding_marks(self.text, part, index, findings))
        self._show_marks()

    def light(self, anchor: Anchor) -> None:
        """Light the characters that come from these source characters."""
        lit = anchor_marks(self.text, MarkKind.LIT, anchor)
        if lit != self._lit:
            self._lit = lit
            self._show_marks()

    def show_matches(self, spans: Iterable[Span], current: int = -1) -> None:
        """Light what was found, in final offsets; the current one stronger and in sight."""
        kinds = (MarkKind.MATCH, MarkKind.CURRENT_MATCH)
        marked = (
            Span(self.ledger.from_final(s.start, after_struck=True), self.ledger.from_final(s.end)) for s in spans
        )
        self._matches = tuple(TextMark(kinds[number == current], span) for number, span in enumerate(marked))
        self._show_marks()
        if 0 <= current < len(self._matches):
            self.bring_in_sight(self._matches[current].span)

    def _show_marks(self) -> None:
        self._highlighter.show(self.marks, self.projection)
        self._overview.start()
        self.viewport().update()

    def _before_edit(self) -> None:
        """Move the marks along with the text before the document changes, so that they are painted once."""
        if self.text.sections != self._shown.sections:
            self._page_marks = self._finding_marks = self._lit = self._matches = ()
        elif self.ledger is not self._shown.ledger:
            moves = Moves(self._shown.ledger, self.ledger, self._splice)
            for name in ("_page_marks", "_finding_marks", "_lit", "_matches"):
                setattr(self, name, tuple(_moved(getattr(self, name), moves)))
        self._shown = self.text
        self._highlighter.place(self.marks, self.projection)
        self._overview.start()
        self._gutter.start()

    def _update_gutter(self) -> None:
        self._painter.forget_bars()
        self.viewport().update(0, 0, TEXT_LEFT, self.viewport().height())

    def _after_edit(self) -> None:
        self.marks_moved.emit()

    # Going there

    def bring_in_sight(self, span: Span) -> None:
        """Scroll to a marked stretch."""
        rect = next(self.rects_of(span), None)
        if rect is None:
            return
        bar, height = self.verticalScrollBar(), self.viewport().height()
        if rect.top() < 0 or rect.bottom() > height:
            bar.setValue(round(bar.value() + rect.top() - height / 3))

    def reveal(self, anchor: Anchor) -> None:
        """Scroll to the first of these source characters, if it is in this article."""
        span = next(self.text.spans(anchor), None)
        if span is not None:
            self.bring_in_sight(span)

    def select_anchor(self, anchor: Anchor) -> None:
        """Select the characters that come from these source characters (the first stretch)."""
        span = next(self.text.spans(anchor), None)
        if span is not None:
            self.select(span)

    def select(self, span: Span) -> None:
        """Select a marked stretch and bring it into sight."""
        self.place_caret(span.end, span.start)
        self.bring_in_sight(span)
        self._characters_selected()
        self._caret_went()

    def select_correction(self, number: int) -> bool:
        """Select what a correction struck and wrote, or where its mark stands."""
        record = next((record for record in self.ledger.records if record.id == number), None)
        signs = (m for m in self._page_marks if isinstance(m.about, Correction) and m.about.id == number)
        span = record.marked if record else next((mark.span for mark in signs), None)
        if span is not None:
            self.select(span)
        return span is not None

    def next_correction(self, forward: bool = True) -> int:
        """Select the next correction of the article, after the last the first; return it, 0 for none."""
        signs = (mark for mark in self._page_marks if mark.kind is MarkKind.SIGN)
        changes = (TextMark(MarkKind.SIGN, r.marked, self._corrections.get(r.id)) for r in self.ledger.records)
        numbers = {record.marked: record.id for record in self.ledger.records}
        cursor = self.textCursor()
        at = self.projection.offset(cursor.selectionStart())
        found = next_of((*signs, *changes), at if cursor.hasSelection() or not forward else at - 1, forward)
        if found is None:
            return 0
        self.select(found.span)
        return numbers.get(found.span) or (found.about.id if isinstance(found.about, Correction) else 0)

    def is_at_correction(self, number: int) -> bool:
        """Say whether the caret is in what a correction changed, or in its mark."""
        caret = self.marked_caret()
        spans = [record.marked for record in self.ledger.records if record.id == number]
        spans += [m.span for m in self._page_marks if isinstance(m.about, Correction) and m.about.id == number]
        return any(span.start <= caret <= span.end for span in spans)

    def finding_beyond(self, current: Finding | None, forward: bool) -> Finding | None:
        """Return the finding after the caret, or before it; None for none, and while it is at ``current``."""
        caret = self.marked_caret()
        marks = sorted(self._finding_marks, key=attrgetter("span"))
        if any(mark.about == current and mark.span.start <= caret <= mark.span.end for mark in marks):
            return None
        found = [m for m in marks if (m.span.start >= caret if forward else m.span.end <= caret)]
        mark = (found[0] if forward else found[-1]) if found else None
        return mark.about if mark is not None and isinstance(mark.about, Finding) else None

    def selected_anchor(self) -> Anchor:
        """Return the source characters of what is selected."""
        return self.text.anchor(self.selected_span()) if self.textCursor().hasSelection() else ()

    def anchor_or_paragraph(self) -> Anchor:
        """Return the source characters that are selected, or those of the caret's paragraph."""
        anchor = self.selected_anchor()
        if anchor or not self.text.sections:
            return anchor
        at = self.text.section_at(self.ledger.to_original(self.marked_caret()))
        reading = self.text.sections[at].reading
        return reading.anchor(Span(0, len(reading.text)))

    def origin_at(self, place: QPoint) -> tuple[int, int] | None:
        """Return (source, offset) of the character at a place of the viewport."""
        return self.text.origin_near(self.projection.offset(self.cursorForPosition(place).position()))

    def correction_at(self, marked: int) -> int:
        """Return the correction at a marked offset, 0 for none."""
        at = 0
        for run in self.ledger.runs:
            if at <= marked <= at + len(run.text) and run.acting:
                return run.acting
            at += len(run.text)
        return 0

    def finding_at(self, marked: int) -> TextMark | None:
        """Return the mark of the finding at a marked offset."""
        return next(at_offset(self._finding_marks, marked), None)

    # What others hear

    def _characters_selected(self) -> None:
        if not self._applying:
            self.selection_changed.emit(self.selected_anchor())

    def _caret_went(self) -> None:
        if self._applying or not self.text.sections:
            return
        marked = self.marked_caret()
        origin = self.text.origin_near(marked)
        if origin is not None:
            self.caret_moved.emit(*origin)
        if (entered := self.correction_at(marked)) != self._entered:
            self._entered = entered
            self.correction_entered.emit(entered)

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        parts: list[QRect] = list(event.region())  # type: ignore[call-overload]
        painter = QPainter(self.viewport())
        self._painter.paint_lost(painter, self._page_marks)
        painter.end()
        for part in parts:
            if part.right() >= TEXT_LEFT:  # Qt sets every line that any part of it crosses: not for the gutter alone
                super().paintEvent(QPaintEvent(part))
        painter = QPainter(self.viewport())
        beside = [part for part in parts if part.left() < TEXT_LEFT]
        if beside:
            top, bottom = min(part.top() for part in beside), max(part.bottom() for part in beside)
            self._painter.paint_gutter(painter, self._owners, top, bottom)
        if any(part.right() >= TEXT_LEFT for part in parts):
            self._painter.paint_breaks(painter, self._owners)
            self._painter.paint_signs(painter, self._page_marks)
            self._painter.paint_signs_beside(painter, self._page_marks)
        painter.end()

    def show_overview(self) -> None:
        """Show along the scroll bar where findings, queries and corrections are."""
        bar = self.verticalScrollBar()
        if isinstance(bar, OverviewBar):
            bar.show_marks(tuple(self._overview_marks()))

    def _overview_marks(self) -> Iterator[Mark]:
        total = max(1.0, self.document().size().height())
        for record in self.ledger.records:
            owner = self._owners.get(record.id)
            yield Mark(self._share(record.marked, total), f"pass_{pass_number(owner)}")
        for mark in self.marks:
            if mark.kind in FINDING_KINDS:
                yield Mark(self._share(mark.span, total), SEVERITY_COLORS[mark.kind.value])
            elif mark.kind in _OVERVIEW:
                yield Mark(self._share(mark.span, total), _OVERVIEW[mark.kind])

    def _share(self, span: Span, total: float) -> float:
        position = self.projection.position(span.start)
        block = self.document().findBlock(position)
        rect = self.document().documentLayout().blockBoundingRect(block)
        return (rect.top() + rect.height() * (position - block.position()) / max(1, block.length())) / total

    def _restyle(self) -> None:
        self._painter.forget_bars()
        self.looks.forget()
        bar, caret = self.verticalScrollBar(), self.marked_caret()
        share = bar.value() / max(1, bar.maximum())
        self.rebuild()
        self.place_caret(caret)
        bar.setValue(round(share * bar.maximum()))
        self._highlighter.rehighlight()

    # Mouse and tips

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() != Qt.MouseButton.LeftButton or self.textCursor().hasSelection():
            return
        marked = self.projection.offset(self.cursorForPosition(event.position().toPoint()).position())
        on_sign = event.position().x() > self.viewport().width() - 24
        for mark in (*at_offset(self._page_marks, marked), *at_offset(self._finding_marks, marked)):
            if isinstance(mark.about, Query):
                self.query_clicked.emit(mark.about.id)
                break  # a query about what a check found too is what is talked about here
            if isinstance(mark.about, Finding) and not on_sign:
                self.finding_clicked.emit(mark.about)
            elif isinstance(mark.about, Note) and on_sign:
                self.note_asked.emit(mark.about.anchor, mark.about.block)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self.tip_at(event.pos()), self.viewport())
            return True
        return super().viewportEvent(event)

    def tip_at(self, place: QPoint) -> str:
        """Return what the tooltip says: whose correction it is, the finding, the notes and queries there."""
        marked = self.projection.offset(self.cursorForPosition(place).position())
        said = [words] if (words := self._words_of(self.correction_at(marked))) else []
        for mark in at_offset(self.marks, marked):
            about = mark.about
            if isinstance(about, Finding):
                said.append(f"{about.title}\n{about.message}")
            elif isinstance(about, Note):
                said.append(f"{about.author}：{about.text}")
            elif isinstance(about, Query):
                said.append(f"{about.by}：{about.text}")
            elif isinstance(about, Correction):
                said.append(f"{sign_name(about)}　{self._words_of(about.id)}")
        return "\n".join(dict.fromkeys(said))

    def _words_of(self, number: int) -> str:
        owner = self._owners.get(number)
        correction = self._corrections.get(number)
        if owner is None and correction is None:
            return ""
        author = owner.author if owner else correction.by if correction else ""
        name = pass_name(
            self.theme, PASSES[pass_number(owner or Owner(author, correction.pass_ if correction else "")) - 1]
        )
        time = correction.time[11:16] if correction else ""
        note = correction.note if correction else ""
        return "　".join(filter(None, (name, author, time, note)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap the lines anew; a caret that was in sight stays in sight."""
        was_seen = 0 <= self.cursorRect().center().y() < event.oldSize().height()
        super().resizeEvent(event)
        if was_seen:
            self.ensureCursorVisible()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focus_changed.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.tidy()
        self.focus_changed.emit(False)


_OVERVIEW = {
    MarkKind.LOST: "warning_line",
    MarkKind.NOTE: "query_line",
    MarkKind.QUERY: "query",
    MarkKind.SIGN: "pass_1",
    MarkKind.MATCH: "accent",
    MarkKind.CURRENT_MATCH: "accent",
}


def _moved(marks: Iterable[TextMark], moves: Moves) -> Iterator[TextMark]:
    for mark in marks:
        untouched = mark.span.end < moves.start
        yield mark if untouched else TextMark(mark.kind, moves.of_span(mark.span), mark.about)
