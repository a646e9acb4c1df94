"""A mark at a place of the printed line where none may stand; pages with geometry only."""

from collections.abc import Iterator

from xingxian_editor.checks.checked_page import CheckedPage
from xingxian_editor.checks.error_kind import ErrorKind
from xingxian_editor.checks.examples import Example, printed_page
from xingxian_editor.checks.finding import Fix, Severity
from xingxian_editor.checks.line_ends import line_ends
from xingxian_editor.checks.rule import Category, Hit, Rule, Scope
from xingxian_editor.checks.rules.numerals_broken_over_lines import needs
from xingxian_editor.checks.text_rule import within
from xingxian_editor.page.place import Place
from xingxian_editor.page.span import Span

_NOT_FIRST = frozenset("，。、；：？！”’）》〉】·～")
_NOT_LAST = frozenset("“‘（《〈【")
_NOT_PARTED = ("——", "……")


def find(checked: CheckedPage) -> Iterator[Hit]:
    """Yield each mark that begins or ends a line and may not, and each dash or ellipsis that a line's end parts."""
    for place, reading in checked.texts:
        text = reading.text
        for at in line_ends(checked.page, reading):
            if text[at] in _NOT_FIRST:
                yield _hit(place, Span(at, at + 1), text, "“{}”排在了行首，应移到上一行末。")
            elif text[at - 1] in _NOT_LAST:
                yield _hit(place, Span(at - 1, at), text, "“{}”排在了行末，应移到下一行首。")
            elif text[at - 1 : at + 1] in _NOT_PARTED:
                yield _hit(place, Span(at - 1, at + 1), text, "“{}”断成了两行，应排在一行里。")


def _hit(place: Place, span: Span, text: str, message: str) -> Hit:
    return Hit(within(place, span), span.of(text), message.format(span.of(text)))


RULE = Rule(
    id="punctuation.line-place",
    title="标点排在禁排处",
    question="版面上行首行末有没有禁排的标点",
    why="GB/T 15834—2011，5.1：点号不排行首，前一半引号、括号、书名号不排行末。",
    category=Category.PUNCTUATION,
    severity=Severity.WARNING,
    fix=Fix.NONE,
    scope=Scope.TEXT,
    find=find,
    needs=needs,
    flags=(Example(printed_page("近年来\n，全县坚持“\n转型为纲”，兴县—\n—红色热土。"), quotes=("，", "“", "——")),),
    allows=(Example(printed_page("近年来，\n全县坚持\n“转型为纲”，\n兴县——红色热土。")),),
    counts_as=ErrorKind.LINE_EDGE,
)
