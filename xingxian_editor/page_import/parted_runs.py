"""Parts articles that stand in one run of paragraphs, their heads in a heap elsewhere on the page.

Each part must get a head of its own, and gain by it: heads that say what it says, nothing that only
it and the text above speak of, a first paragraph that begins as articles do.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import log

from xingxian_editor.page_import.article_drafts import ArticleDraft, Drafts
from xingxian_editor.page_import.chains import goes_on, opens_as_leads_do
from xingxian_editor.page_import.cohesion import Cohesion
from xingxian_editor.page_import.head_units import as_one, bound_units
from xingxian_editor.page_import.items import Item, ItemKind
from xingxian_editor.page_import.paragraphs import paragraph_starts
from xingxian_editor.page_import.placed_head import PlacedHead
from xingxian_editor.page_import.shared_phrases import word_pairs

_BESIDE = 2
"""So many paragraphs on either side tell whether the text goes on."""
_CUT = -2.4
_LEAD, _GOES_ON = 0.8, -1.5
_WHOLE_HEAD, _HALF = 6.0, 4.5
_IN_LEAD = 1.5
"""What a word pair of a head weighs that stands in the first paragraph."""
_MOST_PARAGRAPHS = 80
_SURE = 0.6
_NEVER = -100.0
_OPENED_AND_SIGNED = (0.0, -0.8, -2.5)
"""What speaks against two articles in a run that a dateline opens, that somebody signs, that has both."""
_SHORT, _ALONE = 100, -1.0
_BEAM = 4
_MOST_ABOVE = 2
_CLEARLY = 1.5


def part_runs(items: Sequence[Item], drafts: Drafts, heads: Sequence[PlacedHead]) -> bool:
    """Part articles of ``drafts`` that several heads speak of; say whether one was parted."""
    parted = False
    cohesion: Cohesion | None = None
    for number, article in reversed(list(enumerate(drafts.articles))):
        own = [h for h in heads if h.article in (number, None) and h.photo is None and h.placings]
        if not own or len(article.body) < 2 or article.brief or article.verse:
            continue
        paragraphs = _paragraphs(items, article)
        if not 2 <= len(paragraphs) <= _MOST_PARAGRAPHS:
            continue
        cohesion = cohesion or Cohesion([item.text if item.kind is ItemKind.BODY else "" for item in items])
        lines = _lines(own, article.numbers[0])
        if len(lines) < 2:
            continue
        starts = _Partition(items, paragraphs, lines, article, cohesion).starts()
        if len(starts) > 1:
            drafts.articles[number : number + 1] = _parts(article, [paragraphs[at][0] for at in starts])
            parted = True
    return parted


def _lines(heads: Sequence[PlacedHead], first: int) -> list[str]:
    """Return what may head a part each: single lines, but a kicker with its headline, a headline with its deck.

    Two heads right above the article whose first item has the number ``first`` are one.
    """
    groups = bound_units([head.unit for head in heads])
    above = [n for head in heads for n in head.unit.numbers if first - _MOST_ABOVE <= n < first]
    together = above == list(range(first - len(above), first)) and first - len(above) - 1 not in {
        n for head in heads for n in head.unit.numbers
    }
    whole = {n for n in above if together}
    lines = [
        line
        for group in groups
        if not whole.intersection(as_one(group).numbers)
        for line in ([as_one(group).text] if len(group) > 1 else group[0].text.split("\n"))
    ]
    own = [head.unit.text for head in heads if whole.intersection(head.unit.numbers)]
    return [*lines, *(["\n".join(own)] if own else [])]


def _paragraphs(items: Sequence[Item], article: ArticleDraft) -> list[list[int]]:
    """Return the numbers of the items of each paragraph."""
    result: list[list[int]] = []
    for number, begins in zip(article.body, paragraph_starts([items[n] for n in article.body]), strict=True):
        if begins or not result:
            result.append([])
        result[-1].append(number)
    return result


@dataclass(frozen=True, slots=True)
class _Way:
    """A partition in the making: where its parts begin, and which head each has."""

    worth: float = 0.0
    parts: tuple[tuple[int, int | None], ...] = ()


class _Partition:
    def __init__(
        self,
        items: Sequence[Item],
        paragraphs: Sequence[Sequence[int]],
        heads: Sequence[str],
        article: ArticleDraft,
        cohesion: Cohesion,
    ) -> None:
        self._paragraphs = paragraphs
        self._crossheads = set(article.crossheads)
        signs = bool(article.dateline) + any(n > article.body[-1] for n in article.byline)
        self._marked = _OPENED_AND_SIGNED[signs]
        self._texts = ["".join(items[n].text for n in numbers) for numbers in paragraphs]
        self._cohesion = cohesion
        pairs = [word_pairs(text) for text in self._texts]
        self._told = [[self._weights(head, pairs, at) for at in range(len(pairs))] for head in heads]

    def starts(self) -> list[int]:
        """Return at which paragraphs the parts begin: the partition of most worth in which no head serves twice."""
        ways: list[list[_Way]] = [[_Way()]]
        for end in range(1, len(self._paragraphs) + 1):
            found = [way for start in range(end) for way in self._ways_on(ways[start], start, end)]
            ways.append(sorted(found, key=lambda way: -way.worth)[:_BEAM])
        best = ways[-1][0]
        return [start for start, _ in best.parts] if self._is_clear(best) else [0]

    def _ways_on(self, before: Sequence[_Way], start: int, end: int) -> Iterator[_Way]:
        cut = self._cut(start) if start else 0.0
        if end - start == 1 and len(self._texts[start]) < _SHORT and len(self._paragraphs) > 1:
            cut += _ALONE
        for worth, head in self._best_heads(start, end):
            for way in before:
                if head is None or all(head != used for _, used in way.parts):
                    yield _Way(way.worth + worth + cut, (*way.parts, (start, head)))

    def _is_clear(self, way: _Way) -> bool:
        """Say whether every head speaks of its own part, and much less of the others."""
        starts = [*(start for start, _ in way.parts), len(self._paragraphs)]
        for (start, head), stop in zip(way.parts, starts[1:], strict=True):
            if head is not None and len(way.parts) > 1:
                told = self._told[head]
                own, others = self._weight(told[start:stop]), self._weight([*told[:start], *told[stop:]])
                if own < _CLEARLY * others:
                    return False
        return True

    def _cut(self, at: int) -> float:
        """Weigh what speaks for a new article with paragraph ``at``."""
        above = [n for numbers in self._paragraphs[max(0, at - _BESIDE) : at] for n in numbers]
        below = [n for numbers in self._paragraphs[at : at + _BESIDE] for n in numbers]
        if below[0] - 1 in self._crossheads:
            return _NEVER
        text = self._texts[at]
        wording = _LEAD * opens_as_leads_do(text) + _GOES_ON * goes_on(text)
        return _CUT + self._marked + 0.75 * self._cohesion.parted(above, below) + wording

    def _best_heads(self, start: int, end: int) -> list[tuple[float, int | None]]:
        """Return the heads that are worth most for the paragraphs, and that there may be none."""
        weights = []
        for head, told in enumerate(self._told):
            weight = self._weight(told[start:end]) + (_IN_LEAD - 1) * sum(told[start].values())
            weights.append((_WHOLE_HEAD * weight / (weight + _HALF), head))
        return [(0.0, None), *sorted(weights, reverse=True)[:_BEAM]]

    def _weight(self, told: Sequence[dict[str, float]]) -> float:
        shared: dict[str, float] = {}
        for paragraph in told:
            shared.update(paragraph)
        return sum(shared.values())

    def _weights(self, head: str, pairs: Sequence[set[str]], at: int) -> dict[str, float]:
        """Return the word pairs of a head that stand in a paragraph, each with how rare it is among them all."""
        shared = word_pairs(head) & pairs[at]
        return {pair: log((len(pairs) + 1) / sum(pair in others for others in pairs)) for pair in shared}


def _parts(article: ArticleDraft, starts: Sequence[int]) -> list[ArticleDraft]:
    """Cut an article at the items ``starts``: what opens it stays with the first part, what closes it with the last."""
    result = []
    for place, start in enumerate(starts):
        stop = starts[place + 1] if place + 1 < len(starts) else None
        last = stop is None
        part = ArticleDraft(
            body=[n for n in article.body if n >= start and (stop is None or n < stop)],
            crossheads=[n for n in article.crossheads if n > start and (stop is None or n < stop)],
            byline=[n for n in article.byline if (n < starts[0] if not place else False) or (n > starts[0] and last)],
            column=article.column,
            widest=article.widest,
            sure=min(article.sure, _SURE),
        )
        if not place:
            part.summary, part.note, part.dateline = article.summary, article.note, article.dateline
        result.append(part)
    return result
