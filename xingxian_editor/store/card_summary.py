"""What a page's card says of its current version: title, counts, and how far the tagging is."""

from dataclasses import dataclass

from xingxian_editor.page.joining import Joining
from xingxian_editor.page.page import Page
from xingxian_editor.page.page_reading import read_block
from xingxian_editor.page.patch import Patch
from xingxian_editor.page.role import Role
from xingxian_editor.page.source import SourceRange
from xingxian_editor.page.span import Span
from xingxian_editor.store.records import PageState


@dataclass(frozen=True, slots=True)
class CardSummary:
    """The columns of a card that follow the page's records."""

    state: PageState
    undecided: int
    article_count: int
    photo_count: int
    title: str


def summary_of(page: Page, undecided: int, touched: bool, title: str | None = None) -> CardSummary:
    """Return the summary of ``page``; ``touched`` says that a person has changed it, a known ``title`` is taken."""
    return CardSummary(
        _state(undecided, touched),
        undecided,
        len(page.ordered_articles),
        len(page.ordered_photos),
        page_title(page) if title is None else title,
    )


def undecided_doubts(page: Page) -> int:
    """Return how many questions of the importer nobody has answered."""
    return sum(not doubt.decided_by for doubt in page.doubts)


def touches_titles(patch: Patch) -> bool:
    """Say whether ``patch`` may change a headline or the order of articles."""
    if patch.sources or patch.joinings or patch.articles:
        return True
    blocks = (block for swap in patch.blocks for block in (swap.before, swap.after) if block)
    return any(block.role is Role.HEADLINE for block in blocks)


def page_title(page: Page) -> str:
    """Return the headline of the first article that has one, in one line."""
    for article in page.ordered_articles:
        blocks = [block for block in page.blocks_of(article.id) if block.role is Role.HEADLINE]
        ranges = [r for block in blocks for r in block.ranges]
        part = with_decisions_for(page, ranges)
        lines = [line.text for block in blocks for line in read_block(part, block)]
        if lines:
            return " ".join(lines)
    return ""


def with_decisions_for(page: Page, ranges: list[SourceRange]) -> Page:
    """Return ``page`` with no joinings but those in ``ranges``: reading a headline must not cost a whole page."""
    joinings = tuple(_cut(joining, [r.span for r in ranges if r.source == joining.source]) for joining in page.joinings)
    return Page(sources=page.sources, joinings=joinings)


def _cut(joining: Joining, spans: list[Span]) -> Joining:
    if not spans:
        return Joining(joining.source)
    return Joining(
        joining.source,
        tuple(d for d in joining.dropped if any(d.start < s.end and s.start < d.end for s in spans)),
        tuple(m for m in joining.mapped if any(m[0] in s for s in spans)),
        tuple(i for i in joining.inserted if any(i[0] in s for s in spans)),
        tuple(p for p in joining.paragraph_starts if any(p in s for s in spans)),
    )


def _state(undecided: int, touched: bool) -> PageState:
    if not undecided:
        return PageState.TAGGED
    return PageState.TAGGING if touched else PageState.UNTAGGED
