from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtTest import QTest

from xingxian_editor.checks.finding import Finding, Fix, Severity
from xingxian_editor.page.block import Article, ArticleKind, Block
from xingxian_editor.page.note import Note
from xingxian_editor.page.page import Page
from xingxian_editor.page.page_reading import read_page
from xingxian_editor.page.place import Part, Place
from xingxian_editor.page.role import Role
from xingxian_editor.page.source import Source, SourceKind, SourceRange
from xingxian_editor.ui.article_view.article_view import ArticleView


def select(view, first, last):
    cursor = view.textCursor()
    cursor.setPosition(view.position_of(*first))
    cursor.setPosition(view.position_of(*last), QTextCursor.MoveMode.KeepAnchor)
    view.setTextCursor(cursor)


def finding(place: Place, severity: Severity = Severity.WARNING) -> Finding:
    return Finding("rule", "标题", "分类", severity, Fix.NONE, place, "兴县", "看一眼", "因为", "print")


def test_parts_stand_in_reading_order_each_run_with_its_chip(view, sample_reading):
    roles = [item.role for item in view.items.items if item.opens]
    assert roles == [Role.KICKER, Role.HEADLINE, Role.DATELINE, Role.BODY, Role.BYLINE]
    assert view.document().blockCount() == len(view.items.items)
    assert sample_reading.articles[0].paragraphs[0].text in view.toPlainText()


def test_body_is_justified_with_an_indent_of_two_characters(view, theme):
    at = next(at for at, item in enumerate(view.items.items) if item.role is Role.BODY)
    look = view.document().findBlockByNumber(at).blockFormat()
    assert look.textIndent() == 2 * theme.font("reading").pixelSize()
    assert look.alignment() & Qt.AlignmentFlag.AlignJustify
    assert look.lineHeight() == theme.line_height("reading")


def test_a_headline_too_wide_breaks_at_its_blank_and_keeps_its_offsets(view, sample_reading):
    text = sample_reading.articles[0].headline[0].text
    at = next(at for at, item in enumerate(view.items.items) if item.role is Role.HEADLINE)
    shown = view.document().findBlockByNumber(at)
    assert shown.layout().lineCount() == 2
    assert shown.text().replace("\u2028", " ") == text
    view.resize(900, 700)
    assert view.document().findBlockByNumber(at).layout().lineCount() == 1


def test_what_is_selected_goes_out_as_source_characters(view, sample_page, qtbot):
    body = next(at for at, item in enumerate(view.items.items) if item.role is Role.BODY)
    with qtbot.waitSignal(view.selection_changed) as changed:
        select(view, (body, 0), (body, 3))
    assert sample_page.text_of(changed.args[0]) == "近年来"


def test_a_selection_over_two_parts_covers_both(view, sample_page):
    last = len(view.items.items) - 1
    body = view.items.items[last - 1].reading.text
    select(view, (last - 1, len(body) - 2), (last, 2))
    assert sample_page.text_of(view.selected_anchor()) == body[-2:] + view.items.items[last].reading.text[:2]


def test_source_characters_are_lit_and_selected_where_they_are_read(view, sample_page):
    start = sample_page.source_by_id[0].text.index("煤电一体化")
    anchor = (SourceRange(0, start, start + 5),)
    view.light(anchor)
    assert [s.cursor.selectedText() for s in view.extraSelections()] == ["煤电一体化"]
    view.select_anchor(anchor)
    assert view.textCursor().selectedText() == "煤电一体化"
    view.light(())
    assert view.extraSelections() == []


def test_the_caret_tells_its_source_character(view, sample_page, qtbot):
    body = next(at for at, item in enumerate(view.items.items) if item.role is Role.BODY)
    cursor = view.textCursor()
    cursor.setPosition(view.position_of(body, 4))
    with qtbot.waitSignal(view.caret_moved) as moved:
        view.setTextCursor(cursor)
    source, offset = moved.args
    assert sample_page.source_by_id[source].text[offset] == view.items.items[body].reading.text[4]


def test_findings_are_underlined_by_severity_and_marked_on_the_scroll_bar(view, sample_page, sample_reading, theme):
    marks = len(view.verticalScrollBar().marks)
    place = Place(Part.ARTICLE, 0, "paragraphs", 1, 2, 6)
    view.show_article(sample_page, sample_reading.articles[0], [finding(place)])
    (selection,) = view.extraSelections()
    assert selection.cursor.selectedText() == sample_reading.articles[0].paragraphs[1].text[2:6]
    assert selection.format.underlineStyle() is QTextCharFormat.UnderlineStyle.WaveUnderline
    assert selection.format.underlineColor() == theme.color("warning_line")
    assert len(view.verticalScrollBar().marks) == marks + 1


def test_findings_of_another_article_are_not_shown_here(view, sample_page, sample_reading):
    elsewhere = [finding(Place(Part.ARTICLE, 1, "paragraphs", 0, 0, 2)), finding(Place(Part.FOLIO, 0, "date", 0, 0, 2))]
    view.show_article(sample_page, sample_reading.articles[0], elsewhere)
    assert view.extraSelections() == []


