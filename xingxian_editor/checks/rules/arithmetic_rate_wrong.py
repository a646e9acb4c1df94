"""A rate that its part and its whole contradict: 15个项目，其中12个已开工，开工率达到85%."""

from collections.abc import Iterator
from fractions import Fraction

from xingxian_editor.checks.clauses import sentence_start
from xingxian_editor.checks.digit_slips import any_slipped
from xingxian_editor.checks.exact_numbers import Agreement, Figure, agreement, quotient
from xingxian_editor.checks.finding import Fix, Severity
from xingxian_editor.checks.han_numerals import han_number
from xingxian_editor.checks.quantities import SHARES, Quantity, before, quantities_in
from xingxian_editor.checks.rule import Category, Rule, Scope
from xingxian_editor.checks.share_words import SHARE
from xingxian_editor.checks.sums import sum_hit
from xingxian_editor.checks.text_rule import TextHit, in_every_text
from xingxian_editor.page.pattern import Pattern
from xingxian_editor.page.span import Span

_RATE = Pattern(r"(?P<stem>[\u4e00-\u9fff]{2})率(?:已|均|也|仅)?(?:达到|达|为|是|约)?(?:了)?\s*$")
_PLAN = Pattern(
    r"(?:占|完成|为)(?:了)?(?:全年|年度|年|总)?(?:计划|任务|目标|任务数|目标数|总投资|投资|总量|总数|计划投资|目标任务)的\s*$"
)
_FRACTION = Pattern(
    r"，(?:约)?占[^，。；、0-9]{0,10}?(?P<of>[二三四五六七八九十])分之(?P<part>[一二三四五六七八九])(?!多|强|弱)"
)
_THEN = Pattern(r"(?:占|约占)(?P<share>[一二三四五六七八九]成|\d+(?:\.\d+)?%)[，、]?(?:为|即|有|共|达)")
_OFF = Fraction(1, 12)
_NEAR = 16
_WHOLE = Pattern("共|总|应|计划|任务|目标|全[县市省区镇乡村校]")
_OF = Pattern(r"[\u4e00-\u9fff]{0,6}的\s*")
_LINK = Pattern("占|完成|相当于|达到|，是|，为")
_DATES = frozenset({"年", "月", "日", "时", "分", "号", ""})


def find(text: str) -> Iterator[TextHit]:
    """Yield each rate whose part is named by the rate's own word and whose whole stands before."""
    quantities = quantities_in(text)
    yield from _in_fractions(text, quantities)
    for at, share in enumerate(quantities):
        if share.unit not in SHARES | {"倍"} or share.about:
            continue
        if at > 1 and _OF.fullmatch(text, quantities[at - 1].span.end, share.span.start):
            yield from _of(text, quantities[:at], share)
        elif share.unit != "倍" and (part := _part(text, quantities[:at], share)):
            yield from _wrong(text, quantities, part, share)
        if at and at + 1 < len(quantities) and _THEN.match(text, share.span.start - 1):
            yield from _share_first(text, quantities[:at], share, quantities[at + 1])


def _share_first(text: str, earlier: tuple[Quantity, ...], share: Quantity, part: Quantity) -> Iterator[TextHit]:
    """Yield 500亩果园中，核桃占三成，为200亩, where the part is not so much of the whole."""
    wholes = before(earlier, sentence_start(text, share.span.start), share.span.start)
    same = [q for q in wholes if q.unit == part.unit and not q.about and q.figure.value > part.figure.value]
    if len(same) == 1 and not part.about and part.span.start - share.span.end <= 3:
        how = _agree(part, same[0], share)
        if how is not Agreement.RIGHT:
            right = share.written(part.figure.value / same[0].figure.value)
            message = f"{part.printed}÷{same[0].printed}＝{right}，这里是 {share.printed}。"
            yield sum_hit(share, part, message, how)


def _in_fractions(text: str, quantities: tuple[Quantity, ...]) -> Iterator[TextHit]:
    """Yield a share in words, 占三分之一, that is far from its part divided by its whole."""
    for match in _FRACTION.finditer(text) if "分之" in text else ():
        of, number = han_number(match["of"]), han_number(match["part"])
        start = sentence_start(text, match.start())
        here = [q for q in before(quantities, start, match.start()) if q.unit not in _DATES | SHARES]
        if not of or not number or len(here) < 2 or match.start() - here[-1].span.end > 6:
            continue
        part = here[-1]
        wholes = [q for q in here[:-1] if q.unit == part.unit and q.figure.value > part.figure.value]
        shares = [part.figure.value / whole.figure.value for whole in wholes]
        if len(wholes) == 1 and _is_whole(text, wholes[0], part) and abs(shares[0] - Fraction(number, of)) > _OFF:
            message = (
                f"{part.printed}÷{wholes[0].printed}约合 {float(shares[0]):.0%}，不是{match['of']}分之{match['part']}。"
            )
            yield TextHit(Span(match.start("of"), match.end("part")), message)


