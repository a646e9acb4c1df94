"""Sentences and clauses of a text, as far as punctuation shows them."""

from functools import lru_cache

from xingxian_editor.page.pattern import Pattern
from xingxian_editor.page.span import Span

_SENTENCE_END = Pattern(r"[。！？；;\n]")
_CLAUSE_END = Pattern(r"[。！？；;\n，,：:]")


@lru_cache(maxsize=2048)
def sentences(text: str) -> tuple[Span, ...]:
    """Return the sentences of ``text``, parted at 。！？；, without the mark."""
    spans, start = [], 0
    for match in _SENTENCE_END.finditer(text):
        spans.append(Span(start, match.start()))
        start = match.end()
    return tuple(span for span in (*spans, Span(start, len(text))) if span.start < span.end)


def sentence_start(text: str, at: int) -> int:
    """Return where the sentence that holds offset ``at`` begins."""
    return max((m.end() for m in _SENTENCE_END.finditer(text, 0, at)), default=0)


def clause_start(text: str, at: int) -> int:
    """Return where the clause that holds offset ``at`` begins."""
    return max((m.end() for m in _CLAUSE_END.finditer(text, 0, at)), default=0)


def sentence_end(text: str, at: int) -> int:
    """Return where the sentence that holds offset ``at`` ends."""
    match = _SENTENCE_END.search(text, at)
    return match.start() if match else len(text)


def clause_end(text: str, at: int) -> int:
    """Return where the clause that holds offset ``at`` ends."""
    match = _CLAUSE_END.search(text, at)
    return match.start() if match else len(text)
