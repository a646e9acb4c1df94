"""Keeps what changed in an article's runs with the page: what is struck and written, by source character."""

from bisect import bisect_left, insort
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from xingxian_editor.corrections.glyph_places import gap_at, glyph_at
from xingxian_editor.corrections.rejected_runs import with_rejected
from xingxian_editor.corrections.run import Run, Runs, Splice, common_start, difference, joined
from xingxian_editor.corrections.struck_ranges import beyond, both, in_few
from xingxian_editor.corrections.tracked_article import TrackedArticle, TrackedItem, hidden_corrections
from xingxian_editor.page.changed_text import BREAK, Gap, Glyph, Insertion, Struck, WrittenRun
from xingxian_editor.page.page import Page
from xingxian_editor.page.source import SourceRange
from xingxian_editor.page.span import Span


@dataclass(frozen=True, slots=True)
class Kept:
    """A page after a change in an article, and that article as ``track`` would give it now."""

    page: Page
    article: TrackedArticle


def with_splice(page: Page, article: TrackedArticle, splice: Splice) -> Page:
    """Return ``page`` after a change of an article's ledger; ``article`` is as ``track`` gave it."""
    return kept(page, article, splice.apply(article.runs)).page


def with_runs(page: Page, article: TrackedArticle, runs: Runs) -> Page:
    """Return ``page`` with other runs in an article; corrections themselves are left to the caller."""
    return kept(page, article, runs).page


def kept(page: Page, article: TrackedArticle, runs: Runs) -> Kept:
    """Keep other runs of an article; corrections themselves are left to the caller."""
    splice = difference(article.runs, runs)
    if not splice:
        return Kept(page, article)
    first, last = _with_all_written(article.runs, splice)
    ahead = len(article.runs) - last
    new = runs[first : len(runs) - ahead]
    start = sum(len(run.text) for run in article.runs[:first] if not run.ins)
    touched = {run.dele for run in (*article.runs[first:last], *new) if run.dele and not run.ins}
    written = _Written(page, article, new, start)
    after = replace(page, struck=_struck(page, article, runs, touched), insertions=written.insertions())
    end = start + sum(len(run.text) for run in article.runs[first:last] if not run.ins)
    low, high = _alike_ends(article.runs[first:last], new)
    items = _items(article, runs, article.spot(start + low).item, article.spot(end - high).item)
    changed = replace(article, items=items, stored=written.stored)
    # Where items begin stays the same: nothing original comes or goes.
    changed.__dict__.update(runs=tuple(runs), starts=article.starts, walls=article.walls)
    return Kept(after, changed)


def _alike_ends(was: Runs, becomes: Runs) -> tuple[int, int]:
    """Return how many original characters at both ends certainly stay as they are, short of those beside the change.

    A plain run may be a whole long article that the change only cuts.
    """
    if not (was and becomes):
        return 0, 0
    head = common_start(was[0].text, becomes[0].text) if was[0].plain and becomes[0].plain else 0
    room = len(was[0].text) - head if len(was) == 1 else len(was[-1].text)
    tail = common_start(was[-1].text[::-1], becomes[-1].text[::-1]) if was[-1].plain and becomes[-1].plain else 0
    return max(0, head - 1), max(0, min(tail, room) - 1)


def _items(article: TrackedArticle, runs: Runs, first: int, last: int) -> tuple[TrackedItem, ...]:
    """Cut the runs of an article at the ends of its items; only those from ``first`` to ``last`` changed."""
    items = list(article.items)
    for number, (found, separator) in enumerate(_cut(article, runs, first, last), first):
        items[number] = replace(items[number], runs=tuple(joined(found)), separator=separator)
    return tuple(items)


def _cut(article: TrackedArticle, runs: Runs, first: int, last: int) -> Iterator[tuple[list[Run], Run]]:
    """Yield the runs of every item from ``first`` to ``last``, and the separator after them."""
    at, start = 0, article.starts[first]
    item, found, left = first, list[Run](), _length(article, first)
    for run in runs:
        text = run.text
        if at < start:
            skipped = 0 if run.ins else min(len(text), start - at)
            at += skipped
            if run.ins or skipped == len(text):
                continue
            text = text[skipped:]
        while not run.ins and item + 1 < len(article.items) and len(text) > left:
            yield [*found, replace(run, text=text[:left])], replace(run, text=text[left])
            if item == last:
                return
            text = text[left + 1 :]
            item, found, left = item + 1, [], _length(article, item + 1)
        found.append(replace(run, text=text))
        left -= 0 if run.ins else len(text)
    yield found, article.items[item].separator


def _length(article: TrackedArticle, item: int) -> int:
    return len(article.items[item].reading.text)


