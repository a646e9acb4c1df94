"""The same sentence twice on a page."""

from collections.abc import Iterator
from functools import lru_cache

from xingxian_editor.checks.checked_page import CheckedPage
from xingxian_editor.checks.finding import Fix, Severity
from xingxian_editor.checks.repeated_text import bare
from xingxian_editor.checks.rule import Category, Hit, Rule, Scope
from xingxian_editor.checks.text_rule import within
from xingxian_editor.page.pattern import Pattern
from xingxian_editor.page.place import Place
from xingxian_editor.page.span import Span

_LONG, _LONG_ELSEWHERE, _QUOTED = 12, 20, 12
_FORMULA = 16
"""Up to this length a sentence without a figure may be a formula that paragraphs of a notice or a law share."""
_SENTENCE = Pattern(r"[^。！？\n]+(?=[。！？\n]|$)")


def find(checked: CheckedPage) -> Iterator[Hit]:
    """Yield each sentence that stands before on the page; a paragraph that is repeated whole is another rule's."""
    seen: dict[str, Place] = {}
    paragraphs: set[str] = set()
    for place, reading in checked.texts:
        if place.field != "paragraphs" or bare(reading.text) in paragraphs:
            continue
        paragraphs.add(bare(reading.text))
        for span, text in _sentences(reading.text):
            first = seen.setdefault(text, within(place, span)) if len(text) >= _LONG else None
            if first and first != within(place, span) and _counts(text, place, first):
                yield _hit(place, span, reading.text, first, _is_loud(text, place, first))


@lru_cache(maxsize=2048)
def _sentences(text: str) -> tuple[tuple[Span, str], ...]:
    """Return the sentences of a text, each with what counts of it; a text is cut up once."""
    return tuple((Span(*match.span()), _spoken_of(match[0])) for match in _SENTENCE.finditer(text))


def _spoken_of(sentence: str) -> str:
    """Return the bare sentence; nothing where a quotation begins or ends in it, for people say things twice."""
    return bare(sentence) if sentence.count("“") == sentence.count("”") and sentence[0] not in "”’」』" else ""


def _counts(text: str, place: Place, first: Place) -> bool:
    return _same_article(place, first) or len(text) >= _LONG_ELSEWHERE


def _is_loud(text: str, place: Place, first: Place) -> bool:
    if not _same_article(place, first):
        return False
    return place.item == first.item or len(text) > _FORMULA or any(character.isdecimal() for character in text)


def _same_article(place: Place, first: Place) -> bool:
    return (place.part, place.index) == (first.part, first.index)


def _hit(place: Place, span: Span, text: str, first: Place, loud: bool) -> Hit:
    quoted = Span(span.start, min(span.start + _QUOTED, span.end))
    there = f"本篇第 {first.item + 1} 段" if _same_article(place, first) else f"第 {first.index + 1} 篇"
    severity = None if loud else Severity.NOTICE
    said = f"这一句{there}已有，一字不差。"
    return Hit(within(place, quoted), quoted.of(text), said, also=(first,), severity=severity)


RULE = Rule(
    id="repeats.sentence-twice",
    title="整句重复",
    question="有没有重复的句子",
    why="报纸编校质量评比差错认定细则：整句、整段重排。",
    category=Category.REPEATS,
    severity=Severity.WARNING,
    fix=Fix.NONE,
    scope=Scope.PAGE,
    find=find,
    flags=(
        "建成乡级农业产业园区8个。县城客运西站主体竣工。⟦建成乡级农业产业园区8个⟧。",
        "县城客运西站主体竣工，静兴高速进展顺利。\n南山公园建成。⟦县城客运西站主体竣工，静⟧兴高速进展顺利。",
    ),
    allows=(
        "会议强调，要抓好落实。会议强调，要抓好落实。",
        "县城客运西站主体竣工，静兴高速进展顺利。\n———\n县城客运西站主体竣工，静兴高速。",
        "城镇低保标准提高到每人每年6720元，农村低保标准提高到每人每年4668元。",
    ),
)
