from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor

from xingxian_editor.page.block import Block
from xingxian_editor.page.doubt import Choice, Doubt, DoubtKind
from xingxian_editor.page.role import Role
from xingxian_editor.page.source import Source, SourceKind, SourceRange
from xingxian_editor.ui.page_picture.zoom import Fit

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing)", extend=True)


def pen_of(view, block, piece=0):
    return view.items_shown.outline(block, piece).pen()


def darkest(image, box):
    return min(
        QColor(image.pixel(x, y)).lightness()
        for x in range(box.left(), box.right())
        for y in range(box.top(), box.bottom())
    )


def place_of(view, box):
    corner, end = view.mapFromScene(box.left, box.top), view.mapFromScene(box.right, box.bottom)
    return QPoint(corner), QPoint(end)


def test_the_printed_page_is_seen_at_86_percent(view, made):
    image = view.grab().toImage()
    photo = view.mapFromScene(300, 380)
    color = QColor(image.pixel(photo))
    assert color.red() == 255
    assert color.green() == pytest.approx(255 * 0.14, abs=3)


def test_black_characters_stand_where_the_source_says(view, made):
    image = view.grab().toImage()
    box = view.shapes.boxes_of(made.page.block_by_id[made.headline].ranges)[0]
    middle = view.mapFromScene((box.left + box.right) / 2, (box.top + box.bottom) / 2)
    rows = [QColor(image.pixel(middle.x() + x, middle.y())).lightness() for x in range(-60, 60)]
    assert min(rows) < 90


def test_outlines_have_the_colour_of_their_role_and_the_chosen_article_is_stronger(view, made, theme):
    assert pen_of(view, made.headline).color().name() == theme.role_look(Role.HEADLINE).color.name()
    assert pen_of(view, made.body).widthF() == 1.75
    assert pen_of(view, made.second_body).widthF() == 1.0
    assert pen_of(view, made.folio).dashPattern() == [5.0, 3.0]
    assert pen_of(view, made.body).isCosmetic()


def test_the_colours_on_the_paper_stay_those_of_the_light_theme_in_the_dark(view, made, theme):
    light = pen_of(view, made.headline).color().name()
    theme.force(True)
    assert pen_of(view, made.headline).color().name() == light
    assert view.grab().toImage().pixelColor(2, 2).name() == theme.color("canvas").name()


def test_another_article_is_chosen_by_showing_the_page_again(view, made):
    view.show_page(made.page, 2)
    assert pen_of(view, made.second_body).widthF() == 1.75
    assert pen_of(view, made.body).widthF() == 1.0


def test_what_a_person_typed_in_hangs_over_its_article_and_can_be_clicked(view, made, hand):
    typed = Source(1, SourceKind.TRANSCRIPTION, "补上的标题")
    block = Block(99, (SourceRange(1, 0, 5),), Role.DECK, 2)
    page = replace(made.page, sources=(*made.page.sources, typed), blocks=(*made.page.blocks, block))
    view.show_page(page, 1)
    label = view.mapFromScene(*view.shapes.pieces(made.second_headline)[0].corners[-1]) + QPoint(12, -10)
    hand.click(label)
    assert view.current_block == 99
    assert view.typed_source == 1


def test_characters_lit_from_the_reading_are_tinted(view, made):
    start = made.page.block_by_id[made.second_body].ranges[0].start
    line = (SourceRange(0, start, start + 16),)
    before = view.grab().toImage()
    view.set_lit(line)
    after = view.grab().toImage()
    box = view.shapes.boxes_of(line)[0]
    place = view.mapFromScene((box.left + box.right) / 2, box.top + 1)
    assert before.pixelColor(place) != after.pixelColor(place)
    view.set_lit(())
    assert view.grab().toImage().pixelColor(place) == before.pixelColor(place)


def test_an_open_question_stands_beside_its_block(view, made):
    doubt = Doubt(1, DoubtKind.WHICH_ROLE, block=made.second_headline, choices=(Choice(0.6, Role.HEADLINE),))
    view.show_page(replace(made.page, doubts=(doubt,)), 1)
    assert not view.strip.isVisible()
    view.next_doubt()
    assert view.current_block == made.second_headline
    assert view.strip.isVisible()
    _, bottom = place_of(view, view.shapes.block_hull(made.second_headline))
    assert 0 <= view.strip.y() - bottom.y() < 12


def test_sizes_follow_the_window_until_somebody_zooms(view, qtbot):
    page = view.scale_now
    view.resize(300, 400)
    assert view.scale_now < page
    assert view.fit is Fit.PAGE
    view.zoom_in()
    free = view.scale_now
    view.resize(500, 660)
    assert view.fit is Fit.FREE
    assert view.scale_now == free


def test_zooming_in_draws_sharper_tiles(view, qtbot):
    view.zoom_by(6)
    assert not view.is_sharp
    qtbot.waitUntil(lambda: view.is_sharp)
    image = view.grab().toImage()
    assert image.size() == view.size()


@pytest.mark.parametrize("size", [(559, 744), (300, 900), (900, 300)])
def test_a_page_that_fits_has_no_scroll_bars(view, qtbot, size):
    view.zoom_by(6)
    qtbot.waitUntil(view.horizontalScrollBar().isVisible)
    view.resize(*size)
    view.set_fit(Fit.PAGE)
    qtbot.wait(50)
    assert not view.horizontalScrollBar().isVisible()
    assert not view.verticalScrollBar().isVisible()
    view.zoom_by(6)
    qtbot.waitUntil(view.verticalScrollBar().isVisible)


def test_fitting_width_and_article(view, made, qtbot):
    view.resize(500, 300)
    view.set_fit(Fit.WIDTH)
    assert view.horizontalScrollBar().maximum() == view.horizontalScrollBar().minimum()
    assert view.verticalScrollBar().maximum() > view.verticalScrollBar().minimum()
    view.set_fit(Fit.ARTICLE)
    box = view.shapes.hull(1)
    assert view.viewport().rect().contains(view.mapFromScene(box.left, box.top))
    assert view.viewport().rect().contains(view.mapFromScene(box.right, box.bottom))


def test_the_place_under_the_mouse_stays_when_zooming(view, hand, made):
    view.zoom_by(3)
    place = hand.on(made.body, 30)
    scene = view.mapToScene(place)
    view.zoom_by(1.5, place.toPointF())
    moved = view.mapFromScene(scene) - place
    assert moved.manhattanLength() <= 3


def test_a_page_without_its_file_still_shows_its_blocks(view, made, tmp_path, qtbot):
    with qtbot.waitSignal(view.failed) as failed:
        view.open_original(tmp_path / "gone.pdf")
    assert "不在" in failed.args[0].zh
    assert pen_of(view, made.headline).style() == Qt.PenStyle.SolidLine
