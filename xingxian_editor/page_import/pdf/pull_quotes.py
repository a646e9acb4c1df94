"""Pull quotes: a sentence set large between two rules, or in a box, in the middle of a column."""

from collections.abc import Sequence
from dataclasses import dataclass

from xingxian_editor.page.geometry import Box
from xingxian_editor.page_import.pdf.field import across
from xingxian_editor.page_import.pdf.text_blocks import TextBlock
from xingxian_editor.page_import.wording import ends_sentence

_LARGER = 1.08
_LARGEST = 2.4
_MOST_LINES = 7
_REACH = 8.0
_CLOSE = 4.0
_OPENING = ("“", "‘", "「", "『", "《")


@dataclass(frozen=True, slots=True)
class PullQuote:
    """A pull quote and the two rules that it stands between."""

    block: TextBlock
    rules: tuple[Box, Box]

    @property
    def box(self) -> Box:
        """What it takes of the column, with its rules."""
        return self.block.box.joined(self.rules[0]).joined(self.rules[1])


def pull_quotes(texts: Sequence[TextBlock], blocks: Sequence[TextBlock], rules: Sequence[Box]) -> list[PullQuote]:
    """Return the blocks among ``blocks`` that stand between rules with the text of one column above and below."""
    found = []
    for block in blocks:
        between = _rules_about(block, rules)
        if between is not None and _breaks_text(block, texts):
            found.append(PullQuote(block, between))
    return found


def _rules_about(block: TextBlock, rules: Sequence[Box]) -> tuple[Box, Box] | None:
    if block.vertical or len(block.lines) > _MOST_LINES or block.lines[0].slanted:
        return None
    over = next((rule for rule in rules if _is_over(rule, block, block.top - rule.bottom)), None)
    under = next((rule for rule in rules if _is_over(rule, block, rule.top - block.bottom)), None)
    return (over, under) if over is not None and under is not None else None


def _is_over(rule: Box, block: TextBlock, gap: float) -> bool:
    """Say whether the rule is at the block's edge and no longer than its column."""
    level = rule.width > 6 * rule.height
    return level and -0.4 * block.size < gap < 1.3 * block.size and across(rule, block) > 0.8 and (
        rule.width < 1.6 * block.width or len(block.lines) == 1
    )  # fmt: skip


def _breaks_text(block: TextBlock, texts: Sequence[TextBlock]) -> bool:
    over = [t for t in texts if t is not block and 0 < block.top - t.bottom < _REACH * t.pitch and _in_column(t, block)]
    under = [
        t for t in texts if t is not block and 0 < t.top - block.bottom < _REACH * t.pitch and _in_column(t, block)
    ]
    upper, lower = max(over, key=lambda t: t.bottom, default=None), min(under, key=lambda t: t.top, default=None)
    beside = upper or lower
    if beside is None or not _is_other_type(block, beside):
        return False
    if block.text.startswith(_OPENING) and len(block.lines) > 1:
        # Quoted and set as wide as the column: a crosshead may stand below it, or the column end there.
        return True
    if upper is None or lower is None:
        return False
    alike = abs(upper.size - lower.size) < 0.04 * upper.size and abs(upper.right - lower.right) < 1.5 * upper.size
    near = block.top - upper.bottom < _CLOSE * upper.pitch and lower.top - block.bottom < _CLOSE * lower.pitch
    quoted = block.text.startswith(_OPENING)
    return alike and near and (quoted or not ends_sentence(upper.lines[-1].text))


def _in_column(text: TextBlock, block: TextBlock) -> bool:
    return across(text, block) > 0.7


def _is_other_type(block: TextBlock, text: TextBlock) -> bool:
    return _LARGER * text.size < block.size < _LARGEST * text.size or block.font != text.font
