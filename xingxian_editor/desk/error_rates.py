"""The error rate of a page as it stands, by the scoring profile of its newspaper."""

from collections.abc import Iterable
from dataclasses import replace

from xingxian_editor.checks.error_rate.characters import characters_of
from xingxian_editor.checks.error_rate.faults import Fault, faults_of
from xingxian_editor.checks.error_rate.profile import Profile
from xingxian_editor.checks.error_rate.rate import ErrorRate, error_rate
from xingxian_editor.checks.error_rate.scoring import Scoring
from xingxian_editor.checks.finding import Finding
from xingxian_editor.checks.page_order import page_order
from xingxian_editor.page.folio import Folio
from xingxian_editor.page.page import Page
from xingxian_editor.page.page_reading import PageReading
from xingxian_editor.page.place import Part, Place
from xingxian_editor.store.records import Newspaper


def profile_of(newspaper: Newspaper) -> Profile:
    """Return the profile that the newspaper counts by, with its own values in it."""
    return scoring_of(newspaper).profile


def scoring_of(newspaper: Newspaper) -> Scoring:
    """Return how the newspaper counts."""
    settings = newspaper.newsroom
    return Scoring(settings.scoring, settings.own_weights, settings.own_profiles)


def with_scoring(newspaper: Newspaper, scoring: Scoring) -> Newspaper:
    """Return the newspaper counting otherwise."""
    settings = replace(
        newspaper.newsroom, scoring=scoring.chosen, own_weights=scoring.own, own_profiles=scoring.profiles
    )
    return replace(newspaper, newsroom=settings)


def rate_of_page(
    page: Page,
    reading: PageReading,
    findings: Iterable[Finding],
    newspaper: Newspaper,
    corrected: Iterable[Fault] = (),
) -> ErrorRate:
    """Return the error rate of a page: what readers have corrected on it, and what its findings that wait weigh.

    ``reading`` is the text that was checked; notices do not count.
    """
    counting = profile_of(newspaper)
    faults = in_order((*corrected, *faults_of(findings, reading)), page.folio)
    return error_rate(faults, characters_of(page, counting, newspaper.width_mm), counting)


def in_order(faults: Iterable[Fault], folio: Folio) -> list[Fault]:
    """Return errors in the order in which a person reads the page; what stands nowhere comes last."""
    nowhere = Place(Part.PAGE)
    return sorted(faults, key=lambda fault: page_order(fault.place or nowhere, folio))
