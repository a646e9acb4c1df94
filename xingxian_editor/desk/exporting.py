"""Writes a page's Word files: the layout of the newspaper's size, and the manuscript for exchange."""

from pathlib import Path

from xingxian_editor.desk.importing import UNNAMED_NEWSPAPER
from xingxian_editor.desk.page_problems import FolderNotMade
from xingxian_editor.desk.printed_layout import Printed
from xingxian_editor.export.layout_plan import LayoutPlan, LayoutReport
from xingxian_editor.export.layout_planner import plan_layout
from xingxian_editor.export.layout_template import Template, default_template
from xingxian_editor.export.layout_word import write_layout
from xingxian_editor.export.manuscript import write_manuscript
from xingxian_editor.export.page_head import PageHead, head_of
from xingxian_editor.page.page_reading import PageReading
from xingxian_editor.store.records import Newspaper


def page_head(page: PageReading, newspaper: Newspaper | None, by: str) -> PageHead:
    """Return what goes over the page: its folio, and the newspaper's name and page size."""
    if newspaper is None:
        return head_of(page.folio, by=by)
    name = "" if newspaper.name == UNNAMED_NEWSPAPER else newspaper.name
    return head_of(page.folio, newspaper=name, size_mm=(newspaper.width_mm, newspaper.height_mm), by=by)


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
