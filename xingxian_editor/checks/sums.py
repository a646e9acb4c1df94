"""How a sum that does not come out is told: which characters are quoted, how loud it is."""

from xingxian_editor.checks.exact_numbers import Agreement
from xingxian_editor.checks.finding import Severity
from xingxian_editor.checks.quantities import Quantity
from xingxian_editor.checks.text_rule import TextHit
from xingxian_editor.page.span import Span

_TOGETHER = 15
"""Up to so many characters both figures are quoted; where they stand farther apart, the result alone."""


def sum_hit(first: Quantity, last: Quantity, message: str, found: Agreement) -> TextHit:
    """Return a hit on both figures, or on the last alone; milder where only the last place is off."""
    together = last.span.end - first.span.start <= _TOGETHER
    span = Span(first.span.start if together else last.span.start, last.span.end)
    severity = Severity.NOTICE if found is Agreement.LAST_PLACE else None
    return TextHit(span, message, severity=severity)
