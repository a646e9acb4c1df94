"""A 、 within an approximation: 六、七个 should be 六七个."""

import re
from collections.abc import Iterator

from xingxian_editor.checks.finding import Fix, Severity
from xingxian_editor.checks.rule import Category, Rule, Scope
from xingxian_editor.checks.text_rule import TextHit, in_every_text
from xingxian_editor.page.pattern import Pattern
from xingxian_editor.page.span import Span

_DIGITS = "零一二三四五六七八九十"
_MEASURES = (
    "百|千|万|亿|十[个名人天年岁里公斤米户家元块]|个|名|人|位(?!间)|天|岁|里|公里|斤|公斤|吨|米|户|家|元|块|句|回|遍|分钟|小时|次|亩|头|只|棵|倍|"
    "成|点(?=钟|多|左右|[，。才就出起到])|秒|尺|丈|斤|把(?!手)|口|根|枚|艘|架|栋|幢|间(?!房|教室|办)|台|颗|粒|株|朵|瓶|袋|厘米|步|趟|封|首|支(?!部|队|行)|年(?!级|期|代|度)|层|座|辆|套(?!黄金|节目|频道)|件|条|本|张|场|篇"
)
_HAN = Pattern(
    rf"(?<![{_DIGITS}百千万第、\d初周获列居得])(?P<tens>[二三四五六七八九]?十)?(?P<one>[一二两三四五六七八])、(?P<two>[二三四五六七八九])(?={_MEASURES})(?![^，。；]{{0,3}}、)",
    needs="七三九二五八六四",
)
_ARABIC = Pattern(
    rf"(?<![\d、.第])(?P<one>[1-8])、(?P<two>[2-9])(?=(?:{_MEASURES}))(?![^，。；]{{0,3}}、)", needs="23456789"
)


def find(text: str) -> Iterator[TextHit]:
    """Yield each pair of neighbouring numerals with 、 between them before a measure word."""
    for match in _HAN.finditer(text):
        if _neighbours(_DIGITS.index(match["one"].replace("两", "二")), _DIGITS.index(match["two"])):
            yield _hit(match, match[0].replace("、", ""))
    for match in _ARABIC.finditer(text):
        if _neighbours(int(match["one"]), int(match["two"])):
            yield _hit(match, _DIGITS[int(match["one"])] + _DIGITS[int(match["two"])])


def _neighbours(one: int, two: int) -> bool:
    return two == one + 1 or (one, two) == (3, 5)


def _hit(match: re.Match[str], right: str) -> TextHit:
    return TextHit(Span(*match.span()), f"相邻的两个数字表示概数，中间不用顿号：“{right}”。", right)


RULE = Rule(
    id="punctuation.approximation-comma",
    title="概数用顿号",
    question="概数中间有没有顿号",
    why="GB/T 15834—2011，4.5.3.4；GB/T 15835—2011，5.2.1。",
    category=Category.PUNCTUATION,
    severity=Severity.WARNING,
    fix=Fix.CONFIRM,
    scope=Scope.TEXT,
    find=in_every_text(find),
    flags=(
        "来了⟦六、七⟧个人。走了⟦三、四⟧公里。⟦十五、六⟧岁。⟦3、4⟧个孩子。从⟦五、六⟧点钟出门，见过⟦两、三⟧趟，喝了⟦七、八⟧瓶水。",
    ),
    allows=(
        "来了六七个人。发展二、三产业，2、3号风井，一、二年级，三、四季度。",
        "第一、二次会议，一、二把手，五、六点意见，一、二、三个阶段，二、三等奖。",
    ),
)
