"""Rules of a newsroom's own packages: taken in beside the program's, and named when they cannot be."""

import json
import logging
import os
import subprocess
import sys
from importlib.metadata import EntryPoint

from xingxian_editor.checks.engine import check_page
from xingxian_editor.checks.examples import text_page
from xingxian_editor.checks.installed_rules import GROUP, installed_rules
from xingxian_editor.checks.newsroom import Newsroom
from xingxian_editor.checks.rules import ALL_RULES
from xingxian_editor.program_files import resources_folder


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


PROGRAM = (sys.executable, "-m", "xingxian_editor")
OWN_RULES = """
from dataclasses import replace

from xingxian_editor.checks.finding import Fix, Severity
from xingxian_editor.checks.rule import Category, Rule, Scope
from xingxian_editor.checks.text_rule import TextHit, in_every_text
from xingxian_editor.page.span import Span


def find(text):
    at = text.find("气化兴县")
    if at >= 0:
        yield TextHit(Span(at, at + 4), "本报写作“气化山西”。", "气化山西")


def stumble(text):
    raise ZeroDivisionError(text)


SLOGAN = Rule(
    id="evening.slogan",
    title="本报口号",
    question="口号是否照本报的写法？",
    why="本报夜班约定。",
    category=Category.HOUSE,
    severity=Severity.WARNING,
    fix=Fix.CONFIRM,
    scope=Scope.TEXT,
    find=in_every_text(find),
    flags=("推进⟦气化兴县⟧建设。",),
    allows=("推进气化山西建设。",),
)
RULES = (SLOGAN, replace(SLOGAN, id="evening.stumbles", find=in_every_text(stumble)))
"""


def installed(folder, *entry_points):
    """Lay a package out as pip leaves it: a module, and beside it the folder that says what it offers."""
    (folder / "evening_rules.py").write_text(OWN_RULES, encoding="utf-8")
    about = folder / "evening_rules-1.0.dist-info"
    about.mkdir()
    (about / "METADATA").write_text("Metadata-Version: 2.1\nName: evening-rules\nVersion: 1.0\n", encoding="utf-8")
    offered = "\n".join((f"[{GROUP}]", *entry_points))
    (about / "entry_points.txt").write_text(f"{offered}\n", encoding="utf-8")


def test_a_package_that_is_installed_beside_the_program_checks_with_it(tmp_path):
    installed(tmp_path, "evening = evening_rules:RULES", "gone = evening_rules:NOT_THERE")
    page = tmp_path / "page.txt"
    page.write_text("兴县新闻\n\n兴县推进气化兴县建设，群众，都说好。抓校长,推动。\n", encoding="utf-8")
    found = subprocess.run(
        [*PROGRAM, "--library", str(tmp_path / "library"), "check", str(page), "--format", "json"],
        capture_output=True,
        env={**os.environ, "PYTHONPATH": os.pathsep.join((str(resources_folder().parent), str(tmp_path)))},
        check=False,
    )
    report = json.loads(found.stdout)
    own = [finding for finding in report["findings"] if finding["rule"] == "evening.slogan"]
    assert [(f["quoted"], f["replacement"]) for f in own] == [("气化兴县", "气化山西")]
    assert sorted(report["rules_failed"]) == ["evening.stumbles", "own.gone"]
    assert "evening.slogan" in report["rules_run"]
    assert any(finding["rule"] == "punctuation.half-width" for finding in report["findings"])
