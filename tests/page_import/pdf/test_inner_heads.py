"""A head in the middle of its text (盘文): columns begin above it, run past it and go on below."""

from itertools import pairwise

import pytest
from page_pieces import BODY, SANS
from pdf_writer import Drawing, pdf_bytes
from typesetting import ink_line

from xingxian_editor.page.document import page_document
from xingxian_editor.page.page_reading import read_page
from xingxian_editor.page_import.pdf import read_pdf

PER_LINE, SIZE, PITCH, ROWS = 14, 10.0, 15.0, 22
STEP = PER_LINE * SIZE + 18
HEAD = "后山种树人的一天"
TELLS = ("油松", "侧柏", "山杏", "沙棘", "连翘", "刺槐", "文冠果", "海棠", "樟子松", "榆树")
PARAGRAPHS = tuple(
    f"天刚亮，种{tree}的人就上了山。他们在第{number}道梁上挖坑、扶苗、浇水，一直忙到太阳偏西，"
    f"说好明天接着种{other}。傍晚收工时，{tree}苗在坡上站成了{number}行，风一吹就轻轻地摇。"
    for number, (tree, other) in enumerate(pairwise(TELLS), 3)
)


def rows_of(paragraphs: tuple[str, ...]) -> list[tuple[str, int]]:
    """Return (line, indent in characters)."""
    rows = []
    for text in paragraphs:
        rows.append((text[: PER_LINE - 2], 2))
        rows += [(text[at : at + PER_LINE], 0) for at in range(PER_LINE - 2, len(text), PER_LINE)]
    return rows


def page_with_head_inside(free: range, at_left: bool) -> Drawing:
    """Three columns; ``free`` rows of two of them hold the head."""
    drawing = Drawing(560, 500)
    rows = iter(rows_of(PARAGRAPHS))
    under = (0, 1) if at_left else (1, 2)
    for column in range(3):
        for row in range(ROWS):
            if column in under and row in free:
                continue
            if (line := next(rows, None)) is None:
                break
            drawing.ink.append(ink_line(line[0], 40 + column * STEP + line[1] * SIZE, 60 + PITCH * row, SIZE, BODY))
    assert next(rows, None) is None
    middle = 40 + under[0] * STEP + (2 * STEP - 18) / 2
    top = 60 + PITCH * (free.start + free.stop) / 2 - 20
    drawing.ink.append(ink_line(HEAD, middle - 15 * len(HEAD), top, 30, SANS))
    return drawing


@pytest.mark.parametrize("at_left", [False, True])
@pytest.mark.parametrize("free", [range(6, 10), range(9, 13)], ids=["higher", "lower"])
def test_the_text_round_a_head_is_one_article_column_by_column(free, at_left):
    document = page_document(read_page(read_pdf(pdf_bytes([page_with_head_inside(free, at_left)])).page))
    assert [article["headline"] for article in document["articles"]] == [[HEAD]]
    assert document["articles"][0]["paragraphs"] == list(PARAGRAPHS)
