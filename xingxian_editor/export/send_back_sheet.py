"""Writes the sheet of what goes back to the make-up desk after a proof check, as a Word file to tick off."""

from collections.abc import Sequence
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

import docx
from docx.document import Document
from docx.enum.section import WD_ORIENT
from docx.oxml.ns import qn
from docx.shared import Mm, Pt
from docx.table import _Cell

from xingxian_editor.export.whole_file import write_whole
from xingxian_editor.export.word_text import xml_text

COLUMNS = (("号", 13), ("位置", 34), ("现在", 60), ("应为", 60), ("给组版的话", 76), ("办", 14))
"""Heading and width in millimetres; the last column is for the make-up desk's tick."""
ACCEPTED_COLUMNS = (("号", 13), ("位置", 34), ("现在", 60), ("原要求", 60), ("认可", 90))
FACE = "SimSun"


@dataclass(frozen=True, slots=True)
class SendBackLine:
    """One place that goes back: its tag, where, what stands there, what shall stand there, and a word about it."""

    tag: str
    where: str
    stands: str
    wanted: str
    words: str


@dataclass(frozen=True, slots=True)
class AcceptedLine:
    """A correction that was not carried out and is asked for no longer: what was wanted, what stands, who let it."""

    tag: str
    where: str
    stands: str
    wanted: str
    by: str


def write_send_back_sheet(
    lines: Sequence[SendBackLine], target: Path, title: str, about: str, accepted: Sequence[AcceptedLine] = ()
) -> None:
    """Write the sheet; ``title`` names the page, ``about`` who sends it and when.

    Below the table stands what was ``accepted`` though it was not carried out, so that nobody takes it for done.

    Raises:
        FileNotWritten: the file could not be put in its place; what stood there is untouched.

    """
    document = docx.Document()
    _lay_out(document)
    _paragraph(document, f"退改单　{title}", 16, bold=True)
    _paragraph(document, f"{about}　共 {len(lines)} 处", 10.5)
    rows = [(line.tag, line.where, line.stands, line.wanted, line.words, "□") for line in lines]
    _table(document, COLUMNS, rows)
    if accepted:
        _paragraph(document, "", 10.5)
        _paragraph(document, f"没有照改、已认可照现样的 {len(accepted)} 处，不必再改", 10.5, bold=True)
        _table(document, ACCEPTED_COLUMNS, [(a.tag, a.where, a.stands, a.wanted, a.by) for a in accepted])
    buffer = BytesIO()
    document.save(buffer)
    write_whole(target, buffer.getvalue())


def _table(document: Document, columns: Sequence[tuple[str, int]], rows: Sequence[tuple[str, ...]]) -> None:
    table = document.add_table(rows=1, cols=len(columns))
    table.style = "Table Grid"
    table.autofit = False
    for column, (_, width) in zip(table.columns, columns, strict=True):
        column.width = Mm(width)
    for cell, (heading, _) in zip(table.rows[0].cells, columns, strict=True):
        _fill(cell, heading, bold=True)
    for texts in rows:
        for cell, text in zip(table.add_row().cells, texts, strict=True):
            _fill(cell, text)
    for row in table.rows:
        for cell, (_, width) in zip(row.cells, columns, strict=True):
            cell.width = Mm(width)


def _lay_out(document: Document) -> None:
    section = document.sections[0]
    section.orientation = WD_ORIENT.LANDSCAPE
    section.page_width, section.page_height = Mm(297), Mm(210)
    section.left_margin = section.right_margin = Mm(20)
    section.top_margin = section.bottom_margin = Mm(18)
    style = document.styles["Normal"]
    style.font.name, style.font.size = FACE, Pt(10.5)
    style.element.rPr.rFonts.set(qn("w:eastAsia"), FACE)


def _paragraph(document: Document, text: str, size: float, *, bold: bool = False) -> None:
    run = document.add_paragraph().add_run(xml_text(text))
    run.font.size, run.bold = Pt(size), bold


def _fill(cell: _Cell, text: str, *, bold: bool = False) -> None:
    run = cell.paragraphs[0].add_run(xml_text(text))
    run.bold = bold
