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

_OF = Pattern(
    r"(?:人数|户数|面积|总量|数量|比例|[人户村亩])(?:约)?占(?:[^，。；0-9占]{0,8}的)?$|占(?:全[县市省国村乡校]|总)[^，。；0-9]{0,8}的$"
)
_MAY_EXCEED = Pattern("计划|任务|目标|预算|同期|上年|去年|年初|指标|序时|应")
_NEAR = 24


def find(text: str) -> Iterator[TextHit]:
    """Yield each such share above 100%."""
    for share in quantities_in(text):
        if share.unit != "%" or share.figure.value <= 1:
            continue
        near = text[max(0, share.span.start - _NEAR) : share.span.start]
        if _RATE.search(near) or (_OF.search(near) and not _MAY_EXCEED.search(near)):
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
        "本科以上学历人数占⟦112%⟧。产值占全县工业总产值的⟦120%⟧。",
    ),
    allows=(
        "城镇困难职工解困脱困率达到99.4%；单位151个，占比100%。",
        "产值增长率达到199.4%，任务完成率为120%，产能利用率105%。",
        "完成投资占年度计划的112%。",
    ),
)
