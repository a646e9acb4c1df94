"""Runs rules over a page, or over the part of it that is put before them, and keeps who failed."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from xingxian_editor.checks.checked_page import CheckedPage
from xingxian_editor.checks.finding import Finding, Fix
from xingxian_editor.checks.fingerprint import fingerprint
from xingxian_editor.checks.rule import Hit, Rule
from xingxian_editor.page.place import Place
from xingxian_editor.page.reading import Reading

Text = tuple[Place, Reading]


class Ran(NamedTuple):
    """What rules found, rule after rule, and the ids of those that raised."""

    findings: tuple[Finding, ...] = ()
    failed: frozenset[str] = frozenset()


def run_rules(rules: Iterable[Rule], checked: CheckedPage) -> Ran:
    """Return what ``rules`` find. A rule that raises says nothing here and is named."""
    findings: list[Finding] = []
    failed: set[str] = set()
    for rule in rules:
        try:
            findings += tuple(_finding(rule, checked, hit) for hit in rule.find(checked))
        except Exception:  # noqa: BLE001 - whatever is wrong with one rule, the others must be heard
            note_failure(rule)
            failed.add(rule.id)
    return Ran(tuple(findings), frozenset(failed))


def run_on_texts(rules: Iterable[Rule], checked: CheckedPage, texts: Sequence[Text]) -> tuple[Ran, ...]:
    """Return for each of ``texts`` what ``run_rules`` finds in it alone.

    A rule looks at all of them in one go, which takes much less; where that fails, at each by itself.
    """
    found: dict[tuple[object, ...], list[Finding]] = {_text_of(place): [] for place, _ in texts}
    failed: dict[tuple[object, ...], set[str]] = {text: set() for text in found}
    together = checked.with_texts(texts)
    for rule in rules:
        try:
            made = [_finding(rule, together, hit) for hit in rule.find(together)]
        except Exception:  # noqa: BLE001 - which text it fails on is found out one by one, and logged then
            for place, reading in texts:
                ran = run_rules((rule,), checked.with_texts(((place, reading),)))
                found[_text_of(place)] += ran.findings
                failed[_text_of(place)] |= ran.failed
            continue
        for finding in made:
            found[_text_of(finding.where)].append(finding)
    return tuple(Ran(tuple(found[text]), frozenset(failed[text])) for text in (_text_of(p) for p, _ in texts))


def _text_of(place: Place) -> tuple[object, ...]:
    return place.part, place.index, place.field, place.item


def note_failure(rule: Rule) -> None:
    """Write the exception that is being handled into the log."""
    import logging  # seldom needed, and long to import

    logging.getLogger(__name__).exception("rule %s failed", rule.id)


def _finding(rule: Rule, checked: CheckedPage, hit: Hit) -> Finding:
    fix = Fix.NONE if hit.replacement is None else hit.fix or rule.fix
    return Finding(
        rule=rule.id,
        title=hit.title or rule.title,
        category=rule.category.value,
        severity=hit.severity or rule.severity,
        fix=fix,
        where=hit.where,
        quoted=hit.quoted,
        message=hit.message,
        why=rule.why,
        fingerprint=fingerprint(checked, rule.id, hit),
        replacement=hit.replacement,
        also=hit.also,
        error=rule.error_kind,
    )
