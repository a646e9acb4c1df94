"""A picture across the columns of an article: what stands below it goes on, column by column, however deep it is."""

import pytest
from page_pieces import BODY, SANS
from pdf_writer import Drawing, pdf_bytes
from typesetting import ink_line

from xingxian_editor.page.document import page_document
from xingxian_editor.page.page_reading import read_page
from xingxian_editor.page_import.pdf import read_pdf

PER_LINE, SIZE, PITCH, ROWS = 14, 10.0, 15.0, 23
STEP = PER_LINE * SIZE + 18
HEAD = "后山种树人的一天"
TREES = ("油松", "侧柏", "山杏", "沙棘", "连翘", "刺槐")
PARAGRAPHS = tuple(
    f"天刚亮，种{tree}的人就上了山。他们在第{number}道梁上挖坑、扶苗、浇水，一直忙到太阳偏西。"
    f"傍晚收工时，{tree}苗在坡上站成了{number}行，风一吹就轻轻地摇。"
    for number, tree in enumerate(TREES, 3)
)


@pytest.mark.parametrize("clear", [0.9, 1.4], ids=["near", "with white"])
def test_the_text_below_a_picture_goes_on_before_the_next_column(clear):
    drawing = Drawing(420, 520)
    drawing.ink.append(ink_line(HEAD, 40, 60, 28, SANS))
    rows = []
    for text in PARAGRAPHS:
        rows.append((text[: PER_LINE - 2], 2))
        rows += [(text[at : at + PER_LINE], 0) for at in range(PER_LINE - 2, len(text), PER_LINE)]
    left = iter(rows)
    for column in range(2):
        for row in range(ROWS):
            if 6 <= row < 12:
                continue
            if (line := next(left, None)) is None:
                break
            drawing.ink.append(ink_line(line[0], 40 + column * STEP + line[1] * SIZE, 110 + PITCH * row, SIZE, BODY))
    above, below = 110 + PITCH * 5, 110 + PITCH * 12 - SIZE
    drawing.picture(40, above + clear * PITCH, 40 + STEP + PER_LINE * SIZE, below - clear * PITCH)
    document = page_document(read_page(read_pdf(pdf_bytes([drawing])).page))
    assert [article["headline"] for article in document["articles"]] == [[HEAD]]
    assert next(left, None) is None
    assert document["articles"][0]["paragraphs"] == list(PARAGRAPHS)
