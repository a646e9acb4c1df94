"""A dash that is not one of two cells: --, －－, ──, ———; or a point before it."""

from collections.abc import Iterator

from xingxian_editor.checks.finding import Fix, Severity
from xingxian_editor.checks.rule import Category, Rule, Scope
from xingxian_editor.checks.text_rule import TextHit, in_every_text
from xingxian_editor.page.pattern import Pattern
from xingxian_editor.page.span import Span

_HAN = "\u3400-\u9fff"
_RIGHT = "——"
_DASHES = "-－─–—"
_FORM = Pattern(
    rf"(?<=[{_HAN}”》），。])(?:-{{2,}}|－{{2,}}|─{{1,}}|–{{2,}}|—{{3,}}|—[-－─–]|[-－─–]—)(?=[{_HAN}“《（])"
)
_POINT_BEFORE = Pattern("[，、；：](?=——)")


def find(text: str) -> Iterator[TextHit]:
    """Yield each dash of another form; a point before a dash is a notice."""
    for match in _FORM.finditer(text) if any(dash in text for dash in _DASHES) else ():
        yield TextHit(Span(*match.span()), "破折号是“——”，占两个字的位置。", _RIGHT, "破折号形式")
    for match in _POINT_BEFORE.finditer(text):
        message = f"破折号前面通常不用“{match[0]}”。"
        yield TextHit(Span(*match.span()), message, "", "破折号前有点号", Severity.NOTICE)


RULE = Rule(
    id="punctuation.dash-form",
    title="破折号",
    question="破折号用得对不对",
    why="GB/T 15834—2011，4.10、B.2.3。",
    category=Category.PUNCTUATION,
    severity=Severity.ERROR,
    fix=Fix.CONFIRM,
    scope=Scope.TEXT,
    find=in_every_text(find),
    flags=("兴县⟦--⟧晋绥首府。这里是兴县⟦─⟧晋绥首府⟦，⟧——红色热土。",),
    allows=("兴县——晋绥首府。", "太原—北京高铁。", "K1--20"),
)
