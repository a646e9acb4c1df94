"""Takes a manuscript back that went out: previews what will come in, and brings it in as one action."""

from collections import Counter
from dataclasses import dataclass, replace
from pathlib import Path

from xingxian_editor.corrections.comment_words import with_also_found
from xingxian_editor.corrections.kept_text import with_runs
from xingxian_editor.corrections.marked_page import MarkedPage
from xingxian_editor.corrections.tracked_article import track
from xingxian_editor.export.manuscript import folio_texts
from xingxian_editor.page.correction import Correction, Pass
from xingxian_editor.page.page import Page
from xingxian_editor.page.page_reading import read_page
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


class ReturnedManuscript:
    """A file that came back, read once; it can be held against the page as often as the page changes."""

    def __init__(self, path: Path) -> None:
        self.name, data = manuscript_bytes(path)
        self._file: ReturnedFile = read_revised(data, self.name)
        self._last: tuple[Page, Pass, TakenBack] | None = None

    def preview(self, page: Page, pass_: Pass) -> Returned:
        """Return what would come in; the page is as it was.

        Raises:
            OtherPage: the file is not of this page.

        """
        marked = marked_page(page)
        back = self._back(marked, page, pass_)
        tracked = Counter(c.by for c in back.corrections if c.origin != "untracked")
        untracked = len(back.corrections) - tracked.total()
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
            take_back(page, back) != page,
        )

    def take_over(self, page: Page, pass_: Pass) -> Page:
        """Return the page with everything that the file brings."""
        return take_back(page, self._back(marked_page(page), page, pass_))

    def _back(self, marked: MarkedPage, page: Page, pass_: Pass) -> TakenBack:
        if self._last is None or self._last[0] is not page or self._last[1] is not pass_:
            self._last = page, pass_, taken_back(marked, self._file, folio_texts(page.folio), pass_, self.name)
        return self._last[2]


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
