"""Finds names of provinces, cities and counties that are one slip off: 河比省, 浙省江, 陕西省延市, 太原、昌治、晋城."""

import functools
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from xingxian_editor.checks.common_words import common_words
from xingxian_editor.checks.like_characters import lines_of, look_alike, sound_alike
from xingxian_editor.checks.near_words import pairs_in_words
from xingxian_editor.checks.word_matcher import WordMatcher

_SHORT, _FULL = 2, 3
_BEFORE_PROVINCE = frozenset("等各两三四五六七八九十多几该我本外全邻每某")
"""What stands before 省 where no province is named: 浙等省, 外省."""


class NearPlace(NamedTuple):
    """Where the miswritten name stands, and the place that is meant."""

    start: int
    end: int
    name: str


class _Places(NamedTuple):
    """The country's places: provinces with what lies in them, every full name, short names with their province."""

    inside: Mapping[str, tuple[str, ...]]
    full: frozenset[str]
    of_short: Mapping[str, str]
    provinces: WordMatcher
    turned: Mapping[str, str]
    cities: Mapping[tuple[int, str], list[str]]


@functools.lru_cache(maxsize=2048)
def near_places(text: str) -> tuple[NearPlace, ...]:
    """Return the miswritten names of places in ``text``, first to last. A text is looked through once."""
    if "省" not in text and "市" not in text and "、" not in text and "区" not in text:
        return ()
    found = (*_after_provinces(text), *_turned(text), *_cities(text), *_listed(text))
    taken: list[NearPlace] = []
    for near in found:
        if all(near.end <= other.start or other.end <= near.start for other in taken):
            taken.append(near)
    return tuple(sorted(taken, key=lambda near: near.start))


def _after_provinces(text: str) -> Iterator[NearPlace]:
    """Yield what stands right after a province and is one slip off a place in it: 陕西省延市."""
    places = _places()
    for at, province in places.provinces.matches(text):
        start = at + len(province)
        inside = places.inside[province]
        if any(text.startswith(name, start) for name in inside):
            continue
        for name in inside:
            if len(name) >= _FULL and (end := _slip_end(text, start, name)):
                yield NearPlace(start, end, name)


def _slip_end(text: str, start: int, name: str) -> int:
    """Return where the run at ``start`` ends that is one slip off ``name``, or 0."""
    size, run = len(name), text[start : start + len(name) + 1]
    if run[: size - 1] in (name[:at] + name[at + 1 :] for at in range(size - 1)):
        lost = run[: size - 1]
        return start + size - 1 if lost not in _places().full and name.endswith("市") else 0
    here = run[:size]
    wrong = [at for at in range(len(here)) if here[at] != name[at]]
    if len(here) == size and len(wrong) == 1 and wrong[0] < size - 1:
        return start + size if _alike(here[wrong[0]], name[wrong[0]]) else 0
    if len(wrong) == _SHORT and wrong[1] == wrong[0] + 1 and here == _swapped(name, wrong[0]):
        return start + size
    if any(run == name[:at] + name[at] + name[at:] for at in range(size)):
        return start + size + 1
    return 0


def _turned(text: str) -> Iterator[NearPlace]:
    """Yield provinces with two characters turned round: 浙省江."""
    turned = _places().turned
    at = text.find("省")
    while at > 0:
        for start, end in ((at - 1, at + 2), (at - 2, at + 1), (at - 3, at + 1), (at - 2, at + 2)):
            name = turned.get(text[max(0, start) : end])
            if name and not _in_word(text, start - 1):
                yield NearPlace(start, end, name)
        at = text.find("省", at + 1)


def _cities(text: str) -> Iterator[NearPlace]:
    """Yield names that end in 市 or 省 and are no place, but like one: 昌治市, 河比省."""
    for kind in "市省":
        at = text.find(kind, _SHORT)
        while at >= 0:
            yield from _city(text, at - _SHORT, at + 1)
            at = text.find(kind, at + 1)


