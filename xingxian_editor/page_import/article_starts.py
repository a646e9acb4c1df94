"""Whether heads between two paragraphs begin another article, where no dateline or byline says so.

All signs are weighed together (log odds): what is said above and below, what the heads look like and
say, how the text below begins, who has signed. More than nothing is another article; else the heads
are crossheads.
"""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from xingxian_editor.page_import.chains import goes_on, is_numbered_head, opens_as_leads_do
from xingxian_editor.page_import.cohesion import Cohesion
from xingxian_editor.page_import.items import Item, ItemKind
from xingxian_editor.page_import.notices import labels_a_head
from xingxian_editor.page_import.number_runs import runs_of
from xingxian_editor.page_import.wording import announces_briefs, ends_as_kickers_do, width_of

_LIKE = 3
_NEAR = 60
_OPENS = (ItemKind.DATELINE, ItemKind.BYLINE)
_TEXT = (ItemKind.BODY, ItemKind.HEAD)
_NAMES_A_PLACE = re.compile(r"[^：:\s，。]{2,8}[：:]\S")
_HABIT = 2
"""So many texts of the page must be signed at their ends, or marked at their tops, before that is its way."""
_SHORTEST_HEADLINE, _LONG, _LONGER = 7.0, 10.0, 14.0


@dataclass(frozen=True, slots=True)
class TextAbove:
    """The article so far: its paragraphs' numbers, whether it has a byline or a dateline, its column's width."""

    paragraphs: Sequence[int]
    signed: bool
    dated: bool
    column: float


