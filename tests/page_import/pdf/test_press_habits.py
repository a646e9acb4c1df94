"""Habits of the press, one page each: drop caps, notices, pull quotes, scattered characters, fonts cut in pieces."""

import random

import pytest
from page_pieces import BODY, KAI, SANS
from pdf_writer import Drawing, Ink, pdf_bytes
from press_article import spread
from typesetting import ink_line

from xingxian_editor.page.document import page_document
from xingxian_editor.page.page_reading import read_page
from xingxian_editor.page_import.folio_wording import FolioKind, folio_parts
from xingxian_editor.page_import.pdf import read_pdf
from xingxian_editor.page_import.pdf.notices import is_advertisement, is_notice

TEXT = (
    "兴县今天开展春季植树活动，二百多名志愿者来到后山种下油松。他们说，明年这里就绿了。"
    "村里的老人也来帮忙，有的扶苗，有的浇水。到傍晚，三面坡上都栽满了新苗，大家才下山回家。"
)
HEADLINE = "后山来了二百多名种树人"


def column(text: str, left: float, top: float, per_line: int = 18, size: float = 10.0, indent: int = 2) -> list[Ink]:
    lines = [
        text[: per_line - indent],
        *(text[at : at + per_line] for at in range(per_line - indent, len(text), per_line)),
    ]
    return [
        ink_line(line, left + (indent * size if n == 0 else 0), top + 1.5 * size * n, size, BODY)
        for n, line in enumerate(lines)
    ]


def article_page() -> Drawing:
    drawing = Drawing(500, 600)
    drawing.ink += [ink_line(HEADLINE, 40, 60, 24, SANS), *column(TEXT, 40, 100)]
    return drawing


def read(drawing: Drawing, **ways) -> dict:
    return page_document(read_page(read_pdf(pdf_bytes([drawing], **ways)).page))


def said(document: dict, at: int = 0) -> str:
    return "".join(document["articles"][at]["paragraphs"])


def test_characters_scattered_over_the_file_are_read_in_rows():
    drawing = article_page()
    drawing.ink = [Ink([c], ink.size, ink.font) for ink in drawing.ink for c in ink.characters]
    random.Random(5).shuffle(drawing.ink)

    document = read(drawing)
    assert said(document) == TEXT
    assert document["articles"][0]["headline"] == [HEADLINE]


def test_a_byline_that_names_its_writers_may_be_set_large():
    drawing = article_page()
    drawing.ink += [ink_line("本报记者 何涛志", 40, 82, 16, SANS)]

    article = read(drawing)["articles"][0]
    assert (article["byline"], article["deck"]) == (["何涛志"], [])


def two_columns(second: str) -> Drawing:
    drawing = Drawing(500, 600)
    first = (TEXT + TEXT)[: 18 * 8 - 2]
    drawing.ink += [ink_line(HEADLINE, 40, 60, 24, SANS), *column(first, 40, 115), *column(second, 240, 115, indent=0)]
    return drawing


def test_a_byline_over_the_end_of_a_sentence_is_no_line_of_it():
    drawing = two_columns("枝叶繁茂，满坡新绿。")
    drawing.ink.append(ink_line("□ 本报记者 何涛志", 225, 98, 10, BODY))

    article = read(drawing)["articles"][0]
    assert article["byline"] == ["何涛志"]
    assert article["paragraphs"][-1].endswith("满坡新绿。")


def test_a_byline_over_the_second_column_does_not_part_the_sentence():
    drawing = two_columns("满坡新绿，" + TEXT)
    drawing.ink.append(ink_line("□ 本报记者 何涛志", 260, 95, 10, SANS))

    article = read(drawing)["articles"][0]
    assert article["byline"] == ["何涛志"]
    assert len(article["paragraphs"]) == 1


