"""Two characters that are no word, one slip off a common one: 稳步推近, 党风廉政鉴督."""

from collections import Counter
from collections.abc import Iterable, Iterator

from xingxian_editor.checks.checked_page import CheckedPage
from xingxian_editor.checks.finding import Fix, Severity
from xingxian_editor.checks.near_words import NearWord, near_words
from xingxian_editor.checks.rule import Category, Hit, Rule, Scope
from xingxian_editor.checks.text_rule import within
from xingxian_editor.page.span import Span

_LENGTH = 2


def find(checked: CheckedPage) -> Iterator[Hit]:
    """Yield each near miss of a common word that no name covers; what a text says twice is a word of its own."""
    for place, reading in checked.texts:
        text = reading.text
        near = _apart(near_words(text))
        names = checked.names.spans(text) if near else ()
        said = Counter(text[found.start : found.start + _LENGTH] for found in near)
        for found in near:
            span = Span(found.start, found.start + _LENGTH)
            quoted = span.of(text)
            if said[quoted] == 1 and not any(n.start < span.end and span.start < n.end for n in names):
                severity = None if found.sure else Severity.NOTICE
                message = f"“{quoted}”不成词，多半是“{found.word}”的误写。"
                yield Hit(within(place, span), quoted, message, found.word, severity=severity)


def _apart(near: Iterable[NearWord]) -> tuple[NearWord, ...]:
    """Leave out what overlaps a surer one, or one before it."""
    kept: list[NearWord] = []
    for found in sorted(near, key=lambda word: (not word.sure, word.start)):
        if all(abs(found.start - other.start) >= _LENGTH for other in kept):
            kept.append(found)
    return tuple(kept)


RULE = Rule(
    id="words.near-miss",
    title="词里可能有错字",
    question="常用词里有没有错字",
    why="报纸编校质量评比差错认定细则：错字、别字。",
    category=Category.WORDS,
    severity=Severity.WARNING,
    fix=Fix.CONFIRM,
    scope=Scope.TEXT,
    find=find,
    flags=("各项工作⟦推近⟧得很顺利，纪检部门加强⟦鉴督⟧，⟦棕合⟧施策。",),
    allows=(
        "各项工作推进得很顺利，纪检部门加强监督，综合施策，因城施策。",
        "记者高渊报道，秦宪进来到城里。",
        "搭载骁龙芯片的手机在五邑地区上市。",
    ),
)
