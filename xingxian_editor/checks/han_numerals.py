"""Numbers written in Chinese characters: 六, 十二, 三百二十, 两万."""

from xingxian_editor.page.pattern import Pattern

HAN_NUMBER = "[〇零一二两三四五六七八九十百千万]+"
"""A whole number in Chinese characters, as a pattern."""

_DIGITS = {digit: value for value, digit in enumerate("零一二三四五六七八九")} | {"〇": 0, "两": 2}
_UNITS = {"十": 10, "百": 100, "千": 1000}
_WELL_FORMED = Pattern(
    "(?:[一二两三四五六七八九]?十[一二三四五六七八九]?"
    "|[一二两三四五六七八九]百(?:零[一二三四五六七八九]|[一二三四五六七八九]十?[一二三四五六七八九]?)?"
    "|[〇零一二两三四五六七八九])"
)


def han_number(text: str) -> int | None:
    """Return the number that ``text`` writes, from 0 to 999 or with one 千 or 万; None for anything else."""
    for word, unit in (("万", 10_000), ("千", 1000)):
        head, found, tail = text.partition(word)
        if found:
            first, rest = han_number(head), han_number(tail.lstrip("零")) if tail else 0
            return None if first is None or rest is None else first * unit + rest
    return _below_thousand(text) if _WELL_FORMED.fullmatch(text) else None


def whole_number(text: str) -> int | None:
    """Return the number that ``text`` writes in Arabic digits or in characters."""
    return int(text) if text.isascii() and text.isdigit() else han_number(text)


def _below_thousand(text: str) -> int:
    total, digit = 0, 0
    for character in text:
        if unit := _UNITS.get(character):
            total += (digit or 1) * unit
            digit = 0
        else:
            digit = _DIGITS[character]
    return total + digit
