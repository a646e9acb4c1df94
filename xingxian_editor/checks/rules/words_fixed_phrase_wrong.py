"""A fixed phrase with one character wrong, lost or added, or two turned round: 中央经济工会议, 市场督管理局."""

from collections.abc import Iterator

from xingxian_editor.checks.checked_page import CheckedPage
from xingxian_editor.checks.finding import Fix, Severity
from xingxian_editor.checks.fixed_phrases import near_fixed_phrases
from xingxian_editor.checks.phrase_slips import PhraseSlip, Slip, is_doubtful
from xingxian_editor.checks.rule import Category, Hit, Rule, Scope
from xingxian_editor.checks.text_rule import within
from xingxian_editor.page.span import Span

_AROUND, _WHOLE = 2, 6
"""So many characters of the phrase are quoted on either side of the slip; up to this length the whole phrase."""


def find(checked: CheckedPage) -> Iterator[Hit]:
    """Yield each slip in a fixed phrase that no name covers; what a text says twice may be a phrase of its own."""
    for place, reading in checked.texts:
        text = reading.text
        slips = near_fixed_phrases(text)
        names = checked.names.spans(text) if slips else ()
        for slip in slips:
            span, right = _quoted(slip)
            if not any(name.start < span.end and span.start < name.end for name in names):
                own = text.count(span.of(text)) > 1
                severity = Severity.NOTICE if own or is_doubtful(text, slip) else None
                yield Hit(within(place, span), span.of(text), _message(text, slip), right, severity=severity)


def _quoted(slip: PhraseSlip) -> tuple[Span, str]:
    """Return the stretch around the slip, and what it should be."""
    around = _AROUND if len(slip.phrase) > _WHOLE else _WHOLE
    start = max(0, slip.at - around)
    width = {Slip.WRONG: 1, Slip.LOST: 1, Slip.ADDED: 0, Slip.TURNED: 2}[slip.slip]
    end = min(len(slip.phrase), slip.at + width + around)
    longer = slip.end - slip.start - len(slip.phrase)
    return Span(slip.start + start, slip.start + end + longer), slip.phrase[start:end]


def _message(text: str, slip: PhraseSlip) -> str:
    right, stands = slip.phrase[slip.at : slip.at + 1], text[slip.place : slip.place_end]
    if slip.slip is Slip.LOST:
        return f"固定说法是“{slip.phrase}”，少了“{right}”。"
    if slip.slip is Slip.ADDED:
        return f"固定说法是“{slip.phrase}”，多了“{stands}”。"
    if slip.slip is Slip.TURNED:
        return f"固定说法是“{slip.phrase}”，“{stands}”两字颠倒。"
    return f"固定说法是“{slip.phrase}”，“{stands}”应为“{right}”。"


RULE = Rule(
    id="words.fixed-phrase-wrong",
    title="固定说法有错",
    question="常用的提法、机构名、政策名有没有错字、漏字、多字、颠倒",
    why="报纸编校质量评比差错认定细则：错字、漏字、多字、颠倒字。",
    category=Category.WORDS,
    severity=Severity.WARNING,
    fix=Fix.CONFIRM,
    scope=Scope.TEXT,
    find=find,
    flags=(
        "学习中央经⟦济工会议⟧精神，县⟦市场督管⟧理局检查。",
        "⟦全面从产治党⟧，⟦生态环镜保护⟧，⟦党员领导干干部⟧带头。",
        "镇上开展⟦扫黑除恶恶⟧，抓好宣传。",
        "深入推进⟦全面严从治党⟧，⟦优化商营环境⟧。",
    ),
    allows=(
        "学习中央经济工作会议精神，县市场监督管理局检查。",
        "全面从严治党，全面依法治国，生态环境保护，生态环保工作，党员领导和干部带头。",
        "亲人解放军来了，武汉市政协主席出席，小城镇建设加快，农民人均收入增加。",
        "扎扎实实推进工作，市工商业联合会，十九届四中全会，依法向人民法院移送，做好“六稳”“六保”工作。",
    ),
)
