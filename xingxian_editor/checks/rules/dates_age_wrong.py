"""An age that the year of birth contradicts: 1980年出生，今年45岁, in an edition of 2021."""

import re
from collections.abc import Iterator
from datetime import date

from xingxian_editor.checks.edition_day import in_every_text_by_day
from xingxian_editor.checks.examples import Example, text_page
from xingxian_editor.checks.finding import Fix, Severity
from xingxian_editor.checks.newsroom import Newsroom
from xingxian_editor.checks.rule import Category, Rule, Scope
from xingxian_editor.checks.text_rule import TextHit
from xingxian_editor.page.pattern import Pattern
from xingxian_editor.page.span import Span

_YEAR = r"(?P<born>(?:19|20)\d{2})年(?:\d{1,2}月)?(?:\d{1,2}日)?"
_BIRTH = rf"(?:{_YEAR}(?:出生|生)|出?生于{_YEAR.replace('born', 'born_in')})"
_NOW = r"(?:今年|现年|如今|现在|现已|已)(?:已|已经|刚好|正好|满|刚满|整)*(?P<age>\d{1,3})岁"
_BORN_FIRST = Pattern(rf"{_BIRTH}[^，。；0-9]{{0,10}}，?{_NOW}", needs="岁")
_AGE_FIRST = Pattern(rf"{_NOW}(?:的[^，。；0-9]{{0,6}})?，?{_BIRTH}", needs="岁")
_LIVED = Pattern(
    r"(?P<born>1[89]\d{2})年?(?:—|－|-|～)(?P<died>(?:19|20)\d{2})年?[）)，][^。；0-9]{0,8}(?:享年|终年)(?P<age>\d{1,3})岁",
    needs="岁",
)


def find(text: str, edition: date | None) -> Iterator[TextHit]:
    """Yield each age that neither full years nor the customary count (虚岁) explains."""
    for pattern in (_BORN_FIRST, _AGE_FIRST):
        for match in pattern.finditer(text) if edition else ():
            born = int(match["born"] or match["born_in"])
            yield from _wrong(match, born, edition.year if edition else born)
    for match in _LIVED.finditer(text):
        yield from _wrong(match, int(match["born"]), int(match["died"]))


def _wrong(match: re.Match[str], born: int, year: int) -> Iterator[TextHit]:
    years, age = year - born, int(match["age"])
    if not years - 1 <= age <= years + 1:
        message = f"{born}年出生，到{year}年是 {years} 岁（虚岁 {years + 1} 岁）。"
        # Some count two years more before the birthday.
        severity = Severity.NOTICE if age == years + 2 else None
        yield TextHit(Span(match.start("age"), match.end("age") + 1), message, severity=severity)


_IN_2021 = Newsroom(edition_date="2021-03-05")

RULE = Rule(
    id="dates.age-wrong",
    title="年龄算错",
    question="年龄是否与出生的年份相合",
    why="以本期的日期为准，周岁、虚岁都认。",
    category=Category.DATES,
    severity=Severity.WARNING,
    fix=Fix.NONE,
    scope=Scope.TEXT,
    find=in_every_text_by_day(find),
    flags=(
        Example(text_page("他1980年出生，今年45岁。"), _IN_2021, ("45岁",)),
        Example(text_page("现年55岁的李明生于1976年3月。"), _IN_2021, ("55岁",)),
        Example(text_page("出生于1950年的老支书今年已经65岁了。"), _IN_2021, ("65岁",)),
        "某某（1920—1998），享年⟦88岁⟧。",
    ),
    allows=(
        Example(text_page("他1980年出生，今年41岁。她1980年3月生，今年40岁。"), _IN_2021),
        Example(text_page("他1980年出生，儿子今年12岁。"), _IN_2021),
        "某某（1920—1998），享年79岁。",
        "他1980年出生，今年45岁。",
    ),
)
