"""Reads a Word file: a manuscript by its named styles, any other file as plain lines."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from xingxian_editor.page.folio import Folio
from xingxian_editor.page.manuscript_styles import DATELINE_STYLE, ROLE_STYLES, FolioStyle, PartStyle
from xingxian_editor.page.page import Page
from xingxian_editor.page.role import Role
from xingxian_editor.page.source import FILE_SOURCE, SourceKind, SourceRange
from xingxian_editor.page_import.imported_page import ImportedPage, Remark
from xingxian_editor.page_import.manuscript_folio import FolioRun, folio_of
from xingxian_editor.page_import.manuscript_package import StyledParagraph, read_paragraphs
from xingxian_editor.page_import.manuscript_page import ManuscriptPage
from xingxian_editor.page_import.page_file_problem import FileEmpty

IMPORTER = "manuscript 1"
REMARK = Remark(
    "这份 Word 不是本程序导出的文稿，是当作文字读进来的，类别和分篇都是推断；请对着原件看一遍。",
    "This Word file is no manuscript of this program: it was read as text, roles and articles are inferred; "
    "look it through against the original.",
)
"""What is said of a Word file without our styles."""
_ROLES = {name: role for role, name in ROLE_STYLES.items()}
_PARTS = {part.value: part for part in PartStyle}
_TELLING = frozenset(_ROLES) - {ROLE_STYLES[Role.BODY]} | frozenset(_PARTS)
_FOLIO_STYLES = frozenset(style.value for style in FolioStyle)
# In a Chinese Word the built-in style Normal is shown as 正文, so it calls ours 正文1 when it saves.
_NUMBERED = re.compile(r"\s*[0-9]+$")


def read_docx(data: bytes, name: str = "Word") -> ImportedPage:
    """Return the page that the Word file ``data`` holds.

    A manuscript comes back as it went out, told by the names of its styles. A file without them
    is read like a page's extracted text.

    Raises:
        PageFileProblem: no Word file, damaged, too large, empty, or without an article.

    """
    written = read_paragraphs(data, name)
    paragraphs = tuple(map(_with_plain_name, written))
    if not any(paragraph.text.strip() for paragraph in paragraphs):
        raise FileEmpty(name)
    if any(p.style in _TELLING for p in paragraphs):
        return _manuscript(paragraphs)
    return _plain(written, name)


def _with_plain_name(paragraph: StyledParagraph) -> StyledParagraph:
    return replace(
        paragraph,
        style=_NUMBERED.sub("", paragraph.style),
        runs=tuple(replace(run, style=_NUMBERED.sub("", run.style)) for run in paragraph.runs),
    )


def _manuscript(paragraphs: Iterable[StyledParagraph]) -> ImportedPage:
    made = ManuscriptPage()
    folio_runs: list[FolioRun] = []
    for paragraph in paragraphs:
        if part := _PARTS.get(paragraph.style):
            made.begin(part)
        elif paragraph.text.strip():
            role = _ROLES.get(paragraph.style, Role.BODY)
            start = made.add(role, paragraph.text, _dateline_length(role, paragraph))
            if role is Role.FOLIO:
                folio_runs += _folio_runs(paragraph, start)
    return ImportedPage(_with_folio(made.page(folio_of(folio_runs)), folio_runs), SourceKind.DOCX, IMPORTER)


def _dateline_length(role: Role, paragraph: StyledParagraph) -> int:
    first = paragraph.runs[0]
    return len(first.text) if role is Role.BODY and first.style == DATELINE_STYLE else 0


def _folio_runs(paragraph: StyledParagraph, start: int) -> Iterator[FolioRun]:
    for run in paragraph.runs:
        yield FolioRun(run.text, run.style, (SourceRange(FILE_SOURCE, start, start + len(run.text)),))
        start += len(run.text)


def _with_folio(page: Page, runs: Iterable[FolioRun]) -> Page:
    """Read the folio's wording where no run of it has a style of its own."""
    runs = tuple(runs)
    if not runs or any(run.style in _FOLIO_STYLES for run in runs):
        return page
    from xingxian_editor.page_import.folio_text import read_folio

    return replace(page, folio=read_folio(page, Folio()))


def _plain(paragraphs: Iterable[StyledParagraph], name: str) -> ImportedPage:
    """Read a file that this program did not write as text; Word's own headings are hints."""
    from xingxian_editor.page_import.pasted_text import read_page_text
    from xingxian_editor.page_import.word_headings import headings_of, with_headings

    written = [(paragraph.style, paragraph.text) for paragraph in paragraphs]
    imported = read_page_text("\n".join(text for _, text in written), name)
    page = imported.page
    if headings := headings_of(written):
        page = with_headings(page, headings)
    sources = tuple(replace(source, kind=SourceKind.DOCX) for source in page.sources)
    return ImportedPage(replace(page, sources=sources), SourceKind.DOCX, imported.importer, REMARK)
