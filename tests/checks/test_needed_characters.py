"""What patterns say they cannot do without: that it is so, by their own syntax, and that nothing is lost by it."""

import gc
import importlib
import pkgutil
import re
from collections.abc import Iterable
from re import _constants as code
from re import _parser as parser
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import xingxian_editor.checks
import xingxian_editor.page
from xingxian_editor.checks.rules import ALL_RULES
from xingxian_editor.page.page_reading import read_page
from xingxian_editor.page.pattern import Pattern
from xingxian_editor.page.place import page_items
from xingxian_editor.page_import.page_file import read_page_file


def patterns_with_needs() -> list[Pattern]:
    """Return every pattern of the program that names characters it needs."""
    for package in (xingxian_editor.checks, xingxian_editor.page):
        for module in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            importlib.import_module(module.name)
    return [known for known in gc.get_objects() if isinstance(known, Pattern) and known.needs]


PATTERNS = patterns_with_needs()


def surely_has(parsed: Iterable[Any], needs: str) -> bool:
    """Say whether whatever matches these parts of an expression has one of the characters, or one beside it."""
    return any(_part_has(kind, value, needs) for kind, value in parsed)


def _part_has(kind: Any, value: Any, needs: str) -> bool:
    if kind is code.LITERAL:
        return chr(value) in needs
    if kind is code.IN:
        return all(_members_are(*member, needs) for member in value)
    if kind is code.BRANCH:
        return all(surely_has(branch, needs) for branch in value[1])
    if kind in (code.MAX_REPEAT, code.MIN_REPEAT):
        return value[0] > 0 and surely_has(value[2], needs)
    if kind is code.SUBPATTERN:
        return surely_has(value[3], needs)
    return kind is code.ASSERT and surely_has(value[1], needs)


def _members_are(kind: Any, value: Any, needs: str) -> bool:
    if kind is code.LITERAL:
        return chr(value) in needs
    return kind is code.RANGE and all(chr(one) in needs for one in range(value[0], value[1] + 1))


@pytest.mark.parametrize(
    ("expression", "needs", "has"),
    [
        ("无时无刻(?=都|在)", "刻", True),
        ("(?:不要|不能|勿)", "不勿", True),
        ("(?:不要|不能|勿)", "不", False),
        ("第?一", "第", False),
        ("(?:第一)*", "第", False),
        ("(?:第一){1,2}", "第", True),
        ("(?<=《)[^》]", "《", True),
        ("(?<!《)[^》]", "《", False),
        ("[^》]", "》", False),
        ("[1-3]", "123", True),
        ("[1-3]", "12", False),
        (r"[\d一]", "一", False),
        (r"(?P<a>一)(?P=a)", "一", True),
    ],
)
def test_what_an_expression_surely_has(expression, needs, has):
    assert surely_has(parser.parse(expression), needs) is has


def test_there_are_such_patterns():
    assert len(PATTERNS) > 50


@pytest.mark.parametrize("pattern", PATTERNS, ids=lambda pattern: pattern.pattern[:40])
def test_every_match_has_what_the_pattern_needs(pattern):
    assert surely_has(parser.parse(pattern.pattern), pattern.needs), pattern


def spans(matches: Iterable[re.Match[str]]) -> list[tuple[int, int]]:
    return [match.span() for match in matches]


def assert_same(pattern: Pattern, text: str) -> None:
    assert spans(pattern.finditer(text)) == spans(pattern.compiled.finditer(text)), pattern
    assert (pattern.search(text) is None) == (pattern.compiled.search(text) is None), pattern


def test_nothing_is_lost_in_the_rules_examples_and_the_sample_page(sample_file):
    examples = [example for rule in ALL_RULES for example in (*rule.flags, *rule.allows) if isinstance(example, str)]
    page = read_page(read_page_file(sample_file).page)
    texts = [
        *(example.replace("⟦", "").replace("⟧", "") for example in examples),
        *(r.text for _, r in page_items(page)),
    ]
    for pattern in PATTERNS:
        for text in texts:
            assert_same(pattern, text)


@given(st.data(), st.sampled_from(PATTERNS))
def test_nothing_is_lost_in_any_text_of_the_patterns_own_characters(data, pattern):
    own = sorted({*re.sub(r"\\[dswDSWAZzbB]|[\\^$.|?*+(){}\[\]]", "", pattern.pattern), *pattern.needs, *"，。一2"})
    assert_same(pattern, data.draw(st.text(alphabet=own, max_size=30)))
