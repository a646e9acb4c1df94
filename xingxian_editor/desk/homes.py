"""The article or photo that a block most likely belongs to when a person gives only its role."""

from xingxian_editor.desk.page_draft import PageDraft
from xingxian_editor.page.block import ArticleKind, Block
from xingxian_editor.page.role import Role

_BEGINS_AN_ARTICLE = frozenset({Role.KICKER, Role.HEADLINE, Role.DECK, Role.SUMMARY, Role.EDITORS_NOTE, Role.DATELINE})


def home_of(draft: PageDraft, block: Block, role: Role, kind: ArticleKind) -> int | None:
    """Return an article or photo of this kind for the block, or None where a new one is due.

    Its own, else the importer's best guess, else by what stands beside it in the source.
    """
    if draft.kind_of(block.article) is kind:
        return block.article
    guessed = _guess(draft, block, kind)
    if guessed is not None:
        return guessed
    return _photo_beside(draft, block, role) if kind is ArticleKind.PHOTO else _article_beside(draft, block, role)


def _guess(draft: PageDraft, block: Block, kind: ArticleKind) -> int | None:
    choices = (choice for doubt in draft.doubts.values() if doubt.block == block.id for choice in doubt.choices)
    return next((choice.article for choice in choices if draft.kind_of(choice.article) is kind), None)


def _article_beside(draft: PageDraft, block: Block, role: Role) -> int | None:
    order = draft.in_source_order()
    at = order.index(block)
    articles = ArticleKind.ARTICLE
    before = next((b.article for b in reversed(order[:at]) if draft.kind_of(b.article) is articles), None)
    after = next((b.article for b in order[at + 1 :] if draft.kind_of(b.article) is articles), None)
    candidates = [after, before] if role in _BEGINS_AN_ARTICLE else [before, after]
    found = [article for article in candidates if article is not None]
    if role is Role.HEADLINE:
        found.sort(key=lambda article: any(b.role is Role.HEADLINE for b in draft.in_article(article)))
    return found[0] if found else None


def _photo_beside(draft: PageDraft, block: Block, role: Role) -> int | None:
    order = draft.in_source_order()
    at = order.index(block)
    for neighbour in (*order[max(at - 1, 0) : at], *order[at + 1 : at + 2]):
        is_photo = draft.kind_of(neighbour.article) is ArticleKind.PHOTO
        if is_photo and all(b.role is not role for b in draft.in_article(neighbour.article)):
            return neighbour.article
    return None
