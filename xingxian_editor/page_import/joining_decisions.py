"""Decides how the lines of a dump are joined: blanks dropped or kept, glyphs mapped, paragraphs."""

from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise

from xingxian_editor.page.joining import Joining
from xingxian_editor.page.source import Source
from xingxian_editor.page.span import Span
from xingxian_editor.page_import.glyphs import lost_marks
from xingxian_editor.page_import.lines import Segment, TextLine
from xingxian_editor.page_import.meaningful_blanks import Blank, judged_blanks
from xingxian_editor.page_import.wording import is_blank

Paragraph = Sequence[Segment]
"""The segments of one paragraph or caption, first to last."""


def joining_of(
    source: Source,
    lines: Iterable[TextLine],
    paragraphs: Iterable[Paragraph],
    starts: Iterable[int],
    run_on: Iterable[tuple[Segment, Segment]],
    read_as: Mapping[int, str],
) -> Joining:
    """Return the decisions for ``source``; ``starts`` are the offsets at which paragraphs begin.

    ``run_on`` are pairs of segments in text of lines (a byline) whose line end means nothing.
    """
    kept = {at for line in lines for at, ch in zip(line.offsets, line.text, strict=True) if ch == " "}
    lost: list[int] = lost_marks(source.text)
    inserted: list[tuple[int, str]] = []
    for paragraph in paragraphs:
        offsets = [at for s in paragraph for at in s.line.offsets[s.start : s.end]]
        for judged in judged_blanks("".join(s.text for s in paragraph)):
            if judged.blank is Blank.JUSTIFICATION:
                kept.discard(offsets[judged.at])
            elif judged.blank is Blank.LOST_GLYPH:
                lost.append(offsets[judged.at])
        inserted.extend(_word_breaks(paragraph))
    line_ends = {at for a, b in run_on for at in range(a.source_range.end, b.source_range.start)}
    mapped = {**read_as, **{at: " " for at in kept if source.text[at] != " "}}
    return Joining(
        source.id,
        _dropped(source.text, kept, line_ends),
        tuple(sorted(mapped.items())),
        tuple(inserted),
        tuple(sorted(starts)),
        tuple(sorted(lost)),
    )


def _word_breaks(paragraph: Paragraph) -> Iterable[tuple[int, str]]:
    """Yield a blank for every line end between two Latin words."""
    for before, after in pairwise(paragraph):
        if _is_latin(before.text[-1]) and _is_latin(after.text[0]):
            yield after.source_range.start, " "


def _is_latin(character: str) -> bool:
    return character.isascii() and character.isalpha()


def _dropped(text: str, kept: set[int], line_ends: set[int]) -> tuple[Span, ...]:
    spans: list[Span] = []
    for at, character in enumerate(text):
        if at in kept or not (is_blank(character) or at in line_ends):
            continue
        if spans and spans[-1].end == at:
            spans[-1] = Span(spans[-1].start, at + 1)
        else:
            spans.append(Span(at, at + 1))
    return tuple(spans)
