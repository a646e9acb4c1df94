"""The disk is full while one corrects or exports: it is said, nothing is lost, and all goes on when there is room."""

from contextlib import contextmanager

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

resource = pytest.importorskip("resource", reason="limits on files are set with it")
CTRL = Qt.KeyboardModifier.ControlModifier


@contextmanager
def no_room(size):
    """Let no file of this process grow beyond ``size`` bytes: what a full disk looks like to a program."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


@pytest.fixture
def typist(sample_desk):
    """Somebody at the article, with the caret in its running text."""
    sample_desk.built.complete()
    sample_desk.built.newsroom.sit_down("周岚", "校对")
    QTest.keyClick(sample_desk.window, Qt.Key.Key_2, CTRL)
    sample_desk.qtbot.wait(50)
    editor = sample_desk.built.proofread.editor
    editor.place_caret(editor.ledger.from_final(30))
    return sample_desk


def final(desk):
    return desk.built.page.desk.tracked(desk.built.page.article).ledger.final


def type_in(desk, text):
    QTest.keyClicks(desk.built.proofread.editor, text)
    desk.qtbot.wait(120)


def is_green(cell):
    """Whether anything in the cell is of the green that says all is well."""
    image = cell.grab().toImage()
    colors = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return any(color.green() > color.red() + 30 for color in colors)


def test_typing_on_a_full_disk_is_said_and_goes_on_when_there_is_room(typist, open_window):
    type_in(typist, "ab")
    before = final(typist)
    assert before[30:32] == "ab"
    log = typist.built.room.desk.library._connection.path.with_name("library.db-wal")
    with no_room(log.stat().st_size):
        type_in(typist, "c")
        assert typist.window.status.saved.text == "没有存上"
        assert not is_green(typist.window.status.saved), "no tick beside it"
        assert typist.window.message.isVisible()
        told = typist.window.message.sentence
        assert final(typist) == before, "what was not saved is not shown as if it were"
        assert typist.built.proofread.editor.ledger.final == before
    assert "磁盘" in told
    type_in(typist, "d")
    assert final(typist)[30:33] == "abd"
    assert "已存" in typist.window.status.saved.text
    typist.window.close()
    again = open_window()
    again.built.complete()
    again.built.resume()
    assert final(again)[30:33] == "abd"


def test_deciding_in_the_proof_check_on_a_full_disk_changes_nothing(typist):
    page = typist.page
    log = typist.built.room.desk.library._connection.path.with_name("library.db-wal")
    from xingxian_editor.desk.check_decisions import decided
    from xingxian_editor.page.proof_decision import Decision

    def decide(page):
        return decided(page, "c1", Decision.SENT_BACK, "话", "周岚", "2021-03-04T19:00:00+08:00")

    with no_room(log.stat().st_size):
        assert typist.built.page.do(decide, "send_back") is None
        assert typist.page == page
    assert typist.built.page.do(decide, "send_back") is not None
    assert [d.key for d in typist.page.decisions] == ["c1"]


@pytest.mark.parametrize("suffix", ["docx", "xlsx"])
def test_a_sheet_that_finds_no_room_leaves_the_old_one_and_says_so(typist, tmp_path, suffix):
    type_in(typist, "ab")
    target = tmp_path / f"校对单.{suffix}"
    target.write_bytes(b"the sheet of yesterday")
    with no_room(2000):
        typist.built.manuscripts.write_sheet(target)
        typist.wait(lambda: typist.window.message.isVisible() and "磁盘" in typist.window.message.sentence)
    assert target.read_bytes() == b"the sheet of yesterday"
    assert [path.name for path in tmp_path.iterdir() if path.suffix in (".tmp", ".part")] == []
    typist.built.manuscripts.write_sheet(target)
    typist.wait(lambda: "校对单" in typist.window.message.sentence and target.read_bytes()[:2] == b"PK")
