"""What people tagged and typed in on one version of a page, taken over to the next one."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import replace

from xingxian_editor.desk.comparing import Character
from xingxian_editor.desk.keeping import finish
from xingxian_editor.desk.page_draft import PageDraft
from xingxian_editor.desk.transcribing import transcribe_glyph, transcribe_headline
from xingxian_editor.page.block import Block
from xingxian_editor.page.page import Page
from xingxian_editor.page.reading import BLANKS
from xingxian_editor.page.role import PAGE_ROLES, Role
from xingxian_editor.page.source import Source, SourceKind, SourceRange

MOST_OF = 0.8
"""So much of a block must come from one block of the version before to be that block."""


def with_tags_of(old: Page, new: Page, characters: Mapping[Character, Character], by: str) -> Page:
    """Return the new page with the tags of the old one where a person gave them and the importer is unsure."""
    there, here = _blocks_of_characters(old), _blocks_of_characters(new)
    shared: dict[int, Counter[int]] = {}
    for before, after in characters.items():
        if before in there and after in here:
            shared.setdefault(here[after], Counter())[there[before]] += 1
    articles = _articles(old, new, shared)
    draft = PageDraft(new, by)
    for block in new.blocks:
        if source := _the_one(old, block, shared.get(block.id, Counter())):
            _tag_alike(draft, block, source, articles)
    return finish(draft)


def with_typed_text_of(old: Page, new: Page, characters: Mapping[Character, Character], by: str) -> Page:
    """Return the new page with what people typed in where its file lacks the same as the one before."""
    there, here = _blocks_of_characters(old), _blocks_of_characters(new)
    shared: dict[int, Counter[int]] = {}
    for before, after in characters.items():
        if before in there and after in here:
            shared.setdefault(here[after], Counter())[there[before]] += 1
    articles = _articles(old, new, shared)
    for source in old.sources:
        if source.stands_for:
            new = _with_glyph(old, new, source, characters, by)
        elif source.id and (block := old.block_at(source.id, 0)) is not None:
            new = _with_line(old, new, source, block, articles.get(block.article or 0), by)
    return new


def _blocks_of_characters(page: Page) -> dict[Character, int]:
    return {(r.source, at): block.id for block in page.blocks for r in block.ranges for at in range(r.start, r.end)}


def _articles(old: Page, new: Page, shared: Mapping[int, Counter[int]]) -> dict[int, int]:
    """Return which article of the new page is which of the old one, by the characters they share."""
    counts: dict[int, Counter[int]] = {}
    for new_block, found in shared.items():
        after = new.block_by_id[new_block].article
        for old_block, count in found.items():
            before = old.block_by_id[old_block].article
            if before is not None and after is not None:
                counts.setdefault(before, Counter())[after] += count
    return {before: found.most_common(1)[0][0] for before, found in counts.items()}


def _the_one(old: Page, block: Block, shared: Counter[int]) -> Block | None:
    """Return the block of the old page that this one is; None where it is of several, or new."""
    if not shared:
        return None
    number, count = shared.most_common(1)[0]
    source = old.block_by_id[number]
    length = sum(len(r) for r in block.ranges)
    whole = sum(len(r) for r in source.ranges)
    blanks = 0.75  # justification blanks and line ends are no characters of the reading
    is_one = count >= MOST_OF * sum(shared.values()) and count >= MOST_OF * blanks * min(length, whole)
    return source if is_one and whole <= 2 * length else None


def _tag_alike(draft: PageDraft, block: Block, source: Block, articles: Mapping[int, int]) -> None:
    """Give a block the tag of the old one, where a person gave it that and the importer is less sure."""
    if not source.tagged_by or block.confidence >= 1.0 or source.role is Role.FOLIO or block.role is Role.FOLIO:
        return
    article = articles.get(source.article) if source.article is not None else None
    if source.role not in PAGE_ROLES and article is None:
        return
    if (block.role, block.article) != (source.role, article):
        draft.tag(draft.block(block.id), source.role, article)
    draft.answer(lambda doubt: doubt.block == block.id)
    tagged = draft.blocks[block.id]
    draft.blocks[block.id] = replace(tagged, confidence=1.0, tagged_by=source.tagged_by)


def _with_glyph(old: Page, new: Page, source: Source, characters: Mapping[Character, Character], by: str) -> Page:
    """Put a lost character that somebody typed in to the place between the same neighbours."""
    first, last = source.stands_for[0], source.stands_for[-1]
    before = _neighbour(old, characters, first.source, first.start - 1, -1)
    after = _neighbour(old, characters, last.source, last.end, 1)
    if before is None or after is None or before[0] != after[0] or not before[1] < after[1]:
        return new
    lost = SourceRange(before[0], before[1] + 1, after[1])
    text = lost.span.of(new.source_by_id[before[0]].text)
    if not text or len(text) > 4 or text.strip(BLANKS + "\n"):
        return new
    return transcribe_glyph(new, (lost,), source.text, source.author or by, source.time)


def _neighbour(
    page: Page, characters: Mapping[Character, Character], source: int, offset: int, step: int
) -> Character | None:
    text = page.source_by_id[source].text
    while 0 <= offset < len(text) and (text[offset] in BLANKS or text[offset] == "\n"):
        offset += step
    return characters.get((source, offset))


def _with_line(old: Page, new: Page, source: Source, block: Block, article: int | None, by: str) -> Page:
    """Give an article the headline part that somebody typed in, if its file has no more of it than before."""
    if article is None or block.article is None:
        return new
    if _printed(new, article, block.role) > _printed(old, block.article, block.role):
        return new
    return transcribe_headline(new, article, source.text, block.role, source.author or by, source.time)


def _printed(page: Page, article: int, role: Role) -> int:
    """Return how many blocks of an article the file itself has in a role."""
    typed = {source.id for source in page.sources if source.kind is SourceKind.TRANSCRIPTION}
    return sum(b.role is role and b.ranges[0].source not in typed for b in page.blocks_of(article))
