"""Takes over what findings offer: in the folio as a fact, in the text as a correction of the rule's making."""

from collections.abc import Sequence
from dataclasses import replace

from xingxian_editor.checks.finding import Finding
from xingxian_editor.desk.correcting import Hand
from xingxian_editor.desk.folio_facts import set_fact
from xingxian_editor.desk.text_changing import change_at, change_texts
from xingxian_editor.page.page import Page
from xingxian_editor.page.page_reading import PageReading
from xingxian_editor.page.place import Part, reading_at


def apply_findings(
    page: Page, reading: PageReading, final: PageReading, findings: Sequence[Finding], hand: Hand
) -> Page:
    """Return ``page`` with the replacements of ``findings``, whose places are in ``final``.

    ``reading`` is the original. Raise TextMoved where the text is no longer as it was checked.
    """
    changes = []
    for finding in findings:
        where, text = finding.where, finding.replacement or ""
        if where.part is Part.FOLIO:
            page = set_fact(page, where.field, where.item, text, hand.by)
        else:
            stands = reading_at(final, where)
            was = where.span.of(stands.text) if stands else ""
            changes.append((finding.rule, change_at(page, reading, where, was, text)))
    for rule in dict.fromkeys(rule for rule, _ in changes):
        page = change_texts(page, reading, (c for r, c in changes if r == rule), replace(hand, origin=rule))
    return page
