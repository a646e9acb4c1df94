"""Characters that extraction disguised: radicals for whole characters, full-width digits."""

import re
import unicodedata
from collections.abc import Mapping

_DISGUISED = re.compile("[\u2e80-\u2fdf\uf900-\ufaff\U0002f800-\U0002fa1f]")
_FULL_WIDTH = re.compile("[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]")
_FULL_WIDTH_DIGIT = re.compile("[\uff10-\uff19]")
_FULL_WIDTH_SIGN = re.compile(
    "(?<=[\uff10-\uff19])\uff0e(?=[\uff10-\uff19])|(?<=[\uff10-\uff19])\uff05|(?<=[\uff10-\uff19])\uff0d(?=[\uff10-\uff19])"
    "|\uff0b(?=[\uff10-\uff19])|(?<=[\uff10-\uff19])\uff0b"
)
_SIMPLIFIED = {"\u2f3e": "户", "\u2fad": "青", "\u2fc8": "黄"}
"""Radicals whose compatibility mapping is the traditional form, where the print has the simplified one."""
_TRADITIONAL, _COMMON = re.compile("[們這個國為會說對時來]"), re.compile("[们这个国为会说对时来]")
_HABIT = 4
"""So many wide digits in a line, and no other, are how the line is set (２０２０年１１月６日), and no slip."""
_LOST = re.compile("[\ufffd\u3013\ue000-\uf8ff]|(?<=[\u4e00-\u9fff])\u25a1(?=[\u4e00-\u9fff])")


def disguised(text: str) -> dict[int, str]:
    """Return what the characters of ``text`` at these offsets should be read as."""
    simplified = simplified_radicals(text)
    found = {
        match.start(): simplified.get(match[0]) or unicodedata.normalize("NFKC", match[0])
        for match in _DISGUISED.finditer(text)
    }
    everywhere = _sets_digits_wide(text)
    for line in re.finditer(r"[^\n]+", text):
        if everywhere or (len(_FULL_WIDTH_DIGIT.findall(line[0])) >= _HABIT and _sets_digits_wide(line[0])):
            for pattern in (_FULL_WIDTH, _FULL_WIDTH_SIGN):
                for match in pattern.finditer(text, line.start(), line.end()):
                    found[match.start()] = unicodedata.normalize("NFKC", match[0])
    return {at: to for at, to in found.items() if to != text[at]}


def simplified_radicals(text: str) -> Mapping[str, str]:
    """Return which radicals stand for simplified characters; none where the text is traditional."""
    return {} if len(_TRADITIONAL.findall(text)) > len(_COMMON.findall(text)) else _SIMPLIFIED


def lost_marks(text: str) -> list[int]:
    """Return the offsets of marks that extraction put where it had no character (�, 〓, □)."""
    return [match.start() for match in _LOST.finditer(text)]


def _sets_digits_wide(text: str) -> bool:
    # All or nearly all digits wide is a habit of the file; a single one is a slip in the print,
    # which a check should see.
    wide = len(_FULL_WIDTH_DIGIT.findall(text))
    plain = sum(ch in "0123456789" for ch in text)
    return wide > 9 * plain
