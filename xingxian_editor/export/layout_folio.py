"""Sets the folio of a page: number, section, credits, date and weekday, over a rule."""

from collections.abc import Iterable

from xingxian_editor.export.layout_boxes import BoxPile
from xingxian_editor.export.layout_plan import MM_PER_PT, Box, BoxKind, FlowParagraph, PlannedLine, Rect
from xingxian_editor.export.layout_sheet import Sheet
from xingxian_editor.export.line_breaking import width_of
from xingxian_editor.export.page_head import PageHead, printed_date
from xingxian_editor.export.word_text import Piece, between
from xingxian_editor.page.manuscript_styles import ROLE_STYLES, FolioStyle
from xingxian_editor.page.role import Role

_Pieces = tuple[Piece, ...]
_RULE_MM = 0.6
_NUMBER_PT, _SECTION_PT, _NAME_PT, _SMALL_PT = 40.0, 22.0, 16.0, 10.0


def set_folio(pile: BoxPile, page: int, head: PageHead, sheet: Sheet) -> None:
    """Place the folio of sheet ``page``."""
    area = sheet.folio
    left = area.left
    if head.page_number:
        left = _large(pile, page, sheet, left, head.page_number, FolioStyle.PAGE_NUMBER, _NUMBER_PT)
    if head.section:
        left = _large(pile, page, sheet, left, head.section, FolioStyle.SECTION, _SECTION_PT)
    newspaper = ((head.newspaper, FolioStyle.NEWSPAPER.value),) if head.newspaper else ()
    right = _right(pile, page, sheet, (newspaper, _date_line(head)))
    _small_lines(pile, page, sheet, Rect(left, area.top, max(20.0, right - left - 4), area.height), _credit_lines(head))
    rule = Rect(area.left, area.bottom + 0.6, area.width, _RULE_MM)
    pile.add(Box(BoxKind.RULE, page, rule))


def _date_line(head: PageHead) -> _Pieces:
    facts = ((printed_date(head.date), FolioStyle.DATE.value), (head.weekday or "", FolioStyle.WEEKDAY.value))
    return between((fact for fact in facts if fact[0]), "\u3000")


def _credit_lines(head: PageHead) -> tuple[_Pieces, ...]:
    role, name = FolioStyle.CREDIT_ROLE.value, FolioStyle.CREDIT_NAME.value
    credits = [_credit(role, label, name, names) for label, names in head.credits]
    line = tuple(piece for credit in credits for piece in (("\u3000", ""), *credit))[1:]
    role, name = FolioStyle.CO_ORGANISER_ROLE.value, FolioStyle.CO_ORGANISER.value
    co_organisers = _credit(role, "合办", name, head.co_organisers) if head.co_organisers else ()
    return tuple(filter(None, (line, co_organisers)))


def _credit(role: str, label: str, style: str, names: Iterable[str]) -> _Pieces:
    return ((label, role), ("：", ""), *between(((name, style) for name in names), " "))


def _text(pieces: _Pieces) -> str:
    return "".join(text for text, _ in pieces)


def _large(pile: BoxPile, page: int, sheet: Sheet, left: float, text: str, style: FolioStyle, wanted: float) -> float:
    """Set ``text`` in one line from ``left`` on and return where it ends."""
    room = sheet.text_width_mm * 0.36 / MM_PER_PT
    size = int(min(wanted * sheet.scale, room / max(1.0, width_of(text) + 0.3)) * 2) / 2
    width = (width_of(text) * 1.08 + 0.3) * size * MM_PER_PT
    height = sheet.folio.height
    paragraph = _paragraph(((text, style.value),), size, "left", size * 1.1)
    line = PlannedLine(text, size)
    box = Box(BoxKind.FOLIO, page, Rect(left, sheet.folio.top, width, height), lines=(line,))
    pile.add_text(box, (paragraph,))
    return left + width + 2.0


def _right(pile: BoxPile, page: int, sheet: Sheet, lines: tuple[_Pieces, ...]) -> float:
    """Set the newspaper's name over the date at the right edge; return where that begins."""
    room = sheet.text_width_mm * 0.3 / MM_PER_PT
    wanted = (_NAME_PT * sheet.scale, max(9.0, _SMALL_PT * sheet.scale))
    sizes = tuple(min(size, room / (width_of(_text(line)) + 2)) for size, line in zip(wanted, lines, strict=True))
    shown = [(line, size) for line, size in zip(lines, sizes, strict=True) if line]
    if not shown:
        return sheet.folio.right
    width = max((width_of(_text(line)) + 2) * size for line, size in shown) * MM_PER_PT
    height = sum(size * 1.4 for _, size in shown) * MM_PER_PT + 0.5
    rect = Rect(sheet.folio.right - width, sheet.folio.bottom - height, width, height)
    paragraphs = tuple(_paragraph(line, size, "right", size * 1.4) for line, size in shown)
    planned = tuple(PlannedLine(_text(line), size, "right") for line, size in shown)
    pile.add_text(Box(BoxKind.FOLIO, page, rect, lines=planned), paragraphs)
    return rect.left


def _small_lines(pile: BoxPile, page: int, sheet: Sheet, area: Rect, lines: tuple[_Pieces, ...]) -> None:
    if not lines:
        return
    room = area.width / MM_PER_PT
    size = max(7.0, min(_SMALL_PT * sheet.scale, *(room / (width_of(_text(line)) + 2) for line in lines)))
    size = int(size * 2) / 2
    height = len(lines) * size * 1.5 * MM_PER_PT + 0.5
    rect = Rect(area.left, area.bottom - height, area.width, height)
    paragraphs = tuple(_paragraph(line, size, "center", size * 1.5) for line in lines)
    planned = tuple(PlannedLine(_text(line), size, "center") for line in lines)
    pile.add_text(Box(BoxKind.FOLIO, page, rect, lines=planned), paragraphs)


def _paragraph(pieces: _Pieces, size: float, align: str, line_pt: float) -> FlowParagraph:
    return FlowParagraph(ROLE_STYLES[Role.FOLIO], pieces, int(size * 2) / 2, int(line_pt * 20) / 20, align)
