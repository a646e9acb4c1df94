"""Heads that are left over for articles that are left over: a little in common is enough where nothing else is free."""

from collections.abc import Sequence
from heapq import nlargest

from xingxian_editor.page_import.best_assignment import best_assignment
from xingxian_editor.page_import.captions import names_a_view
from xingxian_editor.page_import.head_units import HeadUnit
from xingxian_editor.page_import.shared_phrases import PhraseIndex
from xingxian_editor.page_import.wording import width_of

_LEAST = 0.6
_CLEARLY = 1.3
_LEFT_OVER = 0.5
_HALF = 2.0
_NARROWEST = 6.5
Placed = tuple[int | None, int | None]
"""The article and the photo that a head got, or neither."""


def with_faint_likeness(
    units: Sequence[HeadUnit], placed: Sequence[Placed], index: PhraseIndex, beside: Sequence[Sequence[bool]]
) -> list[Placed]:
    """Give heads that got nothing to articles that have none, by what little they have in common.

    ``beside`` tells for every head and article whether it stands right above or below: then the article
    need not be clearly more like it than others are.
    """
    articles = len(beside[0]) if beside else 0
    headed = {article for article, _ in placed if article is not None}
    free_articles = [a for a in range(articles) if a not in headed]
    free_units = [n for n, unit in enumerate(units) if _is_free(unit, placed[n])]
    result = list(placed)
    only = len(free_articles) == len(free_units) == 1
    if not free_articles or not free_units:
        return result
    alike = {n: [index.faint_likeness(units[n].text, a) for a in range(articles)] for n in free_units}
    gains = [_gains(alike[n], free_articles, beside[n], only) for n in free_units]
    for number, place in zip(free_units, best_assignment(gains), strict=True):
        if place is not None:
            result[number] = (free_articles[place], None)
    return result


def _is_free(unit: HeadUnit, placed: Placed) -> bool:
    """Say whether a head got nothing, or a photo that it says nothing about: an article needs it more."""
    article, photo = placed
    return article is None and _width(unit) >= _NARROWEST and (photo is None or not names_a_view(unit.text))


def _gains(alike: Sequence[float], articles: Sequence[int], beside: Sequence[bool], only: bool) -> list[float]:
    """Return what it is worth to give a head to each of ``articles``, 0 where another is nearly as much like it.

    ``only`` says that this head and one article are all that is left: those that have heads want it less.
    """
    best, second = nlargest(2, [*alike, 0.0, 0.0])
    gains = []
    for article in articles:
        own = alike[article]
        others = second if own == best else best
        clearly = _LEFT_OVER if only else 1.0 if beside[article] else _CLEARLY
        gains.append(own / (own + _HALF) if own >= _LEAST and own >= clearly * others else 0.0)
    return gains


def _width(unit: HeadUnit) -> float:
    return max(sum(map(width_of, line)) for line in unit.text.split("\n"))
