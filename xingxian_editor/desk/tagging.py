"""Tagging: gives blocks their role and their article, alone or in a new one."""

from collections.abc import Collection

from xingxian_editor.desk.cannot_tag import WrongKind
from xingxian_editor.desk.fitting_roles import fitting_role, kind_for
from xingxian_editor.desk.homes import home_of
from xingxian_editor.desk.keeping import finish
from xingxian_editor.desk.page_draft import PageDraft
from xingxian_editor.page.block import ArticleKind
from xingxian_editor.page.page import Page
from xingxian_editor.page.role import Role


def set_role(page: Page, block_ids: Collection[int], role: Role, by: str, article: int | None = None) -> Page:
    """Give blocks a role.

    A role of the page (folio, advertisement, not in an article …) takes them out of their
    article. A role of articles keeps them in theirs; ``article`` names another. Blocks in none
    join the one that is most likely theirs, or make a new one together. So do photo roles.
    """
    draft = PageDraft(page, by)
    give_role(draft, block_ids, role, article)
    return finish(draft)


def give_role(draft: PageDraft, block_ids: Collection[int], role: Role, article: int | None) -> None:
    """Do what ``set_role`` does, on a draft."""
    kind = kind_for(role)
    if article is not None and kind is not None and draft.article(article).kind is not kind:
        raise WrongKind
    homeless = []
    for block in draft.chosen(block_ids):
        home = article if article is not None or kind is None else home_of(draft, block, role, kind)
        if home is None and kind is not None:
            homeless.append(block.id)
        else:
            draft.tag(draft.block(block.id), role, home)
    if homeless and kind is not None:
        _in_new_article(draft, homeless, kind, role)


def move_to_article(page: Page, block_ids: Collection[int], article: int | None, by: str) -> Page:
    """Give blocks to an article or photo, or to none; roles that do not go with it give way."""
    draft = PageDraft(page, by)
    kind = None if article is None else draft.article(article).kind
    for block in draft.chosen(block_ids):
        draft.tag(draft.block(block.id), fitting_role(block.role, kind), article)
    return finish(draft)


def new_article(page: Page, block_ids: Collection[int], by: str, kind: ArticleKind = ArticleKind.ARTICLE) -> Page:
    """Make a new article or photo of blocks; it stands on the page where its text stands in the source."""
    draft = PageDraft(page, by)
    _in_new_article(draft, block_ids, kind, None)
    return finish(draft)


def _in_new_article(draft: PageDraft, block_ids: Collection[int], kind: ArticleKind, role: Role | None) -> None:
    blocks = draft.chosen(block_ids)
    article = draft.add_article(kind)
    for block in blocks:
        draft.tag(draft.block(block.id), role or fitting_role(block.role, kind), article)
    draft.place_article(article)
