"""A unit's name cut short: 5.2亿立方 should be 5.2亿立方米."""

from collections.abc import Iterator

from xingxian_editor.checks.finding import Fix, Severity
from xingxian_editor.checks.quantities import NUMBER, SCALE
from xingxian_editor.checks.rule import Category, Rule, Scope
from xingxian_editor.checks.text_rule import TextHit, in_every_text
from xingxian_editor.page.pattern import Pattern
from xingxian_editor.page.span import Span

_CUT = Pattern(
    rf"(?<![\d.]){NUMBER} ?(?:余|多)?(?:{SCALE}|千|百)?(?:余|多)?(?P<unit>平方|立方)"
    r"(?!\s*(?:[米尺寸码里]|分米|厘米|毫米|公里|千米|公尺|英|市|体|根|和|差|数|等于|[mMcCkK]))",
    needs="平立",
)
_FLAT = Pattern(
    rf"(?:面积|占地|住房|厂房|房子|房屋|绿化|建筑)[^，。；0-9]{{0,8}}(?P<all>{NUMBER}万?[余多]?平)(?=[，。；、的]|左右|以上|$)"
)


def find(text: str) -> Iterator[TextHit]:
    """Yield each quantity in 立方 or 平方 that no length follows."""
    for match in _CUT.finditer(text):
        message = f"“{match['unit']}”后面少了“米”。单位名称要写全。"
        yield TextHit(Span(*match.span()), message, f"{match[0]}米")
    for match in _FLAT.finditer(text) if "平" in text else ():
        yield TextHit(Span(*match.span("all")), "“平”要写成“平方米”。单位名称要写全。", f"{match['all']}方米")


RULE = Rule(
    id="units.name-cut-short",
    title="单位不全",
    question="单位名称是否写全",
    why="报纸编校质量评比差错认定细则：计量单位。",
    category=Category.UNITS,
    severity=Severity.WARNING,
    fix=Fix.CONFIRM,
    scope=Scope.TEXT,
    find=in_every_text(find),
    flags=(
        "抽采⟦5.2亿立方⟧、同比增长57.6%，日产气达到⟦400万立方⟧。",
        "住房⟦120平方⟧，库容⟦3千立方⟧。",
        "绿化⟦2000余平方⟧。建筑面积⟦2400平⟧，住房⟦120平⟧左右。",
    ),
    allows=(
        "抽采5.2亿立方米，厂房2.4万平方米。",
        "面积30平方公里，容积5立方分米。",
        "3平方等于9。",
        "打击立方体造型5个。",
        "5立方 米的水箱。",
    ),
)
