"""The correction sheet on paper: A4 across, its head on the first page, the columns' heads on every page."""

from collections.abc import Iterable, Iterator
from html import escape

from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QFont, QPageLayout, QPageSize, QTextDocument
from PySide6.QtPrintSupport import QPrinter

from xingxian_editor.corrections.correction_sheet import SheetRow
from xingxian_editor.corrections.whole_sheet import COLUMNS, SHARE_COLUMNS, CorrectionSheet, share_rows, share_sentences

_WIDTHS = (4, 5, 13, 12, 20, 20, 6, 5, 4, 4, 7)
_CENTRED = frozenset({0, 1, 6, 7, 8, 9})
_POINTS = 8
_MARGIN_MM = 10.0


def lay_paper(printer: QPrinter) -> None:
    """Set a printer to A4 across."""
    margins = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
    size = QPageSize(QPageSize.PageSizeId.A4)
    printer.setPageLayout(QPageLayout(size, QPageLayout.Orientation.Landscape, margins, QPageLayout.Unit.Millimeter))


def print_sheet(printer: QPrinter, sheet: CorrectionSheet, head: str, family: str) -> None:
    """Print the sheet; ``head`` is the line under its title, ``family`` the typeface."""
    document = QTextDocument()
    document.setDefaultFont(QFont(family, _POINTS))
    document.setDocumentMargin(0)
    document.setHtml("".join(_html(sheet, head)))
    document.setPageSize(printer.pageRect(QPrinter.Unit.Point).size())
    document.print_(printer)


def _html(sheet: CorrectionSheet, head: str) -> Iterator[str]:
    yield f'<p align="center" style="font-size:16pt"><b>校对单</b></p><p align="center">{escape(head)}</p>'
    yield from _table(COLUMNS, map(_cells, sheet.rows), _WIDTHS, _CENTRED, "100%")
    rows = share_rows(sheet.share)
    if rows:
        yield "<p><br/><b>工作量</b></p>"
        shares = (tuple(map(escape, row)) for row in rows)
        yield from _table(
            SHARE_COLUMNS,
            shares,
            (100 // len(SHARE_COLUMNS),) * len(SHARE_COLUMNS),
            frozenset(range(len(SHARE_COLUMNS))),
            "50%",
        )
    for sentence in share_sentences(sheet.share):
        yield f"<p>{escape(sentence)}</p>"


def _table(
    heads: Iterable[str], rows: Iterable[tuple[str, ...]], widths: tuple[int, ...], centred: frozenset[int], width: str
) -> Iterator[str]:
    look = 'border="1" cellspacing="0" cellpadding="2" style="border-collapse:collapse"'
    yield f'<table width="{width}" {look}><thead><tr>'
    yield from (f'<th width="{w}%" bgcolor="#ededed">{escape(h)}</th>' for h, w in zip(heads, widths, strict=True))
    yield "</tr></thead><tbody>"
    for row in rows:
        cells = (f'<td align="{"center" if at in centred else "left"}">{cell}</td>' for at, cell in enumerate(row))
        yield f"<tr>{''.join(cells)}</tr>"
    yield "</tbody></table>"


def _cells(row: SheetRow) -> tuple[str, ...]:
    texts = (row.kind, row.reader, row.pass_, row.state, row.note)
    changed = (_changed(row.before, row.original, row.after), _changed(*row.becomes))
    return (str(row.number), row.tick, escape(row.article), escape(row.place), *changed, *map(escape, texts))


def _changed(before: str, text: str, after: str) -> str:
    return f"{escape(before)}<b><u>{escape(text)}</u></b>{escape(after)}"
