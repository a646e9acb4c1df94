"""Who wrote it and whence it came: bylines (署名) and datelines (电头), told by their wording."""

import re

from xingxian_editor.page.names import SCHOOL_CLASS, UNIT_OR_POST
from xingxian_editor.page.surnames import is_person_name
from xingxian_editor.page_import.adverts import is_advert
from xingxian_editor.page_import.wording import HAN

_AGENCY = (
    r"(?:本报|本刊|本社|本台|本网|新华社|中新社|中新网|新华网|人民网|中国日报|"
    rf"[{HAN}]{{2,6}}?(?:日报|晚报|早报|时报|晨报|都市报|电视台|广播电台|融媒体中心|融媒))"
)
_POST = (
    r"(?:首席|特约|见习|实习|(?:特派|驻)[\u4e00-\u9fff]{2,4}|特派|全媒体|融媒体|文字|摄影)*"
    r"(?:记者|通讯员|(?:读者|作者)(?=[\s:：])|实习生|评论员|撰稿人|撰稿|报道组|供稿|整理|采写|撰文|摄影报道|(?<=[\s）])报道)"
)
_ROLE_WORD = re.compile(rf"{_AGENCY}?\s?{_POST}[:：]?")
_BOTH_MARK = re.compile(r"[文图]\s?[/／、]\s?[文图摄]|[/／]\s?文(?![\u4e00-\u9fff])|(?<=\s)文$|^文[/／:：]")
_TWO_TRADES = re.compile(r"文\s?[/／:：|]\s?[^/／:：|]{2,30}?[\s、，]+(?P<photo>(?:图|摄影?|图片)\s?[/／:：|]\s?\S)")
_PEN_NAME = re.compile(f"[{HAN}]{{2,4}}")
_UNIT = re.compile(rf"{UNIT_OR_POST}\s+(?=[{HAN}]{{2,4}}$|[{HAN}]\s[{HAN}]$)")
_CLASS = re.compile(rf"^{SCHOOL_CLASS}\s+")
_NO_NAMES = re.compile(r"[\d。！？!?；]")
_PAUSES = re.compile("[，：:]")
_BULLET = re.compile(r"^[□■◆●○△▲◎★☆◇·\s]+")
_SPLIT = re.compile(r"[\s、，,/／;；|()（）:：]+")
_DATELINE = re.compile(
    r"本[报刊台社网](?:综合)?(?:讯|消息|报道(?=\s))"
    rf"|本[报刊台社网]\s?[{HAN}]{{2,4}}?讯(?=\s?[（(]|\s?(?:记者|通讯员)|\s)"
    r"|(?:据)?综合(?:新华社|中新社|本报)?(?:专?电|消息|报道)(?=[\s，])"
    rf"|(?:据)?(?:{_AGENCY})[{HAN}]{{0,10}}?(?:\d{{4}}年)?\d{{1,2}}月\d{{1,2}}日(?:专?电|讯|消息)"
    r"|据?(?:新华社|中新社)(?:专?电|讯|消息)"
    rf"|(?:[{HAN}]{{2,6}}?)?(?:日报|晚报|早报|时报|晨报|都市报|商报|导报)讯(?=[\s（(])"
)
_REPORTED_BY = re.compile(
    rf"\s?((?:{_AGENCY})?\s?(?:首席|见习|实习|特约)?(?:记者|通讯员)\s?[^，。：；]{{2,20}}?)\s?(?:摄影)?报道(?=\s|$|[，：\d])"
)
_OPEN_REPORT = re.compile(
    rf"\s?((?:{_AGENCY})?\s?(?:首席|见习|实习|特约)?(?:记者|通讯员)\s?[^，。：；]{{2,20}}?)\s?报$"
)
_REPORT_CLOSES = re.compile("道")
_BRACKET_CLOSES = re.compile(r"[^（）()]{0,38}[）)]")
_BYLINE_AFTER = re.compile(r"\s?[（(]([^（）()]{2,40})[）)]")
_OPEN_BYLINE_AFTER = re.compile(r"\s?[（(]((?:本报|本刊|新华社|首席|见习|实习|全媒体|通讯员|记者)[^（）()。]{0,40})$")
_TAIL = re.compile(r"(?:(?<=[。！？!?…])|(?<=[。！？!?…][”’）》])|(?<=\s))\s?([（(][^（）()]{2,40}[）)])$")
_OPEN_TAIL = re.compile(r"[。！？!?…][”’）》]?\s?([（(](?:本报|本刊|新华社|记者|通讯员)[^（）()。]{0,40})$")
_BROKEN_TAIL = re.compile(r"[。！？!?…][”’）》]?\s?([（(][^（）()。]{0,30})$")
_BROKEN_END = re.compile(r"[^（）()。，]{0,30}[）)]")
_PLAIN_TAIL = re.compile(rf"[。！？!?…][”’）》]?\s({_AGENCY}?{_POST}.{{2,30}})$")


_COMMENTATOR = re.compile(rf"[（(]?{_AGENCY}(?:特约)?(?:评论员|编辑部)[）)]?")
# fmt: off
# Titles of sections that begin like a family name.
_STANDING_WORDS = frozenset(
    (
        "公告", "时评", "时讯", "时事", "国内", "国际", "文化", "文苑", "文艺", "文摘", "经典", "健康", "方圆",
        "商讯", "车讯", "房产", "金融", "海外", "农业", "农村", "广告", "广角", "游记", "国学", "连载", "简讯",
        "简报", "平安", "安全", "法治", "法制", "法苑", "阳光", "成长", "和谐", "乐活", "万象", "都市", "祝福",
        "关注", "关爱", "封面", "向导", "解读", "解码", "查询", "党建", "史海", "云观察", "党史", "史话", "文史",
        "家园", "家教", "农经", "经纬", "关切", "时尚", "花絮", "高考", "中考", "高招", "温馨提示",
    )
)
# fmt: on


