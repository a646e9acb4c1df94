import contextlib
import io
import json
import zipfile
from pathlib import Path

import docx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from xingxian_editor.export.manuscript import manuscript_file
from xingxian_editor.export.page_head import PageHead
from xingxian_editor.page.document import page_document
from xingxian_editor.page.doubt import DoubtKind
from xingxian_editor.page.folio import Credit, Fact, Folio
from xingxian_editor.page.page_reading import (
    ArticleReading,
    PageReading,
    PhotoReading,
    UnplacedReading,
    read_page,
)
from xingxian_editor.page.reading import Reading, Run
from xingxian_editor.page.role import Role
from xingxian_editor.page.source import SourceKind
from xingxian_editor.page_import.manuscript_docx import read_docx
from xingxian_editor.page_import.manuscript_package import NotWordFile, OldWordFile, WordFileTooLarge
from xingxian_editor.page_import.page_file_problem import PageFileProblem

HEAD = PageHead(by="王耀")


def reading(text):
    return Reading(text, (Run(0, len(text), 0, 0),)) if text else Reading()


def read_back(page):
    return page_document(read_page(read_docx(manuscript_file(page, HEAD)).page))


# What a reading's text can be: trimmed, not empty, in one line; marks, blanks and odd characters inside.
characters = st.one_of(
    st.sampled_from("兴县转型发展新路，。“”（）：；·—…％09Az-+<>&\"' \u3000\t\u00a0\U0002a6d6"),
    st.characters(codec="utf-8", exclude_categories=("Cc", "Cs", "Cn"), exclude_characters="\ufffe\uffff"),
)
lines = (
    st.text(characters, min_size=1, max_size=30)
    .map(lambda t: reading(t).trimmed().text)
    .filter(lambda t: t.strip() and "\n" not in t)
)
running = st.lists(lines, min_size=1, max_size=3).map("\n".join)
readings = st.lists(lines.map(reading), max_size=3).map(tuple)
names = st.lists(st.sampled_from(("张明提", "李够梅", "王耀", "刘挺", "欧阳明")), max_size=3)
values = st.one_of(st.none(), lines.map(lambda text: Fact(text, text)))
dates = st.one_of(
    st.none(),
    st.dates().map(lambda day: Fact(day.isoformat(), "")),
    st.just(Fact(None, "2月31日")),
)


@st.composite
def articles(draw):
    paragraphs = draw(readings)
    heads = [draw(readings) for _ in range(5)]
    crossheads = draw(st.lists(st.tuples(st.integers(0, len(paragraphs)), lines.map(reading)), max_size=2))
    return ArticleReading(
        1,
        *heads,
        dateline=reading(draw(st.one_of(st.just(""), running))),
        paragraphs=paragraphs,
        crossheads=tuple(sorted(crossheads, key=lambda c: c[0])),
        byline=tuple(reading(f"（{name}）") for name in draw(names)),
    )


@st.composite
def photos(draw):
    text = draw(st.one_of(st.just(""), running))
    credit = " ".join(draw(names))
    return PhotoReading(2, draw(readings), reading(text), reading(f"{credit} 摄" if credit else ""))


unplaced = st.builds(
    UnplacedReading,
    st.just(3),
    st.sampled_from([role for role in Role if role is not Role.FOLIO]),
    running.map(reading),
)
credits = st.builds(
    Credit,
    st.sampled_from(("组版", "责编", "校对", "一审", "版式")),
    st.lists(lines.map(lambda text: Fact(text, text)), max_size=3).map(tuple),
)
folios = st.builds(
    Folio,
    values,
    dates,
    values,
    values,
    values,
    st.one_of(st.none(), credits.map(lambda credit: Credit("合办", credit.names))),
    st.lists(credits, max_size=4).map(tuple),
)


def says_something(part):
    return any(getattr(part, name) for name in type(part).__dataclass_fields__ if name not in ("id", "kind"))


pages = st.builds(
    PageReading,
    st.lists(articles().filter(says_something), max_size=4).map(tuple),
    st.lists(photos().filter(says_something), max_size=2).map(tuple),
    st.lists(unplaced, max_size=3).map(tuple),
    folios,
).filter(lambda page: page.articles or page.photos or page.unplaced)


@given(pages)
@settings(max_examples=150, deadline=None)
def test_a_manuscript_comes_back_to_the_same_page_document(page):
    assert read_back(page) == page_document(page)


