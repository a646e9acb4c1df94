"""A 顿号 where a clause ends, a comma inside a list: 近年来、我县…, 种子、化肥，农膜等."""

from collections.abc import Iterator

from xingxian_editor.checks.finding import Fix, Severity
from xingxian_editor.checks.rule import Category, Rule, Scope
from xingxian_editor.checks.text_rule import TextHit, in_every_text
from xingxian_editor.page.pattern import Pattern
from xingxian_editor.page.span import Span

_HAN = "[\u3400-\u9fff]"
_OPENING = Pattern(
    "(?:(?<=[。！？；\n“])|^)(?:近年来|近日|日前|昨日|昨天|今天|今年以来|去年以来|目前|当前|据悉|据了解|据介绍|会上|会后|同时|此外|另外|"
    f"因此|其次|下一步|截至目前|在{_HAN}{{2,10}}的{_HAN}{{0,4}}(?:领导|带领|指导|支持|帮助|努力|关心)下)(?P<mark>、)"
    "(?![昨今前日明当近去目本上下会在])"
)
_SAID = Pattern("(?<=会议)(?:强调|要求|指出|认为|决定)(?P<mark>、)(?=要|各|全|必|必须|当前|今年)")
_LISTED = Pattern(
    f"(?<=、){_HAN}{{2,3}}(?P<mark>，){_HAN}{{2,3}}等(?!级|同|待|到|于|次|高|效|价|候|额|式|边|人|一行)(?={_HAN})"
)
_NO_ITEM = Pattern("[，](?:以及|还有|包括|例如|比如|如|特别|尤其|其中|目前|近日|来自|组织|开展|带动|涉及)")


def find(text: str) -> Iterator[TextHit]:
    """Yield each mark that stands for the other; inside a list only between two short items before 等."""
    if "、" not in text:
        return
    for pattern in (_OPENING, _SAID):
        for match in pattern.finditer(text):
            yield TextHit(Span(*match.span("mark")), "这里不是并列词语，用逗号。", "，", "顿号误作逗号")
    for match in _LISTED.finditer(text):
        if not _NO_ITEM.match(text, match.start("mark")):
            message = "前后是并列词语，多半用顿号。"
            yield TextHit(Span(*match.span("mark")), message, "、", "逗号误作顿号", Severity.NOTICE)


RULE = Rule(
    id="punctuation.comma-misplaced",
    title="顿号、逗号用错",
    question="顿号和逗号有没有用反",
    why="GB/T 15834—2011，4.4、4.5：顿号用在并列词语之间。",
    category=Category.PUNCTUATION,
    severity=Severity.WARNING,
    fix=Fix.CONFIRM,
    scope=Scope.TEXT,
    find=in_every_text(find),
    flags=(
        "目前⟦、⟧水库已经蓄水。会议指出⟦、⟧要守住底线。",
        "在村党支部的带领下⟦、⟧家家种上了果树。",
        "合作社出售核桃、花椒⟦，⟧柿饼等山货。",
    ),
    allows=(
        "目前，水库已经蓄水。会议指出，要守住底线。近日、昨日的两次降雨。",
        "合作社出售核桃、花椒，来自邻县等地的客商赶来收购。",
        "他买了核桃、花椒，托人等候。在老师的指导下、在同学的帮助下，他进步很快。",
    ),
)
