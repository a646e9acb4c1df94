"""What stands in the place of printed characters: corrections that are to be carried out, and typed folio facts."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from xingxian_editor.corrections.tracked_article import TrackedItem, track
from xingxian_editor.export.page_head import printed_date
from xingxian_editor.page.folio import Credit, Fact
from xingxian_editor.page.page import Page
from xingxian_editor.page.page_reading import read_page
from xingxian_editor.page.source import Anchor

Spot = tuple[int, int]
"""A source and an offset in it."""


@dataclass(frozen=True, slots=True)
class ChangedText:
    """``texts`` has, for each source character that stands otherwise, what stands there now.

    After the characters in ``joined`` no paragraph or line ends any more.
    """

    texts: Mapping[Spot, str] = field(default_factory=dict)
    joined: frozenset[Spot] = frozenset()


def changed_text(page: Page, *, final: bool = True) -> ChangedText:
    """Return what a page is set with otherwise than printed; without ``final`` only what was typed into its folio."""
    texts = dict(_typed_facts(page))
    joined: set[Spot] = set()
    if final and (page.struck or page.insertions):
        for tracked in track(page, read_page(page)):
            for item in tracked.items:
                if item.separator.dele or not all(run.plain for run in item.runs):
                    texts.update(_texts_of(item))
                if item.separator.dele:
                    joined.update(_last_of(item))
    return ChangedText(texts, frozenset(joined))


def _texts_of(item: TrackedItem) -> Iterator[tuple[Spot, str]]:
    """Yield the characters of a text that read otherwise; what is written goes with the character before it."""
    origins = list(item.reading.origins())
    printed: dict[Spot, str] = {}
    final: dict[Spot, str] = {}
    last: Spot | None = None
    waiting, at = "", 0
    for run in item.runs:
        if run.ins:
            written = "" if run.dele else run.text
            if last is None:
                waiting += written
            else:
                final[last] += written
            continue
        for character in run.text:
            origin = origins[at]
            at += 1
            stands = "" if run.dele else character
            if origin is None and last is None:
                continue
            spot = last if origin is None else origin
            if spot is not None:
                printed[spot] = printed.get(spot, "") + character
                final[spot] = final.get(spot, "") + waiting + stands
                last, waiting = spot, ""
    yield from ((spot, text) for spot, text in final.items() if text != printed[spot])


def _last_of(item: TrackedItem) -> Iterator[Spot]:
    last = [origin for origin in item.reading.origins() if origin is not None][-1:]
    yield from last


def _typed_facts(page: Page) -> Iterator[tuple[Spot, str]]:
    """Yield what a person typed in place of printed facts: for each character what stands there now."""
    for fact, value in _facts(page):
        if fact.typed_by and value:
            for number, spot in enumerate(_spots(fact.anchor)):
                yield spot, value if not number else ""
    for credit in _credits(page):
        names = [fact for fact in credit.names if _placeless(fact)]
        before = next((fact for fact in reversed(credit.names) if fact.anchor), None)
        spots = list(_spots(before.anchor if before else credit.anchor))
        if names and spots:
            # A role with its name missing: the name goes behind what is printed of it.
            source, at = spots[-1]
            printed = page.source_by_id[source].text[at]
            stands = (before.value or printed) if before and before.typed_by and len(spots) == 1 else printed
            yield spots[-1], "\u3000".join([stands, *(fact.value or "" for fact in names)])


def _spots(anchor: Anchor) -> Iterator[Spot]:
    return ((r.source, at) for r in anchor for at in range(r.start, r.end))


def _credits(page: Page) -> tuple[Credit, ...]:
    folio = page.folio
    return (*folio.credits, *([folio.co_organisers] if folio.co_organisers else []))


def _facts(page: Page) -> Iterator[tuple[Fact, str]]:
    """Yield the facts of the folio with the words to print."""
    folio = page.folio
    if folio.date:
        yield folio.date, printed_date(folio.date.value)
    names = (fact for credit in _credits(page) for fact in credit.names)
    for fact in (folio.weekday, folio.page_number, folio.section, folio.newspaper, *names):
        if fact:
            yield fact, fact.value or ""


def placeless_words(page: Page) -> str:
    """Return what was typed into the folio where nothing is printed, as one line."""
    inside = {id(fact) for credit in _credits(page) for fact in credit.names}
    words = [value for fact, value in _facts(page) if _placeless(fact) and id(fact) not in inside]
    return "\u3000".join((*words, *filter(None, map(_credit_words, _credits(page)))))


def _credit_words(credit: Credit) -> str:
    if credit.anchor or any(fact.anchor for fact in credit.names):
        return ""
    names = " ".join(fact.value for fact in credit.names if fact.value and _placeless(fact))
    return f"{credit.role}：{names}" if names else ""


def _placeless(fact: Fact) -> bool:
    return bool(fact.typed_by and fact.value and not fact.anchor)
