"""Which mark every correction of a page becomes: from what was struck and written, and from marks chosen by key."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from xingxian_editor.corrections.asked_words import Asked, asked_of
from xingxian_editor.corrections.proof.drawing import Area, Ink
from xingxian_editor.corrections.proof.setting import Key
from xingxian_editor.corrections.proof.units import OriginalText, Unit, original_of, units_of
from xingxian_editor.corrections.proof.wish import Keys, Wish, Written
from xingxian_editor.corrections.proof_words import MARK_NAMES
from xingxian_editor.corrections.tracked_article import TrackedArticle
from xingxian_editor.page.correction import Correction, ProofMark, Way
from xingxian_editor.page.page import Page

_RAISED = dict(zip("⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻ⁿ", "0123456789+-n", strict=True))
_LOWERED = dict(zip("₀₁₂₃₄₅₆₇₈₉₊₋ₙ", "0123456789+-n", strict=True))
_LABELS = "甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥"
BREAK_SIGN = "¶"


def wishes_of(page: Page, articles: Sequence[TrackedArticle]) -> tuple[Wish, ...]:
    """Return a wish for every correction of the page that stands, in reading order of the articles."""
    return tuple(_Wishes(page).all(articles))


class _Wishes:
    def __init__(self, page: Page) -> None:
        self._page = page
        self._known = page.correction_by_id
        self._inks = {c.id: Ink(c.pass_.value) for c in page.corrections}
        self._done: set[int] = set()
        self._labels = 0
        self._substitutes: dict[Ink, int] = {}

    def all(self, articles: Sequence[TrackedArticle]) -> Iterator[Wish]:
        for article in articles:
            original = original_of(article)
            yield from self._article(original, units_of(article, self._inks))
        for correction in self._page.corrections:
            if correction.shows and correction.id not in self._done:
                yield from self._chosen(correction)

    def _article(self, original: OriginalText, units: list[Unit]) -> Iterator[Wish]:
        linked: dict[int, list[Unit]] = {}
        for unit in units:
            self._done.update(unit.numbers)
            correction = self._known.get(unit.number)
            if correction is not None and correction.mark in (ProofMark.TRANSPOSE, ProofMark.MOVE):
                linked.setdefault(correction.link or correction.id, []).append(unit)
            else:
                yield from self._text(original, unit, correction)
        for group in linked.values():
            yield from self._linked(original, group)

    def _wish(self, mark: ProofMark, unit: Unit) -> Wish:
        ink = self._inks.get(unit.number, Ink.FIRST)
        return Wish(mark, ink, tuple(unit.numbers), words=tuple(_shown(unit.words)))

    def _text(self, original: OriginalText, unit: Unit, correction: Correction | None) -> Iterator[Wish]:
        chars = original.between(unit.start, unit.end)
        before, after = original.key(unit.start - 1), original.key(unit.end)
        mark = correction.mark if correction is not None else ProofMark.CHANGE
        struck = original.text[unit.start : unit.end]
        for at in range(unit.start, unit.end):
            if original.keys[at] is None:
                joined = self._wish(ProofMark.JOIN, unit)
                yield replace(joined, before=original.key(at - 1), after=original.key(at + 1), words=())
        if not chars:
            if unit.words:
                yield self._written(unit, before, after, correction)
        elif mark is ProofMark.SCRIPT:
            yield self._script(unit, chars, correction)
        elif mark is ProofMark.SUBSTITUTE and correction is not None and unit.written:
            yield self._substitute(unit, chars, correction)
        elif unit.words:
            yield replace(self._wish(ProofMark.CHANGE, unit), chars=chars)
        elif not struck.strip():
            yield replace(self._wish(ProofMark.NARROW, unit), chars=chars)
        else:
            yield replace(self._wish(ProofMark.DELETE, unit), chars=chars)

    def _written(self, unit: Unit, before: Key | None, after: Key | None, correction: Correction | None = None) -> Wish:
        """Return the wish for text that is only written: words, a break, a blank."""
        text = unit.written
        mark = ProofMark.INSERT
        if text and not text.strip("\n"):
            mark = ProofMark.NEW_PARAGRAPH
        elif text and not text.strip():
            apart = correction is not None and correction.mark is ProofMark.SEPARATE
            mark = ProofMark.SEPARATE if apart else ProofMark.SPACE
        wish = replace(self._wish(mark, unit), before=before, after=after)
        if mark is ProofMark.SPACE:
            asked = asked_of(correction).amount if correction is not None else 0.0
            return replace(wish, amount=asked or (1.0 if "\u3000" in text else 0.5))
        return wish

    def _script(self, unit: Unit, chars: Keys, correction: Correction | None) -> Wish:
        wish = replace(self._wish(ProofMark.SCRIPT, unit), chars=chars)
        text, asked = unit.written, asked_of(correction).way if correction is not None else Way.USUAL
        way = Way.RAISED if set(text) & set(_RAISED) else Way.LOWERED if set(text) & set(_LOWERED) else asked
        way = way or Way.MIDDLE
        plain = "".join(_RAISED.get(c) or _LOWERED.get(c) or c for c in text)
        return replace(wish, way=way, words=(Written(plain, wish.ink),))

    def _substitute(self, unit: Unit, chars: Keys, correction: Correction) -> Wish:
        """Return a ring without a lead; a second 代替 in one ink would be ambiguous and is drawn as 改正."""
        wish = replace(self._wish(ProofMark.SUBSTITUTE, unit), chars=chars)
        group = correction.link or correction.id
        places = sum(1 for c in self._page.corrections if (c.link or c.id) == group)
        several = places > 1 or len([1 for n in unit.numbers if n == unit.number]) > 1
        if self._substitutes.setdefault(wish.ink, group) != group or not several:
            return replace(wish, mark=ProofMark.CHANGE)
        return wish

    def _linked(self, original: OriginalText, group: list[Unit]) -> Iterator[Wish]:
        struck = [unit for unit in group if original.between(unit.start, unit.end)]
        written = [unit for unit in group if unit.words]
        correction = self._known[group[0].number]
        if not struck or not written:
            for unit in group:
                yield from self._text(original, unit, None)
        elif correction.mark is ProofMark.TRANSPOSE:
            yield self._transpose(original, group, struck, written)
        else:
            yield from self._moves(original, struck, written)

    def _transpose(self, original: OriginalText, group: list[Unit], struck: list[Unit], written: list[Unit]) -> Wish:
        first, last = _as_one(struck), struck[-1]
        joint = _joint(original.text[first.start : first.end], "".join(unit.written for unit in written))
        if joint and written[0].start > first.end:
            edges = (first.start, first.start + joint, first.end, written[0].start)
        elif first.end == last.end:
            gap = written[0].start if written[0] is not first else first.end
            later = gap >= first.end
            edges = (first.start, first.end, first.end, gap) if later else (gap, first.start, first.start, first.end)
        else:
            edges = (first.start, first.end, last.start, last.end)
        a, b, c, d = edges
        numbers = tuple(dict.fromkeys(number for unit in group for number in unit.numbers))
        text = original.text
        ink = self._inks.get(first.number, Ink.FIRST)
        words = (Written(_signed(text[c:d] + text[b:c] + text[a:b]), ink),)
        wish = Wish(ProofMark.TRANSPOSE, ink, numbers, original.between(a, b), original.between(c, d), words=words)
        if not wish.others:
            return replace(wish, mark=ProofMark.CHANGE, words=tuple(_shown(written[0].words)))
        return wish

    def _moves(self, original: OriginalText, struck: list[Unit], written: list[Unit]) -> Iterator[Wish]:
        for at, unit in enumerate(struck):
            to = written[min(at, len(written) - 1)]
            numbers = tuple(dict.fromkeys((*unit.numbers, *to.numbers)))
            wish = replace(self._wish(ProofMark.MOVE, to), ink=self._inks.get(unit.number, Ink.FIRST), numbers=numbers)
            label = _LABELS[self._labels % len(_LABELS)]
            self._labels += 1
            yield replace(
                wish,
                chars=original.between(unit.start, unit.end),
                before=original.key(to.start - 1),
                after=original.key(to.end),
                label=label,
            )
        for to in written[len(struck) :]:
            yield self._written(to, original.key(to.start - 1), original.key(to.end))

    # Marks that change no text

    def _chosen(self, correction: Correction) -> Iterator[Wish]:
        ink = self._inks[correction.id]
        chars: Keys = tuple((r.source, at) for r in correction.anchor for at in range(r.start, r.end))
        frame = correction.frame
        area = Area(frame.left, frame.top, frame.right, frame.bottom) if frame is not None else None
        wish = Wish(correction.mark, ink, (correction.id,), chars, frame=area)
        asked = asked_of(correction)
        if correction.mark is ProofMark.SCRIPT and chars:
            words = (Written(self._page.text_of(correction.anchor), ink),)
            yield replace(wish, way=asked.way or Way.MIDDLE, words=words)
        else:
            yield _asking(self._kept(wish, correction), replace(asked, words=asked.words or correction.note))

    def _kept(self, wish: Wish, correction: Correction) -> Wish:
        if correction.mark is not ProofMark.KEEP:
            return wish
        deleted = self._inks.get(correction.link, wish.ink)
        return replace(wish, ink=deleted, kept_by=wish.ink)


def _as_one(units: Sequence[Unit]) -> Unit:
    """Return neighbouring struck units as one; where something stands between, the first."""
    one = replace(units[0])
    for unit in units[1:]:
        if unit.start == one.end:
            one.end = unit.end
    return one


def _joint(struck: str, written: str) -> int:
    """Return where ``struck`` must be cut so that its parts, the other way round, are ``written``; else 0."""
    return next((at for at in range(1, len(struck)) if struck[at:] + struck[:at] == written), 0)


def _shown(words: Iterable[Written]) -> Iterator[Written]:
    return (replace(written, text=_signed(written.text)) for written in words)


def _signed(text: str) -> str:
    return text.replace("\n", BREAK_SIGN)


def _asking(wish: Wish, asked: Asked) -> Wish:
    """Let a mark that changes no text show what it asks for."""
    mark, chars, words = wish.mark, wish.chars, (Written(asked.words, wish.ink),) if asked.words else ()
    if mark is ProofMark.SPACE:
        return _at_gaps(replace(wish, amount=asked.amount or 1.0))
    if mark in (ProofMark.WIDEN, ProofMark.NARROW):
        return _at_gaps(replace(wish, way=asked.way, amount=asked.amount))
    if mark is ProofMark.SEPARATE:
        return _at_gaps(wish)
    if mark in (ProofMark.JOIN, ProofMark.NEW_PARAGRAPH):
        return replace(wish, before=chars[0] if chars else None, after=chars[-1] if chars else None)
    if asked.way is Way.USUAL and mark in (ProofMark.SHIFT_VERTICAL, ProofMark.SHIFT_HORIZONTAL):
        # Nobody said which way: the words are shown, no direction is made up.
        return replace(wish, mark=ProofMark.EXPLAIN, words=(Written(f"{MARK_NAMES[mark]}{asked.words}", wish.ink),))
    return replace(wish, amount=asked.amount, way=asked.way, words=words)


def _at_gaps(wish: Wish) -> Wish:
    """Let a mark that stands at gaps stand between its characters; on one alone, before it."""
    chars = wish.chars
    if wish.way is Way.LINES:
        return replace(wish, before=chars[0] if chars else None, after=chars[-1] if chars else None)
    if len(chars) > 1:
        return replace(wish, gaps=tuple(pairwise(chars)))
    return replace(wish, after=chars[0]) if chars else wish
