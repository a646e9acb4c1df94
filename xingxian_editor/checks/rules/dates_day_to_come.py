"""Something told as done by a day that is still to come: 截至2021年4月底，已完成."""

import re
from calendar import monthrange
from collections.abc import Iterator
from datetime import date

from xingxian_editor.checks.clauses import sentence_end, sentence_start
from xingxian_editor.checks.edition_day import in_every_text_by_day, needs_edition_day
from xingxian_editor.checks.examples import Example, text_page
from xingxian_editor.checks.finding import Fix, Severity
from xingxian_editor.checks.newsroom import Newsroom
from xingxian_editor.checks.rule import Category, Rule, Scope
from xingxian_editor.checks.text_rule import TextHit
from xingxian_editor.page.pattern import Pattern
from xingxian_editor.page.span import Span

_UNTIL = Pattern(
    r"(?P<word>截[至止]到?(?:目前)?)[（(]?(?:(?P<year>20\d{2})年|(?P<this>今年|去年))?"
    r"(?:(?P<month>\d{1,2})月(?:(?P<day>\d{1,2})日|(?P<end>底|末|初|中旬|下旬|上旬|份)?)|(?P<year_end>年?[底末]))",
    needs="截",
)
_DONE = Pattern(r"已|共|累计|完成|实现|达到?|建成|发放|办理|新增|收到|报销|\d[^年月日时]")
_DEADLINE = Pattern(r"报名|申[报请]|提交|受理|投稿|登记|缴[费纳]|有效|征[集求]|截[至止]日期|截止时间")
_PART = {"底": 31, "末": 31, "初": 1, "上旬": 1, "中旬": 11, "下旬": 21}
_SENT = Pattern(r"(?:本报|新华社)[\u4e00-\u9fff]{0,6}?(?P<month>\d{1,2})月(?P<day>\d{1,2})日(?:讯|电|消息)", needs="月")
_YEAR = Pattern(r"(?<![\d—－\-至到～截])(?P<year>20\d{2})年(?![—－\-至到～底末前起]|以前|之前)", needs="2")
_OVER = Pattern("[了过]|已|达线|同比|累计|共")
_PLANNED = Pattern(
    "将|拟|计划|规划|目标|预计|预期|力争|争取|到20|要|截[至止]|今后|未来|有望|预测|届时|准备|安排|提出|确定|完成时|工期|通车|建成|竣工"
    "|实施|举办|申办|主办|赛|奥运|届|会|如果|可|能|应|使|逐步|“|《|至20|期限|到期|前"
)
_LEAD = Pattern(
    r"^(?:本报讯\s*)?(?:记者[^，。]{2,12}报道\s*)?(?P<month>\d{1,2})月(?P<day>\d{1,2})日(?:上午|下午|晚)?，", needs="月"
)
_TOLD = Pattern("了|召开|举行|举办|走访|慰问|调研|开展|参加|获悉")
_PLANNED_DAY = Pattern(
    "将|拟|计划|预计|准备|力争|安排|打算|届时|定于|截止|有望|预报|预测|可能|即将|到来之际|每年|历年|当年|年的"
)
_NEAR, _SOON = 120, 20
_BACK = 12


def find(text: str, edition: date | None) -> Iterator[TextHit]:
    """Yield each day up to which things are told as done, and each dateline's day, later than the edition."""
    if edition is None:
        return
    for match in _UNTIL.finditer(text):
        told = text[max(0, match.start() - _BACK) : sentence_end(text, match.end())]
        day = _day(match, edition)
        if day and day > edition and _DONE.search(told) and not _DEADLINE.search(told):
            yield TextHit(Span(*match.span()), f"本期是{_written(edition)}，这一天还没有到。")
    for match in _YEAR.finditer(text):
        told = text[sentence_start(text, match.start()) : sentence_end(text, match.end())]
        if int(match["year"]) > edition.year and _OVER.search(told) and not _PLANNED.search(told):
            message = f"本期是{_written(edition)}，{match['year']}年还没有到。"
            yield TextHit(Span(*match.span()), message, severity=Severity.NOTICE)
    yield from _lead(text, edition)
    for match in _SENT.finditer(text):
        day = _valid(edition.year, int(match["month"]), int(match["day"]))
        if day and 0 < (day - edition).days <= _NEAR:
            yield TextHit(Span(*match.span()), f"本期是{_written(edition)}，这一天还没有到。")


def _lead(text: str, edition: date) -> Iterator[TextHit]:
    """Yield the day with which a text begins and on which something was done, where it is still to come."""
    if match := _LEAD.search(text):
        day = _valid(edition.year, int(match["month"]), int(match["day"]))
        told = text[match.end() : sentence_end(text, match.end())]
        if day and 0 < (day - edition).days <= _SOON and _TOLD.search(told) and not _PLANNED_DAY.search(told):
            span = Span(match.start("month"), match.end("day") + 1)
            yield TextHit(span, f"本期是{_written(edition)}，这一天还没有到。")


def _day(match: re.Match[str], edition: date) -> date | None:
    """Return the first day that it may mean; without a year, one long ahead was that of last year."""
    year = int(match["year"]) if match["year"] else edition.year - (match["this"] == "去年")
    month = int(match["month"]) if match["month"] else 12
    day = int(match["day"]) if match["day"] else 31 if match["year_end"] else _PART.get(match["end"] or "", 1)
    found = _valid(year, month, min(day, monthrange(year, month)[1]) if 1 <= month <= 12 else 0)
    certain = match["year"] or match["this"]
    return found if found and (certain or (found - edition).days <= _NEAR) else None


def _valid(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _written(day: date) -> str:
    return f"{day.year}年{day.month}月{day.day}日"


_IN_MARCH = Newsroom(edition_date="2021-03-05")

RULE = Rule(
    id="dates.day-to-come",
    title="日期还没有到",
    question="“截至”的日期是否已到",
    why="以本期的日期为准。",
    category=Category.DATES,
    severity=Severity.WARNING,
    fix=Fix.NONE,
    scope=Scope.TEXT,
    find=in_every_text_by_day(find),
    needs=needs_edition_day,
    flags=(
        Example(text_page("截至2021年11月底，共计报销14057.6万元。"), _IN_MARCH, ("截至2021年11月底",)),
        Example(text_page("高考成绩稳中有进，2022年二本B类以上达线621人。"), _IN_MARCH, ("2022年",)),
        Example(text_page("截至3月8日，全县已完成投资12亿元。"), _IN_MARCH, ("截至3月8日",)),
        Example(text_page("本报3月6日讯 昨日，会议召开。"), _IN_MARCH, ("本报3月6日讯",)),
        Example(text_page("本报讯 3月8日，县妇联举办了庆祝活动。"), _IN_MARCH, ("3月8日",)),
    ),
    allows=(
        Example(text_page("截至2020年11月底，共计报销14057.6万元。"), _IN_MARCH),
        Example(text_page("截至11月底，共计报销14057.6万元。截至目前，已完成8个。"), _IN_MARCH),
        Example(text_page("到2025年，将建成12所学校；2022年计划再建3所。"), _IN_MARCH),
        Example(text_page("报名截至3月20日，共招收120人。"), _IN_MARCH),
        Example(text_page("本报3月4日讯 昨日，会议召开。"), _IN_MARCH),
        Example(text_page("3月8日，县里将举行庆祝活动。\n3月4日，会议召开。\n12月8日，会议召开。"), _IN_MARCH),
        "截至2099年11月底，共计报销14057.6万元。",
    ),
)
