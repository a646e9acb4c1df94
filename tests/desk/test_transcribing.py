from dataclasses import replace

import pytest

from xingxian_editor.desk.cannot_tag import EmptyTranscription, NothingToReplace, WrongKind
from xingxian_editor.desk.deciding import decide
from xingxian_editor.desk.tagging import new_article
from xingxian_editor.desk.transcribing import remove_transcription, transcribe_glyph, transcribe_headline
from xingxian_editor.page.doubt import Doubt, DoubtKind
from xingxian_editor.page.page_reading import read_page
from xingxian_editor.page.role import Role
from xingxian_editor.page.source import SourceKind, SourceRange


def test_a_transcribed_headline_is_a_source_of_its_own_read_in_its_place(page_of):
    page = page_of("1B 甲")
    typed = transcribe_headline(page, 1, " 上半 \n\n下半", Role.HEADLINE, "周岚", "2021-03-04T22:00:00+08:00")
    assert typed.sources[0] == page.sources[0]
    assert (typed.sources[1].kind, typed.sources[1].author) == (SourceKind.TRANSCRIPTION, "周岚")
    assert [line.text for line in read_page(typed).articles[0].headline] == ["上半", "下半"]


def test_a_transcribed_headline_answers_that_there_is_none_and_its_removal_asks_again(page_of):
    page = new_article(page_of("1B 甲", "1B 乙"), [2], "周岚")
    typed = transcribe_headline(page, 2, "题", Role.HEADLINE, "周岚")
    assert typed.doubts[0].decided_by == "周岚"
    removed = remove_transcription(typed, 1, "周岚")
    assert (read_page(removed), removed.sources, removed.doubts) == (read_page(page), page.sources, page.doubts)


def test_a_photo_takes_a_title_and_no_headline(page_of):
    page = page_of("1C 图")
    assert read_page(transcribe_headline(page, 1, "题", Role.PHOTO_TITLE, "周岚")).photos[0].title[0].text == "题"
    with pytest.raises(WrongKind):
        transcribe_headline(page, 1, "题", Role.HEADLINE, "周岚")


def test_a_transcribed_glyph_is_read_where_the_blank_stands(page_of):
    page = page_of("1B 坚决 出转型")
    lost = (SourceRange(0, 2, 3),)
    page = replace(page, doubts=(lost_doubt(lost),))
    typed = transcribe_glyph(page, lost, "走", "周岚")
    reading = read_page(typed).articles[0].paragraphs[0]
    assert reading.text == "坚决走出转型"
    assert reading.origin(2) == (1, 0)
    assert typed.doubts[0].decided_by == "周岚"
    again = transcribe_glyph(typed, lost, "闯", "周岚")
    assert (read_page(again).articles[0].paragraphs[0].text, len(again.sources)) == ("坚决闯出转型", 2)
    assert remove_transcription(again, again.sources[1].id, "周岚") == page


def lost_doubt(anchor):
    return Doubt(1, DoubtKind.LOST_GLYPH, anchor=anchor)


def test_a_lost_glyph_can_be_left_lost(page_of):
    page = page_of("1B 坚决 出")
    page = replace(page, doubts=(lost_doubt((SourceRange(0, 2, 3),)),))
    assert decide(page, 1, None, "周岚").doubts[0].decided_by == "周岚"


def test_transcriptions_without_text_or_place_are_refused(page_of):
    page = page_of("1B 甲", "1B 乙")
    with pytest.raises(EmptyTranscription):
        transcribe_headline(page, 1, " \n", Role.HEADLINE, "周岚")
    with pytest.raises(EmptyTranscription):
        transcribe_glyph(page, (SourceRange(0, 0, 1),), " ", "周岚")
    for anchor in ((), (SourceRange(0, 0, 3),), (SourceRange(0, 2, 99),), (SourceRange(7, 0, 1),)):
        with pytest.raises(NothingToReplace):
            transcribe_glyph(page, anchor, "字", "周岚")
    with pytest.raises(NothingToReplace):
        remove_transcription(page, 0, "周岚")
