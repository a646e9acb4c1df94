"""Runs the rules over a page with what its newspaper knows, and leaves out what people dismissed."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from xingxian_editor.checks.finding import Finding, Report
from xingxian_editor.checks.newsroom import Newsroom
from xingxian_editor.page.page import Page
from xingxian_editor.store.library import Library
from xingxian_editor.store.records import Dismissal, Newspaper, PageCard


@dataclass(frozen=True, slots=True)
class CheckedPage:
    """What a check says: the report without what was dismissed, and that with its reasons."""

    report: Report
    dismissed: tuple[tuple[Finding, Dismissal], ...] = ()


def check(page: Page, newsroom: Newsroom, dismissals: Iterable[Dismissal] = ()) -> CheckedPage:
    """Run the rules. A pure function: it may run in a background job."""
    from xingxian_editor.checks.engine import check_page  # loads every rule: the window shows before that

    report = check_page(page, newsroom)
    aside = {dismissal.fingerprint: dismissal for dismissal in dismissals}
    left = tuple(f for f in report.findings if f.fingerprint not in aside)
    dismissed = tuple((f, aside[f.fingerprint]) for f in report.findings if f.fingerprint in aside)
    return CheckedPage(replace(report, findings=left), dismissed)


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
        words=library.words.for_checks(newspaper.id),
    )
