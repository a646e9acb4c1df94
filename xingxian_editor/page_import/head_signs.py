"""What a head line shows by itself and beside the next one: how it ends, whom it names, how wide it is."""

import re
from dataclasses import dataclass
from math import log

from xingxian_editor.page_import.items import Item
from xingxian_editor.page_import.shared_phrases import word_pairs
from xingxian_editor.page_import.wording import ends_as_kickers_do, leans_back, width_of

_LEAD = 150
_SHORT, _WIDE, _LONG_FOR_A_PAIR = 6.0, 15.0, 12.5
_EVEN, _NEARLY_EVEN, _BY_TWO = 0.6, 1.3, 2.3
_MUCH_WIDER = 1.4
_WHO = re.compile(r"[^：:\s，“”]{2,10}[：:]")
_ADVISES = re.compile(
    r"[^：:\s，“”]{0,6}(?:医生|专家|律师|民警|交警|警方|法院|法官|检察官?|部门|局|客服|商家|回应|提醒)[^：:\s，“”]{0,2}[：:]"
)
_ATTENDS = re.compile(r"(?:主持|出席|讲话|致辞|陪同|参加|宣读|作报告)(?:会议|并讲话|活动)?$")
_MEETS = re.compile(
    r"(?:召开|举行|举办|启动|调研|检查|督导|座谈|会见|看望|慰问|学习|会议|座谈会|推进会|大会|仪式|活动|开赛|论坛)$"
)
_CONVENES = re.compile(r"召开|举行|举办|启动|开展")
_COLUMN = re.compile(
    r"[^，。！？：“”\d\s]{2,7}(?:故事|风采|手记|札记|笔记|日记|往事|时光|情怀|物语|先锋|风范|漫笔|随笔|小景|笔谈|心声|说法|帮办|善举|人物|直击|聚焦|关注|走基层|热线|"
    r"镜头|见闻|论坛|时评|杂谈|人家|工匠|调查|追踪|访谈|在线|课堂|提示|提醒|帮忙|感悟|书简|诗笺|记忆|印象|视点|观察|连线)"
)
_HOME = re.compile(r"[我全本][省市县区州旗镇村国]")
_PLACE = re.compile(r"[\u4e00-\u9fff]{2,4}[省市县区州旗乡镇村]")
_NUMBER = re.compile(r"\d|[一二三四五六七八九十百千]+(?:万|亿|个|名|项|家|条|座|年|次|人)")
_FIGURES = re.compile(r"\d[\d.]*(?:%|[余多]?[百千万亿]*[\u4e00-\u9fff]{0,2})$")
_RECORDS = re.compile(
    r"(?:[—–―]{1,2}\s?)?(?:记|访|致|写在|关于|来自|追记|走进|读|评|观)|.{4,}(?:侧记|纪实|综述|见闻|之路|走笔|札记|启示|观察)$"
)
_PREDICATE = re.compile(
    r"让|把|以|用|为|使|将|靠|给|向|从|当好|做[好强优]|讲好|打[造通]|推[动进行]|实现|确保|保障|绘就|描绘|撑起|点[燃亮]|激[活发]|释放|"
    r"筑[牢起]|守[护好住]|坚[决持定]|紧绷|扛牢|把牢|[凝汇]聚|谱写|奏响|走[出好向]|闯出|迈[出向]|建[设好]|铸就|架起|提[升高]|"
    r"带[动富]|促|助|引领|赋能|拓宽|夯实|擦亮|开启|跑出|按下|织密|倾听|聚焦|力争|预计|涵盖|最[快高]|时隔|通过|唱响|变|成|卖|护"
)
_RUNS_ON = re.compile(r"[，、的在把让为被与和从将对以至]$")
_OPEN, _CLOSE = "“《（‘", "”》）’"


@dataclass(frozen=True, slots=True)
class HeadLine:
    """One line of a head, by the number of its item, with the blank lines above.

    ``told`` is the share of its word pairs that the first paragraph has, ``place`` where there the first
    of them stands, both 0 to 1. ``leads`` says that it is known for a kicker.
    """

    text: str
    number: int = 0
    white: int = 0
    told: float = 0.0
    place: float = 1.0
    leads: bool = False

    @property
    def width(self) -> float:
        """Its width in Han characters."""
        return sum(map(width_of, self.text))


