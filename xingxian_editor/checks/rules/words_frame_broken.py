"""Fixed frames with a word too many or too few: 防止…不再发生, 无时无刻都, 通过…，使…."""

from collections.abc import Iterator

from xingxian_editor.checks.finding import Fix, Severity
from xingxian_editor.checks.rule import Category, Rule, Scope
from xingxian_editor.checks.text_rule import TextHit, in_every_text
from xingxian_editor.page.pattern import Pattern
from xingxian_editor.page.span import Span

_IN_CLAUSE = "[^，。；：！？\n“”]"
_PREVENTED = Pattern(
    rf"(?:防止|避免|以免|杜绝|严防|谨防|预防|切忌){_IN_CLAUSE}{{0,14}}?(?P<extra>不再|不要|不能|不)"
    r"(?:发生|出现|重演|再次|反弹|蔓延|扩大|重复)",
    needs="免忌杜止谨避防预",
)
_NEVER = Pattern("无时无刻(?=都|在|也|总|想|牵)", needs="刻")
_NO_SUBJECT = Pattern(
    r"(?:(?<=[。！？；])|(?<=讯[ 　])|^)(?:通过|经过)"
    r"(?:[^，。；！？\n“”]{2,40})，(?P<verb>使得|使|让)(?!用|劳|命|馆|者|步|座|出)",
    needs="使让",
)


def find(text: str) -> Iterator[TextHit]:
    """Yield each broken frame."""
    for match in _PREVENTED.finditer(text):
        message = f"“{match[0]}”否定重复：意思成了希望它发生。去掉“{match['extra']}”。"
        kept = text[match.start() : match.start("extra")] + text[match.end("extra") : match.end()]
        yield TextHit(Span(*match.span()), message, kept, "否定重复")
    for match in _NEVER.finditer(text):
        message = "“无时无刻”后面要有“不”：无时无刻不在想念。否则用“时时刻刻”。"
        yield TextHit(Span(*match.span()), message, "时时刻刻", "无时无刻", Severity.WARNING)
    for match in _NO_SUBJECT.finditer(text):
        message = f"“{match[0][:2]}…{match['verb']}…”缺主语，可以去掉其中一个。"
        yield TextHit(Span(match.start("verb"), match.end("verb")), message, None, "缺主语")


RULE = Rule(
    id="words.frame-broken",
    title="固定格式残缺",
    question="固定格式有没有多字少字",
    why="报纸编校质量评比差错认定细则：语法错误。",
    category=Category.WORDS,
    severity=Severity.WARNING,
    fix=Fix.CONFIRM,
    scope=Scope.TEXT,
    find=in_every_text(find),
    flags=(
        "加强检查，⟦防止类似事故不再发生⟧，⟦避免问题不出现⟧。",
        "他⟦无时无刻⟧都在想家。通过这次学习，⟦使⟧大家受到教育。",
    ),
    allows=(
        "防止类似事故再次发生，避免不必要的损失，防止不法分子得手。",
        "他无时无刻不在想家。这次学习使大家受到教育。通过学习，使用率提高了。",
        "通过三年努力，全县面貌一新，使人难忘。",
    ),
)
