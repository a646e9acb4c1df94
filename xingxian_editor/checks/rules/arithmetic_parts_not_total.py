"""Parts that do not add up to their total: 共12人（男7人、女6人）."""

import re
from collections.abc import Callable, Iterator, Sequence
from fractions import Fraction
from itertools import accumulate

from xingxian_editor.checks.clauses import sentence_end, sentence_start
from xingxian_editor.checks.digit_slips import any_slipped, may_be_slip, slipped
from xingxian_editor.checks.exact_numbers import Agreement, Figure, agreement
from xingxian_editor.checks.finding import Fix, Severity
from xingxian_editor.checks.han_numerals import whole_number
from xingxian_editor.checks.part_labels import labels_of, may_overlap, nothing_left_out, set_apart
from xingxian_editor.checks.quantities import MONEY, SHARES, Quantity, before, quantities_in
from xingxian_editor.checks.rule import Category, Rule, Scope
from xingxian_editor.checks.text_rule import TextHit, in_every_text
from xingxian_editor.page.pattern import Pattern

_DATES = frozenset({"年", "月", "日", "时", "分", "号", "倍", ""})
_TOGETHER = Pattern(
    r"(?:合计|共计|总计|一共|累计共|，(?:[两二三四五六七八九十][次批年项期个类]|全[县市村校])?共(?!同|建|享|处|青|产|和|用)有?)[^0-9，。；]{0,6}$"
)
_OPENS = Pattern(r"^[\u4e00-\u9fff]{0,8}?(?:，?其中|[（(]|[：:]|，?包括)")
_INCOMPLETE = Pattern(r"含|如|包括|其中有|等")
_PHASES = Pattern("分(?P<count>[两二三四五])(?:期|批|阶段)")
_ALL = Pattern(r"总(?:投资|额|金额|面积|投入|产量|里程)[^0-9，。；]{0,4}$")
_REST = Pattern("其余|其他|其它|另有|剩余")
_OWN_MONEY = Pattern("自筹|自有资金")

_NEAR = 8
_SEVERAL = 3
_FEW = 100
"""A total of fewer steps than this comes right by chance too often."""


def find(text: str) -> Iterator[TextHit]:
    """Yield each total whose parts are surely all given, or which one slip of the finger makes right."""
    quantities = quantities_in(text)
    for total in quantities:
        if total.about or total.unit in _DATES or total.unit in SHARES:
            continue
        near = text[max(0, total.span.start - 12) : total.span.start]
        if _TOGETHER.search(near) or _ALL.search(near):
            yield from _before(text, quantities, total, said=bool(_TOGETHER.search(near)))
        if _OPENS.search(text[total.span.end : total.span.end + 16]):
            yield from _after(text, quantities, total)


def _before(text: str, quantities: Sequence[Quantity], total: Quantity, *, said: bool) -> Iterator[TextHit]:
    start = sentence_start(text, total.span.start)
    parts = _of_unit(before(tuple(quantities), start, total.span.start), total)
    if len(parts) < 2 or total.span.start - parts[-1].span.end > _NEAR:
        return
    found = _best_sum(parts[::-1], total)
    apart = set_apart(labels_of(text, parts))
    # 一共1200人，其中小学500人 …，合计1200人: the first may be the total once before.
    slip = said and any(_slipped(text, some, total) for some in (parts, parts[1:]) if len(some) > 1)
    # 分三期建设 says that there are three; else one more may not have been named.
    phases = _PHASES.search(text, start, total.span.start)
    sure = slip or (phases and whole_number(phases["count"]) == len(parts)) or _more(parts, total)
    if found is Agreement.LAST_PLACE or (found is Agreement.WRONG and sure and (apart or slip)):
        yield _hit(text, parts, total, Severity.NOTICE if found is Agreement.LAST_PLACE else None)