def head_line(item: Item, number: int, lead: str, leads: bool = False) -> HeadLine:
    """Return the line of a head of an article that begins with ``lead``."""
    return head_line_of(item.text, number, lead, item.segments[0].line.white, leads)


def head_line_of(text: str, number: int, lead: str, white: int = 0, leads: bool = False) -> HeadLine:
    """Return a line that reads ``text``, the ``number``th item, above an article that begins with ``lead``."""
    lead = lead[:_LEAD]
    pairs = word_pairs(text)
    told = pairs & word_pairs(lead)
    place = min((lead.find(pair) for pair in told), default=_LEAD) / _LEAD
    return HeadLine(text, number, white, len(told) / max(1, len(pairs)), place, leads)


def signs_of(line: HeadLine) -> dict[str, float]:
    """Return what a line shows by itself, by the name of the sign; 0 where it does not."""
    text, halves = line.text, line.text.split()
    return {
        "always": 1.0,
        "known": line.leads,
        "leads on": ends_as_kickers_do(text),
        "leans back": leans_back(text),
        "comma": "，" in text or "," in text,
        "halves": len(halves) == 2 and min(map(len, halves)) * 1.5 >= max(map(len, halves)),
        "parts": len(halves) > 2,
        "asks": text.endswith(("？", "?")),
        "short": line.width <= _SHORT,
        "wide": line.width > _WIDE,
        "column": bool(_COLUMN.fullmatch(text)),
        "attends": bool(_ATTENDS.search(text)),
        "meets": bool(_MEETS.search(text)),
        "convenes": bool(_CONVENES.search(text)),
        "advises": bool(_ADVISES.match(text)),
        "who": bool(_WHO.match(text)),
        "home": bool(_HOME.match(text)),
        "place": _names_place(text),
        "numbers": bool(_NUMBER.search(text)),
        "number first": text[:1].isdigit(),
        "records": bool(_RECORDS.match(text)),
        "quotes": "“" in text,
        "predicate": bool(_PREDICATE.match(text)),
        "told": line.told,
    }


def signs_beside(line: HeadLine, headline: list[HeadLine]) -> dict[str, float]:
    """Return what a line shows beside the lines of the headline."""
    wider = log(line.width / max(other.width for other in headline))
    named = word_pairs("".join(other.text for other in headline))
    return {
        "wider": wider,
        "narrower": max(0.0, -wider),
        "told later": line.place - min(other.place for other in headline),
        "shares": bool(word_pairs(line.text) & named),
    }


def signs_between(above: HeadLine, below: HeadLine, least_white: int) -> dict[str, float]:
    """Return what two lines show together, one below the other."""
    narrow, wide = sorted((above.width, below.width))
    return {
        "always": 1.0,
        "even": wide - narrow < _EVEN,
        "nearly even": _EVEN <= wide - narrow < _NEARLY_EVEN,
        "apart by two": _NEARLY_EVEN <= wide - narrow < _BY_TWO,
        "uneven": log(wide / narrow),
        "long": wide > _LONG_FOR_A_PAIR,
        "white": below.white > least_white,
        "elsewhere": below.number != above.number + 1,
        "quote open": _open_marks(above.text) > 0,
        "led on": ends_as_kickers_do(above.text),
        "numbers below": bool(_NUMBER.search(below.text)) and not _NUMBER.search(above.text),
        "figures below": bool(_FIGURES.search(below.text)) and below.width > _MUCH_WIDER * above.width,
        "runs on": bool(_RUNS_ON.search(above.text)),
        "parallel": any(a == b for a, b in zip(above.text, below.text, strict=False)),
        "place above": _names_place(above.text) and not _names_place(below.text),
        "place below": _names_place(below.text) and not _names_place(above.text),
        "halves above": " " in above.text and " " not in below.text,
        "halves below": " " in below.text and " " not in above.text,
    }


def _names_place(text: str) -> bool:
    """Say whether a line begins with a place: it tells who did what, as kickers do."""
    return bool(_PLACE.match(text)) and not _HOME.match(text)


def _open_marks(text: str) -> int:
    return sum(map(text.count, _OPEN)) - sum(map(text.count, _CLOSE))
