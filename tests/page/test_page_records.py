"""Readings, places, patches, transcriptions and names on small pages."""

from dataclasses import replace

import pytest

from xingxian_editor.page.document import page_document
from xingxian_editor.page.folio import Fact, Folio
from xingxian_editor.page.names import names_in
from xingxian_editor.page.page_reading import read_page
from xingxian_editor.page.patch import PatchDoesNotFit, difference, patched
from xingxian_editor.page.place import Part, Place, anchor_of
from xingxian_editor.page.role import Role
from xingxian_editor.page.source import Source, SourceKind, SourceRange


def test_a_page_is_read_part_by_part(small_page):
    document = page_document(read_page(small_page))
    (article,), (photo,) = document["articles"], document["photos"]
    assert article["headline"] == ["兴县做好", "换届工作"]
    assert article["dateline"] == "本报讯"
    assert article["paragraphs"] == ["近日，兴县坚决 出新路。", "县里说好。"]
    assert article["byline"] == ["张明提"]
    assert photo == {"title": None, "caption": "花灯", "credit": ["张明提"]}


def test_a_place_leads_to_the_characters_of_the_source(small_page):
    reading = read_page(small_page)
    anchor = anchor_of(reading, Place(Part.ARTICLE, 0, "paragraphs", 1, 0, 2))
    assert small_page.text_of(anchor) == "县里"
    assert anchor_of(reading, Place(Part.ARTICLE, 0, "kicker")) == ()


def test_what_a_person_types_takes_the_place_of_a_lost_glyph(small_page):
    at = small_page.sources[0].text.index("坚决 ") + 2
    typed = Source(
        1, SourceKind.TRANSCRIPTION, "\U00028b46", (SourceRange(0, at, at + 1),), "王耀", "2021-03-05T01:00+08:00"
    )
    page = replace(small_page, sources=(*small_page.sources, typed))
    paragraph = read_page(page).articles[0].paragraphs[0]
    assert paragraph.text == "近日，兴县坚决\U00028b46出新路。"
    assert paragraph.origin(7) == (1, 0)
    assert paragraph.origin(8) == (0, at + 1)


def test_a_headline_that_a_person_types_is_read_through_its_block(small_page):
    typed = Source(1, SourceKind.TRANSCRIPTION, "兴县打赢\n脱贫攻坚战")
    block = replace(small_page.blocks[0], ranges=(SourceRange(1, 0, len(typed.text)),))
    page = replace(small_page, sources=(*small_page.sources, typed), blocks=(block, *small_page.blocks[1:]))
    assert [line.text for line in read_page(page).articles[0].headline] == ["兴县打赢", "脱贫攻坚战"]


def test_a_patch_refuses_a_page_it_was_not_made_for(small_page):
    tagged = replace(small_page, blocks=(replace(small_page.blocks[0], role=Role.KICKER), *small_page.blocks[1:]))
    other = replace(small_page, blocks=small_page.blocks[1:])
    with pytest.raises(PatchDoesNotFit):
        patched(other, difference(small_page, tagged))


def test_a_patch_carries_the_folio(small_page):
    dated = replace(small_page, folio=Folio(date=Fact("2021-03-05", typed_by="王耀")))
    patch = difference(small_page, dated)
    assert patched(small_page, patch) == dated
    assert patched(dated, patch.inverse()) == small_page
    with pytest.raises(PatchDoesNotFit):
        patched(dated, patch)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("（张明提）", ["张明提"]),
        ("(张明提 李四光)", ["张明提", "李四光"]),
        ("（记者 张三 李四）", ["张三", "李四"]),
        ("本报记者 张三 通讯员 李四", ["张三", "李四"]),
        ("本报记者张三", ["张三"]),
        ("新华社记者 林志远 摄", ["林志远"]),
        ("新华社发（林志远 摄）", ["林志远"]),
        ("张三 摄", ["张三"]),
        ("张三摄", ["张三"]),
        ("（张三 摄）", ["张三"]),
        ("（张三摄）", ["张三"]),
        ("张三/摄", ["张三"]),
        ("摄影：张三", ["张三"]),
        ("张三 摄影报道", ["张三"]),
        ("本报记者 胡国栋 文/图", ["胡国栋"]),
        ("（唐晓 文/图）", ["唐晓"]),
        ("张三/文 李四/图", ["张三", "李四"]),
        ("文/张三 图/李四", ["张三", "李四"]),
        ("王　耀", ["王耀"]),
        ("阿卜杜拉·买买提", ["阿卜杜拉·买买提"]),
        ("图片由张三提供", ["张三"]),
        ("本报记者柏叶/文受访者供图", ["柏叶"]),
        ("本报记者 柏叶/文 受访者供图", ["柏叶"]),
        ("受访者供图", ["受访者"]),
        ("（本报全媒体记者 欧阳明）", ["欧阳明"]),
        ("\U00020bb7田", ["\U00020bb7田"]),
        ("", []),
    ],
)
def test_names_are_told_from_the_words_beside_them(text, names):
    assert [name for name, _ in names_in(text)] == names


def test_a_name_stands_where_it_says():
    text = "本报记者 王　耀 张三"
    assert [span.of(text) for _, span in names_in(text)] == ["王　耀", "张三"]
