"""The error rate of a page as it stands, by the scoring profile of its newspaper."""

from collections.abc import Iterable

from xingxian_editor.checks.error_rate.characters import characters_of
from xingxian_editor.checks.error_rate.faults import faults_of
from xingxian_editor.checks.error_rate.profile import Profile, with_own
from xingxian_editor.checks.error_rate.profile_file import profile
from xingxian_editor.checks.error_rate.rate import ErrorRate, error_rate
from xingxian_editor.checks.finding import Finding
from xingxian_editor.page.page import Page
from xingxian_editor.page.page_reading import PageReading
from xingxian_editor.store.records import Newspaper


def profile_of(newspaper: Newspaper) -> Profile:
    """Return the profile that the newspaper counts by, with its own values in it."""
    settings = newspaper.newsroom
    return with_own(profile(settings.scoring), settings.own_weights)


def rate_of_page(page: Page, reading: PageReading, findings: Iterable[Finding], newspaper: Newspaper) -> ErrorRate:
    """Return the error rate of a page: what its findings that wait and are no notices weigh."""
    counting = profile_of(newspaper)
    return error_rate(faults_of(findings, reading), characters_of(page, counting, newspaper.width_mm), counting)
