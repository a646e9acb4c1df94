"""Makes a correction of what make-up lost or changed: the new version is to read again as the text before it did."""

from xingxian_editor.corrections.proof_check.comparison import BREAK
from xingxian_editor.desk.cannot_correct import NothingThere, TextMoved
from xingxian_editor.desk.correcting import Hand
from xingxian_editor.desk.text_changing import TextChange, change_texts, final_of_original, unit_of
from xingxian_editor.page.page import Page
from xingxian_editor.page.page_reading import PageReading
from xingxian_editor.page.place import Part, Place
from xingxian_editor.page.span import Span


def restored(page: Page, reading: PageReading, place: Place, was: str, stands: str, hand: Hand) -> Page:
    """Return the page with a correction that writes ``was`` for what ``stands`` at an original ``place``.

    A line feed is the beginning of a paragraph. Raise TextMoved where the text was corrected since.
    """
    units = reading.articles if place.part is Part.ARTICLE else reading.photos
    if place.part not in (Part.ARTICLE, Part.PHOTO) or place.index >= len(units):
        raise NothingThere
    article = unit_of(page, reading, units[place.index].id)
    pairs = zip(article.items, article.starts, strict=True) if article else ()
    begin = next((start for item, start in pairs if (item.field, item.item) == (place.field, place.item)), None)
    if article is None or begin is None:
        raise TextMoved
    start, end = begin + place.start, begin + place.end
    if stands == BREAK:
        start, end = begin - 1, begin
    first = final_of_original(article, start)
    span = Span(first, max(first, final_of_original(article, end)) if stands else first)
    if span.of(article.ledger.final) != stands:
        raise TextMoved
    return change_texts(page, reading, (TextChange(article.id, span, stands, was),), hand)
