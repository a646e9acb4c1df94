"""Small facts about Chinese print that several steps share: Han, sentence ends, widths."""

import re
import unicodedata
from functools import cache

HAN = "\u3007\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
BLANK = " \t\u00a0\u2000-\u200d\u3000\ufeff\u000b\u000c\u0085\u2028\u2029"
SENTENCE_END = re.compile(r"[。！？!?…][”’）》」』)]*$")
CLAUSE_MARK = re.compile(r"[，。；！？,;]")
_KICKER_END = re.compile(
    r"(?:提出|强调|要求|指出|表示|时说|获悉|会议|之际|以来|为引领|为抓手|为契机|为目标|[①-⑳]|系列(?:报道|评论)[之\d一二三四五六七八九十]*|[：:]|[—–]{2}|…)$"
)
_LEANS_BACK = re.compile(r"\s?[—–―─]{1,2}|[（(][^（）()]{1,12}[）)]$")
_BRIEFS = re.compile(
    rf"[{HAN}]{{0,4}}(?:简讯|短讯|快讯|简报|简明新闻|新闻速递|一句话新闻|要闻速览|新闻集锦|速览|短波|快报|"
    r"速递|速读|快递|快览|集纳|播报)"
)
_HAN_CHARACTER = re.compile(f"[{HAN}]")
_BLANK_CHARACTER = re.compile(f"[{BLANK}]")


def is_han(character: str) -> bool:
    """Say whether it is a Han character."""
    return bool(_HAN_CHARACTER.match(character))


def is_blank(character: str) -> bool:
    """Say whether it is a blank of any width."""
    return bool(_BLANK_CHARACTER.match(character))


def is_letter_or_digit(character: str) -> bool:
    """Say whether it is a Latin (Greek, Cyrillic) letter or a digit."""
    return character.isalnum() and not is_han(character)


def ends_sentence(text: str) -> bool:
    """Say whether ``text`` ends with the mark that ends a sentence, quotes closed after it."""
    return bool(SENTENCE_END.search(text))


@cache
def width_of(character: str) -> float:
    """Return how much of a Han character's width it takes in print; marks are squeezed when lines are full."""
    if character in "“”‘’（）《》〈〉「」『』":
        return 0.7
    if unicodedata.east_asian_width(character) in "WFA":
        return 1.0
    return 0.7 if character.isupper() or character in "%@" else 0.5


def ends_as_kickers_do(text: str) -> bool:
    """Say whether a head line leads on to the next by its last words (会议强调, 之际)."""
    return bool(_KICKER_END.search(text))


def leans_back(text: str) -> bool:
    """Say whether a head can only go with the one above it: it has a dash in front, or stands in brackets."""
    return bool(_LEANS_BACK.match(text))


def announces_briefs(text: str) -> bool:
    """Say whether a head announces short news (简讯)."""
    return bool(_BRIEFS.fullmatch("".join(text.split())))
