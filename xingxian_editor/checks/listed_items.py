"""Counts the items of a list parted by 、, as far as 和 and 与 leave that certain."""

from itertools import pairwise
from typing import NamedTuple

from xingxian_editor.page.pattern import Pattern

_OPENING, _CLOSING = "“‘《〈（〔【", "”’》〉）〕】"
_BOUNDARY = "，。；：:！？\n　 "
_AND = Pattern("和|与|及")
_PART_START = Pattern("[和与及对向从在为由将把以按]|包括|推动|推进|实现|涉及")
"""After these a list may begin anew: 稳定和防汛、防火两个重点."""


class ListedItems(NamedTuple):
    """A list: its items as 、 parts them, and the counts of items that it can be read to have."""

    items: tuple[str, ...]
    counts: frozenset[int]


def list_before(text: str, end: int) -> ListedItems | None:
    """Return the list that ends right before offset ``end``, or None where there is no 、."""
    depth, at, cuts = 0, end, []
    while at > 0:
        character = text[at - 1]
        if character in _CLOSING:
            depth += 1
        elif character in _OPENING:
            if depth == 0:
                break
            depth -= 1
        elif depth == 0 and character in _BOUNDARY:
            break
        elif depth == 0 and character == "、":
            cuts.append(at - 1)
        at -= 1
    return _listed(text, at, end, cuts[::-1])


def list_within(text: str) -> ListedItems | None:
    """Return the list that ``text`` is, or None where it has no 、 or ； outside brackets."""
    for mark in "；、":
        depth, cuts = 0, []
        for at, character in enumerate(text):
            depth += (character in _OPENING) - (character in _CLOSING)
            if depth == 0 and character == mark:
                cuts.append(at)
        if cuts:
            return _listed(text, 0, len(text), cuts)
    return None


def _listed(text: str, start: int, end: int, cuts: list[int]) -> ListedItems | None:
    if not cuts:
        return None
    edges = [start - 1, *cuts, end]
    items = tuple(text[first + 1 : last] for first, last in pairwise(edges))
    whole = text[start:end]
    both = len(_AND.findall(whole))
    counts = {*range(len(items), len(items) + both + 1)}
    for match in _PART_START.finditer(whole):
        rest = whole[match.end() :]
        following = rest.count("、") + 1
        counts |= {*range(following, following + len(_AND.findall(rest)) + 1)} if rest and "、" in rest else set()
    return ListedItems(items, frozenset(counts))
