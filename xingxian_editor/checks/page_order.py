"""The order in which a person reads a page's places: articles, photos, folio, the rest."""

from xingxian_editor.page.folio import Folio
from xingxian_editor.page.place import ARTICLE_LINES, Part, Place

_PARTS = (Part.ARTICLE, Part.PHOTO, Part.FOLIO, Part.PAGE)
_FIELDS = (
    *("page_number", "section", "date", "weekday", "credits", "co_organisers"),
    *("title", "caption", "credit"),
    *(field for field in ARTICLE_LINES if field not in ("paragraphs", "byline")),
    *("dateline", "paragraphs", "crossheads", "byline"),
)


def page_order(place: Place, folio: Folio) -> tuple[int, ...]:
    """Return a key that sorts places as they are read; credits stand as ``folio`` prints them."""
    field, _, role = place.field.partition(".")
    rank = _FIELDS.index(field) if field in _FIELDS else len(_FIELDS)
    printed = [credit.role for credit in folio.credits]
    credit = printed.index(role) if role in printed else len(printed)
    return (_PARTS.index(place.part), place.index, rank, credit, place.item, place.start, place.end)
