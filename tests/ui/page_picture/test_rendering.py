from threading import Thread

import pytest

from xingxian_editor.page.geometry import Box
from xingxian_editor.page_import.pdf.pdf_problem import PdfDamaged, PdfHasNoPage
from xingxian_editor.page_import.pdf.rendering import PdfPagePicture, region_of_page


def pixel(pixels, x, y):
    start = y * pixels.stride + x * pixels.depth
    return tuple(pixels.data[start : start + 3])


def test_any_part_of_a_page_at_any_size_is_bytes(made):
    picture = PdfPagePicture(made.pdf)
    assert picture.size == pytest.approx((400, 560), abs=1)
    part = picture.part(420, 640, 200, 100, 2.0)
    assert (part.width, part.height, part.depth) == (200, 100, 4)
    assert len(part.data) == part.stride * part.height
    blue, green, red = pixel(part, 100, 50)
    assert (red, green, blue) == (255, 0, 0)
    picture.close()
    assert picture.part(0, 0, 1, 1, 1.0).width == 1
    picture.close()


def test_a_region_for_print_is_cut_at_300_dots_an_inch_as_rgb(made):
    pixels = region_of_page(made.pdf, 0, Box(210, 320, 380, 440))
    assert (pixels.width, pixels.height) == (round(170 / 72 * 300), round(120 / 72 * 300))
    assert pixel(pixels, 300, 200) == (255, 0, 0)


def test_a_page_that_is_not_there_and_a_broken_file_are_told(made, tmp_path):
    with pytest.raises(PdfHasNoPage):
        region_of_page(made.pdf, 7, Box(0, 0, 10, 10))
    broken = tmp_path / "broken.pdf"
    broken.write_bytes(b"%PDF-1.7 and no more")
    with pytest.raises(PdfDamaged):
        _ = PdfPagePicture(broken).size


def test_two_threads_may_draw_at_once(made):
    drawn = []

    def draw():
        picture = PdfPagePicture(made.pdf)
        drawn.extend(picture.part(0, 0, 300, 300, 1.5).data for _ in range(10))
        picture.close()

    threads = [Thread(target=draw) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(set(drawn)) == 1
