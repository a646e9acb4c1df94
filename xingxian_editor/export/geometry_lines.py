"""The printed lines of a block: what each says, where it stands, and how it is set."""

import itertools
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from statistics import median

from xingxian_editor.export.page_head import printed_date
from xingxian_editor.export.typefaces import Face
from xingxian_editor.page.block import Block
from xingxian_editor.page.character_stream import CharacterStream
from xingxian_editor.page.folio import Fact
from xingxian_editor.page.geometry import Box, Geometry
from xingxian_editor.page.page import Page
from xingxian_editor.page.role import Role
from xingxian_editor.page.source import SourceRange

_HAN = ("\u2e80", "\u9fff")
_GAP_EMS = 1.3
"""Where white this wide stands in a line, two things stand beside each other."""
_OTHER_SIZE = 1.15
_NAMED = (
    (Face.HEADLINE, ("xbs", "dbs", "xiaobiao", "biaosong", "标宋")),
    (Face.FANGSONG, ("fang", "fs", "仿")),
    (Face.KAI, ("kai", "kt", "楷")),
    (Face.HEI, ("hei", "ht", "sans", "yuan", "黑", "圆")),
    (Face.SONG, ("song", "serif", "ssk", "ss", "sun", "ming", "宋")),
)
"""How makers of fonts name the kinds of Chinese type."""


@dataclass(frozen=True, slots=True)
class PrintedLine:
    """A line, or a part of one, as it is printed. ``box`` is in points, ``advance`` from one Han character to the next.

    ``opens`` says that a paragraph begins with it. ``stretch`` is the width of a character to its size.
    """

    text: str
    box: Box
    size: float
    advance: float
    stretch: float
    face: Face | None
    opens: bool = False
    upright: bool = False
    source: int = 0
    start: int = 0
    end: int = 0

    @property
    def base(self) -> float:
        """Where its characters stand."""
        return self.box.bottom - 0.12 * self.size

    @property
    def slanting(self) -> bool:
        """Whether it runs neither across nor down."""
        return not self.upright and self.box.height > 1.6 * self.size


