"""Adding pages: a new page or the next version of one, with its original, in one transaction."""

from dataclasses import dataclass
from pathlib import Path

from xingxian_editor.page.page import Page
from xingxian_editor.page.patch import Patch
from xingxian_editor.page.whole_characters import whole_characters
from xingxian_editor.store.activity_log import record
from xingxian_editor.store.article_texts import add_texts, drop_texts
from xingxian_editor.store.card_summary import CardSummary, summary_of, undecided_doubts
from xingxian_editor.store.claims import move_claim
from xingxian_editor.store.clock import moment, now
from xingxian_editor.store.connection import Connection
from xingxian_editor.store.editions import edition_of
from xingxian_editor.store.original_files import OriginalFiles, disk_told
from xingxian_editor.store.page_cards import card, cards, filing, renew_words
from xingxian_editor.store.page_records import insert_page
from xingxian_editor.store.page_saving import save_patch
from xingxian_editor.store.problems import AlreadyImported, ChangedElsewhere
from xingxian_editor.store.records import PageCard


@dataclass(frozen=True, slots=True)
class Arrival:
    """A page as it came in: what it holds, the file it was read from, and its picture as a small JPEG."""

    page: Page
    kind: str
    importer: str
    original: bytes
    file_name: str
    by: str
    preview: bytes | None = None

    @classmethod
    def read(
        cls,
        page: Page,
        *,
        kind: str,
        importer: str,
        original: bytes | Path,
        file_name: str,
        by: str,
        preview: bytes | None = None,
    ) -> "Arrival":
        """Return the arrival with the content of its original."""
        if isinstance(original, Path):
            with disk_told(original):
                original = original.read_bytes()
        return cls(page, kind, importer, original, whole_characters(file_name), by, preview)


@dataclass(frozen=True, slots=True)
class TakenOver:
    """What the next version has from the one before.

    The page as it was there (``page_version``, ``revision``), and the
    patch on the page as it came in, with the page after it and how much of that is undecided.
    """

    page_version: int
    revision: int
    patch: Patch
    page_after: Page
    undecided: int
    label: str


class PageAdding:
    """Takes pages into the library."""

    def __init__(self, connection: Connection, originals: OriginalFiles) -> None:
        self._connection = connection
        self._originals = originals

    def new_page(self, newspaper_id: int, arrival: Arrival) -> PageCard:
        """Add a page, filed by its folio; raise AlreadyImported when its file is in the library."""
        self._connection.refuse_if_gone()
        sha256 = self._originals.keep(arrival.original)
        with self._connection.write():
            refuse_known(self._connection, sha256)
            page_id = self._insert_page(newspaper_id, arrival.page)
            self._add_version(page_id, 1, sha256, arrival)
            record(self._connection, "import", arrival.by, page_id, arrival.file_name)
        self._originals.keep_preview(sha256, arrival.preview)
        return card(self._connection, page_id)

    def next_version(self, page_id: int, arrival: Arrival, taken_over: TakenOver | None = None) -> PageCard:
        """Add the next version of a page, which becomes the current one; the page stays filed where it is.

        With what it takes over, as one action that can be undone: no window ever sees the version
        without it. Raises ChangedElsewhere when the version before was changed meanwhile.
        """
        self._connection.refuse_if_gone()
        sha256 = self._originals.keep(arrival.original)
        with self._connection.write():
            refuse_known(self._connection, sha256)
            before = card(self._connection, page_id)
            drop_texts(self._connection, before.page_version)
            version = self._add_version(page_id, before.version_number + 1, sha256, arrival)
            # Whoever is at work at the page goes on with it in the new version.
            move_claim(self._connection, before.page_version, version)
            detail = f"v{before.version_number + 1} {arrival.file_name}"
            record(self._connection, "add_version", arrival.by, page_id, detail)
            if taken_over is not None:
                self._refuse_if_changed(before.page_version, taken_over)
                self._take_over(version, taken_over, arrival.by)
        self._originals.keep_preview(sha256, arrival.preview)
        return card(self._connection, page_id)

    def _refuse_if_changed(self, page_version: int, taken_over: TakenOver) -> None:
        revision = self._connection.value("select revision from page_versions where id = :id", id=page_version)
        if (page_version, revision) != (taken_over.page_version, taken_over.revision):
            raise ChangedElsewhere

    def _take_over(self, version: int, taken_over: TakenOver, by: str) -> None:
        if taken_over.patch:
            save_patch(
                self._connection,
                version,
                0,
                taken_over.patch,
                taken_over.page_after,
                label=taken_over.label,
                by=by,
                kind="do",
                undecided=taken_over.undecided,
            )

    def _insert_page(self, newspaper_id: int, page: Page) -> int:
        date = page.folio.date.value if page.folio.date else None
        return int(
            self._connection.value(
                "insert into pages (newspaper, edition, date, page_number, page_order, section, page_version,"
                " version_number, kind, state, undecided, article_count, photo_count, title, opened_at, binned_at,"
                " version) values (:newspaper, :edition, :date, :page_number, :page_order, :section, 0, 0, '',"
                " 'untagged', 0, 0, 0, '', '', '', 1) returning id",
                newspaper=newspaper_id,
                edition=edition_of(self._connection, newspaper_id, date),
                date=date or "",
                **filing(page.folio),
            )
        )

    def _add_version(self, page_id: int, number: int, sha256: str, arrival: Arrival) -> int:
        self._insert_original(sha256, arrival)
        version = int(
            self._connection.value(
                "insert into page_versions"
                " (page, number, kind, importer, file_name, original, added_by, added_at, revision)"
                " values (:page, :number, :kind, :importer, :file_name, :original, :by, :at, 0) returning id",
                page=page_id,
                number=number,
                kind=arrival.kind,
                importer=arrival.importer,
                file_name=arrival.file_name,
                original=sha256,
                by=arrival.by,
                at=now(),
            )
        )
        insert_page(self._connection, version, arrival.page)
        summary = summary_of(arrival.page, undecided_doubts(arrival.page), touched=False)
        self._make_current(page_id, version, number, arrival.kind, summary)
        add_texts(self._connection, version, arrival.page)
        renew_words(self._connection, page_id)
        return version

    def _insert_original(self, sha256: str, arrival: Arrival) -> None:
        self._connection.run(
            "insert into originals (sha256, size, file_name, added_at) values (:sha256, :size, :file_name, :at)"
            " on conflict (sha256) do nothing",
            sha256=sha256,
            size=len(arrival.original),
            file_name=arrival.file_name,
            at=now(),
        )

    def _make_current(self, page_id: int, version: int, number: int, kind: str, summary: CardSummary) -> None:
        self._connection.run(
            "update pages set page_version = :version, version_number = :number, kind = :kind, state = :state,"
            " undecided = :undecided, article_count = :articles, photo_count = :photos, title = :title,"
            " opened_at = :at, version = version + 1 where id = :id",
            id=page_id,
            version=version,
            number=number,
            kind=kind,
            state=summary.state,
            undecided=summary.undecided,
            articles=summary.article_count,
            photos=summary.photo_count,
            title=summary.title,
            at=moment(),
        )


def with_original(connection: Connection, sha256: str) -> PageCard | None:
    """Return the page that has, or once had, the file with this hash; None when it is not in the library."""
    rest = "where pages.id = (select page from page_versions where original = :sha256 order by id desc limit 1)"
    return next(iter(cards(connection, rest, sha256=sha256)), None)


def refuse_known(connection: Connection, sha256: str) -> None:
    """Raise AlreadyImported when the file with this hash is in the library."""
    if known := with_original(connection, sha256):
        raise AlreadyImported(known)
