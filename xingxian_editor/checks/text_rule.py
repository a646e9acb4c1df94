"""For rules that judge one text by itself: looks at every text of the page in turn."""

from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

from xingxian_editor.checks.checked_page import CheckedPage
from xingxian_editor.checks.finding import Severity
from xingxian_editor.checks.rule import Hit
from xingxian_editor.page.place import Place
from xingxian_editor.page.span import Span


class TextHit(NamedTuple):
    """Where in one text a rule matched, and where ``also`` in it; see ``Hit`` for the rest."""

    span: Span
    message: str
    replacement: str | None = None
    title: str = ""
    severity: Severity | None = None
    also: tuple[Span, ...] = ()


def in_every_text(find: Callable[[str], Iterable[TextHit]]) -> Callable[[CheckedPage], Iterator[Hit]]:
    """Return a rule's ``find`` that asks ``find`` about every text of articles and photos."""

    def find_on_page(checked: CheckedPage) -> Iterator[Hit]:
        for place, reading in checked.texts:
            for hit in find(reading.text):
                where = within(place, hit.span)
                quoted = hit.span.of(reading.text)
                also = tuple(within(place, span) for span in hit.also)
                yield Hit(where, quoted, hit.message, hit.replacement, also, severity=hit.severity, title=hit.title)

    return find_on_page


def within(place: Place, span: Span) -> Place:
    """Return the place of ``span`` in the text that ``place`` covers."""
    return Place(place.part, place.index, place.field, place.item, span.start, span.end)
