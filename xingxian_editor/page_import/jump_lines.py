"""Tells jump lines, which lead a reader to another page: （下转第二版）, （上接 A01 版）, 详见 3 版."""

import re
from collections.abc import Sequence

_PAGE = r"\s?第?\s?(?:[A-Z]?\d{1,3}|[A-Z]|[一二三四五六七八九十]{1,3})\s?版"
_WORD = r"(?:[下续紧]?\s?转|[上紧]\s?接|(?:相关)?(?:报道|内容|全文|图文|新闻)?[详另]?\s?见(?:今日|本报)?)"
_INNER = rf"(?:{_WORD}(?:{_PAGE}|中缝)|{_WORD}[A-Z]?\d{{1,3}}\s?[·•][^（）()]{{2,8}})[^（）()。，]{{0,8}}?"
_MARKS = r"[▶►→☞>》▲◆■\s]*"
_BRACKETED = re.compile(rf"[（(【\[]\s?{_MARKS}{_INNER}\s?[）)】\]]")
_BARE = re.compile(rf"{_MARKS}(?:[下续]\s?转|上\s?接|(?:相关)?(?:报道|内容|全文|图文)?详见){_PAGE}{_MARKS}")
_OPEN = re.compile(r"[（(](?:[下续紧]\s?转|[上紧]\s?接)[^（）()。，]{0,8}$")
_CLOSE = re.compile(r"[^（）()。，]{0,8}版[^（）()。，]{0,4}[）)]")

_GUIDE = re.compile(r"[【\[■◆]?(?:今日|本期|本报|新闻|内容)?(?:导读|导航|导览)[】\]]?")
_ENTRY = re.compile(rf"[^。]{{4,40}}?[\s…·.—]*[（(]?[详见]{{0,2}}{_PAGE}[）)]?")
_MOST_ENTRIES = 12


def guide_lines(texts: Sequence[str]) -> set[int]:
    """Return the numbers of the lines of a guide to other pages (导读): its name and its entries (…… 2版)."""
    found: set[int] = set()
    for at, text in enumerate(texts):
        if _GUIDE.fullmatch(text.strip()):
            end = at + 1
            while end < len(texts) and end - at <= _MOST_ENTRIES and _ENTRY.fullmatch(texts[end].strip()):
                end += 1
            found.update(range(at, end) if end > at + 1 else ())
    return found


def without_jumps(text: str, before: str, after: str) -> tuple[int, int]:
    """Return where a line's own text begins and ends, jump lines at either side left out.

    ``before`` and ``after`` are the lines around it: a narrow column breaks a jump line in two.
    """
    if _BARE.fullmatch(text):
        return len(text), len(text)
    front, behind = 0, len(text)
    if (opened := _OPEN.search(before)) and (closed := _CLOSE.match(text)):
        front = closed.end() if _BRACKETED.fullmatch(opened[0] + closed[0]) else 0
    elif match := _BRACKETED.match(text):
        front = match.end()
    for match in _BRACKETED.finditer(text, front):
        behind = match.start() if match.end() == len(text) else behind
    if (opened := _OPEN.search(text, front)) and (closed := _CLOSE.match(after)):
        behind = opened.start() if _BRACKETED.fullmatch(opened[0] + closed[0]) else behind
    return front, max(front, behind)


def is_jump_line(text: str) -> bool:
    """Say whether the line is nothing but a jump line."""
    return bool(text) and without_jumps(text, "", "") == (len(text), len(text))
