"""Takes a returned manuscript back: everything it changes and says, as records for the page that went out."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from xingxian_editor.corrections.marked_page import MarkedPage
from xingxian_editor.corrections.tracked_article import TrackedArticle
from xingxian_editor.page.correction import Correction, Pass
from xingxian_editor.page.manuscript_styles import ROLE_STYLES
from xingxian_editor.page.note import Note
from xingxian_editor.page.query import Query
from xingxian_editor.page.role import Role
from xingxian_editor.page_import.page_file_problem import PageFileProblem
from xingxian_editor.page_import.returned_changes import ReturnedChanges, Unplaced, compare
from xingxian_editor.page_import.returned_comments import TalkReader
from xingxian_editor.page_import.returned_file import ReturnedFile
from xingxian_editor.page_import.returned_lines import returned_lines
from xingxian_editor.page_import.returned_page import KeptMarks, ReturnedTexts, scripts
from xingxian_editor.page_import.sent_lines import Spot, sent_lines

_LEAST_KNOWN = 0.3
"""Of a file that is of this page at least so much of the text is the page's, however much was rewritten."""


class OtherPage(PageFileProblem):
    """The file holds another page, or no manuscript at all."""

    def __init__(self, name: str) -> None:
        super().__init__(
            f"“{name}”里的文字和这个版对不上，什么也没有收回；请看看是不是别的版的文稿。",
            f"The text of “{name}” is not that of this page; nothing was taken back. Is it another page's manuscript?",
        )


class LayoutReturned(PageFileProblem):
    """The file is the layout, whose text boxes tell neither the order of the articles nor all of their text."""

    def __init__(self, name: str) -> None:
        super().__init__(
            f"“{name}”是版式文件，不是文稿，什么也没有收回；请选改过的那份文稿。",
            f"“{name}” is the layout, not the manuscript; nothing was taken back. Choose the manuscript that was "
            "revised.",
        )


@dataclass(frozen=True, slots=True)
class TakenBack:
    """What comes into the page, and what does not.

    ``notes`` and ``queries`` are new or changed ones. ``accepted`` and ``gone`` are corrections that went
    out as revisions and that somebody accepted, or rejected, in the other program: on the page they stay
    open. ``missing`` are indexes of tracked articles that the file does not hold at all. ``agreed`` names
    who, reading apart, found what a correction of the page corrects too.
    """

    tracked: tuple[TrackedArticle, ...]
    corrections: tuple[Correction, ...] = ()
    notes: tuple[Note, ...] = ()
    queries: tuple[Query, ...] = ()
    accepted: tuple[int, ...] = ()
    gone: tuple[int, ...] = ()
    unplaced: tuple[Unplaced, ...] = ()
    missing: tuple[int, ...] = ()
    agreed: tuple[tuple[int, str], ...] = ()
    comments: int = 0
    replies: int = 0
    footnotes: int = 0


def taken_back(
    page: MarkedPage, file: ReturnedFile, folio: Sequence[str], pass_: Pass, name: str = "Word"
) -> TakenBack:
    """Compare ``file`` with the page that went out; ``folio`` are its folio lines as they were written.

    Whatever is new belongs to ``pass_``, unless the file still knows better.

    Raises:
        LayoutReturned: the file is the layout.
        OtherPage: hardly a line of the file is of this page.

    """
    if file.is_layout:
        raise LayoutReturned(name)
    sent = sent_lines(page, tuple(folio), ROLE_STYLES[Role.FOLIO])
    lines = tuple(line for line in returned_lines(file) if line.text.strip() or line.changed)
    first = _first_free(page)
    changes = compare(sent, lines, first, _walls(page), _single(file))
    if any(line.unit is not None for line in sent) and changes.known < _LEAST_KNOWN:
        raise OtherPage(name)
    went_out = _went_out(page, file)
    marks = KeptMarks(file.marks)
    texts = ReturnedTexts(page, file, changes, marks, pass_)
    raised = scripts(page, changes.scripts, marks, pass_, _after(changes.changes, first))
    reader = TalkReader(page, lines, changes, marks, pass_, _after(changes.changes, first) + len(raised))
    talk = reader.read(file.comments)
    made = tuple(replace(c, note=talk.remarks.get(c.id, "")) for c in texts.corrections)
    return TakenBack(
        texts.tracked,
        (*made, *raised, *talk.corrections),
        tuple(talk.notes.values()),
        tuple(talk.queries.values()),
        tuple(sorted(changes.accepted & went_out)),
        tuple(sorted(changes.gone & went_out)),
        (*_joined(changes.unplaced), *talk.unplaced),
        tuple(sorted(changes.missing)),
        _agreed(page, changes),
        talk.new,
        talk.replies,
        file.footnotes,
    )


def _first_free(page: MarkedPage) -> int:
    """Return a number that nothing on the page mentions, and none after it."""
    mentioned = [0, *(query.correction for query in page.queries)]
    for correction in page.corrections:
        mentioned += [correction.id, correction.link]
    for article in page.tracked:
        for item in article.items:
            mentioned += [number for run in (*item.runs, item.separator) for number in (run.ins, run.dele)]
    return 1 + max(mentioned)


def _single(file: ReturnedFile) -> frozenset[tuple[str, str]]:
    """Return the signatures that one correction alone has, as far as the file tells."""
    signatures = Counter((row.get("by", ""), row.get("time", "")[:19]) for row in file.marks)
    return frozenset(signature for signature, times in signatures.items() if times == 1)


def _went_out(page: MarkedPage, file: ReturnedFile) -> frozenset[int]:
    """Return the corrections that the file had when it went out: all, if it does not tell."""
    if not file.marks:
        return frozenset(page.by_id)
    told = {(row.get("by", ""), row.get("time", "")) for row in file.marks}
    return frozenset(c.id for c in page.corrections if (c.by, c.time) in told)


def _agreed(page: MarkedPage, changes: ReturnedChanges) -> tuple[tuple[int, str], ...]:
    """Return who found what a correction corrects too: struck the same, or wrote the same where nothing is struck."""
    lengths = Counter[int]()
    for article in page.tracked:
        for item in article.items:
            for run in item.runs:
                lengths[run.ins] += len(run.text)
    wrote = {
        number: {author for author in authors if authors.count(author) == lengths[number]}
        for number, authors in changes.written_by.items()
        if number not in changes.struck_by
    }
    both = {**changes.struck_by, **wrote}
    found = ((number, author) for number, authors in sorted(both.items()) for author in sorted(authors))
    return tuple((number, author) for number, author in found if author and author != page.by_id[number].by)


def _after(changes: Mapping[int, object], first: int) -> int:
    return max((first, *(number + 1 for number in changes)))


def _walls(page: MarkedPage) -> frozenset[Spot]:
    """Return the ends that no change may strike: between texts of different fields."""
    found = []
    for unit, article in enumerate(page.tracked):
        for at, item in enumerate(article.items):
            after = article.items[at + 1] if at + 1 < len(article.items) else None
            if after is None or after.field != item.field:
                found.append((unit, at, sum(len(run.text) for run in item.runs)))
    return frozenset(found)


def _joined(unplaced: Sequence[Unplaced]) -> list[Unplaced]:
    """Put neighbouring characters of one author together."""
    found: list[Unplaced] = []
    for one in unplaced:
        if found and (found[-1].line, found[-1].author) == (one.line, one.author) and not one.line:
            found[-1] = Unplaced("", found[-1].text + one.text, one.author)
        else:
            found.append(one)
    return found
