"""Where a finding stands on the page, for views that show the page's own characters."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from xingxian_editor.checks.finding import Finding, Severity
from xingxian_editor.page.page_reading import PageReading
from xingxian_editor.page.place import anchor_of
from xingxian_editor.page.source import Anchor

LINE_COLORS = {Severity.ERROR: "error", Severity.WARNING: "warning_line", Severity.NOTICE: "notice"}
"""The colour token of a finding's line, by how serious it is."""


@dataclass(frozen=True, slots=True)
class FindingPlace:
    """The source characters of a finding, and the colour of its line."""

    anchor: Anchor
    color: str


def finding_places(reading: PageReading, findings: Iterable[Finding]) -> Iterator[FindingPlace]:
    """Yield the places of findings whose characters are printed; what a correction put in is not."""
    for finding in findings:
        if finding.quoted and (anchor := anchor_of(reading, finding.where)):
            yield FindingPlace(anchor, LINE_COLORS[finding.severity])
