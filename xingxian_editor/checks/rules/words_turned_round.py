"""A common word with its two characters turned round: 善完制度, 高提产量."""

from collections.abc import Iterator

from xingxian_editor.checks.checked_page import CheckedPage
from xingxian_editor.checks.finding import Fix, Severity
from xingxian_editor.checks.rule import Category, Hit, Rule, Scope
from xingxian_editor.checks.text_rule import within
from xingxian_editor.checks.turned_words import turned_words
from xingxian_editor.page.span import Span

_LENGTH = 2


def find(checked: CheckedPage) -> Iterator[Hit]:
    """Yield each word turned round that no name covers."""
    for place, reading in checked.texts:
        text = reading.text
        turned = turned_words(text)
        names = checked.names.spans(text) if turned else ()
        for found in turned:
            span = Span(found.start, found.start + _LENGTH)
            if not any(name.start < span.end and span.start < name.end for name in names):
                severity = None if found.sure else Severity.NOTICE
                message = f"“{span.of(text)}”不成词，多半是“{found.word}”两字颠倒。"
                yield Hit(within(place, span), span.of(text), message, found.word, severity=severity)


RULE = Rule(
    id="words.turned-round",
    title="词里两字颠倒",
    question="常用词里有没有两字颠倒",
    why="报纸编校质量评比差错认定细则：颠倒字。",
    category=Category.WORDS,
    severity=Severity.WARNING,
    fix=Fix.CONFIRM,
    scope=Scope.TEXT,
    find=find,
    flags=("要进一步⟦善完⟧公路养护机制，各乡镇要⟦高提⟧政治站位。", "村民用上了清洁⟦源能⟧，冬天不烧散煤。"),
    allows=(
        "要进一步完善公路养护机制，各乡镇要提高政治站位，村民用上了清洁能源。",
        "关键是要把握好，加强了对项目的管理，如今写书的有几个人，记者徐祝庆报道。",
    ),
)
