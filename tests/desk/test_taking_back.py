"""Manuscripts that other programs changed come back: new revisions, accepted and rejected ones, untracked changes."""

import io
import re
import sys
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))
from returned_files import TIME, back, corrected, final, inside, plain, rewritten, sent, small, swap, written

from xingxian_editor.desk.return_words import return_words
from xingxian_editor.page.correction import CorrectionState, Pass, ProofMark
from xingxian_editor.page.note import Note
from xingxian_editor.page.source import SourceRange
from xingxian_editor.page_import.page_file_problem import PageFileProblem
from xingxian_editor.page_import.taken_back import OtherPage


def test_a_revision_of_somebody_else_becomes_their_correction(page_of, tmp_path):
    page = small(page_of)
    data = inside("已备足", "化肥两千吨", written("磷肥、"), plain(page))
    after, found = back(page, data, tmp_path)
    assert final(after)[1] == "已备足磷肥、化肥两千吨。"
    [made] = after.corrections
    assert (made.by, made.mark, made.origin, made.pass_) == ("李够梅", ProofMark.INSERT, "word", Pass.SECOND)
    assert made.time.startswith("2021-03-04T23:01:00")
    assert found.by_author == (("李够梅", 1),)


def test_striking_and_writing_across_a_minute_is_one_correction(page_of, tmp_path):
    page = small(page_of)
    put = written("两", kind="del") + written("三", time="2021-03-04T23:02:00Z")
    data = rewritten(plain(page), swap("已备足化肥两千吨。", f"已备足化肥</w:t></w:r>{put}<w:r><w:t>千吨。"))
    after, _ = back(page, data, tmp_path)
    assert final(after)[1] == "已备足化肥三千吨。"
    assert [c.mark for c in after.corrections] == [ProofMark.CHANGE]


def test_what_another_program_split_into_many_runs_is_the_same(page_of, tmp_path):
    page = corrected(small(page_of), 9, 11, "去年")
    split = '</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">'
    data = rewritten(sent(page), lambda xml: xml.replace("全县上下抢", f"全{split}县{split}上下抢", 1))
    after, found = back(page, data, tmp_path)
    assert after == page
    assert not found.changes


def test_what_was_changed_without_tracking_is_found_and_marked_so(page_of, tmp_path):
    page = small(page_of)
    data = rewritten(plain(page), swap("化肥两千吨", "化肥三千五百吨"))
    after, found = back(page, data, tmp_path)
    assert final(after)[1] == "已备足化肥三千五百吨。"
    assert {c.origin for c in after.corrections} == {"untracked"}
    assert found.untracked == len(after.corrections) == 2  # 两 → 三, and 五百 after 千
    assert after.corrections[0].by == "王耀"  # who saved the file last


def test_an_accepted_revision_stays_open_on_the_page(page_of, tmp_path):
    page = corrected(small(page_of), 9, 11, "去年")

    def accept(xml):
        xml = re.sub(r"<w:del .*?</w:del>", "", xml)
        return re.sub(r"<w:ins [^>]*>(.*?)</w:ins>", r"\1", xml)

    after, found = back(page, rewritten(sent(page), accept), tmp_path)
    assert after == page
    assert found.accepted == 1
    assert "照旧待改" in "\n".join(return_words(found, "zh"))


def test_a_rejected_revision_stays_open_and_is_told(page_of, tmp_path):
    page = corrected(small(page_of), 9, 11, "去年")

    def reject(xml):
        xml = re.sub(r"<w:ins [^>]*>.*?</w:ins>", "", xml)
        return re.sub(r"<w:del [^>]*>(.*?)</w:del>", r"\1", xml).replace("delText", "t")

    after, found = back(page, rewritten(sent(page), reject), tmp_path)
    assert after == page
    assert [c.id for c in found.gone] == [1]
    assert after.corrections[0].state is CorrectionState.OPEN


def test_some_accepted_some_new(page_of, tmp_path):
    page = corrected(corrected(small(page_of), 9, 11, "去年"), 18, 20, "各乡镇", by="李够梅")
    xml = re.compile(r'<w:ins w:id="\d+" w:author="张明提"[^>]*>(.*?)</w:ins>')
    gone = re.compile(r'<w:del w:id="\d+" w:author="张明提"[^>]*>.*?</w:del>')
    data = rewritten(sent(page), lambda text: gone.sub("", xml.sub(r"\1", text)))
    data = inside("已备足", "化肥", written("磷肥、", by="刘挺"), data)
    after, found = back(page, data, tmp_path)
    assert final(after)[1] == "已备足磷肥、化肥两千吨。"
    assert [(c.by, c.origin) for c in after.corrections][2:] == [("刘挺", "word")]
    assert (found.accepted, found.gone) == (1, ())


