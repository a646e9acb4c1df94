"""A traditional character, or one that the table of general characters lacks: 發展, 喫饭."""

from collections.abc import Iterator

from xingxian_editor.checks.checked_page import CheckedPage
from xingxian_editor.checks.error_kind import ErrorKind
from xingxian_editor.checks.finding import Fix, Severity
from xingxian_editor.checks.general_characters import general_characters, simplified
from xingxian_editor.checks.rule import Category, Hit, Rule, Scope
from xingxian_editor.checks.text_rule import within
from xingxian_editor.page.pattern import Pattern
from xingxian_editor.page.place import Place
from xingxian_editor.page.span import Span
from xingxian_editor.page.surnames import is_person_name

_RUN = Pattern("[\u3400-\u9fff\U00020000-\U0003ffff]+")


def find(checked: CheckedPage) -> Iterator[Hit]:
    """Yield each character outside the table that is in no name; the traditional ones louder, runs of them as one."""
    known = general_characters()
    for place, reading in checked.texts:
        odd = set(reading.text) - known
        if not any(_RUN.match(character) for character in odd):
            continue
        names = checked.names.spans(reading.text)
        for span in _runs(reading.text, odd):
            if not any(name.start <= span.start and span.end <= name.end for name in names):
                quoted = span.of(reading.text)
                yield _hit(quoted, within(place, span), in_name=_in_a_name(reading.text, span))


def _runs(text: str, odd: set[str]) -> Iterator[Span]:
    """Yield the stretches of characters outside the table, traditional ones apart from the others."""
    start = 0
    for at in range(1, len(text) + 1):
        kind = _kind(text[start], odd)
        if at == len(text) or _kind(text[at], odd) != kind:
            if kind:
                yield Span(start, at)
            start = at


def _kind(character: str, odd: set[str]) -> str:
    if character not in odd or not _RUN.match(character):
        return ""
    return "traditional" if character in simplified() else "outside"


def _in_a_name(text: str, span: Span) -> bool:
    """Say whether what stands between two marks there is a name: 、朱文榘、."""
    word = next(match[0] for match in _RUN.finditer(text) if match.start() <= span.start < match.end())
    return is_person_name(word)


def _hit(quoted: str, where: Place, *, in_name: bool) -> Hit:
    if quoted[0] in simplified() and not in_name:
        right = "".join(simplified()[character] for character in quoted)
        message = f"“{quoted}”是繁体字或异体字，规范字是“{right}”。"
        return Hit(where, quoted, message, right, severity=Severity.WARNING, title="繁体字")
    return Hit(where, quoted, f"“{quoted}”不在通用规范汉字表里，请核对是不是这个字。")


RULE = Rule(
    id="words.character-not-standard",
    title="表外字",
    question="有没有繁体字和不规范的字",
    why="《通用规范汉字表》（2013）；《出版物汉字使用管理规定》。",
    category=Category.WORDS,
    severity=Severity.NOTICE,
    fix=Fix.CONFIRM,
    scope=Scope.TEXT,
    find=find,
    flags=("⟦經濟發⟧展，⟦喫⟧饭，⟦囍⟧字。",),
    allows=("经济发展，蹚出新路，二〇二一年，乾坤，藉此。",),
    counts_as=ErrorKind.TRADITIONAL,
)
