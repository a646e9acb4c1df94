"""A character that is none: a private-use code, a replacement mark, a stand-in for a lost glyph."""

from collections.abc import Iterator

from xingxian_editor.checks.finding import Fix, Severity
from xingxian_editor.checks.rule import Category, Rule, Scope
from xingxian_editor.checks.text_rule import TextHit, in_every_text
from xingxian_editor.page.pattern import Pattern
from xingxian_editor.page.span import Span

_PRIVATE = "\ue000-\uf8ff\U000f0000-\U0010ffff"
_STAND_IN = Pattern("[□■▢◻](?:(?<=[\u3400-\u9fff]{2}.)|(?<=[，；].))(?=[\u3400-\u9fff]{2})", needs="■□▢◻")
_UNREADABLE = Pattern(rf"[{_PRIVATE}\ufb00-\ufb06\ufffd\u3013\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")


def find(text: str) -> Iterator[TextHit]:
    """Yield each character that no font of the reader's can be trusted to show."""
    for match in _UNREADABLE.finditer(text):
        message = f"这里是编码 U+{ord(match[0]):04X}，不是可读的字。请对照版样补录。"
        yield TextHit(Span(*match.span()), message)
    for match in _STAND_IN.finditer(text):
        yield TextHit(Span(*match.span()), f"这里的“{match[0]}”像是代替读不出的字。请对照版样补录。")


RULE = Rule(
    id="text.character-unreadable",
    title="读不出的字",
    question="有没有读不出的字",
    why="专用区的编码在别的机器上不是同一个字，替代符号后面没有字。",
    category=Category.EXTRACTION,
    severity=Severity.WARNING,
    fix=Fix.NONE,
    scope=Scope.TEXT,
    find=in_every_text(find),
    flags=(
        "坚决⟦\ue5e5⟧出转型发展新路。",
        "坚决⟦\ufffd⟧出转型⟦\U000f1234⟧新路。",
        "坚决⟦〓⟧出新路。",
        "项目二⟦□⟧工程竣工，⟦□⟧水井边有人。",
    ),
    allows=("坚决蹚出转型发展新路。", "坚决 出转型发展新路。", "选□打√，℃、①、㎡、𠅤都是字。"),
)
