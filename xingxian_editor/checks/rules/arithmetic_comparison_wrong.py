"""A figure, the one it is compared with, and the change: 232件，比上年的199件增加43件."""

from collections.abc import Iterator

from xingxian_editor.checks.changes import judged_change, same_kind
from xingxian_editor.checks.exact_numbers import Agreement
from xingxian_editor.checks.finding import Fix, Severity
from xingxian_editor.checks.quantities import Quantity, quantities_in
from xingxian_editor.checks.rule import Category, Rule, Scope
from xingxian_editor.checks.sums import sum_hit
from xingxian_editor.checks.text_rule import TextHit, in_every_text
from xingxian_editor.page.pattern import Pattern

_THAN = Pattern(
    r"[^，。；0-9]{0,4}[，、（(]?(?:比|较)(?:去年同期|上年同期|上年|去年|前年|同期|原来|年初|改造前|过去|\d{4}年)?(?:末|底)?的"
)
_THEN_AND_NOW = Pattern(r"[^，。；0-9]{0,6}，(?:今年|本年|目前|\d{4}年)[^，。；0-9]{0,8}$")
_LAST_YEARS = Pattern(r"(?:去年|上年|前年|\d{4}年)[^，。；0-9]{0,10}$")
_CHANGED_SINCE = Pattern(
    r"[^，。；0-9]{0,4}，(?:同比|(?:比|较)(?:去年|上年|前年|上一年|\d{4}年)(?:同期)?)(?:净|又)?"
    r"(?:(?P<up>增加|增长|提高|上升|提升|上涨|多)|(?P<down>下降|减少|降低|缩短|少|减|降))(?:了|近)?\s*"
)
_CHANGED = Pattern(
    r"[^，。；0-9]{0,4}?(?:相比)?(?:(?P<up>增加|增长|提高|上升|提升|上涨|多)|(?P<down>下降|减少|降低|缩短|少|减|降))(?:了|近)?\s*"
)
_DATES = frozenset({"年", "月", "日", "位", "名", ""})


def find(text: str) -> Iterator[TextHit]:
    """Yield each change that the two figures before it contradict."""
    quantities = [q for q in quantities_in(text) if q.unit not in ("年", "月", "日")]
    for new, old, change in zip(quantities, quantities[1:], quantities[2:], strict=False):
        if new.about or old.about or new.unit in _DATES:
            continue
        yield from _year_by_year(text, new, old, change)
        if not _THAN.fullmatch(text, new.span.end, old.span.start):
            continue
        changed = _CHANGED.fullmatch(text, old.span.end, change.span.start)
        then = same_kind(old, new)
        if changed and then is not None:
            yield from _wrong(new, old, change, 1 if changed["up"] else -1)


def _year_by_year(text: str, old: Quantity, new: Quantity, change: Quantity) -> Iterator[TextHit]:
    """Yield 去年完成12万亩，今年完成15万亩，比去年多2万亩."""
    changed = _CHANGED_SINCE.fullmatch(text, new.span.end, change.span.start)
    if not changed or not _LAST_YEARS.search(text[max(0, old.span.start - 16) : old.span.start]):
        return
    if _THEN_AND_NOW.search(text[old.span.end : new.span.start]):
        yield from _wrong(new, old, change, 1 if changed["up"] else -1)


def _wrong(new: Quantity, old: Quantity, change: Quantity, way: int) -> Iterator[TextHit]:
    then = same_kind(old, new)
    judged = judged_change(then, new, change, way) if then else None
    if judged and judged[0] is not Agreement.RIGHT:
        word = "增加" if way > 0 else "减少"
        message = f"{new.printed} 比 {old.printed} {word} {judged[1]}，这里是 {change.printed}。"
        yield sum_hit(old, change, message, judged[0])


RULE = Rule(
    id="arithmetic.comparison-wrong",
    title="相比算错",
    question="与前期之数相比，增减是否相合",
    why="变化是后数减前数，增幅是变化除以前数；修约依 GB/T 8170—2008。",
    category=Category.ARITHMETIC,
    severity=Severity.WARNING,
    fix=Fix.NONE,
    scope=Scope.TEXT,
    find=in_every_text(find),
    flags=(
        "查办案件232件，比上年的⟦199件增加43件⟧。",
        "去年查办案件199件，今年查办案件232件，比去年增加⟦43件⟧。",
        "立案17件，比去年同期的⟦13件增长31.8%⟧；床位180张，比2019年的⟦120张减少60张⟧。",
    ),
    allows=(
        "查办案件232件，比上年的199件增加33件。",
        "去年查办案件199件，今年查办案件232件，比去年增加33件。",
        "立案17件，比去年同期的13件增长30.8%；床位120张，比2019年的180张减少60张。",
        "查办案件232件，比上年增加33件、增长16.58%。",
        "森林覆盖率28.8%，比2015年的25.3%提高3.5个百分点。",
    ),
)
