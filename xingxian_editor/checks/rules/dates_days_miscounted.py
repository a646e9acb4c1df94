"""So many days and a span that has another number of them: 为期5天，从3月1日到3月7日."""

import re
from collections.abc import Iterator
from datetime import date

from xingxian_editor.checks.clauses import sentences
from xingxian_editor.checks.finding import Fix, Severity
from xingxian_editor.checks.han_numerals import HAN_NUMBER, whole_number
from xingxian_editor.checks.rule import Category, Rule, Scope
from xingxian_editor.checks.text_rule import TextHit, in_every_text
from xingxian_editor.page.pattern import Pattern
from xingxian_editor.page.span import Span

_COUNT = Pattern(rf"(?:为期|历时|工期为?|展期为?|会期|共持续)(?P<count>\d{{1,3}}|{HAN_NUMBER})天")
_SPAN = Pattern(
    r"(?<!\d)(?P<month>\d{1,2})月(?P<day>\d{1,2})日?(?:起|开始)?，?(?:一直)?(?:持续)?(?:至|到|—|～)(?:(?P<to_month>\d{1,2})月)?(?P<to_day>\d{1,2})日"
)
_SPAN_FIRST = Pattern(
    r"(?:在[^，。；、]{1,10})?(?:举行|举办|进行|开展|展出|召开|实施|开放|施工|停水|停电)?，?(?:总共|共|总)?"
)
_COUNT_FIRST = Pattern(r"(?:的[^，。；、]{1,8})?，?(?:时间|日期)?(?:将|拟)?[于自从为是：]{0,2}")
"""What stands between the two where they are of one thing: 报名3月1日至20日，培训为期5天 are of two."""

_LEAP_YEAR, _FEBRUARY = 2020, 2


def find(text: str) -> Iterator[TextHit]:
    """Yield each count of days in a sentence with one span of days that is neither that long nor one day shorter."""
    for sentence in sentences(text) if "天" in text else ():
        counts = list(_COUNT.finditer(text, sentence.start, sentence.end))
        spans = list(_SPAN.finditer(text, sentence.start, sentence.end)) if len(counts) == 1 else []
        days = _days(spans[0]) if len(spans) == 1 else None
        count = whole_number(counts[0]["count"]) if days else None
        if (
            days
            and count is not None
            and _of_one_thing(text, counts[0], spans[0])
            and not _shortest(spans[0], days) <= count <= days + 1
        ):
            message = f"{spans[0][0]}连首尾是 {days + 1} 天。"
            yield TextHit(Span(counts[0].start("count"), counts[0].end("count") + 1), message)


def _of_one_thing(text: str, count: re.Match[str], span: re.Match[str]) -> bool:
    if span.end() <= count.start():
        return _SPAN_FIRST.fullmatch(text, span.end(), count.start()) is not None
    return _COUNT_FIRST.fullmatch(text, count.end(), span.start()) is not None


def _shortest(span: re.Match[str], days: int) -> int:
    """Return the fewest days that the span may be: over the end of February a common year has one less."""
    return days - (int(span["month"]) <= _FEBRUARY < int(span["to_month"] or span["month"]))


def _days(span: re.Match[str]) -> int | None:
    """Return how many days lie between the first and the last; None where there is no such day."""
    month, to_month = int(span["month"]), int(span["to_month"] or span["month"])
    try:
        first, last = date(_LEAP_YEAR, month, int(span["day"])), date(_LEAP_YEAR, to_month, int(span["to_day"]))
    except ValueError:
        return None
    return (last - first).days if last > first else None


RULE = Rule(
    id="dates.days-miscounted",
    title="天数算错",
    question="起止日期与天数是否相合",
    why="天数是末日减首日，连首尾再加一。",
    category=Category.DATES,
    severity=Severity.WARNING,
    fix=Fix.NONE,
    scope=Scope.TEXT,
    find=in_every_text(find),
    flags=(
        "活动为期⟦5天⟧，从3月1日持续到3月7日。",
        "书画展4月2日至15日举行，为期⟦十天⟧。为期⟦六天⟧的冬训班从2月22日开始，到2月25日结束。",
    ),
    allows=(
        "活动为期7天，从3月1日持续到3月7日。书画展4月2日至15日举行，为期两周。工期60天，从3月1日到4月30日。",
        "报名时间为3月1日至20日，培训为期5天。4月1日至30日是赛季，比赛为期6天。3月1日至9日，低温持续3天。",
        "培训班为期3天。3月1日至20日报名。检查为期5天，2月28日至3月4日进行。",
    ),
)
