"""Text as Word's XML: runs, paragraphs, and what to do with characters that XML cannot hold."""

import re
from collections.abc import Iterable, Sequence
from xml.sax.saxutils import escape, quoteattr

_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_BREAKS = re.compile("([\t\n])")
_BREAK_XML = {"\t": "<w:tab/>", "\n": "<w:br/>"}

NO_WHITE = "<w:r><w:rPr><w:vanish/></w:rPr><w:t>\u200b</w:t></w:r>"
"""Stands between a Chinese character and a letter or digit: LibreOffice puts a fifth of an em there otherwise.

It is hidden text without width: not shown, not printed, not found.
"""

CHINESE = "<w:r><w:rPr><w:vanish/></w:rPr><w:t>\u3000</w:t></w:r>"
"""Hidden before a mark that begins a paragraph: LibreOffice takes “ there for a Western one, half as wide."""

Piece = tuple[str, str]
"""A text with the name of its character style, or with an empty name."""


def run_xml(text: str, style: str = "", look: str = "") -> str:
    """Return a run; ``look`` are further run properties as XML.

    Tabs and line feeds become Word's own; what XML cannot hold shows as U+FFFD.
    """
    if not text:
        return ""
    named = f"<w:rStyle w:val={quoteattr(style)}/>" if style else ""
    properties = f"<w:rPr>{named}{look}</w:rPr>" if named or look else ""
    return f"<w:r>{properties}{''.join(_piece(part) for part in _BREAKS.split(text) if part)}</w:r>"


def paragraph_xml(style: str, pieces: str | Sequence[Piece], properties: str = "", look: str = "") -> str:
    """Return a paragraph of ``style``, with further properties of its own and of its runs as XML."""
    if isinstance(pieces, str):
        pieces = ((pieces, ""),)
    return paragraph_of(style, "".join(run_xml(text, name, look) for text, name in pieces), properties)


def paragraph_of(style: str, runs: str, properties: str = "") -> str:
    """Return a paragraph of ``style`` with these runs."""
    return f"<w:p><w:pPr><w:pStyle w:val={quoteattr(style)}/>{properties}</w:pPr>{runs}</w:p>"


def between(pieces: Iterable[Piece], blank: str) -> tuple[Piece, ...]:
    """Return ``pieces`` with an unstyled ``blank`` between every two."""
    parted: list[Piece] = []
    for piece in pieces:
        parted += [(blank, ""), piece] if parted else [piece]
    return tuple(parted)


def xml_text(text: str) -> str:
    """Return ``text`` with U+FFFD for every character that XML cannot hold."""
    return _NOT_XML.sub("\ufffd", text)


def _piece(part: str) -> str:
    if part in _BREAK_XML:
        return _BREAK_XML[part]
    # A carriage return must be written as a reference, or reading turns it into a line feed.
    text = escape(xml_text(part), {"\r": "&#13;"})
    return f'<w:t xml:space="preserve">{text}</w:t>'
