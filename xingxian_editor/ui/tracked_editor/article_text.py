"""An article as the editor holds it: its ledger, and which field every original character belongs to."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from functools import cached_property
from itertools import pairwise

from xingxian_editor.corrections.ledger import Ledger
from xingxian_editor.corrections.run import Run, joined
from xingxian_editor.corrections.tracked_article import TrackedArticle
from xingxian_editor.page.reading import Reading
from xingxian_editor.page.role import Role
from xingxian_editor.page.source import Anchor, SourceRange
from xingxian_editor.page.span import Span
from xingxian_editor.ui.article_view.article_items import ROLE_OF_FIELD


@dataclass(frozen=True, slots=True)
class Section:
    """One text of the page document: a headline line, a paragraph, a name of the byline."""

    field: str
    number: int
    role: Role
    reading: Reading


@dataclass(frozen=True)
class ArticleText:
    """The sections of one article or photo, parted by line ends, under one ledger."""

    article: int | None = None
    sections: tuple[Section, ...] = ()
    ledger: Ledger = field(default_factory=Ledger)

    @classmethod
    def untouched(cls, article: int, sections: Iterable[Section]) -> "ArticleText":
        """Return an article that nobody has changed."""
        whole = tuple(sections)
        text = "\n".join(section.reading.text for section in whole)
        return cls.of_runs(article, whole, (Run(text),))

    @classmethod
    def of_runs(cls, article: int | None, sections: tuple[Section, ...], runs: Iterable[Run]) -> "ArticleText":
        """Return an article with its runs; line ends between different fields are walls."""
        ends, at = [], 0
        for section, after in pairwise(sections):
            at += len(section.reading.text)
            if section.field != after.field:
                ends.append(at)
            at += 1
        return cls(article, sections, Ledger(tuple(joined(runs)), frozenset(ends)))

    @classmethod
    def of_tracked(cls, tracked: TrackedArticle | None) -> "ArticleText":
        """Return an article of the page as the editor holds it."""
        if tracked is None:
            return cls()
        sections = (Section(i.field, i.item, ROLE_OF_FIELD[i.field], i.reading) for i in tracked.items)
        return cls(tracked.id, tuple(sections), tracked.ledger)

    def with_ledger(self, ledger: Ledger) -> "ArticleText":
        """Return the same article after a change."""
        return replace(self, ledger=ledger)

    @cached_property
    def starts(self) -> tuple[int, ...]:
        """Where in the original text every section starts."""
        found, at = [], 0
        for section in self.sections:
            found.append(at)
            at += len(section.reading.text) + 1
        return tuple(found)

    def section_at(self, original: int) -> int:
        """Return the section of an original offset; the line end after it is its own."""
        return max(0, bisect_right(self.starts, original) - 1)

    @cached_property
    def _base(self) -> tuple[list[int], list[int], list[Run]]:
        """Of the runs that nobody wrote: original starts, marked starts, the runs."""
        originals, marked, runs = [], [], []
        at = original = 0
        for run in self.ledger.runs:
            if not run.ins:
                originals.append(original)
                marked.append(at)
                runs.append(run)
                original += len(run.text)
            at += len(run.text)
        return originals, marked, runs

    def marked_of(self, original: int) -> int:
        """Return where in the marked text an original character stands."""
        originals, marked, _ = self._base
        at = bisect_right(originals, original) - 1
        return marked[at] + original - originals[at] if at >= 0 else len(self.ledger.marked)

    def original_spans(self, span: Span) -> Iterator[Span]:
        """Yield the original stretches between two marked offsets."""
        originals, marked, runs = self._base
        for original, at, run in zip(originals, marked, runs, strict=True):
            start, end = max(span.start, at), min(span.end, at + len(run.text))
            if start < end:
                yield Span(original + start - at, original + end - at)

    def anchor(self, span: Span) -> Anchor:
        """Return the source characters between two marked offsets; what was written has none."""
        ranges: list[SourceRange] = []
        for part in self.original_spans(span):
            for at in range(self.section_at(part.start), self.section_at(max(part.start, part.end - 1)) + 1):
                start, text = self.starts[at], self.sections[at].reading
                low, high = max(0, part.start - start), min(len(text.text), part.end - start)
                if low < high:
                    ranges.extend(text.anchor(Span(low, high)))
        return tuple(ranges)

    def spans(self, anchor: Anchor) -> Iterator[Span]:
        """Yield the marked stretches of these source characters, with what was written between them."""
        for at, section in enumerate(self.sections):
            for span in _touching(section.reading.spans(anchor)):
                first, last = (self.marked_of(self.starts[at] + place) for place in (span.start, span.end - 1))
                yield Span(first, last + 1)

    def origin_near(self, marked: int) -> tuple[int, int] | None:
        """Return (source, offset) of the original character at a marked offset, or the one before."""
        original = self.ledger.to_original(marked)
        at = self.section_at(original)
        reading = self.sections[at].reading if self.sections else Reading()
        return reading.origin(min(original - self.starts[at], len(reading.text) - 1)) if reading.text else None


def _touching(spans: Iterable[Span]) -> Iterator[Span]:
    """Let spans that touch be one."""
    before: Span | None = None
    for span in spans:
        if not len(span):
            continue
        if before is not None and before.end == span.start:
            before = Span(before.start, span.end)
            continue
        if before is not None:
            yield before
        before = span
    if before is not None:
        yield before
