"""Takes a manuscript back that went out: previews what will come in, and brings it in as one action."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from xingxian_editor.corrections.comment_words import with_also_found
from xingxian_editor.corrections.correction_sheet import SheetRow, sheet_rows, shortened
from xingxian_editor.corrections.kept_text import with_runs
from xingxian_editor.corrections.marked_page import MarkedPage
from xingxian_editor.corrections.place_words import PlaceWords
from xingxian_editor.corrections.tracked_article import track
from xingxian_editor.export.manuscript import folio_texts
from xingxian_editor.page.correction import Correction, Pass
from xingxian_editor.page.note import Note
from xingxian_editor.page.page import Page
from xingxian_editor.page.page_reading import read_page
from xingxian_editor.page.place import page_items
from xingxian_editor.page.query import Query, Reply
from xingxian_editor.page_import.page_file import manuscript_bytes
from xingxian_editor.page_import.returned_changes import Unplaced
from xingxian_editor.page_import.returned_file import ReturnedFile
from xingxian_editor.page_import.revised_manuscript import read_revised
from xingxian_editor.page_import.taken_back import TakenBack, taken_back

TAKE_BACK = "take_back"
"""The label of the action."""


def marked_page(page: Page, rejected: bool = False) -> MarkedPage:
    """Return a page with its corrections, queries and notes, for files; with rejected text if asked for."""
    reading = read_page(page)
    tracked = track(page, reading, rejected=rejected)
    return MarkedPage(reading, tracked, page.corrections, page.queries, page.notes)


@dataclass(frozen=True, slots=True)
class Coming:
    """One thing that a file brings: a correction, or a comment on the characters ``was`` whose text is ``becomes``.

    ``before`` and ``after`` are the neighbours of what a correction changes.
    """

    author: str
    where: str
    was: str
    becomes: str
    before: str = ""
    after: str = ""


@dataclass(frozen=True, slots=True)
class Returned:
    """What a file brings into a page.

    ``by_author`` counts new corrections by who made them, ``untracked`` those that the file made without
    saying so, ``gone`` are corrections that somebody took out of the file: they stay open on the page.
    """

    by_author: tuple[tuple[str, int], ...]
    untracked: int
    comments: int
    replies: int
    accepted: int
    gone: tuple[Correction, ...]
    agreed: int
    missing: tuple[str, ...]
    unplaced: tuple[Unplaced, ...]
    footnotes: int
    changes: bool
    new_tracked: tuple[Coming, ...] = ()
    new_untracked: tuple[Coming, ...] = ()
    new_comments: tuple[Coming, ...] = ()


class ReturnedManuscript:
    """A file that came back, read once; it can be held against the page as often as the page changes."""

    def __init__(self, path: Path) -> None:
        self.name, data = manuscript_bytes(path)
        self._file: ReturnedFile = read_revised(data, self.name)
        self._last: tuple[Page, Pass, TakenBack] | None = None
        self._taken: tuple[Page, Pass, Page] | None = None

    def preview(self, page: Page, pass_: Pass) -> Returned:
        """Return what would come in; the page is as it was.

        Raises:
            OtherPage: the file is not of this page.
            LayoutReturned: the file is the layout, not the manuscript.

        """
        marked = marked_page(page)
        back = self._back(marked, page, pass_)
        tracked = Counter(c.by for c in back.corrections if c.origin != "untracked")
        untracked = len(back.corrections) - tracked.total()
        after = self.take_over(page, pass_)
        rows = _new_rows(after, back)
        unsaid = {c.id for c in back.corrections if c.origin == "untracked"}
        return Returned(
            tuple(sorted(tracked.items(), key=lambda found: (-found[1], found[0]))),
            untracked,
            back.comments,
            back.replies,
            len(back.accepted),
            tuple(marked.by_id[number] for number in back.gone),
            len(back.agreed),
            tuple(_title(marked, at) for at in back.missing),
            back.unplaced,
            back.footnotes,
            after != page,
            tuple(_coming(row) for row in rows if row.id not in unsaid),
            tuple(_coming(row) for row in rows if row.id in unsaid),
            tuple(_comments(page, back)),
        )

    def take_over(self, page: Page, pass_: Pass) -> Page:
        """Return the page with everything that the file brings."""
        if self._taken is None or self._taken[0] is not page or self._taken[1] is not pass_:
            self._taken = page, pass_, take_back(page, self._back(marked_page(page), page, pass_))
        return self._taken[2]

    def _back(self, marked: MarkedPage, page: Page, pass_: Pass) -> TakenBack:
        if self._last is None or self._last[0] is not page or self._last[1] is not pass_:
            self._last = page, pass_, taken_back(marked, self._file, folio_texts(page.folio), pass_, self.name)
        return self._last[2]


def _new_rows(after: Page, back: TakenBack) -> list[SheetRow]:
    """Return the new corrections as rows of a correction sheet, in page order."""
    new = {correction.id for correction in back.corrections}
    return [row for row in sheet_rows(after, marked_page(after)) if row.id in new]


def _coming(row: SheetRow) -> Coming:
    name = f"{row.article}　{row.place}"
    return Coming(row.reader, name, row.original, row.correction, row.before, row.after)


def _comments(page: Page, back: TakenBack) -> Iterator[Coming]:
    """Yield what is said in the file and not on the page, replies too."""
    words = PlaceWords(page, reading := read_page(page))
    notes, queries = {n.id: n.replies for n in page.notes}, {q.id: q.replies for q in page.queries}
    said: tuple[tuple[str, Note | Query, tuple[Reply, ...] | None], ...] = (
        *((n.author, n, notes.get(n.id)) for n in back.notes),
        *((q.by, q, queries.get(q.id)) for q in back.queries),
    )
    for author, talk, known in said:
        places = (
            replace(place, start=spans[0].start)
            for place, text in page_items(reading)
            if talk.anchor and (spans := text.spans(talk.anchor))
        )
        where = next(map(words.where, places), "")
        quoted = shortened(page.text_of(talk.anchor), 16)
        if known is None:
            yield Coming(author, where, quoted, talk.text)
        new = (reply for reply in talk.replies if reply not in (known or ()))
        yield from (Coming(reply.author, where, quoted, reply.text) for reply in new)


def _title(marked: MarkedPage, at: int) -> str:
    """Return what a tracked article or photo is called: its headline, else how it begins."""
    article = marked.tracked[at]
    lines = [item.reading.text for item in article.items]
    headline = [item.reading.text for item in article.items if item.field in ("headline", "title")]
    return " ".join(headline) or next(iter(lines), "")[:20]


def take_back(page: Page, back: TakenBack) -> Page:
    """Return the page with the texts, corrections and comments of ``back``."""
    before = track(page, read_page(page))
    for one, other in zip(before, back.tracked, strict=True):
        if one.items != other.items:
            page = with_runs(page, one, other.runs)
    corrections = {correction.id: correction for correction in (*page.corrections, *back.corrections)}
    for number, author in back.agreed:
        known = corrections[number]
        corrections[number] = replace(known, note=with_also_found(known.note, author))
    notes = {note.id: note for note in (*page.notes, *back.notes)}
    queries = {query.id: query for query in (*page.queries, *back.queries)}
    return replace(
        page,
        corrections=tuple(corrections[number] for number in sorted(corrections)),
        notes=tuple(notes[number] for number in sorted(notes)),
        queries=tuple(queries[number] for number in sorted(queries)),
    )
