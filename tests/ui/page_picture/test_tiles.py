import pytest
from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QColor, QImage, QPixmap

from xingxian_editor.page.geometry import Box
from xingxian_editor.ui.page_picture.page_raster import open_raster
from xingxian_editor.ui.page_picture.picture_problem import PictureUnreadable
from xingxian_editor.ui.page_picture.tile_loader import COARSE, Paper, TileLoader
from xingxian_editor.ui.page_picture.tiles import TILE, Tile, TileCache, level_of, tile_size, tiles_over

PAGE = (400.0, 560.0)


def test_the_tiles_over_a_window_cover_it_and_the_middle_comes_first():
    level = level_of(4.0)
    tiles = list(tiles_over(Box(100, 100, 300, 300), PAGE, level))
    assert {(t.column, t.row) for t in tiles} == {(c, r) for c in range(3) for r in range(3)}
    assert (tiles[0].column, tiles[0].row) == (1, 1)


def test_tiles_end_where_the_page_ends():
    level = level_of(4.0)
    last = Tile(level, 4, 3)
    assert tile_size(last, PAGE) == (1600 - 3 * TILE, 2240 - 4 * TILE)
    assert list(tiles_over(Box(-900, -900, -100, -100), PAGE, level)) == []


def test_the_cache_lets_the_tiles_go_that_were_not_used_for_longest(qapp):
    cache = TileCache(most_bytes=3 * 10 * 10 * 4)
    tiles = [Tile(10_000, 0, column) for column in range(4)]
    for tile in tiles[:3]:
        cache.put(tile, QPixmap(10, 10))
    cache.get(tiles[0])
    cache.put(tiles[3], QPixmap(10, 10))
    assert [tile in cache for tile in tiles] == [True, False, True, True]
    assert cache.used_bytes == 3 * 400


def test_a_page_that_was_left_reports_no_more(qtbot, made, qapp):
    loader = TileLoader(qapp)
    loader.lay_on(Paper(QColor("white"), 1.0))
    came = []
    loader.whole_ready.connect(lambda level, image: came.append(level))
    loader.open(lambda: open_raster(made.pdf), PAGE)
    loader.want_whole(level_of(3.0))
    loader.open(lambda: open_raster(made.pdf), PAGE)
    loader.want_whole(level_of(1.0))
    qtbot.waitUntil(lambda: loader.is_idle)
    assert came == [level_of(1.0)]
    loader.shut_down()


def test_the_picture_of_a_page_is_kept_and_shows_at_once_the_next_time(qtbot, made, qapp, tmp_path):
    kept, came = tmp_path / "previews" / "page.jpg", []
    loader = TileLoader(qapp)
    loader.lay_on(Paper(QColor("white"), 1.0))
    loader.whole_ready.connect(lambda level, image: came.append(level))

    def show():
        loader.open(lambda: open_raster(made.pdf), PAGE, kept)
        loader.want_whole(level_of(1.0))
        qtbot.waitUntil(lambda: loader.is_idle)

    show()
    assert came == [level_of(1.0)]
    assert kept.is_file()
    show()
    assert came[1:] == [COARSE, level_of(1.0)]
    kept.write_bytes(b"no picture")
    show()
    assert came[3:] == [level_of(1.0)]
    loader.shut_down()


def test_tiles_put_together_are_the_page(qtbot, made):
    raster = open_raster(made.pdf)
    whole = raster.draw(QRect(0, 0, 800, 1120), QSize(800, 1120))
    part = raster.draw(QRect(100, 200, 300, 100), QSize(800, 1120))
    assert whole.copy(100, 200, 300, 100) == part
    raster.close()


def test_a_page_that_is_a_picture_is_drawn_at_any_size(made, tmp_path):
    picture = QImage(200, 280, QImage.Format.Format_RGB32)
    picture.fill(QColor("white"))
    for x in range(100, 200):
        for y in range(280):
            picture.setPixelColor(x, y, QColor("blue"))
    path = tmp_path / "page.png"
    assert picture.save(str(path))
    raster = open_raster(path)
    drawn = raster.draw(QRect(350, 300, 100, 100), QSize(800, 1120))
    assert drawn.pixelColor(10, 50).name() == "#ffffff"
    assert drawn.pixelColor(90, 50).name() == "#0000ff"
    raster.close()


def test_a_file_that_is_neither_is_told(tmp_path):
    path = tmp_path / "page.png"
    path.write_bytes(b"neither")
    with pytest.raises(PictureUnreadable):
        open_raster(path)


def test_fine_lines_of_a_large_picture_are_still_grey_when_it_is_small(tmp_path):
    picture = QImage(1600, 400, QImage.Format.Format_RGB32)
    picture.fill(QColor("white"))
    for x in range(0, 1600, 16):
        for y in range(400):
            picture.setPixelColor(x, y, QColor("black"))
    path = tmp_path / "fine.png"
    assert picture.save(str(path))
    drawn = open_raster(path).draw(QRect(0, 0, 100, 25), QSize(100, 25))
    assert {drawn.pixelColor(x, 12).lightness() < 250 for x in range(10, 90)} == {True}
