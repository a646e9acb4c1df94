"""The article as an editor: what single keys, clipboard, input methods and other windows do."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QInputMethodEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from xingxian_editor.checks.finding import Finding, Fix, Severity
from xingxian_editor.corrections.ledger import Ledger
from xingxian_editor.corrections.run import Run
from xingxian_editor.page.correction import Correction, Pass, ProofMark
from xingxian_editor.page.note import Note
from xingxian_editor.page.page import Page as PageRecord
from xingxian_editor.page.place import Part, Place
from xingxian_editor.page.query import Query
from xingxian_editor.page.source import SourceRange
from xingxian_editor.ui.tracked_editor.projection import Projection, View
from xingxian_editor.ui.tracked_editor.query_strips import QueryStrips
from xingxian_editor.ui.tracked_editor.text_marks import MarkKind
from xingxian_editor.ui.tracked_editor.tracked_editor import TrackedEditor

from .conftest import SECOND, WHOLE, Page

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
FINAL = WHOLE.ledger.final


@pytest.fixture
def page(editor: TrackedEditor) -> Page:
    return Page(editor, WHOLE)


def after(editor: TrackedEditor, words: str) -> None:
    editor.place_caret(editor.ledger.marked.index(words) + len(words))


def choose(editor: TrackedEditor, words: str) -> None:
    at = editor.ledger.marked.index(words)
    editor.place_caret(at + len(words), at)


def compose(editor: TrackedEditor, preedit: str, commit: str = "") -> None:
    event = QInputMethodEvent(preedit, [])
    event.setCommitString(commit)
    QApplication.sendEvent(editor, event)


def anchor_of(words: str) -> tuple[SourceRange, ...]:
    at = FINAL.index(words)
    return (SourceRange(0, at, at + len(words)),)


def test_what_is_typed_is_written_what_is_deleted_is_struck(editor, page) -> None:
    after(editor, "立方")
    QTest.keyClicks(editor, "m")
    QTest.keyClick(editor, Key.Key_Delete)
    assert editor.toPlainText().count("立方。m") == 1, "struck text stands before what was written there"
    assert "立方m\n" in editor.ledger.final
    record = editor.ledger.records[0]
    assert (record.struck, record.written) == ("。", "m")


def test_body_and_headline_never_join(editor, page) -> None:
    for key, words in ((Key.Key_Backspace, "本报讯\n"), (Key.Key_Delete, "转型发展")):
        after(editor, words)
        QTest.keyClick(editor, key)
    assert editor.ledger == WHOLE.ledger
    assert not page.acts


def test_a_selection_over_the_headline_leaves_it_a_paragraph(editor, page) -> None:
    start, end = FINAL.index("发展"), FINAL.index("抽采")
    editor.place_caret(end, start)
    QTest.keyClicks(editor, "x")
    assert editor.ledger.final.startswith("兴县转型x\n\n抽采气")
    QTest.keyClick(editor, Key.Key_Z, CONTROL)
    assert editor.ledger == WHOLE.ledger


def test_return_begins_a_paragraph_and_backspace_joins_two(editor, page) -> None:
    after(editor, "全年")
    blocks = editor.document().blockCount()
    QTest.keyClick(editor, Key.Key_Return)
    assert editor.document().blockCount() == blocks + 1
    assert editor.document().findBlockByNumber(3).blockFormat().textIndent() > 0
    QTest.keyClick(editor, Key.Key_Z, CONTROL)
    after(editor, "立方。\n")
    QTest.keyClick(editor, Key.Key_Backspace)
    assert editor.document().blockCount() == blocks - 1
    assert "立方。↵二是" in editor.toPlainText()


def test_three_views_by_one_key_keep_the_caret(editor, page) -> None:
    after(editor, "全年")
    QTest.keyClick(editor, Key.Key_Backspace)
    QTest.keyClicks(editor, "ab")
    seen = []
    for _ in range(3):
        editor.show_view(editor.view.next)
        seen.append(editor.toPlainText())
        assert editor.ledger.to_final(editor.marked_caret()) == FINAL.index("年") + 2
    assert "全ab抽采" in seen[0]
    assert seen[1] == FINAL
    assert "全年ab抽采" in seen[2]


def test_the_original_cannot_be_changed(editor, page) -> None:
    editor.show_view(View.ORIGINAL)
    after(editor, "全年")
    QTest.keyClicks(editor, "x")
    compose(editor, "", "字")
    QTest.keyClick(editor, Key.Key_Backspace)
    assert (editor.ledger, editor.toPlainText()) == (WHOLE.ledger, FINAL)


def test_a_refused_change_leaves_everything_as_it_was(editor, page) -> None:
    page.refuses = True
    after(editor, "全年")
    QTest.keyClicks(editor, "x")
    assert (editor.ledger, editor.toPlainText()) == (WHOLE.ledger, FINAL)
    editor.setReadOnly(True)
    page.refuses = False
    QTest.keyClicks(editor, "x")
    assert editor.toPlainText() == FINAL


def test_what_is_composed_is_no_correction_until_it_is_committed(editor, page) -> None:
    choose(editor, "抽采")
    for letters in ("k", "ka", "kai"):
        compose(editor, letters)
    assert (editor.ledger, page.acts) == (WHOLE.ledger, [])
    compose(editor, "", "开采")
    assert len(page.acts) == 1
    assert "全年开采气" in editor.ledger.final
    editor.tidy()
    assert [(r.struck, r.written) for r in editor.ledger.records] == [("抽", "开")]


def test_changes_from_elsewhere_wait_while_composing(editor, page) -> None:
    after(editor, "全年")
    compose(editor, "kai")
    changed = page.text.ledger.replace(0, 1, "", page.writer()).ledger
    page.text = page.text.with_ledger(changed)
    editor.show_article(page.text, page.owners())
    assert editor.ledger == WHOLE.ledger
    compose(editor, "")
    assert editor.ledger == changed
    assert editor.ledger.final[: editor.ledger.to_final(editor.marked_caret())].endswith("全年")


def test_characters_beyond_the_first_plane_count_once(editor, page) -> None:
    after(editor, "𠮷")
    QTest.keyClick(editor, Key.Key_Backspace)
    compose(editor, "", "𠮷野")
    assert "二是𠮷野的的" in editor.ledger.final
    QTest.keyClick(editor, Key.Key_Left)
    QTest.keyClick(editor, Key.Key_Left)
    QTest.keyClick(editor, Key.Key_Delete)
    assert "二是野的的" in editor.ledger.final
    cursor = editor.textCursor()
    cursor.setPosition(editor.projection.position(editor.ledger.marked.index("𠮷")) + 1)
    editor.setTextCursor(cursor)
    QTest.keyClicks(editor, "x")
    assert editor.ledger.original == FINAL


def test_the_clipboard_gets_only_what_lives(editor, page) -> None:
    after(editor, "全年")
    QTest.keyClick(editor, Key.Key_Backspace)
    choose(editor, "全年抽")
    QTest.keyClick(editor, Key.Key_C, CONTROL)
    assert QApplication.clipboard().text() == "全抽"
    QTest.keyClick(editor, Key.Key_X, CONTROL)
    assert "\n采气5" in editor.ledger.final
    QApplication.clipboard().setText("一\r\n二\x00")
    QTest.keyClick(editor, Key.Key_V, CONTROL)
    assert "\n一\n二采气5" in editor.ledger.final


def test_what_is_dropped_from_elsewhere_is_written(editor, page) -> None:
    data = QMimeData()
    data.setText("新")
    place = QPointF(editor.cursorRect(cursor_at(editor, FINAL.index("抽采"))).center())
    enter = (place.toPoint(), Qt.DropAction.MoveAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(editor.viewport(), QDragEnterEvent(*enter))
    both = Qt.DropAction.MoveAction | Qt.DropAction.CopyAction
    event = QDropEvent(place, both, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(editor.viewport(), event)
    assert "全年新抽采" in editor.ledger.final
    assert event.dropAction() == Qt.DropAction.CopyAction, "whoever dragged it must not take it away"


def cursor_at(editor: TrackedEditor, offset: int) -> QTextCursor:
    cursor = QTextCursor(editor.document())
    cursor.setPosition(editor.projection.position(offset))
    return cursor


def test_a_second_reader_changes_what_the_first_wrote(editor, page) -> None:
    after(editor, "立方")
    compose(editor, "", "公里")
    page.owner = SECOND
    choose(editor, "公里")
    compose(editor, "", "米")
    assert [(run.text, run.ins, run.dele) for run in editor.ledger.runs[1:3]] == [("公里", 1, 2), ("米", 2, 0)]
    colors = {key.struck or key.written for key in editor.looks._formats}
    assert {1, 2} <= colors


def test_typing_is_taken_back_in_one_step(editor, page) -> None:
    after(editor, "全年")
    QTest.keyClicks(editor, "abc")
    QTest.keyClick(editor, Key.Key_Z, CONTROL)
    assert editor.ledger == WHOLE.ledger
    QTest.keyClick(editor, Key.Key_Y, CONTROL)
    assert "全年abc抽采" in editor.ledger.final
    assert editor.ledger.final[: editor.ledger.to_final(editor.marked_caret())].endswith("abc")


def test_undoing_elsewhere_brings_the_caret_there(editor, page) -> None:
    after(editor, "全年")
    QTest.keyClicks(editor, "a")
    editor.place_caret(0)
    QTest.keyClick(editor, Key.Key_Z, CONTROL)
    assert editor.marked_caret() == FINAL.index("抽采")


def test_what_is_deleted_and_typed_again_leaves_nothing(qtbot, editor, page) -> None:
    after(editor, "全年")
    QTest.keyClick(editor, Key.Key_Backspace)
    compose(editor, "", "年")
    assert editor.ledger.numbers
    QTest.keyClick(editor, Key.Key_Home)
    qtbot.waitUntil(lambda: not editor.ledger.numbers)
    assert editor.ledger.runs == (Run(FINAL),)


def test_the_menu_offers_what_can_be_done(editor, page) -> None:
    choose(editor, "抽采")
    menu = editor.context_menu()
    enabled = {action.text() for action in menu.actions() if action.isEnabled() and action.text()}
    assert {"Cut", "Copy", "Strike", "Select all"} <= enabled
    strike = next(action for action in menu.actions() if action.text() == "Strike")
    strike.trigger()
    assert "全年气" in editor.ledger.final


def finding(words: str, field: str, item: int, start: int) -> Finding:
    place = Place(Part.ARTICLE, 0, field, item, start, start + len(words))
    return Finding("rule", "title", "c", Severity.WARNING, Fix.CONFIRM, place, words, "message", "", "f")


def records() -> PageRecord:
    sign = Correction(7, ProofMark.WIDEN, "刘挺", Pass.FIRST, "2021-03-04T21:40:00+08:00", anchor=anchor_of("气"))
    query = Query(3, anchor_of("全年"), "哪一年？", "周岚", Pass.SECOND, "2021-03-04T21:52:00+08:00")
    note = Note(1, anchor_of("二是"), "看", "王", "2021-03-04T21:52:00+08:00")
    return PageRecord(corrections=(sign,), queries=(query,), notes=(note,))


def marked(editor: TrackedEditor, kind: MarkKind) -> list[str]:
    return [mark.span.of(editor.ledger.marked) for mark in editor.marks if mark.kind is kind]


def test_marks_go_with_the_text(editor, page) -> None:
    editor.show_page(records(), Part.ARTICLE, 0, [finding("5.2亿立方", "paragraphs", 0, 5)])
    after(editor, "全年")
    QTest.keyClicks(editor, "xy")
    after(editor, "兴县")
    QTest.keyClick(editor, Key.Key_Backspace)
    assert marked(editor, MarkKind.WARNING) == ["5.2亿立方"]
    assert marked(editor, MarkKind.QUERY) == ["全年"]
    assert marked(editor, MarkKind.SIGN) == ["气"]
    assert marked(editor, MarkKind.NOTE) == ["二是"]
    layout = editor.document().findBlockByNumber(2).layout()
    start = editor.document().findBlockByNumber(2).position()
    at = editor.projection.position(editor.ledger.marked.index("5.2"))
    assert any(f.start + start == at for f in layout.formats()), "underlined where it stands now"


def test_findings_are_counted_in_the_corrected_text(editor, page) -> None:
    after(editor, "立方。\n")
    QTest.keyClick(editor, Key.Key_Backspace)
    after(editor, "全年")
    QTest.keyClick(editor, Key.Key_Return)
    editor.show_page(PageRecord(), Part.ARTICLE, 0, [finding("𠮷的的", "paragraphs", 1, 14)])
    assert marked(editor, MarkKind.WARNING) == ["𠮷的的"]


def test_selection_goes_out_and_comes_in_as_source_characters(editor, page) -> None:
    heard = []
    editor.selection_changed.connect(heard.append)
    editor.select_anchor(anchor_of("抽采"))
    assert editor.selected_text() == "抽采"
    assert heard[-1] == anchor_of("抽采")


def test_a_click_on_a_query_and_a_tip_tell_of_it(editor, page) -> None:
    editor.show_page(records(), Part.ARTICLE, 0, [])
    clicked = []
    editor.query_clicked.connect(clicked.append)
    rect = next(editor.rects_of(next(m.span for m in editor.marks if m.kind is MarkKind.QUERY)))
    QTest.mouseClick(editor.viewport(), Qt.MouseButton.LeftButton, pos=rect.center().toPoint())
    assert clicked == [3]
    assert "哪一年" in editor.tip_at(rect.center().toPoint())


def test_a_query_opens_under_its_paragraph_and_is_answered_there(theme, editor, page) -> None:
    editor.show_page(records(), Part.ARTICLE, 0, [])
    strips = QueryStrips(theme, editor)
    strips.show_page(records(), "王耀")
    assert strips.open_query == 3
    below = editor.block_rect(editor.document().findBlockByNumber(3))
    assert strips.strip.geometry().bottom() < below.top()
    after(editor, "立方。")
    QTest.keyClick(editor, Key.Key_Return)
    assert strips.strip.geometry().bottom() < editor.block_rect(editor.document().findBlockByNumber(3)).top()
    heard = []
    strips.strip.replied.connect(lambda *words: heard.append(words))
    strips.strip.refused.connect(lambda *words: heard.append(words))
    strips.strip.field.setText("在问")
    QTest.keyClick(strips.strip.field, Key.Key_Return, CONTROL)
    QTest.keyClick(strips.strip.field, Key.Key_N, Qt.KeyboardModifier.AltModifier)
    assert heard == [(3, "在问"), (3, "")]
    assert strips.strip.withdraw.isHidden()
    strips.show_page(replace(records(), queries=()), "王耀")
    editor.show_page(replace(records(), queries=()), Part.ARTICLE, 0, [])
    strips.place()
    assert strips.strip.isHidden()


def test_a_query_of_somebody_who_gave_no_name_begins_with_the_pass(theme, editor, page) -> None:
    asked = replace(records(), queries=tuple(replace(query, by="") for query in records().queries))
    editor.show_page(asked, Part.ARTICLE, 0, [])
    strips = QueryStrips(theme, editor)
    strips.show_page(asked, "")
    heads = [head for head in (label.text() for label in strips.strip.findChildren(QLabel)) if head[-3:-2] == ":"]
    assert heads and all(head == head.strip() for head in heads)


def test_the_next_correction_after_the_last_is_the_first(editor, page) -> None:
    for words in ("全年", "二是"):
        after(editor, words)
        QTest.keyClick(editor, Key.Key_Backspace)
    editor.place_caret(0)
    assert [editor.next_correction() for _ in range(3)] == [1, 2, 1]
    assert editor.next_correction(forward=False) == 2


def test_dragging_inside_moves(editor, page) -> None:
    choose(editor, "抽采")
    chosen = editor.selected()
    editor.drop_here(chosen, editor.ledger.marked.index("。"))
    assert "全年气5.2亿立方抽采。" in editor.ledger.final
    assert editor.selected_text() == "抽采"
    QTest.keyClick(editor, Key.Key_Z, CONTROL)
    assert editor.ledger == WHOLE.ledger


def test_what_gets_past_the_keys_becomes_a_change_too(qtbot, editor, page) -> None:
    cursor = cursor_at(editor, FINAL.index("抽采"))
    cursor.insertText("屏")
    qtbot.waitUntil(lambda: "全年屏抽采" in editor.ledger.final)
    assert page.text.ledger == editor.ledger
    assert editor.tip_at(QPoint(0, 0)) is not None


def test_places_in_a_very_long_article_are_found():
    text = "兴县的春天来了，\n" * 12_000
    projection = Projection(Ledger((Run(text),)), View.MARKED)
    assert [projection.offset(position) for position in range(0, len(text), 36)] == [*range(0, len(text), 36)]
    assert Projection(Ledger((Run("𠮷" + text),)), View.MARKED).offset(5) == 4
