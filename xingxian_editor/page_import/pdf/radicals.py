"""Radicals and forms of text set downwards that extraction hands out, and the characters they stand for."""

import re
import unicodedata

from xingxian_editor.page_import.glyphs import simplified_radicals

# U+2E80-2EFF have no compatibility mapping in Unicode (but for two), so they want a table of their own.
_SUPPLEMENT = dict(
    zip(
        range(0x2E81, 0x2E9A),
        "厂乛乚乙亻冂几刀刂卜㔾小小兀尣尢尣巳幺彑彐忄㣺扌攵",
        strict=True,
    )
) | dict(
    zip(
        range(0x2E9B, 0x2EF4),
        "旡日月歺母民氵氺灬爫爫丬牛犭王疋罒示礻竹糹纟罓罒㓁冈罓羊羊羊耂肀聿肉臼艹艹艹虎衤覀西见角角讠贝足车辶辶辶阝钅長镸长门阜阝雨青韦页风飞食飠飠饣首马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龟亀龟",
        strict=True,
    )
)
# NFKC gives marks of Latin text for some of them, where Chinese text has its own.
_DOWNWARD = dict(
    zip(
        (*range(0xFE10, 0xFE1A), *range(0xFE30, 0xFE45), 0xFE47, 0xFE48),
        "，、。：；！？〖〗…：—–＿＿（）｛｝〔〕【】《》〈〉「」『』［］",
        strict=True,
    )
) | {0x2E3A: "—"}
_DISGUISED = re.compile("[\u2e3a\u2e80-\u2fdf\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe44\ufe47\ufe48\U0002f800-\U0002fa1f]")


def disguised_characters(text: str) -> dict[int, str]:
    """Return what the radicals and compatibility forms at these offsets should be read as."""
    simplified = simplified_radicals(text)
    found = {match.start(): simplified.get(match[0]) or _stands_for(match[0]) for match in _DISGUISED.finditer(text)}
    return {at: to for at, to in found.items() if to != text[at]}


def as_read(text: str) -> str:
    """Return the text of a line as it is read, character for character: its wording decides what the line is."""
    if not _DISGUISED.search(text):
        return text
    return "".join(to if len(to := _stands_for(character)) == 1 else character for character in text)


def _stands_for(character: str) -> str:
    if not _DISGUISED.match(character):
        return character
    code = ord(character)
    return _SUPPLEMENT.get(code) or _DOWNWARD.get(code) or unicodedata.normalize("NFKC", character)
