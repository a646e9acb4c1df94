"""The faces a Chinese newspaper is set in, each with what stands in for it where it is not installed."""

from enum import StrEnum


class Face(StrEnum):
    """A face by the name Word and WPS know it under."""

    HEADLINE = "方正小标宋简体"
    SONG = "宋体"
    HEI = "黑体"
    FANGSONG = "仿宋"
    KAI = "楷体"


STAND_IN: dict[Face, str] = {
    Face.HEADLINE: "Noto Serif CJK SC",
    Face.SONG: "Noto Serif CJK SC",
    Face.HEI: "Noto Sans CJK SC",
    Face.FANGSONG: "Noto Serif CJK SC",
    Face.KAI: "Noto Serif CJK SC",
}
"""Face that is metrically alike (every Han character one em wide) and free."""

OTHER_NAMES: dict[Face, tuple[str, ...]] = {
    Face.HEADLINE: ("FZXiaoBiaoSong-B05S",),
    Face.SONG: ("SimSun",),
    Face.HEI: ("SimHei",),
    Face.FANGSONG: ("FangSong",),
    Face.KAI: ("KaiTi",),
}
"""The same face under its Latin name."""
_FAMILY = {Face.HEI: "swiss"}


def font_table_xml() -> bytes:
    """Return Word's font table: every face with its alternative names and its kind."""
    fonts = "".join(_font(face) for face in Face)
    return (
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
        '<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
        f"{fonts}</w:fonts>"
    ).encode()


def _font(face: Face) -> str:
    names = ",".join((STAND_IN[face], *OTHER_NAMES[face]))
    return (
        f'<w:font w:name="{face}"><w:altName w:val="{names}"/><w:charset w:val="86"/>'
        f'<w:family w:val="{_FAMILY.get(face, "roman")}"/><w:pitch w:val="variable"/></w:font>'
    )
