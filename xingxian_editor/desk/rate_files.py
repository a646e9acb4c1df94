"""Writes an error-rate report as a file: HTML, Word, CSV or a workbook, told by the name's end."""

from pathlib import Path

from xingxian_editor.checks.error_rate.rate_report import RateReport
from xingxian_editor.export.whole_file import write_whole

RATE_KINDS = ("html", "docx", "xlsx", "csv")


def rate_bytes(report: RateReport, kind: str, by: str = "", language: str = "zh") -> bytes:
    """Return the report as a file of this kind."""
    if kind == "docx":
        from xingxian_editor.export.rate_docx import rate_docx  # python-docx takes long to load

        return rate_docx(report, by, language)
    if kind in ("csv", "xlsx"):
        from xingxian_editor.export.rate_tables import rate_csv, rate_xlsx

        return rate_csv(report, language) if kind == "csv" else rate_xlsx(report, language)
    from xingxian_editor.export.rate_html import rate_html

    return rate_html(report, language)


def write_rate(report: RateReport, target: Path, by: str = "", language: str = "zh") -> None:
    """Write the report, whole or not at all; a name that ends otherwise gets HTML."""
    kind = target.suffix.lower().removeprefix(".")
    write_whole(target, rate_bytes(report, kind if kind in RATE_KINDS else "html", by, language))
