"""The wording of folios (报眉): which parts of a line are roles, dates, numbers."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import Enum, auto

from xingxian_editor.page.surnames import is_person_name
from xingxian_editor.page_import.folio_dates import DATE, LUNAR, PAGE_NUMBER, WEEKDAY
from xingxian_editor.page_import.wording import CLAUSE_MARK, HAN

# fmt: off
ROLES = frozenset(
    (
        "组版", "排版", "制版", "拼版", "版式", "版式设计", "版面设计", "版面", "版面编辑", "美编", "美术编辑",
        "本版美编", "美术设计", "视觉", "视觉设计", "视觉编辑", "首席视觉", "设计", "编辑", "责编", "责任编辑",
        "本版编辑", "本版责编", "本版责任编辑", "本期编辑", "本期责编", "值班编辑", "值班主任", "值班总编", "值班编委",
        "值班副总编", "值班领导", "执行编辑", "首席编辑", "见习编辑", "实习编辑", "图编", "图片编辑",
        "新闻编辑", "编审", "主编", "副主编", "总编", "总编辑", "执行主编", "本版主编", "本期主编", "策划",
        "统筹", "校对", "检校", "责任校对", "责校", "本版校对", "校检", "质检", "校检员", "检查", "校审",
        "审校", "审核", "审读", "审稿", "复核", "监制", "签发", "签审", "终审", "初审", "复审", "一审",
        "责任美编", "首席美编", "值班美编", "本期美编", "文编", "文字编辑", "视觉总监", "值班主编",
        "二审", "三审", "四审", "一校", "二校", "三校", "一读", "二读", "制图", "制作", "图文", "摄影",
        "组稿", "组编", "版式编辑", "责任版式", "电脑排版",
    )
)
CO_ORGANISERS = frozenset(
    (
        "合办", "协办", "主办", "承办", "联办", "联合主办", "协办单位", "合办单位", "主办单位", "承办单位",
        "特约协办", "支持单位",
    )
)
# fmt: on


class FolioKind(Enum):
    """What a part of a folio line says."""

    ROLE = auto()
    CO_ORGANISER = auto()
    DATE = auto()
    WEEKDAY = auto()
    PAGE_NUMBER = auto()
    NEWSPAPER = auto()
    ASIDE = auto()


@dataclass(frozen=True, slots=True)
class FolioPart:
    """``text[start:end]`` is of this kind; ``match`` is how it was found."""

    kind: FolioKind
    start: int
    end: int
    match: re.Match[str]


def _label(words: Iterable[str]) -> str:
    ordered = sorted(words, key=lambda word: (-len(word), word))
    return "(?P<label>" + "|".join(r"\s?".join(word) for word in ordered) + ")"


_AFTER = r"(?:\s?[:：︰]\s?|\s?[／/|｜丨]\s?(?=[\u4e00-\u9fff])|[ ]+(?=[\u4e00-\u9fff]))"
_ROLE = re.compile(_label(ROLES) + _AFTER)
_LABEL = re.compile(_label(ROLES))
_GLUED_NAME = re.compile(rf"[{HAN}]{{2,4}}?(?=\s|$|{_label(ROLES).replace('?P<label>', '?:')})")
_OTHER_ROLE = re.compile(rf"(?:^|(?<=\s))(?P<label>[{HAN}]{{2,6}})\s?[:：]\s?(?=[{HAN}]{{2,4}}(?:\s|$|、))")
_MOST_PIECES = 5
_CO_ORGANISER = re.compile(_label(CO_ORGANISERS) + _AFTER)
_CONTACT_LABEL = (
    r"(?:热线|电话|[邮信]箱|邮编|地址|网址|微信号?|QQ群?|E-?mail|传真|邮发代号|国内统一(?:连续出版物号|刊号)|公众号)"
)
_NOT_A_SECTION = "(?<!综合|国内|国际|社会|经济|民生|体育|时政|文化|教育|县域|要闻|本地|都市)"
_CONTACT = re.compile(
    rf"(?:本[报版社]|编辑部|{_NOT_A_SECTION}新闻|广告|发行|投稿|来稿|来信|通信|通讯|报料|联系|订阅){{0,2}}"
    rf"{_CONTACT_LABEL}(?:\s?[:：]\s?|\s?(?=[\dA-Za-z@（(]))"
    rf"(?:(?!{_CONTACT_LABEL})[\w@.\-—/ ])*|[\w.\-]+@[\w.\-]+|\d{{3,4}}[-—]\d{{7,8}}|(?:www|http)[\w.:/\-]+"
    r"|CN\s?\d\d[-—]\d{4}|(?:总第|第)\s?\d+\s?[期号]|(?:今日|本期|共|今天)\s?[\d一二三四五六七八九十]+\s?版",
    re.IGNORECASE,
)
_NEWSPAPER = re.compile(
    rf"(?:(?<=\s)|^)[《]?[{HAN}]{{2,6}}(?:日报|晚报|早报|晨报|时报|周报|都市报|商报|导报|青年报|报)[》]?(?=[\s\d]|$)"
)
_IN_ORDER = (
    (FolioKind.CO_ORGANISER, _CO_ORGANISER),
    (FolioKind.ROLE, _ROLE),
    (FolioKind.ASIDE, _CONTACT),
    (FolioKind.DATE, DATE),
    (FolioKind.WEEKDAY, WEEKDAY),
    (FolioKind.NEWSPAPER, _NEWSPAPER),
    (FolioKind.ASIDE, LUNAR),
    (FolioKind.PAGE_NUMBER, PAGE_NUMBER),
    (FolioKind.ROLE, _OTHER_ROLE),
)
_IMPRINT = re.compile(r"刊号|出版物号|邮发代号|总第|(?:今日|本期|共|今天)\s?[\d一二三四五六七八九十]+\s?版")
_KNOWN_SECTION = re.compile(
    r"(?:头版|要闻|综合|时政|政务|经济|民生|社会|教育|健康|卫生|体育|文化|副刊|法治|法制|政法|三农|农业|农村|乡村|旅游|"
    r"文旅|访谈|人物|理论|评论|言论|专题|专版|特刊|广告|信息|服务|公告|影像|摄影|图片|国内|国际|天下|财经|金融|科技|科普|"
    r"生活|县域|乡镇|基层|党建|关注|深度|读书|视点|文苑|文艺|校园|家庭|环保|生态|应急|交通|房产|汽车|安全|史志|文史|悦读|阅读)"
    r"(?:新闻|周刊|专刊|专版|专题|天地|时空|视窗|广角|大观|纵横|在线|生活)?"
)
_SHORT_NAME = re.compile(rf"[{HAN}]{{2,4}}(?:[·•・|｜][{HAN}]{{2,4}})?")
_TORN = re.compile(r"[\d〇○零一二三四五六七八九十年月日号.\-/]{1,6}")
_NUMBERED = re.compile(
    rf"[{HAN}]{{2,6}}\s?[·•|｜/／-]?\s?[A-Z]?\s?\d{{1,2}}|[A-Z]?\s?\d{{1,2}}\s?[·•|｜/／-]?\s?[{HAN}]{{2,6}}"
)
_LONE_NUMBER = re.compile(r"第?[A-Z]?\d{1,2}版?|[A-Z]\s?\d{1,3}|第?[一二三四五六七八九十]{1,3}版")
_SECTION = re.compile(
    rf"[{HAN}]{{2,4}}[·•・|｜][{HAN}]{{2,6}}|[{HAN}]{{0,6}}(?:新闻|要闻|综合|专版|专刊|副刊|周刊|时政|时事|经济|民生|文化|教育|县域|社会|国内|国际|体育|理论|广告|健康)"
)


def folio_parts(text: str, beside_folio: bool = False) -> list[FolioPart]:
    """Return what the line says, part by part, first to last; parts do not overlap.

    ``beside_folio``: it is known to be the folio's, so that one role may say it all (编辑王耀).
    """
    parts: list[FolioPart] = []
    for kind, pattern in _IN_ORDER:
        for match in pattern.finditer(text):
            start, end = match.span()
            if end > start and not any(part.start < end and start < part.end for part in parts):
                parts.append(FolioPart(kind, start, end, match))
    glued = _glued_roles(text, parts)
    if len(glued) > 1 or (glued and beside_folio):
        parts += glued
    return sorted(parts, key=lambda part: part.start)


def _glued_roles(text: str, parts: list[FolioPart]) -> list[FolioPart]:
    """Return labels with their names right behind them (责编王小明 校对李大海, also without the blank)."""
    glued: list[FolioPart] = []
    at = 0
    while at < len(text):
        label = _LABEL.match(text, at)
        name = _GLUED_NAME.match(text, label.end()) if label else None
        if label and name and is_person_name(name[0]) and not any(p.start < name.end() and at < p.end for p in parts):
            glued.append(FolioPart(FolioKind.ROLE, *label.span(), label))
            at = name.end()
        else:
            at = text.find(" ", at)
            at = len(text) if at < 0 else at
        while at < len(text) and text[at].isspace():
            at += 1
    return glued


def is_folio_line(text: str) -> bool:
    """Say whether the wording alone makes the line a folio line."""
    if len(text) > 160:
        return False
    parts = folio_parts(text)
    kinds = {part.kind for part in parts}
    if sum(part.kind is FolioKind.WEEKDAY for part in parts) > 1:
        return False  # The head of a timetable.
    if FolioKind.ROLE in kinds:
        return _names_its_makers(text, parts)
    if FolioKind.CO_ORGANISER in kinds:
        return parts[0].start == 0 and not CLAUSE_MARK.search(text)
    rest = _uncovered(text, parts)
    if kinds & {FolioKind.DATE, FolioKind.WEEKDAY}:
        return not CLAUSE_MARK.search(text) and (len(rest) <= 2 or (len(kinds) > 1 and len(rest) <= 10))
    return FolioKind.PAGE_NUMBER in kinds and FolioKind.NEWSPAPER in kinds and len(rest) <= 8


def may_be_folio_line(text: str) -> bool:
    """Say whether the line can belong to the folio, if a folio line stands next to it."""
    bare = text.strip()
    if is_contact_line(bare):
        return True
    bare = _without_asides(bare)
    if len(bare) > 16 or CLAUSE_MARK.search(bare):
        return False
    if _is_glued_role(bare):
        return True
    if any(pattern.fullmatch(bare) for pattern in (_LONE_NUMBER, _SECTION, _NUMBERED)):
        return True
    return len(_uncovered(bare, folio_parts(bare))) <= 1 or bool(
        _SECTION.fullmatch(re.sub(PAGE_NUMBER, "", bare, count=1).strip(" 版"))
    )


def _without_asides(text: str) -> str:
    """Return the line without how to reach the paper (05 综合 微信：…), all of it where nothing else stands in it."""
    asides = [part for part in folio_parts(text) if part.kind is FolioKind.ASIDE]
    for part in reversed(asides):
        text = text[: part.start] + text[part.end :]
    return text.strip()


def _is_glued_role(text: str) -> bool:
    """Say whether the line is a role and a person's name right behind it (编辑王耀)."""
    label = _LABEL.match(text)
    return label is not None and is_person_name(text[label.end() :])


