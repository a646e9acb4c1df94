import pytest
from generated_page import GeneratedPage
from page_pieces import BODY, SANS
from pdf_writer import Drawing, Ink, pdf_bytes
from typesetting import ink_line

from xingxian_editor.desk.edition_files import parts_of
from xingxian_editor.page.page_reading import read_page
from xingxian_editor.page.source import SourceKind
from xingxian_editor.page_import.page_file import read_page_file
from xingxian_editor.page_import.page_file_problem import ImportCancelled
from xingxian_editor.page_import.pdf import pdf_page_count, read_pdf, read_pdf_pages
from xingxian_editor.page_import.pdf.pdf_problem import (
    PdfDamaged,
    PdfEncrypted,
    PdfHasNoPage,
    PdfHasNoText,
    PdfPageAskew,
    PdfPageBlank,
    PdfPageTooFull,
    PdfPageWithoutArea,
    PdfTextOutside,
    PdfTooManyPages,
    UnreadableText,
)

TEXT = "兴县今天开展春季植树活动，二百多名志愿者来到后山种下油松。他们说，明年这里就绿了。"


def article_page(text=TEXT, headline="后山来了二百多名种树人", change=lambda drawing: None, turned=0) -> Drawing:
    drawing = Drawing(400, 500, turned=turned)
    drawing.ink.append(ink_line(headline, 40, 60, 24, SANS))
    lines = ["　　" + text[:16], *(text[at : at + 18] for at in range(16, len(text), 18))]
    for n, line in enumerate(lines):
        indent = 20 if n == 0 else 0
        drawing.ink.append(ink_line(line.strip("　"), 40 + indent, 100 + 15 * n, 10, BODY))
    change(drawing)
    return drawing


def only_article(data):
    return read_page(read_pdf(data).page).articles[0]


def test_a_headline_and_its_text_are_read_with_their_places():
    read = read_pdf(pdf_bytes([article_page()]))

    article = read_page(read.page).articles[0]
    assert article.title == "后山来了二百多名种树人"
    assert [p.text for p in article.paragraphs] == [TEXT]
    source = read.page.sources[0]
    assert (source.kind, read.kind) == (SourceKind.PDF, SourceKind.PDF)
    first = source.text.index("后山来了")
    box = source.geometry.box(first)
    assert (round(box.left), round(box.right), round(box.bottom - 0.12 * 24)) == (40, 64, 60)
    assert round(source.geometry.size(first), 1) == 24
    assert source.geometry.font(first) == "STHeiti-Regular"


@pytest.mark.parametrize("turned", [90, 180, 270])
def test_a_page_that_the_file_has_sideways_is_read_as_it_is_shown(turned):
    straight, sideways = (read_pdf(pdf_bytes([article_page(turned=way)])).page for way in (0, turned))

    assert read_page(sideways) == read_page(straight)
    for one, other in zip(
        straight.sources[0].geometry.each_box(), sideways.sources[0].geometry.each_box(), strict=True
    ):
        assert abs(one.left - other.left) < 0.1
        assert abs(one.bottom - other.bottom) < 0.1


def test_characters_printed_twice_stand_in_the_source_and_are_read_once():
    def again(drawing):
        head = drawing.ink[0]
        drawing.ink.insert(1, Ink([(x + 2.2, y, ch) for x, y, ch in head.characters], head.size, head.font))

    read = read_pdf(pdf_bytes([article_page(change=again)]))

    assert read_page(read.page).articles[0].title == "后山来了二百多名种树人"
    assert read.page.sources[0].text.count("种") == TEXT.count("种") + 2


def test_radicals_are_read_as_the_characters_they_stand_for():
    article = only_article(
        pdf_bytes([article_page("\u2f2f作\u2ed3期推进，⻔前种下⻰爪槐。他们说，明年这里的春天会更绿。")])
    )

    assert article.paragraphs[0].text.startswith("工作长期推进，门前种下龙爪槐")


def test_a_blank_between_the_halves_of_a_headline_is_kept():
    assert only_article(pdf_bytes([article_page(headline="春风送暖 后山添绿")])).title == "春风送暖 后山添绿"


def test_text_without_codes_is_refused_with_its_numbers():
    with pytest.raises(UnreadableText) as caught:
        read_pdf(pdf_bytes([article_page(TEXT * 3)], broken=True))

    assert "文字识别" in caught.value.zh
    assert " 0 个汉字" in caught.value.zh
    assert "个字符没有编码" in caught.value.zh


def test_a_page_without_text_is_said_to_have_none():
    drawing = Drawing(300, 300)
    drawing.picture(0, 0, 300, 300)

    with pytest.raises(PdfHasNoText):
        read_pdf(pdf_bytes([drawing]))


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        (pdf_bytes([article_page()], locked=True), PdfEncrypted),
        (b"%PDF-1.7\n" + bytes(400), PdfDamaged),
        (pdf_bytes([article_page()])[:300], PdfDamaged),
        (b"not a pdf at all", PdfDamaged),
    ],
)
def test_files_that_cannot_be_opened_say_why(data, problem):
    with pytest.raises(problem):
        read_pdf(data)


