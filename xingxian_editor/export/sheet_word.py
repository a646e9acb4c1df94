"""Writes the correction sheet as a Word file: A4 across, a table with boxes to tick."""

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from xingxian_editor.corrections.correction_sheet import SheetRow
from xingxian_editor.corrections.whole_sheet import (
    COLUMNS,
    SHARE_COLUMNS,
    CorrectionSheet,
    share_rows,
    share_sentences,
)
from xingxian_editor.export.page_head import PageHead, printed_date
from xingxian_editor.export.typefaces import Face
from xingxian_editor.export.whole_file import write_whole
from xingxian_editor.export.word_file import WordPart, word_file
from xingxian_editor.export.word_style import ParagraphStyle, TextLook, W
from xingxian_editor.export.word_text import paragraph_xml, run_xml

_TITLE, _HEAD, _COLUMN, _CELL, _CENTRED, _WORDS = (
    "校对单标题",
    "校对单头",
    "校对单栏",
    "校对单格",
    "校对单居中",
    "校对单说明",
)
_STYLES = (
    ParagraphStyle(_TITLE, TextLook(Face.HEADLINE, 18, bold=True), align="center", line_pt=26, after_pt=4),
    ParagraphStyle(_HEAD, TextLook(Face.SONG, 10.5), align="center", line_pt=18, after_pt=6),
    ParagraphStyle(_COLUMN, TextLook(Face.HEI, 9), align="center", line_pt=14, keep_next=True),
    ParagraphStyle(_CELL, TextLook(Face.SONG, 9), line_pt=13.5),
    ParagraphStyle(_CENTRED, TextLook(Face.SONG, 9), align="center", line_pt=13.5),
    ParagraphStyle(_WORDS, TextLook(Face.SONG, 9.5), line_pt=16, before_pt=6, keep_next=True),
)
_WIDTHS_MM = (10, 10, 34, 34, 54, 54, 15, 15, 12, 14, 24)
_CENTRED_COLUMNS = frozenset({0, 1, 6, 7, 8, 9})
_TEXTS = COLUMNS.index("原文"), COLUMNS.index("改为")
_SHARE_WIDTHS_MM = (20, 26, 16, 16, 16, 16, 22, 16)
_TWIPS_PER_MM = 1440 / 25.4
_CHANGED = '<w:b/><w:u w:val="single"/>'
_RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_FOOTER_REFERENCE = "sheet-footer"
_SECTION = (
    '<w:sectPr>{footer}<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>'
    '<w:pgMar w:top="720" w:right="580" w:bottom="720" w:left="580" w:header="400" w:footer="400" w:gutter="0"/>'
    "</w:sectPr>"
)


def write_sheet_word(sheet: CorrectionSheet, target: Path, head: PageHead) -> None:
    """Write the sheet to ``target``.

    Raises:
        FileNotWritten: the file could not be put in its place; what stood there is untouched.

    """
    write_whole(target, sheet_word_file(sheet, head))


def sheet_word_file(sheet: CorrectionSheet, head: PageHead) -> bytes:
    """Return the sheet as the bytes of a Word file."""
    body = "".join((*_heading(sheet, head), _table(sheet.rows), *_share(sheet)))
    section = _SECTION.format(footer=f'<w:footerReference w:type="default" r:id="{_FOOTER_REFERENCE}"/>')
    return word_file(head, _STYLES, body, section, parts=(_footer(head),))


def head_line(sheet: CorrectionSheet, head: PageHead) -> str:
    """Return what stands under the title: newspaper, date, page, pass, readers, counts."""
    number = f"第{head.page_number}版" if head.page_number else ""
    words = (
        head.newspaper,
        printed_date(head.date),
        head.weekday or "",
        number,
        head.section or "",
        f"校次：{sheet.passes}" if sheet.passes else "",
        f"校对：{sheet.readers}" if sheet.readers else "",
        sheet.counts,
    )
    return "\u3000".join(filter(None, words))


def _heading(sheet: CorrectionSheet, head: PageHead) -> Iterator[str]:
    yield paragraph_xml(_TITLE, "校对单")
    yield paragraph_xml(_HEAD, head_line(sheet, head))


