"""Imports an edition: many files, or files of many pages, read in processes and stored by this one."""

import logging
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from xingxian_editor.desk.edition_files import PagePart, parts_of
from xingxian_editor.desk.edition_reader import ReadPage, Refusal
from xingxian_editor.desk.importing import newspaper_named, newspaper_of
from xingxian_editor.desk.reading_processes import Answer, ReadingProcesses, process_count
from xingxian_editor.page.problem import Problem
from xingxian_editor.page_import.page_file_problem import LimitReached
from xingxian_editor.store.library import Library
from xingxian_editor.store.problems import AlreadyImported, PageMissing
from xingxian_editor.store.records import PageCard

_log = logging.getLogger(__name__)


class PartState(StrEnum):
    """How far a page of the edition is."""

    WAITING = "waiting"
    READING = "reading"
    READY = "ready"
    KNOWN = "known"
    REFUSED = "refused"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class PartReport:
    """What has become of one page. A ready or known one has its ``card``, a refused one its ``problem``."""

    part: PagePart
    state: PartState = PartState.WAITING
    share: float = 0.0
    card: PageCard | None = None
    problem: Problem | None = None


Tell = Callable[[PartReport], None]


@dataclass(slots=True)
class EditionImport:
    """One import. ``tell`` is called on the thread that runs it, for every page whenever something changes.

    ``times`` raises how many pages a file may have, and what each may hold.
    """

    folder: Path
    files: Sequence[Path]
    by: str = ""
    newspaper: str = ""
    tell: Tell = lambda report: None
    cancelled: Callable[[], bool] = lambda: False
    processes: int | None = None
    times: int = 1
    reports: dict[PagePart, PartReport] = field(default_factory=dict)

    def run(self) -> tuple[PartReport, ...]:
        """Import everything and return what has become of each page, in the order of the files."""
        with ExitStack() as stack:
            # Processes start while the files are looked into; one file alone may hold any number of pages.
            early = stack.enter_context(self._readers(len(self.files))) if len(self.files) > 1 else None
            parts = self._parts()
            if parts and not self.cancelled():
                readers = early or stack.enter_context(self._readers(len(parts)))
                with Library.open(self.folder) as library:
                    self._take(library, readers, parts)
                    self._file_together(library)
        for part in parts:
            if self.reports[part].state in (PartState.WAITING, PartState.READING):
                self._say(PartReport(part, PartState.CANCELLED))
        return tuple(self.reports.values())

    def _readers(self, parts: int) -> ReadingProcesses:
        return ReadingProcesses(self.processes or process_count(parts))

    def _parts(self) -> tuple[PagePart, ...]:
        parts: list[PagePart] = []
        for file in self.files:
            try:
                found = parts_of(file, self.times)
            except Problem as problem:
                self._say(PartReport(PagePart(file), PartState.REFUSED, problem=problem))
                continue
            for part in found:
                self._say(PartReport(part))
            parts += found
        return tuple(parts)

    def _take(self, library: Library, readers: ReadingProcesses, parts: Sequence[PagePart]) -> None:
        for answer in readers.answers(parts):
            if self.cancelled():
                return
            if answer is not None:
                self._say(self._outcome(library, *answer))

    def _outcome(self, library: Library, part: PagePart, answer: Answer) -> PartReport:
        if isinstance(answer, ReadPage):
            return self._stored(library, part, answer)
        if isinstance(answer, Refusal):
            if answer.fault:
                _log.error("%s: %s", part.name, answer.fault)
            over = LimitReached(answer.zh, answer.en, answer.times, 1) if answer.times else None
            return PartReport(part, PartState.REFUSED, problem=over or Problem(answer.zh, answer.en))
        return PartReport(part, PartState.READING, answer or 0.0)

    def _stored(self, library: Library, part: PagePart, read: ReadPage) -> PartReport:
        page = read.page
        try:
            if self.newspaper:
                newspaper = newspaper_named(library, self.newspaper, self.by).id
            else:
                newspaper = newspaper_of(library, page.page.folio, self.by).id
            card = library.pages.add(
                newspaper,
                page.page,
                kind=page.kind,
                importer=page.importer,
                original=part.path if read.cut is None else read.cut,
                file_name=part.name,
                by=self.by,
                preview=read.preview,
            )
        except AlreadyImported as known:
            return PartReport(part, PartState.KNOWN, 1.0, known.card, known)
        except Problem as problem:
            return PartReport(part, PartState.REFUSED, problem=problem)
        return PartReport(part, PartState.READY, 1.0, card)

    def _file_together(self, library: Library) -> None:
        """File pages that do not say their date with those that came with them, where these agree on one."""
        ready = [report for report in self.reports.values() if report.state is PartState.READY and report.card]
        dates = {report.card.date for report in ready if report.card and report.card.date}
        dated = sum(1 for report in ready if report.card and report.card.date)
        if len(dates) != 1 or dated < 2:
            return
        for report in ready:
            if report.card and not report.card.date:
                try:
                    card = library.pages.redate(report.card.id, next(iter(dates)), self.by)
                except (PageMissing, Problem):
                    continue
                self._say(PartReport(report.part, PartState.READY, 1.0, card or library.pages.card(report.card.id)))

    def _say(self, report: PartReport) -> None:
        self.reports[report.part] = report
        self.tell(report)
