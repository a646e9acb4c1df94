"""What a returned manuscript says beside the text: new notes, queries, marks and replies, each at its place."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import chain

from xingxian_editor.corrections import comment_words
from xingxian_editor.corrections.comment_words import CommentWords, read_comment
from xingxian_editor.corrections.marked_page import MarkedPage
from xingxian_editor.page.correction import Correction, Pass, ProofMark
from xingxian_editor.page.note import Note
from xingxian_editor.page.query import Answer, Query, Reply
from xingxian_editor.page.source import Anchor
from xingxian_editor.page_import.returned_changes import ReturnedChanges, Unplaced
from xingxian_editor.page_import.returned_file import Hand, ReturnedComment
from xingxian_editor.page_import.returned_lines import FileLine, place_in
from xingxian_editor.page_import.returned_page import KeptMarks, anchor_of, local_time
from xingxian_editor.page_import.sent_lines import SentCell, Spot

_WALL = 19
Said = tuple[str, str, str]
"""Who, when on the wall, what."""


@dataclass(slots=True)
class ReturnedTalk:
    """Notes and queries that are new or have changed, marks that change no text, remarks on new corrections."""

    notes: dict[int, Note] = field(default_factory=dict)
    queries: dict[int, Query] = field(default_factory=dict)
    corrections: list[Correction] = field(default_factory=list)
    remarks: dict[int, str] = field(default_factory=dict)
    unplaced: list[Unplaced] = field(default_factory=list)
    new: int = 0
    replies: int = 0


class TalkReader:
    """Reads the comments of one file. ``first`` is the number of the next new correction."""

    def __init__(
        self,
        page: MarkedPage,
        lines: Sequence[FileLine],
        changes: ReturnedChanges,
        marks: KeptMarks,
        pass_: Pass,
        first: int,
    ) -> None:
        self._page = page
        self._lines = lines
        self._changes = changes
        self._marks = marks
        self._pass = pass_
        self._next = first
        self._notes = {(n.author, n.time[:_WALL], n.text): n.id for n in page.notes}
        self._queries = {(q.by, q.time[:_WALL], comment_words.of_query(q)): q.id for q in page.queries}
        self._marked = {(c.by, c.time[:_WALL]) for c in page.corrections}
        self._replied = set(_replies(page))
        self._place: dict[str, tuple[str, int]] = {}
        self.talk = ReturnedTalk()

    def read(self, comments: Iterable[ReturnedComment]) -> ReturnedTalk:
        """Return what the comments bring; replies come after what they reply to."""
        comments = tuple(comments)
        for comment in comments:
            if not comment.parent:
                self._comment(comment)
        for comment in comments:
            if comment.parent:
                self._reply(comment)
        return self.talk

    def _comment(self, comment: ReturnedComment) -> None:
        said = _said(comment)
        if said in self._notes:
            self._place[comment.number] = ("note", self._notes[said])
            self._settle(self._notes[said], comment)
        elif said in self._queries:
            self._place[comment.number] = ("query", self._queries[said])
        elif said not in self._replied and not self._is_own(comment):
            self._new(comment)

    def _is_own(self, comment: ReturnedComment) -> bool:
        words = read_comment(comment.text)
        return bool(words.remark or words.mark) and (comment.author, comment.time) in self._marked

    def _settle(self, number: int, comment: ReturnedComment) -> None:
        note = self._note(number)
        if comment.resolved is not None and note.resolved != comment.resolved:
            self.talk.notes[number] = replace(note, resolved=comment.resolved)

    def _new(self, comment: ReturnedComment) -> None:
        words = read_comment(comment.text)
        anchor = self._anchor(comment)
        if words.remark:
            self._remark(comment, words, anchor)
        elif not anchor and words.frame is None:
            self.talk.unplaced.append(Unplaced("", comment.text, comment.author))
        elif words.query:
            self._query(comment, words, anchor)
        elif words.mark is ProofMark.SUBSTITUTE and self._is_kept_substitution(comment):
            return
        elif words.mark is not None:
            self._mark(comment, words, anchor)
        else:
            self._add_note(comment, anchor)

    def _is_kept_substitution(self, comment: ReturnedComment) -> bool:
        return any(
            change.hand.author == comment.author and change.hand.time == comment.time
            for change in self._changes.changes.values()
        )

    def _add_note(self, comment: ReturnedComment, anchor: Anchor) -> None:
        number = 1 + max((*(note.id for note in self._page.notes), *self.talk.notes), default=0)
        time = local_time(comment.time)
        self.talk.notes[number] = Note(
            number, anchor, comment.text, comment.author, time, resolved=bool(comment.resolved)
        )
        self._place[comment.number] = ("note", number)
        self.talk.new += 1

    def _query(self, comment: ReturnedComment, words: CommentWords, anchor: Anchor) -> None:
        number = 1 + max((*(query.id for query in self._page.queries), *self.talk.queries), default=0)
        time = local_time(comment.time)
        proposal = words.proposal or None
        self.talk.queries[number] = Query(number, anchor, words.text, comment.author, self._pass, time, proposal)
        self._place[comment.number] = ("query", number)
        self.talk.new += 1

    def _mark(self, comment: ReturnedComment, words: CommentWords, anchor: Anchor) -> None:
        assert words.mark is not None
        made = Correction(
            self._next,
            words.mark,
            comment.author,
            self._pass,
            local_time(comment.time),
            anchor=() if words.frame is not None else anchor,
            frame=words.frame,
            detail=words.text,
            note=words.note,
            origin="word",
            way=words.way,
            amount=words.amount,
        )
        if mark := self._marks.take(Hand(comment.author, comment.time), ""):
            made = replace(made, pass_=mark.pass_, time=mark.time, origin=mark.origin)
        self.talk.corrections.append(made)
        self._next += 1

    def _remark(self, comment: ReturnedComment, words: CommentWords, anchor: Anchor) -> None:
        """Give a remark to the new correction of the same hand; without one it is a note."""
        for number, change in self._changes.changes.items():
            if (change.hand.author, change.hand.time) == (comment.author, comment.time):
                self.talk.remarks[number] = words.text
                return
        if anchor:
            self._add_note(replace(comment, text=words.text), anchor)
        else:
            self.talk.unplaced.append(Unplaced("", words.text, comment.author))

    def _reply(self, comment: ReturnedComment) -> None:
        if _said(comment) in self._replied:
            return
        kind, number = self._place.get(comment.parent, ("", 0))
        reply = Reply(comment.author, local_time(comment.time), comment.text)
        if kind == "note":
            note = self._note(number)
            self.talk.notes[number] = replace(note, replies=(*note.replies, reply))
        elif kind == "query":
            self.talk.queries[number] = _answered(self._query_of(number), reply)
        else:
            self._new(replace(comment, parent=""))
            return
        self.talk.replies += 1

    def _note(self, number: int) -> Note:
        return self.talk.notes.get(number) or next(note for note in self._page.notes if note.id == number)

    def _query_of(self, number: int) -> Query:
        return self.talk.queries.get(number) or next(query for query in self._page.queries if query.id == number)

    def _anchor(self, comment: ReturnedComment) -> Anchor:
        """Return the source characters under a comment; under written text, the nearest that is not written."""
        if comment.start is None or comment.end is None:
            return ()
        start, end = place_in(self._lines, comment.start), place_in(self._lines, comment.end)
        if start is None or end is None:
            return ()
        spots = [cell.spot for place, cell in self._covered(start, end) if cell.spot and not cell.ins]
        return anchor_of(self._page, spots) or self._nearest(start)

    def _covered(self, start: tuple[int, int], end: tuple[int, int]) -> Iterator[tuple[tuple[int, int], SentCell]]:
        for number in range(start[0], min(end[0], len(self._lines) - 1) + 1):
            for at in range(len(self._lines[number].cells)):
                if start <= (number, at) < end and (cell := self._changes.cells.get((number, at))):
                    yield (number, at), cell

    def _nearest(self, place: tuple[int, int]) -> Anchor:
        number, at = place
        cells = ((i, self._changes.cells.get((number, i))) for i in range(len(self._lines[number].cells)))
        here: list[tuple[int, Spot]] = [(i, c.spot) for i, c in cells if c and c.spot and not c.ins]
        if not here:
            return ()
        return anchor_of(self._page, [min(here, key=lambda found: (abs(found[0] - at), found[0] >= at))[1]])


def _said(comment: ReturnedComment) -> Said:
    return comment.author, comment.time, comment.text


def _replies(page: MarkedPage) -> Iterator[Said]:
    threads = (*(note.replies for note in page.notes), *(query.replies for query in page.queries))
    for reply in chain.from_iterable(threads):
        yield reply.author, reply.time[:_WALL], reply.text
    for query in page.queries:
        if not query.open:
            yield query.answered_by, query.answered_at[:_WALL], comment_words.of_answer(query)


def _answered(query: Query, reply: Reply) -> Query:
    answer = comment_words.read_answer(reply.text)
    if answer is Answer.OPEN or not query.open:
        return replace(query, replies=(*query.replies, reply))
    return replace(query, answer=answer, answered_by=reply.author, answered_at=reply.time)
