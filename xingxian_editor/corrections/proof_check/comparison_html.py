"""What a comparison says, as one HTML page that needs no other file and prints on A4."""

from collections.abc import Iterator
from html import escape

from xingxian_editor.corrections.place_words import where
from xingxian_editor.corrections.proof_check.comparison import (
    BREAK,
    Change,
    CheckedCorrection,
    Outcome,
    PageComparison,
)
from xingxian_editor.corrections.proof_check.comparison_text import URGENT, summary_line
from xingxian_editor.corrections.proof_check.comparison_words import kind_in_words, outcome_in_words, where_changed
from xingxian_editor.page.page_reading import PageReading
from xingxian_editor.page.place import Place, reading_at

AROUND = 12
"""So many characters on either side show where one is."""

SIGN = "¶"
"""What shows of a paragraph's beginning."""

_STYLE = """
body { font: 14px/1.7 "Noto Serif CJK SC", "Source Han Serif SC", SimSun, serif; margin: 2em auto; max-width: 60em;
  color: #1b1f24; background: #fff }
h1 { font-size: 20px } h2 { font-size: 16px; margin-top: 1.6em }
table { border-collapse: collapse; width: 100% }
th, td { text-align: left; vertical-align: top; padding: 4px 8px; border-bottom: 1px solid #dadee3 }
th { font-weight: normal; color: #525b65; white-space: nowrap }
td.state { white-space: nowrap; font-weight: bold } tr { page-break-inside: avoid }
.carried_out { color: #1c7443 } .not_carried_out, .place_gone { color: #8a5a00 } .differently { color: #b3202c }
.other { color: #7a3e9d } del { color: #b3202c; text-decoration: line-through } ins { color: #1c7443 }
.around { color: #626c76 } @page { size: A4; margin: 15mm }
"""


def comparison_html(old: PageReading, new: PageReading, comparison: PageComparison, names: tuple[str, str]) -> str:
    """Return the whole page; ``names`` say what was compared."""
    return "\n".join(
        (
            "<!doctype html>",
            '<html lang="zh-CN"><head><meta charset="utf-8"><title>核红</title>',
            f"<style>{_STYLE}</style></head><body>",
            f"<h1>核红：{escape(names[0])} → {escape(names[1])}</h1>",
            f"<p>{escape(summary_line(comparison))}</p>",
            *_corrections(new, comparison.corrections),
            *_changes(old, new, comparison.unasked),
            "</body></html>",
        )
    )


def _corrections(new: PageReading, corrections: tuple[CheckedCorrection, ...]) -> Iterator[str]:
    if not corrections:
        return
    yield "<h2>校改</h2><table><tr><th>号</th><th>结果</th><th>位置</th><th>要求</th><th>现在</th></tr>"
    for correction in sorted(corrections, key=lambda c: URGENT.index(c.state)):
        asks = f"<del>{escape(correction.was)}</del> <ins>{escape(correction.wanted)}</ins>"
        stands = "" if correction.state is Outcome.PLACE_GONE else _around(new, correction.now, correction.stands)
        said = escape(outcome_in_words(correction))
        yield (
            f'<tr><td>{correction.id}</td><td class="state {correction.state}">{said}</td>'
            f"<td>{where(correction.where)}</td><td>{asks}</td><td>{stands}</td></tr>"
        )
    yield "</table>"


def _changes(old: PageReading, new: PageReading, changes: tuple[Change, ...]) -> Iterator[str]:
    if not changes:
        return
    yield "<h2>另有改动（没有人要求）</h2><table><tr><th>改动</th><th>位置</th><th>原来</th><th>现在</th></tr>"
    for change in changes:
        kind = kind_in_words(change)
        yield (
            f'<tr><td class="state other">{kind}</td><td>{escape(where_changed(change, (old, new)))}</td>'
            f"<td>{_around(old, change.old, change.was, 'del')}</td>"
            f"<td>{_around(new, change.new, change.stands)}</td></tr>"
        )
    yield "</table>"


def _around(page: PageReading, place: Place | None, text: str, mark: str = "ins") -> str:
    """Return the text with a few characters on either side."""
    reading = reading_at(page, place) if place else None
    marked = f"<{mark}>{escape(text.replace(BREAK, SIGN))}</{mark}>" if text else ""
    if place is None or reading is None:
        return marked
    before = reading.text[max(0, place.start - AROUND) : place.start]
    after = reading.text[place.end : place.end + AROUND]
    return f'<span class="around">{escape(before)}</span>{marked}<span class="around">{escape(after)}</span>'
