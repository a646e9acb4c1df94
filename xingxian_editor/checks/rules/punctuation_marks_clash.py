"""Marks that cannot stand beside one another: ，， 。， 。”。 （，."""

from collections.abc import Iterator

from xingxian_editor.checks.finding import Fix, Severity
from xingxian_editor.checks.rule import Category, Rule, Scope
from xingxian_editor.checks.text_rule import TextHit, in_every_text
from xingxian_editor.page.pattern import Pattern
from xingxian_editor.page.span import Span

_POINTS = "，。、；："
_DOUBLED = Pattern(rf"[{_POINTS}]{{2,}}|[？！]{{4,}}|[？！][，。、；：]|[，。、；：][？！]")
_IN_AND_OUT = Pattern("(?P<inside>[。！？])(?P<close>[”’])(?P<outside>。)")
_AFTER_OPENING = Pattern(rf"(?<=[（《“‘])[{_POINTS}？！]+(?=[\u3400-\u9fff0-9A-Za-z])")
_BEFORE_CLOSING = Pattern("[，、：；](?=[）》])")
_EMPTY = Pattern("“”|（）|《》|‘’")
_AT_START = Pattern(rf"^(?:[{_POINTS}？！）》”]|’(?!\d))")


def find(text: str) -> Iterator[TextHit]:
    """Yield each clash; two unlike marks have no sure right one, two alike lose one."""
    for match in _DOUBLED.finditer(text):
        marks = match[0]
        alike = len(set(marks)) == 1
        yield TextHit(Span(*match.span()), f"“{marks}”连用，只留一个。", marks[0] if alike else None)
    for match in _IN_AND_OUT.finditer(text):
        message = "引号里面已有句末点号，外面不再用句号。"
        severity = None if match["inside"] == "。" else Severity.NOTICE
        yield TextHit(Span(*match.span()), message, match["inside"] + match["close"], "引号内外都有句末点号", severity)
    for match in _AFTER_OPENING.finditer(text):
        yield TextHit(Span(*match.span()), "前一半引号、括号、书名号后面不用点号。", "", "点号位置不对")
    for match in _BEFORE_CLOSING.finditer(text):
        yield TextHit(Span(*match.span()), "后一半括号、书名号前面不用这个点号。", "", "点号位置不对")
    for match in _EMPTY.finditer(text):
        yield TextHit(Span(*match.span()), f"“{match[0]}”里面没有字。", None, "空的引号、括号", _of_empty(match[0]))
    if first := _AT_START.search(text):
        yield TextHit(Span(*first.span()), "一段开头不能是这个标点。", None, "点号位置不对")


def _of_empty(pair: str) -> Severity | None:
    """Return how loud an empty pair is: brackets may stand for what is to be filled in."""
    return Severity.NOTICE if pair == "（）" else None


RULE = Rule(
    id="punctuation.marks-clash",
    title="标点连用",
    question="有没有连用和冲突的标点",
    why="GB/T 15834—2011，第4章；报纸编校质量评比差错认定细则：标点。",
    category=Category.PUNCTUATION,
    severity=Severity.ERROR,
    fix=Fix.CONFIRM,
    scope=Scope.TEXT,
    find=in_every_text(find),
    flags=(
        "近年来⟦，，⟧全县发展很快⟦。。⟧他说⟦。，⟧好。",
        "他说：“今天开会⟦。”。⟧大家到了。",
        "全县（⟦，⟧含两个镇⟦，⟧）共十个乡。",
        "标语是⟦“”⟧。",
    ),
    allows=(
        "近年来，全县发展很快。他问：“真的？！”",
        "他说：“今天开会。”大家到了。",
        "他说要“抓落实”。",
        "太好了！！！",
    ),
)
