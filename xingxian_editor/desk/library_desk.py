"""The desk over one library: import, open, check, dismiss, apply, export, back up, restore, search."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from xingxian_editor.checks.finding import Finding
from xingxian_editor.checks.newsroom import Newsroom
from xingxian_editor.desk.checking import CheckedPage, check, newsroom_of_page
from xingxian_editor.desk.page_desk import PageDesk
from xingxian_editor.desk.page_problems import NothingToApply, ReasonMissing
from xingxian_editor.desk.session import Session
from xingxian_editor.page.place import Part
from xingxian_editor.store.backups import restore_backup
from xingxian_editor.store.library import Library
from xingxian_editor.store.records import Newspaper, PageCard, SearchHit

if TYPE_CHECKING:
    from xingxian_editor.export.layout_plan import LayoutReport
    from xingxian_editor.export.layout_template import Template

_WINDOW_WAITS_S = 1.0
"""How long a window stands still for another one's transaction."""


class LibraryDesk:
    """What a window can do with a library. ``library`` has the lists that it shows as they are.

    Everything happens on one thread; ``desk.importing.import_file_apart`` and
    ``desk.checking.check`` are for background jobs. What reads and writes files is loaded when it
    is first asked for: the window need not wait for it.
    """

    def __init__(self, folder: Path, session: Session | None = None) -> None:
        self.folder = folder
        self.library = _opened(folder)
        self.session = session or Session()
        self._open: list[PageDesk] = []
        self._seen = self.library.data_version()

    def sit_down(self, by: str, post: str = "") -> None:
        """Say who is at the desk from now on."""
        self.session = replace(self.session, by=by, post=post)
        for page_desk in self._open:
            page_desk.session = self.session

    @property
    def newspapers(self) -> tuple[Newspaper, ...]:
        """Every newspaper in the order they were added."""
        return self.library.newspapers.all()

    def import_file(
        self, path: Path, newspaper_id: int | None = None, progress: Callable[[float], bool] | None = None
    ) -> PageCard:
        """Read a file and store its page; AlreadyImported names the page that is there."""
        from xingxian_editor.desk import importing

        return importing.import_file(self.library, path, newspaper_id, self.session.by, progress)

    def import_text(self, text: str, newspaper_id: int | None = None) -> PageCard:
        """Store a page that was pasted as text."""
        from xingxian_editor.desk import importing

        return importing.import_text(self.library, text, newspaper_id, self.session.by)

    def replace_with_next_version(
        self, page_id: int, path: Path, progress: Callable[[float], bool] | None = None
    ) -> PageCard:
        """Read a file and store it as the page's next version."""
        from xingxian_editor.desk import importing

        return importing.import_next_version(self.library, page_id, path, self.session.by, progress)

    def open_page(self, page_id: int) -> PageDesk:
        """Open a page for changes, or for reading when another window has it."""
        page_desk = PageDesk(self.library, page_id, self.session)
        self._open.append(page_desk)
        return page_desk

    def close_page(self, page_desk: PageDesk) -> None:
        """Give an open page back."""
        page_desk.close()
        self._open = [desk for desk in self._open if desk is not page_desk]

    def newspaper_of(self, card: PageCard) -> Newspaper:
        """Return the newspaper that a page is filed under."""
        return self.library.newspapers.get(card.newspaper)

    def newsroom_for(self, card: PageCard) -> Newsroom:
        """Return what the rules hold a page against."""
        return newsroom_of_page(self.library, card)

    def check(self, page_desk: PageDesk) -> CheckedPage:
        """Run the rules over an open page; what people dismissed stands apart."""
        dismissals = self.library.dismissals.of_page(page_desk.card.id)
        newsroom = self.newsroom_for(page_desk.card)
        checked = check(page_desk.page, newsroom, dismissals, page_desk.final)
        page_desk.report = checked.report
        return checked

    def dismiss(self, page_desk: PageDesk, finding: Finding, reason: str) -> None:
        """Put a finding aside, with the reason; it stays so in the page's next version."""
        if not reason.strip():
            raise ReasonMissing
        page = page_desk.card.id
        self.library.dismissals.add(page, finding.fingerprint, finding.rule, reason.strip(), self.session.by)

    def take_back_dismissal(self, page_desk: PageDesk, fingerprint: str) -> None:
        """Have a finding reported again."""
        self.library.dismissals.remove(fingerprint, page_desk.card.id, self.session.by)

    def apply(self, page_desk: PageDesk, finding: Finding) -> None:
        """Put the replacement that a finding offers into the folio, or into the text as a correction."""
        self.apply_all(page_desk, (finding,))

    def apply_all(self, page_desk: PageDesk, findings: Sequence[Finding]) -> None:
        """Put the replacements of several findings in, in one step."""
        from xingxian_editor.desk.applying import apply_findings

        if not findings or not all(can_apply(finding) for finding in findings):
            raise NothingToApply
        reading, final, hand = page_desk.reading, page_desk.final, page_desk.hand
        page_desk.do(lambda page: apply_findings(page, reading, final, findings, hand), "apply")

    def export_layout(self, page_desk: PageDesk, target: Path, template: Template | None = None) -> LayoutReport:
        """Write the page as a Word file, as printed where its file tells; the report says what did not fit."""
        from xingxian_editor.desk import exporting
        from xingxian_editor.desk.printed_layout import printed_of
        from xingxian_editor.desk.querying import refuse_held

        refuse_held(page_desk.page)
        newspaper = self.newspaper_of(page_desk.card)
        printed = printed_of(page_desk.page, page_desk.original)
        return exporting.export_layout(page_desk.final, target, newspaper, self.session.by, template, printed)

    def export_manuscript(self, page_desk: PageDesk, target: Path) -> None:
        """Write the page as a flowing Word file with a named style for every role."""
        from xingxian_editor.desk import exporting

        newspaper = self.newspaper_of(page_desk.card)
        exporting.export_manuscript(page_desk.final, target, newspaper, self.session.by)

    def import_roster(self, newspaper_id: int, path: Path) -> int:
        """Make the people of a CSV or XLSX file the roster; return how many they are."""
        from xingxian_editor.desk.roster_file import read_roster

        people = read_roster(path)
        self.library.roster.replace_all(newspaper_id, people, self.session.by)
        return len(people)

    def import_plan(self, newspaper_id: int, path: Path) -> int:
        """Make the entries of a CSV or XLSX file the page plan; return how many they are."""
        from xingxian_editor.desk.plan_file import read_plan

        entries = read_plan(path)
        self.library.plan.replace_all(newspaper_id, entries, self.session.by)
        return len(entries)

    def search(self, text: str, limit: int = 50) -> tuple[SearchHit, ...]:
        """Return the articles of all pages that have these words."""
        return self.library.search.articles(text, limit)

    def backup(self) -> Path:
        """Make a backup and return it."""
        return self.library.backups.make()

    def restore(self, backup: Path) -> Path | None:
        """Put a backup in place of the library; return where the present one is kept.

        All pages are closed; open them again.
        """
        self._close_pages()
        self.library.close()
        try:
            return restore_backup(self.folder, backup)
        finally:
            self.library = _opened(self.folder)
            self._seen = self.library.data_version()

    def changed_elsewhere(self) -> bool:
        """Say whether another window has saved something since this was last asked."""
        seen, self._seen = self._seen, self.library.data_version()
        return seen != self._seen

    def heartbeat(self) -> None:
        """Keep hold of the open pages; call it every twenty seconds or so."""
        for page_desk in self._open:
            page_desk.heartbeat()

    def close(self) -> None:
        """Give all pages back and close the library."""
        self._close_pages()
        self.library.close()

    def _close_pages(self) -> None:
        for page_desk in self._open:
            page_desk.close()
        self._open = []


def can_apply(finding: Finding) -> bool:
    """Say whether ``LibraryDesk.apply`` can make the change: in the folio, and in articles and photos."""
    return finding.replacement is not None and finding.where.part is not Part.PAGE


def backup_if_due(folder: Path) -> Path | None:
    """Make the backup of the day, if there is none yet, on a connection of its own: a background job."""
    with Library.open(folder) as library:
        return library.backups.make_daily()


def _opened(folder: Path) -> Library:
    """Open the library for a window: it stands still while it waits, so its writes give up soon and are said."""
    library = Library.open(folder)
    library.wait_at_most(_WINDOW_WAITS_S)
    return library
