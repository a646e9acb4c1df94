"""Corrections and queries as records of a page: patches lead there and back, whatever changed."""

import re
from dataclasses import replace

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from xingxian_editor.page.changed_text import BREAK, Gap, Glyph, Insertion, Struck, WrittenRun
from xingxian_editor.page.correction import Correction, CorrectionState, Frame, Pass, ProofMark
from xingxian_editor.page.note import Note
from xingxian_editor.page.page import Page
from xingxian_editor.page.patch import Patch, PatchDoesNotFit, composed, difference, patched
from xingxian_editor.page.query import Answer, Query, Reply
from xingxian_editor.page.source import SourceRange

IDS = st.integers(1, 6)
WORDS = st.text("改的𠮷\n", max_size=3)
ANCHORS = st.lists(st.builds(lambda a, n: SourceRange(0, a, a + n), IDS, IDS), max_size=2).map(tuple)
GLYPHS = st.builds(Glyph, st.integers(0, 2), st.integers(0, 40), st.sampled_from((0, 1, -1, BREAK)))
REPLIES = st.lists(st.builds(Reply, WORDS, WORDS, WORDS), max_size=2).map(tuple)
FRAMES = st.none() | st.just(Frame(1.5, 2.0, 30.25, 40.0))
CORRECTIONS = st.builds(
    Correction,
    IDS,
    st.sampled_from(ProofMark),
    WORDS,
    st.sampled_from(Pass),
    WORDS,
    st.sampled_from(CorrectionState),
    anchor=ANCHORS,
    frame=FRAMES,
    origin=WORDS,
)
STRUCK = st.builds(Struck, IDS, ANCHORS, st.lists(GLYPHS, max_size=2).map(tuple))
RUNS = st.lists(st.builds(WrittenRun, WORDS, IDS, st.integers(0, 6)), min_size=1, max_size=3).map(tuple)
INSERTIONS = st.builds(Insertion, st.builds(Gap, GLYPHS, st.booleans()), RUNS)
QUERIES = st.builds(
    Query,
    IDS,
    ANCHORS,
    WORDS,
    WORDS,
    st.sampled_from(Pass),
    WORDS,
    st.none() | WORDS,
    REPLIES,
    st.sampled_from(Answer),
)
NOTES = st.builds(Note, IDS, ANCHORS, WORDS, WORDS, WORDS, replies=REPLIES)


def records(one):
    """Records of one kind, one for each id, in the order a page has them."""
    return st.lists(one, max_size=4, unique_by=lambda r: r.id).map(lambda rs: tuple(sorted(rs, key=lambda r: r.id)))


PAGES = st.builds(
    lambda **kinds: Page(**kinds),
    notes=records(NOTES),
    corrections=records(CORRECTIONS),
    struck=records(STRUCK),
    insertions=records(INSERTIONS),
    queries=records(QUERIES),
)


@given(PAGES, PAGES)
def test_a_patch_leads_there_and_back_also_when_it_was_written_down(before, after):
    patch = difference(before, after)
    assert patched(before, patch) == after
    assert patched(after, patch.inverse()) == before
    assert bool(patch) == (before != after)
    assert msgspec.json.decode(msgspec.json.encode(patch), type=Patch) == patch


@given(PAGES, PAGES, PAGES)
def test_two_patches_become_one(first, second, third):
    whole = composed(difference(first, second), difference(second, third))
    assert whole == difference(first, third)
    assert patched(third, whole.inverse()) == first


def test_a_patch_of_before_there_were_corrections_is_read():
    old = re.sub(rb',"corrections.*}', b"}", msgspec.json.encode(Patch()))
    assert b"queries" not in old
    assert msgspec.json.decode(old, type=Patch) == Patch()


def test_a_correction_that_changed_meanwhile_is_not_overwritten():
    page = Page(corrections=(Correction(1, ProofMark.CHANGE, "周岚", Pass.FIRST, ""),))
    rejected = replace(page, corrections=(replace(page.corrections[0], state=CorrectionState.REJECTED),))
    with pytest.raises(PatchDoesNotFit):
        patched(Page(), difference(page, rejected))


@given(GLYPHS, GLYPHS, st.booleans(), st.booleans())
def test_gaps_are_numbered_each_by_its_own_number_in_their_order(one, other, before, after):
    gaps = Gap(one, before), Gap(other, after)
    assert (gaps[0].number == gaps[1].number) == (gaps[0] == gaps[1])
    assert (gaps[0].number < gaps[1].number) == (gaps[0] < gaps[1])
    assert 0 <= gaps[0].number < 2**63
