"""What Word, WPS and LibreOffice write around text neither loses nor doubles any of it when a manuscript comes back."""

import re
import sys
from dataclasses import replace
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))
from returned_files import TIME, back, corrected, final, plain, rewritten, sent, small, written

from xingxian_editor.page.note import Note
from xingxian_editor.page.source import SourceRange

MC = "http://schemas.openxmlformats.org/markup-compatibility/2006"
WPS = "http://schemas.microsoft.com/office/word/2010/wordprocessingShape"
V = "urn:schemas-microsoft-com:vml"


def run(text, properties=""):
    return f'<w:r>{properties}<w:t xml:space="preserve">{text}</w:t></w:r>'


TEXT = "抢抓农时"
BY = 'w:author="李够梅" w:date="2021-03-04T23:01:00Z"'
AROUND = {
    "content control": f"<w:sdt><w:sdtPr><w:id w:val='1'/></w:sdtPr><w:sdtContent>{run(TEXT)}</w:sdtContent></w:sdt>",
    "two controls": (
        "<w:sdt><w:sdtPr/><w:sdtContent><w:sdt><w:sdtPr/><w:sdtEndPr/>"
        f"<w:sdtContent>{run(TEXT)}</w:sdtContent></w:sdt></w:sdtContent></w:sdt>"
    ),
    "smart tag": f'<w:smartTag w:uri="urn:x" w:element="place"><w:smartTagPr/>{run("抢抓")}</w:smartTag>{run("农时")}',
    "custom xml": f'<w:customXml w:element="x"><w:customXmlPr/>{run(TEXT)}</w:customXml>',
    "link": f'<w:hyperlink w:anchor="a" w:history="1">{run("抢抓")}{run("农时")}</w:hyperlink>',
    "simple field": f'<w:fldSimple w:instr=" REF a ">{run(TEXT)}</w:fldSimple>',
    "long field": (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> REF 抢抓农时 </w:instrText></w:r>'
        f'<w:r><w:fldChar w:fldCharType="separate"/></w:r>{run(TEXT)}<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    ),
    "other direction": f'<w:dir w:val="ltr">{run(TEXT)}</w:dir>',
    "spelling marks": (
        f'<w:proofErr w:type="spellStart"/>{run("抢抓")}<w:proofErr w:type="spellEnd"/>'
        f'<w:bookmarkStart w:id="7" w:name="_GoBack"/>{run("农")}<w:bookmarkEnd w:id="7"/>{run("时")}'
    ),
    "page remembered": f"{run('抢抓')}<w:r><w:lastRenderedPageBreak/><w:t>农时</w:t></w:r>",
    "format changed": run(
        TEXT,
        f'<w:rPr><w:b/><w:rPrChange w:id="9" {BY}><w:rPr/></w:rPrChange></w:rPr>',
    ),
    "text for old programs": (
        f'<w:r><mc:AlternateContent xmlns:mc="{MC}"><mc:Choice Requires="wps"><w:t>{TEXT}</w:t></mc:Choice>'
        f"<mc:Fallback><w:t>{TEXT}</w:t></mc:Fallback></mc:AlternateContent></w:r>"
    ),
    "permission": f'<w:permStart w:id="3" w:edGrp="everyone"/>{run(TEXT)}<w:permEnd w:id="3"/>',
    "ruby": (
        f"<w:r><w:ruby><w:rubyPr/><w:rt>{run('qiǎng')}</w:rt><w:rubyBase>{run('抢')}</w:rubyBase></w:ruby></w:r>"
        f"{run('抓农时')}"
    ),
    "split": "".join(map(run, TEXT)),
}


def with_form(page, form):
    """The manuscript of a page where some characters stand in another form."""

    def change(xml):
        pattern = re.compile(
            r"<w:r>((?:<w:rPr>(?:(?!</w:rPr>).)*</w:rPr>)?)<w:t[^>]*>([^<]*)抢抓农时([^<]*)</w:t></w:r>"
        )
        assert pattern.search(xml)
        return pattern.sub(lambda m: f"{run(m[2], m[1])}{form}{run(m[3], m[1])}", xml, count=1)

    return rewritten(plain(page), change)


@pytest.mark.parametrize("form", AROUND.values(), ids=AROUND)
def test_what_stands_around_text_changes_nothing(page_of, tmp_path, form):
    page = small(page_of)
    after, _ = back(page, with_form(page, form), tmp_path)
    assert after == page


INSERTED = {
    "in a control": f"<w:sdt><w:sdtPr/><w:sdtContent>{written('快')}</w:sdtContent></w:sdt>",
    "in a link": f'<w:hyperlink w:anchor="a">{written("快")}</w:hyperlink>',
    "link inside": f'<w:ins w:id="5" {BY}><w:hyperlink w:anchor="a"><w:r><w:t>快</w:t></w:r></w:hyperlink></w:ins>',
    "control inside": f'<w:ins w:id="5" {BY}><w:sdt><w:sdtPr/><w:sdtContent><w:r>'
    "<w:t>快</w:t></w:r></w:sdtContent></w:sdt></w:ins>",
    "old programs": f'<mc:AlternateContent xmlns:mc="{MC}"><mc:Choice Requires="wps">{written("快")}</mc:Choice>'
    f"<mc:Fallback>{written('快')}</mc:Fallback></mc:AlternateContent>",
}


@pytest.mark.parametrize("form", INSERTED.values(), ids=INSERTED)
def test_an_insertion_in_any_wrapping_is_one_correction_of_its_author(page_of, tmp_path, form):
    page = small(page_of)
    after, found = back(page, with_form(page, form + run(TEXT)), tmp_path)
    assert [(c.by, c.origin) for c in after.corrections] == [("李够梅", "word")]
    assert "全县上下快抢抓农时" in "".join(final(after))
    assert found.untracked == 0


def test_a_text_box_that_stands_twice_is_told_once_and_a_symbol_is_not_swallowed(page_of, tmp_path):
    box = "<w:txbxContent><w:p><w:r><w:t>框里的话在版上没有。</w:t></w:r></w:p></w:txbxContent>"
    form = (
        f'<w:r><mc:AlternateContent xmlns:mc="{MC}"><mc:Choice Requires="wps"><w:drawing>'
        f'<wps:txbx xmlns:wps="{WPS}">{box}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict>'
        f'<v:textbox xmlns:v="{V}">{box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>{run(TEXT)}'
    )
    page = small(page_of)
    after, found = back(page, with_form(page, form), tmp_path)
    told = "".join([*(one.text for one in found.unplaced), *final(after)])
    assert told.count("框里的话在版上没有。") == 1
    symbol = f'<w:ins w:id="5" {BY}><w:r><w:sym w:font="Symbol" w:char="2103"/></w:r></w:ins>'
    after, _ = back(page, with_form(page, symbol + run(TEXT)), tmp_path)
    assert "上下℃抢抓" in "".join(final(after))
    after, _ = back(page, with_form(page, symbol.replace("2103", "F0FC") + run(TEXT)), tmp_path)
    assert "上下〓抢抓" in "".join(final(after)), "a sign of a font of its own is seen to be missing"


def test_a_comment_without_a_range_stands_where_it_is_referred_to(page_of, tmp_path):
    page = small(page_of)
    note = Note(1, (SourceRange(0, 10, 12),), "哪一年？", "王耀", TIME)
    data = rewritten(
        sent(replace(page, notes=(note,))), lambda xml: re.sub(r"<w:commentRange(Start|End)[^>]*/>", "", xml)
    )
    after, found = back(page, data, tmp_path)
    assert [n.text for n in after.notes] == ["哪一年？"]
    assert found.unplaced == ()


def test_marks_of_numbering_and_of_people_change_nothing(page_of, tmp_path):
    page = corrected(small(page_of), 9, 11, "去年")
    numbered = f'<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/><w:ins w:id="77" {BY}/></w:numPr>'
    data = rewritten(sent(page), lambda xml: re.sub(r"(<w:pStyle [^>]*/>)", rf"\1{numbered}", xml))
    after, _ = back(page, data, tmp_path)
    assert after == page
