"""Text that was read from a picture and may be wrong: 千 taken for 干, a blurred line."""

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache

from xingxian_editor.checks.checked_page import CheckedPage
from xingxian_editor.checks.examples import Example, page_of
from xingxian_editor.checks.finding import Fix, Severity
from xingxian_editor.checks.rule import Category, Hit, Rule, Scope
from xingxian_editor.checks.text_rule import within
from xingxian_editor.page.geometry import Geometry
from xingxian_editor.page.page import Page
from xingxian_editor.page.reading import Reading
from xingxian_editor.page.role import Role
from xingxian_editor.page.source import SourceKind
from xingxian_editor.page.span import Span

_UNSURE = 0.7
_UNSURE_MARK = 0.5
_UNSURE_LINE = 0.85
_FEWEST = 4


def find(checked: CheckedPage) -> Iterator[Hit]:
    """Yield each line, or stretch of one, that recognition was not sure of."""
    if not any(source.geometry is not None and source.geometry.confidences for source in checked.page.sources):
        return
    if not any(source.geometry is not None and source.geometry.confidences for source in checked.page.sources):
        return
    for place, reading in checked.texts:
        sure = _confidences(checked.page, reading)
        for line in _lines(sure):
            for span in _unsure(reading.text, sure, line):
                yield Hit(within(place, span), span.of(reading.text), _message(sure, span))


def _confidences(page: Page, reading: Reading) -> list[tuple[int, float] | None]:
    """Return for every character its printed line and how surely it was read; None where it was not recognised."""
    geometries = {s.id: s.geometry for s in page.sources if s.geometry is not None and s.geometry.confidences}
    ends = {s.id: _line_ends(s.text) for s in page.sources if s.id in geometries}
    found: list[tuple[int, float] | None] = []
    for origin in reading.origins():
        geometry = geometries.get(origin[0]) if origin else None
        if origin is None or geometry is None:
            found.append(None)
        else:
            line = bisect_left(ends[origin[0]], origin[1])
            found.append((line, geometry.confidence(origin[1])))
    return found


@lru_cache(maxsize=4)
def _line_ends(text: str) -> tuple[int, ...]:
    return tuple(at for at, character in enumerate(text) if character == "\n")


def _lines(sure: list[tuple[int, float] | None]) -> Iterator[Span]:
    """Yield the stretches of characters that are printed in one line."""
    start = 0
    for at in range(1, len(sure) + 1):
        if at == len(sure) or _line(sure[at]) != _line(sure[start]):
            if sure[start] is not None:
                yield Span(start, at)
            start = at


def _line(place: tuple[int, float] | None) -> int | None:
    return None if place is None else place[0]


def _unsure(text: str, sure: list[tuple[int, float] | None], line: Span) -> Iterator[Span]:
    shares = [place[1] if place else 1.0 for place in sure[line.start : line.end]]
    if len(shares) >= _FEWEST and sum(shares) / len(shares) < _UNSURE_LINE:
        yield line
        return
    low = [
        at
        for at, share in enumerate(shares, line.start)
        if share < (_UNSURE if text[at].isalnum() else _UNSURE_MARK) and not text[at].isspace()
    ]
    for at in low:
        if at - 1 not in low:
            end = next(end for end in range(at + 1, line.end + 1) if end not in low)
            yield Span(at, end)


def _message(sure: list[tuple[int, float] | None], span: Span) -> str:
    shares = [place[1] for place in sure[span.start : span.end] if place]
    return f"这里是从图片识别的，把握只有 {sum(shares) / len(shares):.0%}。请对照版样；不对的，补录正确的字。"


def _page(text: str, unsure: dict[int, int], line: int = 98) -> Page:
    """Return a page read from a picture; ``unsure`` has the confidence of characters in hundredths."""
    page = page_of((Role.BODY, 1, text))
    confidences = bytes(unsure.get(at, line) for at in range(len(text)))
    geometry = Geometry(100.0, 100.0, confidences=confidences)
    return replace(page, sources=(replace(page.sources[0], kind=SourceKind.PICTURE, geometry=geometry),))


RULE = Rule(
    id="text.recognition-unsure",
    title="识别没有把握",
    question="从图片识别的字有没有没把握的",
    why="从图片识别的字可能认错，没有把握的要对照版样。",
    category=Category.EXTRACTION,
    severity=Severity.NOTICE,
    fix=Fix.NONE,
    scope=Scope.TEXT,
    find=find,
    flags=(
        Example(_page("村里共有干亩果园梯田", {4: 62}), quotes=("干",)),
        Example(_page("骨灰寄存免费。\n全市各殡仪馆", {1: 60, 2: 65, 9: 60}), quotes=("灰寄", "市")),
        Example(_page("看不清的一行字", {}, line=70), quotes=("看不清的一行字",)),
    ),
    allows=(
        Example(_page("村里共有千亩果园梯田", {})),
        Example(_page("骨灰寄存，免费。", {4: 60})),
        "村里共有干亩果园梯田",
    ),
)
