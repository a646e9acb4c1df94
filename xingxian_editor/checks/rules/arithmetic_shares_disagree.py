"""Shares that make up one whole and do not fit their counts: 男123人，占61.3%；女117人，占38.7%."""

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import pairwise

from xingxian_editor.checks.exact_numbers import Agreement, agreement
from xingxian_editor.checks.finding import Fix, Severity
from xingxian_editor.checks.quantities import Quantity, quantities_in
from xingxian_editor.checks.rule import Category, Rule, Scope
from xingxian_editor.checks.share_words import SHARE
from xingxian_editor.checks.sums import sum_hit
from xingxian_editor.checks.text_rule import TextHit, in_every_text

_Pair = tuple[Quantity, Quantity]


def find(text: str) -> Iterator[TextHit]:
    """Yield, of counts whose shares add up to 100%, each whose share is not its part in their sum."""
    for pairs in _runs(text):
        shares = sum((share.figure.value for _, share in pairs), Fraction(0))
        slack = sum((share.figure.step for _, share in pairs), Fraction(0)) / 2
        if len(pairs) > 1 and abs(shares - 1) <= slack:
            yield from _wrong(pairs)


def _runs(text: str) -> Iterator[list[_Pair]]:
    """Yield the counts with their shares, parted where the unit changes or a sentence ends."""
    run: list[_Pair] = []
    for count, share in pairwise(quantities_in(text)):
        if count.about or share.about or share.unit != "%" or not count.unit:
            continue
        if not SHARE.fullmatch(text, count.span.end, share.span.start):
            continue
        last = run[-1] if run else None
        if last and (last[0].unit != count.unit or "。" in text[last[1].span.end : count.span.start]):
            yield run
            run = []
        run.append((count, share))
    yield run


def _wrong(pairs: Sequence[_Pair]) -> Iterator[TextHit]:
    low = sum((count.figure.low for count, _ in pairs), Fraction(0))
    high = sum((count.figure.high for count, _ in pairs), Fraction(0))
    total = sum((count.figure.value for count, _ in pairs), Fraction(0))
    if low <= 0:
        return
    for count, share in pairs:
        found = agreement(count.figure.low / high, count.figure.high / low, share.figure)
        if found is not Agreement.RIGHT:
            right = share.written(count.figure.value / total)
            counts = "＋".join(c.printed for c, _ in pairs)
            message = f"占比合起来是 100%，总数就是 {counts}；{count.printed} 应占 {right}，这里是 {share.printed}。"
            yield sum_hit(count, share, message, found)


RULE = Rule(
    id="arithmetic.shares-disagree",
    title="占比与数量不合",
    question="同一总数的几个占比是否与数量相合",
    why="同一总数的各部分，占比与数量成比例；修约依 GB/T 8170—2008。",
    category=Category.ARITHMETIC,
    severity=Severity.WARNING,
    fix=Fix.NONE,
    scope=Scope.TEXT,
    find=in_every_text(find),
    flags=("男生⟦123人，占61.3%⟧；女生⟦117人，占38.7%⟧。",),
    allows=(
        "男生123人，占51.3%；女生117人，占48.8%。",
        "男生123人，占51.25%；女生117人，占48.75%。",
        "村220个，占比56.27%；单位151个，占比100%。",
        "党员12人，占60%。群众9人，占40%。",
    ),
)
