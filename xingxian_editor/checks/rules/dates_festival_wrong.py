"""A festival on a day that is not its day: 2月25日是元宵节."""

from collections.abc import Iterator
from datetime import date, timedelta

from xingxian_editor.checks.clauses import sentence_end, sentence_start
from xingxian_editor.checks.edition_day import in_every_text_by_day
from xingxian_editor.checks.examples import Example, text_page
from xingxian_editor.checks.festivals import FESTIVALS, LUNAR_FESTIVALS, days_of
from xingxian_editor.checks.finding import Fix, Severity
from xingxian_editor.checks.han_numerals import han_number
from xingxian_editor.checks.newsroom import Newsroom
from xingxian_editor.checks.rule import Category, Rule, Scope
from xingxian_editor.checks.text_dates import dates_in
from xingxian_editor.checks.text_rule import TextHit
from xingxian_editor.page.pattern import Pattern
from xingxian_editor.page.span import Span

_FESTIVALS, _LUNAR = ("|".join(sorted(names, key=len, reverse=True)) for names in (FESTIVALS, LUNAR_FESTIVALS))
_NAME = rf"(?P<festival>{_FESTIVALS})(?!假期|前|后|期间|小长假|黄金周|联欢|晚会|[临将]近|长假)"
_IS = Pattern(rf"，?(?:正?是|正值|恰逢|正逢|适逢|恰是)(?:[^，。；、0-9前]{{0,8}}|第\d+个[^，。；、0-9]{{0,4}}){_NAME}")
# Beside the date with nothing between, the festival must be the day itself: 2月11日，大年初一，… .
_BESIDE = Pattern(
    rf"(?:，|（|是|的|这天)?(?:农历)?(?:“[三五六七八十]一”|国际|世界|全国|中国|传统|劳动){{0,3}}{_NAME}"
    r"(?=当[天日晚]|之[夜日]|夜|这[天一]|晚|上午|下午|清晨|凌晨|早上|一大早|[，。）；！]|$)"
)
_AFTER_NAME = Pattern(rf"{_NAME}(?:当天|当日)?(?:[（(]|是|为)$")
_LUNAR_DAY = Pattern(
    r"(?P<month>正|腊|[二三四五六七八九])月(?P<day>初[一二三四五六七八九十]|二十[一二三四五六七八九]?|三十|十[一二三四五六七八九])"
    rf"(?:，|是|，是|的|，正值|，恰逢)?(?:传统的?)?(?P<festival>{_LUNAR})(?!前|后)"
)
_MONTHS = {"正": 1, "腊": 12}
_TODAY = Pattern(rf"(?P<word>今[天日]|昨[天日]|明[天日]){_IS.pattern}")
_THIS_YEARS = Pattern(rf"今年的?{_NAME}(?!之前|到来|以前|[和、及是为在])")
_TO_COME = Pattern(
    "将|拟|计划|预计|准备|力争|争取|要|前|之际|安排|迎|打算|届时|时候|再|目标|“|等到|放假|调休|怎么|如何|异彩|决定"
)
_OFFSETS = {"今": 0, "昨": -1, "明": 1}


def find(text: str, edition: date | None) -> Iterator[TextHit]:
    """Yield each date, or 今天, that is said to be a festival and is not."""
    if not any(festival in text for festival in FESTIVALS):
        return
    yield from _dated(text, edition)
    yield from _by_the_moon(text)
    if edition:
        yield from _this_years(text, edition)
        yield from _todays(text, edition)


def _dated(text: str, edition: date | None) -> Iterator[TextHit]:
    for found in dates_in(text):
        day, end = found.nearest(edition), found.span.end
        match = _IS.match(text, end) or _BESIDE.match(text, end) or _AFTER_NAME.search(text[: found.span.start])
        if not day or not match or not (days := days_of(match["festival"], day.year)):
            continue
        # Without a year it may be told of last year.
        last = () if found.year_by(edition) else days_of(match["festival"], day.year - 1)
        if day not in days and (day.month, day.day) not in {(other.month, other.day) for other in last}:
            yield TextHit(found.span, _message(match["festival"], days))


def _by_the_moon(text: str) -> Iterator[TextHit]:
    for match in _LUNAR_DAY.finditer(text):
        right = LUNAR_FESTIVALS[match["festival"]]
        printed = (_MONTHS.get(match["month"]) or han_number(match["month"]), han_number(match["day"].lstrip("初")))
        if printed != right:
            message = f"{match['festival']}是农历 {right[0]} 月 {right[1]} 日。"
            yield TextHit(Span(match.start("month"), match.end("day")), message)


def _this_years(text: str, edition: date) -> Iterator[TextHit]:
    for match in _THIS_YEARS.finditer(text):
        sentence = text[sentence_start(text, match.start()) : sentence_end(text, match.end())]
        days = days_of(match["festival"], edition.year)
        if days and min(days) > edition and not _TO_COME.search(sentence):
            yield TextHit(Span(*match.span()), f"{_message(match['festival'], days)[:-1]}，本期出版时还没有到。")


def _todays(text: str, edition: date) -> Iterator[TextHit]:
    for match in _TODAY.finditer(text):
        if "“" not in text[max(0, match.start() - 1) : match.start()]:
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
        "⟦2021年2月12日⟧，除夕之夜，民警坚守岗位；⟦2020年6月24日⟧端午节，社区包粽子。",
        "⟦八月十六⟧中秋节，⟦腊月初七⟧是腊八节。",
        "⟦2021年3月6日⟧，惊蛰，万物复苏。⟦2020年5月2日⟧国际劳动节。",
    ),
    allows=(
        "2021年2月26日是元宵节。端午节（2021年6月14日）放假。2023年1月14日是小年。",
        "2021年2月25日，元宵节前夕。正月十四，元宵节前一天。八月十五中秋节。",
        "2021年2月11日，除夕之夜；2021年2月12日，大年初一，2021年2月26日元宵节当天。2021年3月5日惊蛰。",
        "2021年2月20日，春节刚过，2021年1月25日春节联欢。",
        "今年元宵节，县城随处可见花灯。2月25日是元宵节。",
        "2021年4月4日是清明节，2021年4月3日是清明节假期第一天。",
        Example(text_page("今年中秋节将举办灯会，今年国庆节前完工。今年端午节是6月14日。"), _IN_2021),
        Example(text_page("2月26日是元宵节。今年元宵节，县城随处可见花灯。"), _IN_2021),
    ),
)
