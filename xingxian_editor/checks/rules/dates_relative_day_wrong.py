"""昨日, 今日 or 去年 with a date beside it that is another day or year: 昨日（3月3日）, 今年（2020年）."""

import re
from collections.abc import Iterator
from datetime import date, timedelta

from xingxian_editor.checks.checked_page import CheckedPage
from xingxian_editor.checks.edition_day import edition_day, needs_edition_day
from xingxian_editor.checks.examples import Example, text_page
from xingxian_editor.checks.finding import Fix, Severity
from xingxian_editor.checks.newsroom import Newsroom
from xingxian_editor.checks.rule import Category, Hit, Rule, Scope
from xingxian_editor.checks.text_rule import within
from xingxian_editor.page.pattern import Pattern
from xingxian_editor.page.place import Place
from xingxian_editor.page.reading import Reading
from xingxian_editor.page.span import Span

_DAY_WORDS = {"前天": -2, "前日": -2, "昨日": -1, "昨天": -1, "今日": 0, "今天": 0, "明日": 1, "明天": 1, "后天": 2}
_YEAR_WORDS = {"前年": -2, "去年": -1, "上年": -1, "今年": 0, "本年": 0, "明年": 1}
_DAY = Pattern(
    rf"(?P<word>{'|'.join(_DAY_WORDS)})(?:上午|下午|晚|晚上)?(?:[（(]|，?即)(?:(?P<month>\d{{1,2}})月)?(?P<day>\d{{1,2}})日",
    needs="日",
)
_IS = Pattern(r"(?P<word>今[天日])是(?P<month>\d{1,2})月(?P<day>\d{1,2})日", needs="今")
_YEAR = Pattern(rf"(?P<word>{'|'.join(_YEAR_WORDS)})(?:[（(]|，?即|是)(?P<year>(?:19|20)\d{{2}})年", needs="29")
_SENT = Pattern(r"(?:(\d{1,2})月)?(\d{1,2})日(?:电|讯|消息)")


def find(checked: CheckedPage) -> Iterator[Hit]:
    """Yield each such word that the date beside it contradicts; an agency's copy has a day of its own."""
    edition = edition_day(checked)
    if edition is None:
        return
    for place, reading in checked.texts:
        for match in _DAY.finditer(reading.text):
            days = (edition, *_days_sent(checked, place, edition))
            if not any(_fits(match, day) for day in days):
                yield _hit(place, reading, match, _written(edition + timedelta(_DAY_WORDS[match["word"]])))
        for match in _IS.finditer(reading.text):
            # Written the day before, for tomorrow's paper.
            days = (edition, edition - timedelta(1), *_days_sent(checked, place, edition))
            if "“" not in reading.text[: match.start()] and not any(_fits(match, day) for day in days):
                yield _hit(place, reading, match, _written(edition))
        for match in _YEAR.finditer(reading.text):
            right = edition.year + _YEAR_WORDS[match["word"]]
            if int(match["year"]) != right:
                yield _hit(place, reading, match, f"{right}年")


def _days_sent(checked: CheckedPage, place: Place, edition: date) -> Iterator[date]:
    """Yield the days on which the article says it was sent: 新华社北京3月3日电."""
    for other, reading in checked.texts:
        if (other.part, other.index) == (place.part, place.index):
            for month, day in _SENT.findall(reading.text):
                try:
                    yield date(edition.year, int(month or edition.month), int(day))
                except ValueError:
                    continue


def _fits(match: re.Match[str], day: date) -> bool:
    meant = day + timedelta(_DAY_WORDS[match["word"]])
    return meant.day == int(match["day"]) and (match["month"] is None or meant.month == int(match["month"]))


def _written(day: date) -> str:
    return f"{day.month}月{day.day}日"


def _hit(place: Place, reading: Reading, match: re.Match[str], right: str) -> Hit:
    span = Span(*match.span())
    message = f"按本期的日期，{match['word']}是{right}。"
    return Hit(within(place, span), span.of(reading.text), message)


_IN_MARCH = Newsroom(edition_date="2021-03-05")

RULE = Rule(
    id="dates.relative-day-wrong",
    title="昨日、今年与日期不合",
    question="昨日、今年等是否与所注的日期相合",
    why="以本期的日期为准。",
    category=Category.DATES,
    severity=Severity.WARNING,
    fix=Fix.NONE,
    scope=Scope.ARTICLE,
    find=find,
    needs=needs_edition_day,
    flags=(
        Example(text_page("昨日（3月3日），会议召开。"), _IN_MARCH, ("昨日（3月3日",)),
        Example(text_page("今天（4日）上午，队伍出发。"), _IN_MARCH, ("今天（4日",)),
        Example(text_page("今天是3月6日，春光明媚。"), _IN_MARCH, ("今天是3月6日",)),
        Example(text_page("今年（2020年）以来，去年（2019年）以来。"), _IN_MARCH, ("今年（2020年", "去年（2019年")),
    ),
    allows=(
        Example(text_page("昨日（3月4日），会议召开。昨天（4日）上午。"), _IN_MARCH),
        Example(text_page("今天是3月5日，学雷锋纪念日。"), _IN_MARCH),
        Example(text_page("新华社北京3月4日电\n记者今天（4日）获悉。"), _IN_MARCH),
        Example(text_page("今年（2021年）以来，去年是2020年。"), _IN_MARCH),
    ),
)
