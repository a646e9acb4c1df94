"""Judges the rules: faults seeded by kind with look-alikes beside them, and clean text by volume.

Prints, for each kind of fault, how many were found; for each rule its precision and how many of
its findings on clean text were loud (errors and warnings) per 10,000 characters, and its cost.
"""

import random
import sys
import time
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

import blind_sentences
import clean_text
import date_sentences
import list_sentences
import number_sentences
import repeat_sentences
import seeded_page
import word_sentences
from labelled import EDITION, Labelled

from xingxian_editor.checks.checked_page import CheckedPage
from xingxian_editor.checks.engine import check_page
from xingxian_editor.checks.finding import Finding, Severity
from xingxian_editor.checks.rule import Rule
from xingxian_editor.checks.rules import ALL_RULES
from xingxian_editor.page.page import Page
from xingxian_editor.page.page_reading import PageReading, read_page
from xingxian_editor.page.place import Place, reading_at

JUDGED = (
    *(
        "arithmetic.",
        "lists.",
        "dates.",
        "repeats.",
        "words.",
        "headline.",
        "numerals.",
        "punctuation.",
        "units.obsolete",
    ),
    *(
        "fact.score-reversed",
        "units.letter-case",
        "units.name-cut-short",
        "text.character-unreadable",
        "fact.two-values",
        "fact.headline-number-differs",
        "fact.name-in-two-spellings",
        "fact.title-differs",
    ),
    *("fact.short-name-first", "fact.headline-count-differs", "fact.counted-otherwise", "text.number-torn"),
)
PRINTED_FAULTS = (
    "units.name-cut-short",
    "numerals.range-shortened",
    "punctuation.half-width",
    "punctuation.route-hyphen",
)
"""What the sample page has wrong as it was printed."""

NEEDS_PRINTED_LINES = ("numerals.broken-over-lines", "punctuation.line-place")
SEED = 20210305
CLEAN_CHARACTERS = 200_000
LEAST_PRECISION = 0.9


@dataclass
class Verdict:
    """What the judge counted."""

    seeded: Counter[str] = field(default_factory=Counter)
    found: Counter[str] = field(default_factory=Counter)
    right: Counter[str] = field(default_factory=Counter)
    wrong: Counter[str] = field(default_factory=Counter)
    loud: Counter[str] = field(default_factory=Counter)
    missed: list[str] = field(default_factory=list)
    alarms: list[str] = field(default_factory=list)
    characters: int = 0


def judged_rules() -> tuple[Rule, ...]:
    """Return the rules that are judged here."""
    return tuple(rule for rule in ALL_RULES if rule.id.startswith(JUDGED) and rule.id not in NEEDS_PRINTED_LINES)


def all_cases(rounds: int, clean_characters: int) -> list[Labelled]:
    """Return every labelled text; the same ones each time."""
    rng = random.Random(SEED)
    own = (number_sentences, list_sentences, date_sentences, repeat_sentences, word_sentences)
    cases = [case for module in own for case in module.cases(rng, rounds)]
    return [*cases, *blind_sentences.cases(), *seeded_page.seeded(rng), *clean_text.clean_text(rng, clean_characters)]


def judge(cases: Iterable[Labelled], rules: Sequence[Rule]) -> Verdict:
    """Return how the rules did."""
    verdict, known = Verdict(), _known(rules)
    for case in cases:
        reading = read_page(case.page)
        findings = check_page(case.page, EDITION, rules).findings
        hits = [finding for finding in findings if _is_on(finding, case, reading)]
        if case.fault is not None:
            verdict.seeded[case.kind] += 1
            verdict.found[case.kind] += bool(hits)
            if not hits:
                verdict.missed.append(f"{case.kind}: {case.fault or case.page.sources[0].text}")
        else:
            verdict.characters += characters(case.page)
        if case.kind.startswith("open: "):
            continue
        for finding in findings:
            if finding.fingerprint in known and (case.fault is not None or finding.rule in PRINTED_FAULTS):
                continue
            if finding not in hits and (finding.rule, finding.quoted) in known:
                continue
            _count(verdict, finding, case, right=finding in hits)
    return verdict


