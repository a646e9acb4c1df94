from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from xingxian_editor.export.layout_plan import BoxKind
from xingxian_editor.export.layout_planner import plan_layout
from xingxian_editor.export.layout_template import LayoutPart, Template, TemplateItem, default_template
from xingxian_editor.export.layout_text import article_text
from xingxian_editor.export.page_head import TABLOID_MM, PageHead
from xingxian_editor.page.page_reading import ArticleReading, PageReading, PhotoReading, UnplacedReading
from xingxian_editor.page.reading import Reading, Run
from xingxian_editor.page.role import Role


def reading(text):
    return Reading(text, (Run(0, len(text), 0, 0),))


@pytest.fixture(scope="module")
def plan(sample_page, sample_head):
    return plan_layout(sample_page, sample_head, default_template(sample_page))


def columns_of(plan, article):
    return sorted(
        (box for box in plan.boxes if box.kind is BoxKind.COLUMN and box.article == article), key=lambda box: box.link
    )


def test_the_sample_fills_one_broadsheet_page_and_nothing_is_overset(plan):
    assert (plan.pages, plan.overset) == (1, ())
    assert (plan.width_mm, plan.height_mm) == (390, 540)
    foot = max(box.rect.bottom for box in plan.boxes if box.kind is BoxKind.COLUMN)
    assert 520 < foot < 535


def test_body_is_between_9_and_10_and_a_half_points(plan):
    assert 9 <= plan.body_pt <= 10.5
    assert 1.35 <= plan.pitch_pt / plan.body_pt <= 1.65


def test_every_column_stands_on_the_common_grid(plan):
    pitch = plan.pitch_pt * 25.4 / 72
    tops = {box.rect.top for box in plan.boxes if box.kind is BoxKind.COLUMN}
    first = min(tops)
    assert all(abs((top - first) / pitch - round((top - first) / pitch)) < 0.01 for top in tops)


def test_the_columns_of_an_article_end_together_and_none_is_a_single_line(plan):
    for article in range(5):
        *full, last = columns_of(plan, article)
        assert max(box.rect.bottom for box in full) - min(box.rect.bottom for box in full) < 2 * plan.pitch_pt
        assert len(last.lines) > 1


def test_the_lead_spans_the_page_and_has_the_largest_headline(plan):
    heads = {box.article: box for box in plan.boxes if box.kind is BoxKind.HEADLINE}
    assert heads[0].rect.width > 350
    sizes = {article: max(line.size_pt for line in box.lines) for article, box in heads.items()}
    assert sizes[0] == max(sizes.values())


def test_a_missing_headline_has_its_place_kept_free(plan):
    assert [box.article for box in plan.boxes if box.kind is BoxKind.HEADLINE_PLACE] == [2]


def test_the_photo_has_a_place_of_sensible_proportion(plan):
    (place,) = (box for box in plan.boxes if box.kind is BoxKind.PHOTO_PLACE)
    assert 1.2 < place.rect.width / place.rect.height < 1.8
    assert place.photo == 0


def test_rank_columns_and_order_are_the_persons(sample_page, sample_head):
    default = default_template(sample_page)
    swapped = Template(
        6,
        (
            replace(default.items[1], rank=1, columns=6),
            replace(default.items[0], rank=3, columns=4),
            *default.items[2:],
        ),
    )
    plan = plan_layout(sample_page, sample_head, swapped)
    heads = {box.article: box for box in plan.boxes if box.kind is BoxKind.HEADLINE}
    assert heads[1].rect.top < heads[0].rect.top
    assert heads[1].rect.width > heads[0].rect.width
    assert (len(columns_of(plan, 1)), len(columns_of(plan, 0))) == (6, 6)


def test_an_article_after_a_photo_takes_the_columns_it_leaves():
    photo, article = TemplateItem(LayoutPart.PHOTO, 0, 3, 2), TemplateItem(LayoutPart.ARTICLE, 0, 1, 6)
    assert Template(6, (photo, article)).rows() == ((photo, replace(article, columns=4)),)


