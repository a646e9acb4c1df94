"""Rules of a newsroom's own packages: taken in beside the program's, and named when they cannot be."""

import logging
from importlib.metadata import EntryPoint

from xingxian_editor.checks.engine import check_page
from xingxian_editor.checks.examples import text_page
from xingxian_editor.checks.installed_rules import GROUP, installed_rules
from xingxian_editor.checks.newsroom import Newsroom
from xingxian_editor.checks.rules import ALL_RULES


def entry(name, value):
    return EntryPoint(name, value, GROUP)


def test_a_package_offers_one_rule_or_several():
    one = entry("one", "xingxian_editor.checks.rules.words_superfluous:RULE")
    assert [rule.id for rule in installed_rules((), [one])] == ["words.superfluous"]
    many = entry("many", "xingxian_editor.checks.rules:ALL_RULES")
    assert len(installed_rules((), [many])) == len(ALL_RULES)


def test_a_rule_whose_id_is_taken_is_left_out():
    one = entry("one", "xingxian_editor.checks.rules.words_superfluous:RULE")
    assert installed_rules([rule.id for rule in ALL_RULES], [one]) == ()


def test_a_package_that_cannot_be_loaded_is_named_as_failed(caplog):
    with caplog.at_level(logging.ERROR):
        rules = installed_rules((), [entry("broken", "no.such.module:RULE"), entry("odd", "string:digits")])
        report = check_page(text_page("甲乙"), Newsroom(), rules)
    assert report.failed == ("own.broken", "own.odd")
