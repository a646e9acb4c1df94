"""Writes a page as a manuscript: a flowing Word file with a named style for every role."""

from collections.abc import Iterator
from pathlib import Path

from xingxian_editor.export.manuscript_style_sheet import MANUSCRIPT_STYLES
from xingxian_editor.export.page_head import PageHead, printed_date
from xingxian_editor.export.whole_file import write_whole
from xingxian_editor.export.word_file import word_file
from xingxian_editor.export.word_text import Piece, between, paragraph_xml
from xingxian_editor.page.folio import Credit, Fact, Folio
from xingxian_editor.page.manuscript_styles import DATELINE_STYLE, ROLE_STYLES, FolioStyle, PartStyle
from xingxian_editor.page.page_reading import ArticleReading, PageReading, PhotoReading, UnplacedReading
from xingxian_editor.page.role import Role

A4 = (
    '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/>'
    '<w:pgMar w:top="1440" w:right="1588" w:bottom="1440" w:left="1588" w:header="794" w:footer="794" w:gutter="0"/>'
    "</w:sectPr>"
)


def write_manuscript(page: PageReading, target: Path, head: PageHead) -> None:
    """Write the whole page, article after article, to ``target``.

    Raises:
        FileNotWritten: the file could not be put in its place; what stood there is untouched.

    """
    write_whole(target, manuscript_file(page, head))


def manuscript_file(page: PageReading, head: PageHead) -> bytes:
    """Return the manuscript as the bytes of a Word file."""
    return word_file(head, MANUSCRIPT_STYLES, "".join(_page(page)), A4)


def _page(page: PageReading) -> Iterator[str]:
    yield from folio_lines(page.folio)
    for number, article in enumerate(page.articles, 1):
        yield _part(PartStyle.ARTICLE, number)
        yield from _article(article)
    for number, photo in enumerate(page.photos, 1):
        yield _part(PartStyle.PHOTO, number)
        yield from _photo(photo)
    if page.unplaced:
        yield _part(PartStyle.UNPLACED)
        yield from map(_unplaced, page.unplaced)


def _part(style: PartStyle, number: int | None = None) -> str:
    return paragraph_xml(style, style.value if number is None else f"{style.value} {number}")


def _line(role: Role, text: str) -> str:
    return paragraph_xml(ROLE_STYLES[role], text)


def _article(article: ArticleReading) -> Iterator[str]:
    heads = (
        (Role.KICKER, article.kicker),
        (Role.HEADLINE, article.headline),
        (Role.DECK, article.deck),
        (Role.SUMMARY, article.summary),
        (Role.EDITORS_NOTE, article.editors_note),
    )
    for role, lines in heads:
        yield from (_line(role, line.text) for line in lines)
    yield from _body(article)
    yield from (_line(Role.BYLINE, line.text) for line in article.byline)


def _body(article: ArticleReading) -> Iterator[str]:
    dateline: tuple[Piece, ...] = ((article.dateline.text + "\u3000", DATELINE_STYLE),) if article.dateline else ()
    for index, paragraph in enumerate(article.paragraphs):
        yield from _crossheads(article, index)
        yield paragraph_xml(ROLE_STYLES[Role.BODY], (*dateline, (paragraph.text, "")))
        dateline = ()
    if dateline:
        yield paragraph_xml(ROLE_STYLES[Role.BODY], dateline)
    yield from _crossheads(article, len(article.paragraphs))


def _crossheads(article: ArticleReading, before: int) -> Iterator[str]:
    yield from (_line(Role.CROSSHEAD, line.text) for index, line in article.crossheads if index == before)


def _photo(photo: PhotoReading) -> Iterator[str]:
    yield from (_line(Role.PHOTO_TITLE, line.text) for line in photo.title)
    for role, reading in ((Role.CAPTION, photo.caption), (Role.CREDIT, photo.credit)):
        if reading:
            yield _line(role, reading.text)


def _unplaced(block: UnplacedReading) -> str:
    return _line(block.role, block.reading.text)


def folio_lines(folio: Folio) -> Iterator[str]:
    """Yield the folio lines: every fact a run with a style of its own, so that it can be read back."""
    return (paragraph_xml(ROLE_STYLES[Role.FOLIO], pieces) for pieces in _folio_pieces(folio))


def _folio_pieces(folio: Folio) -> Iterator[tuple[Piece, ...]]:
    facts = (
        (folio.newspaper, FolioStyle.NEWSPAPER),
        (folio.page_number, FolioStyle.PAGE_NUMBER),
        (folio.section, FolioStyle.SECTION),
        (folio.date, FolioStyle.DATE),
        (folio.weekday, FolioStyle.WEEKDAY),
    )
    if pieces := tuple(_fact(fact, style) for fact, style in facts if fact and (fact.value or fact.printed)):
        yield between(pieces, "\u3000")
    credits = tuple(_credit(c, FolioStyle.CREDIT_ROLE, FolioStyle.CREDIT_NAME) for c in folio.credits)
    if line := tuple(piece for credit in credits for piece in (*credit, ("\u3000", ""))):
        yield line[:-1]
    if folio.co_organisers:
        yield _credit(folio.co_organisers, FolioStyle.CO_ORGANISER_ROLE, FolioStyle.CO_ORGANISER)


def _fact(fact: Fact, style: FolioStyle) -> Piece:
    """Leave a print that is no value (31 June) without a style, so that it comes back as none."""
    if not fact.value:
        return fact.printed, ""
    return printed_date(fact.value) if style is FolioStyle.DATE else fact.value, style.value


def _credit(credit: Credit, role: FolioStyle, name: FolioStyle) -> tuple[Piece, ...]:
    names = between(((fact.value, name.value) for fact in credit.names if fact.value), "\u3000")
    return ((credit.role, role.value), ("：", ""), *names)


def folio_texts(folio: Folio) -> tuple[str, ...]:
    """Return the folio lines as plain text, as the manuscript has them."""
    return tuple("".join(text for text, _ in line) for line in _folio_pieces(folio))
