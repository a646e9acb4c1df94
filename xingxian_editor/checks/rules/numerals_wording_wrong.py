"""Numbers put into words that do not go together: 1.5%个百分点, 百分之30, 零下-5℃, 亿万元, 降低了2倍."""

import re
from collections.abc import Iterator

from xingxian_editor.checks.finding import Fix, Severity
from xingxian_editor.checks.rule import Category, Rule, Scope
from xingxian_editor.checks.text_rule import TextHit, in_every_text
from xingxian_editor.page.pattern import Pattern
from xingxian_editor.page.span import Span

_NUMBER = r"\d+(?:\.\d+)?"
# One pass; what is wrong is told by the group that matched.
_WRONG = Pattern(
    rf"(?P<points>(?<=\d)[%％]个?百分点)"
    rf"|(?P<counted>(?<=\d)百分点|(?<=\d)个百分之)"
    rf"|(?P<per_cent>百分之(?P<share>{_NUMBER}))"
    rf"|(?P<below>零下\s*[-－−–]\s*(?P<degrees>{_NUMBER}))"
    rf"|(?P<scales>(?<=\d)(?:亿万|万万|亿亿)(?=[元吨亩人户册斤公立平]))"
    rf"|(?P<more>(?<=\d)(?:多余|余多|多来)(?=[个人名户亩元万吨次件位家头只]))"
    rf"|(?P<some>(?<=[十百千万])(?:余多|多余)(?=[个名人户亩次件位家头只]))"
    r"|(?P<day>(?<=月)(?P<date>\d{1,2})号(?=[，。、上下中晚举召开至到]))"
    rf"|(?P<times>(?:下降|降低|减少|缩短|减轻|下滑|回落)(?:了|近|约)?(?:{_NUMBER}|[一二两三四五六七八九十]+)倍)"
)
_GUARDS = ("号", "百分", "零下", "万万", "亿万", "亿亿", "余多", "多余", "多来", "倍")


def find(text: str) -> Iterator[TextHit]:
    """Yield each such number, with what it should be where that is sure."""
    for match in _WRONG.finditer(text) if any(word in text for word in _GUARDS) else ():
        message, right = _told(match)
        severity = Severity.NOTICE if match["day"] else None
        yield TextHit(Span(*match.span()), message, right, severity=severity)


def _told(match: re.Match[str]) -> tuple[str, str | None]:
    if match["points"] or match["counted"]:
        return "百分点是“个百分点”，不与“%”连用。", "个百分点"
    if match["per_cent"]:
        return "“百分之”后面用汉字数，用阿拉伯数字就写“%”。", f"{match['share']}%"
    if match["day"]:
        return "书面的日期用“日”。", f"{match['date']}日"
    if match["below"]:
        return "“零下”和负号意思重复，留一个。", f"零下{match['degrees']}"
    if match["scales"]:
        return f"数位“{match['scales']}”重复，请核对。", None
    if match["more"] or match["some"]:
        return "“多”和“余”意思重复，留一个。", "余"
    return f"减少不能用倍数，“{match['times']}”要改成百分数或几分之几。", None


RULE = Rule(
    id="numerals.wording-wrong",
    title="数的说法不通",
    question="百分点、百分之、零下、倍数等说法是否通顺",
    why="GB/T 15835—2011；报纸编校质量评比差错认定细则：数字、病句。",
    category=Category.NUMERALS,
    severity=Severity.WARNING,
    fix=Fix.CONFIRM,
    scope=Scope.TEXT,
    find=in_every_text(find),
    flags=(
        "增长了1.5⟦%个百分点⟧，下降3⟦百分点⟧，回落0.5⟦个百分之⟧，占全县的⟦百分之30⟧。",
        "气温降到⟦零下-5⟧℃，投资3.5⟦亿万⟧元，种了58⟦万万⟧亩。",
        "会议3月⟦5号⟧上午召开，来了3000⟦多余⟧人，走访十⟦余多⟧个村，成本⟦降低了2倍⟧。",
    ),
    allows=(
        "增长了1.5个百分点，占全县的百分之三十，零下5℃，3.5亿元，亿万人民。",
        "来了3000余人，十余个村，多余的人，成本降低了一半，提高了2倍。",
    ),
)
