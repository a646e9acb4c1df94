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
    rf"(?:[，,（(的]?(?:这|共|历时|前后|连续|整整)?{_COUNT}年(?P<after>[间来里内]|时间|期间|，|。|$))?"
)
_SINCE = Pattern(
    rf"(?P<first>{_YEAR})年[^。；，0-9]{{0,10}}，?[^。；，0-9]{{0,6}}(?:至今|距今|迄今)(?:已有?|已经|有|整整|走过)*{_COUNT}(?:个)?年"
    r"(?![前代级])"
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
    for match in _SINCE.finditer(text):
        count = whole_number(match["count"])
        if edition and count is not None and abs(edition.year - int(match["first"]) - count) > 1:
            message = f"{match['first']}年到{edition.year}年是 {edition.year - int(match['first'])} 年。"
            yield TextHit(Span(match.start("count"), match.end("count") + 1), message)


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
    ),
    allows=(
        "2016年至2020年的5年间，新建学校12所；2016年到2020年4年来，投资12亿元。",
        "2016—2020年五年间，投资12亿元。",
        "2016年至2020年，3年完成改造的有5所。",
        Example(text_page("学校建于1951年，至今已有70年。建于1951年，至今已有69年。"), _IN_2021),
        "学校建于1951年，至今已有80年。",
    ),
)
