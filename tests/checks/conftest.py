"""The sample page twice: put together from what it says (the truth), and as the importer reads it."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from xingxian_editor.checks.examples import folio, page_of
from xingxian_editor.page.joining import Joining
from xingxian_editor.page.page import Page
from xingxian_editor.page.role import Role
from xingxian_editor.page_import.page_file import read_page_file

TRUTH = Path(__file__).parents[1] / "fixtures" / "xingxian_2021_03_05_p7" / "truth.json"
LOST = "坚决 出转型"


@pytest.fixture(scope="session", params=["by hand", "imported"])
def sample_page(request, sample_file) -> Page:
    """Return the sample page as a perfect importer would give it, or as ours does."""
    return read_page_file(sample_file).page if request.param == "imported" else _page_by_hand()


def _page_by_hand() -> Page:
    truth = json.loads(TRUTH.read_text(encoding="utf-8"))
    parts = [part for number, article in enumerate(truth["articles"], 1) for part in _article(number, article)]
    for photo in truth["photos"]:
        parts += [
            (Role.PHOTO_TITLE, 9, photo["title"]),
            (Role.CAPTION, 9, photo["caption"]),
            (Role.CREDIT, 9, "、".join(photo["credit"]) + " 摄"),
        ]
    page = page_of(*parts, facts=_folio(truth))
    lost = page.sources[0].text.index(LOST) + LOST.index(" ")
    return replace(page, joinings=(Joining(0, paragraph_starts=page.joinings[0].paragraph_starts, lost=(lost,)),))


def _article(number, article):
    for role in (Role.KICKER, Role.HEADLINE, Role.DECK):
        if article[role.value]:
            yield role, number, "\n".join(article[role.value])
    yield Role.DATELINE, number, article["dateline"]
    yield Role.BODY, number, "\n".join(article["paragraphs"])
    yield Role.BYLINE, number, f"（{' '.join(article['byline'])}）"


def _folio(truth):
    credits = " ".join(f"{role}：{'、'.join(names)}" for role, names in truth["credits"].items())
    facts = [truth[name] for name in ("date", "weekday", "page_number", "section")]
    return folio(*facts, credits=credits, co_organisers="、".join(truth["co_organisers"]))
