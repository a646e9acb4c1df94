"""A page laid out as printed says what is corrected: in its lines where it fits, moved on where it does not."""

import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

sys.path.insert(0, str(Path(__file__).parents[1] / "page_import" / "pdf"))

from generated_page import GeneratedPage

from xingxian_editor.corrections.final_reading import final_reading
from xingxian_editor.desk.correcting import Hand, reject
from xingxian_editor.desk.printed_layout import Printed
from xingxian_editor.desk.text_changing import change_anchor
from xingxian_editor.export.layout_plan import BoxKind
from xingxian_editor.export.page_head import PageHead
from xingxian_editor.page.correction import Pass
from xingxian_editor.page.page_reading import read_page
from xingxian_editor.page.role import Role
from xingxian_editor.page.source import SourceRange
from xingxian_editor.page_import.pdf.pdf_page import read_pdf

HEAD = PageHead(newspaper="示例日报")
HAND = Hand("周岚", Pass.FIRST, "2021-03-04T22:10:00+08:00")


@pytest.fixture(scope="module")
def page(tmp_path_factory):
    path = tmp_path_factory.mktemp("pdf") / "page.pdf"
    path.write_bytes(GeneratedPage(3).pdf())
    return read_pdf(path).page


def body_of(page):
    bodies = [b for b in page.blocks if b.role is Role.BODY and b.article is not None]
    return max(bodies, key=lambda block: len(body_lines(page, block)))


def body_lines(page, block):
    """Ranges of a body block's lines."""
    text, found = page.source_by_id[0].text, []
    for r in block.ranges:
        start = r.start
        for at in range(r.start, r.end + 1):
            if at == r.end or text[at] == "\n":
                if at > start:
                    found.append(SourceRange(0, start, at))
                start = at + 1
    return found


def corrected(page, anchor, text):
    return change_anchor(page, read_page(page), anchor, text, HAND)


def spoken(plan):
    return "".join("".join(p.text.split()) for f in plan.flows for p in f.paragraphs)


def boxes(plan):
    return [(b.rect.left, b.rect.top) for b in plan.boxes if b.page == 1]


def test_a_changed_word_stands_in_its_line_and_nothing_else_moves(page):
    line = body_lines(page, body_of(page))[2]
    changed = corrected(page, (SourceRange(0, line.start + 3, line.start + 5),), "麦田")
    before, after = Printed(page).plan(HEAD), Printed(changed).plan(HEAD)
    assert "麦田" in spoken(after)
    assert "麦田" not in spoken(Printed(changed, final=False).plan(HEAD))
    assert boxes(before) == boxes(after)
    assert after.overset == ()
    old, new = (
        [line.text for box in plan.boxes if box.kind is BoxKind.COLUMN for line in box.lines]
        for plan in (before, after)
    )
    assert sum(one != other for one, other in zip(old, new, strict=True)) == 1


def test_a_rejected_correction_is_not_set(page):
    line = body_lines(page, body_of(page))[2]
    changed = corrected(page, (SourceRange(0, line.start + 3, line.start + 5),), "麦田")
    number = changed.corrections[-1].id
    rejected = reject(changed, (number,), "韩林", HAND.time, "原文不错")
    assert "麦田" not in spoken(Printed(rejected).plan(HEAD))


def test_a_corrected_headline_is_set_corrected(page):
    head = next(b for b in page.blocks if b.role is Role.HEADLINE)
    first = head.ranges[0]
    changed = corrected(page, (SourceRange(0, first.start, first.start + 1),), "新")
    flows = [f.paragraphs[0] for f in Printed(changed).plan(HEAD).flows if f.paragraphs[0].style == "主题"]
    assert any(p.text.startswith("新") for p in flows)


def test_text_that_grows_runs_on_and_what_has_no_room_is_said_in_lines(page):
    line = body_lines(page, body_of(page))[2]
    changed = corrected(page, (SourceRange(0, line.start + 3, line.start + 5),), "长" * 900)
    plan = Printed(changed).plan(HEAD)
    assert spoken(plan).count("长") >= 900
    assert plan.overset
    assert plan.pages > 1
    ((article, lines),) = plan.overset
    assert lines >= 20
    assert article >= 0


def test_text_that_shrinks_moves_up_and_loses_nothing(page):
    block = body_of(page)
    lines = body_lines(page, block)
    changed = corrected(page, (SourceRange(0, lines[1].start, lines[3].end),), "短")
    plan = Printed(changed).plan(HEAD)
    final = final_reading(changed, read_page(changed))
    for article in final.articles:
        for paragraph in article.paragraphs:
            assert "".join(paragraph.text.split()) in spoken(plan)
    assert plan.overset == ()


@settings(max_examples=12, deadline=None)
@given(data=st.data())
def test_whatever_is_corrected_the_final_text_is_on_the_page_whole(page, data):
    changed = page
    for _ in range(data.draw(st.integers(1, 4))):
        block = data.draw(st.sampled_from([b for b in page.blocks if b.role is Role.BODY and b.article is not None]))
        line = data.draw(st.sampled_from(body_lines(page, block)))
        start = data.draw(st.integers(line.start, line.end - 1))
        end = data.draw(st.integers(start + 1, min(line.end, start + 12)))
        text = data.draw(st.text("春夏秋冬，。一二", max_size=30))
        if page.source_by_id[0].text[start:end].strip():
            changed = corrected(changed, (SourceRange(0, start, end),), text)
    plan = Printed(changed).plan(HEAD)
    words = spoken(plan)
    for article in final_reading(changed, read_page(changed)).articles:
        for paragraph in article.paragraphs:
            assert "".join(paragraph.text.split()) in words