def _after(text: str, quantities: Sequence[Quantity], total: Quantity) -> Iterator[TextHit]:
    bracket = text[total.span.end : total.span.end + 10].find("（") >= 0 and "）" in text[total.span.end :]
    end = text.find("）", total.span.end) if bracket else sentence_end(text, total.span.end)
    parts = _of_unit(before(tuple(quantities), total.span.end, end), total)
    if len(parts) < 2 or _REST.search(text, total.span.end, sentence_end(text, total.span.end)):
        return
    labels = labels_of(text, parts)
    if _more(parts, total) and set_apart(labels):
        yield _hit(text, parts, total)
        return
    found = _best_sum(parts, total)
    if found is Agreement.RIGHT:
        return
    if _more(parts, total) and len(parts) >= _SEVERAL and not may_overlap(labels) and _slipped(text, parts, total):
        yield _hit(text, parts, total)
        return
    if (bracket and _in_one_bracket(text, total, end)) or nothing_left_out(labels):
        yield _hit(text, parts, total, Severity.NOTICE if found is Agreement.LAST_PLACE else None)
        return
    slip = total.figure.value / total.figure.step >= _FEW and _slipped(text, parts, total)
    if slip or _raised_by_oneself(text, parts):
        surely = slip and (
            (len(parts) >= _SEVERAL and not _small_rest(parts, total)) or _raised_by_oneself(text, parts)
        )
        yield _hit(text, parts, total, None if surely else Severity.NOTICE)


def _small_rest(parts: Sequence[Quantity], total: Quantity) -> bool:
    """Say whether what is missing is so little that one kind of things may just not be named: 幼儿园 6所."""
    missing = total.figure.value - sum(part.figure.value for part in parts)
    return missing < 10 * max(part.figure.step for part in parts)


def _raised_by_oneself(text: str, parts: Sequence[Quantity]) -> bool:
    """Say whether the last part is the money that the others do not give."""
    between = text[parts[-2].span.end : parts[-1].span.start]
    return parts[-1].unit in MONEY and bool(_OWN_MONEY.search(between))


def _more(parts: Sequence[Quantity], total: Quantity) -> bool:
    return sum(part.figure.low for part in parts) > total.figure.high


def _in_one_bracket(text: str, total: Quantity, end: int) -> bool:
    between = text[total.span.end : end]
    return not _INCOMPLETE.search(between) and not re.search(r"[，。；]", between)


def _of_unit(quantities: Sequence[Quantity], total: Quantity) -> list[Quantity]:
    return [q for q in quantities if q.unit == total.unit and not q.about]


def _best_sum(parts: Sequence[Quantity], total: Quantity) -> Agreement:
    """Return how well the first two, three … or all of ``parts`` add up to the total, at best."""
    lows = list(accumulate(part.figure.low for part in parts))
    highs = list(accumulate(part.figure.high for part in parts))
    found = (agreement(low, high, total.figure) for low, high in zip(lows[1:], highs[1:], strict=True))
    return min(found, key=lambda how: how.value)


def _slipped(text: str, parts: Sequence[Quantity], total: Quantity) -> bool:
    off = sum((part.figure.value for part in parts), -total.figure.value) / total.figure.step
    if all(part.figure.step == total.figure.step for part in parts) and not may_be_slip(off):
        return False

    def fits(*figures: Figure) -> bool:
        low, high = (sum((getattr(f, end) for f in figures[1:]), Fraction(0)) for end in ("low", "high"))
        return agreement(low, high, figures[0]) is Agreement.RIGHT

    return any_slipped(text, (total, *parts), fits)


def _hit(text: str, parts: Sequence[Quantity], total: Quantity, severity: Severity | None = None) -> TextHit:
    """Return the hit: on the part that must be wrong where the total is said twice, else on the total and its parts."""
    added = sum((part.figure.value for part in parts), Fraction(0))
    sum_ = "＋".join(part.printed for part in parts)
    wrong = _wrong_part(text, parts, total, added)
    if wrong is not None:
        right = wrong.written(wrong.figure.value + total.figure.value - added)
        message = f"{sum_}＝{total.written(added)}，总数是 {total.printed}，这里应是 {right}。"
        return TextHit(wrong.span, message, severity=severity, also=(total.span,))
    message = f"{sum_}＝{total.written(added)}，这里是 {total.printed}。"
    return TextHit(total.span, message, severity=severity, also=tuple(part.span for part in parts))


