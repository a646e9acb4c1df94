"""What stands around a finding: the few characters before and after, for the form below the list."""

from dataclasses import dataclass

from xingxian_editor.checks.finding import Finding
from xingxian_editor.page.page_reading import PageReading
from xingxian_editor.page.place import Part, fact_at, reading_at

_STOPS = "。！？；，、：\n "
_CLOSING = "）)”’》」"
_REACH = 8
_TELLING = 3
_NEIGHBOURS = 2


@dataclass(frozen=True, slots=True)
class QuotedContext:
    """The quoted characters with their neighbours."""

    before: str
    quoted: str
    after: str


def context_of(page: PageReading, finding: Finding) -> QuotedContext:
    """Return the finding's characters and what stands beside them, up to the next stop."""
    text, where = _text(page, finding), finding.where
    if text is None or text[where.start : where.end] != finding.quoted or not finding.quoted:
        return QuotedContext("", finding.quoted, "")
    before = text[max(0, where.start - _REACH) : where.start]
    cut = max(before.rfind(stop) for stop in _STOPS) + 1
    after = text[where.end : where.end + _REACH]
    stops = [at for at in (after.find(stop) for stop in _STOPS) if at >= 0]
    return QuotedContext(before[cut:], finding.quoted, after[: min(stops) + 1 if stops else None].rstrip())


def short_quote(page: PageReading, finding: Finding) -> str:
    """Return what names the finding in a list: its characters, with neighbours where they are few."""
    if len(finding.quoted.strip()) >= _TELLING or finding.where.part is Part.FOLIO:
        return finding.quoted
    context = context_of(page, finding)
    after = context.after.rstrip(_STOPS + _CLOSING)[:_NEIGHBOURS]
    return f"{context.before[-_NEIGHBOURS:]}{context.quoted}{after}"


def _text(page: PageReading, finding: Finding) -> str | None:
    if finding.where.part is Part.FOLIO:
        fact = fact_at(page.folio, finding.where)
        return (fact.value or fact.printed) if fact else None
    reading = reading_at(page, finding.where)
    return reading.text if reading else None
