import msgspec

from xingxian_editor.page.geometry import Box, GlyphPlace, packed_geometry
from xingxian_editor.page.source import Source, SourceKind


def test_a_source_keeps_the_places_of_its_characters():
    geometry = packed_geometry(700, 1000, [GlyphPlace(Box(1, 2, 3, 4), 9.0)], ("宋体",), (Box(0, 0, 9, 9),))
    source = Source(0, SourceKind.PDF, "字", geometry=geometry)

    assert msgspec.json.decode(msgspec.json.encode(source), type=Source) == source


def test_a_source_written_before_there_was_geometry_is_read():
    assert msgspec.json.decode(b'{"id":0,"kind":"text","text":"a"}', type=Source) == Source(0, SourceKind.TEXT, "a")
