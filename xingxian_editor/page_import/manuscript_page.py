"""Builds a page from the paragraphs of a manuscript, one after another."""

from xingxian_editor.page.block import Article, ArticleKind, Block
from xingxian_editor.page.doubt import Doubt, DoubtKind
from xingxian_editor.page.folio import Folio
from xingxian_editor.page.joining import Joining
from xingxian_editor.page.manuscript_styles import PartStyle
from xingxian_editor.page.page import Page
from xingxian_editor.page.role import ARTICLE_ROLES, FLOWING_ROLES, PHOTO_ROLES, Role
from xingxian_editor.page.source import FILE_SOURCE, Source, SourceKind, SourceRange

_OPENING = frozenset({Role.KICKER, Role.HEADLINE})
_CLOSING = frozenset({Role.BODY, Role.BYLINE, Role.CROSSHEAD})


class ManuscriptPage:
    """The page in the making: source text, blocks, articles and photos."""

    def __init__(self) -> None:
        self._pieces: list[str] = []
        self._length = 0
        self._starts: list[int] = []
        self._blocks: list[Block] = []
        self._articles: list[Article] = []
        self._part: PartStyle | None = None
        self._seen: set[Role] = set()
        self._fresh = False
        self._told = False
        self._now: Article | None = None
        self._left: tuple[Article, set[Role]] | None = None

    def begin(self, part: PartStyle) -> None:
        """Begin a new article or photo, or what belongs to none."""
        self._told, self._left = True, None
        self._begin(part)

    def _begin(self, part: PartStyle) -> None:
        self._part, self._seen, self._fresh = part, set(), False

    def add(self, role: Role, text: str, dateline: int = 0) -> int:
        """Add a paragraph, the first ``dateline`` characters of which are a dateline.

        Returns where it begins in the source.
        """
        start = self._append(role, text)
        article = self._article_for(role, dateline > 0)
        if dateline:
            self._block(Role.DATELINE, start, start + dateline, article)
        if text[dateline:].strip():
            self._block(role, start + dateline, start + len(text), article)
        return start

    def page(self, folio: Folio) -> Page:
        """Return the page, with a doubt for every article that has no headline."""
        source = Source(FILE_SOURCE, SourceKind.DOCX, "".join(self._pieces))
        headed = {block.article for block in self._blocks if block.role is Role.HEADLINE}
        bare = [a for a in self._articles if a.kind is ArticleKind.ARTICLE and a.id not in headed]
        return Page(
            sources=(source,),
            joinings=(Joining(FILE_SOURCE, paragraph_starts=tuple(self._starts)),),
            blocks=tuple(self._blocks),
            articles=tuple(self._articles),
            folio=folio,
            doubts=tuple(Doubt(i, DoubtKind.NO_HEADLINE, article=a.id) for i, a in enumerate(bare, 1)),
        )

    def _append(self, role: Role, text: str) -> int:
        if self._pieces:
            self._pieces.append("\n")
            self._length += 1
        start = self._length
        self._pieces.append(text)
        self._length += len(text)
        if role in FLOWING_ROLES:
            # A manual line break inside running text parts it like a paragraph.
            breaks = (start + at + 1 for at, character in enumerate(text) if character == "\n")
            self._starts += [start, *(offset for offset in breaks if offset < self._length)]
        return start

    def _article_for(self, role: Role, dateline: bool) -> int | None:
        if self._part is PartStyle.UNPLACED or role not in ARTICLE_ROLES | PHOTO_ROLES:
            return None
        kind = PartStyle.PHOTO if role in PHOTO_ROLES else PartStyle.ARTICLE
        if self._left is not None and self._goes_on(self._left[1], role, kind, dateline):
            self._part, self._fresh = kind, True
            self._now, self._seen = self._left
            self._left = None
        elif self._part is not kind or self._begins_another(role, dateline):
            self._leave(kind)
            self._begin(kind)
        if not self._fresh:
            number = len(self._articles) + 1
            made = ArticleKind.PHOTO if kind is PartStyle.PHOTO else ArticleKind.ARTICLE
            self._now = Article(number, made, number)
            self._articles.append(self._now)
            self._fresh = True
        self._seen.add(role)
        return self._now.id if self._now else None

    def _leave(self, kind: PartStyle) -> None:
        """Remember the article that a photo stands in."""
        in_article = self._part is PartStyle.ARTICLE and self._fresh and kind is PartStyle.PHOTO
        self._left = (self._now, self._seen) if in_article and self._now and not self._told else None

    def _goes_on(self, seen: set[Role], role: Role, kind: PartStyle, dateline: bool) -> bool:
        """Whether text behind a photo goes on with the article before it, of which ``seen`` is there already."""
        if self._part is not PartStyle.PHOTO or kind is not PartStyle.ARTICLE:
            return False
        return role not in _OPENING and Role.BYLINE not in seen and not (dateline and Role.BODY in seen)

    def _begins_another(self, role: Role, dateline: bool) -> bool:
        """Whether the order of roles alone says so: for files that a person styled without part lines."""
        if role in _OPENING or dateline:
            return bool(self._seen & _CLOSING) and (role in _OPENING or bool(self._seen & {Role.BODY, Role.BYLINE}))
        if role is Role.PHOTO_TITLE:
            return bool(self._seen & {Role.CAPTION, Role.CREDIT})
        return role is Role.CAPTION and Role.CREDIT in self._seen

    def _block(self, role: Role, start: int, end: int, article: int | None) -> None:
        last = self._blocks[-1] if self._blocks else None
        if last and article is not None and (last.role, last.article) == (role, article):
            joined = SourceRange(FILE_SOURCE, last.ranges[0].start, end)
            self._blocks[-1] = Block(last.id, (joined,), role, article, last.place)
            return
        number = len(self._blocks) + 1
        self._blocks.append(Block(number, (SourceRange(FILE_SOURCE, start, end),), role, article, number))
