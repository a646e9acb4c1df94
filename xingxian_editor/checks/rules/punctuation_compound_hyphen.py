"""A dash in a model's name or a telephone number, where the hyphen belongs: 歼—20, 0358—6321234."""

from collections.abc import Iterator

from xingxian_editor.checks.finding import Fix, Severity
from xingxian_editor.checks.rule import Category, Rule, Scope
from xingxian_editor.checks.text_rule import TextHit, in_every_text
from xingxian_editor.page.pattern import Pattern
from xingxian_editor.page.span import Span

_DASH = "[—–－～─]"
_NAMES = "歼|轰|运|直|东风|长征|神舟|嫦娥|天宫|红旗|鹰击|海鹰|苏|米格|波音|空客|图|安|伊尔"
_COMPOUND = Pattern(
    rf"(?<![A-Za-z0-9—])(?:[A-Z]{{1,5}}|(?:{_NAMES}))(?P<model>{_DASH})(?=\d{{1,4}}[A-Z]?(?![\d年月日%—–～]))"
    rf"|(?<!\d)0\d{{2,3}}(?P<phone>{_DASH})(?=\d{{7,8}}(?!\d))"
)


def find(text: str) -> Iterator[TextHit]:
    """Yield each dash that joins the parts of one name or number."""
    for match in _COMPOUND.finditer(text) if any(dash in text for dash in "—–－～─") else ():
        name = "model" if match["model"] else "phone"
        kind = "型号" if match["model"] else "电话号码"
        yield TextHit(Span(*match.span(name)), f"{kind}里的连接号用短横线“-”。", "-")


RULE = Rule(
    id="punctuation.compound-hyphen",
    title="连接号：型号、号码",
    question="型号、号码里的连接号是否用短横线",
    why="GB/T 15834—2011，4.13.3：复合名词、型号、号码用短横线。",
    category=Category.PUNCTUATION,
    severity=Severity.NOTICE,
    fix=Fix.CONFIRM,
    scope=Scope.TEXT,
    find=in_every_text(find),
    flags=("歼⟦—⟧20飞越上空，WH⟦—⟧10型机床，举报电话0358⟦—⟧6321234。",),
    allows=(
        "歼-20飞越上空，WH-10型机床，举报电话0358-6321234。",
        "A—B两地，2019—2021年，GB/T 15834—2011。",
    ),
)
