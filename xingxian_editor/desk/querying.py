"""Queries (质疑): asked, talked about, answered: yes makes a correction, no ends it; open ones hold the page."""

from dataclasses import replace

from xingxian_editor.desk.cannot_correct import EmptyWords, NothingProposed, NothingThere, PageHeld, QueryMissing
from xingxian_editor.desk.correcting import Hand
from xingxian_editor.desk.text_changing import change_anchor
from xingxian_editor.desk.typed_text import cleaned
from xingxian_editor.page.page import Page
from xingxian_editor.page.page_reading import PageReading
from xingxian_editor.page.query import Answer, Query, Reply
from xingxian_editor.page.source import Anchor


def open_queries(page: Page) -> tuple[Query, ...]:
    """Return the queries that wait for an answer: as long as there is one, the page is not done."""
    return tuple(query for query in page.queries if query.open)


def refuse_held(page: Page) -> None:
    """Refuse to put a page out for print while queries are open."""
    if waiting := open_queries(page):
        raise PageHeld(len(waiting))


def ask(page: Page, anchor: Anchor, text: str, hand: Hand, proposal: str | None = None) -> Page:
    """Ask the 责编 about characters, with what they are to become, if the asker knows."""
    if not anchor:
        raise NothingThere
    number = 1 + max((query.id for query in page.queries), default=0)
    query = Query(number, anchor, _words(text), hand.by, hand.pass_, hand.time, proposal)
    return replace(page, queries=(*page.queries, query))


def reply(page: Page, query_id: int, text: str, by: str, time: str) -> Page:
    """Say something to a query."""
    query = _query(page, query_id)
    return _with(page, replace(query, replies=(*query.replies, Reply(by, time, _words(text)))))


def answer_yes(page: Page, reading: PageReading, query_id: int, hand: Hand) -> Page:
    """Say yes: what the query proposes becomes a correction of its asker's pass; ``reading`` is the original."""
    query = _open(page, query_id)
    if query.proposal is None:
        raise NothingProposed
    page, correction = _corrected(page, reading, query, query.proposal, query.by or hand.by, hand)
    return _with(page, _answered(query, Answer.YES, hand, correction))


def answer_changed(page: Page, reading: PageReading, query_id: int, text: str, hand: Hand) -> Page:
    """Answer with other words than were proposed: they become a correction."""
    query = _open(page, query_id)
    page, correction = _corrected(page, reading, query, text, hand.by, hand)
    return _with(page, _answered(query, Answer.CHANGED, hand, correction))


def answer_no(page: Page, query_id: int, hand: Hand, why: str = "") -> Page:
    """Say no: the text stands. Why is kept as a reply."""
    query = _open(page, query_id)
    if why.strip():
        query = replace(query, replies=(*query.replies, Reply(hand.by, hand.time, _words(why))))
    return _with(page, _answered(query, Answer.NO, hand))


def withdraw_query(page: Page, query_id: int, hand: Hand) -> Page:
    """Take a query back; it stays in the list as withdrawn."""
    return _with(page, _answered(_open(page, query_id), Answer.WITHDRAWN, hand))


def _corrected(page: Page, reading: PageReading, query: Query, text: str, by: str, hand: Hand) -> tuple[Page, int]:
    known = page.correction_by_id.keys()
    page = change_anchor(page, reading, query.anchor, text, Hand(by, query.pass_, hand.time, "query"))
    new = page.correction_by_id.keys() - known
    decided = tuple(
        replace(c, decided_by=hand.by or "?", decided_at=hand.time) if c.id in new else c for c in page.corrections
    )
    return replace(page, corrections=decided), max(new, default=0)


def _answered(query: Query, answer: Answer, hand: Hand, correction: int = 0) -> Query:
    return replace(query, answer=answer, answered_by=hand.by, answered_at=hand.time, correction=correction)


def _query(page: Page, query_id: int) -> Query:
    found = next((query for query in page.queries if query.id == query_id), None)
    if found is None:
        raise QueryMissing
    return found


def _open(page: Page, query_id: int) -> Query:
    query = _query(page, query_id)
    if not query.open:
        raise QueryMissing
    return query


def _with(page: Page, query: Query) -> Page:
    return replace(page, queries=tuple(query if q.id == query.id else q for q in page.queries))


def _words(text: str) -> str:
    words = cleaned(text).strip()
    if not words:
        raise EmptyWords
    return words
