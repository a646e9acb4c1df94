"""A full stop on the wrong side of a quotation: 他说：“日子会好起来”。 and 勉励大家要“加油干。” are both amiss."""

from collections.abc import Iterator

from xingxian_editor.checks.finding import Fix, Severity
from xingxian_editor.checks.rule import Category, Rule, Scope
from xingxian_editor.checks.text_rule import TextHit, in_every_text
from xingxian_editor.page.pattern import Pattern
from xingxian_editor.page.span import Span

# A whole sentence after a verb of speech and a colon ends inside the quotation marks.
_OUTSIDE = Pattern(
    r"(?:说|道|表示|指出|强调|介绍|告诉记者|写道|感慨|坦言|问|回答|要求|认为|称)：“(?P<words>[^“”。！？]{8,}[^“”。！？…，、；：])(?P<end>”。)"
)
# A part of a sentence, which the words before it run on into, ends outside.
_INSIDE = Pattern(
    r"(?<=[\u3400-\u9fff])(?<![说道称写问答喊叫唱])“(?P<words>[^“”。！？，；：]{2,16})(?P<end>。”)(?=$|[\n\u3400-\u9fff])"
)


def find(text: str) -> Iterator[TextHit]:
    """Yield the stop and the mark that should change places."""
    for match in _OUTSIDE.finditer(text) if "”。" in text else ():
        yield TextHit(Span(*match.span("end")), "引的是完整的话，句号在引号里面。", "。”")
    for match in _INSIDE.finditer(text) if "。”" in text else ():
        if text.count("“", 0, match.start()) == text.count("”", 0, match.start()):
            yield TextHit(Span(*match.span("end")), "引的只是句中的成分，句号在引号外面。", "”。")


RULE = Rule(
    id="punctuation.stop-at-quote",
    title="句号在引号的哪一边",
    question="句号在引号里外是否得当",
    why="GB/T 15834—2011，4.8；报纸编校质量评比差错认定细则：标点。",
    category=Category.PUNCTUATION,
    severity=Severity.WARNING,
    fix=Fix.CONFIRM,
    scope=Scope.TEXT,
    find=in_every_text(find),
    flags=("他说：“只要肯干，日子就会好起来⟦”。⟧他勉励大家“撸起袖子加油干⟦。”⟧",),
    allows=(
        "他说：“只要肯干，日子就会好起来。”他勉励大家“撸起袖子加油干”。口号是：“团结、友谊、进步”。",
        "他说：“好。”我说：“行。”",
    ),
)