def test_what_does_not_fit_goes_to_a_next_page_and_is_said_in_lines(sample_page):
    head = PageHead(width_mm=TABLOID_MM[0], height_mm=TABLOID_MM[1])
    plan = plan_layout(sample_page, head, default_template(sample_page, TABLOID_MM[0]))
    assert plan.pages > 1
    beyond = {}
    for box in plan.boxes:
        if box.kind is BoxKind.COLUMN and box.page > 1:
            beyond[box.article] = beyond.get(box.article, 0) + len(box.lines)
    assert dict(plan.overset) == beyond


text = (
    st.text(st.sampled_from("兴县转型发展，。“”（）12a "), min_size=1, max_size=120)
    .map(lambda t: t.strip())
    .filter(bool)
    .map(reading)
)
article = st.builds(
    ArticleReading,
    st.just(1),
    kicker=st.lists(text, max_size=1).map(tuple),
    headline=st.lists(text, max_size=2).map(tuple),
    dateline=st.sampled_from((Reading(), reading("本报讯"))),
    paragraphs=st.lists(text, max_size=12).map(tuple),
    crossheads=st.lists(text, max_size=1).map(lambda lines: tuple((0, line) for line in lines)),
    byline=st.lists(text, max_size=1).map(tuple),
)
photo = st.builds(PhotoReading, st.just(2), st.lists(text, max_size=1).map(tuple), text, text)
page = st.builds(
    PageReading,
    st.lists(article, max_size=6).map(tuple),
    st.lists(photo, max_size=3).map(tuple),
    st.lists(st.builds(UnplacedReading, st.just(3), st.just(Role.NOTICE), text), max_size=2).map(tuple),
)


@st.composite
def laid_out(draw):
    reading_ = draw(page)
    width, height = draw(st.sampled_from(((390, 540), (270, 390), (120, 160))))
    template = default_template(reading_, width)
    order = draw(st.permutations(template.items))
    items = tuple(
        replace(item, rank=draw(st.integers(1, 4)), columns=draw(st.integers(1, template.columns))) for item in order
    )
    return reading_, Template(template.columns, items), PageHead(width_mm=width, height_mm=height, section="县域·兴县")


@given(laid_out())
@settings(max_examples=80, deadline=None)
def test_whatever_the_template_every_line_has_its_place_on_the_sheet(case):
    reading_, template, head = case
    plan = plan_layout(reading_, head, template)
    for index, each in enumerate(reading_.articles):
        shown = "".join(line.text for box in columns_of(plan, index) for line in box.lines)
        wanted = "".join(paragraph.text for paragraph in article_text(each).paragraphs)
        assert "".join(shown.split()) == "".join(wanted.split())
        assert [box.link for box in columns_of(plan, index)] == list(range(len(columns_of(plan, index))))
    for box in plan.boxes:
        assert box.rect.left >= 0 and box.rect.right <= plan.width_mm
        assert box.rect.top >= 0 and box.rect.bottom <= plan.height_mm + plan.pitch_pt
        assert 1 <= box.page <= plan.pages
        assert box.rect.width > 0 and box.rect.height > 0


@given(laid_out())
@settings(max_examples=60, deadline=None)
def test_no_box_lies_on_another(case):
    plan = plan_layout(case[0], case[2], case[1])
    spare_line = plan.pitch_pt * 25.4 / 72 * 1.4
    spare_width = plan.body_pt * 25.4 / 72 * 0.4
    boxes = [box for box in plan.boxes if box.kind not in (BoxKind.RULE, BoxKind.FOLIO)]
    for number, one in enumerate(boxes):
        for other in boxes[number + 1 :]:
            if one.page != other.page or {one.kind, other.kind} == {BoxKind.HEADLINE, BoxKind.HEADLINE_PLACE}:
                continue
            wide = min(one.rect.right, other.rect.right) - max(one.rect.left, other.rect.left)
            high = min(one.rect.bottom, other.rect.bottom) - max(one.rect.top, other.rect.top)
            assert wide <= spare_width or high <= spare_line, (one, other)
