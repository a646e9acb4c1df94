"""Small pages for the rules' examples, put together from a few words each."""

from collections.abc import Iterable
from dataclasses import dataclass

from xingxian_editor.checks.newsroom import Newsroom
from xingxian_editor.page.block import Article, ArticleKind, Block
from xingxian_editor.page.folio import Credit, Fact, Folio
from xingxian_editor.page.geometry import Box, GlyphPlace, packed_geometry
from xingxian_editor.page.joining import Joining
from xingxian_editor.page.page import Page
from xingxian_editor.page.role import PHOTO_ROLES, Role
from xingxian_editor.page.source import Source, SourceKind, SourceRange

ARTICLE_RULE = "———"
"""Stands on a line of its own between the articles of an example text."""

Part = tuple[Role, int | None, str]
"""A block in the making: its role, its article or photo (none for the page itself), its text."""


_DEFAULT = Newsroom()


@dataclass(frozen=True, slots=True)
class Example:
    """A page, the newsroom it is held against, and what a rule quotes there, in page order."""

    page: Page
    newsroom: Newsroom = _DEFAULT
    quotes: tuple[str, ...] = ()


def folio_example(facts: Folio, *quotes: str, newsroom: Newsroom | None = None) -> Example:
    """Return a page that has only a folio."""
    return Example(Page(folio=facts), newsroom or Newsroom(), quotes)


def page_example(*parts: Part, quotes: Iterable[str] = ()) -> Example:
    """Return a page of ``parts``."""
    return Example(page_of(*parts), quotes=tuple(quotes))


def folio(
    date: str | Fact | None = "2021-03-05",
    weekday: str | Fact | None = "星期五",
    page_number: str | Fact | None = "7",
    section: str | Fact | None = "县域·兴县",
    credits: str = "组版：李够梅 责编：王耀 校对：刘挺",
    co_organisers: str | None = None,
) -> Folio:
    """Return a folio; the credits are written as they are printed, names parted by 、."""
    roles = tuple(_credit(*part.split("：")) for part in credits.split(" ") if part)
    organisers = None if co_organisers is None else _credit("合办", co_organisers)
    return Folio(None, _fact(date), _fact(weekday), _fact(page_number), _fact(section), organisers, roles)


def text_page(text: str) -> Page:
    """Return a page with a headline-less article for every stretch between ``———`` lines."""
    articles = text.split(f"\n{ARTICLE_RULE}\n")
    return page_of(*((Role.BODY, number, body) for number, body in enumerate(articles, 1)))


def page_of(*parts: Part, facts: Folio | None = None) -> Page:
    """Return a page of one block for each part; a line of body text is a paragraph."""
    blocks: list[Block] = []
    starts: list[int] = []
    offset = 0
    for number, (role, article, text) in enumerate(parts, 1):
        span = SourceRange(0, offset, offset + len(text))
        blocks.append(Block(number, (span,), role, article, number))
        starts += (offset + at for at in _line_starts(text))
        offset = span.end + 1
    source = Source(0, SourceKind.TEXT, "\n".join(text for _, _, text in parts))
    return Page(
        (source,), (Joining(0, paragraph_starts=tuple(starts)),), tuple(blocks), _articles(parts), facts or Folio()
    )


def printed_page(text: str) -> Page:
    """Return a page of one paragraph whose lines are those of the printed page: each character has a box."""
    places = tuple(map(_glyph, list(_lines_and_columns(text))[: len(text)]))
    source = Source(0, SourceKind.PDF, text, geometry=packed_geometry(1000, 1000, places, ("宋体",)))
    block = Block(1, (SourceRange(0, 0, len(text)),), Role.BODY, 1, 1)
    return Page((source,), (Joining(0, paragraph_starts=(0,)),), (block,), (Article(1, ArticleKind.ARTICLE, 0),))


def _lines_and_columns(text: str) -> Iterable[tuple[int, int]]:
    return ((line, at) for line, words in enumerate(text.split("\n")) for at in range(len(words) + 1))


def _glyph(place: tuple[int, int]) -> GlyphPlace:
    line, at = place
    return GlyphPlace(Box(at * 10.0, line * 15.0, at * 10.0 + 10, line * 15.0 + 10), 10.0)


def _line_starts(text: str) -> Iterable[int]:
    return (0, *(at + 1 for at, character in enumerate(text) if character == "\n"))


def _articles(parts: Iterable[Part]) -> tuple[Article, ...]:
    kinds = {
        article: ArticleKind.PHOTO if role in PHOTO_ROLES else ArticleKind.ARTICLE
        for role, article, _ in parts
        if article is not None
    }
    return tuple(Article(article, kind, place) for place, (article, kind) in enumerate(kinds.items()))


def _fact(fact: str | Fact | None) -> Fact | None:
    return Fact(fact, fact) if isinstance(fact, str) else fact


def _credit(role: str, names: str = "") -> Credit:
    return Credit(role, tuple(Fact(name, name) for name in names.split("、") if name))
