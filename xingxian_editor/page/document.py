"""The page document: what a page says, as the JSON that commands, tests and tools exchange."""

from typing import Any

from xingxian_editor.page.folio import Credit, Fact, Folio
from xingxian_editor.page.page_reading import ArticleReading, PageReading, PhotoReading, UnplacedReading
from xingxian_editor.page.photo_credits import photo_credits
from xingxian_editor.page.reading import Reading


def page_document(page: PageReading) -> dict[str, Any]:
    """Return the page document of ``page``; DESIGN, "The page document", has its shape."""
    return {
        **_folio(page.folio),
        "articles": [_article(article) for article in page.articles],
        "photos": [_photo(photo, names) for photo, names in zip(page.photos, photo_credits(page), strict=True)],
        "unplaced": [_unplaced(block) for block in page.unplaced],
    }


def _folio(folio: Folio) -> dict[str, Any]:
    return {
        "newspaper": _value(folio.newspaper),
        "date": _value(folio.date),
        "weekday": _value(folio.weekday),
        "page_number": _value(folio.page_number),
        "section": _value(folio.section),
        "co_organisers": _names(folio.co_organisers),
        "credits": {credit.role: _names(credit) for credit in folio.credits},
    }


def _value(fact: Fact | None) -> str | None:
    return fact.value if fact else None


def _names(credit: Credit | None) -> list[str]:
    return [name.value for name in credit.names if name.value] if credit else []


def _article(article: ArticleReading) -> dict[str, Any]:
    document: dict[str, Any] = {
        "kicker": _texts(article.kicker),
        "headline": _texts(article.headline),
        "deck": _texts(article.deck),
        "dateline": article.dateline.text or None,
        "paragraphs": _texts(article.paragraphs),
        "crossheads": [{"before": before, "text": line.text} for before, line in article.crossheads],
        "byline": list(article.byline_names),
    }
    for name in ("summary", "editors_note"):
        if lines := getattr(article, name):
            document[name] = _texts(lines)
    return document


def _photo(photo: PhotoReading, names: tuple[str, ...]) -> dict[str, Any]:
    title = "\n".join(_texts(photo.title)) or None
    return {"title": title, "caption": photo.caption.text, "credit": list(names)}


def _unplaced(block: UnplacedReading) -> dict[str, Any]:
    return {"role": block.role.value, "text": block.reading.text}


def _texts(readings: tuple[Reading, ...]) -> list[str]:
    return [reading.text for reading in readings]
