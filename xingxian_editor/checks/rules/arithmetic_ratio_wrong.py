"""A ratio that its two numbers contradict: 男生45人、女生30人，男女比例为2∶1."""

from collections.abc import Iterator
from fractions import Fraction

from xingxian_editor.checks.clauses import sentence_start
from xingxian_editor.checks.finding import Fix, Severity
from xingxian_editor.checks.quantities import before, quantities_in
from xingxian_editor.checks.rule import Category, Rule, Scope
from xingxian_editor.checks.text_rule import TextHit, in_every_text
from xingxian_editor.page.pattern import Pattern
from xingxian_editor.page.span import Span

_RATIO = Pattern(
    r"(?:之比|比例|比)(?:约)?(?:为|是|达到|达)(?P<about>约|近)?(?P<one>\d{1,3}(?:\.\d+)?)[∶:：](?P<two>\d{1,3}(?:\.\d+)?)(?![\d∶:：.．])"
)
_NEAR = Fraction(1, 10)
_DATES = frozenset({"", "年", "月", "日", "时", "分", "号", "岁", "%"})


def find(text: str) -> Iterator[TextHit]:
    """Yield each ratio after two numbers of one unit in its sentence that is more than a tenth off."""
    for match in _RATIO.finditer(text) if "比" in text else ():
        start = sentence_start(text, match.start())
        told = [q for q in before(quantities_in(text), start, match.start()) if q.unit not in _DATES]
        if len(told) != 2 or told[0].unit != told[1].unit or not float(match["two"]) or not float(match["one"]):
            continue
        one, two = (quantity.figure.value for quantity in told)
        ratio = Fraction(match["one"]) / Fraction(match["two"])
        if one and two and abs(one / two / ratio - 1) > _NEAR and abs(two / one / ratio - 1) > _NEAR:
            right = Fraction(one, two)
            message = f"{told[0].printed}比{told[1].printed}是 {right.numerator}∶{right.denominator}。"
            yield TextHit(Span(match.start("one"), match.end("two")), message)


RULE = Rule(
    id="arithmetic.ratio-wrong",
    title="比例算不出来",
    question="比例是否与两个数相合",
    why="比例是两个数相除；修约依 GB/T 8170—2008。",
    category=Category.ARITHMETIC,
    severity=Severity.WARNING,
    fix=Fix.NONE,
    scope=Scope.TEXT,
    find=in_every_text(find),
    flags=("全班男生45人、女生30人，男女比例为⟦2∶1⟧。",),
    allows=(
        "全班男生45人、女生30人，男女比例为3∶2。客队18分、主队21分，以3∶2取胜。",
        "教师12人、学生121人，师生比为1∶10。共75人，男女比例为3∶2，比分是2∶1。",
    ),
)