def test_text_that_stands_twice_for_old_programs_counts_once(page_of, tmp_path):
    page = small(page_of)
    twice = (
        '<mc:AlternateContent><mc:Choice Requires="wps"><w:r><w:t>已备足化肥两千吨。</w:t></w:r></mc:Choice>'
        "<mc:Fallback><w:r><w:t>已备足化肥两千吨。</w:t></w:r></mc:Fallback></mc:AlternateContent>"
    )
    run = '<w:r><w:t xml:space="preserve">已备足化肥两千吨。</w:t></w:r>'
    after, _ = back(page, rewritten(plain(page), swap(run, twice)), tmp_path)
    assert after == page


def test_new_paragraphs_and_joined_ones(page_of, tmp_path):
    page = small(page_of)
    mark = '<w:rPr><w:{} w:id="77" w:author="李够梅" w:date="2021-03-04T23:01:00Z"/></w:rPr></w:pPr>'
    style = '<w:pStyle w:val="正文"/></w:pPr>'
    broken = (
        f'<w:p><w:pPr><w:pStyle w:val="正文"/>{mark.format("ins")}<w:r><w:t>今年以来，</w:t></w:r></w:p>'
        f'<w:p><w:pPr><w:pStyle w:val="正文"/>{mark.format("del")}<w:r><w:t>全县上下抢抓农时。</w:t></w:r></w:p>'
    )
    first = f'<w:p><w:pPr>{style}<w:r><w:t xml:space="preserve">今年以来，全县上下抢抓农时。</w:t></w:r></w:p>'
    after, found = back(page, rewritten(plain(page), swap(first, broken)), tmp_path)
    assert final(after)[:2] == ["今年以来，", "全县上下抢抓农时。已备足化肥两千吨。"]
    assert sorted(c.mark for c in after.corrections) == [ProofMark.JOIN, ProofMark.NEW_PARAGRAPH]
    assert found.by_author == (("李够梅", 2),)


def test_a_paragraph_parted_and_another_written_without_tracking(page_of, tmp_path):
    page = small(page_of)
    style = '<w:p><w:pPr><w:pStyle w:val="正文"/></w:pPr><w:r><w:t xml:space="preserve">'
    data = rewritten(plain(page), swap("全县上下抢抓农时。", f"</w:t></w:r></w:p>{style}全县上下抢抓农时。"))
    data = rewritten(data, swap("已备足化肥两千吨。", f"已备足化肥两千吨。</w:t></w:r></w:p>{style}农机全部检修。"))
    after, found = back(page, data, tmp_path)
    assert final(after)[:4] == ["今年以来，", "全县上下抢抓农时。", "已备足化肥两千吨。", "农机全部检修。"]
    assert found.untracked == 2


def test_a_move_is_one_correction_of_two_halves(page_of, tmp_path):
    page = small(page_of)
    sign = 'w:author="李够梅" w:date="2021-03-04T23:01:00Z"'
    moved = (
        f'今年以来，</w:t></w:r><w:moveFromRangeStart w:id="1" w:name="move1" {sign}/><w:moveFrom w:id="2" {sign}><w:r>'
        f'<w:t>全县</w:t></w:r></w:moveFrom><w:moveFromRangeEnd w:id="1"/><w:r><w:t>上下</w:t></w:r>'
        f'<w:moveToRangeStart w:id="3" w:name="move1" {sign}/><w:moveTo w:id="4" {sign}><w:r><w:t>全县</w:t></w:r>'
        f'</w:moveTo><w:moveToRangeEnd w:id="3"/><w:r><w:t>抢抓农时。'
    )
    after, _ = back(page, rewritten(plain(page), swap("今年以来，全县上下抢抓农时。", moved)), tmp_path)
    assert final(after)[0] == "今年以来，上下全县抢抓农时。"
    assert [c.mark for c in after.corrections] == [ProofMark.MOVE, ProofMark.MOVE]
    assert len({c.link for c in after.corrections} - {0}) == 1


def test_two_who_read_the_untouched_proof_apart_are_seen_to_agree(page_of, tmp_path):
    untouched = small(page_of)
    page = corrected(untouched, 9, 11, "去年")
    put = written("今年", by="刘挺", kind="del") + written("去年", by="刘挺")
    data = rewritten(plain(untouched), swap("今年以来，", f'</w:t></w:r>{put}<w:r><w:t xml:space="preserve">以来，'))
    after, found = back(page, data, tmp_path)
    assert found.agreed == 1
    assert after.corrections[0].note == "（刘挺同改）"
    assert final(after) == final(page)


def test_two_who_read_apart_and_wrote_the_same_in_are_seen_to_agree(page_of, tmp_path):
    untouched = small(page_of)
    page = corrected(untouched, 9, 9, "全年")
    for wrote, agreed in (("全年", 1), ("全", 0)):
        put = written(wrote, by="刘挺")
        data = rewritten(
            plain(untouched), swap("今年以来，", f'</w:t></w:r>{put}<w:r><w:t xml:space="preserve">今年以来，')
        )
        after, found = back(page, data, tmp_path)
        assert found.agreed == agreed
        assert after.corrections[0].note == ("（刘挺同改）" if agreed else "")


