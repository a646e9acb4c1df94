"""、 between groups whose members are parted by 、 too: 煤电、铝镁等重点产业、红枣、核桃等特色产业."""

from collections.abc import Iterator

from xingxian_editor.checks.finding import Fix, Severity
from xingxian_editor.checks.rule import Category, Rule, Scope
from xingxian_editor.checks.text_rule import TextHit, in_every_text
from xingxian_editor.page.pattern import Pattern
from xingxian_editor.page.span import Span

_WORD = "[^，。；：、！？“”（）\n]"
_LEVELS = Pattern(rf"、{_WORD}{{1,8}}等{_WORD}{{1,10}}(?P<mark>、){_WORD}{{1,8}}(?:、{_WORD}{{1,8}})+等(?!级|同|待)")


def find(text: str) -> Iterator[TextHit]:
    """Yield the 、 that parts two groups of things, each of them a list with 等."""
    for match in _LEVELS.finditer(text) if "等" in text else ():
        yield TextHit(Span(*match.span("mark")), "并列有两层，上一层用逗号，下一层才用顿号。", "，")


RULE = Rule(
    id="punctuation.levels-mixed",
    title="两层并列都用顿号",
    question="两层并列有没有分清",
    why="GB/T 15834—2011，4.4、4.5；报纸编校质量评比差错认定细则：标点。",
    category=Category.PUNCTUATION,
    severity=Severity.NOTICE,
    fix=Fix.CONFIRM,
    scope=Scope.TEXT,
    find=in_every_text(find),
    flags=("发展煤电、铝镁等重点产业⟦、⟧红枣、核桃等特色产业。",),
    allows=(
        "发展煤电、铝镁等重点产业，红枣、核桃等特色产业。",
        "发展煤电、铝镁、红枣、核桃等产业。",
    ),
)
