"""A festival on a day that is not its day: 2月25日是元宵节."""

from collections.abc import Iterator
from datetime import date, timedelta

from xingxian_editor.checks.clauses import sentence_end, sentence_start
from xingxian_editor.checks.edition_day import in_every_text_by_day
from xingxian_editor.checks.examples import Example, text_page
from xingxian_editor.checks.festivals import FESTIVALS, days_of
from xingxian_editor.checks.finding import Fix, Severity
from xingxian_editor.checks.newsroom import Newsroom
from xingxian_editor.checks.rule import Category, Rule, Scope
from xingxian_editor.checks.text_dates import dates_in
from xingxian_editor.checks.text_rule import TextHit
from xingxian_editor.page.pattern import Pattern
from xingxian_editor.page.span import Span

_NAME = rf"(?P<festival>{'|'.join(FESTIVALS)})(?!假期|前|后|期间|小长假|黄金周|联欢|晚会|[临将]近|长假)"
_IS = Pattern(rf"，?(?:正?是|正值|恰逢|正逢|适逢|恰是)(?:[^，。；、0-9前]{{0,8}}|第\d+个[^，。；、0-9]{{0,4}}){_NAME}")
_AFTER_NAME = Pattern(rf"{_NAME}[（(]$")
_TODAY = Pattern(rf"(?P<word>今[天日]|昨[天日]|明[天日]){_IS.pattern}")
_THIS_YEARS = Pattern(rf"今年的?{_NAME}(?!之前|到来|以前|[和、及])")
_TO_COME = Pattern("将|拟|计划|预计|准备|力争|争取|要|前|之际|安排|迎|打算|届时|时候|再|目标|“|等到|放假|调休")
_OFFSETS = {"今": 0, "昨": -1, "明": 1}


def find(text: str, edition: date | None) -> Iterator[TextHit]:
    """Yield each date, or 今天, that is said to be a festival and is not."""
    if not any(festival in text for festival in FESTIVALS):
        return
    for found in dates_in(text):
        day = found.nearest(edition)
        match = _IS.match(text, found.span.end) or _AFTER_NAME.search(text[: found.span.start])
        if day and match and day not in (days := days_of(match["festival"], day.year)) and days:
            yield TextHit(found.span, _message(match["festival"], days))
    for match in _THIS_YEARS.finditer(text) if edition else ():
        sentence = text[sentence_start(text, match.start()) : sentence_end(text, match.end())]
        days = days_of(match["festival"], edition.year) if edition else ()
        if edition and days and min(days) > edition and not _TO_COME.search(sentence):
            yield TextHit(Span(*match.span()), f"{_message(match['festival'], days)[:-1]}，本期出版时还没有到。")
    for match in _TODAY.finditer(text):
        if edition and "“" not in text[max(0, match.start() - 1) : match.start()]:
            day = edition + timedelta(_OFFSETS[match["word"][0]])
            days = days_of(match["festival"], day.year)
            # What a wire sent the day before speaks of its own today.
            if days and not any(abs((day - right).days) <= 1 for right in days):
                yield TextHit(Span(*match.span("word")), _message(match["festival"], days))


def _message(festival: str, days: tuple[date, ...]) -> str:
    written = "或".join(f"{day.month}月{day.day}日" for day in days)
    return f"{days[0].year}年的{festival}是{written}。"


_IN_2021 = Newsroom(edition_date="2021-03-05")

RULE = Rule(
    id="dates.festival-wrong",
    title="节日与日期不合",
    question="节日的日期是否对",
    why="公历和农历。",
    category=Category.DATES,
    severity=Severity.WARNING,
    fix=Fix.NONE,
    scope=Scope.TEXT,
    find=in_every_text_by_day(find),
    flags=(
        "⟦2021年2月25日⟧是元宵节。端午节（⟦2021年6月15日⟧）放假。",
        "⟦2020年9月11日⟧是第36个教师节。",
        Example(text_page("2月25日，正值农历正月十五元宵节。"), _IN_2021, ("2月25日",)),
        Example(text_page("今年中秋节，县城随处可见花灯。"), _IN_2021, ("今年中秋节",)),
        Example(text_page("今天是元宵节，县城张灯结彩。"), _IN_2021, ("今天",)),
    ),
    allows=(
        "2021年2月26日是元宵节。端午节（2021年6月14日）放假。2023年1月14日是小年。",
        "2021年2月25日，元宵节前夕。",
        "今年元宵节，县城随处可见花灯。2月25日是元宵节。",
        "2021年4月4日是清明节，2021年4月3日是清明节假期第一天。",
        Example(text_page("今年中秋节将举办灯会，今年国庆节前完工。"), _IN_2021),
        Example(text_page("2月26日是元宵节。今年元宵节，县城随处可见花灯。"), _IN_2021),
    ),
)
