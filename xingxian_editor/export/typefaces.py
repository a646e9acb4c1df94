"""The faces a Chinese newspaper is set in, each with what stands in for it where it is not installed."""

from enum import StrEnum


class Face(StrEnum):
    """A face under the name that Word, WPS and LibreOffice all know it by; menus show its Chinese name.

    LibreOffice passes over a file's own alternative names, but finds a face of the same kind for
    these Latin ones; under the Chinese names it shows everything in sans serif.
    """

    HEADLINE = "FZXiaoBiaoSong-B05S"
    SONG = "SimSun"
    HEI = "SimHei"
    FANGSONG = "FangSong"
    KAI = "KaiTi"

    @property
    def latin(self) -> str:
        """The face for letters and digits beside it, one that every program has or has an equal of."""
        return "Arial" if self is Face.HEI else "Times New Roman"


STAND_INS: dict[Face, tuple[str, ...]] = {
    Face.HEADLINE: ("方正小标宋简体", "Noto Serif CJK SC"),
    Face.SONG: ("宋体", "Noto Serif CJK SC"),
    Face.HEI: ("黑体", "Noto Sans CJK SC"),
    Face.FANGSONG: ("仿宋", "Noto Serif CJK SC"),
    Face.KAI: ("楷体", "Noto Serif CJK SC"),
}
"""The same face under its Chinese name, then one that is metrically alike (a Han character is one em) and free."""
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
    names = ",".join(STAND_INS[face])
    return (
        f'<w:font w:name="{face}"><w:altName w:val="{names}"/><w:charset w:val="86"/>'
        f'<w:family w:val="{_FAMILY.get(face, "roman")}"/><w:pitch w:val="variable"/></w:font>'
    )
