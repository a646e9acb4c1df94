"""Lists stay fast in a large library because none of them reads a whole table."""

import re

import pytest

from xingxian_editor.page.role import Role
from xingxian_editor.store.records import PageState

GROW_WITH_THE_LIBRARY = (
    "pages",
    "page_versions",
    "editions",
    "originals",
    "sources",
    "joinings",
    "blocks",
    "articles",
    "folios",
    "doubts",
    "notes",
    "corrections",
    "struck",
    "insertions",
    "queries",
    "decisions",
    "patches",
    "log",
    "dismissals",
    "article_texts",
)
WHOLE = re.compile(rf"SCAN (?:{'|'.join(GROW_WITH_THE_LIBRARY)})(?! USING)")
SORTED = "USE TEMP B-TREE FOR ORDER BY"

USES = {
    "editions": lambda library, card: library.editions.of(1, limit=5, before="2022-01-01"),
    "pages of an edition": lambda library, card: library.pages.of_edition(card.edition),
    "recent": lambda library, card: library.pages.recent(5),
    "all": lambda library, card: library.pages.filter(limit=5),
    "state": lambda library, card: library.pages.filter(PageState.TAGGED, limit=5),
    "text": lambda library, card: library.pages.filter(PageState.TAGGED, "春耕"),
    "undecided": lambda library, card: library.pages.filter(undecided=True, limit=5),
    "next of a list": lambda library, card: library.pages.filter(undecided=True, after=card, limit=5),
    "next of a state": lambda library, card: library.pages.filter(PageState.TAGGING, after=card, limit=5),
    "next of all": lambda library, card: library.pages.filter(after=card, limit=5),
    "next with a word": lambda library, card: library.pages.filter(text="春耕", undecided=True, after=card),
    "search": lambda library, card: library.search.articles("春耕"),
    "articles": lambda library, card: library.pages.articles(card.id),
    "open": lambda library, card: library.pages.open(card.id),
    "versions": lambda library, card: library.pages.versions(card.id),
    "original": lambda library, card: library.pages.with_original("0" * 64),
    "log of a page": lambda library, card: library.log.of_page(card.id),
    "log": lambda library, card: library.log.recent(5),
    "dismissals": lambda library, card: library.dismissals.of_page(card.id),
    "bin": lambda library, card: library.pages.binned(),
    "redate": lambda library, card: library.pages.redate(card.id, "2021-04-01", "乙"),
}


def plans_of(library, action):
    """Return how the database goes about each statement of ``action``."""
    statements = []
    driver = library._connection._driver
    driver.set_trace_callback(statements.append)
    action()
    driver.set_trace_callback(None)
    asked = [s for s in statements if re.match(r"\s*(select|update|delete)", s, re.IGNORECASE)]
    return {s: [row["detail"] for row in driver.execute(f"explain query plan {s}")] for s in asked}


@pytest.mark.parametrize("name", USES)
def test_no_list_reads_or_sorts_a_whole_table(library, add_page, name):
    card = add_page()
    add_page(date="2021-03-06")
    plans = plans_of(library, lambda: USES[name](library, card))
    assert plans
    for statement, plan in plans.items():
        assert not [step for step in plan if WHOLE.search(step)], (statement, plan)
        if name not in ("bin", "dismissals"):
            assert SORTED not in plan, (statement, plan)


def test_saving_reads_no_whole_table(library, add_page, tag):
    card = add_page()
    page = library.pages.open(card.id).page
    plans = plans_of(library, lambda: tag(library, card, page, 0, 1, Role.KICKER))
    assert not [step for plan in plans.values() for step in plan if WHOLE.search(step)]
