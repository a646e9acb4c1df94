"""Says of a page whose characters cannot be told that it is so, and how many there are."""

from xingxian_editor.page_import.pdf.pdf_problem import PdfHasNoText, PdfPageTooFull, UnreadableText
from xingxian_editor.page_import.pdf.raw_page import RawPage

_FEWEST = 60
_MOST_UNREADABLE = 0.3
_LEAST_CHINESE = 0.02


def check_readable(raw: RawPage, name: str, most_characters: int) -> None:
    """Raise the problem of a page without text, with too much of it, or with text that no font explains."""
    texts = [glyph.text for glyph in raw.glyphs if not glyph.text.isspace()]
    count = max(len(texts), raw.unmapped)
    if not texts and raw.text_objects:
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
