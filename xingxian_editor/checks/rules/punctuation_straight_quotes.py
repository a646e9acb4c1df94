"""Straight quotation marks and half-width brackets around Chinese: "六稳", (试行)."""

from collections.abc import Iterator

from xingxian_editor.checks.finding import Fix, Severity
from xingxian_editor.checks.rule import Category, Rule, Scope
from xingxian_editor.checks.text_rule import TextHit, in_every_text
from xingxian_editor.page.pattern import Pattern
from xingxian_editor.page.span import Span

_HAN = "\u3400-\u9fff"
_QUOTED = Pattern('"(?P<inside>[^"\n]{1,60})"')
_BRACKETED = Pattern(r"[(（](?P<inside>[^()（）\n]{1,40})[)）]")
_CHINESE = Pattern(f"[{_HAN}]")


def find(text: str) -> Iterator[TextHit]:
    """Yield each half of a pair that is half-width and has Chinese inside."""
    if '"' in text:
        for match in _QUOTED.finditer(text):
            if _CHINESE.search(match["inside"]):
                yield _half(match.start(), "“", "引号")
                yield _half(match.end() - 1, "”", "引号")
    if "(" in text or ")" in text:
        for match in _BRACKETED.finditer(text):
            if _CHINESE.search(match["inside"]):
                if match[0][0] == "(":
                    yield _half(match.start(), "（", "括号")
                if match[0][-1] == ")":
                    yield _half(match.end() - 1, "）", "括号")


def _half(at: int, right: str, name: str) -> TextHit:
    return TextHit(Span(at, at + 1), f"这里是半角的{name}。中文里用全角的“{right}”。", right, f"半角{name}")


RULE = Rule(
    id="punctuation.straight-quotes",
    title="半角引号、括号",
    question="中文里有没有半角的引号、括号",
    why="GB/T 15834—2011，4.8、4.9、5.1：中文的引号和括号占一个字的位置。",
    category=Category.PUNCTUATION,
    severity=Severity.ERROR,
    fix=Fix.SAFE,
    scope=Scope.TEXT,
    find=in_every_text(find),
    flags=('落实⟦"⟧六稳⟦"⟧任务⟦(⟧试行⟦)⟧，（含县城⟦)⟧。',),
    allows=("落实“六稳”任务（试行）。", "函数f(x)的值，型号(A-1)。"),
)
