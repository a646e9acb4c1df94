from dataclasses import replace

import pytest

from xingxian_editor.page.block import Article, ArticleKind, Block
from xingxian_editor.page.changed_text import Gap, Glyph, Insertion, Struck, WrittenRun
from xingxian_editor.page.correction import Correction, CorrectionState, Frame, Pass, ProofMark
from xingxian_editor.page.doubt import Choice, Doubt, DoubtKind
from xingxian_editor.page.folio import Credit, Fact, Folio
from xingxian_editor.page.joining import Joining
from xingxian_editor.page.note import Note
from xingxian_editor.page.page import Page
from xingxian_editor.page.patch import difference
from xingxian_editor.page.query import Answer, Query, Reply
from xingxian_editor.page.role import Role
from xingxian_editor.page.source import Source, SourceKind, SourceRange
from xingxian_editor.page.span import Span
from xingxian_editor.store.library import Library

TEXT = "春耕忙\n本报讯 田里的人多 起来了。\n水渠也通了。\n老井图\n井边的人\n7综合组版：甲某"

TEN_PAST_TEN = "2021-03-04T22:10:00+08:00"


def range_of(text, part, source=0):
    start = text.index(part)
    return SourceRange(source, start, start + len(part))


def build_page(date="2021-03-05", number="7", headline="春耕忙"):
    """A page with one of everything: all that the store must give back as it was."""
    text = TEXT.replace("春耕忙", headline)
    body = range_of(text, "本报讯 田里的人多 起来了。\n水渠也通了。")
    folio_anchor = (range_of(text, "7综合组版：甲某"),)
    blank = text.index("多 起") + 1
    blocks = (
        Block(1, (range_of(text, headline),), Role.HEADLINE, 1, 0, 0.6),
        Block(2, (body,), Role.BODY, 1, 1, 0.9),
        Block(3, (range_of(text, "老井图"),), Role.PHOTO_TITLE, 2, 0),
        Block(4, (range_of(text, "井边的人"),), Role.CAPTION, 2, 1, tagged_by="乙"),
        Block(5, folio_anchor, Role.FOLIO),
        Block(6, (SourceRange(1, 0, 2),), Role.KICKER, 1, 0, tagged_by="乙"),
    )
    choices = (Choice(0.6, Role.HEADLINE, 1, (("春", 2),), True), Choice(0.2, Role.UNPLACED))
    return Page(
        (
            Source(0, SourceKind.TEXT, text),
            Source(1, SourceKind.TRANSCRIPTION, "三月", (SourceRange(0, blank, blank + 1),), "乙", "2021-03-04T22:00"),
        ),
        (
            Joining(
                0,
                dropped=(Span(blank, blank + 1),),
                mapped=((text.index("渠"), "渠"),),
                inserted=((text.index("人多"), " "),),
                paragraph_starts=(text.index("本报"), text.index("水")),
                lost=(blank,),
            ),
        ),
        blocks,
        (Article(1, ArticleKind.ARTICLE, 0), Article(2, ArticleKind.PHOTO, 0)),
        Folio(
            date=Fact(date, "3月5日", folio_anchor) if date else None,
            page_number=Fact(number, number, folio_anchor),
            section=Fact("综合"),
            credits=(Credit("组版", (Fact("甲某", typed_by="乙"),), folio_anchor),),
            co_organisers=Credit("合办", (Fact(None, "某局"),)),
        ),
        (Doubt(1, DoubtKind.WHICH_ARTICLE, 1, None, (), choices), Doubt(2, DoubtKind.LOST_GLYPH, decided_by="乙")),
        (Note(1, (body,), "核实人数", "乙", TEN_PAST_TEN, 2, True, (Reply("丙", TEN_PAST_TEN, "核过"),)),),
        *corrected(text),
    )


def corrected(text):
    """Return corrections, what they strike and write, and queries: each with all that it can have."""
    at = text.index("人多")
    place = (SourceRange(0, at, at + 2),)
    corrections = (
        Correction(1, ProofMark.CHANGE, "乙", Pass.FIRST, TEN_PAST_TEN, note="看清", link=2, origin="text.x"),
        Correction(
            2,
            ProofMark.SPACE,
            "丙",
            Pass.SECOND,
            TEN_PAST_TEN,
            CorrectionState.REJECTED,
            "不必",
            "",
            2,
            place,
            None,
            "½",
        ),
        Correction(
            3, ProofMark.STRAIGHTEN, "丙", Pass.THIRD, TEN_PAST_TEN, frame=Frame(1, 2.5, 30, 40), decided_by="乙"
        ),
    )
    struck = (Struck(1, place, (Glyph(0, at + 1, -1),)),)
    insertions = (Insertion(Gap(Glyph(0, at + 1)), (WrittenRun("人\U00020bb7", 1), WrittenRun("甚", 1, 2))),)
    queries = (
        Query(1, place, "多少人？", "丙", Pass.SECOND, TEN_PAST_TEN),
        Query(2, place, "几人？", "丙", Pass.SECOND, TEN_PAST_TEN, "三人", (), Answer.YES, "乙", TEN_PAST_TEN, 1),
    )
    return corrections, struck, insertions, queries


@pytest.fixture
def make_page():
    return build_page


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "library"


@pytest.fixture
def library(folder):
    with Library.open(folder) as opened:
        yield opened


@pytest.fixture
def newspaper(library):
    return library.newspapers.add("示例日报", by="乙")


@pytest.fixture
def add_page(library, newspaper):
    """Add a page and return its card; every one has another file."""

    def add(page=None, original=None, **changes):
        add.count += 1
        content = original if original is not None else f"file {add.count}".encode()
        return library.pages.add(
            newspaper.id,
            page or build_page(**changes),
            kind="text",
            importer="text 1",
            original=content,
            file_name=f"{add.count}.txt",
            by="乙",
        )

    add.count = 0
    return add


@pytest.fixture
def tag():
    """Tag a block of a page in a library, save it, and return the page after and the new revision."""

    def do(library, card, page, revision, block, role, label="标注", by="乙"):
        after = with_role(page, block, role, by)
        patch = difference(page, after)
        version = card.page_version
        saved = library.pages.save(version, revision, patch, after, label=label, by=by, kind="do", undecided=1)
        return after, saved

    return do


def with_role(page, block, role, by):
    blocks = (replace(b, role=role, tagged_by=by, confidence=1.0) if b.id == block else b for b in page.blocks)
    return replace(page, blocks=tuple(blocks))
