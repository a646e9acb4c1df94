"""A cardinal that is not the number of items listed after it: “三零”单位（零案件、零上访）."""

import re
from collections.abc import Iterator

from xingxian_editor.checks.finding import Fix, Severity
from xingxian_editor.checks.han_numerals import whole_number
from xingxian_editor.checks.listed_items import list_within
from xingxian_editor.checks.ordinals import marks_in, run_length
from xingxian_editor.checks.rule import Category, Rule, Scope
from xingxian_editor.checks.text_rule import TextHit, in_every_text
from xingxian_editor.page.pattern import Pattern
from xingxian_editor.page.span import Span

_PLAIN = "[^“”（）()0-9一二两三四五六七八九十、，。；：:上着了都]"
_KIND = r"(?:大|个|项|类|种|家|名|位|条|所|座|方面|级|步|件)"
_NOT_AFTER = r"(?<![\d.第前后近每各几数十百千万一二三四五六七八九])"
_NUMBER = rf"{_NOT_AFTER}(?P<number>\d{{1,2}}|十[一二三四五六七八九]|[两二三四五六七八九十])"
_SLOGAN = rf"“(?P<quoted>[两三四五六七八九十])(?:{_PLAIN}{{1,6}}|个一)”{_PLAIN}{{0,8}}?"
_NAMED = rf"(?P<named>{_SLOGAN}|{_NUMBER}{_KIND}{_PLAIN}{{1,8}}?)"
_GLOSS = Pattern(rf"{_NAMED}（(?P<list>[^（）]{{3,120}})）", needs="（")
_COLON = Pattern(rf"{_NAMED}(?:：|，?分别(?:是|为)|，即)(?P<list>[^。\n]{{3,300}})", needs="别即：")
_CLAUSES = Pattern(
    rf"(?P<named>{_NUMBER}(?:件(?:大事|实事|好事|事)|项(?:措施|任务|工作|承诺|要求|规定)|个(?:愿望|心愿|目标|转变|要求)|条(?:措施|建议|意见|要求)))"
    r"：(?P<list>[^。：；\n“”]{12,150})。",
    needs="：",
)
_GOES_ON = Pattern("[并使让为以也还又而但更]|确保|从而|其中|不断|进一步|切实|实现|达到|做到|争取|力争")
_PHASES = Pattern(
    r"分(?P<named>(?P<number>[两二三四五])(?P<kind>期|批|步|个?阶段))[^，。；：]{0,6}：(?P<list>[^。\n]{6,160})",
    needs="期批步段",
)
_INCOMPLETE = Pattern(r"等|含|其中|例如|比如|包括|不含|\d+[个项家名位条所座人户件元万]")
_FAR, _FEW, _SHORTEST = 2, 3, 4


def find(text: str) -> Iterator[TextHit]:
    """Yield each cardinal before a list in brackets, or after a colon, whose length it is not."""
    for match in _GLOSS.finditer(text):
        yield from _wrong(match, match["list"])
    for match in _COLON.finditer(text):
        listed = match["list"]
        marks = tuple(mark for mark in marks_in(listed) if mark.style in ("是", "要", "第", "（）", "其"))
        if marks and marks[0].span.start == 0:
            marks = tuple(mark for mark in marks if mark.style == marks[0].style)
            yield from _hit(match, (run_length(marks),) if run_length(marks) > 1 else ())
        elif "，" not in listed and "；" not in listed:
            yield from _wrong(match, listed)
    for match in _CLAUSES.finditer(text):
        yield from _of_clauses(match)
    for match in _PHASES.finditer(text) if "分" in text else ():
        yield from _of_phases(match)


def _of_clauses(match: re.Match[str]) -> Iterator[TextHit]:
    """Yield the number before points that are a clause each, all of about one length: 三件实事：修路，打井，….

    A clause that goes on from the one before is no point of its own, and then none can be counted.
    """
    if "等" in match["list"]:
        return
    clauses = match["list"].split("，")
    lengths = [len(clause) for clause in clauses]
    alike = max(lengths) <= 2 * min(lengths) + 2 and min(lengths) >= _SHORTEST
    if len(clauses) >= _FEW and alike and not any(_GOES_ON.match(clause) for clause in clauses):
        yield from _told(match, match["number"], len(clauses))


def _of_phases(match: re.Match[str]) -> Iterator[TextHit]:
    """Yield 三期 where the sentence tells of 一期 and 二期 alone."""
    phases = re.findall(rf"([一二三四五])(?:{match['kind'].removeprefix('个')})", match["list"])
    if phases == list("一二三四五"[: len(phases)]) and len(phases) > 1:
        yield from _told(match, match["number"], len(phases))


def _told(match: re.Match[str], printed: str, count: int) -> Iterator[TextHit]:
    number = whole_number(printed)
    if number is not None and 0 < abs(number - count) <= _FAR:
        yield TextHit(Span(*match.span("named")), f"后面列了 {count} 项，这里说 {printed}。")


def _wrong(match: re.Match[str], text: str) -> Iterator[TextHit]:
    listed = list_within(text)
    one_each = listed is not None and all(len(item) == 1 for item in listed.items)
    if listed and not one_each and not _INCOMPLETE.search(text):
        yield from _hit(match, sorted(listed.counts))


def _hit(match: re.Match[str], counts: tuple[int, ...] | list[int]) -> Iterator[TextHit]:
    printed = match["quoted"] or match["number"]
    number = whole_number(printed)
    if number is None or not counts or number in counts or min(abs(number - count) for count in counts) > _FAR:
        return
    sure = bool(match["quoted"]) or counts[0] >= _FEW
    message = f"后面列了 {counts[0]} 项，这里说 {printed}。"
    severity = None if sure else Severity.NOTICE
    yield TextHit(Span(*match.span("named")), message, severity=severity)


RULE = Rule(
    id="lists.count-after-wrong",
    title="项数与所列不符",
    question="数目是否等于后面所列的项数",
    why="说几项，就列几项。",
    category=Category.LISTS,
    severity=Severity.WARNING,
    fix=Fix.NONE,
    scope=Scope.TEXT,
    find=in_every_text(find),
    flags=(
        "深入开展⟦“三零”单位创建⟧（零案件、零上访）。",
        "重点建设⟦四个项目⟧：公园、广场、车站、码头、医院。",
        "镇里定下⟦三件实事⟧：修好通往后山的路，建起日间照料中心，接通自来水，翻新小学操场。",
        "工程分⟦三期⟧建设：一期建主楼，二期建配楼。",
        "采取⟦四项措施⟧：一是宣传；二是检查；三是整改。",
        "涉及⟦3个乡镇⟧（城关镇、蔡家崖乡、魏家滩镇、奥家湾乡）。",
    ),
    allows=(
        "深入开展“三零”单位创建（零案件、零上访、零事故）。",
        "重点建设五个项目：公园、广场、车站、码头、医院。",
        "镇里定下三件实事：修好通往后山的路，建起日间照料中心，接通自来水，翻新小学操场等。",
        "镇里定下两件实事：修好通往后山的路，让群众出行方便，接通自来水。工程分三期建设：一期建主楼，三期已完工。",
        "采取三项措施：一是宣传；二是检查；三是整改。",
        "新建12个项目（续建5个、新建7个）。",
        "改造3个小区（含一中、二中家属院）。",
        "第三季度（7、8月）增长。",
        "高平、阳城4个县（市、区）已达标。",
        "共有220个村（社区、街道）。",
    ),
)
