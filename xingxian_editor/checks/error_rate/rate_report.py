"""The error rate of a page, an edition or a month, page by page, with findings by category and a chart."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import groupby

from xingxian_editor.checks.error_rate.characters import CharacterCount, together
from xingxian_editor.checks.error_rate.faults import Fault
from xingxian_editor.checks.error_rate.profile import Profile
from xingxian_editor.checks.error_rate.rate import ErrorRate, error_rate


@dataclass(frozen=True, slots=True)
class PageFaults:
    """What one page brings in: its errors, its characters, its findings that wait by category and by severity."""

    date: str
    page_number: str
    name: str
    faults: tuple[Fault, ...]
    count: CharacterCount
    categories: tuple[str, ...] = ()
    severities: tuple[str, ...] = ()
    dismissed: int = 0


@dataclass(frozen=True, slots=True)
class RateLine:
    """One line of the table: a page, or an edition, with its own rate."""

    date: str
    page_number: str
    name: str
    rate: ErrorRate
    findings: tuple[tuple[str, int], ...]
    errors: int
    warnings: int
    notices: int
    dismissed: int


@dataclass(frozen=True, slots=True)
class ChartBar:
    """One bar: its label, its height, whether it passes."""

    label: str
    value: Decimal
    passes: bool = True


@dataclass(frozen=True, slots=True)
class RateReport:
    """Pages with their rates, what they come to together, and the bars of the chart.

    ``limit`` is the line across the chart; None where the bars are no rates (one page: its
    errors by kind). ``left`` is what stands when every correction is carried out. Caps and
    repeated errors of a month are counted edition by edition.
    """

    title: str
    period: str
    profile: Profile
    lines: tuple[RateLine, ...]
    editions: tuple[RateLine, ...]
    whole: ErrorRate
    left: ErrorRate
    categories: tuple[tuple[str, int], ...]
    bars: tuple[ChartBar, ...]
    bars_are: str
    limit: Decimal | None
    made: str = ""


def rate_report(
    pages: Sequence[PageFaults],
    profile: Profile,
    newspaper: str = "",
    period: str = "",
    made: str = "",
    category_name: Callable[[str], str] = str,
) -> RateReport:
    """Return the report of ``pages``, which stand by date and page."""
    lines = tuple(_line([page], profile, category_name, page.page_number, page.name) for page in pages)
    by_date = [tuple(group) for _, group in groupby(pages, key=lambda page: page.date)]
    editions = tuple(_line(group, profile, category_name, "", f"{len(group)} 版") for group in by_date)
    whole = _summed([edition.rate for edition in editions], profile)
    bars, named, limit = _bars(lines, editions, whole)
    return RateReport(
        title="　".join(filter(None, (newspaper, "差错率报表"))),
        period=period,
        profile=profile,
        lines=lines,
        editions=editions,
        whole=whole,
        left=_summed([edition.rate.left for edition in editions], profile),
        categories=_counted(category for page in pages for category in map(category_name, page.categories)),
        bars=bars,
        bars_are=named,
        limit=limit,
        made=made,
    )


def _line(
    pages: Sequence[PageFaults], profile: Profile, category_name: Callable[[str], str], number: str, name: str
) -> RateLine:
    rate = error_rate((f for page in pages for f in page.faults), together(page.count for page in pages), profile)
    severities = Counter(severity for page in pages for severity in page.severities)
    return RateLine(
        pages[0].date,
        number,
        name,
        rate,
        _counted(map(category_name, (c for page in pages for c in page.categories))),
        severities["error"],
        severities["warning"],
        severities["notice"],
        sum(page.dismissed for page in pages),
    )


def _summed(rates: Sequence[ErrorRate], profile: Profile) -> ErrorRate:
    points = sum((rate.points for rate in rates), Decimal(0))
    form = rates[0].form if len(rates) == 1 else None
    how = "；".join(dict.fromkeys(part for rate in rates for part in rate.counted_how.split("；") if part))
    if len(how) > 80:
        how = "各版分别计算"
    return ErrorRate(
        profile, points, sum(r.characters for r in rates), how, tuple(f for r in rates for f in r.faults), form
    )


def _bars(
    lines: Sequence[RateLine], editions: Sequence[RateLine], whole: ErrorRate
) -> tuple[tuple[ChartBar, ...], str, Decimal | None]:
    if len(editions) > 1:
        bars = tuple(ChartBar(e.date[5:] or "无日期", e.rate.per_10_000, e.rate.passes) for e in editions)
        return bars, "每期差错率（万分之）", whole.profile.limit
    if len(lines) > 1:
        bars = tuple(ChartBar(line.page_number or line.name, line.rate.per_10_000, line.rate.passes) for line in lines)
        return bars, "各版差错率（万分之）", whole.profile.limit
    points: dict[str, Decimal] = {}
    for entry in whole.faults:
        name = entry.fault.kind.name_zh
        points[name] = points.get(name, Decimal(0)) + entry.counts
    return tuple(ChartBar(name, value) for name, value in points.items()), "各类差错计分", None


def _counted(names: Iterable[str]) -> tuple[tuple[str, int], ...]:
    return tuple(Counter(names).most_common())