def _with_all_written(runs: Runs, splice: Splice) -> tuple[int, int]:
    """Return the indexes of the runs that a splice touches, and of all that is written beside them."""
    first, last = splice.at, splice.at + len(splice.old)
    while first and runs[first - 1].ins:
        first -= 1
    while last < len(runs) and runs[last].ins:
        last += 1
    return first, last


# What is struck


def _struck(page: Page, article: TrackedArticle, runs: Runs, touched: Iterable[int]) -> tuple[Struck, ...]:
    kept = dict(page.struck_by)
    for number in touched:
        before = _as_struck(page, article, article.runs, number)
        after = _as_struck(page, article, runs, number)
        stored = kept.pop(number, None) or Struck(number)
        if stored != before:
            # Some of it stands in no article now, or another correction strikes it too.
            after = both(page, beyond(page, stored, before), after)
        if after.ranges or after.glyphs:
            kept[number] = after
    return tuple(kept[number] for number in sorted(kept))


def _as_struck(page: Page, article: TrackedArticle, runs: Runs, number: int) -> Struck:
    ranges: list[SourceRange] = []
    glyphs: list[Glyph] = []
    at = 0
    for run in runs:
        if run.ins:
            continue
        if run.dele == number:
            span = Span(at, at + len(run.text))
            for item, part in article.spans(span):
                for named in _named(item, part):
                    (ranges if isinstance(named, SourceRange) else glyphs).append(named)  # type: ignore[arg-type]
            glyphs.extend(_breaks(article, span))
        at += len(run.text)
    return Struck(number, in_few(page, ranges), tuple(glyphs))


def _named(item: TrackedItem, span: Span) -> Iterator[SourceRange | Glyph]:
    """Yield the source characters that are struck whole, and by themselves what is none or a part of one."""
    for run in item.reading.runs:
        start, end = max(run.start, span.start), min(run.end, span.end)
        if start >= end:
            continue
        if run.source is None or (run.mapped and (start, end) != (run.start, run.end)):
            yield from (glyph_at(item.reading, at) for at in range(start, end))
        elif run.mapped:
            yield SourceRange(run.source, run.offset, run.offset + 1)
        else:
            yield SourceRange(run.source, run.offset + start - run.start, run.offset + end - run.start)


def _breaks(article: TrackedArticle, span: Span) -> Iterator[Glyph]:
    for item, start in zip(article.items[:-1], article.starts, strict=False):
        end = start + len(item.reading.text)
        if end in span:
            last = glyph_at(item.reading, len(item.reading.text) - 1)
            yield Glyph(last.source, last.offset, BREAK)


# What is written


class _Written:
    """What is written after a change, gap by gap; ``stored`` is as in a tracked article."""

    def __init__(self, page: Page, article: TrackedArticle, new: Runs, start: int) -> None:
        self._page = page
        self._new: list[Insertion] = []
        self._instead: dict[int, Insertion | None] = {}
        hidden = hidden_corrections(page)
        written, end = _by_offset(new, start)
        before = {offset: there for offset, there in article.stored.items() if start <= offset <= end}
        self.stored = {offset: there for offset, there in article.stored.items() if offset not in before}
        for offset in written.keys() | before.keys():
            there = before.get(offset, ())
            runs = with_rejected(there, written.get(offset, ()), hidden)
            made = Insertion(_gap(article, offset), runs) if runs else None
            self._note(there, made)
            if made is not None:
                self.stored[offset] = (made,)

    def _note(self, there: tuple[Insertion, ...], made: Insertion | None) -> None:
        """Note what comes instead of the insertions that were there."""
        same = [insertion for insertion in there if made is not None and insertion.gap == made.gap]
        for insertion in there:
            self._instead[insertion.id] = made if insertion in same else None
        if made is not None and not same:
            self._new.append(made)

    def insertions(self) -> tuple[Insertion, ...]:
        """Return all insertions of the page by their numbers."""
        kept = list(self._page.insertions)
        for number, made in self._instead.items():
            at = bisect_left(kept, number, key=_number)
            kept[at : at + 1] = [] if made is None else [made]
        for made in self._new:
            insort(kept, made, key=_number)
        return tuple(kept)


def _number(insertion: Insertion) -> int:
    return insertion.id


def _by_offset(runs: Iterable[Run], start: int) -> tuple[dict[int, tuple[WrittenRun, ...]], int]:
    """Return what is written at each original offset, and the offset after ``runs``."""
    found: dict[int, tuple[WrittenRun, ...]] = {}
    at = start
    for run in runs:
        if run.ins:
            found[at] = (*found.get(at, ()), WrittenRun(run.text, run.ins, run.dele))
        else:
            at += len(run.text)
    return found, at


def _gap(article: TrackedArticle, offset: int) -> Gap:
    spot = article.spot(offset)
    return gap_at(article.items[spot.item].reading, spot.position)
