"""Writes a page as a manuscript with every correction as a true Word revision, and comments beside it."""

from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from xml.sax.saxutils import quoteattr

from xingxian_editor.corrections import comment_words
from xingxian_editor.corrections.manuscript_lines import LineText, ManuscriptLine
from xingxian_editor.corrections.marked_page import MarkedPage
from xingxian_editor.corrections.run import Run
from xingxian_editor.corrections.text_digest import text_digest
from xingxian_editor.export.manuscript import A4, folio_lines
from xingxian_editor.export.manuscript_comments import comments_of, shown_scripts
from xingxian_editor.export.manuscript_style_sheet import MANUSCRIPT_STYLES
from xingxian_editor.export.page_head import PageHead
from xingxian_editor.export.whole_file import write_whole
from xingxian_editor.export.word_comments import CommentMarks, Spot, comment_parts
from xingxian_editor.export.word_file import WordPart, word_file
from xingxian_editor.export.word_revisions import Revisions
from xingxian_editor.export.word_text import run_xml, xml_text
from xingxian_editor.page.correction import Correction, ProofMark
from xingxian_editor.page.manuscript_marks import MARK_ELEMENT, MARKS_ELEMENT, MARKS_NAMESPACE

_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006"
_ITEM_ID = "{6B1D9C4E-5B0A-4E0F-9D53-0E6B7F0C2A11}"
Look = tuple[int, int, str, Correction]
"""Characters of a line, from and to, that a correction raises or lowers, and Word's name for it."""


def write_marked_manuscript(page: MarkedPage, target: Path, head: PageHead) -> None:
    """Write the whole page with its corrections and comments to ``target``.

    Raises:
        FileNotWritten: the file could not be put in its place; what stood there is untouched.

    """
    write_whole(target, marked_manuscript_file(page, head))


def marked_manuscript_file(page: MarkedPage, head: PageHead) -> bytes:
    """Return the manuscript with its revisions as the bytes of a Word file."""
    comments = comments_of(page)
    writer = _Writer(page, CommentMarks(comments))
    body = "".join((*folio_lines(page.reading.folio), *writer.lines()))
    parts = (*comment_parts(comments), *_marks_part(page))
    return word_file(head, MANUSCRIPT_STYLES, body, A4, parts=parts, tracking=True)


class _Writer:
    """Writes the lines of one page."""

    def __init__(self, page: MarkedPage, comments: CommentMarks) -> None:
        self._page = page
        self._comments = comments
        self._carried = ""
        self._revisions = Revisions(page.by_id, page.lines)
        self._looks: dict[int, list[Look]] = {}
        for number, spans in shown_scripts(page).items():
            correction = page.by_id[number]
            look = comment_words.script_of(correction)
            for span in spans:
                self._looks.setdefault(span.line, []).append((span.start, span.end, look, correction))

    def lines(self) -> Iterator[str]:
        """Yield every line as its paragraphs: more than one where a correction begins a new one."""
        for number, line in enumerate(self._page.lines):
            yield from self._line(number, line)

    def _line(self, number: int, line: ManuscriptLine) -> Iterator[str]:
        properties = f"<w:pStyle w:val={quoteattr(line.style)}/>"
        pieces, self._carried = [self._carried], ""
        offset = 0
        for text, run in self._pieces(number, line):
            pieces.append(self._comments.at(Spot(number, offset)))
            if run.ins and run.text == "\n":
                yield self._paragraph(properties, pieces, run)
                pieces, self._carried = [self._carried], ""
            else:
                pieces.append(self._run(number, offset, text, run))
            offset += len(run.text)
        pieces.append(self._comments.at(Spot(number, offset)))
        yield self._paragraph(properties, pieces, line.separator)

    def _paragraph(self, properties: str, pieces: list[str], end: Run) -> str:
        """Return a paragraph; a move that ends with its end is closed in the next one."""
        inside = "".join((*pieces, self._revisions.opened(end)))
        properties += self._revisions.mark(end)
        self._carried = self._revisions.closed(end)
        return f"<w:p><w:pPr>{properties}</w:pPr>{inside}</w:p>"

    def _pieces(self, number: int, line: ManuscriptLine) -> Iterator[tuple[LineText | None, Run]]:
        """Yield the runs, cut where a comment or another look begins or ends and at new paragraphs."""
        cuts = self._comments.offsets(number) | {at for look in self._looks.get(number, ()) for at in look[:2]}
        offset = 0
        for text, run in line.runs():
            inside = {cut - offset for cut in cuts if offset < cut < offset + len(run.text)}
            if run.ins:
                breaks = [at for at, character in enumerate(run.text) if character == "\n"]
                inside |= {*breaks, *(at + 1 for at in breaks)} - {0, len(run.text)}
            edges = [0, *sorted(inside), len(run.text)]
            for start, end in pairwise(edges):
                if start < end:
                    yield text, run.part(start, end)
            offset += len(run.text)

    def _run(self, number: int, offset: int, text: LineText | None, run: Run) -> str:
        style = text.style if text else ""
        look = ""
        for start, end, script, correction in self._looks.get(number, ()):
            if start <= offset < end:
                look = self._revisions.script(script, correction, style)
        if not look and (written := self._page.by_id.get(run.ins)) and written.mark is ProofMark.SCRIPT:
            look = self._revisions.level(comment_words.script_of(written))
        return run_xml(run.text, style, look) if text is None else self._revisions.run(run, style, look)


def _marks_part(page: MarkedPage) -> tuple[WordPart, ...]:
    """Return the part that holds what Word has no place for."""
    if not page.corrections:
        return ()
    struck, written = _texts(page)
    rows = "".join(_mark(c, struck.get(c.id, ""), written.get(c.id, "")) for c in page.corrections)
    properties = WordPart(
        "/customXml/itemProps1.xml",
        "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
        f"{_OFFICE}/relationships/customXmlProps",
        f'<ds:datastoreItem ds:itemID="{_ITEM_ID}" xmlns:ds="{_OFFICE}/customXml"><ds:schemaRefs>'
        f'<ds:schemaRef ds:uri="{MARKS_NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>',
    )
    item = WordPart(
        "/customXml/item1.xml",
        "application/xml",
        f"{_OFFICE}/relationships/customXml",
        f'<{MARKS_ELEMENT} xmlns="{MARKS_NAMESPACE}">{rows}</{MARKS_ELEMENT}>',
        (properties,),
    )
    return (item,)


def _mark(correction: Correction, struck: str, written: str) -> str:
    values = {
        "mark": correction.mark.value,
        "pass": correction.pass_.value,
        "by": correction.by,
        "time": correction.time,
        "link": str(correction.link or ""),
        "detail": correction.detail,
        "way": correction.way.value,
        "amount": f"{correction.amount!r}" if correction.amount else "",
        "origin": correction.origin,
        "text": text_digest(struck, written),
    }
    attributes = "".join(f" {name}={quoteattr(xml_text(value))}" for name, value in values.items() if value)
    return f"<{MARK_ELEMENT}{attributes}/>"


def _texts(page: MarkedPage) -> tuple[dict[int, str], dict[int, str]]:
    """Return what every correction strikes and writes, all its places joined."""
    struck: dict[int, str] = {}
    written: dict[int, str] = {}
    for line in page.lines:
        for run in (*(run for _, run in line.runs()), line.separator):
            struck[run.dele] = struck.get(run.dele, "") + run.text
            written[run.ins] = written.get(run.ins, "") + run.text
    return struck, written
