"""Every kind of mark, queries and notes too, on a page that is tagged anew: none is lost, rejected ones come back."""

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.desk.test_actions_keep_everything import ACTIONS, ROWS, SMALL, tried
from tests.desk.test_corrections_survive_tagging import assert_all_there
from xingxian_editor.corrections.final_reading import final_reading
from xingxian_editor.corrections.mark_changes import linked, places_of, substituted, transposed
from xingxian_editor.corrections.tracked_article import track
from xingxian_editor.desk import noting, querying
from xingxian_editor.desk.correcting import Chosen, Hand, accept, add_mark, keep_change, reject, writer_for
from xingxian_editor.page.correction import Correction, CorrectionState, Frame, Pass, ProofMark, Way
from xingxian_editor.page.page_reading import read_page
from xingxian_editor.page.place import page_items
from xingxian_editor.page.span import Span

HANDS = tuple(
    Hand(by, pass_, "2021-03-04T22:10:00+08:00") for by, pass_ in (("周岚", Pass.FIRST), ("刘挺", Pass.SECOND))
)
PLACED = (
    Chosen(ProofMark.TURN),
    Chosen(ProofMark.MOVE, way=Way.COLUMN_AFTER),
    Chosen(ProofMark.SHIFT_HORIZONTAL, way=Way.LEFT, amount=2.0),
    Chosen(ProofMark.EXPLAIN, "改黑体"),
)
KINDS = ("type", "swap", "move", "everywhere", "place", "frame", "query", "note")
MARKS = st.lists(
    st.tuples(st.sampled_from(KINDS), SMALL, SMALL, SMALL, st.integers(0, 3), st.text("写𠮷\n", max_size=2)),
    min_size=1,
    max_size=6,
)


def changed(page, article, kind, start, end, to, hand, text):
    """Keep what one mark does to the final text of an article."""
    ledger, writer = article.ledger, writer_for(page, hand)
    if kind == "swap":
        change, mark = transposed(ledger, start, end, writer, max(1, (end - start) // 2)), ProofMark.TRANSPOSE
    elif kind == "move":
        low, high = ledger.from_final(start, after_struck=True), ledger.from_final(end)
        change, mark = ledger.move(low, high, ledger.from_final(to), linked(writer)), ProofMark.MOVE
    elif kind == "everywhere":
        words = ledger.final[start:end]
        if not words.strip():
            return page
        change, mark = substituted(ledger, places_of(words, ledger.final), text, writer), ProofMark.SUBSTITUTE
    else:
        low, high = ledger.from_final(start, after_struck=True), ledger.from_final(end)
        change, mark = ledger.replace(min(low, high), high, text, writer), None
    after = keep_change(page, article, change.ledger.runs, hand, writer.owners, Chosen(mark)).page
    [kept] = [one for one in track(after, read_page(after)) if one.id == article.id]
    assert kept.ledger.final == change.ledger.final, kind
    return after


def marked(page, marks):
    for kind, unit, one, other, which, text in marks:
        articles = [article for article in track(page, read_page(page)) if article.runs]
        if not articles:
            break
        article, hand = articles[unit % len(articles)], HANDS[which % 2]
        length = len(article.ledger.final)
        start, end = sorted((one * 7 % (length + 1), other * 5 % (length + 1)))
        original = Span(article.ledger.to_original(article.ledger.from_final(start)), len(article.ledger.original))
        anchor = article.anchor(Span(original.start, min(original.start + 2, original.end)))
        if kind == "frame":
            chosen = Chosen(ProofMark.EXPLAIN, "换图")
            page = add_mark(page, chosen.mark, hand, frame=Frame(10.0, 20.0, 30.0, 40.0), chosen=chosen)
        elif kind in ("place", "query", "note") and anchor:
            if kind == "place":
                page = add_mark(page, PLACED[which].mark, hand, anchor, chosen=PLACED[which])
            elif kind == "query":
                page = querying.ask(page, anchor, "可对？", hand, text or None)
            else:
                page = noting.add_note(page, anchor, None, "配图在下", hand.by, hand.time)
        elif kind in ("type", "swap", "move", "everywhere") and (kind == "type" or end - start >= 2):
            page = changed(page, article, kind, start, end, which, hand, text)
    return page


def assert_marks_found(page):
    """Every mark whose characters an article reads is found there, at those characters and no others."""
    articles = track(page, read_page(page))
    read = {origin: a for a in articles for item in a.items for origin in item.reading.origins() if origin is not None}
    for one in (*(c for c in page.corrections if c.anchor), *page.queries, *page.notes):
        characters = [(r.source, at) for r in one.anchor for at in range(r.start, r.end)]
        inside = [read[c] for c in characters if c in read]
        for article in inside:
            span = article.span_of(one.anchor)
            assert span is not None and span.start < span.end, one


def records(page):
    return page.corrections, page.struck, page.insertions, page.queries, page.notes


@settings(max_examples=120, deadline=None)
@given(ROWS, MARKS, st.lists(ACTIONS, max_size=7), MARKS)
def test_no_mark_is_lost_whatever_is_tagged(page_of, rows, marks, actions, more):
    start = page = marked(page_of(*rows), marks)
    for action in actions:
        page = tried(page, action)
        assert records(page) == records(start)
        assert_all_there(start, page)
        assert_marks_found(page)
    marked(page, more)


def texts(page):
    return [text.text for _, text in page_items(final_reading(page, read_page(page)))]


@settings(max_examples=120, deadline=None)
@given(ROWS, MARKS, st.sets(st.integers(1, 12)), st.sets(st.integers(1, 12)), st.lists(ACTIONS, max_size=3))
def test_any_part_is_rejected_let_stand_and_taken_back(page_of, rows, marks, turned_down, let_stand, actions):
    start = marked(page_of(*rows), marks)
    known = set(start.correction_by_id)
    rejected = reject(start, known & turned_down, "王敏", "2021-03-04T23:00:00+08:00", "原稿如此")
    hidden = known & (turned_down | let_stand)
    stands = CorrectionState.ACCEPTED_AS_IT_STANDS

    def stood(correction: Correction) -> Correction:
        return replace(correction, state=stands) if correction.id in let_stand - turned_down else correction

    page = replace(rejected, corrections=tuple(map(stood, rejected.corrections)))
    for before, after in zip(track(start, read_page(start)), track(page, read_page(page)), strict=True):
        assert after.ledger.final == before.ledger.carrying_out(before.ledger.numbers - hidden)
        assert after.ledger.original == before.ledger.original
        assert not after.ledger.numbers & hidden
    assert texts(reject(start, known, "王敏", "", "不改")) == [t.text for _, t in page_items(read_page(start))]
    assert texts(accept(page, known, "王敏", "")) == texts(start)
    tagged = [page, accept(page, known, "王敏", "")]
    for action in actions:
        tagged = [tried(one, action) for one in tagged]
    assert texts(accept(tagged[0], known, "王敏", "")) == texts(tagged[1])