def _wrong_part(text: str, parts: Sequence[Quantity], total: Quantity, added: Fraction) -> Quantity | None:
    """Return the one part that a slip of the finger explains, where the text says the total once more."""
    again = [q for q in quantities_in(text) if (q.unit, q.figure.value) == (total.unit, total.figure.value)]
    if len(again) < 2:
        return None
    off = total.figure.value - added

    def made_right(part: Quantity) -> Callable[[Figure], bool]:
        return lambda other: other.value == part.figure.value + off

    slips = [part for part in parts if slipped(part, made_right(part), text)]
    return slips[0] if len(slips) == 1 else None


RULE = Rule(
    id="arithmetic.parts-not-total",
    title="各项之和不等于总数",
    question="各项相加是否等于总数",
    why="各项之和等于总数；修约依 GB/T 8170—2008。",
    category=Category.ARITHMETIC,
    severity=Severity.WARNING,
    fix=Fix.NONE,
    scope=Scope.TEXT,
    find=in_every_text(find),
    flags=(
        "投资1.2亿元、2.3亿元，合计⟦3.6亿元⟧。",
        "专业人员共⟦12人⟧（男7人、女6人）。",
        "录取新生⟦432人⟧，其中男生210人、女生232人。",
        "省级补助120万元、市级补助80万元、县级配套45万元，合计⟦255万元⟧。",
        "全县学校⟦56所⟧，其中小学48所、初中9所、高中2所。",
        "工程分三期建设，一期投资2亿元，二期投资3亿元，三期投资4亿元，总投资⟦10亿元⟧。",
        "办理案件⟦432件⟧，其中刑事案件132件、民事案件301件。",
        "现有学校⟦86所⟧，其中小学52所、中学44所。第一批发放50万元，第二批发放70万元，两批共发放⟦130万元⟧。",
        "培训班招收学员240人，其中男学员⟦183人⟧、女学员102人。240人全部结业。",
        "项目总投资⟦3.6亿元⟧，其中专项债券2.1亿元，企业自筹1.3亿元。",
        "考察团一行⟦32人⟧，其中企业家18人、专家学者9人、工作人员6人。",
        "植树⟦120万株⟧，其中油松45万株、侧柏38万株、国槐27万株。",
        "男职工260人，女职工140人，共有职工⟦410人⟧。共建成产业园⟦12个⟧，其中乡级8个、村级6个。",
    ),
    allows=(
        "项目总投资3.6亿元，其中专项债券2.1亿元，企业自筹1.5亿元。",
        "专业人员共13人（男7人、女6人）。",
        "录取新生442人，其中男生210人、女生232人。",
        "全县学校86所，其中小学62所、初中18所；女教师60人、党员50人。",
        "工程分三期建设，一期投资2亿元，二期投资3亿元，总投资10亿元。",
        "公司占地120亩，其中一期60亩、二期40亩，其余为预留用地。",
        "新建公路20公里，改造公路30公里，总里程达到800公里。",
        "办理案件432件，其中刑事案件32件、民事案件101件。",
        "省级补助120万元、市级补助80万元、县级配套45万元，合计245万元。",
        "投资1.2亿元、2.3亿元，合计3.5亿元。",
        "截至去年底，共计报销14057.6万元、平均报销比例90.12%。",
        "有12个乡、9个镇的村民大会议定了共计15个公约。",
        "村里有党员32人，其中女党员18人、大学生9人、致富带头人12人。",
        "奖励50人（含教师12人、学生30人）。",
    ),
)