def _of(text: str, earlier: tuple[Quantity, ...], share: Quantity) -> Iterator[TextHit]:
    """Yield a share whose whole stands right before it: 2300人，完成目标2000人的105%."""
    *others, whole = earlier
    start = sentence_start(text, share.span.start)
    same = [q for q in others if q.unit == whole.unit and q.span.start >= start and not q.about]
    if not same or whole.about or not whole.figure.value or whole.unit in _DATES | SHARES:
        return
    part = same[-1]
    how = _agree(part, whole, share)
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
        named = (q for q in reversed(here) if match["stem"] in _words_of(text, q, earlier, rate_at))
        return next(named, None) or _second_of_two(text, here, share)
    last = here[-1]
    said = SHARE.fullmatch(text, last.span.end, share.span.start)
    if said and said["level"] and said["level"] not in text[start : last.span.start]:
        return None  # 全县1200户，王家沟村脱贫65户，占全村的: the whole is not told here
    linked = said or _PLAN.search(near)
    return last if linked and last is earlier[-1] else None


def _second_of_two(text: str, here: list[Quantity], share: Quantity) -> Quantity | None:
    """Return the part where the sentence tells but two counts of one thing: 共400个村，有320个通了公交，通达率."""
    whole, *parts = here
    near = bool(parts) and share.span.start - parts[-1].span.end <= _NEAR
    if len(parts) != 1 or not near or not whole.counted or not parts[0].counted or whole.unit != parts[0].unit:
        return None
    return parts[0] if parts[0].figure.value < whole.figure.value and share.figure.value < 1 else None


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
    found = [(whole, _agree(part, whole, share)) for whole in wholes]
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


def _agree(part: Quantity, whole: Quantity, share: Quantity) -> Agreement:
    plain = part.figure.value / whole.figure.value
    return agreement(*quotient(part.figure, whole.figure), share.figure, plain)


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
        "全村共有260户，其中脱贫户⟦65户，占全村户数的35%⟧。",
        "签约项目15个、总投资90亿元，其中⟦12个已开工，开工率达到85%⟧。",
        "培训4063人，⟦3664人持证、持证率95%⟧。",
        "全县共有行政村376个，其中⟦220个，占56.27%⟧。",
        "计划投资500万元，完成⟦400万元，占计划的85%⟧。",
        "全年产值300万元，是前年⟦100万元的4倍⟧。",
        "城镇新增就业2300人，完成年度目标任务⟦2000人的105%⟧。",
        "抽检食品120批次。合格⟦108批次，合格率95%⟧。",
        "全县共400个村，有320个村通了公交，通达率⟦85%⟧。在120名代表中，到会⟦108人，出席率95%⟧。",
        "年度计划投资6亿元，已完成⟦4.5亿元，占年计划的70%⟧。",
        "共筹资900万元，其中争取上级资金600万元，占⟦三分之一⟧。500亩果园中，核桃占⟦三成，为200亩⟧。",
    ),
    allows=(
        "全县有1200户，王家沟脱贫户65户，占全村户数的25%。",
        "签约项目15个、总投资90亿元，其中12个已开工，开工率达到80%。",
        "培训8027人，合格人数6948人，其中贫困户培训4063人，持证人数3664人、持证率90%。",
        "全县共有行政村391个，其中220个，占56.27%。",
        "城镇新增就业2300人，完成年度目标任务2000人的115%。",
        "全年产值300万元，是前年100万元的3倍。",
        "线上销量年均增长28%，所占比重由2016年的19%升到去年的34.6%。",
        "建设公路12公里，占全县391个村的5%。",
        "贫困户120户，脱困率达到99.4%。",
        "报销14057.6万元、平均报销比例90.12%。",
        "新增就业4063人，城镇登记失业率为3.5%。",
        "计划投资5亿元，完成4亿元，占计划的80%。",
        "全县共400个村，有320个村通了公交，通达率80%。年度计划投资6亿元，已完成4.5亿元，占年计划的75%。",
        "共筹资900万元，其中争取上级资金600万元，占三分之二。500亩果园中，核桃占四成，为200亩。",
    ),
)