def test_a_byline_in_brackets_may_run_over_two_lines():
    drawing = article_page()
    rows = 1 + -(-(len(TEXT) - 16) // 18)
    drawing.ink += [
        ink_line("（本报记者 何涛志", 130, 100 + 15 * rows, 10, BODY),
        ink_line("周宇欣）", 180, 115 + 15 * rows, 10, BODY),
    ]

    article = read(drawing)["articles"][0]
    assert article["byline"] == ["何涛志", "周宇欣"]
    assert said(read(drawing)) == TEXT


def test_a_face_that_is_cut_into_two_fonts_is_one():
    drawing = article_page()
    drawing.split = True
    drawing.ink.insert(1, ink_line("北坡又添新绿", 40, 84, 14, KAI))

    document = read(drawing)
    assert said(document) == TEXT
    assert document["articles"][0]["deck"] == ["北坡又添新绿"]


def test_a_page_in_a_form_with_its_corner_elsewhere_is_read_alike():
    drawing = article_page()
    drawing.in_form, drawing.corner = True, (40.0, 55.0)

    assert read(drawing) == read(article_page())


def test_text_that_is_set_and_not_printed_is_left_out():
    drawing = article_page()
    drawing.ink.append(Ink([(60 + n, 300, c) for n, c in enumerate("没有印出来的字")], 8, BODY, hidden=True))

    assert "没有" not in read_pdf(pdf_bytes([drawing])).page.sources[0].text


def test_a_drop_cap_begins_the_first_paragraph():
    drawing = Drawing(500, 600)
    lines = [TEXT[1:16], TEXT[16:31], *(TEXT[at : at + 18] for at in range(31, len(TEXT), 18))]
    drawing.ink = [ink_line(HEADLINE, 40, 60, 24, SANS), ink_line(TEXT[0], 40, 115, 25, SANS)]
    drawing.ink += [ink_line(line, 40 + (30 if n < 2 else 0), 100 + 15 * n, 10, BODY) for n, line in enumerate(lines)]

    assert said(read(drawing)) == TEXT


def test_a_headline_set_wide_is_one_line():
    drawing = article_page()
    drawing.ink[0] = spread("夜校开课", 50, 60, 24, SANS, 20)

    assert read(drawing)["articles"][0]["headline"] == ["夜校开课"]


def test_a_pull_quote_stands_in_no_article():
    drawing = article_page()
    drawing.ink = drawing.ink[:4]
    drawing.rule(40, 145, 220, 146)
    drawing.ink.append(ink_line("“明年这里就绿了”", 45, 160, 15, SANS))
    drawing.rule(40, 166, 220, 167)
    drawing.ink += column(TEXT[52:], 40, 190, indent=0)

    document = read(drawing)
    assert said(document) == TEXT
    assert [part["text"] for part in document["unplaced"]] == ["“明年这里就绿了”"]


def test_a_framed_notice_and_an_advertisement_are_no_articles():
    drawing = article_page()
    drawing.box(260, 80, 460, 200)
    drawing.ink += [
        ink_line("公 告", 340, 110, 16, SANS),
        *column("因管道检修，城关片区今晚停水六小时，请提前储水。", 270, 130, 16),
    ]
    drawing.box(260, 220, 460, 340)
    drawing.ink += [
        ink_line("新店开业", 280, 250, 26, SANS),
        ink_line("满百减十，送货上门", 280, 280, 12, KAI),
        ink_line("热线：0358-6321234", 280, 310, 12, SANS),
    ]

    document = read(drawing)
    assert len(document["articles"]) == 1
    assert {part["role"] for part in document["unplaced"]} == {"notice", "advertisement"}


def test_sizes_that_differ_by_a_hair_are_one_size():
    drawing = article_page()
    for n, ink in enumerate(drawing.ink[1:]):
        ink.size *= 1 + (n % 3 - 1) * 0.015

    assert said(read(drawing)) == TEXT


@pytest.mark.parametrize(
    ("title", "text", "told"),
    [
        ("公 告", "今晚停水。", True),
        ("关于城关镇东街封闭施工的通告", "请车辆绕行。", True),
        ("乡里发布停水公告", "记者了解到，供水站已经抢修。", False),
        ("后山来了种树人", "张建国不慎遗失身份证，声明作废。", True),
    ],
)
def test_notices_are_told_by_title_and_wording(title, text, told):
    assert is_notice(title, text) is told


def test_an_advertisement_calls_more_than_once():
    assert is_advertisement("本店新到家电，送货上门，热线：0358-6321234，地址：东街6号")
    assert not is_advertisement(
        "供水站热线是0358-6321234，记者拨打后，工作人员很快赶到现场，管道当晚修好，村民用上了水。" * 3
    )


def test_names_right_behind_their_labels_are_credits():
    parts = folio_parts("责编王小明 校对李大海")

    assert [part.match["label"] for part in parts if part.kind is FolioKind.ROLE] == ["责编", "校对"]
    assert folio_parts("编辑部来信") == []


def test_bylines_written_in_radicals_are_told_like_others():
    drawing = article_page()
    drawing.ink[1:] = column("本报讯（记者 任丽\u2f5f）全村30\u2f3e都通了水，" + TEXT, 40, 100)

    article = read(drawing)["articles"][0]
    assert (article["dateline"], article["byline"]) == ("本报讯", ["任丽玉"])
    assert "".join(article["paragraphs"]).startswith("全村30户都通了水")


def test_two_dashes_that_a_face_sets_as_one_glyph_are_two_in_the_reading():
    drawing = article_page()
    drawing.ink.insert(1, ink_line("\u2e3a北坡见闻", 40, 84, 14, KAI))

    assert read(drawing)["articles"][0]["deck"] == ["——北坡见闻"]


def test_text_round_a_picture_is_no_poem():
    drawing = article_page()
    text = "他们种下了树。" * 20
    widths = [18 if n < 2 else 8 + n % 3 for n in range(14)]
    drawing.ink, at = drawing.ink[:1], 0
    for n, width in enumerate(widths):
        width -= 2 if "。" in text[at + width - 1 : at + width + 1] else 0
        drawing.ink.append(ink_line(text[at : at + width], 40, 100 + 15 * n, 10, BODY))
        at += width

    assert len(read(drawing)["articles"][0]["paragraphs"]) == 1


def test_the_halves_of_a_vertical_headline_are_one_line():
    drawing = Drawing(500, 600)
    marks = [*enumerate("后山种树忙"), *enumerate("春来满坡绿", start=6)]
    drawing.ink += [ink_line(mark, 40, 90 + 30 * place, 26, SANS) for place, mark in marks]
    drawing.ink += column(TEXT, 90, 80)

    (article,) = read(drawing)["articles"]
    assert "".join(article["headline"]).replace(" ", "") == "后山种树忙春来满坡绿"


@pytest.mark.parametrize("opening", ["本报兴县讯", "本报 蔚汾讯"])
def test_a_dateline_may_name_the_place_inside(opening):
    drawing = Drawing(500, 600)
    drawing.ink += [ink_line(HEADLINE, 40, 60, 24, SANS), *column(f"{opening}（记者 何涛志）{TEXT}", 40, 100)]

    (article,) = read(drawing)["articles"]
    assert (article["dateline"], article["byline"]) == (opening, ["何涛志"])
    assert "".join(article["paragraphs"]) == TEXT


def test_names_alone_at_the_right_of_the_last_line_sign_the_article():
    drawing = article_page()
    rows = 1 + -(-(len(TEXT) - 16) // 18)
    drawing.ink += [ink_line("何涛志", 190, 100 + 15 * rows, 10, BODY)]

    (article,) = read(drawing)["articles"]
    assert (said(read(drawing)), article["byline"]) == (TEXT, ["何涛志"])


def test_ornaments_at_a_head_and_a_byline_are_kept_in_the_source_and_not_read():
    drawing = Drawing(500, 600)
    drawing.ink += [
        ink_line(f"■{HEADLINE}", 40, 60, 24, SANS),
        ink_line("□ 本报记者 何涛志", 40, 84, 10, KAI),
        *column(TEXT, 40, 105),
    ]

    page = read_pdf(pdf_bytes([drawing])).page
    [article] = read_page(page).articles
    assert [line.text for line in article.headline] == [HEADLINE]
    assert [line.text for line in article.byline] == ["本报记者 何涛志"]
    assert page.sources[0].text.count("■") == page.sources[0].text.count("□") == 1
    assert all(page.block_at(0, page.sources[0].text.index(mark)) for mark in "■□")


def test_a_framed_sign_with_a_number_to_call_and_no_sentence_is_an_advertisement():
    drawing = article_page()
    drawing.box(40, 400, 300, 500)
    drawing.ink += [
        ink_line("后山苗圃", 90, 430, 30, SANS),
        ink_line("油松 侧柏 山桃", 90, 460, 12, BODY),
        ink_line("0358-6320011", 90, 480, 12, BODY),
    ]

    document = read(drawing)
    assert [article["headline"] for article in document["articles"]] == [[HEADLINE]]
    assert [unplaced["role"] for unplaced in document["unplaced"]] == ["advertisement"]


def test_a_kicker_makes_the_head_beside_a_larger_one_a_headline():
    drawing = Drawing(620, 500)
    drawing.ink += [
        ink_line("后山绿了", 40, 100, 44, SANS),
        *column(TEXT, 40, 150),
        ink_line("林业站里话春天", 300, 72, 14, SANS),
        ink_line("老井重新出了水", 300, 104, 28, SANS),
        *column(TEXT[::-1], 300, 150),
    ]

    heads = [(article["kicker"], article["headline"]) for article in read(drawing)["articles"]]
    assert sorted(heads) == [([], ["后山绿了"]), (["林业站里话春天"], ["老井重新出了水"])]


def test_a_deck_whose_blank_stands_over_the_gutter_is_one_line():
    drawing = Drawing(500, 600)
    drawing.ink += [
        ink_line(HEADLINE, 105, 60, 24, SANS),
        ink_line("栽下油松三千棵", 134, 86, 12, SANS),
        ink_line("绿了后山三面坡", 230, 86, 12, SANS),
        *column((TEXT * 2)[:142], 40, 115),
        *column("山" + TEXT[1:], 232, 115),
    ]

    (article,) = read(drawing)["articles"]
    assert "".join(article["deck"]).replace(" ", "") == "栽下油松三千棵绿了后山三面坡"


def test_a_deck_over_the_gutter_does_not_join_the_lines_below_it():
    drawing = article_page()
    first, second = (TEXT * 3)[:160], "村口的老井也淘干净了，" + TEXT
    drawing.ink = [
        ink_line(HEADLINE, 110, 60, 24, SANS),
        ink_line("——兴县后山植树见闻", 180, 84, 12.5, BODY),
        *column(first, 40, 108),
        *column(second, 232, 108),
    ]

    assert said(read(drawing)) == first + second


def test_a_column_that_ends_with_a_name_is_not_the_begin_of_the_text_at_its_right():
    drawing = Drawing(620, 500)
    first = (TEXT + TEXT)[: 15 * 14 - 2].rstrip("，。")[:-1] + "。"
    drawing.ink += [
        ink_line(HEADLINE, 40, 72, 15, SANS),
        *column(first, 40, 100, per_line=15),
        *column(f"{TEXT}（何涛志）", 216, 60, per_line=15),
        ink_line("老井又出水", 392, 76, 24, SANS),
        *column(TEXT[::-1].replace("。", "", 1) + "。", 392, 100, per_line=15),
    ]

    articles = {"".join(a["headline"]): a for a in read(drawing)["articles"]}
    assert articles[HEADLINE]["byline"] == ["何涛志"]
    assert "".join(articles[HEADLINE]["paragraphs"]) == first + TEXT
