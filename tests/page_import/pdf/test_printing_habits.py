"""What make-up programs and printing houses leave in a file: marks round the page, hairlines, forms of marks."""

import pytest
from page_pieces import BODY, KAI, LIGHT, SANS
from pdf_writer import Drawing, Ink
from program_page import PrintedPage
from score_seeds import mean_scores, score_of_page
from test_press_habits import HEADLINE, TEXT, article_page, column, read, said
from typesetting import ink_line

from xingxian_editor.page_import.jump_lines import is_jump_line
from xingxian_editor.page_import.pdf.radicals import disguised_characters
from xingxian_editor.page_import.pdf.trimming import names_file


def printed_article() -> Drawing:
    drawing = article_page()
    drawing.ink.append(ink_line("2026年3月5日 星期四", 40, 25, 9, LIGHT))
    return drawing


def cut_marks(drawing: Drawing) -> None:
    for x in (0, drawing.width):
        for y in (0, drawing.height):
            drawing.rule(x + 8 if x else x - 30, y, x + 30 if x else x - 8, y + 0.3)
            drawing.rule(x, y + 8 if y else y - 30, x + 0.3, y + 30 if y else y - 8)
    drawing.ink.append(ink_line("综合新闻06.s72  2026/3/4 23:15:22", 10, drawing.height + 20, 8, LIGHT))


@pytest.mark.parametrize("trimmed", [True, False])
def test_what_is_cut_off_is_not_read(trimmed):
    drawing = printed_article()
    drawing.slug, drawing.trimmed = 40.0, trimmed
    cut_marks(drawing)

    document = read(drawing)
    assert document["date"] == "2026-03-05"
    assert said(document) == TEXT
    assert ".s72" not in str(document)


def test_a_box_that_would_cut_the_text_is_not_believed():
    drawing = printed_article()
    drawing.slug, drawing.trimmed = 60.0, True
    drawing.ink += [ink_line("边上的许多字也是这一版的正文", -55, 60 + 14 * n, 9, BODY) for n in range(20)]

    assert "边上的许多字" in str(read(drawing))


def test_a_line_with_the_name_of_the_file_is_no_folio():
    drawing = printed_article()
    drawing.ink.append(ink_line("06版-综合.indd   6        2026/3/4   23:15", 40, 12, 7, LIGHT))

    assert read(drawing)["date"] == "2026-03-05"
    assert names_file("06版-综合.indd 6")
    assert not names_file("记者在www.xxnews.cn上看到")


def test_marks_of_text_set_downwards_are_read_as_those_of_level_text():
    read_as = disguised_characters("春风︐吹来︒︵新︶")

    assert read_as == {2: "，", 5: "。", 6: "（", 8: "）"}


def test_a_jump_line_under_a_headline_is_neither_head_nor_text():
    drawing = article_page()
    drawing.ink.insert(1, ink_line("（上接第1版）", 40, 82, 10, KAI))

    document = read(drawing)
    assert document["articles"][0]["headline"] == [HEADLINE]
    assert said(document) == TEXT
    assert is_jump_line("（下转第三版）")
    assert not is_jump_line("会议（下转第三版）")


def test_hairlines_between_all_columns_part_no_article():
    drawing = Drawing(640, 600)
    drawing.ink = [ink_line(HEADLINE, 40, 60, 24, SANS)]
    whole = TEXT + TEXT[::-1]
    for n, part in enumerate((whole[:52], whole[52:106], whole[106:])):
        drawing.ink += column(part, 40 + 195 * n, 100, indent=0 if n else 2)
        drawing.rule(40 + 195 * n + 187, 90, 40 + 195 * n + 187.25, 250)

    document = read(drawing)
    assert len(document["articles"]) == 1
    assert said(document) == whole


def test_a_note_across_the_columns_opens_the_article_under_the_same_head():
    drawing = Drawing(640, 600)
    note = "编者按：种树的人越来越多，我们请他们说说这一年。后山今年又添了两面绿坡，路也修到了坡顶。"
    drawing.ink = [ink_line(HEADLINE, 40, 60, 24, SANS), *column(note, 40, 95, 37)]
    drawing.ink += [*column(TEXT[:48], 40, 150), *column(TEXT[48:], 235, 150, indent=0)]

    document = read(drawing)
    assert len(document["articles"]) == 1
    assert said(document).endswith(TEXT)
    assert note in said(document) + "".join(document["articles"][0]["deck"])


