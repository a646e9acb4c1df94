"""What a comparison says, as lines for people at a terminal; in Chinese, as findings are."""

from collections import Counter

from xingxian_editor.corrections.proof_check.comparison import Outcome, PageComparison
from xingxian_editor.corrections.proof_check.comparison_words import OUTCOMES, Pages, change_line, correction_line

URGENT = (Outcome.DIFFERENTLY, Outcome.NOT_CARRIED_OUT, Outcome.PLACE_GONE, Outcome.CARRIED_OUT)
"""Corrections in the order in which somebody must look at them."""


def comparison_text(comparison: PageComparison, pages: Pages | None = None) -> str:
    """Return the summary, then the corrections that need a look, then what nobody asked for.

    With the ``pages`` that were compared, pictures are named by their captions.
    """
    lines = [summary_line(comparison)]
    ranked = sorted(comparison.corrections, key=lambda c: URGENT.index(c.state))
    lines += [f"  {correction_line(correction)}" for correction in ranked]
    if comparison.unasked:
        lines.append(f"另有改动 {len(comparison.unasked)} 处，没有人要求：")
        lines += [f"  {change_line(change, pages)}" for change in comparison.unasked]
    return "\n".join(lines)


def summary_line(comparison: PageComparison) -> str:
    """Return one line with all counts."""
    if not comparison.corrections and not comparison.unasked:
        return "两版相同，没有不同。"
    counts = Counter(correction.state for correction in comparison.corrections)
    said = "，".join(f"{OUTCOMES[state]} {counts[state]}" for state in Outcome if counts[state])
    if accepted := sum(bool(correction.accepted_by) for correction in comparison.corrections):
        said += f"（其中 {accepted} 处没有照改而认可）"
    corrections = f"校改 {len(comparison.corrections)} 处" + (f"：{said}" if said else "")
    return f"{corrections}；另有改动 {len(comparison.unasked)} 处。"
