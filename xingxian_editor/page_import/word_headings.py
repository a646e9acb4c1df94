"""Takes a Word file's built-in headings as hints: 标题 and 标题 1 open an article, lower ones are crossheads."""

import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from xingxian_editor.page.block import Article, ArticleKind, Block
from xingxian_editor.page.doubt import Doubt, DoubtKind
from xingxian_editor.page.page import Page
from xingxian_editor.page.role import ARTICLE_ROLES, Role
from xingxian_editor.page.source import FILE_SOURCE, SourceRange

_TITLE, _SUBTITLE = 0, -1
_NAMES = {"title": _TITLE, "标题": _TITLE, "文档标题": _TITLE, "subtitle": _SUBTITLE, "副标题": _SUBTITLE}
_LEVEL = re.compile(r"(?:heading|标题)\s*([1-9])")
_LONGEST = 60
"""What is longer is no heading, whatever its style says."""


@dataclass(frozen=True, slots=True)
class Heading:
    """Where a heading stands in the source, and as what."""

    start: int
    end: int
    role: Role


def heading_level(style: str) -> int | None:
    """Return the level that a built-in style's name speaks of: 0 a title, -1 a subtitle; None for other styles."""
    name = style.strip().lower()
    level = _LEVEL.fullmatch(name)
    return int(level[1]) if level else _NAMES.get(name)


def headings_of(paragraphs: Sequence[tuple[str, str]]) -> tuple[Heading, ...]:
    """Return the headings among paragraphs, each a style and a text; the texts stand in lines of their own."""
    found: list[tuple[int, int, int, int]] = []
    start = 0
    for number, (style, text) in enumerate(paragraphs):
        level = heading_level(style)
        if level is not None and 0 < len(text.strip()) <= _LONGEST:
            found.append((level, number, start, start + len(text)))
        start += len(text) + 1
    levels = [level for level, *_ in found if level != _SUBTITLE]
    if not levels:
        return ()
    opening = min(levels)
    names_all = opening == _TITLE and levels.count(_TITLE) == 1 and _names_all(found, paragraphs)
    if names_all:
        opening = min(level for level in levels if level != _TITLE)
    return tuple(Heading(start, end, _role(level, opening)) for level, _, start, end in found)


def _names_all(found: Sequence[tuple[int, int, int, int]], paragraphs: Sequence[tuple[str, str]]) -> bool:
    """Say whether the only title is that of the whole file: the next heading follows it without text between."""
    at = next(n for n, (level, *_) in enumerate(found) if level == _TITLE)
    after = next((number for level, number, *_ in found[at + 1 :] if level > _TITLE), None)
    if after is None:
        return False
    between = paragraphs[found[at][1] + 1 : after]
    return not any(text.strip() for style, text in between if heading_level(style) is None)


def _role(level: int, opening: int) -> Role:
    if level == _SUBTITLE:
        return Role.DECK
    if level < opening:
        return Role.OTHER
    return Role.HEADLINE if level == opening else Role.CROSSHEAD


def with_headings(page: Page, headings: Sequence[Heading]) -> Page:
    """Return a page read as text with an article from each headline to the next; photos stay as they are."""
    opening = [heading.start for heading in headings if heading.role is Role.HEADLINE]
    first = max((article.id for article in page.articles), default=0) + 1
    made: list[Block] = []
    number = max((block.id for block in page.blocks), default=0)
    for block in page.blocks:
        for count, (ranges, heading, section) in enumerate(_cut(block, headings, opening)):
            number += count > 0
            role = heading.role if heading else block.role
            article = block.article
            if heading and role not in ARTICLE_ROLES:
                article = None
            elif section and role in ARTICLE_ROLES:
                article = first + section - 1
            sure = 1.0 if heading else block.confidence
            made.append(
                replace(
                    block, id=number if count else block.id, ranges=ranges, role=role, article=article, confidence=sure
                )
            )
    made.sort(key=lambda block: block.ranges[0])
    blocks = tuple(replace(block, place=place) for place, block in enumerate(made, 1))
    kept = {block.article for block in blocks}
    added = (Article(first + n, ArticleKind.ARTICLE, first + n) for n in range(len(opening)))
    articles = tuple(article for article in (*page.articles, *added) if article.id in kept)
    return replace(page, blocks=blocks, articles=articles, doubts=tuple(_open(page, blocks, articles)))


def _cut(
    block: Block, headings: Sequence[Heading], opening: Sequence[int]
) -> Iterator[tuple[tuple[SourceRange, ...], Heading | None, int]]:
    """Yield a block cut at headings: its ranges, the heading that they are, the section (0: before the first)."""
    parts: list[tuple[Heading | None, int, list[SourceRange]]] = []
    edges = sorted({edge for heading in headings for edge in (heading.start, heading.end)})
    for r in block.ranges:
        cuts = [r.start, *(edge for edge in edges if r.start < edge < r.end), r.end]
        for start, end in itertools.pairwise(cuts):
            heading = next((h for h in headings if h.start <= start < h.end), None)
            section = sum(at <= start for at in opening)
            if not parts or parts[-1][:2] != (heading, section):
                parts.append((heading, section, []))
            parts[-1][2].append(SourceRange(FILE_SOURCE, start, end))
    for heading, section, ranges in parts:
        yield tuple(ranges), heading, section


def _open(page: Page, blocks: Sequence[Block], articles: Sequence[Article]) -> Iterator[Doubt]:
    """Yield the doubts that headings have not settled."""
    there = {block.id: block for block in blocks}
    before = page.block_by_id
    headed = {block.article for block in blocks if block.role is Role.HEADLINE}
    known = {article.id for article in articles}
    for doubt in page.doubts:
        if doubt.kind is DoubtKind.NO_HEADLINE and (doubt.article in headed or doubt.article not in known):
            continue
        if doubt.block is not None:
            now, then = there.get(doubt.block), before.get(doubt.block)
            if now is None or then is None or (now.role, now.article) != (then.role, then.article):
                continue
        yield doubt