def test_style_names_lost_and_article_lines_gone_still_work(page_of, tmp_path):
    page = small(page_of)
    data = rewritten(plain(page), lambda xml: re.sub(r'<w:pStyle w:val="[^"]*"/>', "", xml))
    data = inside("通上", "了自来水", written("干净"), data)
    after, _ = back(page, data, tmp_path)
    assert final(after)[2] == "张家湾村家家通上干净了自来水。"


def test_an_article_that_the_file_does_not_hold_is_left_alone(page_of, tmp_path):
    page = small(page_of)
    cut = re.compile(
        r'<w:p><w:pPr><w:pStyle w:val="稿件"/></w:pPr><w:r><w:t xml:space="preserve">稿件 2.*(?=<w:sectPr)'
    )
    after, found = back(page, rewritten(plain(page), lambda xml: cut.sub("", xml)), tmp_path)
    assert after == page
    assert found.missing == ("山村通了自来水",)


def test_changes_of_the_folio_are_told_and_not_made(page_of, tmp_path, sample_file):
    from xingxian_editor.page_import.page_file import read_page_file

    page = read_page_file(sample_file).page
    after, found = back(page, rewritten(plain(page), swap("星期五", "星期四")), tmp_path)
    assert after == page
    assert "星期四" in "\n".join(return_words(found, "zh"))


def test_new_comments_and_replies_stand_at_their_characters(page_of, tmp_path):
    page = small(page_of)
    note = Note(1, (SourceRange(0, 10, 12),), "哪一年？", "王耀", TIME)
    page = replace(page, notes=(note,))
    data = rewritten(
        sent(page),
        lambda xml: xml.replace(
            "</w:comments>",
            '<w:comment w:id="9" w:author="刘挺" w:date="2021-03-04T23:30:00Z">'
            '<w:p w14:paraId="10000009"><w:r><w:t>二〇二一</w:t></w:r></w:p></w:comment></w:comments>',
        ),
        "word/comments.xml",
    )
    data = rewritten(
        data,
        swap(
            "</w15:commentsEx>",
            '<w15:commentEx w15:paraId="10000009" w15:paraIdParent="10000000" w15:done="0"/></w15:commentsEx>',
        ),
        "word/commentsExtended.xml",
    )
    after, found = back(page, data, tmp_path)
    assert [(r.author, r.text) for r in after.notes[0].replies] == [("刘挺", "二〇二一")]
    assert (found.comments, found.replies) == (0, 1)


def test_another_pages_manuscript_is_refused(page_of, tmp_path):
    other = page_of("1H 天气预报", "1B 明天多云转晴，最高气温十二度。")
    with pytest.raises(OtherPage, match="对不上"):
        back(small(page_of), plain(other), tmp_path)


BOMB = '<?xml version="1.0"?><!DOCTYPE d [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><d>&b;</d>'
OUTSIDE = '<?xml version="1.0"?><!DOCTYPE d SYSTEM "file:///etc/passwd"><d/>'


def packed(*parts):
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts:
            archive.writestr(name, data)
    return buffer.getvalue()


RUNS = "<w:r><w:t>字</w:t></w:r>" * 1_000_000
W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"PK\x03\x04 but nothing more",
        b"\xd0\xcf\x11\xe0 an old .doc",
        packed(("word/other.xml", "<a/>")),
        packed(("word/document.xml", BOMB)),
        packed(("word/document.xml", OUTSIDE)),
        packed(("word/document.xml", "<w:document")),
        packed(("word/document.xml", b"\x00" * 70_000_000)),
        packed(("word/document.xml", f"<w:document {W}><w:body><w:p>{RUNS}</w:p></w:body></w:document>")),
        packed(("word/document.xml", f"<w:document {W}>{'<w:p>' * 3000}{'</w:p>' * 3000}</w:document>")),
        packed(*((f"word/{n}.xml", "") for n in range(6000)), ("word/document.xml", "<a/>")),
        packed(("/etc/passwd", "x"), ("../../outside", "x"), ("word/document.xml", f"<w:document {W}/>")),
    ],
    ids=["empty", "cut", "doc", "no_text", "bomb", "dtd", "torn", "zeros", "million_runs", "deep", "many", "paths"],
)
def test_hostile_and_broken_files_end_in_a_sentence(page_of, tmp_path, data):
    with pytest.raises(PageFileProblem, match="没有导入"):
        back(small(page_of), data, tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["回来的文稿.docx"]


def test_what_the_file_refers_to_outside_is_never_fetched(page_of, tmp_path):
    page = corrected(small(page_of), 9, 11, "去年")
    note = Note(1, (SourceRange(0, 10, 12),), "哪一年？", "王耀", TIME)
    page = replace(page, notes=(note,))
    data = rewritten(
        sent(page),
        lambda xml: re.sub(
            r'Target="comments.xml"', 'Target="http://127.0.0.1:9/comments.xml" TargetMode="External"', xml
        ),
        "word/_rels/document.xml.rels",
    )
    after, _ = back(page, data, tmp_path)
    assert after == page
