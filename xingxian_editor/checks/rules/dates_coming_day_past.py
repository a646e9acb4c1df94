"""Something told as still to come on a day that is past: 将于2月28日举行."""

from collections.abc import Iterator
from datetime import date

from xingxian_editor.checks.clauses import sentence_start
from xingxian_editor.checks.edition_day import in_every_text_by_day, needs_edition_day
from xingxian_editor.checks.examples import Example, text_page
from xingxian_editor.checks.finding import Fix, Severity
from xingxian_editor.checks.newsroom import Newsroom
from xingxian_editor.checks.rule import Category, Rule, Scope
from xingxian_editor.checks.text_dates import dates_in
from xingxian_editor.checks.text_rule import TextHit
from xingxian_editor.page.pattern import Pattern

_WILL = Pattern(r"(?:将于|将在|(?<!决)定于|拟于|拟定于|将定于)(?:今年|本月)?$")
_TOLD_BEFORE = Pattern("当时|曾|原定|原计划|此前|当年|[“‘]")
_RECENT = 120


def find(text: str, edition: date | None) -> Iterator[TextHit]:
    """Yield each day after 将于 or 定于 that lies before the edition."""
    if edition is None:
        return
    for found in dates_in(text):
        before = text[sentence_start(text, found.span.start) : found.span.start]
        if not _WILL.search(before) or _TOLD_BEFORE.search(before):
            continue
        day = found.nearest(edition)
        if day and 0 < (edition - day).days <= _RECENT:
            yield TextHit(found.span, f"本期是{edition.year}年{edition.month}月{edition.day}日，这一天已经过了。")


_IN_MARCH = Newsroom(edition_date="2021-03-05")

RULE = Rule(
    id="dates.coming-day-past",
    title="将来的日期已过",
    question="“将于”后面的日期是否未到",
    why="以本期的日期为准。",
    category=Category.DATES,
    severity=Severity.WARNING,
    fix=Fix.NONE,
    scope=Scope.TEXT,
    find=in_every_text_by_day(find),
    needs=needs_edition_day,
    flags=(
        Example(text_page("运动会将于2月28日举行。"), _IN_MARCH, ("2月28日",)),
        Example(text_page("会议定于2021年3月1日召开。"), _IN_MARCH, ("2021年3月1日",)),
    ),
    allows=(
        Example(text_page("运动会将于3月28日举行，也将于3月5日彩排。"), _IN_MARCH),
        Example(text_page("比赛原定于2月28日举行。"), _IN_MARCH),
        Example(text_page("2019年，他接到会议定于2019年3月1日召开的通知。"), _IN_MARCH),
    ),
)