class ArticleStarts:
    """Weighs what speaks for another article at the heads between two paragraphs."""

    def __init__(self, items: Sequence[Item]) -> None:
        self._items = items
        lines = Counter(s.line.white for item in items if item.kind is ItemKind.BODY for s in item.segments[1:])
        paragraphs = Counter(
            below.segments[0].line.white
            for above, below in pairwise(items)
            if above.kind is below.kind is ItemKind.BODY
        )
        usual = [whites.most_common(1)[0][0] for whites in (lines, paragraphs) if whites]
        self._usual = max(usual, default=None)
        self._marked = any(item.kind in _OPENS for item in items)
        closing = [at for at, item in enumerate(items) if item.kind is ItemKind.BYLINE and self._closes(at)]
        self._signs_at_ends = len(closing) >= _HABIT
        tops = sum(above.kind is ItemKind.HEAD and below.kind in _OPENS for above, below in pairwise(items))
        self._marks_tops = tops >= _HABIT
        self._cohesion = Cohesion([item.text if item.kind is ItemKind.BODY else "" for item in items])

    def another(self, above: TextAbove, heads: Sequence[int], body: int) -> bool:
        """Say whether an article begins with ``heads`` above the paragraph with number ``body``."""
        texts = [self._items[head].text for head in heads]
        if any(announces_briefs(text) for text in texts):
            return True
        below = self._paragraphs_from(body)
        return self.evidence(above, heads, below) > 0

    def evidence(self, above: TextAbove, heads: Sequence[int], below: Sequence[int]) -> float:
        """Return what speaks for another article with the paragraphs ``below``, less what speaks against it."""
        return (
            self._cohesion.parted(above.paragraphs, below)
            + self._of_wording(heads, below[0])
            + self._of_shape(heads, above.column)
            + self._of_naming(heads, above.paragraphs, below)
            + 2.5 * (above.signed and self._is_signed_again(below))
            - 1.5 * (self._signs_at_ends and not above.signed and not above.dated)
            - 1.3 * (self._marks_tops and len(heads) == 1 and above.signed and not above.dated)
        )

    def _of_wording(self, heads: Sequence[int], body: int) -> float:
        """Weigh the heads' kind and the first words below them."""
        texts = [self._items[head].text for head in heads]
        lead = opens_as_leads_do(self._items[body].text)
        leads_on = any(map(_leads_on, texts)) + labels_a_head(self._items, heads[0])
        numbered = is_numbered_head(texts[-1])
        return (
            -0.5
            + 1.2 * lead
            - 0.8 * goes_on(self._items[body].text)
            + 1.2 * (not self._marked)
            + 1.5 * leads_on
            - 3.0 * numbered
        )

    def _of_shape(self, heads: Sequence[int], column: float) -> float:
        """Weigh the heads' number, widths and white."""
        widths = [sum(map(width_of, self._items[head].text)) for head in heads]
        widest = max(widths)
        short = widest < _SHORTEST_HEADLINE
        told = 1.2 * (len(heads) == 2 and not short) + 4.0 * (len(heads) > 2) + 1.2 * self._is_set_off(heads[0])
        told += 0.6 * (widest >= _LONG) + 0.6 * (widest >= _LONGER) - 1.0 * short
        told += 1.5 * (bool(column) and max(self._items[h].segments[0].width for h in heads) > column + 1)
        told += 0.7 * any(_is_headline_like(self._items[head].text) for head in heads)
        if self._has_like(heads):
            told -= 2.4 if widest < _LONG or len(heads) == 2 else 1.0
        return told

    def _of_naming(self, heads: Sequence[int], above: Sequence[int], below: Sequence[int]) -> float:
        """Weigh what is named: a headline names what its own text speaks of, and the other text does not."""
        text = "".join(self._items[head].text for head in heads)
        over, under = (self._cohesion.shared_with(text, part) for part in (above, below))
        return 0.3 * min(4, abs(under - over)) - 0.5 * min(2, min(under, over))

    def _is_signed_again(self, below: Sequence[int]) -> bool:
        """Say whether somebody signs at the end of the text below, before another article opens."""
        at = below[-1] + 1
        while at < len(self._items) and self._items[at].kind in (ItemKind.CAPTION, ItemKind.CREDIT):
            at += 1
        if at >= len(self._items) or self._items[at].kind is not ItemKind.BYLINE:
            return False
        return self._items[at].text[-1:] in "）)" or self._items[at].same_line

    def _paragraphs_from(self, body: int) -> list[int]:
        end = body
        while end < len(self._items) and self._items[end].kind is ItemKind.BODY:
            end += 1
        return list(range(body, end))

    def _is_set_off(self, head: int) -> bool:
        return self._usual is not None and self._items[head].segments[0].line.white > self._usual

    def _has_like(self, heads: Sequence[int]) -> bool:
        """Say whether heads of as many lines and their length stand between paragraphs nearby that no lead follows."""
        length = self._length(heads)
        return any(
            len(other) == len(heads) and abs(self._length(other) - length) <= _LIKE
            for other in self._between_paragraphs_near(heads)
            if not opens_as_leads_do(self._items[other[-1] + 1].text)
        )

    def _length(self, heads: Sequence[int]) -> int:
        return sum(len(self._items[head].text) for head in heads)

    def _between_paragraphs_near(self, heads: Sequence[int]) -> list[list[int]]:
        """Return the runs of heads between two paragraphs, up to where an article surely begins or ends."""
        above, below = self._walk(heads[0], -1)[::-1], self._walk(heads[-1], 1)
        runs = [*runs_of(above), *runs_of(below)]
        return [run for run in runs if self._is_body(run[0] - 1) and self._is_body(run[-1] + 1)]

    def _walk(self, head: int, step: int) -> list[int]:
        found = []
        at = head + step
        while 0 <= at < len(self._items) and abs(at - head) <= _NEAR and self._items[at].kind not in _OPENS:
            if self._items[at].kind is ItemKind.HEAD:
                found.append(at)
            at += step
        return found

    def _is_body(self, at: int) -> bool:
        return 0 <= at < len(self._items) and self._items[at].kind is ItemKind.BODY

    def _closes(self, byline: int) -> bool:
        """Say whether a byline stands below a text, and no text below it."""
        return self._is_body(byline - 1) and not self._is_body(byline + 1)


def _leads_on(text: str) -> bool:
    """Say whether a head is a kicker by its last words, or a deck by its dash."""
    return ends_as_kickers_do(text) or text.startswith(("—", "–"))


def _is_headline_like(text: str) -> bool:
    """Say whether a head has what headlines have sooner than crossheads: two clauses, a place before a colon."""
    return " " in text or bool(_NAMES_A_PLACE.match(text))