@given(pages)
@settings(max_examples=50, deadline=None)
def test_every_character_that_is_read_is_in_one_block(page):
    imported = read_docx(manuscript_file(page, HEAD)).page
    text = imported.sources[0].text
    covered = [offset for block in imported.blocks for r in block.ranges for offset in range(r.start, r.end)]
    assert len(covered) == len(set(covered))
    assert not "".join(text[at] for at in set(range(len(text))) - set(covered)).strip()


@pytest.fixture(scope="module")
def sample(sample_truth):
    return json.loads(Path(sample_truth).read_text(encoding="utf-8"))


def test_lost_glyphs_stay_blank_and_a_missing_headline_is_a_doubt():
    bare = ArticleReading(1, paragraphs=(reading("坚决 出转型发展新路。"),))
    imported = read_docx(manuscript_file(PageReading(articles=(bare,)), HEAD))
    assert (imported.kind, imported.page.sources[0].kind) == (SourceKind.DOCX, SourceKind.DOCX)
    assert [doubt.kind for doubt in imported.page.doubts] == [DoubtKind.NO_HEADLINE]
    assert read_page(imported.page).articles[0].paragraphs[0].text == "坚决 出转型发展新路。"


def test_facts_of_the_folio_know_their_characters():
    folio = Folio(date=Fact("2021-03-05"), credits=(Credit("责编", (Fact("王耀"),)),))
    article = ArticleReading(1, headline=(reading("转型为纲"),))
    page = read_docx(manuscript_file(PageReading((article,), folio=folio), HEAD)).page
    assert page.folio.date.value == "2021-03-05"
    assert page.text_of(page.folio.date.anchor) == "2021年3月5日"
    assert page.text_of(page.folio.credits[0].anchor) == "责编"
    assert page.text_of(page.folio.credits[0].names[0].anchor) == "王耀"


def word(*paragraphs):
    """A Word file in which a person gave the styles by hand, without the lines between articles."""
    made = docx.Document()
    for style, text in paragraphs:
        if style not in [known.name for known in made.styles]:
            made.styles.add_style(style, 1)
        made.add_paragraph(text, style=style)
    buffer = io.BytesIO()
    made.save(buffer)
    return buffer.getvalue()


def test_styles_alone_part_the_articles_and_photos():
    data = word(
        ("主题", "甲"),
        ("正文", "甲文。"),
        ("主题", "乙"),
        ("正文", "乙文。"),
        ("图题", "图"),
        ("图片说明", "说明。"),
        ("主题", "丙"),
        ("正文", "丙文。"),
    )
    document = page_document(read_page(read_docx(data).page))
    assert [(a["headline"], a["paragraphs"]) for a in document["articles"]] == [
        (["甲"], ["甲文。"]),
        (["乙"], ["乙文。"]),
        (["丙"], ["丙文。"]),
    ]
    assert document["photos"] == [{"title": "图", "caption": "说明。", "credit": []}]


def test_a_style_that_word_numbered_or_the_plain_one_still_counts():
    data = word(("主题", "甲"), ("正文1", "一。"), ("Normal", "二。"))
    assert page_document(read_page(read_docx(data).page))["articles"][0]["paragraphs"] == ["一。", "二。"]


