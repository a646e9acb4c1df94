"""Replaces halves of characters, which pasted text and odd file names can have and no file or store can keep."""

from xingxian_editor.page.pattern import Pattern

_HALF = Pattern("[\ud800-\udfff]")
_LOST = "\ufffd"


def whole_characters(text: str) -> str:
    """Return ``text`` with every half of a character replaced by the sign for a lost one; offsets stay."""
    return _HALF.sub(_LOST, text)
