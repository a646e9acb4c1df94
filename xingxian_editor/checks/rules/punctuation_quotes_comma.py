"""A 、 between adjacent quoted words or titles: “六稳”、“六保”; the standard does without."""

from collections.abc import Iterator

from xingxian_editor.checks.checked_page import CheckedPage
from xingxian_editor.checks.finding import Fix, Severity
from xingxian_editor.checks.rule import Category, Hit, Rule, Scope
from xingxian_editor.checks.text_rule import within
from xingxian_editor.page.pattern import Pattern
from xingxian_editor.page.place import Place
from xingxian_editor.page.span import Span

_BETWEEN = Pattern("(?<=”)、(?=“)|(?<=》)、(?=《)", needs="”》")


def find(checked: CheckedPage) -> Iterator[Hit]:
    """Yield one notice for each article or photo: at the first such 、, with the others."""
    found: dict[tuple[str, int], list[Place]] = {}
    for place, reading in checked.texts:
        for match in _BETWEEN.finditer(reading.text):
            found.setdefault((place.part, place.index), []).append(within(place, Span(*match.span())))
    for first, *others in found.values():
        message = "并列的引号之间、书名号之间通常不用顿号。"
        if others:
            message += f"同样的还有 {len(others)} 处。"
        yield Hit(first, "、", message, "", also=tuple(others))


RULE = Rule(
    id="punctuation.quotes-comma",
    title="引号之间用顿号",
    question="并列的引号、书名号之间有没有顿号",
    why="GB/T 15834—2011，4.5.3.5。",
    category=Category.PUNCTUATION,
    severity=Severity.NOTICE,
    fix=Fix.CONFIRM,
    scope=Scope.ARTICLE,
    find=find,
    flags=("扎实做好“六稳”⟦、⟧“六保”工作，学习《条例》、《准则》。",),
    allows=("扎实做好“六稳”“六保”工作，学习《条例》《准则》。", "“六稳”工作、“六保”任务。"),
)
