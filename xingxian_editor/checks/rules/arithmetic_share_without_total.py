"""A count and its share of a whole that no whole number can be: 7个，占比56.27%."""

from collections.abc import Iterator
from itertools import pairwise

from xingxian_editor.checks.exact_numbers import Agreement, Figure, agreement
from xingxian_editor.checks.finding import Fix, Severity
from xingxian_editor.checks.quantities import Quantity, quantities_in
from xingxian_editor.checks.rule import Category, Rule, Scope
from xingxian_editor.checks.share_words import SHARE
from xingxian_editor.checks.sums import sum_hit
from xingxian_editor.checks.text_rule import TextHit, in_every_text

_MANY = 4


def find(text: str) -> Iterator[TextHit]:
    """Yield each count whose share in per cent has no whole total at the precision printed."""
    for count, share in pairwise(quantities_in(text)):
        if not (count.counted and share.unit == "%" and not share.about and count.figure.value and share.figure.value):
            continue
        between = SHARE.fullmatch(text, count.span.end, share.span.start)
        # 占比101% is wrong without any sum, and another rule's.
        if between and not (between["of"] and share.figure.value > 1):
            found = _fits(count, share.figure)
            if found is not Agreement.RIGHT:
                yield sum_hit(count, share, _message(count, share), found)


def _fits(count: Quantity, share: Figure) -> Agreement:
    part = count.figure.value
    if share.value > 1:
        return Agreement.WRONG
    least = share.value - share.step
    first, last = int(part / (share.value + share.step)), int(part / least) + 1 if least > 0 else 10**9
    if last - first > _MANY:
        return Agreement.RIGHT
    shares = (part / total for total in range(max(int(part), first), last + 1))
    return min((agreement(of, of, share) for of in shares), key=lambda found: found.value, default=Agreement.WRONG)


def _message(count: Quantity, share: Quantity) -> str:
    part = count.figure.value
    if share.figure.value > 1:
        return f"{count.printed} 占 {share.printed}，多于全部。"
    middle = int(part / share.figure.value)
    totals = [total for total in (middle, middle + 1) if total >= part]
    tried = "；".join(f"总数 {total}，占 {share.written(part / total)}" for total in totals)
    return f"没有哪个整数总数能使 {count.printed} 占 {share.printed}（{tried}）。"


RULE = Rule(
    id="arithmetic.share-without-total",
    title="占比没有整数总数",
    question="数量的占比能否由整数总数得出",
    why="件、人、个等计数的总数是整数；修约依 GB/T 8170—2008。",
    category=Category.ARITHMETIC,
    severity=Severity.WARNING,
    fix=Fix.NONE,
    scope=Scope.TEXT,
    find=in_every_text(find),
    flags=(
        "符合条件的村⟦7个，占比56.27%⟧。",
        "女性⟦19人，占45.1%⟧；党员⟦31名，占101%⟧。",
        "合格⟦13所，占总数的72.9%⟧。",
    ),
    allows=(
        "村（社区）220个，占比56.27%；单位151个，占比100%；企业2865户，占比99.72%。",
        "规上企业12家，占全县工业产值的56.31%。",
        "女性19人，占45.2%；约19人，占45.1%。",
        "投资19亿元，占45.1%。",
    ),
)
