"""A part that is more than its whole: 签约项目15个，其中18个已开工."""

from collections.abc import Iterator

from xingxian_editor.checks.clauses import sentence_start
from xingxian_editor.checks.finding import Fix, Severity
from xingxian_editor.checks.quantities import SHARES, Quantity, before, quantities_in
from xingxian_editor.checks.rule import Category, Rule, Scope
from xingxian_editor.checks.text_rule import TextHit, in_every_text
from xingxian_editor.page.pattern import Pattern

_PART = Pattern(r"其中[^0-9。；;，：:]{0,12}，?[^0-9。；;，]{0,4}?$")
_NEAR = 20
_PASSED = Pattern(
    "[\u4e00-\u9fff]{0,5}[，、](?:实到|到会|(?:共|已|实际)?(?:收回|回收)(?:有效)?(?:问卷|选票|试卷|答卷)?|合格|及格|达标|持证|通过验收|已开工|开工|已完工|完工|已竣工|治愈|录取)(?:人数|数|率)?"
)
_TOOK_PART = Pattern("应到|发[出放]|培训|检查|抽检|抽查|检测|体检|参加|参考|报名|签约|应|共|总|确诊|实施")
_EACH = Pattern("平均|均|每|单产|亩产|最[高低多少大小]")
_DATES = frozenset({"年", "月", "日", "时", "分", "号", ""})
_NOUN = Pattern(r"[\u4e00-\u9fff]{2,8}")
# What may follow a number that stands for its noun: 其中12个已开工.
_NO_NOUN = Pattern(r"[已全均被为是在正实达未获完有由将可还均、，。；：（）]|$")


def find(text: str) -> Iterator[TextHit]:
    """Yield each part that is more than its whole: after 其中 more than all before, 合格 more than those tested."""
    quantities = quantities_in(text)
    for at, part in enumerate(quantities):
        if part.unit in _DATES or part.unit in SHARES:
            continue
        near = text[max(0, part.span.start - _NEAR) : part.span.start]
        if match := _PART.search(near):
            wholes = _wholes(text, quantities, part.span.start - len(near) + match.start(), part)
        else:
            wholes = _tested(text, quantities[at - 1], part) if at else []
        if wholes and all(_more(part, whole) for whole in wholes):
            largest = max(wholes, key=lambda whole: whole.figure.value)
            yield TextHit(part.span, f"部分是 {part.printed}，比总数 {largest.printed} 还多。")


def _more(part: Quantity, whole: Quantity) -> bool:
    """Say whether the part is more than the whole, however both were rounded: 1.3万 of 1.2万 too."""
    surely = part.figure.low >= whole.figure.high if part.figure.step == whole.figure.step else False
    return (
        not whole.about and part.figure.value > whole.figure.value and (surely or part.figure.low > whole.figure.high)
    )


def _tested(text: str, whole: Quantity, part: Quantity) -> list[Quantity]:
    """Return the quantity right before the part where that is how many of it passed: 培训80人，合格人数90人."""
    same = whole.unit == part.unit and _PASSED.fullmatch(text, whole.span.end, part.span.start)
    return [whole] if same and _TOOK_PART.search(text[max(0, whole.span.start - _NEAR) : whole.span.start]) else []


def _wholes(text: str, quantities: tuple[Quantity, ...], at: int, part: Quantity) -> list[Quantity]:
    """Return what the part may be of: in its sentence, or in the one before where 其中 begins its own."""
    start = sentence_start(text, at)
    if not text[start:at].strip():
        start = sentence_start(text, max(0, start - 1))
    same = [q for q in before(quantities, start, at) if q.unit == part.unit]
    if any(_EACH.search(text[max(0, q.span.start - _NEAR) : q.span.start]) for q in same):
        return []
    return same if same and any(_one_noun(text, whole, part) for whole in same) else []


def _one_noun(text: str, whole: Quantity, part: Quantity) -> bool:
    after = text[part.span.end : part.span.end + 8]
    noun = _NOUN.match(after)
    if _NO_NOUN.match(after) or not noun:
        return True
    around = text[max(0, whole.span.start - 8) : whole.span.end + 8]
    return any(noun[0][at : at + 2] in around for at in range(len(noun[0]) - 1))


RULE = Rule(
    id="arithmetic.part-exceeds-whole",
    title="部分多于总数",
    question="“其中”的数是否不多于总数",
    why="部分不多于总数。",
    category=Category.ARITHMETIC,
    severity=Severity.WARNING,
    fix=Fix.NONE,
    scope=Scope.TEXT,
    find=in_every_text(find),
    flags=(
        "签约项目15个、总投资90亿元，其中⟦18个⟧已开工。",
        "合格人数6948人，其中贫困户培训⟦7063人⟧。",
        "总投资5.2亿元。其中，专项债⟦6.2亿元⟧。",
        "完成全民技能培训8027人，合格人数⟦9948人⟧。",
        "新建学校12所，其中寄宿制学校⟦14所⟧。",
        "全县现有党员1.2万名，其中女党员⟦1.3万名⟧。应到代表215名，实到⟦218名⟧。发出问卷500份，收回有效问卷⟦520份⟧。",
    ),
    allows=(
        "签约项目15个、总投资90亿元，其中12个已开工。",
        "涉及3个乡镇，其中12个村今年完成。",
        "完成全民技能培训8027人，合格人数6948人，其中贫困户培训4063人，持证人数3664人。",
        "近300人报名，其中320人到场。",
        "投入50万元，修路3公里，其中水泥路3公里。",
        "谷子平均单产每公顷4.2吨，其中水浇地达到6.1吨。",
        "2021年完成12项，其中2020年结转3项。",
    ),
)
