"""A character that the page shows and its file lacks: 坚决 出转型, where 蹚 was lost."""

from collections.abc import Iterator

from xingxian_editor.checks.checked_page import CheckedPage
from xingxian_editor.checks.examples import Example, page_of
from xingxian_editor.checks.finding import Fix, Severity
from xingxian_editor.checks.rule import Category, Hit, Rule, Scope
from xingxian_editor.page.joining import Joining
from xingxian_editor.page.page import Page
from xingxian_editor.page.place import Place, reading_at
from xingxian_editor.page.role import Role
from xingxian_editor.page.source import Source, SourceKind, SourceRange

_NEAR = 4


def find(checked: CheckedPage) -> Iterator[Hit]:
    """Yield each blank where a glyph was lost and nobody has typed it in yet."""
    for joining in checked.page.joinings:
        for offset in joining.lost:
            if not _typed_in(checked.page, joining.source, offset):
                for where in checked.places_of((SourceRange(joining.source, offset, offset + 1),)):
                    yield _hit(checked, where)


def _typed_in(page: Page, source: int, offset: int) -> bool:
    return any(r.holds(source, offset) for typed in page.sources for r in typed.stands_for)


def _hit(checked: CheckedPage, where: Place) -> Hit:
    reading = reading_at(checked.reading, where)
    text = reading.text if reading else ""
    before, after = text[max(0, where.start - _NEAR) : where.start], text[where.end : where.end + _NEAR]
    message = f"“{before}□{after}”少了一个字，多半是 GB 2312 没有的字，提取时丢了。请对照版样补录。"
    return Hit(where, text[where.start : where.end], message)


def _page(text: str, *typed: str, role: Role = Role.BODY) -> Page:
    """Return a page whose text lost a glyph at each ␣; ``typed`` takes the places in order."""
    lost = tuple(at for at, character in enumerate(text) if character == "␣")
    page = page_of((role, 1, text.replace("␣", " ")))
    sources = (
        Source(number, SourceKind.TRANSCRIPTION, glyph, (SourceRange(0, at, at + 1),))
        for number, (glyph, at) in enumerate(zip(typed, lost, strict=False), 1)
    )
    joining = Joining(0, paragraph_starts=page.joinings[0].paragraph_starts, lost=lost)
    return Page((*page.sources, *sources), (joining,), page.blocks, page.articles)


RULE = Rule(
    id="text.glyph-lost",
    title="缺字",
    question="提取时有没有丢字",
    why="版样上有而文件里没有的字，要补录。",
    category=Category.EXTRACTION,
    severity=Severity.WARNING,
    fix=Fix.NONE,
    scope=Scope.PAGE,
    find=find,
    flags=(
        Example(_page("六大产业集群，坚决␣出转型发展新路。"), quotes=(" ",)),
        Example(_page("坚决␣出新路␣出水平", "蹚"), quotes=(" ",)),
        Example(_page("坚决␣出新路", role=Role.HEADLINE), quotes=(" ",)),
    ),
    allows=(
        Example(_page("六大产业集群，坚决␣出转型发展新路。", "蹚")),
        Example(_page("“赏吕梁风光 圆百年梦想”")),
    ),
)
