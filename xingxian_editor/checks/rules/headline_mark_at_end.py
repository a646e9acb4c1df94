"""A headline that ends with a full stop, a comma or another mark that ends no headline."""

from collections.abc import Iterator
from itertools import groupby

from xingxian_editor.checks.checked_page import CheckedPage
from xingxian_editor.checks.error_kind import ErrorKind
from xingxian_editor.checks.examples import page_example
from xingxian_editor.checks.finding import Fix, Severity
from xingxian_editor.checks.rule import Category, Hit, Rule, Scope
from xingxian_editor.checks.text_rule import within
from xingxian_editor.page.role import Role
from xingxian_editor.page.span import Span

_FIELDS = ("kicker", "headline", "deck")
_ENDS_NONE = "。，、；"
_WITHIN = "。！？"


def find(checked: CheckedPage) -> Iterator[Hit]:
    """Yield the mark at the end of the last line; a deck of several sentences ends as sentences do."""
    for (_, _, field), group in groupby(checked.texts, key=lambda item: (item[0].part, item[0].index, item[0].field)):
        if field not in _FIELDS:
            continue
        *_, (place, reading) = group
        text = reading.text.rstrip()
        if text[-1:] in tuple(_ENDS_NONE) and not any(mark in text[:-1] for mark in _WITHIN):
            message = f"标题末尾不用“{text[-1]}”。"
            yield Hit(within(place, Span(len(text) - 1, len(text))), text[-1], message, "")


RULE = Rule(
    id="headline.mark-at-end",
    title="标题末尾的标点",
    question="标题末尾有没有多余的标点",
    why="GB/T 15834—2011，4.1 和附录 A：标题末尾一般不用句号、逗号、顿号、分号。",
    category=Category.HEADLINES,
    severity=Severity.WARNING,
    fix=Fix.SAFE,
    scope=Scope.ARTICLE,
    find=find,
    counts_as=ErrorKind.PUNCTUATION,
    flags=(
        page_example((Role.HEADLINE, 1, "全县经济实现开门红。"), (Role.BODY, 1, "开局良好。"), quotes=("。",)),
        page_example((Role.KICKER, 1, "转型为纲，"), (Role.HEADLINE, 1, "项目为王"), quotes=("，",)),
    ),
    allows=(
        page_example((Role.HEADLINE, 1, "全县经济实现开门红"), (Role.DECK, 1, "前两月增长一成。后劲还足。")),
        page_example((Role.HEADLINE, 1, "春耕，\n你准备好了吗？"), (Role.BODY, 1, "忙起来。")),
        page_example((Role.HEADLINE, 1, "坚持转型为纲，"), (Role.HEADLINE, 1, "项目为王")),
    ),
)
