"""A measure word that its noun never takes: 一个鱼, 两条汽车, 三头马."""

import functools
from collections.abc import Iterator, Mapping

from xingxian_editor.checks.finding import Fix, Severity
from xingxian_editor.checks.like_characters import lines_of
from xingxian_editor.checks.rule import Category, Rule, Scope
from xingxian_editor.checks.text_rule import TextHit, in_every_text
from xingxian_editor.page.pattern import Pattern
from xingxian_editor.page.span import Span

_ASKED = "个条只头匹辆架艘座棵株本张把支台件顶口首篇封双副套部位名朵颗粒块栋间所"
"""The measure words that are judged; others (批, 群, 车) count in bulk."""

_NUMBER = r"(?:\d|[一两三四五六七八九十百千几这那每])"
_COUNTED = Pattern(rf"(?<={_NUMBER})(?P<measure>[{_ASKED}])(?<![这那每]个)")
_ENDS = Pattern(r"[，。、；：！？”）和与及]|$|[游跑飞开走死]|在|从|被|都|就")
_LONGEST = 4


@functools.cache
def _measures() -> Mapping[str, str]:
    """Return the measure words that a noun takes, the usual one first."""
    lines = (line.split("：") for line in lines_of("measure_words.txt"))
    return {noun: measures for nouns, measures in lines for noun in nouns.split()}


def find(text: str) -> Iterator[TextHit]:
    """Yield each measure word before a noun that takes others."""
    for match in _COUNTED.finditer(text):
        at = match.end()
        for end in range(at + _LONGEST, at, -1):
            noun = text[at:end]
            taken = _measures().get(noun)
            if taken and match["measure"] not in taken and _ENDS.match(text, end):
                message = f"“{noun}”的量词是“{taken[0]}”，不用“{match['measure']}”。"
                yield TextHit(Span(match.start(), at), message, taken[0])
                break


RULE = Rule(
    id="words.measure-word-wrong",
    title="量词搭配不当",
    question="量词和名词是否搭配",
    why="报纸编校质量评比差错认定细则：词语搭配。",
    category=Category.WORDS,
    severity=Severity.WARNING,
    fix=Fix.CONFIRM,
    scope=Scope.TEXT,
    find=in_every_text(find),
    flags=("他捉了一⟦个⟧鱼，买了两⟦条⟧汽车，养了三⟦头⟧马。", "村里新打5⟦座⟧机井，栽下三百⟦张⟧果树。"),
    allows=(
        "他捉了一条鱼，买了两辆汽车，养了三匹马，打了5眼机井，栽下三百棵果树。",
        "一个鱼塘，一个汽车站，三个马鞍，一个鸡蛋，两个羊圈，一批图书，这位书记，两张书桌，五个牛棚，一个树种。",
        "每个桥头堡，一支歌舞队，三个村子养了羊。他说：“这个鱼，那个桥，每个井都好。”",
    ),
)
