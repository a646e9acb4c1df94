"""The pages of the library: adding, listing, opening, saving and filing them."""

import sqlite3
from contextlib import suppress
from pathlib import Path

from xingxian_editor.page.block import ArticleKind
from xingxian_editor.page.page import Page
from xingxian_editor.page.patch import Patch
from xingxian_editor.store.article_heads import FIRST_WORDS, article_card
from xingxian_editor.store.article_texts import due_texts, stored_texts
from xingxian_editor.store.clock import moment
from xingxian_editor.store.connection import Connection
from xingxian_editor.store.original_files import OriginalFiles
from xingxian_editor.store.page_adding import Arrival, PageAdding, TakenOver, with_original
from xingxian_editor.store.page_cards import card, cards
from xingxian_editor.store.page_filing import PageFiling
from xingxian_editor.store.page_filter import filtered
from xingxian_editor.store.page_records import load_page
from xingxian_editor.store.page_saving import save_patch
from xingxian_editor.store.patch_log import ActionKind, stacks
from xingxian_editor.store.problems import NoRoom, PageMissing
from xingxian_editor.store.records import ArticleCard, OpenedPage, PageCard, PageState, PageVersion


class Pages(PageFiling):
    """Everything that is done with whole pages."""

    def __init__(self, connection: Connection, originals: OriginalFiles) -> None:
        super().__init__(connection)
        self._originals = originals
        self._adding = PageAdding(connection, originals)

    def add(
        self,
        newspaper_id: int,
        page: Page,
        *,
        kind: str,
        importer: str,
        original: bytes | Path,
        file_name: str,
        by: str,
        preview: bytes | None = None,
    ) -> PageCard:
        """Add a page, filed by its folio; raise AlreadyImported when its file is in the library.

        ``preview`` is a small JPEG of it.
        """
        arrival = Arrival.read(
            page, kind=kind, importer=importer, original=original, file_name=file_name, by=by, preview=preview
        )
        return self._adding.new_page(newspaper_id, arrival)

    def add_version(
        self,
        page_id: int,
        page: Page,
        *,
        kind: str,
        importer: str,
        original: bytes | Path,
        file_name: str,
        by: str,
        preview: bytes | None = None,
        taken_over: TakenOver | None = None,
    ) -> PageCard:
        """Add the next version of a page, which becomes the current one, with what it takes over.

        Raises ChangedElsewhere when the version before was changed since that was worked out.
        """
        arrival = Arrival.read(
            page, kind=kind, importer=importer, original=original, file_name=file_name, by=by, preview=preview
        )
        return self._adding.next_version(page_id, arrival, taken_over)

    def with_original(self, sha256: str) -> PageCard | None:
        """Return the page whose file has this hash, or None."""
        return with_original(self._connection, sha256)

    def card(self, page_id: int) -> PageCard:
        """Return the card of one page."""
        return card(self._connection, page_id)

    def of_edition(self, edition_id: int) -> tuple[PageCard, ...]:
        """Return the pages of an edition by page number."""
        rest = "where pages.edition = :edition and pages.binned_at = '' order by pages.page_order, pages.id"
        return cards(self._connection, rest, edition=edition_id)

    def articles(self, page_id: int) -> tuple[ArticleCard, ...]:
        """Return the articles, then the photos, of a page's current version in page order."""
        version = card(self._connection, page_id).page_version
        with self._connection.read():
            found = [_article_card(row) for row in stored_texts(self._connection, version)]
            if due := due_texts(self._connection, version):
                # Only search needs their whole text, and brings it up to date when it is asked.
                page = load_page(self._connection, version)
                found += [article_card(page, article) for article in page.articles if article.id in due]
        return tuple(sorted(found, key=lambda a: (a.kind is ArticleKind.PHOTO, a.place, a.id)))

    def versions(self, page_id: int) -> tuple[PageVersion, ...]:
        """Return the versions of a page, the first one first."""
        rows = self._connection.rows(
            "select id, page, number, kind, importer, file_name, original, added_by, added_at, revision"
            " from page_versions where page = :page order by number",
            page=page_id,
        )
        return tuple(PageVersion(*row) for row in rows)

    def open(self, page_id: int, version_number: int | None = None, *, noted: bool = True) -> OpenedPage:
        """Return a page with all its records: its current version, or the one with ``version_number``.

        Not ``noted``, it does not count as opened: only its text was looked at.
        """
        with self._connection.read():
            found = card(self._connection, page_id)
            version = self._version(page_id, version_number or found.version_number)
            page = load_page(self._connection, version.id)
            undo, redo = stacks(self._connection, version.id)
        if noted:
            with suppress(NoRoom):  # A full disk keeps nobody from reading.
                self._connection.run("update pages set opened_at = :at where id = :id", at=moment(), id=page_id)
        original = self._originals.path(version.original)
        return OpenedPage(found, page, version.revision, undo, redo, original if original.is_file() else None)

    def save(
        self,
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
        """Save what ``patch`` changed and return the new revision; refuse when the page was changed elsewhere."""
        return save_patch(
            self._connection,
            page_version,
            revision,
            patch,
            page_after,
            label=label,
            by=by,
            kind=kind,
            undecided=undecided,
        )

    def binned(self) -> tuple[PageCard, ...]:
        """Return what is in the bin, the last put there first."""
        rest = "where pages.binned_at > '' order by pages.binned_at desc, pages.id desc"
        return cards(self._connection, rest)

    def recent(self, limit: int = 20) -> tuple[PageCard, ...]:
        """Return the pages last opened or added, newest first."""
        rest = "where pages.binned_at = '' order by pages.opened_at desc limit :limit"
        return cards(self._connection, rest, limit=limit)

    def filter(
        self,
        state: PageState | None = None,
        text: str | None = None,
        limit: int = 200,
        *,
        undecided: bool | None = None,
        after: PageCard | None = None,
    ) -> tuple[PageCard, ...]:
        """Return the pages in ``state`` whose date, number, section or title has every word of ``text``.

        With ``undecided`` only those with, or without, something to decide. Newest edition first, its
        pages in order; with a ``text``, those added last first. ``after`` is the last page already seen.
        """
        return filtered(self._connection, state, text, limit, undecided, after)

    def count(self) -> int:
        """Return how many pages there are out of the bin."""
        return int(self._connection.value("select count(*) from pages where binned_at = ''"))

    def _version(self, page_id: int, number: int) -> PageVersion:
        found = next((version for version in self.versions(page_id) if version.number == number), None)
        if found is None:
            raise PageMissing
        return found


def _article_card(row: sqlite3.Row) -> ArticleCard:
    words = row["body"].split("\n")[0][:FIRST_WORDS]
    kind = ArticleKind(row["kind"])
    return ArticleCard(row["article"], kind, row["title"], words, row["place"], bool(row["title"]))
