"""Answers the questions that the importer left open."""

from dataclasses import replace

from xingxian_editor.desk.cannot_tag import DoubtMissing
from xingxian_editor.desk.fitting_roles import fitting_role
from xingxian_editor.desk.keeping import finish
from xingxian_editor.desk.page_draft import PageDraft
from xingxian_editor.desk.tagging import give_role
from xingxian_editor.page.doubt import Choice, Doubt, DoubtKind
from xingxian_editor.page.page import Page
from xingxian_editor.page.role import Role


def decide(page: Page, doubt_id: int, choice_index: int | None, by: str) -> Page:
    """Take one of the answers to a doubt; with None everything is right as it stands."""
    draft = PageDraft(page, by)
    doubt = draft.doubts.get(doubt_id)
    if doubt is None or (choice_index is not None and not 0 <= choice_index < len(doubt.choices)):
        raise DoubtMissing
    if choice_index is not None:
        _take(draft, doubt, doubt.choices[choice_index])
    draft.doubts[doubt_id] = replace(draft.doubts[doubt_id], decided_by=by or "?")
    return finish(draft)


def _take(draft: PageDraft, doubt: Doubt, choice: Choice) -> None:
    if doubt.block is None:
        return
    block = draft.block(doubt.block)
    if choice.article is not None:
        role = fitting_role(choice.role or block.role, draft.article(choice.article).kind)
    elif doubt.kind is DoubtKind.WHICH_ARTICLE:
        role = fitting_role(choice.role or Role.UNPLACED, None)
    else:
        role = choice.role or block.role
    give_role(draft, [block.id], role, choice.article)