def is_section(text: str) -> bool:
    """Say whether the line is a section's name that newspapers commonly use (体育, 健康周刊)."""
    return bool(_KNOWN_SECTION.fullmatch("".join(text.split())))


def may_be_section(text: str, even_a_name: bool = False) -> bool:
    """Say whether the line is as short and bare as the name of a section, and no person's name unless allowed."""
    bare = "".join(text.split())
    return bool(_SHORT_NAME.fullmatch(bare)) and (even_a_name or not is_person_name(bare))


def names_section(texts: Iterable[str]) -> bool:
    """Say whether one of the folio's lines has words in it that are no other fact: the section's name."""
    return any(_has_other_words(text) for text in texts if not is_lone_number(text))


def _has_other_words(text: str) -> bool:
    """Say whether words are left over beside the facts of a line and the names behind its roles."""
    parts = folio_parts(text)
    for part, after in zip([None, *parts], [*parts, None], strict=True):
        words = re.findall(f"[{HAN}]+", text[part.end if part else 0 : after.start if after else len(text)])
        names = part is not None and part.kind in (FolioKind.ROLE, FolioKind.CO_ORGANISER)
        if any(len(word) >= 2 and not (names and (is_person_name(word) or len(word) <= 3)) for word in words):
            return not (names and part is not None and part.kind is FolioKind.CO_ORGANISER)
    return False


