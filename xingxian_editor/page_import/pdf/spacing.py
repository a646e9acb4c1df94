"""White inside a line that means something: between words, names, the halves of a headline."""

from itertools import pairwise

from xingxian_editor.page_import.pdf.radicals import as_read
from xingxian_editor.page_import.pdf.raw_page import Glyph
from xingxian_editor.page_import.pdf.text_line import CLOSING, OPENING, TextLine
from xingxian_editor.page_import.wording import is_letter_or_digit

_WORD = 0.13
_HAN = 0.3
_HAN_IN_TIGHT_LINE = 0.2
_BESIDE_NUMBER = 0.55


def blanks_in(line: TextLine) -> list[int]:
    """Return the places in ``line.glyphs`` before which there is a blank that means something."""
    if line.blanks is None:
        line.blanks = [] if line.vertical or line.slanted or len(line.glyphs) < 2 else _blanks(line)
    return line.blanks


def _blanks(line: TextLine) -> list[int]:
    pairs = list(pairwise(line.glyphs))
    gaps = [after.left - before.right for before, after in pairs]
    usual = sorted(gaps)[len(gaps) // 2]
    most = max(0.0, usual)
    if max(gaps) <= most + _WORD * 0.6 * line.size:
        return []
    return [
        at
        for at, ((before, after), gap) in enumerate(zip(pairs, gaps, strict=True), 1)
        if gap > most + _WORD * 0.6 * before.size
        and gap > most + _least(before, after, most) * min(before.size, after.size)
    ]


def spaced_text(line: TextLine) -> str:
    """Return the text of the line with its blanks."""
    blanks = set(blanks_in(line))
    if not blanks:
        return line.text
    return as_read("".join([" " + g.text if at in blanks else g.text for at, g in enumerate(line.glyphs)]))


def _least(before: Glyph, after: Glyph, usual: float) -> float:
    latin = is_letter_or_digit(before.text) + is_letter_or_digit(after.text)
    if latin == 2:
        return _WORD
    if before.text in CLOSING or after.text in OPENING:
        return _BESIDE_NUMBER
    if latin:
        return _BESIDE_NUMBER
    return _HAN_IN_TIGHT_LINE if usual < 0.06 * before.size else _HAN