def test_a_page_that_is_cut_to_nothing_is_said_to_be_so_and_never_goes_to_text_recognition(tmp_path):
    file = tmp_path / "cut.pdf"
    file.write_bytes(pdf_bytes([article_page()]).replace(b"/MediaBox", b"/CropBox[-90 -90 -80 -80]/MediaBox"))

    with pytest.raises(PdfPageWithoutArea, match="没有幅面"):
        read_page_file(file)


def blank_but_for(change):
    drawing = Drawing(400, 500)
    change(drawing)
    return pdf_bytes([drawing])


@pytest.mark.parametrize(
    "drawn",
    [
        lambda drawing: None,
        lambda drawing: drawing.rule(20, 20, 380, 22),
        lambda drawing: drawing.ink.append(Ink([(20, 20, " ")], 10)),
    ],
)
def test_a_page_with_nothing_on_it_is_said_to_be_blank_and_never_goes_to_text_recognition(drawn, tmp_path):
    file = tmp_path / "blank.pdf"
    file.write_bytes(blank_but_for(drawn))

    with pytest.raises(PdfPageBlank, match="空白"):
        read_page_file(file)


def test_a_page_with_a_picture_is_not_blank():
    with pytest.raises(PdfHasNoText):
        read_pdf(blank_but_for(lambda drawing: drawing.picture(0, 0, 400, 500)))


@pytest.mark.parametrize(
    ("turn", "said"), [((0, 1, -1, 0), "向右转 90 度"), ((0, -1, 1, 0), "向左转 90 度"), ((-1, 0, 0, -1), "转 180 度")]
)
def test_a_page_that_lies_on_its_side_is_to_be_turned(turn, said):
    a, b, c, d = turn
    # The point of origin goes to the corner that brings the turned text back onto the page.
    across, up = 500.0 if -1 in (a, c) else 0.0, 500.0 if -1 in (b, d) else 0.0

    def laid_down(drawing):
        drawing.width = drawing.height = 500
        drawing.shapes.append(f"{a} {b} {c} {d} {across} {up} cm")

    with pytest.raises(PdfPageAskew, match=said):
        read_pdf(pdf_bytes([article_page(TEXT * 3, change=laid_down)]))


def test_text_that_is_cropped_away_is_said_to_be_so(tmp_path):
    file = tmp_path / "cropped.pdf"
    file.write_bytes(pdf_bytes([article_page()]).replace(b"/MediaBox", b"/CropBox[0 0 30 30]/MediaBox"))

    with pytest.raises(PdfTextOutside) as refused:
        read_page_file(file)
    assert f"有 {len(TEXT) + len('后山来了二百多名种树人')} 个字符被裁掉了" in refused.value.zh


def test_each_page_of_a_file_becomes_a_page():
    data = pdf_bytes([article_page(headline="第一版的头条来了"), article_page(headline="第二版的头条来了")])

    assert pdf_page_count(data) == 2
    titles = [read_page(read.page).articles[0].title for read in read_pdf_pages(data)]
    assert titles == ["第一版的头条来了", "第二版的头条来了"]


def test_a_page_that_is_not_there_is_named():
    with pytest.raises(PdfHasNoPage, match="第 3 页"):
        read_pdf(pdf_bytes([article_page()]), 2)


def test_limits_refuse_and_can_be_raised():
    data = pdf_bytes([article_page(), article_page()])

    with pytest.raises(PdfTooManyPages):
        list(read_pdf_pages(data, most_pages=1))
    with pytest.raises(PdfPageTooFull):
        read_pdf(data, most_characters=10)
    assert len(list(read_pdf_pages(data, most_pages=2))) == 2


def test_a_limit_says_by_what_it_would_have_to_be_raised(tmp_path):
    file = tmp_path / "many.pdf"
    file.write_bytes(pdf_bytes([Drawing(300, 400)] * 300))

    with pytest.raises(PdfTooManyPages) as refused:
        parts_of(file)
    assert refused.value.times == 3
    assert {part.times for part in parts_of(file, refused.value.times)} == {3}


def test_progress_rises_and_can_cancel():
    told = []
    read_pdf(pdf_bytes([article_page()]), progress=lambda share: told.append(share) or True)
    assert told == sorted(told)
    assert told[-1] == 1.0

    with pytest.raises(ImportCancelled):
        read_pdf(pdf_bytes([article_page()]), progress=lambda share: share < 0.5)


def test_a_pdf_file_is_told_by_its_content(tmp_path):
    path = tmp_path / "page.dat"
    path.write_bytes(GeneratedPage(3).pdf())

    assert read_page_file(path).importer == "pdf 1"


def test_a_caption_set_at_a_slant_is_a_photo_in_any_order_of_the_file():
    text = "后山植树现场示意图"

    def slanted(drawing):
        places = [(100 + 9 * n, 400 - 9 * n * 0.17, ch) for n, ch in enumerate(text)]
        for x, y, character in reversed(places):
            drawing.ink.append(Ink([(x, y, character)], 9, SANS, slant=0.17))

    page = read_page(read_pdf(pdf_bytes([article_page(change=slanted)])).page)

    assert [photo.caption.text for photo in page.photos] == [text]
    assert [p.text for p in page.articles[0].paragraphs] == [TEXT]
