"""Open queries and notes of a page as a proof shows them: with the numbers they have."""

from collections.abc import Iterator

from xingxian_editor.corrections.proof.drawing import Ink
from xingxian_editor.corrections.proof.wish import Wish, Written
from xingxian_editor.page.correction import ProofMark
from xingxian_editor.page.note import Note
from xingxian_editor.page.page import Page
from xingxian_editor.page.query import Query
from xingxian_editor.page.source import Anchor


def talk_wishes(page: Page) -> Iterator[Wish]:
    """Yield a wish for every query and note that waits for somebody; one without a place has no characters."""
    queries = sorted((query for query in page.queries if query.open), key=_place)
    notes = sorted((note for note in page.notes if not note.resolved), key=_place)
    yield from (_wish(one, f"质疑 {one.id}") for one in queries)
    yield from (_wish(one, f"批注 {one.id}") for one in notes)


def _wish(one: Query | Note, name: str) -> Wish:
    chars = tuple((r.source, at) for r in one.anchor for at in range(r.start, r.end))
    return Wish(ProofMark.EXPLAIN, Ink.TALK, chars=chars, words=(Written(_said(one), Ink.TALK),), talk=name)


def _place(one: Query | Note) -> tuple[Anchor, int]:
    return one.anchor, one.id


def _said(one: Query | Note) -> str:
    proposal = f"（拟改：{one.proposal}）" if isinstance(one, Query) and one.proposal is not None else ""
    replies = "".join(f"\n{reply.author}：{reply.text}" for reply in one.replies)
    return f"{one.text}{proposal}{replies}"