def is_byline(text: str) -> bool:
    """Say whether ``text`` is nothing but names with or without the words for who they are."""
    inner = _CLASS.sub("", _BULLET.sub("", text.strip()))
    if _COMMENTATOR.fullmatch(inner):
        return True
    if inner in _STANDING_WORDS or is_advert(text) or _NO_NAMES.search(inner):
        return False
    bulleted = inner != text.strip()
    bracketed = inner[:1] in "（(" and inner[-1:] in "）)"
    inner = inner[1:-1] if bracketed else inner
    left = _UNIT.sub(" ", _BOTH_MARK.sub(" ", _ROLE_WORD.sub(" ", inner)))
    named_role = left != inner
    names = joined_single_characters([part for part in _SPLIT.split(left) if part])
    if not names or len(names) > 12:
        return False
    several = len(names) > 1 and any(map(is_person_name, names)) and max(map(len, names)) <= 3
    marked = bulleted or (bracketed and "读者" not in inner and (named_role or several))
    if marked and all(map(_PEN_NAME.fullmatch, names)):
        # “乡农技站：抓早抓小，严防死守” behind a mark is a head: names stand behind blanks.
        return named_role or (len(names) <= 4 and not _PAUSES.search(inner))
    if named_role:
        return len(inner) <= 40 and sum(map(is_person_name, names)) * 2 >= len(names) and max(map(len, names)) <= 12
    # Four characters without any mark are sooner a title (金秋美景) than a name.
    bare = not (bracketed or bulleted)
    return not (bare and (len(inner) > 16 or any(len(name) == 4 for name in names))) and all(map(is_person_name, names))


def is_certain_byline(text: str) -> bool:
    """Say whether brackets, a bullet or a word like 记者 leave no doubt that it is a byline."""
    text = text.strip()
    marked = (
        text[:1] in "（(" or bool(_BULLET.match(text)) or bool(_ROLE_WORD.match(text)) or bool(_BOTH_MARK.search(text))
    )
    return marked and is_byline(text)


def dateline_end(text: str) -> int:
    """Return the offset after a dateline at the front of ``text``, 0 where there is none."""
    match = _DATELINE.match(text)
    return match.end() if match else 0


def byline_after(text: str, start: int) -> int:
    """Return the offset after a byline that begins at ``start``, in brackets or 记者 … 报道, else ``start``."""
    match = _BYLINE_AFTER.match(text, start)
    if match and is_byline(f"（{match[1]}）"):
        return match.end()
    match = _REPORTED_BY.match(text, start)
    return match.end() if match and is_byline(match[1]) else start


def open_byline_after(text: str, start: int) -> bool:
    """Say whether a byline begins at ``start`` whose bracket the next line closes."""
    return bool(_OPEN_BYLINE_AFTER.match(text, start))


def open_report_after(text: str, start: int, following: str) -> bool:
    """Say whether the line end parts 报道 behind a byline that begins at ``start`` (记者李够梅报 / 道 昨日……)."""
    match = _OPEN_REPORT.match(text, start)
    return bool(match and is_byline(match[1]) and _REPORT_CLOSES.match(following))


def byline_closes(text: str) -> int:
    """Return the offset after what closes a byline that the line above left open, 0 where nothing does."""
    match = _BRACKET_CLOSES.match(text) or _REPORT_CLOSES.match(text)
    return match.end() if match else 0


def tail_byline(text: str) -> int:
    """Return where a byline begins that closes the line after a sentence, or the line's length."""
    for pattern in (_TAIL, _PLAIN_TAIL):
        match = pattern.search(text)
        if match and is_byline(match[1]):
            return match.start(1)
    return len(text)


def open_tail_byline(text: str, following: str = "") -> int:
    """Return where a byline begins after a sentence whose bracket the next line closes."""
    match = _OPEN_TAIL.search(text)
    if match:
        return match.start(1)
    match, closing = _BROKEN_TAIL.search(text), _BROKEN_END.match(following)
    if not match or not closing:
        return len(text)
    # The line end parts two names as well as the characters of one.
    wholes = (match[1] + closing[0], f"{match[1]} {closing[0]}")
    return match.start(1) if any(map(is_byline, wholes)) else len(text)


def photographer_start(byline: str) -> int:
    """Return where a byline that names a writer goes on to who took the photo (文/张三 图/李四), or its length."""
    match = _TWO_TRADES.search(byline)
    return match.start("photo") if match else len(byline)


def joined_single_characters(parts: list[str]) -> list[str]:
    """Join two single characters that were set wide (王　耀) to one name."""
    joined: list[str] = []
    for part in parts:
        if len(part) == 1 and joined and len(joined[-1]) == 1:
            joined[-1] += part
        else:
            joined.append(part)
    return joined


def is_broken_name(above: str, below: str) -> bool:
    """Say whether a line end of a byline parts a name, or a unit's: what stands above is none by itself."""
    if below == "道" and above.endswith("报"):
        return True
    head, tail = _SPLIT.split(above.strip())[-1], _SPLIT.split(below.strip())[0]
    if _UNIT.match(head + below.strip().rstrip("）)")) and not _UNIT.match(f"{head} {tail}"):
        return True
    whole = is_person_name(head) and (is_person_name(tail) or not tail)
    return bool(head and tail) and not whole and is_person_name(head + tail)
