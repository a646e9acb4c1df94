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
_INCOMPLETE = Pattern(r"等|含|其中|例如|比如|包括|不含|\d+[个项家名位条所座人户件元万]")
_FAR, _FEW = 2, 3


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
        "采取⟦四项措施⟧：一是宣传；二是检查；三是整改。",
        "涉及⟦3个乡镇⟧（城关镇、蔡家崖乡、魏家滩镇、奥家湾乡）。",
    ),
    allows=(
        "深入开展“三零”单位创建（零案件、零上访、零事故）。",
        "重点建设五个项目：公园、广场、车站、码头、医院。",
        "采取三项措施：一是宣传；二是检查；三是整改。",
        "新建12个项目（续建5个、新建7个）。",
        "改造3个小区（含一中、二中家属院）。",
        "第三季度（7、8月）增长。",
        "高平、阳城4个县（市、区）已达标。",
        "共有220个村（社区、街道）。",
    ),
)
