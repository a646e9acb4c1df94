"""A share of a whole that is more than the whole: 合格率达到199.4%."""

from collections.abc import Iterator

from xingxian_editor.checks.finding import Fix, Severity
from xingxian_editor.checks.quantities import quantities_in
from xingxian_editor.checks.rule import Category, Rule, Scope
from xingxian_editor.checks.text_rule import TextHit, in_every_text
from xingxian_editor.page.pattern import Pattern

# Rates of things that are part of a whole; a rate of growth, use or fulfilment may be above 100%.
_RATE = Pattern(
    r"(?:(?:合格|及格|达标|持证|开工|竣工|完工|办结|入学|升学|录取|就业|参保|覆盖|普及|入户|通车|通电|绿化|硬化|解困|脱困|脱贫|治愈|"
    r"满意|知晓|优良|成活|存活|接种|出勤|到会|及时|准确|正确|破案|结案|回收|自给|城镇化|报销|巩固|毕业|化解|调解成功)率"
    r"|报销比例|所占比例|占(?:比|(?:全部|总)(?:人数|户数|数|量|额)?的))(?:已|均|也|分别)?(?:达到|达|为|提高到|上升到|提升到|由|是)?$"
)


def find(text: str) -> Iterator[TextHit]:
    """Yield each such share above 100%."""
    for share in quantities_in(text):
        if share.unit == "%" and share.figure.value > 1 and _RATE.search(text, 0, share.span.start):
            yield TextHit(share.span, f"部分不会多于全部，{share.printed}超过了 100%。")


RULE = Rule(
    id="arithmetic.share-above-all",
    title="比率超过100%",
    question="部分占全部的比率是否不超过 100%",
    why="部分不多于全部。",
    category=Category.ARITHMETIC,
    severity=Severity.WARNING,
    fix=Fix.NONE,
    scope=Scope.TEXT,
    find=in_every_text(find),
    flags=(
        "城镇困难职工解困脱困率达到⟦199.4%⟧；平均报销比例⟦190.12%⟧。",
        "“三零”企业2865户，占比⟦997.2%⟧。",
    ),
    allows=(
        "城镇困难职工解困脱困率达到99.4%；单位151个，占比100%。",
        "产值增长率达到199.4%，任务完成率为120%，产能利用率105%。",
    ),
)
