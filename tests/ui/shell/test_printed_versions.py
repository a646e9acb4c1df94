"""Two printed versions side by side: places by column and line, changed photographs framed, scrolling by the text."""

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

sys.path.insert(0, str(Path(__file__).parents[2] / "page_import" / "pdf"))
from pdf_writer import Drawing, pdf_bytes
from test_changed_pictures import FIRST, SECOND, line, page_file, painted, retouched

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing|propagateSizeHints)", extend=True)
WORDS = (
    "一渠清水流进了田里，村里的人说今年的收成有了盼头，往年这个时候还在等雨。",
    "老戏台搭起了新棚，傍晚锣鼓一响，四邻八乡的人都赶来看，台下坐得满满当当。",
)


def columns(path, order=(0, 1), slip=""):
    """A page of a headline over two columns of an article each, in this order."""
    drawing = Drawing(600, 800)
    for left, number in zip((60, 320), order, strict=True):
        drawing.ink.append(line(("春耕忙起来", "老戏台开锣")[number], left, 80, 20))
        text = WORDS[number] * 9
        if slip and number == 0:
            text = text[:200] + slip + text[201:]
        rows = [text[at : at + 22] for at in range(0, len(text), 22)]
        drawing.ink += [line(row, left, 120 + 15 * n) for n, row in enumerate(rows)]
    path.write_bytes(pdf_bytes([drawing]))
    return path


def checked(desk, old, new):
    desk.built.complete()
    desk.built.imports.bring_in([old])
    desk.wait(lambda: desk.built.page.desk is not None and not desk.built.imports.is_busy)
    desk.built.imports.bring_next_version(desk.built.page.desk.card.id, new)
    desk.wait(lambda: desk.built.page.desk.card.version_number == 2 and not desk.built.imports.is_busy)
    QTest.keyClick(desk.window, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    desk.wait(lambda: desk.built.proof_check.checked is not None)
    return desk.built.proof_check.area


def test_a_change_on_a_printed_page_is_placed_by_column_and_line(desk, tmp_path):
    area = checked(desk, columns(tmp_path / "一样.pdf"), columns(tmp_path / "二样.pdf", slip="鑫"))
    [row] = desk.built.proof_check.checked.rows
    assert (row.was, row.stands) == (WORDS[0][200 % len(WORDS[0])], "鑫")
    assert row.where == "第 1 篇 一栏 10 行"
    assert "一栏 10 行" in area.band._where.text()


def test_printed_versions_scroll_by_their_text_also_when_columns_changed_places(desk, tmp_path):
    area = checked(desk, columns(tmp_path / "一样.pdf"), columns(tmp_path / "二样.pdf", order=(1, 0)))
    old, new = area.old.shown_picture, area.new.shown_picture
    old.zoom_by(3)
    pairs = ((a, b, old.place_of(*a)) for a, b in area.tied._to_new.items())
    pair = next((a, b) for a, b, place in pairs if place.x() < 250 and place.y() > 200)
    old.centerOn(old.place_of(*pair[0]))
    there, here = old.place_of(*pair[0]), new.place_of(*pair[1])
    assert abs(here.x() - there.x()) > 200, "the column stands at the other side now"
    middle = new.middle()
    assert abs((middle - here).x() - (old.middle() - there).x()) < 12
    assert abs((middle - here).y() - (old.middle() - there).y()) < 12
    QTest.keyClick(area.list.view, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    old.centerOn(300, 700)
    assert new.middle() == middle


def test_a_changed_photograph_is_framed_on_both_pages(desk, tmp_path):
    old = page_file(tmp_path / "一样.pdf", [(painted(1), FIRST), (painted(2), SECOND)])
    new = page_file(tmp_path / "二样.pdf", [(painted(1), FIRST), (painted(6), SECOND)])
    area = checked(desk, old, new)
    [row] = desk.built.proof_check.checked.rows
    assert (row.kind, row.where, row.proposed_words) == (
        "图片换了",
        "图 2“图为新修的水渠通水。”",
        "图片与上一样不同，请核对",
    )
    for picture in (area.old.shown_picture, area.new.shown_picture):
        [[box]] = picture._boxes.values()
        assert all(abs(a - b) < 3 for a, b in zip((box.left, box.top, box.right, box.bottom), SECOND, strict=True))
    assert not area.band.correct_button.isVisible()
    QTest.keyClick(area.list.view, Qt.Key.Key_T)
    assert [d.words for d in desk.page.decisions] == ["图片与上一样不同，请核对"]


def test_of_a_photograph_that_changed_in_one_place_that_place_is_framed(desk, tmp_path):
    box = (40, 40, 120, 110)
    old = page_file(tmp_path / "一样.pdf", [(painted(1), FIRST), (painted(2), SECOND)])
    new = page_file(tmp_path / "二样.pdf", [(painted(1), FIRST), (retouched(painted(2), box), SECOND)])
    area = checked(desk, old, new)
    [row] = desk.built.proof_check.checked.rows
    assert (row.kind, row.where) == ("图片改了一处", "图 2“图为新修的水渠通水。”")
    assert row.proposed_words == "图片框出的这一处与上一样不同，请核对"
    half = [SECOND[n % 2] + side / 2 for n, side in enumerate(box)]
    for picture in (area.old.shown_picture, area.new.shown_picture):
        [[framed]] = picture._boxes.values()
        sides = (framed.left, framed.top, framed.right, framed.bottom)
        assert all(abs(a - b) < 18 for a, b in zip(sides, half, strict=True)), sides


def test_marks_on_the_white_paper_keep_the_colours_of_the_light_theme_in_the_dark(desk, tmp_path):
    old = page_file(tmp_path / "一样.pdf", [(painted(1), FIRST), (painted(2), SECOND)])
    new = page_file(tmp_path / "二样.pdf", [(painted(1), FIRST), (painted(6), SECOND)])
    area, theme = checked(desk, old, new), desk.built.room.theme
    light = [pane.shown_picture._marks[0].look.color for pane in (area.old, area.new)]
    theme.force(True)
    desk.qtbot.wait(50)
    assert [pane.shown_picture._marks[0].look.color for pane in (area.old, area.new)] == light
