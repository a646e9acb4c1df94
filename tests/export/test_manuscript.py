import zipfile
from dataclasses import replace

import docx
import ooxml_integrity
import pytest
from openxml_audit import OpenXmlValidator

from xingxian_editor.export.manuscript import write_manuscript
from xingxian_editor.export.whole_file import FolderMissing, TargetIsFolder


@pytest.fixture
def manuscript(tmp_path, sample_page, sample_head):
    target = tmp_path / "manuscript.docx"
    write_manuscript(sample_page, target, sample_head)
    return target


def test_the_validators_find_nothing_wrong(manuscript):
    assert OpenXmlValidator().validate(manuscript).errors == []
    assert ooxml_integrity.check(manuscript) == []


def test_every_part_of_the_page_has_the_style_of_its_role(manuscript, sample_document):
    paragraphs = docx.Document(str(manuscript)).paragraphs
    by_style = {}
    for paragraph in paragraphs:
        by_style.setdefault(paragraph.style.name, []).append(paragraph.text)
    assert by_style["引题"] == sample_document["articles"][0]["kicker"]
    assert by_style["主题"] == [line for article in sample_document["articles"] for line in article["headline"]]
    assert len(by_style["正文"]) == sum(len(article["paragraphs"]) for article in sample_document["articles"])
    assert by_style["署名"] == ["（张明提）"] * 5
    assert by_style["图题"] == ["今日兴县好风光"]
    assert by_style["摄影"] == ["张明提 摄"]
    assert by_style["报眉"][0].split("\u3000") == ["7", "县域·兴县", "2021年3月5日", "星期五"]


def test_the_dateline_is_a_character_style_at_the_head_of_the_first_paragraph(manuscript):
    first = next(p for p in docx.Document(str(manuscript)).paragraphs if p.style.name == "正文")
    assert (first.runs[0].text, first.runs[0].style.name) == ("本报讯\u3000", "电头")


NAMES = "引题 主题 副题 小标题 电头 正文 署名 图题 图片说明 报眉 提要 编者按 摄影 栏目 广告 表格 公告 其他"


@pytest.mark.parametrize("name", NAMES.split())
def test_every_role_has_a_style_by_its_chinese_name(manuscript, name):
    assert name in [style.name for style in docx.Document(str(manuscript)).styles]


def test_title_author_and_date_are_in_the_properties(manuscript, sample_head):
    properties = docx.Document(str(manuscript)).core_properties
    assert properties.title == "示例日报 2021年3月5日 第7版 县域·兴县"
    assert properties.author == sample_head.by
    assert properties.created is not None


def test_every_face_names_what_stands_in_for_it(manuscript):
    table = zipfile.ZipFile(manuscript).read("word/fontTable.xml").decode()
    for face, chinese, free in (
        ("FZXiaoBiaoSong-B05S", "方正小标宋简体", "Noto Serif CJK SC"),
        ("SimSun", "宋体", "Noto Serif CJK SC"),
        ("SimHei", "黑体", "Noto Sans CJK SC"),
        ("FangSong", "仿宋", "Noto Serif CJK SC"),
        ("KaiTi", "楷体", "Noto Serif CJK SC"),
    ):
        assert f'<w:font w:name="{face}"><w:altName w:val="{chinese},{free}"/>' in table


def test_a_missing_folder_is_said_in_one_sentence(tmp_path, sample_page, sample_head):
    with pytest.raises(FolderMissing, match="没有"):
        write_manuscript(sample_page, tmp_path / "nowhere" / "manuscript.docx", sample_head)


def test_a_folder_is_not_overwritten(tmp_path, sample_page, sample_head):
    with pytest.raises(TargetIsFolder):
        write_manuscript(sample_page, tmp_path, sample_head)


def test_characters_that_xml_cannot_hold_show_as_lost(tmp_path, sample_page, sample_head):
    target = tmp_path / "odd.docx"
    write_manuscript(sample_page, target, replace(sample_head, by="王\x00耀", section="县\x0b域", title=""))
    properties = docx.Document(str(target)).core_properties
    assert (properties.author, properties.subject) == ("王\ufffd耀", "县\ufffd域")
