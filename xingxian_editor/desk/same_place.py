"""Finds a place of an article in the next version of the page, and takes over there what came a moment too late."""

from collections.abc import Iterable
from dataclasses import dataclass

from xingxian_editor.corrections.proof_check.alignment import Match, aligned
from xingxian_editor.corrections.tracked_article import track
from xingxian_editor.desk.text_changing import TextChange
from xingxian_editor.page.page import Page
from xingxian_editor.page.page_reading import PageReading
from xingxian_editor.page.span import Span

LEAST_SHARE = 0.5
"""So much of the text that somebody worked at must stand in an article for it to be the same one."""


@dataclass(frozen=True, slots=True)
class Stroke:
    """What somebody wrote or struck: ``text`` for the final characters ``span`` of an article that read ``final``.

    An empty one is the place of the caret.
    """

    final: str
    span: Span
    text: str = ""

    @property
    def was(self) -> str:
        """What it strikes."""
        return self.span.of(self.final)

    @classmethod
    def between(cls, before: str, after: str) -> "Stroke":
        """Return the one stroke that leads from one text to another."""
        most = min(len(before), len(after))
        start = next((at for at in range(most) if before[at] != after[at]), most)
        alike = next((n for n in range(most - start) if before[-1 - n] != after[-1 - n]), most - start)
        return cls(before, Span(start, len(before) - alike), after[start : len(after) - alike])


def found_again(stroke: Stroke, page: Page, reading: PageReading) -> TextChange | None:
    """Return the stroke at its place on a page; None where its article or its place is not there.

    A pure function. The article is told by its text, the place by the characters around it.
    """
    texts = {article.id: article.ledger.final for article in track(page, reading)}
    article, matches = _most_alike(stroke.final, texts)
    if article is None:
        return None
    span = _span_there(stroke.span, matches)
    if span is None or span.of(texts[article]) != stroke.was:
        return None
    return TextChange(article, span, stroke.was, stroke.text)


def _most_alike(text: str, texts: dict[int, str]) -> tuple[int | None, list[Match]]:
    """Return the article with the most of ``text``, and what the two have in common."""
    best: tuple[int | None, list[Match]] = (None, [])
    most = max(1.0, LEAST_SHARE * len(text))
    for article, there in texts.items():
        matches = aligned(text, there)
        common = sum(match.length for match in matches)
        if common >= most:
            best, most = (article, matches), common + 1
    return best


def _span_there(span: Span, matches: Iterable[Match]) -> Span | None:
    """Return where a stretch is, by its first and last character; an empty one by those beside it."""
    matches = list(matches)
    if len(span):
        start, last = _there(span.start, matches), _there(span.end - 1, matches)
        return Span(start, last + 1) if start is not None and last is not None and start <= last else None
    before = _there(span.start - 1, matches)
    after = _there(span.start, matches)
    if before is None and after is None:
        return None
    at = before + 1 if before is not None else after or 0
    return Span(at, at)


def _there(at: int, matches: Iterable[Match]) -> int | None:
    return next((m.new + at - m.old for m in matches if m.old <= at < m.old + m.length), None)