def test_a_click_on_a_finding_chooses_it(view, sample_page, sample_reading, qtbot):
    found = finding(Place(Part.ARTICLE, 0, "paragraphs", 0, 2, 8), Severity.NOTICE)
    view.show_article(sample_page, sample_reading.articles[0], [found])
    mark = view.marks.findings[0]
    rect = next(view.rects_of(mark.item, mark.span))
    with qtbot.waitSignal(view.finding_clicked) as clicked:
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=rect.center().toPoint())
    assert clicked.args == [found]


def test_the_lost_glyph_has_room_for_its_box(view, theme):
    ((at, span),) = view.marks.lost
    (rect,) = view.rects_of(at, span)
    assert rect.width() > 0.8 * theme.font("reading").pixelSize()


def test_a_typed_glyph_is_read_and_no_longer_lost(view, sample_page, qtbot):
    r = next(SourceRange(j.source, at, at + 1) for j in sample_page.joinings for at in j.lost)
    typed = Source(1, SourceKind.TRANSCRIPTION, "走", stands_for=(r,))
    page = replace(sample_page, sources=(*sample_page.sources, typed))
    view.show_article(page, read_page(page).articles[0])
    assert "坚决走出" in view.toPlainText()
    assert view.marks.lost == ()


def test_what_is_undecided_is_framed(view, sample_page, sample_reading):
    doubt = next(d for d in sample_page.doubts if d.block is not None)
    article = sample_page.block_by_id[doubt.block].article
    units = (*sample_reading.articles, *sample_reading.photos)
    view.show_article(sample_page, next(unit for unit in units if unit.id == article))
    ((first, last),) = view.marks.undecided
    assert view.items.items[first].role is sample_page.block_by_id[doubt.block].role
    assert first <= last


def test_a_photo_shows_title_caption_and_credit(view, sample_page, sample_reading):
    view.show_article(sample_page, sample_reading.photos[0])
    assert [item.role for item in view.items.items] == [Role.PHOTO_TITLE, Role.CAPTION, Role.CREDIT]


def test_a_note_is_asked_for_the_selection_or_the_paragraph(view, sample_page, qtbot):
    control = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    select(view, (0, 0), (0, 2))
    with qtbot.waitSignal(view.note_asked) as asked:
        QTest.keyClick(view, Qt.Key.Key_M, control)
    assert sample_page.text_of(asked.args[0]) == "转型"
    select(view, (1, 1), (1, 1))
    with qtbot.waitSignal(view.note_asked) as asked:
        QTest.keyClick(view, Qt.Key.Key_M, control)
    assert sample_page.text_of(asked.args[0]) == view.items.items[1].reading.text


def test_open_notes_are_marked_beside_their_paragraph(view, sample_page, sample_reading):
    anchor = sample_reading.articles[0].paragraphs[1].anchor
    note = Note(1, anchor(Place(Part.ARTICLE, start=0, end=4).span), "核对", "王耀", "2021-03-04T22:10:00+08:00")
    page = replace(sample_page, notes=(note, replace(note, id=2, resolved=True)))
    view.show_article(page, sample_reading.articles[0])
    body = next(at for at, item in enumerate(view.items.items) if (item.field, item.number) == ("paragraphs", 1))
    assert view.marks.noted == {body}


def test_the_same_reading_keeps_its_place_and_another_starts_at_the_top(view, sample_page, sample_reading):
    view.verticalScrollBar().setValue(300)
    view.show_article(sample_page, sample_reading.articles[0])
    assert view.verticalScrollBar().value() == 300
    view.show_article(sample_page, sample_reading.articles[1])
    assert view.verticalScrollBar().value() == 0


def test_nothing_chosen_shows_nothing(view, sample_page):
    view.show_article(sample_page, None)
    assert view.toPlainText() == ""
    assert view.selected_anchor() == ()


def test_turning_dark_keeps_what_is_shown(view, theme):
    before = view.toPlainText()
    theme.force(True)
    assert view.toPlainText() == before
    assert not view.grab().isNull()


@pytest.fixture
def rare(qtbot, theme):
    """An article with characters that Qt counts twice, joined from two lines."""
    page = Page(
        (Source(0, SourceKind.TEXT, "𠮷林𠮷林\n开工𠮷\n"),),
        blocks=(Block(1, (SourceRange(0, 0, 8),), Role.BODY, 1),),
        articles=(Article(1, ArticleKind.ARTICLE, 1),),
    )
    view = ArticleView(theme)
    qtbot.addWidget(view)
    view.resize(384, 300)
    view.show_article(page, read_page(page).articles[0])
    view.show()
    return view


def test_offsets_are_code_points_whatever_qt_counts(rare):
    view = rare
    select(view, (0, 2), (0, 5))
    assert view.textCursor().selectedText() == "𠮷林开"
    assert view.selected_anchor() == (SourceRange(0, 2, 4), SourceRange(0, 5, 6))
    view.light((SourceRange(0, 7, 8),))
    assert view.extraSelections()[0].cursor.selectedText() == "𠮷"
