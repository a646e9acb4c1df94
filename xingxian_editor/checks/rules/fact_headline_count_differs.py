"""A count in characters in the headline that the body gives otherwise: 三名教师获奖 over 四名教师."""

import re
from collections.abc import Iterator

from xingxian_editor.checks.checked_page import CheckedPage
from xingxian_editor.checks.examples import Example, page_of
from xingxian_editor.checks.finding import Fix, Severity
from xingxian_editor.checks.han_numerals import whole_number
from xingxian_editor.checks.rule import Category, Hit, Rule, Scope
from xingxian_editor.checks.text_rule import within
from xingxian_editor.page.pattern import Pattern
from xingxian_editor.page.place import Place
from xingxian_editor.page.role import Role
from xingxian_editor.page.span import Span

_HEADS = ("kicker", "headline", "deck")
_COUNT = Pattern(
    r"(?<![\d.第几数百千万十一二两三四五六七八九余约近])(?P<number>\d{1,3}|[一二两三四五六七八九十]{1,3})"
    r"(?P<kind>[名位个家所座条项件只户]|个?乡镇|大)(?P<noun>[\u3400-\u9fff]{2})"
)
_SAME = {"名": "人", "位": "人", "个": "个", "家": "个", "所": "个", "座": "个", "条": "个", "项": "个", "件": "个"}
_SLOGAN = "“‘"
_PART = Pattern("其中|另|首批|第[一二三]批|又|还|前|分别|这")
_BEFORE = 8


def find(checked: CheckedPage) -> Iterator[Hit]:
    """Yield each count of the headline whose noun the body counts once, and otherwise."""
    heads = [
        (place, match)
        for place, reading in checked.texts
        if place.field in _HEADS
        for match in _COUNT.finditer(reading.text)
        if _plain(reading.text, match)
    ]
    asked = {place.index for place, _ in heads}
    told: dict[int, dict[tuple[str, str], list[tuple[int, Place]]]] = {}
    for place, reading in checked.texts:
        if place.field == "paragraphs" and place.index in asked:
            counts = told.setdefault(place.index, {})
            for match in _COUNT.finditer(reading.text):
                if _plain(reading.text, match) and (number := whole_number(match["number"])):
                    counts.setdefault(_thing(match), []).append((number, within(place, Span(*match.span()))))
    for place, match in heads:
        number = whole_number(match["number"])
        given = told.get(place.index, {}).get(_thing(match), [])
        if (
            number
            and number > 1
            and given
            and given[0][1].item == 0
            and {other for other, _ in given} == {given[0][0]}
            and given[0][0] != number
        ):
            span = Span(match.start("number"), match.end("kind"))
            message = f"标题是“{match[0]}”，正文是 {given[0][0]} {match['kind']}{match['noun']}，请核对。"
            quoted = match[0][: span.end - span.start]
            yield Hit(within(place, span), quoted, message, also=tuple(where for _, where in given))


def _thing(match: re.Match[str]) -> tuple[str, str]:
    return _SAME.get(match["kind"], match["kind"]), match["noun"]


def _plain(text: str, match: re.Match[str]) -> bool:
    """Say whether it is neither a slogan (“三个代表”) nor a part of what is counted (其中两个项目)."""
    before = text[max(0, match.start() - _BEFORE) : match.start()]
    return not before.endswith(tuple(_SLOGAN)) and not _PART.search(before)


RULE = Rule(
    id="fact.headline-count-differs",
    title="标题与正文的数目不一",
    question="标题里的几名、几个正文是否这样说",
    why="标题与正文一致；标题的差错加倍。",
    category=Category.CONSISTENCY,
    severity=Severity.WARNING,
    fix=Fix.NONE,
    scope=Scope.ARTICLE,
    find=find,
    flags=(
        Example(
            page_of((Role.HEADLINE, 1, "我县三名教师获省级表彰"), (Role.BODY, 1, "我县有四名教师榜上有名。")),
            quotes=("三名",),
        ),
        Example(
            page_of((Role.HEADLINE, 1, "五个项目集中开工"), (Role.BODY, 1, "昨日，全县6个项目集中开工。")),
            quotes=("五个",),
        ),
    ),
    allows=(
        Example(page_of((Role.HEADLINE, 1, "我县三名教师获省级表彰"), (Role.BODY, 1, "我县有3位教师榜上有名。"))),
        Example(
            page_of((Role.HEADLINE, 1, "五个项目集中开工"), (Role.BODY, 1, "续建的两个项目、新建的三个项目开工。"))
        ),
        Example(page_of((Role.HEADLINE, 1, "一个村庄的蝶变"), (Role.BODY, 1, "全县十个村庄脱贫。"))),
    ),
)
