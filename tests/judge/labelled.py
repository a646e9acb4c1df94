"""A labelled text: a page, the words that are wrong on it (or none), and which rules may say so."""

from dataclasses import dataclass

from xingxian_editor.checks.examples import page_of, text_page
from xingxian_editor.checks.newsroom import Newsroom
from xingxian_editor.page.page import Page
from xingxian_editor.page.role import Role

EDITION = Newsroom(edition_date="2021-03-05")


@dataclass(frozen=True, slots=True)
class Labelled:
    """``fault`` is what a finding of one of ``rules`` must overlap; None where the text is right.

    An empty fault is the whole page: of two points in disorder, either may be told.
    """

    kind: str
    page: Page
    fault: str | None
    rules: tuple[str, ...]


def text(kind: str, rules: str, words: str, fault: str | None = None) -> Labelled:
    """Return a labelled page of body text: a line a paragraph, ——— between articles."""
    assert fault is None or fault in words, (kind, words, fault)
    return Labelled(kind, text_page(words), fault, tuple(rules.split()))


def headed(kind: str, rules: str, headline: str, body: str, fault: str | None = None) -> Labelled:
    """Return a labelled page of one article with a headline."""
    page = page_of((Role.HEADLINE, 1, headline), (Role.BODY, 1, body))
    return Labelled(kind, page, fault, tuple(rules.split()))
