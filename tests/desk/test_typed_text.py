import pytest

from xingxian_editor.desk.cannot_tag import EmptyTranscription, NoteMissing
from xingxian_editor.desk.folio_facts import set_fact
from xingxian_editor.desk.noting import add_note
from xingxian_editor.desk.transcribing import transcribe_glyph, transcribe_headline
from xingxian_editor.desk.typed_text import cleaned
from xingxian_editor.page.role import Role
from xingxian_editor.page.source import SourceRange

TIME = "2021-03-04T22:00:00+08:00"


@pytest.mark.parametrize(
    ("typed", "kept"), [("𠮷甲", "𠮷甲"), ("\ud842\udfb7甲", "𠮷甲"), ("甲\ud842", "甲"), ("\udfb7甲\0", "甲")]
)
def test_halves_of_a_character_are_put_together_or_left_out(typed, kept):
    assert cleaned(typed) == kept


def test_what_is_typed_into_the_page_can_always_be_written(page_of):
    page = add_note(page_of("1B 甲乙"), (), 1, "问\ud842", "周岚", TIME)
    page = transcribe_headline(page, 1, "题\udfb7", Role.HEADLINE, "周岚")
    page = transcribe_glyph(page, (SourceRange(0, 1, 2),), "\ud842\udfb7", "周岚")
    page = set_fact(page, "section", 0, "县域\ud842", "周岚")
    assert page.notes[0].text == "问"
    assert [source.text for source in page.sources[1:]] == ["题", "𠮷"]
    assert page.folio.section.value == "县域"


def test_half_a_character_alone_is_nothing(page_of):
    with pytest.raises(NoteMissing):
        add_note(page_of("1B 甲"), (), 1, "\ud842", "周岚", TIME)
    with pytest.raises(EmptyTranscription):
        transcribe_headline(page_of("1B 甲"), 1, "\ud842", Role.HEADLINE, "周岚")
