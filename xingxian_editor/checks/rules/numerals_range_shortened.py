"""A range of numbers that says less than it means, or with a hyphen: 500-800万元, 15～30%."""

import re
from collections.abc import Iterator

from xingxian_editor.checks.finding import Fix, Severity
from xingxian_editor.checks.quantities import NUMBER, SCALE, UNIT
from xingxian_editor.checks.rule import Category, Rule, Scope
from xingxian_editor.checks.text_rule import TextHit, in_every_text
from xingxian_editor.page.pattern import Pattern
from xingxian_editor.page.span import Span

_RANGE = Pattern(
    rf"(?<![0-9A-Za-z.第\-－—～~×+])(?P<first>{NUMBER})(?P<sign> ?[-－‐–—～~] ?)(?P<last>{NUMBER})"
    rf" ?(?P<scale>{SCALE}|[%％‰])?(?P<unit>{UNIT})?",
    needs="-~‐–—－～",
)
_RIGHT_SIGNS = "—～"


def find(text: str) -> Iterator[TextHit]:
    """Yield each range whose first number lacks the 万, 亿 or % it means, or that has a hyphen.

    A range with neither scale nor unit may be a score, a number or a date, and is left alone.
    Where the first number is no smaller than the last, nothing was cut: 6000—1万元.
    """
    for match in _RANGE.finditer(text):
        scale, sign = match["scale"] or "", match["sign"].strip()
        shortened = bool(scale) and float(match["first"]) < float(match["last"])
        hyphen = sign not in _RIGHT_SIGNS
        if (scale or match["unit"]) and (shortened or hyphen):
            yield _hit(match, scale if shortened else "", sign if not hyphen else "～", hyphen)


def _hit(match: re.Match[str], scale: str, sign: str, hyphen: bool) -> TextHit:
    # A range of 万元 repeats 万 only: 500万～800万元.
    rest = match[0][match.end("last") - match.start() :].strip()
    replacement = f"{match['first']}{scale}{sign}{match['last']}{rest}"
    unit = match["unit"] or ""
    faults, message = [], ""
    if scale:
        faults.append(f"省了“{scale}”")
        read = f"{match['first']} {unit}".strip()
        message = f"前一个数省去“{scale}”，会读成 {read}到 {match['last']} {scale}{unit}。"
    if hyphen:
        faults.append("用短横" if not faults else "又用短横")
        message += "数值范围用“～”或“—”，不用短横。"
    return TextHit(Span(*match.span()), message, replacement, f"数值范围：{'，'.join(faults)}")


RULE = Rule(
    id="numerals.range-shortened",
    title="数值范围",
    question="数值范围是否写全",
    why="GB/T 15835—2011，5.1.3；GB/T 15834—2011，4.13.3。",
    category=Category.NUMERALS,
    severity=Severity.WARNING,
    fix=Fix.CONFIRM,
    scope=Scope.TEXT,
    find=in_every_text(find),
    flags=(
        "从去年的⟦500-800万元⟧增加到⟦800-1000万元⟧。",
        "产量⟦8～11万吨⟧，增长⟦15-30%⟧。",
        "约⟦100-150公斤⟧。",
        "每亩增收⟦1.5—2亿元⟧。",
        "气温⟦3~5℃⟧。",
    ),
    allows=(
        "从去年的500万～800万元增加到800万～1000万元。",
        "增长15%～30%，重100～150公斤。",
        "电话0358-6322345，比分3-2，型号F-35。",
        "2020-2021年度，第3-5组，2021-03-05出版。",
        "每月6000—1万元不等。",
        "2×35万千瓦低热值煤发电项目，“3+1”保障。",
        "2、3号风井建设项目推进顺利。",
        "5-6月完成。",
    ),
)
