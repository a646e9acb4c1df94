"""Groups paragraphs, bylines and captions to articles and photos; heads stay over for later."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from xingxian_editor.page.photo_credits import tells_of_photo
from xingxian_editor.page_import.article_starts import ArticleStarts, TextAbove
from xingxian_editor.page_import.captions import is_sight
from xingxian_editor.page_import.chains import closes_with_author, opens_letter, opens_question
from xingxian_editor.page_import.items import Item, ItemKind
from xingxian_editor.page_import.notices import Notices, opens_brief, stands_over_briefs
from xingxian_editor.page_import.wording import announces_briefs, ends_sentence

_COLUMN_CHANGE = 3.0
_ON_A_DAY = re.compile(r"(?:近日|\d{1,2}月\d{1,2}日)，.{4,60}。$")
_GOES_ON = re.compile(r"当[日天]|据[悉了]|近年来|目前|连日来|图为")


@dataclass(slots=True)
class ArticleDraft:
    """The items of one article, by their numbers in the row of items; ``lead`` only where it stands behind the body."""

    summary: list[int] = field(default_factory=list)
    note: list[int] = field(default_factory=list)
    lead: list[int] = field(default_factory=list)
    dateline: list[int] = field(default_factory=list)
    body: list[int] = field(default_factory=list)
    crossheads: list[int] = field(default_factory=list)
    byline: list[int] = field(default_factory=list)
    column: float = 0.0
    widest: float = 0.0
    sure: float = 0.95
    brief: bool = False
    verse: bool = False

    @property
    def numbers(self) -> list[int]:
        """The numbers of all its items."""
        return sorted(
            [*self.summary, *self.note, *self.lead, *self.dateline, *self.body, *self.crossheads, *self.byline]
        )

    @property
    def text_numbers(self) -> list[int]:
        """The numbers of its paragraphs as they are read."""
        return [*self.lead, *self.body]


@dataclass(slots=True)
class PhotoDraft:
    """The items of one photo."""

    caption: list[int] = field(default_factory=list)
    credit: list[int] = field(default_factory=list)
    sure: float = 0.9

    @property
    def numbers(self) -> list[int]:
        """The numbers of all its items."""
        return sorted([*self.caption, *self.credit])


@dataclass(slots=True)
class Drafts:
    """Articles, photos and notices of the page, and the heads and bylines that are in none."""

    articles: list[ArticleDraft] = field(default_factory=list)
    photos: list[PhotoDraft] = field(default_factory=list)
    notices: list[list[int]] = field(default_factory=list)
    heads: list[int] = field(default_factory=list)
    loose_bylines: list[int] = field(default_factory=list)


def drafts_of(items: Sequence[Item]) -> Drafts:
    """Group ``items``; every item but heads and folio lines goes to one article, photo or notice."""
    return _Grouping(items).drafts()


class _Grouping:
    def __init__(self, items: Sequence[Item]) -> None:
        self._items = items
        self._found = Drafts()
        self._open: ArticleDraft | None = None
        self._heads: list[int] = []
        self._opening_byline: list[int] = []
        self._announced: list[int] = []
        self._jumped = False
        self._notices = Notices(items)
        self._starts = ArticleStarts(items)

    def drafts(self) -> Drafts:
        for number, item in enumerate(self._items):
            if number in self._notices:
                self._add_to_notice(number)
            else:
                self._add(number, item)
        self._release_heads()
        if self._opening_byline:
            (self._open.byline if self._open else self._found.loose_bylines).extend(self._opening_byline)
        if self._announced and self._found.articles:
            self._take_announced(self._found.articles[-1])
        return self._found

    def _take_announced(self, article: ArticleDraft) -> None:
        """Give an article the summary and the editor's note that stand before it."""
        for number in self._announced:
            is_summary = self._items[number].kind is ItemKind.SUMMARY
            (article.summary if is_summary else article.note).append(number)
        self._announced = []

    def _add(self, number: int, item: Item) -> None:
        if item.kind is ItemKind.DATELINE:
            self._begin().dateline.append(number)
        elif item.kind is ItemKind.BODY:
            self._add_body(number, item)
        elif item.kind is ItemKind.HEAD:
            self._heads.append(number)
        elif item.kind is ItemKind.BYLINE:
            self._add_byline(number, item)
        elif item.kind is ItemKind.JUMP:
            self._jumped = True
        elif item.kind in (ItemKind.CAPTION, ItemKind.CREDIT):
            self._add_to_photo(number, item)
        elif item.kind in (ItemKind.SUMMARY, ItemKind.EDITORS_NOTE):
            self._announced.append(number)

    def _add_to_notice(self, number: int) -> None:
        if self._notices.opens(number):
            self._release_heads()
            self._open = None
            self._found.notices.append([])
        self._found.notices[-1].append(number)

    def _opens_briefs(self, item: Item) -> bool:
        return opens_brief(item.text) and any(
            announces_briefs(self._items[head].text) or stands_over_briefs(self._items, head) for head in self._heads
        )

    def _begin(self, brief: bool = False) -> ArticleDraft:
        self._release_heads()
        self._jumped = False
        self._open = ArticleDraft(byline=self._opening_byline, brief=brief)
        self._opening_byline = []
        self._take_announced(self._open)
        self._found.articles.append(self._open)
        return self._open

    def _release_heads(self) -> None:
        self._found.heads.extend(self._heads)
        self._heads = []

    def _add_body(self, number: int, item: Item) -> None:
        article = self._open
        # What a jump line leads away from goes on elsewhere; what follows one came from elsewhere.
        if (
            article is None
            or self._opening_byline
            or (article.body and (self._jumped or self._announced))
            or (article.body and self._is_another(article, number, item))
        ):
            article = self._begin(self._is_next_brief(article, item) if article else self._is_brief(item))
        elif self._heads:
            self._settle_heads(article)
        article.body.append(number)
        article.column = article.column or item.column
        article.widest = max(article.widest, *(segment.width for segment in item.segments))

    def _is_brief(self, item: Item) -> bool:
        """Say whether short news begins where no article is open: announced, or the next after a signed one."""
        before = self._found.articles[-1:]
        return self._opens_briefs(item) or (opens_brief(item.text) and not self._heads and any(a.brief for a in before))

    def _is_next_brief(self, article: ArticleDraft, item: Item) -> bool:
        """Say whether it is the first or the next of short news behind marks, under a head that announces them."""
        if not opens_brief(item.text):
            return False
        return self._opens_briefs(item) or (not self._heads and article.brief)

    def _is_another(self, article: ArticleDraft, number: int, item: Item) -> bool:
        """Say whether this paragraph begins another article, which no dateline or byline shows."""
        if opens_letter(item.text):
            return True
        if article.brief and not self._heads and opens_brief(item.text):
            return True  # Short news whose signature nobody knows for a name runs on to no sentence's end.
        last = self._items[article.body[-1]].text
        if self._heads and closes_with_author(last):
            return True
        finished = ends_sentence(last)
        if not finished:
            return False
        if article.column and item.column and abs(article.column - item.column) > _COLUMN_CHANGE:
            return True
        if not self._heads:
            return self._is_next_brief(article, item)
        # An article of few lines shows no column, but none of its lines is wider than it.
        if item.column and article.widest > item.column + _COLUMN_CHANGE:
            return True
        if self._shows_a_photo(article) or self._is_first_question(article, item):
            return True
        if self._is_next_brief(article, item):
            return True
        column = article.column or article.widest
        above = TextAbove(article.body, bool(article.byline), bool(article.dateline), column)
        return self._starts.another(above, self._heads, number)

    def _is_first_question(self, article: ArticleDraft, item: Item) -> bool:
        """Say whether questions and answers begin, under a head of their own."""
        return opens_question(item.text) and not any(opens_question(self._items[n].text) for n in article.body)

    def _shows_a_photo(self, article: ArticleDraft) -> bool:
        """Say whether an article whose byline tells of a photo (文/图) closes with what is to be seen on it."""
        last = self._items[article.body[-1]]
        told = any(tells_of_photo(self._items[n].text) for n in article.byline)
        return told and len(last.segments) == 1 and is_sight(last.text)

    def _settle_heads(self, article: ArticleDraft) -> None:
        """Heads between paragraphs of one article are crossheads, unless too wide for its column."""
        if article.body and len(self._heads) <= 2:
            limit = (article.column or article.widest) + 1
            fits = [n for n in self._heads if self._items[n].segments[0].width <= limit]
            article.crossheads.extend(fits)
            self._heads = [n for n in self._heads if n not in fits]
        self._release_heads()

    def _add_byline(self, number: int, item: Item) -> None:
        article = self._open
        if article and not article.body and article.dateline:
            article.byline.append(number)
        elif article and article.body and not self._heads and not self._opens(number, item, article):
            article.byline.append(number)
            self._open = article if self._is_continued(number) else None
        else:
            self._open = None
            self._opening_byline.append(number)

    def _opens(self, number: int, item: Item, article: ArticleDraft) -> bool:
        """Say whether a byline after a paragraph belongs to what follows."""
        closes = item.text[-1:] in "）)"
        if item.same_line or closes or item.text[:1] in "（(":
            return False
        return bool(article.byline) and self._kind_after(number) in (ItemKind.BODY, ItemKind.DATELINE)

    def _is_continued(self, number: int) -> bool:
        return self._kind_after(number) is ItemKind.BYLINE

    def _kind_after(self, number: int) -> ItemKind | None:
        return self._items[number + 1].kind if number + 1 < len(self._items) else None

    def _opens_caption(self, number: int, item: Item) -> bool:
        """Say whether the paragraph above is the first of a caption in two (3月17日，游客在赏花。 and 当日，……。)."""
        article = self._open
        if article is None or article.body != [number - 1] or len(article.numbers) > 1:
            return False
        return bool(_ON_A_DAY.match(self._items[number - 1].text) and _GOES_ON.match(item.text))

    def _add_to_photo(self, number: int, item: Item) -> None:
        photos = self._found.photos
        if item.kind is ItemKind.CAPTION and self._opens_caption(number, item):
            self._found.articles.remove(self._open)  # type: ignore[arg-type]
            self._open = None
            photos.append(PhotoDraft([number - 1, number]))
            return
        if item.kind is ItemKind.CAPTION or not photos or photos[-1].credit or number - 1 not in photos[-1].numbers:
            photos.append(PhotoDraft())
        (photos[-1].caption if item.kind is ItemKind.CAPTION else photos[-1].credit).append(number)
