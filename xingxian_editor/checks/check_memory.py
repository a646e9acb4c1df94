"""What a check keeps for the next one: the findings of every text and article that stayed as it was."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from typing import NamedTuple

from xingxian_editor.checks.checked_page import CheckedPage
from xingxian_editor.checks.finding import Finding
from xingxian_editor.checks.newsroom import Newsroom
from xingxian_editor.checks.rule import Rule, Scope
from xingxian_editor.checks.rule_run import Ran, run_on_texts, run_rules
from xingxian_editor.page.folio import Folio
from xingxian_editor.page.joining import Joining
from xingxian_editor.page.page_reading import ArticleReading, PhotoReading
from xingxian_editor.page.place import Part, Place
from xingxian_editor.page.reading import Reading
from xingxian_editor.page.source import Source
from xingxian_editor.page.span import Span

Key = tuple[object, ...]


@dataclass(frozen=True, slots=True)
class Basis:
    """What rules of every scope may look at beside the texts: where that changed, all is checked anew."""

    rules: tuple[str, ...] = ()
    newsroom: Newsroom | None = None
    folio: Folio | None = None
    sources: tuple[Source, ...] = ()
    joinings: tuple[Joining, ...] = ()


def basis_of(checked: CheckedPage, rules: Sequence[Rule]) -> Basis:
    """Return the basis of a check of this page with these rules."""
    page = checked.page
    return Basis(tuple(rule.id for rule in rules), checked.newsroom, checked.folio, page.sources, page.joinings)


class Kept(NamedTuple):
    """A text, an article or the folio as it was read, and what was found there when it stood at ``place``.

    ``read`` is all that the rules looked at: with a text go the names that stand in it, which
    other texts of the page may give.
    """

    read: object
    place: Place
    ran: Ran

    def at(self, place: Place) -> Ran:
        """Return what was found, now that it stands at ``place``."""
        index, item = place.index - self.place.index, place.item - self.place.item
        if not (index or item):
            return self.ran
        return Ran(tuple(_moved(finding, index, item) for finding in self.ran.findings), self.ran.failed)


@dataclass(frozen=True, slots=True)
class Memory:
    """The last check's findings by what they were found in. Never changed once it is made."""

    basis: Basis = Basis()
    kept: Mapping[Key, Kept] = field(default_factory=dict)


class _Look(NamedTuple):
    """One thing that rules of one scope look at: how it is known again, as it reads now, where it stands."""

    key: Key
    read: object
    place: Place
    rules: Sequence[Rule] = ()
    checked: Callable[[], CheckedPage] | None = None
    text: Reading | None = None


def look_again(checked: CheckedPage, rules: Sequence[Rule], before: Memory) -> tuple[Memory, tuple[Ran, ...]]:
    """Run all but the page rules over what is not as it was; return what is to be kept, and all that is found."""
    basis = basis_of(checked, rules)
    known = before.kept if before.basis == basis else {}
    looks = tuple(_looks(checked, rules))
    kept = {look.key: known[look.key] for look in looks if look.key in known and known[look.key].read == look.read}
    new = [look for look in looks if look.key not in kept]
    kept |= _texts_again(checked, [rule for rule in rules if rule.scope is Scope.TEXT], new)
    for look in new:
        if look.checked is not None:
            kept[look.key] = Kept(look.read, _as_seen(look.place), run_rules(look.rules, look.checked()))
    return Memory(basis, kept), tuple(kept[look.key].at(look.place) for look in looks)


def _texts_again(checked: CheckedPage, rules: Sequence[Rule], looks: Sequence[_Look]) -> dict[Key, Kept]:
    texts = [(look, look.text) for look in looks if look.text is not None]
    ran = run_on_texts(rules, checked, [(look.place, text) for look, text in texts]) if texts else ()
    return {look.key: Kept(look.read, look.place, found) for (look, _), found in zip(texts, ran, strict=True)}


def _looks(checked: CheckedPage, rules: Sequence[Rule]) -> Iterator[_Look]:
    of = {scope: tuple(rule for rule in rules if rule.scope is scope) for scope in Scope}
    yield _Look(("folio",), checked.folio, Place(Part.FOLIO), of[Scope.FOLIO], partial(_itself, checked))
    named: dict[tuple[Part, int], list[tuple[Span, ...]]] = {}
    for place, reading in checked.texts:
        names = checked.names.spans(reading.text)
        named.setdefault((place.part, place.index), []).append(names)
        yield _text_look(place, reading, names)
    for place, unit in _units(checked):
        read = (unit, named.get((place.part, place.index)))
        yield _Look((place.part, unit.id), read, place, of[Scope.ARTICLE], partial(_alone, checked, unit))


def _text_look(place: Place, reading: Reading, names: tuple[Span, ...]) -> _Look:
    """Texts are known again by what they say and where they came from: paragraphs move, and may say the same."""
    return _Look((place.part, place.field, reading.text, reading.origin(0)), (reading, names), place, text=reading)


def _units(checked: CheckedPage) -> Iterator[tuple[Place, ArticleReading | PhotoReading]]:
    yield from ((Place(Part.ARTICLE, index), article) for index, article in enumerate(checked.reading.articles))
    yield from ((Place(Part.PHOTO, index), photo) for index, photo in enumerate(checked.reading.photos))


def _itself(checked: CheckedPage) -> CheckedPage:
    return checked


def _alone(checked: CheckedPage, unit: ArticleReading | PhotoReading) -> CheckedPage:
    return checked.with_article(unit) if isinstance(unit, ArticleReading) else checked.with_photo(unit)


def _as_seen(place: Place) -> Place:
    """Return where the rules saw it: an article that is alone on its page is the first."""
    return place if place.field else replace(place, index=0)


def _moved(finding: Finding, index: int, item: int) -> Finding:
    also = tuple(_shifted(place, index, item) for place in finding.also)
    return replace(finding, where=_shifted(finding.where, index, item), also=also)


def _shifted(place: Place, index: int, item: int) -> Place:
    return replace(place, index=place.index + index, item=place.item + item)
