"""Writes the correction sheet as an Excel file: it prints across on A4, and its rows can be filtered."""

from pathlib import Path
from typing import Any

from xingxian_editor.corrections.whole_sheet import COLUMNS, SHARE_COLUMNS, CorrectionSheet, share_rows, share_sentences
from xingxian_editor.export.page_head import PageHead
from xingxian_editor.export.sheet_word import head_line
from xingxian_editor.export.whole_file import write_whole
from xingxian_editor.export.word_text import xml_text
from xingxian_editor.export.workbook_file import workbook_file

_WIDTHS = (6, 6, 20, 24, 34, 34, 11, 10, 8, 8, 18)
_CENTRED = frozenset({0, 1, 6, 7, 8, 9})
_FIRST = 4
"""Rows begin below title, head and column heads."""


def write_sheet_excel(sheet: CorrectionSheet, target: Path, head: PageHead) -> None:
    """Write the sheet to ``target``.

    Raises:
        FileNotWritten: the file could not be put in its place; what stood there is untouched.

    """
    write_whole(target, sheet_excel_file(sheet, head))


def sheet_excel_file(sheet: CorrectionSheet, head: PageHead) -> bytes:
    """Return the sheet as the bytes of an Excel file."""
    from openpyxl import Workbook
    from openpyxl.styles import Font

    book = Workbook()
    page = book.active
    page.title = "校对单"
    page.append(["校对单"])
    page.append([xml_text(head_line(sheet, head))])
    page.append(list(COLUMNS))
    page["A1"].font = Font(bold=True, size=16)
    for row in sheet.rows:
        texts = (row.tick, row.article, row.place, row.before + row.original + row.after, "".join(row.becomes))
        rest = (row.kind, row.reader, row.pass_, row.state, row.note)
        page.append([row.number, *map(xml_text, texts), *map(xml_text, rest)])
    _look(page, len(sheet.rows))
    _share(page, sheet)
    _as_text(page)
    return workbook_file(book)


def _as_text(page: Any) -> None:  # noqa: ANN401  # openpyxl has no types
    """Let no text be a formula, however it begins."""
    for line in page.iter_rows():
        for cell in line:
            if isinstance(cell.value, str):
                cell.data_type, cell.quotePrefix = "s", cell.value[:1] in ("=", "+", "-", "@")


def _look(page: Any, rows: int) -> None:  # noqa: ANN401  # openpyxl has no types
    from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
    from openpyxl.utils import get_column_letter

    last = get_column_letter(len(COLUMNS))
    side = Side(style="thin", color="7F7F7F")
    for number, width in enumerate(_WIDTHS, 1):
        page.column_dimensions[get_column_letter(number)].width = width
    for line in page.iter_rows(min_row=_FIRST - 1, max_row=_FIRST - 1 + rows, max_col=len(COLUMNS)):
        for column, cell in enumerate(line):
            centred = "center" if column in _CENTRED or cell.row < _FIRST else "left"
            cell.alignment = Alignment(horizontal=centred, vertical="center", wrap_text=True)
            cell.border = Border(side, side, side, side)
            if cell.row < _FIRST:
                cell.font, cell.fill = Font(bold=True), PatternFill("solid", fgColor="EDEDED")
    page.freeze_panes = f"A{_FIRST}"
    page.auto_filter.ref = f"A{_FIRST - 1}:{last}{_FIRST - 1 + rows}"
    page.print_title_rows = f"{_FIRST - 1}:{_FIRST - 1}"
    page.page_setup.orientation, page.page_setup.paperSize = "landscape", page.PAPERSIZE_A4
    page.page_setup.fitToWidth, page.page_setup.fitToHeight = 1, 0
    page.sheet_properties.pageSetUpPr.fitToPage = True
    page.page_margins.left = page.page_margins.right = 0.4
    page.oddFooter.center.text = "第 &P 页，共 &N 页"


def _share(page: Any, sheet: CorrectionSheet) -> None:  # noqa: ANN401  # openpyxl has no types
    rows = share_rows(sheet.share)
    if not rows:
        return
    page.append([])
    page.append(["工作量"])
    page.append(list(SHARE_COLUMNS))
    for row in rows:
        page.append([row[0], xml_text(row[1]), *map(int, row[2:])])
    for sentence in share_sentences(sheet.share):
        page.append([xml_text(sentence)])