def rewritten(data, name, change):
    """The Word file with one part changed."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as new:
        for info in old.infolist():
            part = old.read(info)
            new.writestr(info.filename, change(part) if info.filename == name else part)
    return buffer.getvalue()


@pytest.fixture(scope="module")
def manuscript():
    article = ArticleReading(1, headline=(reading("转型为纲"),), paragraphs=(reading("正在发展。"),))
    return manuscript_file(PageReading((article,)), HEAD)


def test_tracked_insertions_count_and_deletions_do_not(manuscript):
    def track(part):
        ns = 'w:id="9" w:author="x" w:date="2021-03-05T00:00:00Z"'
        old = '<w:r><w:t xml:space="preserve">正在发展。</w:t></w:r>'
        assert old.encode() in part
        new = (
            f"<w:r><w:t>正在</w:t></w:r><w:del {ns}><w:r><w:delText>发展</w:delText></w:r></w:del>"
            f"<w:ins {ns}><w:r><w:t>转型</w:t></w:r></w:ins><w:r><w:t>。</w:t></w:r>"
        )
        return part.replace(old.encode(), new.encode())

    page = read_docx(rewritten(manuscript, "word/document.xml", track)).page
    assert read_page(page).articles[0].paragraphs[0].text == "正在转型。"


def test_outside_entities_are_refused(manuscript):
    def attack(part):
        body = part[part.index(b"<w:document") :]
        return b'<?xml version="1.0"?><!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]>' + body

    with pytest.raises(NotWordFile):
        read_docx(rewritten(manuscript, "word/document.xml", attack))


def test_a_bomb_is_not_unpacked(manuscript):
    with pytest.raises(WordFileTooLarge):
        read_docx(rewritten(manuscript, "word/document.xml", lambda _: b" " * (65 * 1024 * 1024)))


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        (b"", NotWordFile),
        (b"PK\x03\x04 nothing", NotWordFile),
        ("没有排版的文字".encode(), NotWordFile),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, OldWordFile),
    ],
)
def test_what_is_no_word_file_is_said_in_one_sentence(data, problem):
    with pytest.raises(problem) as caught:
        read_docx(data)
    assert caught.value.zh.endswith("。")


@pytest.mark.parametrize("name", ["word/document.xml", "word/styles.xml"])
def test_a_damaged_part_is_no_traceback(manuscript, name):
    with pytest.raises(PageFileProblem):
        read_docx(rewritten(manuscript, name, lambda part: part[: len(part) // 2]))


@given(st.data())
@settings(max_examples=60, deadline=None)
def test_broken_bytes_never_raise_anything_but_a_problem(manuscript, data):
    broken = bytearray(manuscript)
    for at in data.draw(st.lists(st.integers(0, len(broken) - 1), min_size=1, max_size=20)):
        broken[at] ^= data.draw(st.integers(1, 255))
    with contextlib.suppress(PageFileProblem):
        read_docx(bytes(broken))


def test_a_word_file_without_the_styles_is_read_like_extracted_text(sample_file, sample):
    made = docx.Document()
    for line in sample_file.read_text(encoding="utf-8").split("\n"):
        made.add_paragraph(line)
    buffer = io.BytesIO()
    made.save(buffer)
    imported = read_docx(buffer.getvalue())
    assert imported.kind is SourceKind.DOCX
    assert len(imported.page.ordered_articles) == len(sample["articles"])


def foreign_file(*paragraphs):
    document = docx.Document()
    for style, text in paragraphs:
        document.add_paragraph(text, style=style)
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


RAIN = "入春以来，全县雨水充足，各乡镇抢抓农时，组织农户整地备耕，合作社的农机日夜下田。"
ROAD = "从县城到东山的公路上周通车，沿线六个村的红枣运得出去了，来看桃花的人也多了起来。"


def test_word_headings_open_articles_and_a_remark_says_that_the_file_was_read_as_text():
    made = foreign_file(
        ("Title", "一周稿件"),
        ("Heading 1", "全县春耕备耕忙"),
        ("Normal", RAIN),
        ("Heading 2", "农机下田"),
        ("Normal", RAIN[::-1].replace("。", "") + "。"),
        ("Heading 1", "东山公路通车"),
        ("Subtitle", "沿线六村受益"),
        ("Normal", ROAD),
    )
    imported = read_docx(made)
    document = page_document(read_page(imported.page))
    assert [article["headline"] for article in document["articles"]] == [["全县春耕备耕忙"], ["东山公路通车"]]
    assert [c["text"] for c in document["articles"][0]["crossheads"]] == ["农机下田"]
    assert document["articles"][1]["deck"] == ["沿线六村受益"]
    assert document["articles"][1]["paragraphs"] == [ROAD]
    assert [item["text"] for item in document["unplaced"]] == ["一周稿件"]
    assert "不是本程序" in imported.remark.zh
    assert not imported.page.doubts or all(d.kind is not DoubtKind.NO_HEADLINE for d in imported.page.doubts)


def test_a_single_title_over_text_is_the_headline_and_headings_below_it_are_crossheads():
    made = foreign_file(("Title", "全县春耕备耕忙"), ("Normal", RAIN), ("Heading 1", "公路通到村口"), ("Normal", ROAD))
    (article,) = page_document(read_page(read_docx(made).page))["articles"]
    assert article["headline"] == ["全县春耕备耕忙"]
    assert article["crossheads"] == [{"before": 1, "text": "公路通到村口"}]
    assert article["paragraphs"] == [RAIN, ROAD]


def test_a_manuscript_has_no_remark(manuscript):
    assert read_docx(manuscript).remark is None


def test_text_behind_a_photo_goes_on_with_its_article():
    made = word(
        ("主题", "春耕备耕忙"), ("图片说明", "农户在整地。"), ("摄影", "王耀 摄"), ("正文", RAIN), ("正文", ROAD)
    )
    document = page_document(read_page(read_docx(made).page))
    assert [a["paragraphs"] for a in document["articles"]] == [[RAIN, ROAD]]
    assert document["articles"][0]["headline"] == ["春耕备耕忙"]
    assert len(document["photos"]) == 1
