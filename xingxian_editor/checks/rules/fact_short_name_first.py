"""A short form that is used before the text has introduced it: （以下简称“县经开区”）."""

from collections.abc import Iterator

from xingxian_editor.checks.checked_page import CheckedPage
from xingxian_editor.checks.finding import Fix, Severity
from xingxian_editor.checks.rule import Category, Hit, Rule, Scope
from xingxian_editor.checks.text_rule import within
from xingxian_editor.page.pattern import Pattern
from xingxian_editor.page.place import Part, Place
from xingxian_editor.page.span import Span

_INTRODUCED = Pattern("（(?:以下)?简称[：:]?[“《]?(?P<short>[^”》）]{2,14})[”》]?）", needs="简")
_BODY = "paragraphs"


def find(checked: CheckedPage) -> Iterator[Hit]:
    """Yield each short form that stands in the body of its article before the place that introduces it."""
    before: dict[int, list[tuple[Place, str]]] = {}
    for place, reading in checked.texts:
        if place.part is not Part.ARTICLE or place.field != _BODY:
            continue
        texts = before.setdefault(place.index, [])
        for match in _INTRODUCED.finditer(reading.text):
            texts.append((place, reading.text[: match.start()]))
            if early := _first(texts, match["short"], match.start(), reading.text):
                message = f"“{match['short']}”在这里用了简称，全称和“以下简称”在后面才出现。"
                yield Hit(early, match["short"], message, also=(within(place, Span(*match.span())),))
            texts.pop()
        texts.append((place, reading.text))


def _first(texts: list[tuple[Place, str]], short: str, at: int, text: str) -> Place | None:
    """Return where the short form first stands, the full form that ends with it not counted."""
    for place, words in texts:
        found = words.find(short)
        if found >= 0 and not (words == text[:at] and found + len(short) == at):
            return within(place, Span(found, found + len(short)))
    return None


RULE = Rule(
    id="fact.short-name-first",
    title="简称先于全称",
    question="简称有没有用在全称前面",
    why="报纸编校质量评比差错认定细则：专名先用全称，再用简称。",
    category=Category.CONSISTENCY,
    severity=Severity.NOTICE,
    fix=Fix.NONE,
    scope=Scope.ARTICLE,
    find=find,
    flags=("⟦县经开区⟧发展很快。\n兴县经济技术开发区（以下简称“县经开区”）成立三年。",),
    allows=("兴县经济技术开发区（以下简称“县经开区”）成立三年。县经开区发展很快。", "兴县开发区（简称开发区）成立。"),
)
