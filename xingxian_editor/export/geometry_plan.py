"""Lays a page out as it is printed: every headline, column piece, picture, caption and rule at its place."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from statistics import median

from xingxian_editor.export.geometry_changes import Spot, placeless_words
from xingxian_editor.export.geometry_lines import PrintedLine, PrintedPage, article_numbers
from xingxian_editor.export.geometry_placing import Owner, PrintedPile
from xingxian_editor.export.geometry_text import flowing_text
from xingxian_editor.export.layout_plan import MM_PER_PT, LayoutPlan
from xingxian_editor.export.page_head import PageHead
from xingxian_editor.page.block import Block
from xingxian_editor.page.geometry import Box
from xingxian_editor.page.page import Page
from xingxian_editor.page.role import FLOWING_ROLES, Role

_LARGEST_MM = 558.0
"""Word knows no page that is wider or higher."""
_THINNEST_PT = 2.0
_RUNS_ON = FLOWING_ROLES - {Role.BODY, Role.CREDIT, Role.DATELINE}


@dataclass(frozen=True, slots=True)
class Inks:
    """The colours (RRGGBB) of characters that are not black, and the rules, as thick as printed, with theirs.

    Without ``rules`` they are as thin as the file tells them, and black. ``grounds`` are filled with a
    colour and lie under all else, the lower ones first. ``heavy`` characters are bolder than their face.
    """

    characters: Mapping[Spot, str] = field(default_factory=dict)
    rules: Sequence[tuple[Box, str]] = ()
    grounds: Sequence[tuple[Box, str]] = ()
    heavy: frozenset[Spot] = frozenset()


def has_places(page: Page) -> bool:
    """Say whether the page's file tells where its text stands."""
    return any(source.geometry is not None and len(source.geometry) for source in page.sources)


def plan_printed_page(page: Page, head: PageHead, inks: Inks = Inks(), *, final: bool = True) -> LayoutPlan:
    """Return the layout of a page whose source tells places; nothing is written, everything is measured.

    It says what the page is to say when all corrections are carried out; without ``final``, what is printed.
    """
    geometry = next(source.geometry for source in page.sources if source.geometry is not None)
    scale = min(1.0, _LARGEST_MM / MM_PER_PT / max(geometry.width, geometry.height))
    printed = PrintedPage(page, scale, inks.characters, inks.heavy, final=final)
    lines = [line.box for block in page.blocks for line in printed.lines(block.ranges)]
    pictures = [printed.scaled(box) for box in geometry.pictures]
    rules = [(printed.scaled(box), color) for box, color in inks.rules or [(box, "") for box in geometry.rules]]
    pile = PrintedPile(geometry.width * scale, (*pictures, *(box for box, _ in rules), *lines))
    for box, color in inks.grounds:
        pile.add_rule(printed.scaled(box), color)
    for box in pictures:
        if min(box.width, box.height) > _THINNEST_PT:
            pile.add_picture(box)
    for box, color in rules:
        pile.add_rule(box, color)
    articles, photos = article_numbers(page)
    for article in (*page.ordered_articles, *page.ordered_photos):
        owner = Owner(articles.get(article.id), photos.get(article.id))
        _place(printed, pile, page.blocks_of(article.id), owner)
    _place(printed, pile, page.blocks_of(None), Owner())
    folio = [block for block in page.blocks if block.role is Role.FOLIO]
    pile.add_typed_folio(placeless_words(page), _lines(printed, folio))
    size, pitch = _body_of(page, printed)
    return pile.plan(head, (geometry.width * scale, geometry.height * scale), size, pitch)


def _place(printed: PrintedPage, pile: PrintedPile, blocks: Sequence[Block], owner: Owner) -> None:
    done: set[int] = set()
    flow = flowing_text(printed, blocks, Role.BODY)
    if flow is not None and owner.article is not None:
        pile.add_flow(flow, owner)
        done |= flow.blocks
    for block in blocks:
        if block.id in done:
            continue
        text = flowing_text(printed, (block,), block.role) if block.role in _RUNS_ON else None
        lines = printed.lines(block.ranges)
        if text is not None and not any(line.upright or line.slanting for line in lines):
            pile.add_flow(text, owner)
        else:
            for line in printed.pieces(block.ranges):
                pile.add_line(line, block.role, owner)
    typed = [block for block in blocks if printed.placeless(block)]
    if typed:
        pile.add_above(_lines(printed, blocks), printed.typed_lines(typed), owner)


def _lines(printed: PrintedPage, blocks: Iterable[Block]) -> tuple[PrintedLine, ...]:
    return tuple(line for block in blocks for line in printed.lines(block.ranges))


def _body_of(page: Page, printed: PrintedPage) -> tuple[float, float]:
    """Return the type size that most running text has, and its pitch."""
    lines = [line for b in page.blocks if b.role is Role.BODY for line in printed.lines(b.ranges)]
    size = median(line.size for line in lines) if lines else 10.0
    return size, 1.4 * size
