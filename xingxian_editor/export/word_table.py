"""A plain table in a Word file: headings repeated on every sheet, thin lines, numbers to the right."""

from collections.abc import Sequence

from xingxian_editor.export.word_text import paragraph_xml

_LINE = '<w:{0} w:val="single" w:sz="4" w:space="0" w:color="{1}"/>'
_STYLE = "表中文字"


def table_xml(
    headings: Sequence[str], rows: Sequence[Sequence[str]], widths: Sequence[int], numbers: frozenset[int]
) -> str:
    """Return the table; ``widths`` of its columns in twentieths of a point."""
    borders = f"{_LINE.format('top', '1B1F24')}{_LINE.format('bottom', '1B1F24')}{_LINE.format('insideH', 'DADEE3')}"
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    properties = f'<w:tblPr><w:tblW w:w="{sum(widths)}" w:type="dxa"/><w:tblBorders>{borders}</w:tblBorders></w:tblPr>'
    head = _row(headings, widths, numbers, "<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>", "<w:b/>")
    body = "".join(_row(row, widths, numbers, "<w:trPr><w:cantSplit/></w:trPr>") for row in rows)
    return f"<w:tbl>{properties}<w:tblGrid>{grid}</w:tblGrid>{head}{body}</w:tbl>"


def _row(texts: Sequence[str], widths: Sequence[int], numbers: frozenset[int], properties: str, look: str = "") -> str:
    cells = []
    for column, width in enumerate(widths):
        words = texts[column] if column < len(texts) else ""
        side = '<w:jc w:val="right"/>' if column in numbers else ""
        paragraph = paragraph_xml(_STYLE, words, side, look)
        cells.append(f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>{paragraph}</w:tc>')
    return f"<w:tr>{properties}{''.join(cells)}</w:tr>"
