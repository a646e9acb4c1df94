"""What proof marks do to the text that typing cannot say at once: two parts change places, one word for n others."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from xingxian_editor.corrections.ledger import Change, Ledger
from xingxian_editor.corrections.run import Writer
from xingxian_editor.page.span import Span

BETWEEN = "、，,；;/·—－-～~和与及或 \u3000"
"""What may stand between two parts that change places."""


def linked(writer: Writer) -> Writer:
    """Return who writes corrections that belong together and to no others."""
    return replace(writer, owner=replace(writer.owner, link=next(writer.ids)))


def usual_split(text: str) -> int:
    """Return where 对调 most likely divides ``text``: at a mark near its middle, else in the middle."""
    middle = len(text) / 2
    joints = [at for at in range(1, len(text) - 1) if text[at] in BETWEEN]
    return min(joints, key=lambda joint: abs(joint + 0.5 - middle)) if joints else len(text) // 2


def parts_at(text: str, at: int) -> tuple[str, str, str]:
    """Return the two parts of ``text`` divided at an offset, and the mark between them that stays where it is."""
    between = text[at] if 0 < at < len(text) - 1 and text[at] in BETWEEN else ""
    return text[:at], between, text[at + len(between) :]


def transposed(ledger: Ledger, start: int, end: int, writer: Writer, at: int | None = None) -> Change:
    """Let the two parts of what lives between two final offsets change places; ``at`` divides them."""
    text = ledger.final[start:end]
    first, between, second = parts_at(text, usual_split(text) if at is None else at)
    if not first or not second:
        return Change.between(ledger, ledger)
    pair = linked(writer)
    change = _moved(ledger, start, start + len(first), end, pair)
    merged = change.merged
    if between:
        low = start + len(between)
        change = _moved(change.ledger, start, low, low + len(second), pair)
        merged.update(change.merged)
    return Change.between(ledger, change.ledger, merged)


def _moved(ledger: Ledger, start: int, end: int, to: int, writer: Writer) -> Change:
    low, high = ledger.from_final(start, after_struck=True), ledger.from_final(end)
    return ledger.move(low, high, ledger.from_final(to), writer)


def substituted(ledger: Ledger, spans: Iterable[Span], text: str, writer: Writer) -> Change:
    """Write ``text`` for every stretch of the final text, as one mark (代替)."""
    together, now, merged = linked(writer), ledger, {}
    for span in sorted(spans, reverse=True):
        low, high = now.from_final(span.start, after_struck=True), now.from_final(span.end)
        change = now.replace(low, high, text, together)
        merged.update(change.merged)
        now = change.ledger
    return Change.between(ledger, now, merged)


def places_of(words: str, text: str) -> Sequence[Span]:
    """Return where ``words`` stand in ``text``, one after the other."""
    found, at = [], text.find(words) if words else -1
    while at >= 0:
        found.append(Span(at, at + len(words)))
        at = text.find(words, at + len(words))
    return found
