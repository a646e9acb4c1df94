"""A few words that show a finding in a list: what it quotes, with neighbours where that is short."""

from xingxian_editor.checks.finding import Finding
from xingxian_editor.page.page_reading import PageReading
from xingxian_editor.page.place import reading_at
from xingxian_editor.page.span import Span

LOST_GLYPH = "□"
"""Stands for a blank where a glyph was lost."""

_ENOUGH = 2
_NEIGHBOURS = 3
_NOUN = 5
_STOPS = "，。；：、！？（）《》\n"


def excerpt(page: PageReading, finding: Finding) -> str:
    """Return what ``finding`` quotes; a short quotation with its neighbours.

    A number has what it counts before it (寄宿制学校4所), a sign or a blank a few characters on
    either side (校长,推动).
    """
    reading = reading_at(page, finding.where)
    quoted = finding.quoted if finding.quoted.strip() or not finding.quoted else LOST_GLYPH
    if reading is None or not finding.quoted or len(finding.quoted) > _ENOUGH:
        return quoted
    number = quoted[0].isdigit()
    before = _up_to_stop(Span(0, finding.where.start).of(reading.text)[-(_NOUN if number else _NEIGHBOURS) :][::-1])
    after = "" if number else _up_to_stop(reading.text[finding.where.end : finding.where.end + _NEIGHBOURS])
    return f"{before[::-1]}{quoted}{after}"


def _up_to_stop(text: str) -> str:
    return next((text[:at] for at, character in enumerate(text) if character in _STOPS), text)