class PrintedPage:
    """Reads the printed lines of a page whose source tells places."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.stream = CharacterStream(page)
        self._typed = dict(_typed_facts(page))
        self._starts = {j.source: frozenset(j.paragraph_starts) for j in page.joinings}

    @cached_property
    def geometry(self) -> Geometry:
        """The places of the first source that tells them."""
        return next(source.geometry for source in self.page.sources if source.geometry is not None)

    def lines(self, ranges: Iterable[SourceRange]) -> tuple[PrintedLine, ...]:
        """Return the lines of ``ranges`` that have a place, in their order."""
        return tuple(filter(None, (self._line(part) for part in self._parts(ranges))))

    def pieces(self, ranges: Iterable[SourceRange]) -> tuple[PrintedLine, ...]:
        """Return their lines, cut where white parts them or the type size changes."""
        cut = (part for line in self._parts(ranges) for part in self._cut(line))
        return tuple(filter(None, map(self._line, cut)))

    def placeless(self, block: Block) -> bool:
        """Say whether nothing tells where the block stands: somebody typed it."""
        return all(self.page.source_by_id[r.source].geometry is None for r in block.ranges)

    def typed_lines(self, blocks: Iterable[Block]) -> tuple[tuple[Role, str], ...]:
        """Return what somebody typed that the file has no characters for, line by line."""
        return tuple(
            (block.role, line)
            for block in blocks
            for r in block.ranges
            for line in r.span.of(self.page.source_by_id[r.source].text).split("\n")
        )

    def in_one_line(self, before: SourceRange, after: SourceRange) -> bool:
        """Say whether ``after`` goes on in the line where ``before`` ends."""
        if before.source != after.source or after.start < before.end:
            return False
        between = self.page.source_by_id[before.source].text[before.end : after.start]
        return not between.strip() and "\n" not in between

    def _joined(self, ranges: Iterable[SourceRange]) -> Iterator[SourceRange]:
        """Yield the ranges, those that go on in one line as one."""
        last: SourceRange | None = None
        for r in ranges:
            if last is not None and self.in_one_line(last, r):
                last = SourceRange(r.source, last.start, r.end)
                continue
            if last is not None:
                yield last
            last = r
        if last is not None:
            yield last

    def _parts(self, ranges: Iterable[SourceRange]) -> Iterator[SourceRange]:
        for r in self._joined(ranges):
            text, start = self.page.source_by_id[r.source].text, r.start
            while start < r.end:
                end = text.find("\n", start, r.end)
                end = r.end if end < 0 else end
                if start < end:
                    yield SourceRange(r.source, start, end)
                start = end + 1

    def _cut(self, part: SourceRange) -> Iterator[SourceRange]:
        geometry = self.page.source_by_id[part.source].geometry
        if geometry is None:
            yield part
            return
        start, last = part.start, part.start
        for at in range(part.start + 1, part.end):
            before, box = geometry.box(last), geometry.box(at)
            if box is None or before is None or self.page.source_by_id[part.source].text[at].isspace():
                continue
            one, other = geometry.size(last), geometry.size(at)
            gap = max(box.left - before.right, box.top - before.bottom)
            if gap > _GAP_EMS * min(one, other) or max(one, other) > _OTHER_SIZE * min(one, other):
                yield SourceRange(part.source, start, at)
                start = at
            last = at
        yield SourceRange(part.source, start, part.end)

    def _line(self, part: SourceRange) -> PrintedLine | None:
        source = self.page.source_by_id[part.source]
        geometry, text = source.geometry, self._text(part)
        if geometry is None or not text.strip():
            return None
        offsets = [at for at in range(part.start, part.end) if not source.text[at].isspace() and geometry.box(at)]
        hull = geometry.hull(offsets)
        if hull is None:
            return None
        size = median(geometry.size(at) for at in offsets) or hull.height
        upright = len(offsets) > 1 and hull.height > 1.6 * hull.width and hull.height > 1.6 * size
        steps, widths = _steps(geometry, source.text, offsets, upright)
        starts = self._starts.get(part.source, frozenset())
        return PrintedLine(
            text.strip(),
            hull,
            size,
            median(steps) if steps else size,
            median(widths) / size if widths else 1.0,
            face_named(geometry.font(offsets[len(offsets) // 2])),
            any(at in starts for at in range(part.start, part.end)),
            upright,
            part.source,
            part.start,
            part.end,
        )

    def _text(self, part: SourceRange) -> str:
        text, typed = [], self._typed
        for step in self.stream.steps((part,)):
            for at, character in enumerate(step.text):
                place = None if step.source is None or step.mapped else (step.source, step.offset + at)
                text.append(typed.get(place, character) if place else character)
        return "".join(text)


def _steps(geometry: Geometry, text: str, offsets: Sequence[int], upright: bool) -> tuple[list[float], list[float]]:
    """Return how far it is from each Han character to the one after it, and how wide they are."""
    steps, widths = [], []
    for at, after in itertools.pairwise(offsets):
        if _is_han(text[at]):
            one, other = geometry.box(at), geometry.box(after)
            if one and other:
                widths.append(one.width)
                step = other.top - one.top if upright else other.left - one.left
                if _is_han(text[after]) and step > 0:
                    steps.append(step)
    return steps, widths


def face_named(font: str) -> Face | None:
    """Return the face that a font's name speaks of, if it does."""
    name = font.lower()
    return next((face for face, words in _NAMED if any(word in name for word in words)), None)


def _is_han(character: str) -> bool:
    return _HAN[0] <= character <= _HAN[1] and not "\u3000" <= character <= "\u303f"


def _typed_facts(page: Page) -> Iterator[tuple[tuple[int, int], str]]:
    """Yield what a person typed in place of printed facts: for each character what stands there now."""
    for fact, value in _facts(page):
        for number, (source, at) in enumerate((r.source, at) for r in fact.anchor for at in range(r.start, r.end)):
            yield (source, at), value if not number else ""


def _facts(page: Page) -> Iterator[tuple[Fact, str]]:
    folio = page.folio
    credits = (*folio.credits, *([folio.co_organisers] if folio.co_organisers else []))
    plain = (folio.newspaper, folio.weekday, folio.page_number, folio.section, *(n for c in credits for n in c.names))
    for fact in plain:
        if fact and fact.typed_by and fact.value:
            yield fact, fact.value
    if folio.date and folio.date.typed_by and folio.date.value:
        yield folio.date, printed_date(folio.date.value)


def article_numbers(page: Page) -> tuple[Mapping[int, int], Mapping[int, int]]:
    """Return, by id, the index in the page document of every article and of every photo."""
    articles = {article.id: index for index, article in enumerate(page.ordered_articles)}
    return articles, {photo.id: index for index, photo in enumerate(page.ordered_photos)}
