"""Converts between our offsets (code points) and Qt's (UTF-16 units)."""

from xingxian_editor.page.span import Span


def to_qt(text: str, offset: int) -> int:
    """Return the Qt position of code point ``offset`` in ``text``."""
    return offset + sum(character > "\uffff" for character in text[:offset])


def from_qt(text: str, position: int) -> int:
    """Return the code-point offset of Qt ``position`` in ``text``."""
    if text.isascii():
        return min(position, len(text))
    written = text.encode("utf-16-le", "surrogatepass")
    if len(written) == 2 * len(text):
        return min(position, len(text))
    return len(written[: position * 2].decode("utf-16-le", "ignore"))


def span_to_qt(text: str, span: Span) -> tuple[int, int]:
    """Return the Qt positions of both ends of ``span`` in ``text``."""
    start = to_qt(text, span.start)
    return start, start + to_qt(span.of(text), len(span))


def span_from_qt(text: str, start: int, end: int) -> Span:
    """Return the span between two Qt positions of ``text``, in either order."""
    low, high = sorted((start, end))
    return Span(from_qt(text, low), from_qt(text, high))
