"""Half-width punctuation beside Chinese characters: 校长,推动 should be 校长，推动."""

from collections.abc import Iterator

from xingxian_editor.checks.finding import Fix, Severity
from xingxian_editor.checks.rule import Category, Rule, Scope
from xingxian_editor.checks.text_rule import TextHit, in_every_text
from xingxian_editor.page.pattern import Pattern
from xingxian_editor.page.span import Span

_HAN = "\u3007\u3400-\u9fff\U00020000-\U0003ffff"
_BEFORE = rf"{_HAN}”’）》%％，。、；："
_FULL_WIDTH = {",": "，", ";": "；", ":": "：", "?": "？", "!": "！", ".": "。", "．": "。", "｡": "。"}
_NAMES = {",": "逗号", ";": "分号", ":": "冒号", "?": "问号", "!": "叹号", ".": "句点", "．": "句点", "｡": "句号"}
# After Han any of the five; before Han only where what stands before it is no number or Latin
# name that the mark may belong to (3:2, A;B); a comma after a number is one all the same.
_BESIDE_HAN = Pattern(rf"(?<=[{_BEFORE}])[,;?!]|(?<=[{_HAN}”》])[:]|(?<=[0-9A-Za-z]),(?=[{_HAN}“《])")
_STOP = Pattern(rf"[.．｡](?<=[{_HAN}”》）]{{3}}.)(?=$|\n|[{_HAN}“《])", needs=".．｡")


def find(text: str) -> Iterator[TextHit]:
    """Yield each half-width mark that touches Chinese text."""
    marks = _BESIDE_HAN.finditer(text) if any(mark in text for mark in ",;:?!") else ()
    for match in (*marks, *_STOP.finditer(text)):
        mark = match[0]
        message = f"这里是半角的{_NAMES[mark]}。中文里用全角的“{_FULL_WIDTH[mark]}”。"
        yield TextHit(Span(*match.span()), message, _FULL_WIDTH[mark], f"半角{_NAMES[mark]}")


RULE = Rule(
    id="punctuation.half-width",
    title="半角标点",
    question="中文里有没有半角标点",
    why="GB/T 15834—2011，5.1：中文标点占一个字的位置。",
    category=Category.PUNCTUATION,
    severity=Severity.ERROR,
    fix=Fix.SAFE,
    scope=Scope.TEXT,
    find=in_every_text(find),
    flags=(
        "选聘了校长⟦,⟧推动校长、教师队伍合理有序流动。",
        "会议议程⟦:⟧审议报告⟦;⟧选举。",
        "同比增长6.1%⟦,⟧总体来看。",
        "推进“六稳”⟦,⟧落实“六保”。",
        "共有12个⟦!⟧",
        "装机5MW⟦,⟧已投产。",
        "村里建起了水厂，⟦,⟧群众喝上放心水⟦.⟧大家都说好⟦．⟧",
    ),
    allows=(
        "比分为3:2。",
        "他说，今天开会。",
        "共12,000册。",
        "早上8:30开会。",
        "Hello, world是一句话。",
        "按1:500的比例绘图。",
        "（张明提）",
        "一.提高认识",
    ),
)
