from xingxian_editor.page.geometry import Box, GlyphPlace, packed_geometry


def test_what_is_packed_comes_out_again():
    places = [GlyphPlace(Box(1, 2, 11, 12), 10.5, 1, -9.7), None, GlyphPlace(Box(20, 2, 30, 12), 7.8, 0)]
    geometry = packed_geometry(700, 1000, places, ("宋体", "黑体"))

    assert len(geometry) == 3
    assert geometry.box(0) == Box(1, 2, 11, 12)
    assert geometry.box(1) is None
    assert (geometry.font(0), geometry.font(2)) == ("黑体", "宋体")
    assert (round(geometry.size(2), 3), round(geometry.angle(0), 3)) == (7.8, -9.7)


def test_the_hull_of_characters_holds_them_all():
    geometry = packed_geometry(70, 70, [GlyphPlace(Box(n, n, n + 2, n + 2)) for n in range(5)], ())

    assert geometry.hull([1, 3]) == Box(1, 1, 5, 5)
    assert geometry.hull([]) is None
