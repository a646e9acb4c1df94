"""The day of the edition, which 今年, 昨日 and dates without a year are held against."""

from collections.abc import Callable, Iterable, Iterator
from datetime import date

from xingxian_editor.checks.checked_page import CheckedPage
from xingxian_editor.checks.printed_date import date_of
from xingxian_editor.checks.rule import Hit
from xingxian_editor.checks.text_rule import TextHit, within


def edition_day(checked: CheckedPage) -> date | None:
    """Return the day of the page's edition: the newsroom's, else the folio's; None where neither is known."""
    if checked.newsroom.edition_date:
        return date.fromisoformat(checked.newsroom.edition_date)
    return date_of(checked.folio.date)


def needs_edition_day(checked: CheckedPage) -> str:
    """Return why there is no day to hold the text against."""
    return "" if edition_day(checked) else "不知道本期的日期。"


def in_every_text_by_day(
    find: Callable[[str, date | None], Iterable[TextHit]],
) -> Callable[[CheckedPage], Iterator[Hit]]:
    """Return a rule's ``find`` that asks ``find`` about every text and the day of the edition."""

    def find_on_page(checked: CheckedPage) -> Iterator[Hit]:
        day = edition_day(checked)
        for place, reading in checked.texts:
            for hit in find(reading.text, day):
                quoted = hit.span.of(reading.text)
                where = within(place, hit.span)
                yield Hit(where, quoted, hit.message, hit.replacement, severity=hit.severity, title=hit.title)

    return find_on_page
