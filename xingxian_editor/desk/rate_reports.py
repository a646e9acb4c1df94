"""Error rates of a page, an edition or a month of a newspaper: checks every page anew, in the background."""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from xingxian_editor.checks.error_rate.characters import characters_of
from xingxian_editor.checks.error_rate.faults import faults_of
from xingxian_editor.checks.error_rate.profile import Profile
from xingxian_editor.checks.error_rate.rate_report import PageFaults, RateReport, rate_report
from xingxian_editor.checks.newsroom import Newsroom
from xingxian_editor.checks.rule import Category
from xingxian_editor.corrections.final_reading import final_reading
from xingxian_editor.desk.checking import check, newsroom_of_page
from xingxian_editor.desk.corrected_faults import corrected_on
from xingxian_editor.desk.error_rates import in_order, profile_of
from xingxian_editor.desk.session import now
from xingxian_editor.page.page import Page
from xingxian_editor.page.page_reading import read_page
from xingxian_editor.page.problem import Problem
from xingxian_editor.store.library import Library
from xingxian_editor.store.records import Dismissal, Newspaper, PageCard

Progress = Callable[[float], bool]
_MONTH = re.compile(r"\d{4}-\d{2}")
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


class NoPagesThen(Problem):
    """There is no page to report about."""

    def __init__(self, period: str) -> None:
        super().__init__(
            f"库里没有{period}的版，没有可报的；请换一个日期，或先导入。",
            f"The library has no page of {period}; choose another date, or import first.",
        )


@dataclass(frozen=True, slots=True)
class PageToRate:
    """One page with all that its check needs."""

    page: Page
    newsroom: Newsroom
    dismissals: tuple[Dismissal, ...] = ()
    date: str = ""
    page_number: str = ""
    name: str = ""


def is_period(text: str) -> bool:
    """Say whether this names a day (an edition) or a month."""
    return bool(_DAY.fullmatch(text) or _MONTH.fullmatch(text))


def cards_of(library: Library, newspaper: int, period: str) -> tuple[PageCard, ...]:
    """Return the pages of a newspaper of a day (2021-03-05) or a month (2021-03), by date and page."""
    editions = [e for e in library.editions.of(newspaper) if e.date is not None and e.date.startswith(period)]
    days = sorted(editions, key=lambda edition: edition.date or "")
    return tuple(card for edition in days for card in library.pages.of_edition(edition.id))


def pages_to_rate(library: Library, cards: Iterable[PageCard]) -> Iterator[PageToRate]:
    """Yield the pages of ``cards`` as they stand, opened one by one."""
    for card in cards:
        dismissals = library.dismissals.of_page(card.id)
        page = library.pages.open(card.id).page
        number, section = card.page_number or "", card.section or ""
        yield PageToRate(page, newsroom_of_page(library, card), dismissals, card.date or "", number, section)


def faults_of_page(given: PageToRate, profile: Profile, width_mm: float) -> PageFaults:
    """Check one page and return what it brings in. Pure."""
    original = read_page(given.page)
    reading = final_reading(given.page, original)
    checked = check(given.page, given.newsroom, given.dismissals, reading)
    name = f"{given.date} {given.page_number}"
    findings = checked.report.findings
    found = faults_of(findings, reading, name)
    return PageFaults(
        given.date,
        given.page_number,
        given.name,
        tuple(in_order((*corrected_on(given.page, original, name), *found), given.page.folio)),
        characters_of(given.page, profile, width_mm),
        tuple(finding.category for finding in findings),
        tuple(finding.severity.value for finding in findings),
        len(checked.dismissed),
    )


def make_report(
    pages: Iterable[PageToRate], count: int, newspaper: Newspaper, period: str, by: str, progress: Progress | None
) -> RateReport:
    """Check ``count`` pages and return their report; NoPagesThen where there are none.

    ``progress`` hears the share that is done; when it says no, what is done so far is reported.
    """
    profile = profile_of(newspaper)
    done: list[PageFaults] = []
    for page in pages:
        done.append(faults_of_page(page, profile, newspaper.width_mm))
        if progress is not None and not progress(len(done) / max(1, count)):
            break
    if not done:
        raise NoPagesThen(period)
    made = "　".join(filter(None, ("兴县编辑", now()[:16].replace("T", " "), by)))
    return rate_report(done, profile, newspaper.name, period, made, lambda name: Category(name).name_zh)


def report_period(
    folder: Path, newspaper: Newspaper, period: str, by: str, progress: Progress | None = None
) -> RateReport:
    """Report a day or a month, on a connection of its own: a background job."""
    with Library.open(folder) as library:
        cards = cards_of(library, newspaper.id, period)
        return make_report(pages_to_rate(library, cards), len(cards), newspaper, period, by, progress)


def report_page(folder: Path, newspaper: Newspaper, card: PageCard, by: str) -> RateReport:
    """Report one page, on a connection of its own: a background job."""
    with Library.open(folder) as library:
        number = f"第 {card.page_number} 版" if card.page_number else "未编号的版"
        period = " ".join(filter(None, (card.date, number)))
        return make_report(pages_to_rate(library, [card]), 1, newspaper, period, by, None)
