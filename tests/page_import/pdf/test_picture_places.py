"""A place kept free for a picture, with its title over it and its caption below, is a photo and no article."""

from page_pieces import BODY, SANS
from pdf_writer import Drawing, pdf_bytes
from test_pictures_in_text import HEAD, PARAGRAPHS, PER_LINE, PITCH, ROWS, SIZE, STEP
from typesetting import ink_line

from xingxian_editor.page.document import page_document
from xingxian_editor.page.page_reading import read_page
from xingxian_editor.page_import.pdf import read_pdf

TITLE, CAPTION = "后山春色", "图为村民在后山种下树苗。 王耀 摄"
ABOVE = 14
"""Rows of the second column that the picture takes with its title and caption."""


def page_with_a_place(begins):
    """Two columns; in the second a title, an empty frame and a caption stand over text that ``begins`` there or not."""
    rows = []
    for text in PARAGRAPHS:
        rows.append((text[: PER_LINE - 2], 2))
        rows += [(text[at : at + PER_LINE], 0) for at in range(PER_LINE - 2, len(text), PER_LINE)]
    first = next(n for n, (_, indent) in enumerate(rows) if n > 20 and bool(indent) == begins)
    drawing = Drawing(420, 520)
    drawing.ink.append(ink_line(HEAD, 40, 60, 28, SANS))
    for column, part in enumerate((rows[:first], rows[first : first + ROWS - ABOVE])):
        top = 110 + PITCH * (ABOVE if column else 0)
        for row, (text, indent) in enumerate(part):
            drawing.ink.append(ink_line(text, 40 + column * STEP + indent * SIZE, top + PITCH * row, SIZE, BODY))
    left, right = 40 + STEP, 40 + STEP + PER_LINE * SIZE
    drawing.ink.append(ink_line(TITLE, left + 40, 112, 16, SANS))
    drawing.ground(left, 120, right, 270, 0.95)
    drawing.ink.append(ink_line(CAPTION[:-5], left, 284, 8, SANS))
    drawing.ink.append(ink_line(CAPTION[-4:], right - 34, 296, 8, SANS))
    return page_document(read_page(read_pdf(pdf_bytes([drawing])).page))


def test_a_title_over_a_free_place_is_the_photo_s_where_the_text_below_goes_on():
    document = page_with_a_place(begins=False)
    assert [article["headline"] for article in document["articles"]] == [[HEAD]]
    assert document["photos"] == [{"title": TITLE, "caption": CAPTION[:-5], "credit": ["王耀"]}]
    text = "".join(PARAGRAPHS)
    assert text.startswith("".join(document["articles"][0]["paragraphs"]))


def test_a_head_over_a_free_place_is_that_of_the_text_that_begins_below():
    document = page_with_a_place(begins=True)
    assert sorted(article["headline"] for article in document["articles"]) == [[TITLE], [HEAD]]
    assert [photo["title"] for photo in document["photos"]] == [None]
