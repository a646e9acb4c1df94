"""Writes what a check found: as JSON for programs, as lines for people at a terminal."""

from typing import Any

from xingxian_editor.checks.report_document import finding_document, report_document, report_text
from xingxian_editor.checks.report_words import tongue
from xingxian_editor.desk.checking import CheckedPage
from xingxian_editor.page.document import page_document
from xingxian_editor.page.page_reading import PageReading


def check_document(page: PageReading, checked: CheckedPage) -> dict[str, Any]:
    """Return what ``check --format json`` writes, with the findings that somebody dismissed apart."""
    return {
        **report_document(page_document(page), checked.report),
        "dismissed": [{**finding_document(finding), "reason": aside.reason} for finding, aside in checked.dismissed],
    }


def check_text(page: PageReading, checked: CheckedPage, language: str = "zh") -> str:
    """Return what ``check`` prints for people; what rules say is in Chinese in either language."""
    say = tongue(language)
    dismissed = say(f"以前已忽略 {len(checked.dismissed)} 处。") + "\n" if checked.dismissed else ""
    return report_text(page, checked.report, say) + dismissed
