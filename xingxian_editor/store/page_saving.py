"""Saving an action on a page: only the rows it touches, in one transaction."""

from xingxian_editor.page.page import Page
from xingxian_editor.page.patch import Patch
from xingxian_editor.store.activity_log import record
from xingxian_editor.store.article_texts import mark_due, touched_articles
from xingxian_editor.store.card_summary import summary_of, touches_titles
from xingxian_editor.store.connection import Connection
from xingxian_editor.store.page_cards import cards, filing, renew_words, write_summary
from xingxian_editor.store.page_records import swap_records
from xingxian_editor.store.patch_log import ActionKind, add_patch
from xingxian_editor.store.problems import ChangedElsewhere
from xingxian_editor.store.records import PageCard


def save_patch(
    connection: Connection,
    page_version: int,
    revision: int,
    patch: Patch,
    page_after: Page,
    *,
    label: str,
    by: str,
    kind: ActionKind,
    undecided: int,
) -> int:
    """Save what ``patch`` changed and return the new revision; refuse when the page was changed elsewhere.

    Joins a transaction that is open already.
    """
    with connection.write():
        changed = connection.run(
            "update page_versions set revision = revision + 1 where id = :id and revision = :revision",
            id=page_version,
            revision=revision,
        )
        if not changed:
            raise ChangedElsewhere
        swap_records(connection, page_version, patch)
        add_patch(connection, page_version, patch, label=label, by=by, kind=kind)
        mark_due(connection, page_version, touched_articles(page_after, patch))
        card = _card_of(connection, page_version)
        _renew_card(connection, card, patch, page_after, undecided)
        if kind != "more":
            record(connection, _verb(patch) if kind == "do" else kind, by, card.id, label)
    return revision + 1


def _verb(patch: Patch) -> str:
    if patch.decisions:
        return "proof_check"
    return "correct" if patch.corrections or patch.struck or patch.insertions or patch.queries else "tag"


def _card_of(connection: Connection, page_version: int) -> PageCard:
    """Return the card of a current version; another window may have brought the next one meanwhile."""
    found = cards(connection, "where pages.page_version = :version", version=page_version)
    if not found:
        raise ChangedElsewhere
    return found[0]


def _renew_card(connection: Connection, card: PageCard, patch: Patch, page: Page, undecided: int) -> None:
    title = None if touches_titles(patch) else card.title
    summary = summary_of(page, undecided, touched=True, title=title)
    write_summary(connection, card.id, summary, card)
    if patch.folio:
        connection.run(
            "update pages set page_number = :page_number, page_order = :page_order, section = :section where id = :id",
            id=card.id,
            **filing(page.folio),
        )
    if patch.folio or summary.title != card.title:
        renew_words(connection, card.id)
