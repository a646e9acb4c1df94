"""A wrong mark behind an ordinal: 第一、 for 第一，; （一）、 for （一）; 1、 for 1.."""

import re
from collections.abc import Iterator

from xingxian_editor.checks.finding import Fix, Severity
from xingxian_editor.checks.rule import Category, Rule, Scope
from xingxian_editor.checks.text_rule import TextHit, in_every_text
from xingxian_editor.page.pattern import Pattern
from xingxian_editor.page.span import Span

_START = r"(?:(?<=[。；：！？])|^)"
_NTH = Pattern(
    rf"{_START}(?P<word>第[一二三四五六七八九十]|其[一二三四五])、(?!第?[一二三四五六七八九十])", needs="其第"
)
_BRACKETED = Pattern("(?P<word>（[一二三四五六七八九十\\d]{1,2}）)(?P<mark>[、，．.])", needs="（")
_HAN_POINT = Pattern(r"^(?P<word>[一二三四五六七八九十]{1,3})[.．](?=[\u3400-\u9fff])", needs=".．")
_ARABIC = Pattern(r"^(?P<word>\d{1,2})、(?=[\u3400-\u9fff])", needs="、")


def find(text: str) -> Iterator[TextHit]:
    """Yield each ordinal with a mark that the standard does not give it."""
    for match in _NTH.finditer(text):
        yield _hit(match, f"{match['word']}，", f"“{match['word']}”后面用逗号。", Severity.WARNING)
    for match in _BRACKETED.finditer(text):
        yield _hit(match, match["word"], f"“{match['word']}”后面不再用“{match['mark']}”。", Severity.WARNING)
    if counted := _HAN_POINT.search(text):
        yield _hit(counted, f"{counted['word']}、", f"“{counted['word']}”后面用顿号。", Severity.WARNING)
    if numbered := _ARABIC.search(text):
        yield _hit(numbered, f"{numbered['word']}.", "阿拉伯数字的序号后面用下圆点，不用顿号。", None)


def _hit(match: re.Match[str], right: str, message: str, severity: Severity | None) -> TextHit:
    return TextHit(Span(*match.span()), message, right, severity=severity)


RULE = Rule(
    id="punctuation.ordinal-mark",
    title="序号标点",
    question="序号后面的标点对不对",
    why="GB/T 15834—2011，B.3。",
    category=Category.PUNCTUATION,
    severity=Severity.NOTICE,
    fix=Fix.CONFIRM,
    scope=Scope.TEXT,
    find=in_every_text(find),
    flags=("要做到三点。⟦第一、⟧加强领导；⟦第二、⟧落实责任。", "⟦（一）、⟧加强领导", "⟦1、⟧加强领导", "⟦一.⟧加强领导"),
    allows=(
        "第一，加强领导；第二，落实责任。",
        "（一）加强领导",
        "1.加强领导",
        "一、加强领导",
        "第一、第二产业。",
    ),
)
