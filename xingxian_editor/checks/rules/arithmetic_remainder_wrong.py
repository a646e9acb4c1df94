"""What is left that is not the whole less what is done: 全长48公里，已完成36公里，还剩14公里."""

from collections.abc import Iterator
from itertools import pairwise

from xingxian_editor.checks.clauses import sentence_start
from xingxian_editor.checks.digit_slips import any_slipped
from xingxian_editor.checks.exact_numbers import Agreement, Figure, agreement
from xingxian_editor.checks.finding import Fix, Severity
from xingxian_editor.checks.quantities import SHARES, Quantity, quantities_in
from xingxian_editor.checks.rule import Category, Rule, Scope
from xingxian_editor.checks.sums import sum_hit
from xingxian_editor.checks.text_rule import TextHit, in_every_text
from xingxian_editor.page.pattern import Pattern

_LEFT_WORDS = ("还剩", "剩余", "剩下", "其余", "还有", "尚有", "尚余", "余下", "未")
_LEFT = Pattern(r"，(?:目前)?(?:还剩下?|剩余|剩下|其余|还有|尚有|尚余|余下|未[^，。；0-9]{1,4})[^，。；0-9]{0,4}$")
_WHOLE = Pattern(r"共|总|全[县市省长镇乡村]|计划|应|需|现有")
_DONE = Pattern(r"，(?:其中|目前|现)?[^，。；0-9]{0,8}(?:已|完成|有|建成|通过|脱贫|退出)[^，。；0-9]{0,6}$")
_DATES = frozenset({"年", "月", "日", "时", "分", "号", "", *SHARES})
_NEAR = 14
# What may follow the number where it counts the same things: 还有6个正在推进, not 还有3个村正在推进.
_NO_NOUN = Pattern(r"[正在未没待需尚将的，。；、（）仍可要]|$")


def find(text: str) -> Iterator[TextHit]:
    """Yield each rest after a whole and what of it is done, all three of one unit and side by side."""
    if not any(word in text for word in _LEFT_WORDS):
        return
    quantities = [q for q in quantities_in(text) if q.unit not in _DATES]
    for whole, (done, left) in zip(quantities, pairwise(quantities[1:]), strict=False):
        if not (whole.unit == done.unit == left.unit) or whole.about or done.about or left.about:
            continue
        start = sentence_start(text, left.span.start)
        before = text[max(start, whole.span.start - _NEAR) : whole.span.start]
        second, third = text[whole.span.end : done.span.start], text[done.span.end : left.span.start]
        if not _NO_NOUN.match(text, left.span.end):
            continue
        if whole.span.start >= start and _WHOLE.search(before) and _DONE.search(second) and _LEFT.search(third):
            yield from _wrong(text, whole, done, left)


def _wrong(text: str, whole: Quantity, done: Quantity, left: Quantity) -> Iterator[TextHit]:
    how = _agree(whole.figure, done.figure, left.figure)
    if how is Agreement.RIGHT or done.figure.value >= whole.figure.value:
        return
    if how is Agreement.WRONG and not any_slipped(text, (whole, done, left), _fits):
        how = Agreement.LAST_PLACE
    right = left.written(whole.figure.value - done.figure.value)
    yield sum_hit(left, left, f"{whole.printed}－{done.printed}＝{right}，这里是 {left.printed}。", how)


def _agree(whole: Figure, done: Figure, left: Figure) -> Agreement:
    if abs(whole.value - done.value - left.value) >= 2 * max(whole.step, done.step, left.step):
        return Agreement.WRONG
    return agreement(whole.low - done.high, whole.high - done.low, left)


def _fits(whole: Figure, done: Figure, left: Figure) -> bool:
    return _agree(whole, done, left) is Agreement.RIGHT


RULE = Rule(
    id="arithmetic.remainder-wrong",
    title="余数算错",
    question="剩下的数是否等于总数减去已完成的",
    why="余数是总数减去部分。",
    category=Category.ARITHMETIC,
    severity=Severity.WARNING,
    fix=Fix.NONE,
    scope=Scope.TEXT,
    find=in_every_text(find),
    flags=(
        "工程总长48公里，已完成36公里，还剩⟦14公里⟧。",
        "全县共有20个乡镇，已有15个完成任务，还有⟦6个⟧正在推进。",
    ),
    allows=(
        "工程总长48公里，已完成36公里，还剩12公里。",
        "全县共有20个乡镇，已有15个完成任务，还有3个村正在推进。",
        "全县共有20个乡镇，已有15个完成任务，还有5个正在推进。",
    ),
)
