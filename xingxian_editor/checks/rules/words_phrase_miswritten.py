"""A phrase of the press with one character wrong or lost, or two turned round: 脱贫功坚, 经济社发展, 员党干部."""

from collections.abc import Iterator

from xingxian_editor.checks.checked_page import CheckedPage
from xingxian_editor.checks.finding import Fix, Severity
from xingxian_editor.checks.near_phrases import NearPhrase, near_phrases
from xingxian_editor.checks.rule import Category, Hit, Rule, Scope
from xingxian_editor.checks.text_rule import within
from xingxian_editor.page.span import Span


def find(checked: CheckedPage) -> Iterator[Hit]:
    """Yield each near miss of a phrase that no name covers, once."""
    for place, reading in checked.texts:
        text = reading.text
        near = {(found.start, found.end): found for found in near_phrases(text)}
        names = checked.names.spans(text) if near else ()
        told = 0
        for (start, end), found in sorted(near.items()):
            span = Span(start, end)
            if found.turned and start < told:
                continue
            told = end
            if not any(name.start < end and start < name.end for name in names):
                yield Hit(within(place, span), span.of(text), _message(found, span.of(text)), found.phrase)


def _message(found: NearPhrase, quoted: str) -> str:
    right = found.phrase[found.wrong]
    if found.added:
        return f"这里多半是“{found.phrase}”，“{right}”多了一个。"
    if found.turned:
        return f"这里多半是“{found.phrase}”，“{quoted[found.wrong : found.wrong + 2]}”两字颠倒。"
    if found.lost:
        return f"“{quoted}”像是“{found.phrase}”少了“{right}”。"
    return f"这里多半是“{found.phrase}”，“{quoted[found.wrong]}”应为“{right}”。"


RULE = Rule(
    id="words.phrase-miswritten",
    title="常用语有错字、漏字、颠倒",
    question="常用的四字语有没有错字、漏字、颠倒",
    why="报纸编校质量评比差错认定细则：错字、漏字、颠倒字。",
    category=Category.WORDS,
    severity=Severity.WARNING,
    fix=Fix.CONFIRM,
    scope=Scope.TEXT,
    find=find,
    flags=(
        "⟦脱贫功坚⟧取得胜利，做好⟦疫情控⟧工作。",
        "⟦乡村振新⟧战略，⟦疫请防控⟧不能放松。",
        "广大青年⟦员党干部⟧冲锋在前。",
    ),
    allows=(
        "自然环境优越，环环相扣，中国国情。",
        "脱贫攻坚取得胜利，推动经济社会发展，乡村振兴战略，疫情防控不能放松。",
        "太原市动物检疫站，中国共产党愿意，民主集中制执行不力。",
    ),
)