def _known(rules: Sequence[Rule]) -> set[str | tuple[str, str]]:
    """Return the names of what is found on the sample page as it is: no fault of the seeds.

    What the page has wrong as printed is wrong again where its sentence is set twice: by rule and words too.
    """
    sample = next(seeded_page.seeded(random.Random(SEED)))
    findings = check_page(sample.page, EDITION, rules).findings
    printed = {(f.rule, f.quoted) for f in findings if f.rule in PRINTED_FAULTS and len(f.quoted) > 1}
    return {finding.fingerprint for finding in findings} | printed


def _is_on(finding: Finding, case: Labelled, reading: PageReading) -> bool:
    if case.fault is None or finding.rule not in case.rules:
        return False
    return not case.fault or any(_overlaps(place, case.fault, reading) for place in (finding.where, *finding.also))


def _overlaps(where: Place, fault: str, reading: PageReading) -> bool:
    text = getattr(reading_at(reading, where), "text", "")
    at = text.find(fault)
    while at >= 0:
        if where.start < at + len(fault) and at < where.end:
            return True
        at = text.find(fault, at + 1)
    return False


def _count(verdict: Verdict, finding: Finding, case: Labelled, *, right: bool) -> None:
    (verdict.right if right else verdict.wrong)[finding.rule] += 1
    if not right and not _expected(finding):
        verdict.alarms.append(f"{case.kind}: {finding.rule} {finding.quoted} | {finding.message}")
    if case.fault is None and finding.severity is not Severity.NOTICE:
        verdict.loud[finding.rule] += 1


def _expected(finding: Finding) -> bool:
    return finding.severity is Severity.NOTICE


def characters(page: Page) -> int:
    """Return how many characters the page's articles have."""
    return sum(article.character_count for article in read_page(page).articles)


def costs(page: Page, rules: Sequence[Rule]) -> dict[str, float]:
    """Return the milliseconds that each rule takes on ``page`` once its texts are read, the best of five."""
    checked = CheckedPage(page, EDITION)
    best = {rule.id: float("inf") for rule in rules if checked.texts}
    for rule in (*rules, *rules, *rules, *rules, *rules):
        started = time.perf_counter()
        tuple(rule.find(checked))
        best[rule.id] = min(best[rule.id], (time.perf_counter() - started) * 1000)
    return best


def precision(verdict: Verdict, rule: str) -> float | None:
    """Return the share of the rule's findings that were right, or None where it found nothing."""
    found = verdict.right[rule] + verdict.wrong[rule]
    return verdict.right[rule] / found if found else None


def report(verdict: Verdict, rules: Sequence[Rule], cost: dict[str, float]) -> str:
    """Return the tables."""
    lines = [f"{'kind of fault':24}{'seeded':>8}{'found':>8}{'recall':>8}"]
    for kind, seeded in sorted(verdict.seeded.items()):
        found = verdict.found[kind]
        lines.append(f"{kind:24}{seeded:8}{found:8}{found / seeded:8.3f}")
    total, found = sum(verdict.seeded.values()), sum(verdict.found.values())
    lines += [f"{'all':24}{total:8}{found:8}{found / total:8.3f}", ""]
    lines.append(f"{'rule':34}{'severity':>9}{'right':>7}{'wrong':>7}{'precision':>10}{'loud/10k':>10}{'ms':>7}")
    for rule in rules:
        share = precision(verdict, rule.id)
        shown = "-" if share is None else f"{share:.3f}"
        loud = verdict.loud[rule.id] / verdict.characters * 10_000
        counts = f"{verdict.right[rule.id]:7}{verdict.wrong[rule.id]:7}"
        lines.append(f"{rule.id:34}{rule.severity.value:>9}{counts}{shown:>10}{loud:10.3f}{cost.get(rule.id, 0):7.2f}")
    loud = sum(verdict.loud.values()) / verdict.characters * 10_000
    lines.append(f"false alarms: {loud:.3f} per 10,000 characters of {verdict.characters:,} clean ones")
    return "\n".join(lines)


def main() -> None:
    """Judge and print."""
    rules = judged_rules()
    verdict = judge(all_cases(rounds=40, clean_characters=CLEAN_CHARACTERS), rules)
    sample = next(seeded_page.seeded(random.Random(SEED)))
    print(report(verdict, rules, costs(sample.page, rules)))
    if "-v" in sys.argv:
        print("\nmissed:", *sorted(verdict.missed), "\nfalse alarms:", *sorted(verdict.alarms), sep="\n")


if __name__ == "__main__":
    main()
