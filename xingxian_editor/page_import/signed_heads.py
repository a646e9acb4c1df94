"""Author's lines that stand under a head far from its text go where the head goes."""

from collections.abc import Iterator, Sequence

from xingxian_editor.page_import.article_drafts import ArticleDraft, Drafts
from xingxian_editor.page_import.items import Item
from xingxian_editor.page_import.number_runs import runs_of
from xingxian_editor.page_import.placed_head import PlacedHead


def place_loose_bylines(items: Sequence[Item], drafts: Drafts, heads: Sequence[PlacedHead]) -> None:
    """Move bylines between articles of ``drafts``: one that stands right under a head goes with it.

    An article that is signed keeps its own; what stands right above an article's text and under no
    head of another article stays.
    """
    owner = {unit.last: head.article for head in heads for unit in (head.unit,)}
    for number, article in enumerate(drafts.articles):
        for run in list(_opening_runs(article)):
            target = owner.get(run[0] - 1)
            if target is not None and target != number and not drafts.articles[target].byline:
                article.byline = [n for n in article.byline if n not in run]
                drafts.articles[target].byline.extend(run)
    for run in runs_of(drafts.loose_bylines):
        target = owner.get(run[0] - 1)
        if target is None and drafts.articles and not drafts.articles[-1].byline:
            target = len(drafts.articles) - 1
        if target is not None:
            drafts.articles[target].byline.extend(run)
            drafts.loose_bylines = [n for n in drafts.loose_bylines if n not in run]


def _opening_runs(article: ArticleDraft) -> Iterator[list[int]]:
    """Yield the bylines of an article that stand before its text."""
    first = min([*article.body, *article.dateline], default=0)
    return runs_of([n for n in article.byline if n < first])
