"""What is read becomes glyphs in order, in few sizes, with wide marks, and without the signs in photographs."""

from itertools import pairwise

import pytest

from xingxian_editor.page_import.ocr.photographed_text import printed_lines
from xingxian_editor.page_import.ocr.picture_glyphs import raw_page_of, with_wide_marks
from xingxian_editor.page_import.ocr.picture_text import Edges, ReadCharacter, ReadLine, ReadPicture
from xingxian_editor.page_import.ocr.stacked_lines import stacked
from xingxian_editor.page_import.ocr.type_sizes import type_sizes


def line(text, left, top, size=10.0, vertical=False, noise=0.0):
    characters = tuple(
        ReadCharacter(character, left + at * size, left + (at + 0.92) * size, 0.9) for at, character in enumerate(text)
    )
    depth = 0.91 * size + noise
    return ReadLine(characters, top, top + depth, size if len(text) > 3 else 0.0, vertical)


def test_marks_between_chinese_characters_are_wide():
    assert with_wide_marks("老人,81岁(含20年)。") == "老人，81岁（含20年）。"
    assert with_wide_marks("3,000元") == "3,000元"
    assert with_wide_marks("www.a.cn:80") == "www.a.cn:80"


def test_lines_measured_a_little_off_have_one_size():
    lines = [line("今年以来全乡修通公路", 0, 14 * n, 10.0, noise=n % 3 * 0.3) for n in range(20)]
    sizes = type_sizes([*lines, line("山村通了公路", 0, 400, 28.0)])
    assert len(set(sizes[:-1])) == 1
    assert sizes[-1] == pytest.approx(28, rel=0.05)


def test_columns_are_followed_downwards():
    left = [line(f"左栏第{n}行文字", 0, 14 * n) for n in range(3)]
    right = [line(f"右栏第{n}行文字", 120, 14 * n) for n in range(3)]
    mixed = [one for pair in zip(left, right, strict=True) for one in pair]
    assert stacked(mixed, [10.0] * 6) == [left, right]


def test_signs_in_photographs_are_left_out_and_text_on_a_tint_is_not():
    sign = line("交通警察", 120, 220)
    body = [line("这一段文字印在浅色的底上面", 110, 210 + 14 * n) for n in range(12)]
    photo = Edges(100, 200, 300, 400)
    assert printed_lines(ReadPicture(600, 800, (sign,), (), (photo,))) == []
    assert printed_lines(ReadPicture(600, 800, tuple(body), (), (photo,))) == body


def test_glyphs_do_not_overlap_and_lines_set_downwards_stand():
    read = ReadPicture(600, 800, (line("“一带一路”建设，", 30, 40), line("竖排标题", 100, 500, 24, vertical=True)))
    raw, sure = raw_page_of(read)
    assert len(raw.glyphs) == len(sure)
    level = [g for g in raw.glyphs if g.size < 20]
    assert all(a.right <= b.left + 0.2 for a, b in pairwise(level))
    standing = [g for g in raw.glyphs if g.size > 20]
    assert len({round(g.left) for g in standing}) == 1
    assert [g.top for g in standing] == sorted(g.top for g in standing)
