"""Everything said about a page, as comments of its manuscript: notes, queries, marks that change no text."""

from collections.abc import Iterator, Mapping

from xingxian_editor.corrections import comment_words
from xingxian_editor.corrections.comment_words import TEXT_MARKS
from xingxian_editor.corrections.line_places import LineSpan, spans_of, spans_of_correction
from xingxian_editor.corrections.marked_page import MarkedPage
from xingxian_editor.export.word_comments import Comment, Spot
from xingxian_editor.page.correction import Correction, ProofMark
from xingxian_editor.page.note import Note
from xingxian_editor.page.query import Query, Reply


def comments_of(page: MarkedPage) -> tuple[Comment, ...]:
    """Return all comments in the order of their places; what has none stands at the first line."""
    maker = _Maker(page)
    every = (*map(maker.note, page.notes), *map(maker.query, page.queries), *maker.marks())
    return tuple(sorted(every, key=lambda comment: (comment.start, comment.end)))


def shown_scripts(page: MarkedPage) -> Mapping[int, tuple[LineSpan, ...]]:
    """Return where characters are raised or lowered, by the correction that does it.

    One character can be raised or lowered but once: what meets an earlier one is told as a comment.
    """
    shown: dict[int, tuple[LineSpan, ...]] = {}
    taken: list[LineSpan] = []
    for correction in page.corrections:
        wanted = correction.mark is ProofMark.SCRIPT and comment_words.script_of(correction)
        if not wanted or not correction.shows:
            continue
        spans = spans_of(page, correction.anchor)
        if spans and not any(_meet(one, other) for one in spans for other in taken):
            shown[correction.id] = spans
            taken.extend(spans)
    return shown


def _meet(one: LineSpan, other: LineSpan) -> bool:
    return one.line == other.line and one.start < other.end and other.start < one.end


class _Maker:
    """Makes the comments of one page."""

    def __init__(self, page: MarkedPage) -> None:
        self._page = page
        self._scripts = shown_scripts(page)

    def note(self, note: Note) -> Comment:
        """Return a note with its replies."""
        start, end = _hull(spans_of(self._page, note.anchor))
        return Comment(start, end, note.author, note.time, note.text, note.replies, note.resolved)

    def query(self, query: Query) -> Comment:
        """Return a query; its answer is the last reply."""
        answer = Reply(query.answered_by, query.answered_at, comment_words.of_answer(query)) if not query.open else None
        replies = (*query.replies, *((answer,) if answer else ()))
        start, end = _hull(spans_of(self._page, query.anchor))
        return Comment(start, end, query.by, query.time, comment_words.of_query(query), replies, not query.open)

    def marks(self) -> Iterator[Comment]:
        """Yield what corrections say: marks that change no text, 代替 once for all its places, remarks."""
        told: set[int] = set()
        for correction in self._page.corrections:
            if not correction.shows:
                continue
            if correction.mark is ProofMark.SUBSTITUTE:
                if (correction.link or -correction.id) not in told:
                    told.add(correction.link or -correction.id)
                    yield self._substitution(correction)
            elif self._is_words(correction):
                yield self._words(correction, comment_words.of_mark(correction))
            elif correction.note:
                yield self._words(correction, comment_words.of_remark(correction))

    def _is_words(self, correction: Correction) -> bool:
        changes_text = correction.mark in TEXT_MARKS and not correction.anchor
        if changes_text or spans_of_correction(self._page, correction.id):
            return False
        # Word raises and lowers characters itself; what it cannot (a point in the middle) is told.
        return correction.id not in self._scripts

    def _words(self, correction: Correction, text: str) -> Comment:
        spans = spans_of_correction(self._page, correction.id) or spans_of(self._page, correction.anchor)
        start, end = _hull(spans)
        return Comment(start, end, correction.by, correction.time, text)

    def _substitution(self, first: Correction) -> Comment:
        members = [first]
        if first.link:
            members = [c for c in self._page.corrections if c.link == first.link and c.mark is first.mark]
        old, new = self._change(first.id)
        text = comment_words.of_substitution(len(members), old, new, first.note)
        start, end = _hull(spans_of_correction(self._page, first.id))
        return Comment(start, end, first.by, first.time, text)

    def _change(self, number: int) -> tuple[str, str]:
        runs = [run for line in self._page.lines for _, run in line.runs()]
        old = "".join(run.text for run in runs if run.dele == number)
        return old, "".join(run.text for run in runs if run.ins == number)


def _hull(spans: tuple[LineSpan, ...]) -> tuple[Spot, Spot]:
    if not spans:
        return Spot(0, 0), Spot(0, 0)
    return Spot(spans[0].line, spans[0].start), Spot(spans[-1].line, spans[-1].end)