def is_lone_number(text: str) -> bool:
    """Say whether the line is a page number and nothing else."""
    return bool(_LONE_NUMBER.fullmatch(text.strip()))


def is_newspaper(text: str) -> bool:
    """Say whether the line is a newspaper's name and nothing else."""
    return bool(_NEWSPAPER.fullmatch("".join(text.split())))


def is_imprint(text: str) -> bool:
    """Say whether the line has what stands under a newspaper's name: its number, how many pages it has today."""
    return bool(_IMPRINT.search(text))


def torn_dates(texts: Sequence[str]) -> list[tuple[int, int]]:
    """Return the runs of lines (first, end) that are the pieces of one date: 2023年, 2月, 21日."""
    found: list[tuple[int, int]] = []
    for start in range(len(texts)):
        if found and start < found[-1][1]:
            continue
        end = start
        while end < min(len(texts), start + _MOST_PIECES) and _TORN.fullmatch(texts[end].strip()):
            end += 1
        for stop in range(end, start + 1, -1):
            whole = DATE.fullmatch("".join(text.strip() for text in texts[start:stop]))
            if whole and not whole["bare_month"]:
                found.append((start, stop))
                break
    return found


def is_contact_line(text: str) -> bool:
    """Say whether the line is nothing but how to reach the paper: telephone, mail, address of its site."""
    parts = folio_parts(text)
    only_asides = bool(parts) and all(part.kind is FolioKind.ASIDE for part in parts)
    return only_asides and len(text) <= 80 and len(_uncovered(text, parts)) <= 1