def _table(rows: Sequence[SheetRow]) -> str:
    columns = _row((paragraph_xml(_COLUMN, name) for name in COLUMNS), _WIDTHS_MM, heading=True)
    return _framed(_WIDTHS_MM, columns + "".join(_row(_cells(row), _WIDTHS_MM) for row in rows))


def _framed(widths: Sequence[int], rows: str) -> str:
    sides = "".join(
        f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="7F7F7F"/>'
        for side in ("top", "left", "bottom", "right", "insideH", "insideV")
    )
    grid = "".join(f'<w:gridCol w:w="{_twips(width)}"/>' for width in widths)
    margins = '<w:left w:w="60" w:type="dxa"/><w:right w:w="60" w:type="dxa"/>'
    return (
        f'<w:tbl><w:tblPr><w:tblW w:w="{sum(map(_twips, widths))}" w:type="dxa"/><w:jc w:val="center"/>'
        f'<w:tblBorders>{sides}</w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar>{margins}</w:tblCellMar>'
        f"</w:tblPr><w:tblGrid>{grid}</w:tblGrid>{rows}</w:tbl>"
    )


def _twips(millimetres: float) -> int:
    return round(millimetres * _TWIPS_PER_MM)


def _row(cells: Iterable[str], widths: Sequence[int], heading: bool = False) -> str:
    shade = '<w:shd w:val="clear" w:color="auto" w:fill="EDEDED"/>' if heading else ""
    look = f'{shade}<w:vAlign w:val="center"/>'
    made = "".join(
        f'<w:tc><w:tcPr><w:tcW w:w="{_twips(width)}" w:type="dxa"/>{look}</w:tcPr>{cell}</w:tc>'
        for cell, width in zip(cells, widths, strict=True)
    )
    again = "<w:tblHeader/>" if heading else ""
    return f"<w:tr><w:trPr><w:cantSplit/>{again}</w:trPr>{made}</w:tr>"


def _cells(row: SheetRow) -> Iterator[str]:
    texts = (
        str(row.number),
        row.tick,
        row.article,
        row.place,
        "",
        "",
        row.kind,
        row.reader,
        row.pass_,
        row.state,
        row.note,
    )
    for column, text in enumerate(texts):
        if column in _TEXTS:
            yield _in_context((row.before, row.original, row.after) if column == _TEXTS[0] else row.becomes)
        else:
            yield paragraph_xml(_CENTRED if column in _CENTRED_COLUMNS else _CELL, text)


def _in_context(texts: tuple[str, str, str]) -> str:
    """Return a cell where what changes stands bold between its neighbours."""
    before, text, after = texts
    runs = run_xml(before) + run_xml(text, look=_CHANGED) + run_xml(after)
    return f'<w:p><w:pPr><w:pStyle w:val="{_CELL}"/></w:pPr>{runs}</w:p>'


def _share(sheet: CorrectionSheet) -> Iterator[str]:
    rows = share_rows(sheet.share)
    if not rows:
        return
    yield paragraph_xml(_WORDS, "工作量")
    heads = _row((paragraph_xml(_COLUMN, name) for name in SHARE_COLUMNS), _SHARE_WIDTHS_MM, heading=True)
    made = ((paragraph_xml(_CENTRED, text) for text in row) for row in rows)
    yield _framed(_SHARE_WIDTHS_MM, heads + "".join(_row(cells, _SHARE_WIDTHS_MM) for cells in made))
    for sentence in (*share_sentences(sheet.share), ""):
        yield paragraph_xml(_WORDS if sentence else _CELL, sentence)


def _footer(head: PageHead) -> WordPart:
    page = '<w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple>'
    pages = '<w:fldSimple w:instr=" NUMPAGES "><w:r><w:t>1</w:t></w:r></w:fldSimple>'
    text = f"{run_xml(head.full_title)}{run_xml('　第 ')}{page}{run_xml(' 页，共 ')}{pages}{run_xml(' 页')}"
    return WordPart(
        "/word/footer1.xml",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml",
        f"{_RELATION}/footer",
        f'<w:ftr xmlns:w="{W}"><w:p><w:pPr><w:pStyle w:val="{_CENTRED}"/></w:pPr>{text}</w:p></w:ftr>',
        relation_id=_FOOTER_REFERENCE,
    )
