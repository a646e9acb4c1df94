"""The judge's verdict holds: faults are found, look-alikes and clean text are left alone."""

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

import judge

MOST_FALSE_ALARMS = 1.0  # per 10,000 characters
LEAST_RECALL = 0.95
LEAST_PRECISION = 0.9


@pytest.fixture(scope="module")
def rules():
    return judge.judged_rules()


@pytest.fixture(scope="module")
def verdict(rules):
    return judge.judge(judge.all_cases(rounds=6, clean_characters=20_000), rules)


def test_seeded_faults_of_every_kind_are_found(verdict):
    seeded = {kind: count for kind, count in verdict.seeded.items() if not kind.startswith("open: ")}
    short = {kind: verdict.found[kind] / count for kind, count in seeded.items()}
    assert {kind: share for kind, share in short.items() if share < LEAST_RECALL} == {}


def test_a_rule_that_is_not_precise_enough_is_no_more_than_a_notice(verdict, rules):
    loud = [rule for rule in rules if rule.severity != "notice"]
    shares = {rule.id: judge.precision(verdict, rule.id) for rule in loud}
    assert {rule: share for rule, share in shares.items() if share is not None and share < LEAST_PRECISION} == {}


def test_clean_text_is_left_alone(verdict):
    assert sum(verdict.loud.values()) / verdict.characters * 10_000 < MOST_FALSE_ALARMS, verdict.alarms


def test_every_judged_rule_was_put_to_the_test(verdict, rules):
    assert [rule.id for rule in rules if not verdict.right[rule.id]] == []


def test_the_table_names_every_rule(verdict, rules):
    table = judge.report(verdict, rules, {})
    assert all(rule.id in table for rule in rules)
