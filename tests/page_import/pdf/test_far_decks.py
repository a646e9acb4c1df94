"""Headlines set downwards whose decks stand apart: level over the columns beside them, or at the foot of the text."""

import pytest
from page_pieces import BODY, SANS
from pdf_writer import Drawing, Ink, pdf_bytes
from typesetting import ink_line

from xingxian_editor.page.document import page_document
from xingxian_editor.page.page_reading import read_page
from xingxian_editor.page_import.pdf import read_pdf

PER_LINE, SIZE, PITCH = 16, 10.0, 15.0
HEADLINE = "后山来了种树人"
DECK = "三面山坡栽满新苗"
TEXT = (
    "兴县今天开展春季植树活动，二百多名志愿者来到后山种下油松。他们说，明年这里就绿了，鸟会回来，水也会清。"
    "村里的老人也来帮忙，有的扶苗，有的浇水，还有人从家里提来热茶。到傍晚，三面坡上都栽满了新苗，大家才下山回家。"
    "林业站的技术员留在坡上，一棵一棵查看培土是否踏实，把歪了的苗重新扶正，又在坡口立起护林的牌子。"
)
OTHER = "渡口换了新铁船"
OTHER_TEXT = "用了二十年的木船昨天靠岸，新铁船一趟能渡三十人，过河再不用等半天，两岸的人都来看热闹。"


def lines_of(text: str) -> list[str]:
    return [text[: PER_LINE - 2], *(text[at : at + PER_LINE] for at in range(PER_LINE - 2, len(text), PER_LINE))]


def columns(text: str, lefts: list[float], top: float, rows: int) -> list[Ink]:
    inks = []
    for n, line in enumerate(lines_of(text)):
        left, row = lefts[n // rows], n % rows
        inks.append(ink_line(line, left + (2 * SIZE if n == 0 else 0), top + row * PITCH, SIZE, BODY))
    return inks


def downwards(text: str, left: float, top: float, size: float) -> Ink:
    return Ink([(left, top + n * size * 1.1, character) for n, character in enumerate(text)], size, SANS)


def read(drawing: Drawing) -> list[dict]:
    return page_document(read_page(read_pdf(pdf_bytes([drawing])).page))["articles"]


def page(deck: tuple[float, float], text_top: float, rows: int) -> Drawing:
    drawing = Drawing(560, 620)
    drawing.ink += [
        downwards(HEADLINE, 50, 80, 26),
        ink_line(DECK, *deck, 14, SANS),
        *columns(TEXT, [110, 290], text_top, rows),
    ]
    drawing.rule(40, 320, 500, 320.6)
    drawing.ink += [ink_line(OTHER, 40, 352, 22, SANS), *columns(OTHER_TEXT, [40, 220], 380, 2)]
    return drawing


@pytest.mark.parametrize(("deck", "text_top"), [((180, 82), 110), ((220, 190), 78)])
def test_a_deck_apart_goes_with_the_headline_set_downwards(deck, text_top):
    first, second = read(page(deck, text_top, 6))
    assert (first["headline"], first["deck"], first["kicker"]) == ([HEADLINE], [DECK], [])
    assert "".join(first["paragraphs"]) == TEXT
    assert (second["headline"], "".join(second["paragraphs"])) == ([OTHER], OTHER_TEXT)


def test_a_head_of_another_text_beside_a_headline_set_downwards_is_no_deck():
    drawing = Drawing(760, 420)
    drawing.ink += [
        ink_line(OTHER, 40, 82, 16, SANS),
        *columns(OTHER_TEXT, [40], 110, 9),
        downwards(HEADLINE, 240, 80, 26),
        *columns(TEXT, [300, 480], 78, 8),
    ]
    found = {"".join(a["headline"]): "".join(a["paragraphs"]) for a in read(drawing)}
    assert found == {OTHER: OTHER_TEXT, HEADLINE: TEXT}
