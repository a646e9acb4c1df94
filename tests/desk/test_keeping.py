from xingxian_editor.desk.folio_facts import reread_folio, set_fact
from xingxian_editor.desk.noting import add_note
from xingxian_editor.desk.splitting import split_block
from xingxian_editor.desk.tagging import set_role
from xingxian_editor.desk.transcribing import remove_transcription, transcribe_headline
from xingxian_editor.page.page_reading import read_block
from xingxian_editor.page.role import Role
from xingxian_editor.page.source import SourceRange


def credits(page):
    return {credit.role: [name.value for name in credit.names] for credit in page.folio.credits}


def test_the_folio_is_read_anew_when_a_block_becomes_folio_or_ceases_to_be(page_of):
    page = page_of("1B 甲", "0- 责编：周岚 校对：王耀")
    tagged = set_role(page, [2], Role.FOLIO, "周岚")
    assert credits(tagged) == {"责编": ["周岚"], "校对": ["王耀"]}
    assert credits(set_role(tagged, [2], Role.UNPLACED, "周岚")) == {}


def test_a_folio_line_is_cut_free_from_the_line_it_shares(page_of):
    page = split_block(page_of("1B 甲7县域·兴县责编：周岚"), 1, 0, 1, "周岚")
    tagged = set_role(page, [2], Role.FOLIO, "周岚")
    assert (tagged.folio.page_number.value, credits(tagged)) == ("7", {"责编": ["周岚"]})


def test_what_a_person_typed_into_the_folio_outlives_reading_it_anew(page_of):
    page = set_role(page_of("1B 甲", "0- 责编：周岚"), [2], Role.FOLIO, "周岚")
    typed = set_fact(page, "date", 0, "2021-03-05", "周岚")
    assert reread_folio(typed, "周岚").folio.date == typed.folio.date
    assert set_role(typed, [2], Role.UNPLACED, "周岚").folio.date == typed.folio.date


def test_tags_that_do_not_touch_the_folio_leave_it_alone(page_of):
    page = set_fact(page_of("1B 甲", "1B 乙"), "section", 0, "县域", "周岚")
    assert set_role(page, [2], Role.CROSSHEAD, "周岚").folio is page.folio


def test_notes_on_a_transcription_go_with_it(page_of):
    page = transcribe_headline(page_of("1B 甲"), 1, "题", Role.HEADLINE, "周岚")
    page = add_note(page, (SourceRange(1, 0, 1),), None, "确认", "周岚", "")
    page = add_note(page, (SourceRange(0, 0, 1), SourceRange(1, 0, 1)), 2, "都看", "周岚", "")
    (note,) = remove_transcription(page, 1, "周岚").notes
    assert (note.anchor, note.block) == ((SourceRange(0, 0, 1),), None)


def lines(page):
    return [reading.text for block in page.blocks for reading in read_block(page, block)]


def test_an_ornament_is_read_in_running_text_and_not_in_a_head(page_of):
    page = page_of("1B ▲甲乙", "1B 丙")
    head = set_role(page, [1], Role.HEADLINE, "周岚")
    assert lines(head) == ["甲乙", "丙"]
    assert lines(set_role(head, [1], Role.DECK, "周岚")) == ["甲乙", "丙"]
    assert lines(set_role(head, [1], Role.BODY, "周岚")) == ["▲甲乙", "丙"]


def test_a_head_that_is_split_leaves_out_no_ornament_inside_it(page_of):
    page = set_role(page_of("1B ■甲■乙"), [1], Role.HEADLINE, "周岚")
    assert lines(page) == ["甲■乙"]
    assert lines(split_block(page, 1, 0, 2, "周岚")) == ["甲", "乙"]
