"""Runs the rules over a page, an article or only what changed, and says which rules ran."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from xingxian_editor.checks.check_memory import Memory, look_again
from xingxian_editor.checks.checked_page import CheckedPage
from xingxian_editor.checks.finding import Finding, Report
from xingxian_editor.checks.newsroom import Newsroom
from xingxian_editor.checks.one_fault import one_each
from xingxian_editor.checks.page_order import page_order
from xingxian_editor.checks.rule import Rule, Scope
from xingxian_editor.checks.rule_run import note_failure, run_rules
from xingxian_editor.checks.rules import ALL_RULES
from xingxian_editor.page.folio import Folio
from xingxian_editor.page.page import Page
from xingxian_editor.page.page_reading import PageReading

SWITCHED_OFF = "这家报纸关掉了这条规则。"


class CheckState(NamedTuple):
    """A report with what is kept of its making, so that the next check looks only at what changed."""

    report: Report
    memory: Memory


def check_page(
    page: Page, newsroom: Newsroom, rules: Sequence[Rule] = ALL_RULES, reading: PageReading | None = None
) -> Report:
    """Return what ``rules`` find on ``page``. One rule's failure is no other's.

    ``reading`` is the text to check where corrections changed what the blocks say.
    """
    return recheck_page(page, newsroom, None, rules, reading).report


def check_article(
    page: Page, newsroom: Newsroom, article: int, rules: Sequence[Rule] = ALL_RULES, reading: PageReading | None = None
) -> Report:
    """Return what the rules that need no more find in the article or photo with the id ``article``.

    Places count it as the first of the page. Rules that look at the whole page are not run, and named so.
    """
    alone = article_alone(CheckedPage(page, newsroom, reading).reading, article)
    looking = [rule for rule in rules if rule.scope in (Scope.TEXT, Scope.ARTICLE)]
    report = check_page(page, newsroom, looking, alone)
    needs_page = tuple((rule.id, WHOLE_PAGE) for rule in rules if rule not in looking)
    return replace(report, not_run=(*report.not_run, *needs_page))


def article_alone(reading: PageReading, article: int) -> PageReading:
    """Return what ``check_article`` looks at: the article or photo with this id as the first of its page."""
    articles = tuple(known for known in reading.articles if known.id == article)
    photos = tuple(known for known in reading.photos if known.id == article)
    return PageReading(articles, photos, folio=reading.folio)


WHOLE_PAGE = "只查了一篇，这条规则要看整个版。"


def recheck_page(
    page: Page,
    newsroom: Newsroom,
    before: CheckState | None,
    rules: Sequence[Rule] = ALL_RULES,
    reading: PageReading | None = None,
) -> CheckState:
    """Return what ``check_page`` returns, looking again only at what is not as it was ``before``."""
    checked = CheckedPage(page, newsroom, reading)
    ready, not_run, failed = _ready(rules, checked)
    memory, kept = look_again(checked, ready, before.memory if before else Memory())
    ran = (*kept, run_rules([rule for rule in ready if rule.scope is Scope.PAGE], checked))
    failed = failed.union(*(part.failed for part in ran))
    findings = _in_order((finding for part in ran for finding in part.findings), rules, page.folio)
    names = tuple(rule.id for rule in rules)
    run = tuple(rule.id for rule in ready if rule.id not in failed)
    report = Report(tuple(findings), run, tuple(name for name in names if name in failed), not_run)
    return CheckState(report, memory)


def _ready(
    rules: Iterable[Rule], checked: CheckedPage
) -> tuple[tuple[Rule, ...], tuple[tuple[str, str], ...], frozenset[str]]:
    """Return the rules that can run, those that cannot with the reason, and those that could not even say so."""
    ready: list[Rule] = []
    not_run: list[tuple[str, str]] = []
    failed: set[str] = set()
    for rule in rules:
        try:
            reason = _reason_not_to_run(rule, checked)
        except Exception:  # noqa: BLE001 - whatever is wrong with one rule, the others must be heard
            note_failure(rule)
            failed.add(rule.id)
            continue
        if reason:
            not_run.append((rule.id, reason))
        else:
            ready.append(rule)
    return tuple(ready), tuple(not_run), frozenset(failed)


def _reason_not_to_run(rule: Rule, checked: CheckedPage) -> str:
    return SWITCHED_OFF if rule.id in checked.newsroom.rules_off else rule.needs(checked)


def _in_order(findings: Iterable[Finding], rules: Sequence[Rule], folio: Folio) -> Iterator[Finding]:
    """Yield each fault once, in page order; of like names the later ones are numbered."""
    ranks = {rule.id: rank for rank, rule in enumerate(rules)}
    ordered = sorted(findings, key=lambda f: (page_order(f.where, folio), ranks[f.rule]))
    named: dict[str, int] = {}
    for finding in one_each(ordered):
        count = named[finding.fingerprint] = named.get(finding.fingerprint, 0) + 1
        yield finding if count == 1 else replace(finding, fingerprint=f"{finding.fingerprint}-{count}")
