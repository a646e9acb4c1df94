"""A newsroom's own Python rules: packages beside the program that offer them under ``xingxian_editor.rules``."""

import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from xingxian_editor.checks.checked_page import CheckedPage
from xingxian_editor.checks.finding import Fix, Severity
from xingxian_editor.checks.rule import Category, Hit, Rule, Scope

if TYPE_CHECKING:
    import logging
    from importlib.metadata import EntryPoint

GROUP = "xingxian_editor.rules"
"""The entry points' group; each names a ``Rule`` or an iterable of them."""


def installed_rules(taken: Iterable[str], offered: "Iterable[EntryPoint] | None" = None) -> tuple[Rule, ...]:
    """Return the rules that installed packages offer, those whose id is free.

    A package that cannot be loaded stands as a rule that fails, so that reports name it.
    """
    known = set(taken)
    found: list[Rule] = []
    for entry in _offered() if offered is None else offered:
        for rule in _loaded(entry):
            if rule.id in known:
                _log().warning("rule %s of %s is left out: there is one of that id", rule.id, entry.name)
                continue
            known.add(rule.id)
            found.append(rule)
    return tuple(found)


def _offered() -> "Iterable[EntryPoint]":
    """Return what is offered. Hardly anybody offers rules: only where a package does are the packages read whole."""
    if not any(GROUP in text for text in _entry_points_beside()):
        return ()
    from importlib.metadata import entry_points

    return entry_points(group=GROUP)


def _entry_points_beside() -> Iterator[str]:
    for folder in filter(Path.is_dir, map(Path, sys.path)):
        for file in folder.glob("*-info/entry_points.txt"):
            yield file.read_text(encoding="utf-8", errors="replace")


def _loaded(entry: "EntryPoint") -> tuple[Rule, ...]:
    try:
        offered = entry.load()
        rules = (offered,) if isinstance(offered, Rule) else tuple(offered)
        if not all(isinstance(rule, Rule) for rule in rules):
            raise TypeError(f"{entry.value} offers something that is no rule")
    except Exception:  # noqa: BLE001 - whatever is wrong with somebody's package, the program's rules must run
        _log().exception("the rules of %s could not be loaded", entry.name)
        return (_failing(entry),)
    return rules


def _log() -> "logging.Logger":
    import logging  # seldom needed, and long to import

    return logging.getLogger(__name__)


def _failing(entry: "EntryPoint") -> Rule:
    def find(_: CheckedPage) -> Iterator[Hit]:
        raise RuntimeError(f"{entry.value} could not be loaded")

    return Rule(
        id=f"own.{entry.name}",
        title="自装规则没有装成",
        question=f"自装规则“{entry.name}”",
        why="自装规则。",
        category=Category.HOUSE,
        severity=Severity.NOTICE,
        fix=Fix.NONE,
        scope=Scope.PAGE,
        find=find,
        flags=(),
        allows=(),
    )
