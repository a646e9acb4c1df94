"""A decimal without the 0 before its point: 亩产.35吨."""

from collections.abc import Iterator

from xingxian_editor.checks.finding import Fix, Severity
from xingxian_editor.checks.rule import Category, Rule, Scope
from xingxian_editor.checks.text_rule import TextHit, in_every_text
from xingxian_editor.page.pattern import Pattern
from xingxian_editor.page.span import Span

_UNIT = r"[%％‰元吨万亿米亩克人倍度公千平立个百毫厘]"
_NO_ZERO = Pattern(rf"[.．](?<=[\u3400-\u9fff，（].)(?P<digits>\d+)(?={_UNIT})", needs=".．")


def find(text: str) -> Iterator[TextHit]:
    """Yield each decimal that has no 0 before its point."""
    for match in _NO_ZERO.finditer(text):
        right = f"0.{match['digits']}"
        yield TextHit(Span(*match.span()), f"纯小数要写出小数点前的“0”：“{right}”。", right)


RULE = Rule(
    id="numerals.leading-zero-missing",
    title="小数点前缺0",
    question="小数写得是否完整",
    why="GB/T 15835—2011，5.1.2：纯小数写出小数点前的“0”。",
    category=Category.NUMERALS,
    severity=Severity.WARNING,
    fix=Fix.CONFIRM,
    scope=Scope.TEXT,
    find=in_every_text(find),
    flags=("平均亩产⟦.35⟧吨，比上年增长⟦.8⟧%。",),
    allows=("平均亩产0.35吨，增长0.8%。一是种了12亩。5个村通了水。第3.5万吨生产线，6.1版，“5·27”专案，4·5%。",),
)
