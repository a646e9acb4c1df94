"""Transcription (补录): what the page shows and its file lacks becomes a source of its own."""

from collections.abc import Iterator
from dataclasses import replace

from xingxian_editor.desk.cannot_tag import EmptyTranscription, NothingToReplace, WrongKind
from xingxian_editor.desk.fitting_roles import kind_for
from xingxian_editor.desk.keeping import finish
from xingxian_editor.desk.page_draft import PageDraft
from xingxian_editor.desk.typed_text import cleaned
from xingxian_editor.page.block import Block
from xingxian_editor.page.doubt import DoubtKind
from xingxian_editor.page.page import Page
from xingxian_editor.page.role import Role
from xingxian_editor.page.source import Anchor, Source, SourceKind, SourceRange


def transcribe_headline(page: Page, article: int, text: str, role: Role, by: str, time: str = "") -> Page:
    """Give an article or photo a headline part that its file lacks, as a person typed it.

    Every line of ``text`` is a line of it. It is read in its place among the parts of the article.
    """
    draft = PageDraft(page, by)
    if draft.article(article).kind is not kind_for(role):
        raise WrongKind
    lines = [line.strip() for line in cleaned(text).splitlines() if line.strip()]
    source = _add_source(draft, "\n".join(lines), (), time)
    block = Block(draft.new_block_id(), (SourceRange(source.id, 0, len(source.text)),), Role.UNPLACED)
    draft.blocks[block.id] = block
    draft.tag(block, role, article)
    return finish(draft)


def transcribe_glyph(page: Page, anchor: Anchor, text: str, by: str, time: str = "") -> Page:
    """Put what a person read on the page in the place of characters that extraction lost.

    The source keeps them as they are; only the reading has ``text`` there. What was typed for the
    same characters before gives way.
    """
    draft = PageDraft(page, by)
    if not anchor or any(not _is_in_file(draft, r) for r in anchor):
        raise NothingToReplace
    for source in page.sources:
        if _overlap(source.stands_for, anchor):
            del draft.sources[source.id]
    _add_source(draft, "".join(cleaned(text).split("\n")).strip(), anchor, time)
    draft.answer(lambda doubt: doubt.kind is DoubtKind.LOST_GLYPH and _overlap(doubt.anchor, anchor))
    return finish(draft)


def remove_transcription(page: Page, source: int, by: str) -> Page:
    """Take a transcription back: its block goes, and what it stood for is read as the file has it."""
    draft = PageDraft(page, by)
    if source not in draft.sources or draft.sources[source].kind is not SourceKind.TRANSCRIPTION:
        raise NothingToReplace
    anchor = draft.sources.pop(source).stands_for
    draft.joinings.pop(source, None)
    for block in list(draft.blocks.values()):
        ranges = tuple(r for r in block.ranges if r.source != source)
        if not ranges:
            del draft.blocks[block.id]
        elif ranges != block.ranges:
            draft.blocks[block.id] = replace(block, ranges=ranges)
    for doubt in draft.doubts.values():
        if doubt.kind is DoubtKind.LOST_GLYPH and _overlap(doubt.anchor, anchor):
            draft.doubts[doubt.id] = replace(doubt, decided_by="")
    return finish(draft)


def _add_source(draft: PageDraft, text: str, stands_for: Anchor, time: str) -> Source:
    if not text:
        raise EmptyTranscription
    source_id = 1 + max([*draft.page.source_by_id, *draft.sources, *_corrected_sources(draft.page)], default=0)
    source = Source(source_id, SourceKind.TRANSCRIPTION, text, stands_for, draft.by, time)
    draft.sources[source_id] = source
    return source


def _corrected_sources(page: Page) -> Iterator[int]:
    """Yield the sources that corrections stand on, also those that are gone: their numbers stay theirs."""
    yield from (r.source for struck in page.struck for r in struck.ranges)
    yield from (glyph.source for struck in page.struck for glyph in struck.glyphs)
    yield from (insertion.gap.glyph.source for insertion in page.insertions)
    yield from (r.source for correction in page.corrections for r in correction.anchor)
    yield from (r.source for query in page.queries for r in query.anchor)


def _is_in_file(draft: PageDraft, r: SourceRange) -> bool:
    source = draft.sources.get(r.source)
    return (
        source is not None
        and source.kind is not SourceKind.TRANSCRIPTION
        and r.start < r.end <= len(source.text)
        and "\n" not in r.span.of(source.text)
    )


def _overlap(one: Anchor, other: Anchor) -> bool:
    return any(a.common(b) for a in one for b in other)
