"""Short news under one name: small heads in two columns, the name over the gutter, the last text going on beside."""

import pytest
from page_pieces import BODY, SANS
from pdf_writer import Drawing, pdf_bytes
from typesetting import ink_line

from xingxian_editor.page.document import page_document
from xingxian_editor.page.page_reading import read_page
from xingxian_editor.page_import.pdf import read_pdf

PER_LINE, SIZE, PITCH = 16, 10.0, 15.0
NEWS = (
    ("北坡栽下新油松", "二百多名志愿者昨天来到后山，把三千棵油松苗栽满了北坡。"),
    ("老井重新出了水", "村东的老井淘了五天，前天夜里又见了水，老人们都来尝了一口。"),
    ("夜校开到场院里", "入冬以来，农技站的夜校搬进了场院，四十多户人家学会了给果树剪枝。"),
    ("渡口换了新铁船", "用了二十年的木船昨天靠岸，新铁船一趟能渡三十人，过河再不用等半天。"),
    ("邮路通到最高村", "山上的最后一个村子通了邮路，信和药当天就能送到。"),
    ("戏台修好唱三天", "修了一个秋天的戏台完工，县剧团从今晚起连唱三天大戏。"),
)


def lines_of(head: str, text: str) -> list[tuple[str, bool, int]]:
    """Return (line, is head, indent in characters)."""
    body = [text[: PER_LINE - 2], *(text[at : at + PER_LINE] for at in range(PER_LINE - 2, len(text), PER_LINE))]
    return [(head, True, 0), *((line, False, 2 if n == 0 else 0) for n, line in enumerate(body))]


def page_of_news(name: str, head_size: float) -> Drawing:
    """A page whose second column begins with the end of a text."""
    drawing = Drawing(500, 600)
    drawing.ink.append(ink_line(name, 205 - 9 * len(name), 60, 18, SANS))
    rows = [row for head, text in NEWS for row in lines_of(head, text)]
    half = next(n for n in range(len(rows) // 2, len(rows)) if not any(rows[n][1:]) and not any(rows[n - 1][1:]))
    for left, part in ((40, rows[:half]), (220, rows[half:])):
        top = 95.0
        for line, is_head, indent in part:
            if is_head:
                drawing.ink.append(ink_line(line, left + 30, top + 4, head_size, SANS))
                top += PITCH + 8
            else:
                drawing.ink.append(ink_line(line, left + indent * SIZE, top, SIZE, BODY))
                top += PITCH
    return drawing


@pytest.mark.parametrize("name", ["简讯", "要闻速递", "新闻集纳"])
@pytest.mark.parametrize("head_size", [11.5, 13.5])
def test_each_head_has_its_text_and_the_name_is_no_headline(name, head_size):
    document = page_document(read_page(read_pdf(pdf_bytes([page_of_news(name, head_size)])).page))
    found = {"".join(article["headline"]): "".join(article["paragraphs"]) for article in document["articles"]}
    assert found == dict(NEWS)


def test_heads_made_smaller_to_fit_are_heads_as_the_others_are_without_a_name_over_them():
    drawing = Drawing(420, 600)
    drawing.ink.append(ink_line("后山来了二百多名种树人", 40, 60, 28, SANS))
    first = "今年春天，后山来了一批又一批种树的人，山坡绿了一片又一片，连鸟也比往年多了许多。" * 4
    for row, (line, _, indent) in enumerate(lines_of("", first)[1:]):
        drawing.ink.append(ink_line(line, 40 + indent * SIZE, 105 + row * PITCH, SIZE, BODY))
    for column, news in enumerate((NEWS[:3], NEWS[3:])):
        top = 340.0
        for number, (head, text) in enumerate(news):
            drawing.ink.append(ink_line(head, 40 + column * 180, top, 12.0 if number == 1 else 13.0, SANS))
            for row, (line, _, indent) in enumerate(lines_of(head, text)[1:]):
                drawing.ink.append(
                    ink_line(line, 40 + column * 180 + indent * SIZE, top + 20 + row * PITCH, SIZE, BODY)
                )
            top += 20 + len(lines_of(head, text)) * PITCH
    document = page_document(read_page(read_pdf(pdf_bytes([drawing])).page))
    found = {"".join(article["headline"]): "".join(article["paragraphs"]) for article in document["articles"]}
    assert found == {"后山来了二百多名种树人": first, **dict(NEWS)}


def columns_of_news(parts: list[list[tuple[str, bool, int]]], tops: list[float]) -> list:
    inks = []
    for n, (part, top) in enumerate(zip(parts, tops, strict=True)):
        for line, is_head, indent in part:
            inks.append(ink_line(line, 40 + 180 * n + indent * SIZE, top, SIZE, SANS if is_head else BODY))
            top += PITCH
    return inks


def found_in(drawing: Drawing) -> dict[str, str]:
    document = page_document(read_page(read_pdf(pdf_bytes([drawing])).page))
    return {"".join(article["headline"]): "".join(article["paragraphs"]) for article in document["articles"]}


def test_small_heads_at_body_size_under_a_bar_over_both_columns_are_heads():
    drawing = Drawing(420, 600)
    drawing.ground(40, 46, 380, 66, 0.85)
    drawing.ink.append(ink_line("山里山外", 174, 62, 16, SANS))
    rows = [row for head, text in NEWS for row in lines_of(head, text)]
    half = next(n for n in range(len(rows) // 2, len(rows)) if not any(rows[n][1:]) and not any(rows[n - 1][1:]))
    drawing.ink += columns_of_news([rows[:half], rows[half:]], [90, 90])
    assert found_in(drawing) == dict(NEWS)


def test_small_heads_behind_names_in_brackets_are_heads():
    drawing = Drawing(420, 600)
    rows = [row for head, text in NEWS for row in lines_of(head, f"{text}（张明）")]
    half = next(n for n in range(len(rows) // 2, len(rows)) if rows[n][1])
    drawing.ink += columns_of_news([rows[:half], rows[half:]], [90, 90])
    assert found_in(drawing) == dict(NEWS)


def test_one_line_under_a_small_head_at_the_foot_of_a_column_goes_on_in_the_next():
    drawing = Drawing(420, 600)
    drawing.ground(40, 46, 380, 66, 0.85)
    drawing.ink.append(ink_line("山里山外", 174, 62, 16, SANS))
    rows = [row for head, text in NEWS for row in lines_of(head, text)]
    half = next(n for n in range(len(rows) // 2, len(rows)) if rows[n - 2][1])
    drawing.ink += columns_of_news([rows[:half], rows[half:]], [90, 90])
    assert found_in(drawing) == dict(NEWS)
