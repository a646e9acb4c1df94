"""A growth or a share without its %, or a % without its number: 同比增长6.1，位居前列; 增长%."""

from collections.abc import Iterator

from xingxian_editor.checks.finding import Fix, Severity
from xingxian_editor.checks.rule import Category, Rule, Scope
from xingxian_editor.checks.text_rule import TextHit, in_every_text
from xingxian_editor.page.pattern import Pattern
from xingxian_editor.page.span import Span

_NUMBER = r"\d+(?:\.\d+)?"
_COMPARED = r"(?:同比|环比|比上年|比去年|较上年|较去年|比上年同期|比去年同期|较上年同期)"
_NO_UNIT = Pattern(
    rf"{_COMPARED}(?:实际)?(?:增长|下降|提高|上升|回落)(?:了|达到|达)?(?P<one>{_NUMBER})(?=[，。；、）])"
    rf"|(?:增长|下降|增速|增幅|降幅|占比|涨幅)(?:为|达到|达|了)?(?P<two>\d+\.\d+)(?=[，。；、）])"
    rf"|[\u4e00-\u9fff](?<![频功效汇税利速概])率(?:为|达到|达|是)?(?P<three>\d{{2,3}}(?:\.\d+)?)(?=[，。；、）])"
    rf"|(?:占比|比例|比重)(?:为|达到|达)?(?P<five>\d{{1,3}}(?:\.\d+)?)(?=[，。；、）])"
    rf"|[，、]占(?P<four>\d{{1,2}}\.\d+)(?=[，。；、）])"
)
_NO_NUMBER = Pattern(r"(?:增长|下降|提高|上升|占比|占|达到|达|为|率)(?P<sign>[%％])")
_NO_AMOUNT = Pattern(r"(?:总投资|完成投资|总产值|总收入|总面积)(?P<unit>(?:亿|万)(?:元|亩|人|吨|平方米))(?=[，。；、])")
_SIGNS = "增降率占比投产收总"
_LISTED = Pattern("分别|依次")
_NEAR = 40


def find(text: str) -> Iterator[TextHit]:
    """Yield each number that lacks its %, and each % that lacks its number."""
    if not any(sign in text for sign in _SIGNS):
        return
    for match in _NO_UNIT.finditer(text):
        name = next(name for name, number in match.groupdict().items() if number)
        # 分别增长5.1、6.2和7.3个百分点: the unit comes last.
        if not _LISTED.search(text, max(0, match.start() - _NEAR), match.start()):
            yield TextHit(Span(*match.span(name)), "后面少了“%”或别的单位，请核对。", f"{match[name]}%")
    for match in _NO_NUMBER.finditer(text):
        yield TextHit(Span(*match.span("sign")), f"“{match['sign']}”前面少了数。")
    for match in _NO_AMOUNT.finditer(text):
        yield TextHit(Span(*match.span("unit")), f"“{match['unit']}”前面少了数。", title="缺数")


RULE = Rule(
    id="numerals.unit-missing",
    title="缺百分号",
    question="增幅、比率后面有没有单位",
    why="报纸编校质量评比差错认定细则：漏字。",
    category=Category.NUMERALS,
    severity=Severity.WARNING,
    fix=Fix.CONFIRM,
    scope=Scope.TEXT,
    find=in_every_text(find),
    flags=(
        "增加值同比增长⟦6.1⟧，增速为⟦7.25⟧，持证率达到⟦90⟧，位居前列。",
        "项目总投资⟦亿元⟧，建设周期两年。",
        "女性19人，占⟦45.2⟧。平均报销比例⟦90.12⟧。同比增长⟦%⟧，完成任务。",
    ),
    allows=(
        "增加值同比增长6.1%，增速为7.25%，持证率达到90%，汇率为6.45，功率为300千瓦。",
        "三项指标分别增长5.1、6.2和7.3个百分点。同比增长6亿元。",
    ),
)
