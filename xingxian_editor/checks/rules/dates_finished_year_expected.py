"""A year that is over and still only expected: 2020年预计完成, in an edition of 2021."""

import re
from collections.abc import Iterator
from datetime import date

from xingxian_editor.checks.edition_day import in_every_text_by_day, needs_edition_day
from xingxian_editor.checks.examples import Example, text_page
from xingxian_editor.checks.finding import Fix, Severity
from xingxian_editor.checks.newsroom import Newsroom
from xingxian_editor.checks.rule import Category, Rule, Scope
from xingxian_editor.checks.text_rule import TextHit
from xingxian_editor.page.pattern import Pattern
from xingxian_editor.page.span import Span

_EXPECTED = "(?P<word>预计|有望|预期|预估)"
_BEFORE = Pattern(
    rf"(?:(?P<year>20\d{{2}})年|(?P<last>去年|上年))(?:底|末|全年)?[^。；，0-9今明]{{0,12}}?{_EXPECTED}(?!到|至|20)",
    needs="估望预",
)
_AFTER = Pattern(
    rf"{_EXPECTED}(?:到|至|在|于)?(?:(?P<year>20\d{{2}})年|(?P<last>去年|上年))(?!以来|起|后)", needs="估望预"
)
_WHOLE_YEAR = Pattern(
    rf"全年[^。；，0-9今明]{{0,12}}?{_EXPECTED}(?:可|能|将)?(?:完成|实现|达到|达)[^。；，]{{0,10}}，同比", needs="比"
)
_EARLY = 3
"""Until this month, 全年 with what it is compared to is the year that has passed."""


def find(text: str, edition: date | None) -> Iterator[TextHit]:
    """Yield each 预计 of a year that was over when the edition came out."""
    if edition is None:
        return
    for pattern in (_BEFORE, _AFTER):
        for match in pattern.finditer(text):
            year = int(match["year"]) if match["year"] else edition.year - 1
            if year < edition.year:
                yield _hit(match, f"{year}年")
    if edition.month <= _EARLY:
        yield from (_hit(match, "全年") for match in _WHOLE_YEAR.finditer(text))


def _hit(match: re.Match[str], what: str) -> TextHit:
    message = f"本期出版时{what}已过，“{match['word']}”的数是否已有实绩，请看一眼。"
    return TextHit(Span(*match.span("word")), message)


_IN_2021 = Newsroom(edition_date="2021-03-05")

RULE = Rule(
    id="dates.finished-year-expected",
    title="已过的一年还说预计",
    question="已过的一年是否还说预计",
    why="以本期的日期为准。",
    category=Category.DATES,
    severity=Severity.NOTICE,
    fix=Fix.NONE,
    scope=Scope.TEXT,
    find=in_every_text_by_day(find),
    needs=needs_edition_day,
    flags=(
        Example(text_page("2020年全县生产总值预计完成122.3亿元。"), _IN_2021, ("预计",)),
        Example(text_page("去年产量有望达到15亿立方米，预计2020年完成。"), _IN_2021, ("有望", "预计")),
        Example(text_page("全年地区生产总值预计完成122.3亿元，同比增长6.1%。"), _IN_2021, ("预计",)),
    ),
    allows=(
        Example(text_page("预计今年产量将达到15亿立方米，预计2021年完成。"), _IN_2021),
        Example(text_page("2020年开工，预计今年完成。2020年底预计到2022年完工。"), _IN_2021),
        Example(text_page("全年预计新增就业2000人。"), _IN_2021),
        "2020年全县生产总值预计完成122.3亿元。",
    ),
)
