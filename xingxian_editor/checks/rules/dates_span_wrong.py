"""Years that do not add up: 2016年至2020年的6年间, 1951年成立，至今已有80年."""

from collections.abc import Iterator
from datetime import date

from xingxian_editor.checks.edition_day import in_every_text_by_day
from xingxian_editor.checks.examples import Example, text_page
from xingxian_editor.checks.finding import Fix, Severity
from xingxian_editor.checks.han_numerals import HAN_NUMBER, whole_number
from xingxian_editor.checks.newsroom import Newsroom
from xingxian_editor.checks.rule import Category, Rule, Scope
from xingxian_editor.checks.text_rule import TextHit
from xingxian_editor.page.pattern import Pattern
from xingxian_editor.page.span import Span

_YEAR = r"(?:1[89]|20)\d{2}"
_COUNT = rf"(?P<count>\d{{1,3}}|{HAN_NUMBER})"
_BETWEEN = Pattern(
    rf"(?<!\d)(?P<first>{_YEAR})年?[底末初]?(?:至|到|—|－|-|～|~)(?P<last>{_YEAR})年[底末初]?"
    rf"(?:[，,（(的]?(?:这|共|历时|前后|连续|整整)?{_COUNT}年(?P<after>[间来里内]|时间|期间|，|。|$))?",
    needs="289",
)
_FROM = Pattern(
    rf"[自从](?P<first>{_YEAR})年[^。；，]{{0,12}}(?:以来|至今|开始|起)，?(?:的|这)?{_COUNT}年(?=来|间|里|，)",
    needs="289",
)
_SERVED = Pattern(
    rf"(?P<first>{_YEAR})年[^。；，0-9]{{0,6}}(?:入党|参加工作|参军|入伍|从教|从医|任教)(?:[^。；0-9]{{0,10}})，"
    rf"(?:党龄|工龄|教龄|军龄|从教|从医|工作|任教)(?:已有|已经|已|有|达|长达|整整)*{_COUNT}(?:个)?(?:年|春秋)",
    needs="289",
)
_MONTHS = Pattern(
    rf"(?P<first>{_YEAR})年(?P<from>\d{{1,2}})月(?:\d{{1,2}}日|[底末初])?(?:至|到|—)(?P<last>{_YEAR})年(?P<to>\d{{1,2}})月(?:\d{{1,2}}日|[底末初])?"
    rf"[，,（(的]?(?:这|共|历时|前后|整整)?{_COUNT}年(?=[间来里内]|时间)",
    needs="月",
)
_BEGUN = {
    **{"中国共产党": 1921, "建党": 1921, "新中国": 1949, "中华人民共和国": 1949, "建国": 1949, "改革开放": 1978},
    **{"人民解放军": 1927, "建军": 1927, "抗日战争胜利": 1945, "抗战胜利": 1945, "长征胜利": 1936, "辛亥革命": 1911},
    **{"五四运动": 1919, "香港回归": 1997, "澳门回归": 1999, "西藏和平解放": 1951, "抗美援朝出国作战": 1950},
}
_ANNIVERSARY = Pattern(
    rf"(?P<year>今年|{_YEAR}年)(?:是|适逢|恰逢|迎来|正值|将迎来)(?:[^，。；0-9]{{0,4}}?)(?P<event>{'|'.join(_BEGUN)})[^，。；0-9]{{0,6}}?{_COUNT}周年"
)
_PLANS = {"九五": 1996, "十五": 2001} | {f"十{n}五": 2001 + 5 * at for at, n in enumerate("一二三四五六", 1)}
_PLAN = Pattern(
    rf"“(?P<plan>{'|'.join(_PLANS)})”(?:期间|时期|规划)?[（(](?P<first>{_YEAR})年?(?:至|到|—|－|-|～)(?P<last>{_YEAR})年?",
    needs="(（",
)
_SINCE = Pattern(
    rf"(?P<first>{_YEAR})年[^。；，0-9]{{0,10}}，?[^。；，0-9]{{0,6}}(?:至今|距今|迄今)(?:已有?|已经|有|整整|走过)*{_COUNT}(?:个)?年"
    r"(?![前代级])",
    needs="至距迄",
)