def test_a_quote_over_a_crosshead_stands_in_no_article():
    drawing = article_page()
    first = TEXT.index("村里")
    drawing.ink = [drawing.ink[0], *column(TEXT[:first], 40, 100)]
    drawing.rule(40, 145, 220, 146)
    drawing.ink += [ink_line("“明年这里就绿了，大", 42, 160, 13, SANS), ink_line("家都来看一看”", 42, 178, 13, SANS)]
    drawing.rule(40, 184, 220, 185)
    drawing.ink += [ink_line("满坡新苗", 100, 212, 12, KAI), *column(TEXT[first:], 40, 240)]

    document = read(drawing)
    assert said(document).replace("满坡新苗", "") == TEXT
    assert "大家都来看一看" not in said(document)


def test_pages_as_programs_write_them_come_out_as_they_were_laid_out():
    means, notes = mean_scores(range(7000, 7008), lambda seed: score_of_page(PrintedPage(seed)))

    short = {name: value for name, value in means.items() if value < 0.85}
    assert not short, "\n".join([str(short), *notes])


def test_a_headline_printed_with_its_shadow_is_read_once():
    drawing = article_page()
    head = drawing.ink[0]
    shadow = Ink([(x + 2, y + 2, ch) for x, y, ch in head.characters], head.size, head.font, 0, 0.7)
    drawing.ink.insert(0, shadow)

    assert read(drawing)["articles"][0]["headline"] == [HEADLINE]


def drawn_sign(drawing: Drawing, x: float, y: float, size: float) -> None:
    """Draw what a character turned into curves is: a closed path of many points."""
    points = [
        (x + size * (0.1 + 0.08 * (n % 11)), drawing.height - y + size * (0.1 + 0.37 * (n % 3))) for n in range(33)
    ]
    path = " ".join(f"{px:.2f} {py:.2f} {'l' if n else 'm'}" for n, (px, py) in enumerate(points))
    drawing.shapes.append(f"0 g {path} h f")


def two_articles(drawn_head) -> dict:
    drawing = Drawing(560, 700)
    other = TEXT.replace("兴县", "岚县").replace("植树", "修渠")
    drawing.ink = [ink_line(HEADLINE, 40, 60, 24, SANS), *column(TEXT, 40, 90), *column(other, 330, 90)]
    drawn_head(drawing)
    return read(drawing)


def test_a_headline_of_curves_parts_two_articles_and_is_missed():
    document = two_articles(lambda drawing: [drawn_sign(drawing, 332 + 24 * n, 62, 22) for n in range(8)])

    assert [article["headline"] for article in document["articles"]] == [[HEADLINE], []]
    assert said(document) == TEXT


def test_a_headline_that_is_a_picture_parts_two_articles():
    document = two_articles(lambda drawing: drawing.picture(330, 40, 500, 70))

    assert [article["headline"] for article in document["articles"]] == [[HEADLINE], []]
    assert said(document, 1).startswith("岚县")


def downward(text: str, x: float, y: float, size: float, font: int) -> Ink:
    return Ink([(x, y + (0.9 + n) * size, ch) for n, ch in enumerate(text)], size, font)


def test_text_set_downwards_is_read_from_right_to_left():
    drawing = article_page()
    first = TEXT.index("他们")
    drawing.ink.append(downward("山坡上的新林子", 460, 100, 20, SANS))
    x = 430.0
    for paragraph in (TEXT[:first], TEXT[first:]):
        lines = [paragraph[:14], *(paragraph[at : at + 16] for at in range(14, len(paragraph), 16))]
        for n, line in enumerate(lines):
            drawing.ink.append(downward(line, x, 100 if n else 120, 10, BODY))
            x -= 16

    document = read(drawing)
    article = next(a for a in document["articles"] if a["headline"] == ["山坡上的新林子"])
    assert article["paragraphs"] == [TEXT[:first], TEXT[first:]]
    assert said(document) == TEXT


def test_every_line_of_a_poem_is_a_paragraph():
    drawing = article_page()
    verses = ["山坡上的风", "把种子吹进春天", "一条河慢慢醒来", "灯火亮在村口", "等一个人", "土地就有了回声"]
    drawing.ink.append(ink_line("春天的地址", 330, 60, 20, SANS))
    drawing.ink += [ink_line(verse, 330, 100 + 15 * n, 10, BODY) for n, verse in enumerate(verses)]

    document = read(drawing)
    assert said(document) == TEXT
    assert document["articles"][1]["paragraphs"] == verses


def test_a_column_of_words_beside_rows_of_figures_is_of_the_table():
    drawing = article_page()
    for n in range(6):
        drawing.ink.append(ink_line(f"红枣{n}4.50", 40, 300 + 12 * n, 10, BODY))
        drawing.ink.append(ink_line("持平", 140, 300 + 12 * n, 10, BODY))

    document = read(drawing)
    assert said(document) == TEXT
    assert "持平" not in str(document["articles"])
