"""A rate that its part and its whole contradict: 15个项目，其中12个已开工，开工率达到85%."""

from collections.abc import Iterator

from xingxian_editor.checks.clauses import sentence_start
from xingxian_editor.checks.digit_slips import any_slipped
from xingxian_editor.checks.exact_numbers import Agreement, Figure, agreement, quotient
from xingxian_editor.checks.finding import Fix, Severity
from xingxian_editor.checks.quantities import SHARES, Quantity, before, quantities_in
from xingxian_editor.checks.rule import Category, Rule, Scope
from xingxian_editor.checks.share_words import SHARE
from xingxian_editor.checks.sums import sum_hit
from xingxian_editor.checks.text_rule import TextHit, in_every_text
from xingxian_editor.page.pattern import Pattern

_RATE = Pattern(r"(?P<stem>[\u4e00-\u9fff]{2})率(?:已|均|也|仅)?(?:达到|达|为|是|约)?(?:了)?\s*$")
_PLAN = Pattern(r"占(?:全年|年度|年|总)?(?:计划|任务|目标|任务数|目标数)的\s*$")
_NEAR = 16
_WHOLE = Pattern("共|总|应|计划|任务|目标|全[县市省区镇乡村校]")
_OF = Pattern(r"[\u4e00-\u9fff]{0,6}的\s*")
_LINK = Pattern("占|完成|相当于|达到|，是|，为")
_DATES = frozenset({"年", "月", "日", "时", "分", "号", ""})


def find(text: str) -> Iterator[TextHit]:
    """Yield each rate whose part is named by the rate's own word and whose whole stands before."""
    quantities = quantities_in(text)
    for at, share in enumerate(quantities):
        if share.unit not in SHARES | {"倍"} or share.about:
            continue
        if at > 1 and _OF.fullmatch(text, quantities[at - 1].span.end, share.span.start):
            yield from _of(text, quantities[:at], share)
        elif share.unit != "倍" and (part := _part(text, quantities[:at], share)):
            yield from _wrong(text, quantities, part, share)


def _of(text: str, earlier: tuple[Quantity, ...], share: Quantity) -> Iterator[TextHit]:
    """Yield a share whose whole stands right before it: 2300人，完成目标2000人的105%."""
    *others, whole = earlier
    start = sentence_start(text, share.span.start)
    same = [q for q in others if q.unit == whole.unit and q.span.start >= start and not q.about]
    if not same or whole.about or not whole.figure.value or whole.unit in _DATES | SHARES:
        return
    part = same[-1]
    how = agreement(*quotient(part.figure, whole.figure), share.figure)
    if _LINK.search(text, part.span.end, whole.span.start) and how is not Agreement.RIGHT:
        right = share.written(part.figure.value / whole.figure.value)
        yield sum_hit(whole, share, f"{part.printed}÷{whole.printed}＝{right}，这里是 {share.printed}。", how)


def _part(text: str, earlier: tuple[Quantity, ...], share: Quantity) -> Quantity | None:
    """Return the quantity that the rate says how much of a whole it is."""
    start = sentence_start(text, share.span.start)
    near = text[max(start, share.span.start - _NEAR) : share.span.start]
    here = [q for q in earlier if q.span.start >= start and q.unit not in _DATES and q.unit not in SHARES]
    if not here:
        return None
    if match := _RATE.search(near):
        rate_at = share.span.start - len(near) + match.start()
        return next((q for q in reversed(here) if match["stem"] in _words_of(text, q, earlier, rate_at)), None)
    last = here[-1]
    linked = SHARE.fullmatch(text, last.span.end, share.span.start) or _PLAN.search(near)
    return last if linked and last is earlier[-1] else None


def _words_of(text: str, quantity: Quantity, earlier: tuple[Quantity, ...], rate_at: int) -> str:
    """Return what stands around the quantity, up to the next one on either side."""
    index = earlier.index(quantity)
    start = earlier[index - 1].span.end if index else 0
    end = earlier[index + 1].span.start if index + 1 < len(earlier) else rate_at
    return text[max(start, quantity.span.start - _NEAR) : min(end, quantity.span.end + _NEAR)]


def _wrong(text: str, quantities: tuple[Quantity, ...], part: Quantity, share: Quantity) -> Iterator[TextHit]:
    start = sentence_start(text, part.span.start)
    wholes, sure = _wholes(before(quantities, start, part.span.start), part), True
    if not wholes and text[start - 1 : start] == "。":
        wholes, sure = _wholes(before(quantities, sentence_start(text, start - 1), start), part), False
    found = [(whole, agreement(*quotient(part.figure, whole.figure), share.figure)) for whole in wholes]
    if not found or any(how is Agreement.RIGHT for _, how in found):
        return
    whole, how = next((pair for pair in found if pair[1] is Agreement.LAST_PLACE), found[-1])
    if not (sure and _is_whole(text, whole, part)) and not any_slipped(text, (part, whole, share), _fits):
        return
    right = share.written(part.figure.value / whole.figure.value)
    yield sum_hit(part, share, f"{part.printed}÷{whole.printed}＝{right}，这里是 {share.printed}。", how)


def _wholes(earlier: tuple[Quantity, ...], part: Quantity) -> list[Quantity]:
    same = (q for q in earlier if q.unit == part.unit and not q.about and q.figure.value)
    return [q for q in same if q.figure.value >= part.figure.value]


def _is_whole(text: str, whole: Quantity, part: Quantity) -> bool:
    """Say whether the words themselves make one a part of the other."""
    between, near = text[whole.span.end : part.span.start], text[max(0, whole.span.start - 10) : whole.span.start]
    return "其中" in between or bool(_WHOLE.search(near))


def _fits(part: Figure, whole: Figure, share: Figure) -> bool:
    return whole.value > 0 and agreement(*quotient(part, whole), share) is Agreement.RIGHT


RULE = Rule(
    id="arithmetic.rate-wrong",
    title="比率算不出来",
    question="比率是否等于部分除以总数",
    why="比率是部分除以总数；修约依 GB/T 8170—2008。",
    category=Category.ARITHMETIC,
    severity=Severity.WARNING,
    fix=Fix.NONE,
    scope=Scope.TEXT,
    find=in_every_text(find),
    flags=(
        "签约项目15个、总投资90亿元，其中⟦12个已开工，开工率达到85%⟧。",
        "培训4063人，⟦3664人持证、持证率95%⟧。",
        "全县共有行政村376个，其中⟦220个，占56.27%⟧。",
        "计划投资500万元，完成⟦400万元，占计划的85%⟧。",
        "全年产值300万元，是前年⟦100万元的4倍⟧。",
        "城镇新增就业2300人，完成年度目标任务⟦2000人的105%⟧。",
        "抽检食品120批次。合格⟦108批次，合格率95%⟧。",
    ),
    allows=(
        "签约项目15个、总投资90亿元，其中12个已开工，开工率达到80%。",
        "培训8027人，合格人数6948人，其中贫困户培训4063人，持证人数3664人、持证率90%。",
        "全县共有行政村391个，其中220个，占56.27%。",
        "城镇新增就业2300人，完成年度目标任务2000人的115%。",
        "全年产值300万元，是前年100万元的3倍。",
        "出口年均增长36%，所占比重由1991年的23%上升到去年的39.2%。",
        "建设公路12公里，占全县391个村的5%。",
        "贫困户120户，脱困率达到99.4%。",
        "报销14057.6万元、平均报销比例90.12%。",
        "新增就业4063人，城镇登记失业率为3.5%。",
        "计划投资5亿元，完成4亿元，占计划的80%。",
    ),
)
