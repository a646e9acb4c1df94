"""An Excel workbook as Excel itself would write it: shared strings, fonts in the schema's order."""

import zipfile
from functools import partial
from io import BytesIO
from typing import Any

from lxml import etree

_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings"
_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"
_TYPES, _RELATIONS, _STYLES = "[Content_Types].xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml"
_STRINGS = "xl/sharedStrings.xml"
_FONT = (
    *("b", "i", "strike", "condense", "extend", "outline", "shadow", "u"),
    *("vertAlign", "sz", "color", "name", "family", "charset", "scheme"),
)
"""The order of a font's parts in ISO/IEC 29500; openpyxl has one of its own, which validators refuse."""
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"


def workbook_file(book: Any) -> bytes:  # noqa: ANN401  # openpyxl has no types
    """Return the bytes of a workbook; Excel opens it without writing it anew."""
    parts = _saved(book)
    strings = _Strings()
    for name in parts:
        if name.startswith("xl/worksheets/") and name.endswith(".xml"):
            parts[name] = strings.shared(parts[name])
    parts[_STYLES] = _ordered(parts[_STYLES])
    if strings.count and _STRINGS not in parts:
        parts[_STRINGS] = strings.part()
        parts[_TYPES] = _with(parts[_TYPES], "Override", PartName=f"/{_STRINGS}", ContentType=_TYPE)
        parts[_RELATIONS] = _with(
            parts[_RELATIONS], "Relationship", Id="rIdStrings", Type=_RELATION, Target="sharedStrings.xml"
        )
    whole = BytesIO()
    with zipfile.ZipFile(whole, "w", zipfile.ZIP_DEFLATED) as made:
        for name in sorted(parts, key=lambda name: name != _TYPES):
            made.writestr(name, parts[name])
    return whole.getvalue()


def _saved(book: Any) -> dict[str, bytes]:  # noqa: ANN401  # openpyxl has no types
    """Return the parts of a workbook as openpyxl saves them, without its files in the system's folder.

    On a full disk those would stay there, the writer half open and the text of the page in them.
    """
    from openpyxl.writer.excel import ExcelWriter

    with zipfile.ZipFile(BytesIO(), "w") as saved:
        writer = ExcelWriter(book, saved)
        writer.write_worksheet = partial(_write_sheet, writer)
        writer.write_data()
        return {name: saved.read(name) for name in saved.namelist()}


def _write_sheet(writer: Any, page: Any) -> None:  # noqa: ANN401  # openpyxl has no types
    """Do what openpyxl's writer does with a sheet, in memory."""
    from openpyxl.drawing.spreadsheet_drawing import SpreadsheetDrawing
    from openpyxl.worksheet._writer import WorksheetWriter

    page._drawing = SpreadsheetDrawing()
    page._drawing.charts, page._drawing.images = page._charts, page._images
    sheet = WorksheetWriter(page, BytesIO())
    sheet.write()
    page._rels = sheet._rels
    writer._archive.writestr(page.path[1:], sheet.read())
    writer.manifest.append(page)


class _Strings:
    """The texts of all cells, each once."""

    def __init__(self) -> None:
        self._numbers: dict[str, int] = {}
        self.count = 0

    def shared(self, sheet: bytes) -> bytes:
        """Return a sheet whose cells name their texts by number."""
        root = etree.fromstring(sheet)
        for cell in root.iter(f"{{{_MAIN}}}c"):
            if cell.get("t") == "inlineStr":
                text = "".join(part.text or "" for part in cell.iter(f"{{{_MAIN}}}t"))
                for child in list(cell):
                    cell.remove(child)
                cell.set("t", "s")
                etree.SubElement(cell, f"{{{_MAIN}}}v").text = str(self._numbers.setdefault(text, len(self._numbers)))
                self.count += 1
        return _written(root)

    def part(self) -> bytes:
        """Return the part that has the texts in their order."""
        root = etree.fromstring(f'<sst xmlns="{_MAIN}"/>'.encode())
        root.set("count", str(self.count))
        root.set("uniqueCount", str(len(self._numbers)))
        for text in self._numbers:
            one = etree.SubElement(etree.SubElement(root, f"{{{_MAIN}}}si"), f"{{{_MAIN}}}t")
            one.text = text
            if text != text.strip() or "\n" in text:
                one.set(_SPACE, "preserve")
        return _written(root)


def _ordered(styles: bytes) -> bytes:
    root = etree.fromstring(styles)
    for font in root.iter(f"{{{_MAIN}}}font"):
        font[:] = sorted(font, key=lambda part: _FONT.index(etree.QName(part).localname))
    return _written(root)


def _with(part: bytes, name: str, **attributes: str) -> bytes:
    root = etree.fromstring(part)
    etree.SubElement(root, f"{{{etree.QName(root).namespace}}}{name}", attributes)
    return _written(root)


def _written(root: etree._Element) -> bytes:
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
