"""Findings that one decision serves: 同类都改."""

from collections.abc import Iterable

from xingxian_editor.checks.finding import Finding
from xingxian_editor.checks.rule import Category

_BY_WORD = frozenset({Category.WORDS.value, Category.HOUSE.value})
"""Categories whose rules are lists of many words: there only the same word is alike."""


def alike(finding: Finding, findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Return those of ``findings`` that are of the same kind and offer a change; ``finding`` is among them.

    Of a rule that lists words only the same word counts; where changes overlap (a notice lies
    within another) the first stands.
    """
    same = [other for other in findings if other.replacement is not None and _are_alike(finding, other)]
    kept: list[Finding] = []
    for other in same:
        if not any(_overlap(other, earlier) for earlier in kept):
            kept.append(other)
    return tuple(kept)


def _are_alike(one: Finding, other: Finding) -> bool:
    if one.rule != other.rule or one.title != other.title:
        return False
    return one.category not in _BY_WORD or (one.quoted, one.replacement) == (other.quoted, other.replacement)


def _overlap(one: Finding, other: Finding) -> bool:
    here, there = one.where, other.where
    same_text = (here.part, here.index, here.field, here.item) == (there.part, there.index, there.field, there.item)
    return same_text and here.start < there.end and there.start < here.end
