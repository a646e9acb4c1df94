"""A number that the printed page breaks over two lines; pages with geometry only."""

from collections.abc import Iterator

from xingxian_editor.checks.checked_page import CheckedPage
from xingxian_editor.checks.error_kind import ErrorKind
from xingxian_editor.checks.examples import Example, printed_page
from xingxian_editor.checks.finding import Fix, Severity
from xingxian_editor.checks.line_ends import line_ends
from xingxian_editor.checks.rule import Category, Hit, Rule, Scope
from xingxian_editor.checks.text_rule import within
from xingxian_editor.page.span import Span

_OF_A_NUMBER = frozenset("0123456789.,%％‰")
_DIGITS = frozenset("0123456789")


def needs(checked: CheckedPage) -> str:
    """Say why there is nothing to hold the page against."""
    has_lines = any(source.geometry is not None for source in checked.page.sources)
    return "" if has_lines else "文件里没有字的位置，看不到版面上的行。"


def find(checked: CheckedPage) -> Iterator[Hit]:
    """Yield each number with a line's end inside."""
    for place, reading in checked.texts:
        text = reading.text
        for at in line_ends(checked.page, reading):
            if text[at - 1] in _OF_A_NUMBER and text[at] in _OF_A_NUMBER and text[at - 1] in _DIGITS | set(".,"):
                span = _number(text, at)
                message = f"“{span.of(text)}”在版面上断成了两行，一个数要排在一行里。"
                yield Hit(within(place, span), span.of(text), message)


def _number(text: str, at: int) -> Span:
    start, end = at, at
    while start and text[start - 1] in _OF_A_NUMBER:
        start -= 1
    while end < len(text) and text[end] in _OF_A_NUMBER:
        end += 1
    return Span(start, end)


RULE = Rule(
    id="numerals.broken-over-lines",
    title="数字断行",
    question="版面上数字有没有断成两行",
    why="GB/T 15835—2011，5.1.7：一个数应在同一行里。",
    category=Category.NUMERALS,
    severity=Severity.WARNING,
    fix=Fix.NONE,
    scope=Scope.TEXT,
    find=find,
    needs=needs,
    flags=(Example(printed_page("全年投资12\n34万元，增长5\n.6%。"), quotes=("1234", "5.6%")),),
    allows=(Example(printed_page("全年投资1234\n万元，增长5.6%\n。")),),
    counts_as=ErrorKind.NUMBER_BROKEN,
)
