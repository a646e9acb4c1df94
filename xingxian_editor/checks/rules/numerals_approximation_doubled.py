"""A number that is made approximate twice: 约30人左右, 近百多名, 超过50万元以上."""

import re
from collections.abc import Iterator

from xingxian_editor.checks.finding import Fix, Severity
from xingxian_editor.checks.rule import Category, Rule, Scope
from xingxian_editor.checks.text_rule import TextHit, in_every_text
from xingxian_editor.page.pattern import Pattern
from xingxian_editor.page.span import Span

_HAN_FIGURE = "[一二三四五六七八九十百千万亿两几]"
_FIGURE = rf"(?:\d[\d,.]*[十百千万亿]*|{_HAN_FIGURE}+)"
_UNIT = "[\u3400-\u9fff%％A-Za-z]{0,4}?"
_DOUBLED = Pattern(
    rf"(?P<about>大约|大概|约莫|约有|约为|约|将近|接近|近)(?P<number>{_FIGURE})(?P<more>多|余|来)?(?P<unit>{_UNIT})(?P<or_so>左右|上下)"
    rf"|(?P<about2>大约|大概|约莫|约有|约为|约|将近|接近|近)(?P<number2>{_FIGURE})(?P<more2>多|余)(?={_UNIT})"
    rf"|(?P<over>超过|逾|突破|多达|高达)(?P<number3>{_FIGURE})(?P<unit3>{_UNIT})(?P<above>以上)"
    rf"|(?P<over4>超过|逾)(?P<number4>{_FIGURE})(?P<more4>多|余)(?={_UNIT})"
    rf"|(?P<least>至少|起码|最少)(?P<unit6>要有?|需要?|得|有|达到?)?(?P<number5>{_FIGURE})(?P<unit5>{_UNIT})(?P<above5>以上)"
)
_ABOUT = ("约", "大概", "近", "超过", "逾", "突破", "多达", "高达", "少", "起码")
"""One of these is in every match; looking for them is cheaper, and most texts have none."""

_KEPT = ("number", "unit")
_RECENT = Pattern("个?[年月天日周]|次")
_FOREIGN = Pattern("[合签预协集节简制公契邀特相远附靠新亲临贴邻最就]$")


def find(text: str) -> Iterator[TextHit]:
    """Yield each number with two words that make it approximate; the first is kept."""
    for match in _DOUBLED.finditer(text) if any(word in text for word in _ABOUT) else ():
        if _FOREIGN.search(text[: match.start()]) or _recent_times(text, match):
            continue
        words = [match.span(name) for name, word in match.groupdict().items() if word and not name.startswith(_KEPT)]
        (start, end), *extra = words
        last = text[slice(*extra[-1])]
        kept = "".join(text[at] for at in range(*match.span()) if not any(a <= at < b for a, b in extra))
        message = f"“{text[start:end]}”和“{last}”意思重复，留一个。"
        yield TextHit(Span(*match.span()), message, kept)


def _recent_times(text: str, match: re.Match[str]) -> bool:
    """Say whether 近 means lately there: 近十多年来, 近百余次."""
    return match[0].startswith("近") and bool(_RECENT.match(text, match.end()))


RULE = Rule(
    id="numerals.approximation-doubled",
    title="概数重复",
    question="概数有没有重复",
    why="GB/T 15835—2011，4.2.2；成分赘余。",
    category=Category.NUMERALS,
    severity=Severity.WARNING,
    fix=Fix.CONFIRM,
    scope=Scope.TEXT,
    find=in_every_text(find),
    flags=(
        "⟦约30人左右⟧参加，⟦近百多⟧名群众围观，⟦大约3公里左右⟧。",
        "投资⟦超过50万元以上⟧，⟦至少三年以上⟧，⟦逾2000余⟧户，⟦最少要5天以上⟧。",
    ),
    allows=(
        "约30人参加，近百名群众，大约3公里，30人左右。",
        "投资超过50万元，50万元以上，三年以上，2000余户。",
        "签约30多个项目，节约20余万元，最近一年多来，近十多年来，附近10多户，条约三条以上。",
        "公约十条左右两侧。",
    ),
)
