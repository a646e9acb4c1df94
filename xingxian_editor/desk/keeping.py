"""Puts a changed page in keeping: empty articles vanish, doubts come and go, the folio is read anew."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import TypeVar

from xingxian_editor.desk.page_draft import PageDraft
from xingxian_editor.page.block import ArticleKind, Block
from xingxian_editor.page.doubt import Choice, Doubt, DoubtKind
from xingxian_editor.page.ornaments import with_changed_ornaments
from xingxian_editor.page.page import Page
from xingxian_editor.page.role import Role
from xingxian_editor.page.source import SourceRange

R = TypeVar("R")


def finish(draft: PageDraft) -> Page:
    """Return the page that the draft makes, with everything that follows from it."""
    _let_empty_articles_vanish(draft)
    _keep_doubts(draft)
    _keep_notes(draft)
    page = replace(
        draft.page,
        sources=_in_order(draft.sources),
        joinings=_in_order(draft.joinings),
        blocks=_in_order(draft.blocks),
        articles=_in_order(draft.articles),
        doubts=_in_order(draft.doubts),
        notes=_in_order(draft.notes),
    )
    page = _with_kept_ornaments(page, draft.page)
    if _folio_ranges(page.blocks) == _folio_ranges(draft.page.blocks):
        return page
    from xingxian_editor.page_import.folio_text import read_folio  # its patterns take long to compile

    return replace(page, folio=read_folio(page, draft.page.folio))


def _with_kept_ornaments(page: Page, before: Page) -> Page:
    """Drop the ornaments of what became a head; read those again of what is one no longer."""
    old, new = before.block_by_id, page.block_by_id
    gone = [block for block in before.blocks if _other_text(block, new.get(block.id))]
    come = [block for block in page.blocks if _other_text(block, old.get(block.id))]
    joinings = with_changed_ornaments(page, gone, come)
    return page if joinings == page.joinings else replace(page, joinings=joinings)


def _other_text(block: Block, other: Block | None) -> bool:
    return other is None or (block.role, block.ranges) != (other.role, other.ranges)


def _in_order(records: Mapping[int, R]) -> tuple[R, ...]:
    return tuple(records[key] for key in sorted(records))


def _let_empty_articles_vanish(draft: PageDraft) -> None:
    used = {block.article for block in draft.blocks.values()}
    draft.articles = {id_: article for id_, article in draft.articles.items() if id_ in used}


def _keep_doubts(draft: PageDraft) -> None:
    for doubt in list(draft.doubts.values()):
        if _is_about_something_gone(draft, doubt):
            del draft.doubts[doubt.id]
        elif not doubt.decided_by and any(_names_a_gone_article(draft, choice) for choice in doubt.choices):
            choices = tuple(choice for choice in doubt.choices if not _names_a_gone_article(draft, choice))
            draft.doubts[doubt.id] = replace(doubt, choices=choices)
    _keep_headline_doubts(draft)


def _is_about_something_gone(draft: PageDraft, doubt: Doubt) -> bool:
    block_gone = doubt.block is not None and doubt.block not in draft.blocks
    article_gone = doubt.kind is DoubtKind.NO_HEADLINE and doubt.article not in draft.articles
    return block_gone or article_gone


def _names_a_gone_article(draft: PageDraft, choice: Choice) -> bool:
    return choice.article is not None and choice.article not in draft.articles


def _keep_headline_doubts(draft: PageDraft) -> None:
    """Answer the doubt about a missing headline when one has come; ask anew when it has gone."""
    had = _with_headline(draft.page.blocks)
    has = _with_headline(draft.blocks.values())
    asked = {doubt.article: doubt for doubt in draft.doubts.values() if doubt.kind is DoubtKind.NO_HEADLINE}
    for article in draft.articles.values():
        doubt = asked.get(article.id)
        if article.kind is ArticleKind.PHOTO:
            continue
        if article.id in has:
            if doubt and not doubt.decided_by:
                draft.doubts[doubt.id] = replace(doubt, decided_by=draft.by or "?")
        elif article.id in had or article.id not in draft.page.article_by_id:
            doubt = doubt or Doubt(1 + max(draft.doubts, default=0), DoubtKind.NO_HEADLINE, article=article.id)
            draft.doubts[doubt.id] = replace(doubt, decided_by="")


def _with_headline(blocks: Iterable[Block]) -> set[int | None]:
    return {block.article for block in blocks if block.role is Role.HEADLINE}


def _keep_notes(draft: PageDraft) -> None:
    for note in list(draft.notes.values()):
        anchor = tuple(r for r in note.anchor if r.source in draft.sources)
        block = note.block if note.block in draft.blocks else None
        if anchor:
            draft.notes[note.id] = replace(note, anchor=anchor, block=block)
        else:
            del draft.notes[note.id]


def _folio_ranges(blocks: tuple[Block, ...]) -> list[SourceRange]:
    return sorted(r for block in blocks if block.role is Role.FOLIO for r in block.ranges)
