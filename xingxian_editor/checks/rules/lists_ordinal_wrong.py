"""Points that are not numbered one after the other: 一是…三是…, 二是…二是…, 1. 3. 2."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from xingxian_editor.checks.checked_page import CheckedPage
from xingxian_editor.checks.finding import Fix, Severity
from xingxian_editor.checks.ordinals import Mark, marks_in, numeral
from xingxian_editor.checks.rule import Category, Hit, Rule, Scope
from xingxian_editor.checks.text_rule import within
from xingxian_editor.page.page_reading import ArticleReading
from xingxian_editor.page.pattern import Pattern
from xingxian_editor.page.place import Part, Place
from xingxian_editor.page.reading import Reading

_OTHER_WORDS = Pattern(r"(?:^|[。；，：])(?P<word>首先|其次|再次|一方面|一则|一来|先是)")
_STAND_FOR = {"其次": 2, "再次": 3}
"""A list may name its points in other words: 首先 …，其次 …，第三 …."""

_WRITTEN = {"是": "{}是", "第": "第{}", "其": "其{}", "（）": "（{}）", "、": "{}、"}
_SPOKEN = frozenset({"是", "第", "其"})
_SIGNS = ("这是", "其", "第")
_LATEST_START = 3


class _Placed(NamedTuple):
    place: Place
    text: str
    before: str
    mark: Mark


@dataclass(slots=True)
class _List:
    """A list while it is read: its first mark, the list it stands in, the number that it has come to."""

    first: _Placed
    around: "_List | None"
    last: int = 1


def find(checked: CheckedPage) -> Iterator[Hit]:
    """Yield each mark that does not follow the one before it of its style."""
    for index, article in enumerate(checked.reading.articles):
        placed, before = [], ""
        for place, reading in _in_order(index, article):
            placed += [
                _Placed(within(place, mark.span), reading.text, before + reading.text[: mark.span.start], mark)
                for mark in marks_in(reading.text)
            ]
            before = reading.text
        for style in dict.fromkeys(one.mark.style for one in placed):
            yield from _wrong([one for one in placed if one.mark.style == style])


def _in_order(index: int, article: ArticleReading) -> Iterator[tuple[Place, Reading]]:
    for item, paragraph in enumerate(article.paragraphs):
        for number, (before, crosshead) in enumerate(article.crossheads):
            if before == item:
                yield Place(Part.ARTICLE, index, "crossheads", number), crosshead
        yield Place(Part.ARTICLE, index, "paragraphs", item), paragraph


def _wrong(marks: list[_Placed]) -> Iterator[Hit]:
    """Yield the marks out of turn. A list within a list begins with one again and is kept apart."""
    every: list[_List] = []
    inner: list[_List] = []
    for one, following in zip(marks, [*marks[1:], None], strict=True):
        number = one.mark.number
        if number == 1:
            inner.append(_List(one, inner[-1] if inner else None))
            every.append(inner[-1])
            continue
        while len(inner) > 1 and inner[-1].last != number - 1 and any(n.last == number - 1 for n in inner[:-1]):
            inner.pop()
        last = inner[-1].last if inner else _points_in_words(one.before)
        if last != number - 1 and not _in_other_words(one):
            # A lone 三是, or 17. with nothing before it, is more likely the end or the middle of a quotation.
            goes_on = following is not None and following.mark.number == number + 1 and number <= _LATEST_START
            if last or goes_on:
                yield _hit(one, last)
            takes_its_place = number == last and following is not None and following.mark.number == number + 2
            number = number + 1 if takes_its_place else max(number, last)
        if not inner:
            inner.append(_List(one, None))
        inner[-1].last = number
    yield from (_hit(stray.first, stray.around.last) for stray in every if stray.around and _begins_twice(stray))


def _begins_twice(stray: _List) -> bool:
    """Say whether a list that begins within another is none: 一是…一是…二是, or a 一是 after 三是 and no 二是."""
    around = stray.around
    if around is None or (around.last == 1) == (stray.last == 1):
        return False
    both_open = around.first.mark.opens and stray.first.mark.opens
    if stray.last == 1:
        return both_open and stray.first.mark.style in _SPOKEN
    apart = stray.first.place.item - around.first.place.item
    between = stray.first.text[around.first.mark.span.end : stray.first.mark.span.start]
    return (both_open and apart == 1) or (apart == 0 and "。" not in between)


def _points_in_words(text: str) -> int:
    """Return which point the last of 首先, 其次 … stands for; 0 where there is none."""
    return max((_STAND_FOR.get(match["word"], 1) for match in _OTHER_WORDS.finditer(text)), default=0)


def _in_other_words(one: _Placed) -> bool:
    """Say whether the point before is there but not marked as the others are: 原因一是…, 其次…."""
    if 0 < one.mark.number - 1 <= _points_in_words(one.before):
        return True
    style, last = one.mark.style, numeral(one.mark.number - 1)
    if style not in _WRITTEN:
        last = str(one.mark.number - 1)
    own = len(one.before) - one.mark.span.start
    recognised = {own + mark.span.start for mark in marks_in(one.text)}
    forms = (
        _WRITTEN.get(style, "{}.").format(last),
        *((f"{last}要",) if style == "是" else ()),
        *(f"{sign}{last}" for sign in _SIGNS if sign != style),
    )
    return any(match.start() not in recognised for form in forms for match in re.finditer(re.escape(form), one.before))


def _hit(one: _Placed, last: int) -> Hit:
    quoted, number = one.mark.span.of(one.text), one.mark.number
    if last == 0:
        message = f"前面没有 1，从 {number} 开始。"
    elif number == last:
        message = f"与前一项重号，应是 {last + 1}。"
    elif number > last:
        message = f"前一项是 {last}，缺 {'、'.join(map(str, range(last + 1, number)))}。"
    else:
        message = f"前一项是 {last}，次序颠倒。"
    return Hit(one.place, quoted, message)


RULE = Rule(
    id="lists.ordinal-wrong",
    title="序号不连",
    question="一是、第一、（一）、1. 等是否连续",
    why="同一层次的序号从一起，不缺、不重、不乱。",
    category=Category.LISTS,
    severity=Severity.WARNING,
    fix=Fix.NONE,
    scope=Scope.ARTICLE,
    find=find,
    flags=(
        "一是提前开好头。\n⟦三是⟧深入摸好底。\n四是从严把好关。",
        "一是提前开好头。\n二是着力压好责。\n⟦二是⟧深入摸好底。\n四是从严把好关。",
        "采取三项措施：一是宣传；⟦三是⟧检查；⟦二是⟧整改。",
        "⟦二是⟧着力压好责。\n三是深入摸好底。",
        "一是提前开好头。\n⟦一是⟧着力压好责。\n二是深入摸好底。",
        "一是提前开好头。\n二是着力压好责。\n⟦一是⟧深入摸好底。",
        "（一）总体要求。\n⟦（三）⟧保障措施。",
        "1.报名。\n⟦3.⟧初审。",
        "首先，提高认识；其次，加强领导；⟦第四，⟧狠抓落实；第五，检查。",
        "第一，重视；⟦第三，⟧落实。",
    ),
    allows=(
        "一是提前开好头。\n二是着力压好责。\n三是深入摸好底。",
        "一是开好头。做到：一是学习；二是谈心。\n二是压好责。\n———\n一是摸好底。\n二是把好关。",
        "首先，提高认识；二是加强领导。",
        "第二产业增加值增长。第三产业提质。",
        "原因一是持续阴雨；其次是多条水系汇合；三是厄尔尼诺。",
        "日用品一要适用，二要方便。",
        "管理的作用一是约束。二是激励，三是引导。",
        "2、图为市民买菜。",
        "得分3.5分，第一、二、三产业协调。",
        "一要学习，二要落实，三要检查。说一是一，说二是二。",
        "加快一、二、三产业融合。",
    ),
)
