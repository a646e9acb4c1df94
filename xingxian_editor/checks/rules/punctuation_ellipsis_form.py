"""An ellipsis that is not six dots, or has 等 beside it: …, ......, 。。。, ……等."""

from collections.abc import Iterator

from xingxian_editor.checks.finding import Fix, Severity
from xingxian_editor.checks.rule import Category, Rule, Scope
from xingxian_editor.checks.text_rule import TextHit, in_every_text
from xingxian_editor.page.pattern import Pattern
from xingxian_editor.page.span import Span

_RIGHT = "……"
_FORM = Pattern(r"…+|(?<=[\u3400-\u9fff”，])(?:\.{3,}|·{3,}|・{3,})|。{3,}", needs=".·…。・")
_WITH_AND_SO_ON = Pattern(
    f"(?:{_RIGHT}(?P<after>等等?)(?![待到于候级你我他她大着一])|(?P<before>等等?){_RIGHT})", needs="…"
)


def find(text: str) -> Iterator[TextHit]:
    """Yield each ellipsis of another form, and each that says with 等 what it says itself."""
    for match in _FORM.finditer(text):
        if match[0] not in (_RIGHT, _RIGHT * 2):
            yield TextHit(Span(*match.span()), "省略号是六个点，占两个字的位置。", _RIGHT, "省略号形式")
    for match in _WITH_AND_SO_ON.finditer(text):
        word = match["after"] or match["before"]
        message = f"省略号和“{word}”意思一样，只用一个。"
        yield TextHit(Span(*match.span()), message, word, "省略号与“等”并用", Severity.WARNING)


RULE = Rule(
    id="punctuation.ellipsis-form",
    title="省略号",
    question="省略号用得对不对",
    why="GB/T 15834—2011，4.11、A.9.2。",
    category=Category.PUNCTUATION,
    severity=Severity.ERROR,
    fix=Fix.CONFIRM,
    scope=Scope.TEXT,
    find=in_every_text(find),
    flags=("他想说⟦…⟧还是没说⟦......⟧算了⟦。。。⟧走吧。", "种了土豆、玉米、谷子⟦……等⟧。"),
    allows=("他想说……还是没说。", "种了土豆、玉米、谷子等。", "他走了……等到天黑才回来。", "…………"),
)