def has_date(text: str) -> bool:
    """Say whether a date stands in the line."""
    return any(part.kind is FolioKind.DATE for part in folio_parts(text))


def is_lone_date(text: str) -> bool:
    """Say whether the line is a date and nothing else, as notices and letters close with one too."""
    parts = folio_parts(text)
    return {part.kind for part in parts} == {FolioKind.DATE} and not _uncovered(text, parts)


def _names_its_makers(text: str, parts: list[FolioPart]) -> bool:
    labels = [part for part in parts if part.kind is FolioKind.ROLE]
    ends = [*(part.start for part in parts[1:]), len(text)]
    values = [text[p.end : end].strip() for p, end in zip(parts, ends, strict=True) if p.kind is FolioKind.ROLE]
    named = sum(any(map(is_person_name, re.split(r"[\s、，/]+", v))) or not v or len(v) <= 6 for v in values)
    colons = any(ch in part.match[0] for part in labels for ch in ":：")
    if re.search(r"[，。；！？]", text) or any(len(value) > 40 for value in values):
        return False
    return named == len(values) and (colons or len(labels) > 1 or len(parts) > 1 or len(text) <= 16)


def _uncovered(text: str, parts: list[FolioPart]) -> str:
    covered = {at for part in parts for at in range(part.start, part.end)}
    return "".join(ch for at, ch in enumerate(text) if at not in covered and not ch.isspace())
