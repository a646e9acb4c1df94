"""Names a finding so that it is known again after re-tagging and in the next page version."""

import hashlib

from xingxian_editor.checks.checked_page import CheckedPage
from xingxian_editor.checks.rule import Hit
from xingxian_editor.page.place import Part, anchor_of, reading_at
from xingxian_editor.page.source import Anchor

NEAREST = 6
"""How many characters on either side belong to the name."""

_SENTENCE_ENDS = "。！？"


def fingerprint(checked: CheckedPage, rule: str, hit: Hit) -> str:
    """Return the finding's name: rule, what is quoted, what stands nearest to it.

    The neighbours are read from the source, so tags, order and joining do not matter, and not
    beyond the sentence, so text may move; of what a correction put in, which no source has, they
    are read from the reading. In the folio the field stands for the neighbours: a
    credit moves when another is printed before it.
    """
    parts = (rule, _tight(hit.quoted), hit.context or _context(checked, hit))
    return hashlib.sha1("\x1f".join(parts).encode(), usedforsecurity=False).hexdigest()[:20]


def _context(checked: CheckedPage, hit: Hit) -> str:
    if hit.where.part is Part.FOLIO:
        return hit.where.field
    if anchor := anchor_of(checked.reading, hit.where):
        return _neighbours(checked, anchor)
    if hit.quoted and (reading := reading_at(checked.reading, hit.where)):
        return _about(reading.text, hit.where.start, hit.where.end)
    return f"{hit.where.part}.{hit.where.field}"


def _neighbours(checked: CheckedPage, anchor: Anchor) -> str:
    sources = checked.page.source_by_id
    first, last = anchor[0], anchor[-1]
    before = _before(sources[first.source].text, first.start)
    return f"{before}|{_nearest(sources[last.source].text[last.end : last.end + 10 * NEAREST])}"


def _about(text: str, start: int, end: int) -> str:
    return f"{_before(text, start)}|{_nearest(text[end : end + 10 * NEAREST])}"


def _before(text: str, at: int) -> str:
    return _nearest(text[max(0, at - 10 * NEAREST) : at][::-1])[::-1]


def _nearest(text: str) -> str:
    for at, character in enumerate(text):
        if character in _SENTENCE_ENDS:
            text = text[:at]
            break
    return _tight(text)[:NEAREST]


def _tight(text: str) -> str:
    return "".join(text.split())
