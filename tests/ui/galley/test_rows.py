from xingxian_editor.page.block import Article, ArticleKind, Block
from xingxian_editor.page.joining import Joining
from xingxian_editor.page.page import Page
from xingxian_editor.page.role import Role
from xingxian_editor.page.source import Source, SourceKind, SourceRange
from xingxian_editor.ui.galley.rows import rows_of

TEXT = "\n本报讯 近年来，\n\n𠮷林开工。（张明）\n"


def page_of(*blocks: Block, text: str = TEXT, **more) -> Page:
    sources = (Source(0, SourceKind.TEXT, text), *more.pop("typed", ()))
    articles = (Article(1, ArticleKind.ARTICLE, 1), Article(2, ArticleKind.ARTICLE, 2))
    return Page(sources, blocks=blocks, articles=articles, **more)


def block(number: int, start: int, end: int, role: Role, article: int | None = 1, source: int = 0) -> Block:
    return Block(number, (SourceRange(source, start, end),), role, article, number)


def three_blocks(**more) -> Page:
    dateline, body, byline = (
        block(1, 1, 4, Role.DATELINE),
        block(2, 5, 16, Role.BODY),
        block(3, 16, 20, Role.BYLINE),
    )
    return page_of(dateline, body, byline, **more)


def test_blank_lines_are_left_out_and_numbers_kept():
    assert [(row.number, row.text) for row in rows_of(three_blocks())] == [
        (2, "本报讯 近年来，"),
        (4, "𠮷林开工。（张明）"),
    ]


def test_offsets_count_code_points_beyond_the_basic_plane():
    row = rows_of(three_blocks())[1]
    assert [(part.block, part.span.of(row.text)) for part in row.parts] == [(2, "𠮷林开工。"), (3, "（张明）")]
    assert row.ticks == (5,)


def test_a_blank_that_no_block_covers_goes_to_the_part_before_it():
    row = rows_of(three_blocks())[0]
    assert [part.span.of(row.text) for part in row.parts] == ["本报讯 ", "近年来，"]


def test_a_chip_that_finds_its_row_taken_waits_for_the_next_row_of_its_block():
    text = "本报讯 近年来，\n兴县开工。\n"
    first, second = rows_of(page_of(block(1, 0, 3, Role.DATELINE), block(2, 4, 14, Role.BODY), text=text))
    assert (first.chip, first.badge) == (1, True)
    assert (second.chip, second.badge) == (2, False)


def test_a_chip_does_not_wait_beyond_its_block():
    rows = rows_of(three_blocks())
    assert [row.chip for row in rows] == [1, 3]


def test_a_row_opens_where_another_block_begins_at_its_start():
    assert [row.opens for row in rows_of(three_blocks())] == [True, False]


def test_paragraph_starts_and_lost_glyphs_are_counted_from_the_row():
    joining = Joining(0, paragraph_starts=(5, 11), lost=(4,))
    rows = rows_of(three_blocks(joinings=(joining,)))
    assert (rows[0].paragraphs, rows[0].lost, rows[1].paragraphs) == ((4,), (3,), (0,))


def test_what_was_typed_in_stands_above_its_article():
    typed = Source(1, SourceKind.TRANSCRIPTION, "兴县开工\n", author="王耀")
    page = three_blocks(typed=(typed,))
    page = Page(page.sources, blocks=(*page.blocks, block(4, 0, 4, Role.HEADLINE, source=1)), articles=page.articles)
    rows = rows_of(page)
    assert (rows[0].typed, rows[0].text) == (True, "兴县开工")
    assert [row.chip for row in rows] == [4, 1, 3]


def test_what_stands_for_a_lost_glyph_has_no_row():
    typed = Source(1, SourceKind.TRANSCRIPTION, "走", stands_for=(SourceRange(0, 4, 5),))
    assert len(rows_of(three_blocks(typed=(typed,)))) == 2


def test_a_line_in_no_block_is_a_row_all_the_same():
    row = rows_of(page_of(text="兴县\n"))[0]
    assert (row.parts[0].block, row.parts[0].role, row.chip) == (None, Role.UNPLACED, None)


def test_every_line_of_the_sample_page_that_is_not_blank_is_one_row(sample_page):
    lines = [line for line in sample_page.source_by_id[0].text.split("\n") if line.strip()]
    assert [row.text for row in rows_of(sample_page)] == lines