def find(text: str, edition: date | None) -> Iterator[TextHit]:
    """Yield each count of years that its first and last year contradict, and each span that runs backwards."""
    for match in _BETWEEN.finditer(text):
        first, last = int(match["first"]), int(match["last"])
        count = whole_number(match["count"]) if match["count"] else None
        if last < first:
            yield TextHit(Span(match.start(), match.end("last") + 1), f"{last}年在{first}年之前。")
        elif count is not None and count not in (last - first, last - first + 1):
            years = f"{last - first} 年（连首尾 {last - first + 1} 年）"
            yield TextHit(Span(match.start("count"), match.end("count") + 1), f"{first}年到{last}年是 {years}。")
    for pattern in (_SINCE, _FROM, _SERVED):
        for match in pattern.finditer(text) if edition else ():
            count = whole_number(match["count"])
            if edition and count is not None and abs(edition.year - int(match["first"]) - count) > 1:
                message = f"{match['first']}年到{edition.year}年是 {edition.year - int(match['first'])} 年。"
                yield TextHit(Span(match.start("count"), match.end("count") + 1), message)
    yield from _by_month(text)
    yield from _anniversaries(text, edition)
    yield from _plans(text)


def _by_month(text: str) -> Iterator[TextHit]:
    for match in _MONTHS.finditer(text):
        count, years = whole_number(match["count"]), int(match["last"]) - int(match["first"])
        months = 12 * years + int(match["to"]) - int(match["from"])
        if count is not None and not {months // 12, -(-months // 12), years, years + 1} & {count}:
            message = f"{match['first']}年{match['from']}月到{match['last']}年{match['to']}月是 {months // 12} 年"
            message += f"零 {months % 12} 个月。" if months % 12 else "。"
            yield TextHit(Span(match.start("count"), match.end("count") + 1), message)


def _anniversaries(text: str, edition: date | None) -> Iterator[TextHit]:
    """Yield 今年是建党99周年 where the year is another: counted from the years that everybody knows."""
    for match in _ANNIVERSARY.finditer(text) if "周年" in text else ():
        this_year = edition.year if edition else None
        year = this_year if match["year"] == "今年" else int(match["year"][:4])
        count, begun = whole_number(match["count"]), _BEGUN[match["event"]]
        if year and count is not None and year - begun != count:
            message = f"{match['event']}从{begun}年算起，{year}年是 {year - begun} 周年。"
            yield TextHit(Span(match.start("count"), match.end("count") + 2), message)


def _plans(text: str) -> Iterator[TextHit]:
    for match in _PLAN.finditer(text):
        first = _PLANS[match["plan"]]
        if (int(match["first"]), int(match["last"])) != (first, first + 4):
            span = Span(match.start("first"), match.end("last"))
            yield TextHit(span, f"“{match['plan']}”是{first}年至{first + 4}年。")


_IN_2021 = Newsroom(edition_date="2021-03-05")

RULE = Rule(
    id="dates.span-wrong",
    title="年数算错",
    question="起止年份与年数是否相合",
    why="年数是末年减首年，连首尾再加一。",
    category=Category.DATES,
    severity=Severity.WARNING,
    fix=Fix.NONE,
    scope=Scope.TEXT,
    find=in_every_text_by_day(find),
    flags=(
        "2016年至2020年的⟦7年⟧间，新建学校12所。",
        "2016—2020年⟦六年⟧来，投资12亿元。",
        "⟦2020年至2016年⟧，投资12亿元。",
        Example(text_page("学校建于1951年，至今已有80年。"), _IN_2021, ("80年",)),
        Example(text_page("自1998年建厂以来，13年间不断壮大。"), _IN_2021, ("13年",)),
        Example(text_page("他1972年入党，党龄已有59年。"), _IN_2021, ("59年",)),
        Example(text_page("今年是中国共产党成立99周年，2019年是新中国成立69周年。"), _IN_2021, ("99周年", "69周年")),
        "从2018年3月到2021年3月⟦两年⟧间，他走遍了全村。“十四五”时期（⟦2020—2025⟧年）新建公路。",
    ),
    allows=(
        "2016年至2020年的5年间，新建学校12所；2016年到2020年4年来，投资12亿元。",
        "2016—2020年五年间，投资12亿元。",
        Example(text_page("今年是建党100周年。自1998年建厂以来，23年间不断壮大。他1972年入党，党龄49年。"), _IN_2021),
        "从2018年3月到2021年3月三年间，“十三五”期间（2016—2020年）新建公路。",
        "2016年至2020年，3年完成改造的有5所。",
        Example(text_page("学校建于1951年，至今已有70年。建于1951年，至今已有69年。"), _IN_2021),
        "学校建于1951年，至今已有80年。",
    ),
)
