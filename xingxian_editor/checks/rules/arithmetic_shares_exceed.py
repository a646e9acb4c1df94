"""Shares of one whole that add up to more, or are said to be all and are not: 45%、35%和30%, 12∶58∶35."""

from collections.abc import Iterator
from fractions import Fraction

from xingxian_editor.checks.finding import Fix, Severity
from xingxian_editor.checks.rule import Category, Rule, Scope
from xingxian_editor.checks.text_rule import TextHit, in_every_text
from xingxian_editor.page.pattern import Pattern
from xingxian_editor.page.span import Span

_SHARE = r"\d{1,3}(?:\.\d+)?[%％]"
_RESPECTIVELY = Pattern(
    rf"分别占(?!地)(?:了|到)?(?:总[^，。；、0-9]{{0,4}}的)?(?P<all>{_SHARE}(?:、{_SHARE})+(?:和|与|以及|、){_SHARE})"
)
_RATIO = Pattern(
    r"(?:产业结构|三次产业|结构比|比重|比例|占比|结构)[^，。；0-9]{0,12}?(?P<all>\d{1,2}(?:\.\d+)?(?:[:：∶]\d{1,2}(?:\.\d+)?){2,3})(?![:：∶\d])"
)
_SETS = (("赞成", "反对", "弃权"), ("男", "女"), ("第一产业", "第二产业", "第三产业"), ("一产", "二产", "三产"))
_ONE_BY_ONE = Pattern(rf"(?P<name>[\u4e00-\u9fff]{{1,6}}?)(?:占比|比例|占)(?:为|达|是)?(?P<share>{_SHARE})")
_NUMBER = Pattern(r"\d+(?:\.\d+)?")
_SLACK, _FAR = 1, 12
"""Rounded shares may add up to a little more; a ratio that is far from 100 is no ratio of shares."""


def find(text: str) -> Iterator[TextHit]:
    """Yield each list of shares that cannot be the shares of one whole."""
    if "占" not in text and "比" not in text and "结构" not in text:
        return
    for match in _RESPECTIVELY.finditer(text):
        total = _sum(match["all"])
        if total > 100 + _SLACK and "%" in match["all"]:
            yield _hit(match.start("all"), match["all"], total)
    for match in _RATIO.finditer(text):
        total = _sum(match["all"])
        if _SLACK < abs(total - 100) <= _FAR:
            yield _hit(match.start("all"), match["all"], total)
    yield from _named(text)


def _named(text: str) -> Iterator[TextHit]:
    """Yield shares of what is known to exclude one another, 赞成票占…反对票占…, that are more than all."""
    found = list(_ONE_BY_ONE.finditer(text))
    for names in _SETS:
        run = [match for match in found if any(name in match["name"] for name in names)]
        if len(run) < 2 or len(run) > len(names) or "。" in text[run[0].start() : run[-1].end()]:
            continue
        total = sum((_sum(match["share"]) for match in run), Fraction(0))
        apart = {name for match in run for name in names if name in match["name"]}
        if len(apart) == len(run) and total > 100 + _SLACK:
            yield _hit(run[-1].start("share"), run[-1]["share"], total)


def _sum(text: str) -> Fraction:
    return sum((Fraction(match[0]) for match in _NUMBER.finditer(text)), Fraction(0))


def _hit(start: int, quoted: str, total: Fraction) -> TextHit:
    return TextHit(Span(start, start + len(quoted)), f"各部分合起来是 {float(total):g}%，应是 100%。")


RULE = Rule(
    id="arithmetic.shares-exceed",
    title="各部分占比之和不是100%",
    question="同一总数的几个占比相加是否为 100%",
    why="各部分占比之和是 100%。",
    category=Category.ARITHMETIC,
    severity=Severity.WARNING,
    fix=Fix.NONE,
    scope=Scope.TEXT,
    find=in_every_text(find),
    flags=(
        "三类企业分别占⟦45%、35%和30%⟧。三次产业比重为⟦12∶58∶35⟧。",
        "赞成票占62%，反对票占20%，弃权票占⟦28%⟧。",
    ),
    allows=(
        "三类企业分别占45%、35%和20%。三次产业比重为12∶53∶35。",
        "赞成票占62%，反对票占20%，弃权票占18%。女党员占30%，大专以上学历占80%。",
        "产量分别增长5%和8%，在去年全国增长量中，分别占42%和65%。",
        "两项指标分别占全省的45%和60%的比重不断提高。",
    ),
)
