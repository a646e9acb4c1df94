"""Which lines of a dump are the folio's (报眉): by their wording, and by standing beside such lines."""

from collections.abc import Sequence

from xingxian_editor.page_import.bylines import is_byline
from xingxian_editor.page_import.folio_wording import (
    has_date,
    is_contact_line,
    is_folio_line,
    is_lone_date,
    is_lone_number,
    is_newspaper,
    is_section,
    may_be_folio_line,
    may_be_section,
    names_section,
    torn_dates,
)
from xingxian_editor.page_import.lines import TextLine
from xingxian_editor.page_import.wording import CLAUSE_MARK, ends_sentence

_NARROWEST_COLUMN = 8.0
_FULL = 0.8
_EDGE = 2


def folio_lines(lines: Sequence[TextLine]) -> set[int]:
    """Return the numbers of the folio's lines; it may be torn into pieces, and stand at head and foot."""
    texts = [line.text for line in lines]
    folio = {at for at, text in enumerate(texts) if is_folio_line(text)}
    lone = {at for at in folio if is_lone_date(texts[at])}
    if any(has_date(texts[at]) for at in folio - lone):
        folio -= {at for at in lone if not {at - 1, at + 1} & folio}  # The date under a notice or a letter.
    folio |= {at for torn in torn_dates(texts) for at in range(*torn)}
    _grow(lines, folio)
    if folio:
        folio |= {at for at in range(min(len(lines), _EDGE + 1)) if is_newspaper(texts[at])}
    if folio and not names_section(texts[at] for at in folio):
        edges = [at for at in range(len(lines)) if at < _EDGE or at >= len(lines) - _EDGE]
        folio |= set([at for at in edges if at not in folio and is_section(texts[at])][:1])
    return folio


def _grow(lines: Sequence[TextLine], folio: set[int]) -> None:
    """Add the lines beside the folio that can belong to it."""
    full = max(_NARROWEST_COLUMN, _FULL * sorted(line.width for line in lines)[3 * len(lines) // 4]) if lines else 0.0
    grown = True
    while grown:
        near = {at + step for at in folio for step in (-1, 1)} - folio
        near = {at for at in near if 0 <= at < len(lines) and _may_join(lines, at, folio)}
        # A line above the folio may be the end of a text that broke off inside a sentence.
        near = {
            at
            for at in near
            if at == 0
            or at - 1 in folio
            or is_contact_line(lines[at - 1].text)
            or not _runs_on(lines[at - 1], lines[at], full)
        }
        grown = bool(near)
        folio |= near


def _may_join(lines: Sequence[TextLine], at: int, folio: set[int]) -> bool:
    if may_be_folio_line(lines[at].text):
        return True
    # The names of a role whose label closes the line above.
    if at - 1 in folio and lines[at - 1].text.endswith(("：", ":")) and is_byline(lines[at].text):
        return True
    if is_section(lines[at].text) and not names_section(lines[n].text for n in folio):
        return True
    return _may_be_its_section(lines, at, folio) or (_names_pages(lines, at) and is_byline(lines[at].text))


def _names_pages(lines: Sequence[TextLine], at: int) -> bool:
    """Say whether a line at the page's edge would be a person's name, if it were not beside the folio (红叶)."""
    return at in (0, len(lines) - 1) and may_be_section(lines[at].text, even_a_name=True)


def _may_be_its_section(lines: Sequence[TextLine], at: int, folio: set[int]) -> bool:
    """Say whether a few bare words between pieces of the folio, or between it and the page's edge, name the section."""
    if not may_be_section(lines[at].text) or names_section(lines[n].text for n in folio):
        return False
    sides = [n for n in (at - 1, at + 1) if n not in folio]
    return all(n < 0 or n >= len(lines) or is_lone_number(lines[n].text) for n in sides)


def _runs_on(before: TextLine, line: TextLine, full: float) -> bool:
    """Say whether a full line breaks off inside a sentence above a shorter one."""
    if before.width < full or (" " in before.text and not CLAUSE_MARK.search(before.text)):
        return False
    return (
        not ends_sentence(before.text) and before.width > line.width + 2 and not before.text.endswith(("）", ")", "摄"))
    )
