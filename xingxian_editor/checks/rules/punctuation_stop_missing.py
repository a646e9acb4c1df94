"""A paragraph that ends without a mark or with one that ends none: ，、; a point that one runs into: …13名三是…."""

from collections.abc import Iterator

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
_SIGNED = ("编者", "摄", "供图")
"""How a note or a picture is signed behind the last sentence."""

_GOES_ON = "，、"
_POINTS = "一二三四五六七八九十"
_POINT = Pattern(rf"(?:(?<=[。；，：])|^)(?P<number>[{_POINTS}])是")
_RUN_INTO = Pattern(
    rf"(?<=[\u3400-\u9fff0-9%）”])(?<![{_POINTS}第其之有])(?P<number>[二三四五六七八九])是(?=[\u3400-\u9fff]{{3}})"
)
_HAN = Pattern("[\u3400-\u9fff0-9%％]")


def find(checked: CheckedPage) -> Iterator[Hit]:
    """Yield each paragraph that is a sentence by length and marks and does not end as one.

    Without any sentence before it, the last may be a headline or a list: a notice.
    """
    for place, reading in checked.texts:
        text = reading.text.rstrip()
        if place.field != "paragraphs" or len(text) < _LINE:
            continue
        yield from _run_into(place, text)
        last = text[-1]
        if len(text) < _LEAST or not _SENTENCE.search(text[:-1]):
            # Too short to be told from a line of a poem or a list, unless it breaks off at a mark.
            if last in _GOES_ON and not _VERSE.search(text):
                hit = _hit(place, len(text), last, f"一段末尾是“{last}”，应是句号，或者后面少了字。", "。")
                yield hit._replace(severity=Severity.NOTICE)
        elif last in _GOES_ON:
            yield _hit(place, len(text), last, f"一段末尾是“{last}”，应是句号，或者后面少了字。", "。")
        elif not last.endswith(_ENDED) and not text.endswith(_SIGNED) and _HAN.match(last):
            severity = None if _ENDS.search(text) else Severity.NOTICE
            yield _hit(place, len(text), last, "一段末尾没有句号。", f"{last}。")._replace(severity=severity)


def _run_into(place: Place, text: str) -> Iterator[Hit]:
    """Yield the end of a point that the next one follows without a mark."""
    numbers = [_POINTS.index(match["number"]) for match in _POINT.finditer(text)] if "是" in text else []
    for match in _RUN_INTO.finditer(text) if numbers else ():
        number, at = _POINTS.index(match["number"]), match.start()
        if number - 1 in numbers and number not in numbers:
            yield _hit(place, at, text[at - 1], f"“{match[0]}”前面没有标点。", f"{text[at - 1]}。")


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
        "一是优化医疗服务，引进学科带头人13⟦名⟧二是大力繁荣文化事业，送戏下乡。",
    ),
    allows=(
        "近年来，全县坚持绿色发展，生态环境持续好转。\n一、加强领导",
        "会议要求，各乡镇、各部门要抓好以下工作：\n电话：0358—1234567",
        "一是优化医疗服务；第二是大力繁荣文化事业，十有二是真的。一是一，二是二，做人如此。",
        "欢迎读者为办好这个专栏提供线索和建议，来稿请寄本报。——编者",
        "床前明月光，\n疑是地上霜。",
    ),
)
