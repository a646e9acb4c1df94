"""The same paragraph twice on a page."""

from collections.abc import Iterator

from xingxian_editor.checks.checked_page import CheckedPage
from xingxian_editor.checks.finding import Fix, Severity
from xingxian_editor.checks.repeated_text import bare
from xingxian_editor.checks.rule import Category, Hit, Rule, Scope
from xingxian_editor.checks.text_rule import within
from xingxian_editor.page.pattern import Pattern
from xingxian_editor.page.place import Place
from xingxian_editor.page.span import Span

_LONG = 16
_SENTENCE = Pattern("[，。；！？]")
_QUOTED = 12
"""So many characters of the paragraph are quoted; the whole would bury the list."""


def find(checked: CheckedPage) -> Iterator[Hit]:
    """Yield each paragraph that stands before on the page; of several in a row the first."""
    seen: dict[str, Place] = {}
    follows: Place | None = None
    for place, reading in checked.texts:
        text = bare(reading.text)
        if place.field != "paragraphs" or len(text) < _LONG or not _SENTENCE.search(reading.text):
            continue
        first = seen.setdefault(text, place)
        if first is place:
            follows = None
            continue
        if not _goes_on(follows, first):
            yield _hit(place, first, reading.text)
        follows = first


def _goes_on(last: Place | None, first: Place) -> bool:
    return last is not None and (last.part, last.index, last.item + 1) == (first.part, first.index, first.item)


def _hit(place: Place, first: Place, text: str) -> Hit:
    same = (place.part, place.index) == (first.part, first.index)
    there = "本篇前面" if same else f"第 {first.index + 1} 篇"
    span = Span(0, min(_QUOTED, len(text)))
    message = f"这一段{there}已有（第 {first.item + 1} 段），一字不差。"
    return Hit(
        within(place, span), span.of(text), message, also=(first,), context=bare(text)[:_LONG] + str(place.index)
    )


RULE = Rule(
    id="repeats.paragraph-twice",
    title="整段重复",
    question="有没有重复的段落",
    why="报纸编校质量评比差错认定细则：整句、整段重排。",
    category=Category.REPEATS,
    severity=Severity.ERROR,
    fix=Fix.NONE,
    scope=Scope.PAGE,
    find=find,
    flags=(
        "建成乡级农业产业园区8个、村级产业基地122个。\n县城客运西站主体竣工。\n⟦建成乡级农业产业园区8个⟧、村级产业基地122个。",
        "建成乡级农业产业园区8个、村级产业基地122个。\n———\n⟦建成乡级农业产业园区8个⟧、村级产业基地122个。",
        "建成乡级农业产业园区8个、村级产业基地122个。\n县城客运西站主体竣工，北山公路进展顺利。\n———\n"
        "⟦建成乡级农业产业园区8个⟧、村级产业基地122个。\n县城客运西站主体竣工，北山公路进展顺利。",
    ),
    allows=(
        "建成乡级农业产业园区8个、村级产业基地122个。\n建成乡级农业产业园区8个、村级产业基地123个。",
        "会议强调。\n会议强调。",
    ),
)
