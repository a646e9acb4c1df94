import json

import pytest

from xingxian_editor.export.page_head import head_of
from xingxian_editor.page.folio import Credit, Fact, Folio
from xingxian_editor.page.page_reading import ArticleReading, PageReading, PhotoReading
from xingxian_editor.page.reading import Reading, Run


def reading(text):
    return Reading(text, (Run(0, len(text), 0, 0),)) if text else Reading()


def readings(texts):
    return tuple(reading(text) for text in texts)


def fact(value):
    return Fact(value, value) if value else None


def credit(role, names):
    return Credit(role, tuple(Fact(name, name) for name in names))


def page_from(document):
    """The reading that a page document describes."""
    return PageReading(
        articles=tuple(_article(i, a) for i, a in enumerate(document["articles"], 1)),
        photos=tuple(_photo(100 + i, p) for i, p in enumerate(document["photos"])),
        folio=Folio(
            newspaper=fact(document["newspaper"]),
            date=fact(document["date"]),
            weekday=fact(document["weekday"]),
            page_number=fact(document["page_number"]),
            section=fact(document["section"]),
            co_organisers=credit("合办", document["co_organisers"]) if document["co_organisers"] else None,
            credits=tuple(credit(role, names) for role, names in document["credits"].items()),
        ),
    )


def _article(number, document):
    return ArticleReading(
        number,
        kicker=readings(document["kicker"]),
        headline=readings(document["headline"]),
        deck=readings(document["deck"]),
        dateline=reading(document["dateline"] or ""),
        paragraphs=readings(document["paragraphs"]),
        crossheads=tuple((c["before"], reading(c["text"])) for c in document.get("crossheads", ())),
        byline=readings(f"（{name}）" for name in document["byline"]),
    )


def _photo(number, document):
    credit_line = " ".join(document["credit"])
    return PhotoReading(
        number,
        title=readings((document["title"] or "").split("\n")) if document["title"] else (),
        caption=reading(document["caption"]),
        credit=reading(f"{credit_line} 摄" if credit_line else ""),
    )


@pytest.fixture(scope="session")
def sample_document(sample_truth):
    """The sample page's document, without the remarks of those who read it by hand."""
    document = json.loads(sample_truth.read_text(encoding="utf-8"))
    for part in (*document["articles"], *document["photos"]):
        part.pop("note", None)
        part.pop("source_lines", None)
    for article in document["articles"]:
        article.setdefault("crossheads", [])
    return document


@pytest.fixture(scope="session")
def sample_page(sample_document):
    return page_from(sample_document)


@pytest.fixture(scope="session")
def sample_head(sample_page):
    return head_of(sample_page.folio, newspaper="示例日报", by="王耀")
