"""The sample page put together by hand: its folio as printed, its articles from the page document."""

import json
from dataclasses import replace
from pathlib import Path

from xingxian_editor.checks.engine import check_page
from xingxian_editor.checks.newsroom import Newsroom
from xingxian_editor.page.block import Article, ArticleKind, Block
from xingxian_editor.page.folio import Credit, Fact, Folio
from xingxian_editor.page.joining import Joining
from xingxian_editor.page.page import Page
from xingxian_editor.page.role import Role
from xingxian_editor.page.source import Source, SourceKind, SourceRange

TRUTH = Path(__file__).parents[2] / "fixtures" / "xingxian_2021_03_05_p7" / "truth.json"
FOLIO = (
    "7县域·兴县 组版：李够梅 张明提 责编：王耀 校对：刘挺",
    "2021年3月5日 星期五",
    "合办：兴县县委宣传部",
)
ROSTER = ("李够梅", "张明提", "王耀", "刘挺")
EDITION = Newsroom(newspaper="示例日报", roster=ROSTER, taken=(("1", "要闻"), ("2", "综合")), edition_date="2021-03-05")


class _PageInTheMaking:
    def __init__(self):
        self.lines, self.blocks, self.starts = [], [], []

    def add(self, text, role, article=None):
        start = sum(len(line) + 1 for line in self.lines)
        self.lines.append(text)
        if role is Role.BODY:
            self.starts.append(start)
        place = (SourceRange(0, start, start + len(text)),)
        self.blocks.append(Block(len(self.blocks) + 1, place, role, article, len(self.blocks)))

    @property
    def text(self):
        return "\n".join(self.lines)


def folio_of(text, lines=FOLIO):
    """Return the folio that ``lines`` of the source ``text`` print."""

    def anchor(words):
        start = text.index(words)
        return (SourceRange(0, start, start + len(words)),)

    def fact(words, value=None):
        return Fact(value or words, words, anchor(words))

    def credit(role, *names):
        return Credit(role, tuple(fact(name) for name in names), anchor(role + "："))

    return Folio(
        date=fact("2021年3月5日", "2021-03-05"),
        weekday=fact("星期五"),
        page_number=Fact("7", "7", (SourceRange(0, text.index("7县域"), text.index("7县域") + 1),)),
        section=fact("县域·兴县"),
        co_organisers=credit("合办", "兴县县委宣传部"),
        credits=(credit("组版", "李够梅", "张明提"), credit("责编", "王耀"), credit("校对", "刘挺")),
    )


def sample_page(newsroom=EDITION):
    """Return the page and the report of all rules on it."""
    made, articles = _PageInTheMaking(), []
    for line in FOLIO:
        made.add(line, Role.FOLIO)
    truth = json.loads(TRUTH.read_text(encoding="utf-8"))
    for number, article in enumerate(truth["articles"], 1):
        articles.append(Article(number, ArticleKind.ARTICLE, number))
        for name, role in (("kicker", Role.KICKER), ("headline", Role.HEADLINE), ("paragraphs", Role.BODY)):
            for line in article[name]:
                made.add(line, role, number)
        made.add(f"（{'、'.join(article['byline'])}）", Role.BYLINE, number)
    for number, photo in enumerate(truth["photos"], len(articles) + 1):
        articles.append(Article(number, ArticleKind.PHOTO, number))
        made.add(photo["title"], Role.PHOTO_TITLE, number)
        made.add(photo["caption"], Role.CAPTION, number)
        made.add(f"{photo['credit'][0]} 摄", Role.CREDIT, number)
    page = Page(
        sources=(Source(0, SourceKind.TEXT, made.text),),
        joinings=(Joining(0, paragraph_starts=tuple(made.starts)),),
        blocks=tuple(made.blocks),
        articles=tuple(articles),
        folio=folio_of(made.text),
    )
    return page, check_page(page, newsroom)


def with_names(page, role, *names):
    """Return ``page`` with other names in one credit, as typed by a person."""
    facts = tuple(Fact(name, typed_by="王耀") for name in names)
    credits = tuple(replace(c, names=facts) if c.role == role else c for c in page.folio.credits)
    return replace(page, folio=replace(page.folio, credits=credits))
