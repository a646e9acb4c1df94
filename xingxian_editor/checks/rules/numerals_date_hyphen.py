"""A hyphen between the two ends of a time: 3-5月, 8:00-10:00, 2019年-2021年."""

from collections.abc import Iterator

from xingxian_editor.checks.error_kind import ErrorKind
from xingxian_editor.checks.finding import Fix, Severity
from xingxian_editor.checks.rule import Category, Rule, Scope
from xingxian_editor.checks.text_rule import TextHit, in_every_text
from xingxian_editor.page.pattern import Pattern
from xingxian_editor.page.span import Span

_POINTS = Pattern(
    r"(?<![\d.\-—])(?P<year>(?:19|20)\d\d)(?P<mark>[.\-])(?P<month>0?[1-9]|1[0-2])(?:(?P=mark)(?P<day>[0-3]?\d))?(?=[，、；至到举召开]|日|上午|下午|（)(?![号])"
)
_SIGN = "(?P<sign>[-－‐–])"
_TIMES = Pattern(
    rf"(?<![\d.A-Za-z\-－])(?:(?:\d{{1,4}}年)?(?:\d{{1,2}}月)?(?:\d{{1,2}}[日时点])?(?<=[年月日时点]){_SIGN}(?=\d{{1,4}}[年月日时点])"
    r"|\d{1,2}(?P<sign2>[-－‐–])(?=\d{1,2}(?:月|日|时|点(?!\d)))"
    r"|(?:19|20)\d\d(?P<sign3>[-－‐–])(?=(?:19|20)\d\d(?:年|学年))"
    r"|\d{1,2}[:：]\d\d(?P<sign4>[-－‐–])(?=\d{1,2}[:：]\d\d))",
    needs="-‐–－",
)


def find(text: str) -> Iterator[TextHit]:
    """Yield each hyphen that stands for 至 between two times."""
    for match in _TIMES.finditer(text):
        name = next(name for name, sign in match.groupdict().items() if sign)
        message = "时间的起止用一字线“—”，不用短横。"
        yield TextHit(Span(*match.span(name)), message, "—")
    for match in _POINTS.finditer(text) if "." in text or "-" in text else ():
        # A whole date may be written with hyphens; a year and a month may not, and 2021.3 may be a number.
        if (match["day"] is None) == (match["mark"] == "."):
            continue
        day = f"{int(match['day'])}日" if match["day"] else ""
        right = f"{match['year']}年{int(match['month'])}月{day}"
        yield TextHit(Span(*match.span()), f"正文里的日期写作“{right}”。", right, "日期形式", Severity.WARNING)


RULE = Rule(
    id="numerals.date-hyphen",
    title="连接号：时间用短横",
    question="时间起止的连接号是否用一字线",
    why="GB/T 15834—2011，4.13.3：时间的起止用一字线。",
    category=Category.PUNCTUATION,
    severity=Severity.WARNING,
    fix=Fix.CONFIRM,
    scope=Scope.TEXT,
    find=in_every_text(find),
    flags=(
        "3⟦-⟧5月举行，2019年⟦-⟧2021年完成，3月5日⟦-⟧8日放假，8:00⟦-⟧10:00停电。",
        "⟦2021.3.5⟧，大会开幕；⟦2021-3⟧，工程开工。",
    ),
    allows=("3—5月举行，2019年—2021年完成，电话0358-1234567。", "2021-03-05，型号K1-20，3-2获胜。"),
    counts_as=ErrorKind.NUMERAL_USAGE,
)
