"""Find: where words stand on a page, blanks and line ends not counted."""

import unicodedata
from collections.abc import Iterator

from xingxian_editor.page.page import Page
from xingxian_editor.page.page_reading import PageReading
from xingxian_editor.page.place import Place, page_items
from xingxian_editor.page.source import Anchor, SourceRange
from xingxian_editor.page.span import Span


def find_in_page(page: PageReading, text: str) -> tuple[tuple[Place, Span], ...]:
    """Return where ``text`` stands in articles and photos: the item's place and the span within it."""
    return tuple((place, span) for place, reading in page_items(page) for span in _spans(reading.text, text))


def find_in_sources(page: Page, text: str) -> tuple[Anchor, ...]:
    """Return where ``text`` stands in the sources as they were extracted, the folio included."""
    return tuple(
        (SourceRange(source.id, span.start, span.end),) for source in page.sources for span in _spans(source.text, text)
    )


def _spans(text: str, wanted: str) -> Iterator[Span]:
    needle = "".join(_folded(c) for c in wanted if not c.isspace())
    if not needle:
        return
    kept = [at for at, character in enumerate(text) if not character.isspace()]
    hay = "".join(_folded(text[at]) for at in kept)
    found = hay.find(needle)
    while found >= 0:
        end = found + len(needle)
        yield Span(kept[found], kept[end - 1] + 1)
        found = hay.find(needle, end)


def _folded(character: str) -> str:
    """Make full-width like half-width and large like small, one character for one."""
    for folded in (unicodedata.normalize("NFKC", character).lower(), character.lower()):
        if len(folded) == 1:
            return folded
    return character
