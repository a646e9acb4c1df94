"""A paragraph of body text that ends without a mark, or with one that ends no paragraph: ，、."""

from collections.abc import Iterator
from dataclasses import replace

from xingxian_editor.checks.checked_page import CheckedPage
from xingxian_editor.checks.finding import Fix, Severity
from xingxian_editor.checks.rule import Category, Hit, Rule, Scope
from xingxian_editor.checks.text_rule import within
from xingxian_editor.page.pattern import Pattern
from xingxian_editor.page.place import Place
from xingxian_editor.page.span import Span

_LEAST, _LINE = 20, 12
_VERSE = Pattern("[　 ]")
_SENTENCE = Pattern("[，。；]")
_ENDS = Pattern("[。！？；]")
_ENDED = tuple("。！？…”’）》】；：—”")
_GOES_ON = "，、"
_HAN = Pattern("[\u3400-\u9fff0-9%％]")


def find(checked: CheckedPage) -> Iterator[Hit]:
    """Yield each paragraph that is a sentence by length and marks and does not end as one.

    Without any sentence before it, the last may be a headline or a list: a notice.
    """
    for place, reading in checked.texts:
        text = reading.text.rstrip()
        if place.field != "paragraphs" or len(text) < _LINE:
            continue
        last = text[-1]
        if len(text) < _LEAST or not _SENTENCE.search(text[:-1]):
            # Too short to be told from a line of a poem or a list, unless it breaks off at a mark.
            if last in _GOES_ON and not _VERSE.search(text):
                hit = _hit(place, len(text), last, f"一段末尾是“{last}”，应是句号，或者后面少了字。", "。")
                yield replace(hit, severity=Severity.NOTICE)
        elif last in _GOES_ON:
            yield _hit(place, len(text), last, f"一段末尾是“{last}”，应是句号，或者后面少了字。", "。")
        elif not last.endswith(_ENDED) and _HAN.match(last):
            severity = None if _ENDS.search(text) else Severity.NOTICE
            yield replace(_hit(place, len(text), last, "一段末尾没有句号。", f"{last}。"), severity=severity)


def _hit(place: Place, end: int, quoted: str, message: str, right: str) -> Hit:
    return Hit(within(place, Span(end - 1, end)), quoted, message, right)


RULE = Rule(
    id="punctuation.stop-missing",
    title="段末缺句号",
    question="段落末尾有没有句号",
    why="GB/T 15834—2011，4.1：句子末尾用句号。",
    category=Category.PUNCTUATION,
    severity=Severity.WARNING,
    fix=Fix.CONFIRM,
    scope=Scope.TEXT,
    find=find,
    flags=(
        "近年来，全县坚持绿色发展，生态环境持续好⟦转⟧\n群众满意。",
        "近年来，全县坚持绿色发展，生态环境持续好转⟦，⟧\n群众满意。",
    ),
    allows=(
        "近年来，全县坚持绿色发展，生态环境持续好转。\n一、加强领导",
        "会议要求，各乡镇、各部门要抓好以下工作：\n电话：0358—1234567",
        "床前明月光，\n疑是地上霜。",
    ),
)