def _city(text: str, start: int, end: int) -> Iterator[NearPlace]:
    places, words, here = _places(), common_words(), text[start:end]
    if (
        here in places.full
        or here[:_SHORT] in words
        or here[1:] in words
        or text[max(0, start - 1) : end] in places.full
    ):
        return
    alone = (
        here.endswith("省")
        and _BEFORE_PROVINCE.isdisjoint(here)
        and not "\u3400" <= text[start - 1 : start] <= "\u9fff"
    )
    if not alone and (_in_word(text, start - 1) or _in_word(text, start)):
        return
    names = (*places.cities.get((0, here[0] + here[2]), ()), *places.cities.get((1, here[1:]), ()))
    alike = [name for name in names if _one_alike(here, name)]
    yield from (NearPlace(start, end, name) for name in (*alike, *(names if alone else ())))


def _one_alike(here: str, name: str) -> bool:
    wrong = 0 if here[1] == name[1] else 1
    return _alike(here[wrong], name[wrong])


def _listed(text: str) -> Iterator[NearPlace]:
    """Yield a name in a list of places of one province that is none, but like one of it: 太原、昌治、晋城."""
    places, at, tokens = _places(), 0, text.split("、")
    short = places.of_short
    provinces = [short.get(token[-_SHORT:]) or short.get(token[:_SHORT]) for token in tokens]
    for number, token in enumerate(tokens):
        before, after = provinces[max(0, number - 1) : number], provinces[number + 1 : number + 2]
        near = dict.fromkeys(province for province in (*before, *after) if province)
        if near and not provinces[number] and len(token) == _SHORT and token not in common_words():
            for province in near:
                yield from (NearPlace(at, at + _SHORT, name) for name in _like(token, province))
        at += len(token) + 1


def _like(token: str, province: str) -> Iterator[str]:
    for name in _places().inside[province]:
        short = name[:_SHORT]
        wrong = [at for at in range(_SHORT) if short[at] != token[at]]
        turned = token == short[::-1]
        if (
            len(name) == _FULL
            and name.endswith("市")
            and (turned or (len(wrong) == 1 and _alike(token[wrong[0]], short[wrong[0]])))
        ):
            yield short


def _alike(one: str, other: str) -> bool:
    return sound_alike(one, other) or look_alike(one, other)


def _in_word(text: str, at: int) -> bool:
    return pairs_in_words().inside(text, at)


def _swapped(name: str, at: int) -> str:
    return name[:at] + name[at + 1] + name[at] + name[at + 2 :]


@functools.cache
def _places() -> _Places:
    inside: dict[str, dict[str, None]] = {}
    short: dict[str, str] = {}
    for line in lines_of("places.txt"):
        province, *rest = line.split()
        inside.setdefault(province, {}).update(dict.fromkeys(rest))
        short |= {name[:_SHORT]: province for name in (province, *rest[:1]) if len(name) == _FULL}
    kept = {province: tuple(names) for province, names in inside.items()}
    every = frozenset(kept).union(*kept.values())
    cities = _by_characters(dict.fromkeys((*kept, *(name for names in kept.values() for name in names))))
    return _Places(kept, every, short, WordMatcher(kept), _turned_provinces(kept, every, short), cities)


def _turned_provinces(provinces: Iterable[str], every: frozenset[str], short: Mapping[str, str]) -> dict[str, str]:
    """Return each province's name with two characters turned round, where that is no other place: 浙省江."""
    names = [name for name in provinces if name.endswith("省")]
    turned = {_swapped(name, at): name for name in names for at in range(len(name) - 1)}
    return {wrong: name for wrong, name in turned.items() if wrong not in every and wrong[:_SHORT] not in short}


def _by_characters(every: Iterable[str]) -> dict[tuple[int, str], list[str]]:
    """Return the cities and provinces of three characters by two of them: one may be wrong."""
    cities: dict[tuple[int, str], list[str]] = {}
    for name in every:
        if len(name) == _FULL and name[-1] in "市省":
            cities.setdefault((0, name[0] + name[2]), []).append(name)
            cities.setdefault((1, name[1:]), []).append(name)
    return cities
