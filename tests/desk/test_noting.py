import pytest

from xingxian_editor.desk.cannot_tag import BlockMissing, NoteMissing
from xingxian_editor.desk.noting import add_note, edit_note, remove_note, resolve_note
from xingxian_editor.page.note import Note
from xingxian_editor.page.source import SourceRange

NOW = "2021-03-04T22:00:00+08:00"
THERE = (SourceRange(0, 0, 1),)


def test_a_note_is_written_changed_resolved_and_removed(page_of):
    page = page_of("1B 甲")
    noted = add_note(page, THERE, None, " 问作者 ", "周岚", NOW)
    assert noted.notes == (Note(1, THERE, "问作者", "周岚", NOW),)
    assert edit_note(noted, 1, "已问", "李四", NOW).notes[0].author == "李四"
    assert resolve_note(noted, 1, "周岚").notes[0].resolved
    assert not resolve_note(resolve_note(noted, 1, "周岚"), 1, "周岚", resolved=False).notes[0].resolved
    assert remove_note(noted, 1, "周岚") == page


def test_a_note_without_text_or_place_is_refused(page_of):
    page = page_of("1B 甲")
    with pytest.raises(NoteMissing):
        add_note(page, THERE, None, " ", "周岚", NOW)
    for anchor, block in (((), None), ((), 9), ((SourceRange(4, 0, 1),), None)):
        with pytest.raises(BlockMissing):
            add_note(page, anchor, block, "问", "周岚", NOW)
    with pytest.raises(NoteMissing):
        remove_note(page, 1, "周岚")
