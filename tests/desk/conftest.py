"""Makes small pages for the tests of the desk: one block for each line, as a string says."""

import pytest

from xingxian_editor.page.block import Article, ArticleKind, Block
from xingxian_editor.page.joining import Joining
from xingxian_editor.page.page import Page
from xingxian_editor.page.role import Role
from xingxian_editor.page.source import Source, SourceKind, SourceRange

LETTERS = {"H": Role.HEADLINE, "K": Role.KICKER, "D": Role.DECK, "B": Role.BODY, "Y": Role.BYLINE, "X": Role.CROSSHEAD}
LETTERS |= {"C": Role.CAPTION, "T": Role.PHOTO_TITLE, "P": Role.CREDIT, "F": Role.FOLIO, "-": Role.UNPLACED}


def make_page(*rows: str) -> Page:
    """Make a page of rows as ``1B text``: article (0 for none), role letter, text of the line."""
    text = "\n".join(row[3:] for row in rows)
    blocks, kinds, start = [], {}, 0
    for number, row in enumerate(rows, 1):
        article, role = int(row[0]) or None, LETTERS[row[1]]
        end = start + len(row) - 3
        blocks.append(Block(number, (SourceRange(0, start, end),), role, article, number if article else 0, 0.5))
        if article:
            kinds[article] = (
                ArticleKind.PHOTO if role.value in ("caption", "photo_title", "credit") else ArticleKind.ARTICLE
            )
        start = end + 1
    articles = tuple(Article(id_, kinds[id_], id_) for id_ in sorted(kinds))
    starts = tuple(b.ranges[0].start for b in blocks if b.role is Role.BODY)
    return Page((Source(0, SourceKind.TEXT, text),), (Joining(0, paragraph_starts=starts),), tuple(blocks), articles)


def write_rows(page: Page) -> list[str]:
    """Write a page as ``make_page`` takes it, articles in page order, then what is in none."""
    letters = {role: letter for letter, role in LETTERS.items()}
    ordered = sorted(page.articles, key=lambda a: (a.place, a.id))
    return [
        f"{article or 0}{letters[block.role]} {page.text_of(block.ranges)}"
        for article in (*(a.id for a in ordered), None)
        for block in page.blocks_of(article)
    ]


@pytest.fixture(scope="session")
def page_of():
    return make_page


@pytest.fixture(scope="session")
def rows_of():
    return write_rows
