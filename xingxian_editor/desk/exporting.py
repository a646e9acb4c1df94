"""Writes a page's Word files: the layout of the newspaper's size, and the manuscript for exchange."""

from enum import StrEnum
from pathlib import Path

from xingxian_editor.corrections.final_reading import final_reading
from xingxian_editor.corrections.whole_sheet import CorrectionSheet, correction_sheet
from xingxian_editor.desk.importing import UNNAMED_NEWSPAPER
from xingxian_editor.desk.page_problems import FolderNotMade
from xingxian_editor.desk.printed_layout import Printed
from xingxian_editor.desk.taking_back import marked_page
from xingxian_editor.export.layout_plan import LayoutPlan, LayoutReport
from xingxian_editor.export.layout_planner import plan_layout
from xingxian_editor.export.layout_template import Template, default_template
from xingxian_editor.export.layout_word import write_layout
from xingxian_editor.export.manuscript import write_manuscript
from xingxian_editor.export.marked_manuscript import write_marked_manuscript
from xingxian_editor.export.page_head import PageHead, head_of
from xingxian_editor.page.page import Page
from xingxian_editor.page.page_reading import PageReading, read_page
from xingxian_editor.store.records import Newspaper


def page_head(page: PageReading, newspaper: Newspaper | None, by: str) -> PageHead:
    """Return what goes over the page: its folio, and the newspaper's name and page size."""
    if newspaper is None:
        return head_of(page.folio, by=by)
    name = "" if newspaper.name == UNNAMED_NEWSPAPER else newspaper.name
    return head_of(page.folio, newspaper=name, size_mm=(newspaper.width_mm, newspaper.height_mm), by=by)


class Revisions(StrEnum):
    """How a manuscript shows the corrections of its page."""

    MARKED = "marked"
    FINAL = "final"
    ORIGINAL = "original"


def export_revised(page: Page, target: Path, newspaper: Newspaper | None, by: str, revisions: Revisions) -> None:
    """Write the manuscript, whole or not at all: with revisions and comments, corrected, or as it was.

    A page without corrections, queries and notes is the same manuscript in all three ways.
    """
    reading = read_page(page)
    head = page_head(reading, newspaper, by)
    if revisions is Revisions.MARKED and is_marked(page):
        write_marked_manuscript(marked_page(page), target, head)
    elif revisions is Revisions.ORIGINAL:
        write_manuscript(reading, target, head)
    else:
        write_manuscript(final_reading(page, reading), target, head)


def is_marked(page: Page) -> bool:
    """Say whether proofreading has left anything on the page that a manuscript can show."""
    return bool(page.corrections or page.queries or page.notes)


def sheet_of(page: Page) -> CorrectionSheet:
    """Return the correction sheet of a page, rejected corrections too."""
    return correction_sheet(page, marked_page(page, rejected=True))


def export_sheet(page: Page, target: Path, newspaper: Newspaper | None, by: str) -> None:
    """Write the correction sheet, whole or not at all: as an Excel file by its name, else as a Word file."""
    sheet, head = sheet_of(page), page_head(read_page(page), newspaper, by)
    if target.suffix.lower() == ".xlsx":
        from xingxian_editor.export.sheet_excel import write_sheet_excel  # openpyxl takes long to load

        write_sheet_excel(sheet, target, head)
    else:
        from xingxian_editor.export.sheet_word import write_sheet_word

        write_sheet_word(sheet, target, head)


def export_manuscript(page: PageReading, target: Path, newspaper: Newspaper | None, by: str) -> None:
    """Write the manuscript, whole or not at all."""
    write_manuscript(page, target, page_head(page, newspaper, by))


def plan_page(
    page: PageReading,
    newspaper: Newspaper | None,
    by: str,
    template: Template | None = None,
    printed: Printed | None = None,
) -> LayoutPlan:
    """Lay the page out, for the preview and the file: as it is ``printed``, else by a template."""
    head = page_head(page, newspaper, by)
    if printed is not None:
        return printed.plan(head)
    return plan_layout(page, head, template or default_template(page, head.width_mm))


def export_layout(
    page: PageReading,
    target: Path,
    newspaper: Newspaper | None,
    by: str,
    template: Template | None = None,
    printed: Printed | None = None,
) -> LayoutReport:
    """Write the layout, whole or not at all; the report says what did not fit."""
    if printed is not None:
        return printed.write(page_head(page, newspaper, by), target)
    return write_layout(plan_page(page, newspaper, by, template), target)


def make_folder(folder: Path) -> None:
    """Make the folder that files are exported to, where it is missing."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise FolderNotMade(folder, error.strerror or type(error).__name__) from error


def file_name(page: PageReading, kind: str) -> str:
    """Return a name for a file made of the page: date, page number, section, and what the file is."""
    folio = page.folio
    values = [fact.value if fact else None for fact in (folio.date, folio.page_number, folio.section)]
    number = f"第{values[1]}版" if values[1] else None
    words = " ".join(filter(None, (values[0], number, values[2], kind)))
    return "".join("_" if character in '\\/:*?"<>|' or ord(character) < 32 else character for character in words)
