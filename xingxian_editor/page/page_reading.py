"""Reads a page: the text of every article and photo, part by part, from its blocks."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from xingxian_editor.page.block import Block
from xingxian_editor.page.character_stream import CharacterStream
from xingxian_editor.page.folio import Folio
from xingxian_editor.page.page import Page
from xingxian_editor.page.reading import Reading, ReadingBuilder
from xingxian_editor.page.role import FLOWING_ROLES, Role


@dataclass(frozen=True, slots=True)
class ArticleReading:
    """The text of one article. Line roles are tuples of lines, body is a tuple of paragraphs.

    ``crossheads`` pairs the index of the paragraph that a crosshead stands before with its line.
    """

    id: int
    kicker: tuple[Reading, ...] = ()
    headline: tuple[Reading, ...] = ()
    deck: tuple[Reading, ...] = ()
    summary: tuple[Reading, ...] = ()
    editors_note: tuple[Reading, ...] = ()
    dateline: Reading = Reading()
    paragraphs: tuple[Reading, ...] = ()
    crossheads: tuple[tuple[int, Reading], ...] = ()
    byline: tuple[Reading, ...] = ()

    @property
    def byline_names(self) -> tuple[str, ...]:
        """The names that the byline gives."""
        return _names_in(line.text for line in self.byline)

    @property
    def title(self) -> str:
        """The headline in one line, or nothing."""
        return " ".join(line.text for line in self.headline)

    @property
    def character_count(self) -> int:
        """Characters of all its parts, blanks not counted."""
        lines = (*self.kicker, *self.headline, *self.deck, *self.summary, *self.editors_note, self.dateline)
        every = (*lines, *self.paragraphs, *(line for _, line in self.crossheads), *self.byline)
        return sum(len("".join(reading.text.split())) for reading in every)


@dataclass(frozen=True, slots=True)
class PhotoReading:
    """The text of one photo."""

    id: int
    title: tuple[Reading, ...] = ()
    caption: Reading = Reading()
    credit: Reading = Reading()

    @property
    def credit_names(self) -> tuple[str, ...]:
        """The names that the credit gives."""
        return _names_in((self.credit.text,))


@dataclass(frozen=True, slots=True)
class UnplacedReading:
    """The text of one block that belongs to no article, its lines parted by line feeds."""

    block: int
    role: Role
    reading: Reading


@dataclass(frozen=True, slots=True)
class PageReading:
    """The text of a whole page, in page order."""

    articles: tuple[ArticleReading, ...] = ()
    photos: tuple[PhotoReading, ...] = ()
    unplaced: tuple[UnplacedReading, ...] = ()
    folio: Folio = field(default_factory=Folio)


def read_page(page: Page) -> PageReading:
    """Put the text of every article and photo together from the page's blocks."""
    stream = CharacterStream(page)
    return PageReading(
        tuple(_read_article(stream, a.id, page.blocks_of(a.id)) for a in page.ordered_articles),
        tuple(_read_photo(stream, a.id, page.blocks_of(a.id)) for a in page.ordered_photos),
        tuple(
            UnplacedReading(block.id, block.role, _in_one(_lines(stream, block)))
            for block in sorted(page.blocks_of(None), key=lambda b: b.ranges)
            if block.role is not Role.FOLIO
        ),
        page.folio,
    )


def read_article(page: Page, article: int) -> ArticleReading:
    """Put the text of one article together."""
    return _read_article(CharacterStream(page), article, page.blocks_of(article))


def read_photo(page: Page, photo: int) -> PhotoReading:
    """Put the text of one photo together."""
    return _read_photo(CharacterStream(page), photo, page.blocks_of(photo))


def read_block(page: Page, block: Block) -> tuple[Reading, ...]:
    """Return the lines of one block, or its paragraphs when its role flows."""
    return _lines(CharacterStream(page), block)


def _read_article(stream: CharacterStream, article: int, blocks: Iterable[Block]) -> ArticleReading:
    lines: dict[Role, list[Reading]] = {}
    body = _Body()
    for block in blocks:
        if block.role is Role.BODY:
            body.add(stream, block)
        else:
            body.interrupt()
            read = _lines(stream, block)
            lines.setdefault(block.role, []).extend(read)
            if block.role is Role.CROSSHEAD:
                body.crossheads.extend((len(body.paragraphs), line) for line in read)
    body.interrupt()
    take = {role: tuple(readings) for role, readings in lines.items()}
    return ArticleReading(
        article,
        take.get(Role.KICKER, ()),
        take.get(Role.HEADLINE, ()),
        take.get(Role.DECK, ()),
        take.get(Role.SUMMARY, ()),
        take.get(Role.EDITORS_NOTE, ()),
        _in_one(take.get(Role.DATELINE, ())),
        tuple(body.paragraphs),
        tuple(body.crossheads),
        take.get(Role.BYLINE, ()),
    )


def _read_photo(stream: CharacterStream, photo: int, blocks: Iterable[Block]) -> PhotoReading:
    lines: dict[Role, list[Reading]] = {}
    for block in blocks:
        lines.setdefault(block.role, []).extend(_lines(stream, block))
    return PhotoReading(
        photo,
        tuple(lines.get(Role.PHOTO_TITLE, ())),
        _in_one(lines.get(Role.CAPTION, ())),
        _in_one(lines.get(Role.CREDIT, ())),
    )


class _Body:
    """Paragraphs in the making; a block of another role ends the open one."""

    def __init__(self) -> None:
        self.paragraphs: list[Reading] = []
        self.crossheads: list[tuple[int, Reading]] = []
        self._open = ReadingBuilder()

    def add(self, stream: CharacterStream, block: Block) -> None:
        for step in stream.steps(block.ranges):
            if step.paragraph:
                self.interrupt()
            elif step.text:
                self._open.add(step.text, step.source, step.offset, step.mapped)

    def interrupt(self) -> None:
        if paragraph := self._open.take():
            self.paragraphs.append(paragraph)


def _lines(stream: CharacterStream, block: Block) -> tuple[Reading, ...]:
    flows = block.role in FLOWING_ROLES
    lines, builder = [], ReadingBuilder()
    for step in stream.steps(block.ranges):
        if step.paragraph if flows else step.line_end:
            lines.append(builder.take())
        if step.text:
            builder.add(step.text, step.source, step.offset, step.mapped)
    return tuple(line for line in (*lines, builder.take()) if line)


def _in_one(lines: Iterable[Reading]) -> Reading:
    """Join lines with line feeds that have no source."""
    builder = ReadingBuilder()
    for line in lines:
        if len(builder):
            builder.add("\n", None)
        for run in line.runs:
            builder.add(line.text[run.start : run.end], run.source, run.offset, run.mapped)
    return builder.take()


def _names_in(texts: Iterable[str]) -> tuple[str, ...]:
    from xingxian_editor.page.names import names_in  # its patterns take long to compile; a page opens without them

    return tuple(name for text in texts for name, _ in names_in(text))
