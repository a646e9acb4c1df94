from hypothesis import given
from hypothesis import strategies as st

from xingxian_editor.page.block import Article, ArticleKind, Block
from xingxian_editor.page.geometry import Box, GlyphPlace, packed_geometry
from xingxian_editor.page.page import Page
from xingxian_editor.page.role import Role
from xingxian_editor.page.source import Source, SourceKind, SourceRange
from xingxian_editor.ui.page_picture.outlines import outline_of
from xingxian_editor.ui.page_picture.page_shapes import PageShapes


def outline(page, *ranges):
    return outline_of(page.source_by_id, ranges)


def test_a_headline_is_one_rectangle_round_its_characters(made):
    block = made.page.block_by_id[made.headline]
    (piece,) = outline(made.page, *block.ranges).pieces
    assert len(piece.corners) == 4
    assert piece.box.left < 20 < 20 + 4 * 36 < piece.box.right
    assert piece.box.top < 40 < 76 < piece.box.bottom


def test_a_body_over_two_columns_has_one_piece_in_each(made):
    first, second = PageShapes(made.page).pieces(made.body)
    assert first.box.right < 210
    assert second.box.left > 200


def test_indents_and_short_lines_inside_do_not_dent_the_column(made):
    first, _ = PageShapes(made.page).pieces(made.body)
    assert len(first.corners) == 4


def test_the_end_that_another_block_shares_the_line_with_stays_open(made):
    shapes = PageShapes(made.page)
    _, second = shapes.pieces(made.body)
    assert len(second.corners) == 6
    assert shapes.block_at(325, 255) == made.byline
    assert shapes.block_at(215, 255) == made.body


def test_vertical_lines_are_outlined_downwards(press):
    headline = press.block(Role.HEADLINE, 1, press.line(300, 50, "春到兴县", 30, down=True))
    page = press.page(())
    (piece,) = outline(page, *page.block_by_id[headline].ranges).pieces
    assert piece.box.height > 3.9 * 30
    assert piece.box.width < 1.5 * 30


def test_two_vertical_lines_are_one_piece(press):
    ranges = (press.line(300, 50, "春到兴县", 30, down=True), press.line(260, 50, "山清水秀", 30, down=True))
    press.block(Role.HEADLINE, 1, SourceRange(0, ranges[0].start, ranges[1].end))
    (piece,) = outline(press.page(()), *press.blocks[0].ranges).pieces
    assert piece.box.left < 260 < 330 < piece.box.right


def test_text_shaped_round_a_picture_keeps_its_steps(press):
    lines = [press.line(20, 20 + at * 15, "山" * (16 if at < 4 or at > 8 else 8), 10) for at in range(12)]
    (piece,) = outline(press.page(()), SourceRange(0, lines[0].start, lines[-1].end)).pieces
    assert len(piece.corners) == 8
    assert not piece.holds(150, 20 + 6 * 15)
    assert piece.holds(60, 20 + 6 * 15)
    assert piece.holds(150, 20 + 10 * 15)


def test_a_gap_in_the_column_parts_the_block(press):
    upper = press.lines(20, 20, ["山" * 16] * 4, 10)
    lower = press.lines(20, 160, ["水" * 16] * 4, 10)
    assert len(outline(press.page(()), upper, lower).pieces) == 2


def test_a_folio_line_is_drawn_whole_however_far_its_parts_stand_apart(made):
    (piece,) = PageShapes(made.page).pieces(made.folio)
    assert piece.box.left < 20
    assert piece.box.right > 365


def test_what_has_no_place_has_no_outline(sample_text_page):
    shapes = PageShapes(sample_text_page)
    assert shapes.geometry is None
    assert not any(shapes.pieces(block.id) for block in sample_text_page.blocks)


def test_numbers_count_the_pieces_of_an_article_and_leave_out_what_stands_in_a_line(made):
    badges = [b for b in PageShapes(made.page).badges if b.article == 1]
    assert [(b.block, b.text, b.leads) for b in badges] == [
        (made.headline, "1", True),
        (made.body, "2", False),
        (made.body, "3", False),
    ]


def test_an_arrow_leads_from_the_foot_of_a_column_to_the_next(made):
    shapes = PageShapes(made.page)
    (arrow,) = shapes.arrows(1)
    first, _ = shapes.pieces(made.body)
    assert (arrow.way, arrow.x, arrow.y) == ("right", first.box.right, first.box.bottom)
    assert shapes.arrows(2) == ()


def test_a_photo_has_the_picture_above_its_caption(made):
    shapes = PageShapes(made.page)
    assert shapes.photos == {3: Box(210, 320, 380, 440)}
    assert shapes.block_at(300, 400) == made.caption


def test_characters_within_a_rectangle_are_ranges_in_source_order(made):
    shapes = PageShapes(made.page)
    anchor = shapes.characters_in(Box(18, 98, 72, 135))
    assert made.page.text_of(anchor).replace("　", "") == "山上的山上的树一山上的树一"


def test_unchanged_outlines_are_taken_over(made):
    before = PageShapes(made.page)
    after = PageShapes(made.page, before)
    assert after.outlines[made.body] is before.outlines[made.body]


@given(
    st.lists(
        st.tuples(st.floats(0, 300), st.integers(1, 24), st.floats(1.0, 2.5)),
        min_size=1,
        max_size=12,
    )
)
def test_every_character_of_lines_beneath_each_other_is_inside_the_outline(new_press, lines):
    press, top, ranges = new_press(), 10.0, []
    for left, length, leading in lines:
        ranges.append(press.line(left, top, "山" * length, 10))
        top += 10 * leading
    shape = outline(press.page(()), *ranges)
    for place in filter(None, press.places):
        assert shape.holds((place.box.left + place.box.right) / 2, (place.box.top + place.box.bottom) / 2)


EDGE = st.floats(-50, 500, width=32)


@given(st.lists(st.tuples(EDGE, EDGE, EDGE, EDGE) | st.none(), min_size=1, max_size=30))
def test_whatever_places_a_file_tells_there_is_an_outline_or_none(boxes):
    places = [
        None
        if box is None
        else GlyphPlace(Box(min(box[0], box[2]), min(box[1], box[3]), max(box[0], box[2]), max(box[1], box[3])))
        for box in boxes
    ]
    text = "".join("\n" if place is None else "山" for place in places)
    source = Source(0, SourceKind.PDF, text, geometry=packed_geometry(400, 560, places, ()))
    block = Block(1, (SourceRange(0, 0, len(text)),), Role.BODY, 1)
    shapes = PageShapes(Page((source,), blocks=(block,), articles=(Article(1, ArticleKind.ARTICLE, 0),)))
    for piece in shapes.pieces(1):
        assert piece.box.width >= 0
        assert piece.box.height >= 0
        x, y = (piece.box.left + piece.box.right) / 2, (piece.box.top + piece.box.bottom) / 2
        assert shapes.block_at(x, y) in (1, None)
        shapes.character_at(1, x, y)
    shapes.arrows(1)
