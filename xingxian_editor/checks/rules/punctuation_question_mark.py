"""A question mark behind what asks nobody anything: 他不知道什么时候能回家？ ends as 。 does."""

from collections.abc import Iterator

from xingxian_editor.checks.finding import Fix, Severity
from xingxian_editor.checks.rule import Category, Rule, Scope
from xingxian_editor.checks.text_rule import TextHit, in_every_text
from xingxian_editor.page.pattern import Pattern
from xingxian_editor.page.span import Span

_ASKS = (
    r"(?:什么|怎么|怎样|如何|为何|是否|能否|可否|谁|哪|多少|"
    r"几[个点时年天]|多[大远久长高]|该不该|能不能|是不是|有没有|会不会)"
)
_TOLD = (
    r"(?<!^)(?<![。！？；”])不知(?!道)|不知道|不晓得|不清楚|不明白|说不清|没人知道|想知道|想弄清|想问|"
    r"(?:都|在|正在|一起|开始)(?:讨论|研究|思考|琢磨|商量|探讨|打听|询问|考虑|谋划|思索)|"
    r"问(?:他|她|记者|大家|村民|老人|他们|她们|起|道)?(?=为什么|为何|怎么|什么|知不知道|知道不知道|愿不愿|是不是|有没有|能不能|会不会|是否)|询问(?:他|她|他们)?"
)
_INDIRECT = Pattern(
    rf"(?:(?<=[。！？；”\n])|^)(?P<lead>[^。！？；：“”\n]{{0,30}}?)(?:{_TOLD})[^。！？；：“”\n]{{0,24}}?{_ASKS}(?:[^。！？；：“”\n呢吗吧]|“[^“”。！？\n]{{1,12}}”){{0,30}}(?P<mark>？)"
)
_REAL = Pattern(
    "你|您|难道|何尝|岂|怎能|哪能|谁不|何不|请问|试问|又|究竟|到底是|[吗呢吧么]$|^.{0,6}想知道$|^谁(?!也)|^有谁|^何"
)


def find(text: str) -> Iterator[TextHit]:
    """Yield each question mark of a sentence that only tells of a question."""
    for match in _INDIRECT.finditer(text) if "？" in text else ():
        if not _REAL.search(match["lead"]):
            yield TextHit(Span(*match.span("mark")), "这里是叙述，没有发问，用句号。", "。")


RULE = Rule(
    id="punctuation.question-mark",
    title="间接问句用问号",
    question="叙述疑问的句子有没有误用问号",
    why="GB/T 15834—2011，4.2：问号表示疑问语气；报纸编校质量评比差错认定细则：标点。",
    category=Category.PUNCTUATION,
    severity=Severity.WARNING,
    fix=Fix.CONFIRM,
    scope=Scope.TEXT,
    find=in_every_text(find),
    flags=(
        "他不知道什么时候才能回家⟦？⟧大家都在讨论这条路该怎么修⟦？⟧谁也说不清这口井是哪一年挖的⟦？⟧",
        "记者问他为什么要回乡创业⟦？⟧",
        "他问大家知不知道什么叫“三会一课”⟦？⟧学员们踊跃发言。",
    ),
    allows=(
        "他不知道什么时候才能回家。这条路该怎么修？",
        "你知不知道什么时候开工？谁知道他什么时候回来？他问：“为什么要回乡创业？”",
        "人们不禁要问，钱从哪里来？他不知道这是为什么呢？",
    ),
)
