"""An idiom with one wrong character that sounds or looks like the right one: 川流不熄, 破斧沉舟."""

from collections.abc import Iterator

from xingxian_editor.checks.checked_page import CheckedPage
from xingxian_editor.checks.finding import Fix, Severity
from xingxian_editor.checks.idioms import near_idioms
from xingxian_editor.checks.rule import Category, Hit, Rule, Scope
from xingxian_editor.checks.text_rule import within
from xingxian_editor.checks.word_sheet import word_sheet
from xingxian_editor.page.span import Span

_LENGTH = 4
_TELL_IT_ALREADY = ("words_wrong", "words_variant", "words_usage")


def find(checked: CheckedPage) -> Iterator[Hit]:
    """Yield each near miss of an idiom that no name covers and no sheet of wrong characters tells already."""
    for place, reading in checked.texts:
        text = reading.text
        near = near_idioms(text)
        names = checked.names.spans(text) if near else ()
        for found in near:
            span = Span(found.start, found.start + _LENGTH)
            quoted = span.of(text)
            if not _told_already(quoted) and not any(n.start < span.end and span.start < n.end for n in names):
                right = found.idiom[found.wrong]
                message = f"成语是“{found.idiom}”，“{quoted[found.wrong]}”应为“{right}”。"
                yield Hit(within(place, span), quoted, message, found.idiom)


def _told_already(word: str) -> bool:
    return any(word in word_sheet(sheet).lines for sheet in _TELL_IT_ALREADY)


RULE = Rule(
    id="words.idiom-miswritten",
    title="成语有错字",
    question="成语里有没有错字",
    why="报纸编校质量评比差错认定细则：错字、别字。",
    category=Category.WORDS,
    severity=Severity.WARNING,
    fix=Fix.CONFIRM,
    scope=Scope.TEXT,
    find=find,
    flags=("做事⟦兢兢叶业⟧，绝不⟦半途尔废⟧，⟦齐心胁力⟧向前走。",),
    allows=("做事兢兢业业，绝不半途而废，齐心协力向前走。", "他一心为了工作，前后左右都有人。"),
)
