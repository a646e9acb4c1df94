"""Reads the page plan (版号, 版名) from a CSV or XLSX file, with a header row or without."""

from pathlib import Path

from xingxian_editor.desk.cannot_tag import FactNotUnderstood
from xingxian_editor.desk.folio_values import folio_value
from xingxian_editor.desk.table_file import TableEmpty, column, read_rows
from xingxian_editor.store.records import PlanEntry

_NUMBER = ("版号", "版次", "版", "版序", "page", "pagenumber", "page_number")
_SECTION = ("版名", "版面", "版面名称", "栏目", "section")


def read_plan(path: Path) -> tuple[PlanEntry, ...]:
    """Return the entries of the file, each page number once; the last row of a number counts."""
    rows = read_rows(path)
    number, section = column(rows[0], _NUMBER) if rows else None, column(rows[0], _SECTION) if rows else None
    if number is None or section is None:
        number, section = 0, 1
    else:
        rows = rows[1:]
    entries: dict[str, PlanEntry] = {}
    for row in rows:
        if len(row) > max(number, section) and (page := _page_number(row[number])) and row[section]:
            entries[page] = PlanEntry(page, row[section])
    if not entries:
        raise TableEmpty(path, "版号，版名", "page number, section")
    return tuple(entries.values())


def _page_number(cell: str) -> str:
    try:
        return folio_value("page_number", cell)
    except FactNotUnderstood:
        return ""
