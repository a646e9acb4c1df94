"""Runs the rules over a page with what its newspaper knows, and leaves out what people dismissed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from xingxian_editor.checks.finding import Finding, Report
from xingxian_editor.checks.newsroom import Newsroom
from xingxian_editor.page.page import Page
from xingxian_editor.page.page_reading import PageReading
from xingxian_editor.store.library import Library
from xingxian_editor.store.records import Dismissal, Newspaper, PageCard

if TYPE_CHECKING:
    from xingxian_editor.checks.engine import CheckState


@dataclass(frozen=True, slots=True)
class CheckedPage:
    """What a check says: the report without what was dismissed, and that with its reasons.

    ``silenced`` are the findings on words that their rules are never again to report. ``state``
    is for the next check of the page, which looks again only at what changed.
    """

    report: Report
    dismissed: tuple[tuple[Finding, Dismissal], ...] = ()
    silenced: tuple[Finding, ...] = ()
    state: CheckState | None = field(default=None, compare=False, repr=False)


def check(
    page: Page,
    newsroom: Newsroom,
    dismissals: Iterable[Dismissal] = (),
    reading: PageReading | None = None,
    before: CheckState | None = None,
) -> CheckedPage:
    """Run the rules. A pure function: it may run in a background job.

    ``reading`` is the text to check where corrections changed what the blocks say.
    """
    from xingxian_editor.checks.engine import recheck_page  # loads every rule: the window shows before that

    state = recheck_page(page, newsroom, before, reading=reading)
    return _put_aside(state.report, newsroom, dismissals, state)


def check_one(
    page: Page, newsroom: Newsroom, dismissals: Iterable[Dismissal], reading: PageReading, article: int
) -> tuple[PageReading, CheckedPage]:
    """Check the article with the id ``article`` alone; return it as a page of its own, and what was found there.

    Rules that need the whole page are named as not run.
    """
    from xingxian_editor.checks.engine import article_alone, check_article

    report = check_article(page, newsroom, article, reading=reading)
    return article_alone(reading, article), _put_aside(report, newsroom, dismissals, None)


def _put_aside(
    report: Report, newsroom: Newsroom, dismissals: Iterable[Dismissal], state: CheckState | None
) -> CheckedPage:
    aside = {dismissal.fingerprint: dismissal for dismissal in dismissals}
    never = frozenset(newsroom.silenced)
    left: list[Finding] = []
    silenced: list[Finding] = []
    dismissed: list[tuple[Finding, Dismissal]] = []
    for finding in report.findings:
        if finding.fingerprint in aside:
            dismissed.append((finding, aside[finding.fingerprint]))
        elif (finding.rule, finding.quoted) in never:
            silenced.append(finding)
        else:
            left.append(finding)
    return CheckedPage(replace(report, findings=tuple(left)), tuple(dismissed), tuple(silenced), state)


def newsroom_of_page(library: Library, card: PageCard) -> Newsroom:
    """Return what the rules hold a page of the library against."""
    others = [other for other in library.pages.of_edition(card.edition) if other.id != card.id]
    return replace(
        newsroom_of(library, library.newspapers.get(card.newspaper)),
        taken=tuple((other.page_number, other.section or "") for other in others if other.page_number),
        edition_date=card.date,
    )


def newsroom_of(library: Library, newspaper: Newspaper) -> Newsroom:
    """Return what the rules hold a page against that is in no edition yet."""
    settings = newspaper.newsroom
    return Newsroom(
        newspaper=newspaper.name,
        required_roles=settings.required_roles,
        synonyms=settings.synonyms,
        apart=settings.apart,
        roster=tuple(person.name for person in library.roster.of(newspaper.id)),
        plan=tuple((entry.page_number, entry.section) for entry in library.plan.of(newspaper.id)),
        rules_off=settings.rules_off,
        silenced=tuple((word.rule, word.quoted) for word in settings.silenced),
        words=library.words.for_checks(newspaper.id),
    )
