"""Puts findings into groups: by article, by category or by how serious they are."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from xingxian_editor.checks.finding import Finding, Severity
from xingxian_editor.page.page_reading import PageReading
from xingxian_editor.page.place import Part
from xingxian_editor.ui.findings_panel.quoted_context import short_quote

_PART_ORDER = (Part.ARTICLE, Part.PHOTO, Part.FOLIO, Part.PAGE)
_FIELD_ORDER = (
    *("kicker", "headline", "deck", "summary", "editors_note", "dateline", "paragraphs", "crossheads", "byline"),
    *("title", "caption", "credit"),
)
_TYPED_IN = (
    *("text.glyph-lost", "text.character-unreadable", "text.recognition-unsure"),
    "article.headline-missing",
)
"""Rules whose findings are dealt with by typing in what the page shows."""
MOST_TYPED_IN = 8
_SEVERITY_ORDER = (Severity.ERROR, Severity.WARNING, Severity.NOTICE)


class GroupBy(StrEnum):
    """What the rows of a group have in common."""

    ARTICLE = "article"
    CATEGORY = "category"
    SEVERITY = "severity"


class Settling(StrEnum):
    """How a finding was dealt with."""

    APPLIED = "applied"
    DISMISSED = "dismissed"
    SILENCED = "silenced"


@dataclass(frozen=True, slots=True)
class Settled:
    """A finding that a person has dealt with; ``reason`` is that of a dismissal."""

    finding: Finding
    how: Settling
    by: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True)
class FindingRow:
    """One row: a finding, what names it in the list, and how it was settled if it was."""

    finding: Finding
    label: str = ""
    settled: Settled | None = None

    @property
    def is_to_be_typed_in(self) -> bool:
        """Whether it waits for what the page shows and its file lacks or has wrong."""
        finding = self.finding
        return self.settled is None and finding.rule in _TYPED_IN and len(finding.quoted) <= MOST_TYPED_IN


@dataclass(frozen=True, slots=True)
class FindingGroup:
    """Rows under one heading. ``key`` stays the same when rows come and go.

    ``part`` and ``number`` (from 1) are given when grouped by article, ``severity`` when grouped
    by severity; ``text`` is the article's title or the category.
    """

    key: str
    rows: tuple[FindingRow, ...]
    part: Part | None = None
    number: int = 0
    severity: Severity | None = None
    text: str = ""

    @property
    def open_count(self) -> int:
        """How many of its findings still wait for somebody."""
        return sum(row.settled is None for row in self.rows)


def finding_rows(findings: Iterable[Finding], settled: Iterable[Settled], page: PageReading) -> tuple[FindingRow, ...]:
    """Return every finding once, in page order; a settled one also when it is no longer reported."""
    rows = {_identity(finding): FindingRow(finding, short_quote(page, finding)) for finding in findings}
    for mark in settled:
        rows[_identity(mark.finding)] = FindingRow(mark.finding, short_quote(page, mark.finding), mark)
    return tuple(sorted(rows.values(), key=lambda row: _page_order(row.finding)))


def group_findings(
    rows: Sequence[FindingRow], by: GroupBy, page: PageReading, hide_settled: bool = False
) -> tuple[FindingGroup, ...]:
    """Return ``rows`` in groups; a group nothing is left of is left out."""
    kept = [row for row in rows if not (hide_settled and row.settled)]
    if by is GroupBy.ARTICLE:
        return _grouped(kept, _article_key, lambda rows: _article_group(rows, page))
    if by is GroupBy.CATEGORY:
        return _grouped(sorted(kept, key=lambda row: row.finding.category), _category_key, _category_group)
    by_severity = sorted(kept, key=lambda row: _SEVERITY_ORDER.index(row.finding.severity))
    return _grouped(by_severity, _severity_key, _severity_group)


def _identity(finding: Finding) -> tuple[str, str, object]:
    return (finding.rule, finding.fingerprint, finding.where)


def _page_order(finding: Finding) -> tuple[int, int, int, int, int]:
    where = finding.where
    field = _FIELD_ORDER.index(where.field) if where.field in _FIELD_ORDER else -1
    return (_PART_ORDER.index(where.part), where.index, field, where.item, where.start)


def _grouped(
    rows: Iterable[FindingRow],
    key: Callable[[FindingRow], str],
    make: Callable[[tuple[FindingRow, ...]], FindingGroup],
) -> tuple[FindingGroup, ...]:
    groups: dict[str, list[FindingRow]] = {}
    for row in rows:
        groups.setdefault(key(row), []).append(row)
    return tuple(make(tuple(members)) for members in groups.values())


def _article_key(row: FindingRow) -> str:
    where = row.finding.where
    return f"{where.part.value} {where.index}"


def _article_group(rows: tuple[FindingRow, ...], page: PageReading) -> FindingGroup:
    where = rows[0].finding.where
    text = ""
    if where.part is Part.ARTICLE and where.index < len(page.articles):
        text = page.articles[where.index].title
    elif where.part is Part.PHOTO and where.index < len(page.photos):
        text = " ".join(line.text for line in page.photos[where.index].title)
    return FindingGroup(_article_key(rows[0]), rows, where.part, where.index + 1, None, text)


def _category_key(row: FindingRow) -> str:
    return row.finding.category


def _category_group(rows: tuple[FindingRow, ...]) -> FindingGroup:
    return FindingGroup(_category_key(rows[0]), rows, text=rows[0].finding.category)


def _severity_key(row: FindingRow) -> str:
    return row.finding.severity.value


def _severity_group(rows: tuple[FindingRow, ...]) -> FindingGroup:
    return FindingGroup(_severity_key(rows[0]), rows, severity=rows[0].finding.severity)
