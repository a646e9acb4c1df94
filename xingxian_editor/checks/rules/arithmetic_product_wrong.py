"""So much for each, so many of them, and another total: 每人补贴200元，350人享受，共发放8万元."""

from collections.abc import Iterator, Sequence
from fractions import Fraction
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

_EACH = Pattern(r"每(?P<one>[人户亩头只株辆台套座间所村])[^，。；0-9每]{0,8}$")
_COUNT = Pattern(r"[^，。；0-9]{0,4}，[^，。；0-9]{0,4}$")
_TOTAL = Pattern(r"[^，。；0-9]{0,8}，?(?:合计|共计|总计|共|总共)(?!同|建|享)[^，。；0-9]{0,6}$")
_EACH_THEN = Pattern(
    r"[^，。；0-9]{0,8}，(?:平均)?(?:每(?P<one>公斤|[期班场次批人户亩头只株辆台套座间所村吨斤件箱袋米])|(?P<mean>[亩户人])均)[^，。；0-9每]{0,6}"
)
_TOTAL_THEN = Pattern(
    r"，(?:[农商客用住]户|村民|群众|社员|职工)?(?:累计|合计|共计|总计|一共|共|总)(?!同|建|享)[^，。；0-9]{0,6}"
)
_PER, _SUM = Pattern("每|均", needs="均每"), Pattern("共|计|总")
_OTHERS = Pattern("每年|每月|每天|年|月|另|加上|最高|封顶|以上|左右")


def find(text: str) -> Iterator[TextHit]:
    """Yield each total that is not what each gets times how many there are."""
    if not _PER.search(text) or not _SUM.search(text):
        return
    quantities = quantities_in(text)
    yield from _counted_first(text, quantities)
    for each, (count, total) in zip(quantities, pairwise(quantities[1:]), strict=False):
        start = sentence_start(text, total.span.start)
        one = _EACH.search(text[max(0, each.span.start - 12) : each.span.start])
        if not one or each.span.start < start or count.unit != one["one"] or each.unit != total.unit:
            continue
        between, last = text[each.span.end : count.span.start], text[count.span.end : total.span.start]
        told = text[start : total.span.end]
        if _COUNT.search(between) and _TOTAL.fullmatch(last) and not _OTHERS.search(told):
            yield from _wrong(text, each, count, total)


def _counted_first(text: str, quantities: Sequence[Quantity]) -> Iterator[TextHit]:
    """Yield the total where how many there are stands first: 共举办5期，每期40人，累计培训250人."""
    for count, (each, total) in zip(quantities, pairwise(quantities[1:]), strict=False):
        between, last = text[count.span.end : each.span.start], text[each.span.end : total.span.start]
        one = _EACH_THEN.fullmatch(between)
        if not one or (one["one"] or one["mean"]) != count.unit or each.unit != total.unit:
            continue
        if _TOTAL_THEN.fullmatch(last) and not _OTHERS.search(text[count.span.start : total.span.end]):
            yield from _wrong(text, each, count, total)


def _wrong(text: str, each: Quantity, count: Quantity, total: Quantity) -> Iterator[TextHit]:
    if each.about or count.about or total.about or total.unit in SHARES:
        return
    how = _agree(each.figure, count.figure, total.figure)
    if how is not Agreement.RIGHT:
        slip = any_slipped(text, (each, count, total), _fits) or _zeros_off(each, count, total)
        right = total.written(each.figure.value * count.figure.value)
        message = f"{each.printed}×{count.printed}＝{right}，这里是 {total.printed}。"
        yield sum_hit(total, total, message, how if slip else Agreement.LAST_PLACE)


def _zeros_off(each: Quantity, count: Quantity, total: Quantity) -> bool:
    """Say whether the total is ten, a hundred … times too much or too little: 12万 for 120万."""
    right, told = each.figure.value * count.figure.value, total.figure.value
    times = max(right, told) / min(right, told) if right and told else Fraction(0)
    return times in (10, 100, 1000, 10_000)


def _agree(each: Figure, count: Figure, total: Figure) -> Agreement:
    return agreement(each.value * count.low, each.value * count.high, total)


def _fits(each: Figure, count: Figure, total: Figure) -> bool:
    return _agree(each, count, total) is Agreement.RIGHT


RULE = Rule(
    id="arithmetic.product-wrong",
    title="单价乘数量不等于总数",
    question="每人、每户的数乘以人数、户数是否等于总数",
    why="总数是每份的数乘以份数；修约依 GB/T 8170—2008。",
    category=Category.ARITHMETIC,
    severity=Severity.WARNING,
    fix=Fix.NONE,
    scope=Scope.TEXT,
    find=in_every_text(find),
    flags=(
        "培训班共举办5期，每期40人，累计培训⟦250人⟧。",
        "合作社种植辣椒200亩，亩均收入6000元，总收入可达⟦12万元⟧。",
        "每人补贴200元，共有350人享受，共发放⟦8万元⟧。",
        "收购红芸豆500吨，每吨收购价8000元，农户共得收入⟦40万元⟧。",
        "每户奖励3000元，40户共⟦10万元⟧。每亩产量500公斤，200亩共产⟦15万公斤⟧。",
    ),
    allows=(
        "培训班共举办5期，每期40人，累计培训200人。种植辣椒200亩，亩均收入6000元，总收入120万元。",
        "每期40人，5期共培训120户。种植辣椒200亩，亩均年收入6000元，三年总收入360万元。",
        "每人补贴200元，共有350人享受，共发放7万元。",
        "每户奖励3000元，40户共12万元。",
        "每人每年补贴200元，350人享受，两年共发放14万元。",
    ),
)
