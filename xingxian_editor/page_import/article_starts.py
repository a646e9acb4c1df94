"""Whether heads between two paragraphs begin another article, where no dateline or byline says so."""

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from xingxian_editor.page_import.chains import opens_as_leads_do
from xingxian_editor.page_import.items import Item, ItemKind
from xingxian_editor.page_import.notices import announces_briefs, labels_a_head
from xingxian_editor.page_import.wording import ends_as_kickers_do

_ENOUGH = 2
_LIKE = 3
_NEAR = 60
_OPENS = (ItemKind.DATELINE, ItemKind.BYLINE)


class ArticleStarts:
    """Counts what speaks for another article: white above the heads, a lead below them, a kicker, a deck."""

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

    def another(self, heads: Sequence[int], body: int) -> bool:
        """Say whether an article begins with ``heads`` above the paragraph with number ``body``."""
        texts = [self._items[head].text for head in heads]
        if any(announces_briefs(text) for text in texts):
            return True
        lead = opens_as_leads_do(self._items[body].text)
        leads_on = any(map(_leads_on, texts)) + labels_a_head(self._items, heads[0])
        votes = lead + self._is_set_off(heads[0]) + (len(heads) == 2) + leads_on
        return votes >= _ENOUGH and not (len(heads) == 1 and self._has_like(heads[0]))

    def _is_set_off(self, head: int) -> bool:
        return self._usual is not None and self._items[head].segments[0].line.white > self._usual

    def _has_like(self, head: int) -> bool:
        """Say whether another head of its length stands between paragraphs nearby that no lead follows."""
        length = len(self._items[head].text)
        return any(
            abs(len(self._items[other].text) - length) <= _LIKE
            for other in self._between_paragraphs_near(head)
            if not opens_as_leads_do(self._items[other + 1].text)
        )

    def _between_paragraphs_near(self, head: int) -> list[int]:
        """Return the heads between two paragraphs, up to where an article surely begins or ends."""
        return [other for step in (-1, 1) for other in self._walk(head, step)]

    def _walk(self, head: int, step: int) -> list[int]:
        found = []
        at = head + step
        while 0 <= at < len(self._items) and abs(at - head) <= _NEAR and self._items[at].kind not in _OPENS:
            if self._items[at].kind is ItemKind.HEAD and self._is_between(at):
                found.append(at)
            at += step
        return found

    def _is_between(self, at: int) -> bool:
        if not 0 < at < len(self._items) - 1:
            return False
        return self._items[at - 1].kind is ItemKind.BODY is self._items[at + 1].kind


def _leads_on(text: str) -> bool:
    """Say whether a head is a kicker by its last words, or a deck by its dash."""
    return ends_as_kickers_do(text) or text.startswith(("—", "–"))
