"""Says of a page whose characters cannot be told that it is so, and how many there are."""

from collections import Counter

from xingxian_editor.page_import.pdf.pdf_problem import (
    PdfHasNoText,
    PdfPageAskew,
    PdfPageBlank,
    PdfPageTooFull,
    PdfTextOutside,
    UnreadableText,
)
from xingxian_editor.page_import.pdf.raw_page import RawPage

_FEWEST = 60
_MOST_UNREADABLE = 0.3
_LEAST_CHINESE = 0.02
_INK_OF_FEW_RULES = 40
"""Segments of paths; text that was turned into curves has that many in two or three characters."""
_MOST_ASKEW = 0.8
_QUARTER = 90


def check_readable(raw: RawPage, name: str, most_characters: int) -> None:
    """Raise the problem of a page without text, with too much of it, or with text that no font explains."""
    texts = [glyph.text for glyph in raw.glyphs if not glyph.text.isspace()]
    count = max(len(texts), raw.unmapped)
    if not texts and raw.read and raw.ink < _INK_OF_FEW_RULES:
        _check_blank(raw, name)
    if not texts and raw.text_objects and not raw.outside:
        raise UnreadableText(name, raw.text_objects, 0, raw.text_objects)
    if not count:
        raise PdfHasNoText(name)
    if len(texts) > most_characters:
        raise PdfPageTooFull(name, len(texts), most_characters)
    chinese = sum(
        "\u3400" <= text <= "\u9fff" or "\u2e80" <= text <= "\u2fdf" or text >= "\U00020000" for text in texts
    )
    private = sum("\ue000" <= text <= "\uf8ff" for text in texts)
    unreadable = max(private, raw.unmapped)
    if count >= _FEWEST and (unreadable > _MOST_UNREADABLE * count or chinese < _LEAST_CHINESE * count):
        raise UnreadableText(name, count, chinese, unreadable)
    if raw.read:
        _check_upright(raw, name)


def _check_blank(raw: RawPage, name: str) -> None:
    """Raise the problem of a page on which next to nothing can be seen: its picture has no text to recognise."""
    if raw.outside:
        raise PdfTextOutside(name, raw.outside)
    if not raw.unmapped and (raw.glyphs or not raw.text_objects):
        raise PdfPageBlank(name)


def _check_upright(raw: RawPage, name: str) -> None:
    """Raise the problem of a page whose text nearly all stands a quarter or half a turn off."""
    quarters = Counter(round(glyph.angle / _QUARTER) % 4 for glyph in raw.glyphs if not glyph.text.isspace())
    quarter, count = quarters.most_common(1)[0]
    if quarter and count >= _FEWEST and count > _MOST_ASKEW * quarters.total():
        raise PdfPageAskew(name, {1: 90, 2: 180, 3: -90}[quarter])
