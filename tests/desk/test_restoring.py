"""What make-up lost, put in or changed becomes a correction that leads back to the text before."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from xingxian_editor.corrections.final_reading import final_reading
from xingxian_editor.desk.cannot_correct import TextMoved
from xingxian_editor.desk.correcting import Hand
from xingxian_editor.desk.paragraphs import toggle_paragraph
from xingxian_editor.desk.proof_checking import Manuscript, check_against_manuscript
from xingxian_editor.desk.restoring import restored
from xingxian_editor.page.correction import Pass, ProofMark
from xingxian_editor.page.page_reading import read_page
from xingxian_editor.page_import.pasted_text import read_page_text

HAND = Hand("周岚", Pass.FIRST, "2021-03-04T19:00:00+08:00")


@pytest.fixture(scope="module")
def sample(sample_file):
    return sample_file.read_text(encoding="utf-8")


def rows_of(manuscript, page):
    return check_against_manuscript(Manuscript(manuscript, "原稿", "x:"), page).rows


def put_right(page, row):
    change = row.restorable
    return restored(page, read_page(page), change.place, change.was, change.stands, HAND)


def texts(page):
    reading = final_reading(page, read_page(page))
    return [paragraph.text for article in reading.articles for paragraph in article.paragraphs]


@given(data=st.data())
@settings(max_examples=12)
def test_every_loss_can_be_put_right_and_then_reads_as_before(sample, data):
    lines = [at for at in range(len(sample)) if "\u4e00" <= sample[at] <= "\u9fff"]
    at = data.draw(st.sampled_from(lines[200:-200]))
    put = data.draw(st.sampled_from(("", "鑫", "鑫淼", sample[at] + "鑫")))
    changed = read_page_text(sample[:at] + put + sample[at + 1 :]).page
    first = read_page_text(sample).page
    rows = [row for row in rows_of(first, changed) if row.restorable is not None]
    page = changed
    for row in reversed(rows):
        page = put_right(page, row)
    if rows and len(rows) == len(rows_of(first, changed)):
        assert page.corrections
        assert texts(page) == texts(first)


def test_what_was_lost_from_the_head_of_a_paragraph_goes_back_there(sample):
    at = sample.index("一是坚持教育优先发展")
    changed, first = (read_page_text(text).page for text in (sample[:at] + sample[at + 1 :], sample))
    [row] = rows_of(first, changed)
    assert texts(put_right(changed, row)) == texts(first)


def test_a_paragraph_that_begins_unasked_is_joined_and_one_that_was_lost_begins(sample):
    first = read_page_text(sample).page
    origin = read_page(first).articles[0].paragraphs[2].origin(30)
    parted = toggle_paragraph(first, *origin, "周岚")
    [row] = rows_of(first, parted)
    assert (row.kind, row.was, row.stands) == ("多分一段", "", "¶")
    assert row.proposed_words.endswith("前不分段，请接排")
    put = put_right(parted, row)
    assert [c.mark for c in put.corrections] == [ProofMark.JOIN]
    assert texts(put) == texts(first)
    [row] = rows_of(parted, first)
    assert row.kind == "少分一段"
    put = put_right(first, row)
    assert [c.mark for c in put.corrections] == [ProofMark.NEW_PARAGRAPH]
    assert texts(put) == texts(parted)


def test_text_that_was_corrected_since_is_left_alone(sample):
    first, changed = (read_page_text(text).page for text in (sample, sample.replace("5.2亿立方", "2.5亿立方")))
    [row] = rows_of(first, changed)
    page = put_right(changed, row)
    with pytest.raises(TextMoved):
        put_right(page, row)
