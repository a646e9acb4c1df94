"""Writes a check as a report to hand on: HTML to read and print, DOCX to go on working with."""

from pathlib import Path

from xingxian_editor.checks.check_report import CheckReport, check_report
from xingxian_editor.desk.checking import CheckedPage
from xingxian_editor.desk.corrected_faults import corrected_on
from xingxian_editor.desk.error_rates import rate_of_page
from xingxian_editor.desk.session import now
from xingxian_editor.export.whole_file import write_whole
from xingxian_editor.page.page import Page
from xingxian_editor.page.page_reading import PageReading, read_page
from xingxian_editor.store.records import Newspaper

REPORT_KINDS = ("html", "docx")


def report_of(
    page: Page, reading: PageReading, checked: CheckedPage, newspaper: Newspaper | None, by: str = ""
) -> CheckReport:
    """Return the report of a check with the error rate; without a newspaper by the default profile."""
    corrected = corrected_on(page, read_page(page)) if page.corrections else ()
    rate = rate_of_page(page, reading, checked.report.findings, newspaper or Newspaper(0, ""), corrected)
    dismissed = [(finding, "　".join(filter(None, (aside.reason, aside.by)))) for finding, aside in checked.dismissed]
    made = "　".join(filter(None, ("兴县编辑", now()[:16].replace("T", " "), by)))
    return check_report(reading, checked.report, dismissed, rate, newspaper.name if newspaper else "", made)


def report_bytes(report: CheckReport, kind: str, by: str = "", language: str = "zh") -> bytes:
    """Return the report as a file of this kind (html or docx)."""
    if kind == "docx":
        from xingxian_editor.export.check_docx import check_docx  # python-docx takes long to load

        return check_docx(report, by, language)
    from xingxian_editor.export.check_html import check_html

    return check_html(report, language)


def write_report(report: CheckReport, target: Path, by: str = "", language: str = "zh") -> None:
    """Write the report, whole or not at all; the kind is told by the name's end."""
    kind = "docx" if target.suffix.lower() == ".docx" else "html"
    write_whole(target, report_bytes(report, kind, by, language))
