"""The texts of articles and photos as they read and as corrections have them, kept for lists and for search.

A change of a page only notes whose text is due; it is put together when somebody next asks.
"""

import sqlite3
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from xingxian_editor.page.block import ArticleKind
from xingxian_editor.page.joining import Joining
from xingxian_editor.page.page import Page
from xingxian_editor.page.page_reading import ArticleReading, PhotoReading, read_article, read_photo
from xingxian_editor.page.patch import Patch, Swap
from xingxian_editor.page.span import Span
from xingxian_editor.store.bigrams import terms
from xingxian_editor.store.connection import Connection
from xingxian_editor.store.page_records import load_page

_BATCH = 400
_A_DAY = 1_000_000
"""More articles than the pages of one date can have."""


@dataclass(frozen=True, slots=True)
class ArticleText:
    """Title and other text of one article or photo, paragraphs parted by line feeds.

    What corrections made of a line stands below the lines as they are printed: both are found.
    """

    article: int
    kind: ArticleKind
    place: int
    title: str
    body: str


def add_texts(connection: Connection, page_version: int, page: Page) -> None:
    """Write the texts of a whole new page version."""
    for article in page.articles:
        if text := _text_of(page, article.id):
            _add(connection, page_version, text)


def drop_texts(connection: Connection, page_version: int) -> None:
    """Take the texts of a page version out of search: another one has become current."""
    for row in connection.rows("select article from article_texts where page_version = :v", v=page_version):
        _drop(connection, page_version, row["article"])
    connection.run("delete from texts_due where page_version = :version", version=page_version)


def mark_due(connection: Connection, page_version: int, articles: Iterable[int]) -> None:
    """Note that the texts of these articles have changed."""
    for article in articles:
        connection.run(
            "insert into texts_due (page_version, article) values (:version, :article) on conflict do nothing",
            version=page_version,
            article=article,
        )


def mark_page_due(connection: Connection, page_version: int) -> None:
    """Note that all texts of a page belong elsewhere in the index: its date has changed."""
    connection.run(
        "insert into texts_due (page_version, article) select page_version, article from article_texts"
        " where page_version = :version on conflict do nothing",
        version=page_version,
    )


def catch_up(connection: Connection, page_version: int | None = None) -> None:
    """Put together every text that is due, or those of one page version."""
    where = "where :version is null or page_version = :version"
    while connection.value(f"select 1 from texts_due {where} limit 1", version=page_version):
        with connection.write():
            due = connection.rows(
                f"select page_version, article from texts_due {where} order by page_version limit :batch",
                version=page_version,
                batch=_BATCH,
            )
            for version, rows in groupby(due, key=lambda row: int(row["page_version"])):
                _renew(connection, version, [row["article"] for row in rows])


def stored_texts(connection: Connection, page_version: int) -> list[sqlite3.Row]:
    """Return the stored texts of a page version, but for those that are due."""
    return connection.rows(
        "select article, kind, place, title, substr(body, 1, 60) as body from article_texts as texts"
        " where page_version = :version and not exists (select 1 from texts_due as due"
        " where due.page_version = texts.page_version and due.article = texts.article)",
        version=page_version,
    )


def due_texts(connection: Connection, page_version: int) -> frozenset[int]:
    """Return the articles of a page version whose text has changed since it was stored."""
    wanted = "select article from texts_due where page_version = :version"
    return frozenset(row["article"] for row in connection.rows(wanted, version=page_version))


def touched_articles(page: Page, patch: Patch) -> set[int]:
    """Return the articles whose text ``patch`` may have changed; ``page`` is the page after it."""
    found = {a.article for swap in patch.blocks for a in (swap.before, swap.after) if a and a.article is not None}
    found |= {a.id for swap in patch.articles for a in (swap.before, swap.after) if a}
    places = {(swap_id, at) for swap in patch.joinings for swap_id, at in _changed_decisions(swap)}
    for swap in patch.sources:
        for source in (swap.before, swap.after):
            places |= {(r.source, r.start) for r in source.stands_for} if source else set()
    places |= set(_corrected_places(page, patch))
    blocks = (page.block_at(source, offset) for source, offset in places)
    return found | {block.article for block in blocks if block and block.article is not None}


def _corrected_places(page: Page, patch: Patch) -> Iterator[tuple[int, int]]:
    """Yield a source character for each stretch that corrections of ``patch`` strike, write or no longer do."""
    struck = [s for swap in patch.struck for s in (swap.before, swap.after) if s]
    written = [i for swap in patch.insertions for i in (swap.before, swap.after) if i]
    changed = {c.id for swap in patch.corrections for c in (swap.before, swap.after) if c}
    struck += [s for s in page.struck if s.id in changed]
    written += [i for i in page.insertions if any(changed & {run.ins, run.dele} for run in i.runs)]
    for one in struck:
        yield from ((r.source, r.start) for r in one.ranges)
        yield from ((glyph.source, glyph.offset) for glyph in one.glyphs)
    yield from ((one.gap.glyph.source, one.gap.glyph.offset) for one in written)


def _changed_decisions(swap: Swap[Joining]) -> Iterator[tuple[int, int]]:
    before, after = swap.before, swap.after
    known = before or after
    if known is None:
        return
    old, new = before or Joining(known.source), after or Joining(known.source)
    for name in ("dropped", "mapped", "inserted", "paragraph_starts"):
        ours, theirs = getattr(old, name), getattr(new, name)
        if ours != theirs:
            yield from ((known.source, _offset(decision)) for decision in set(ours) ^ set(theirs))


def _offset(decision: int | Span | tuple[int, str]) -> int:
    if isinstance(decision, int):
        return decision
    return decision.start if isinstance(decision, Span) else decision[0]


def _renew(connection: Connection, page_version: int, articles: list[int]) -> None:
    page = load_page(connection, page_version)
    for article in articles:
        _drop(connection, page_version, article)
        if text := _text_of(page, article):
            _add(connection, page_version, text)
        connection.run(
            "delete from texts_due where page_version = :version and article = :article",
            version=page_version,
            article=article,
        )


def _add(connection: Connection, page_version: int, text: ArticleText) -> None:
    new = _next_id(connection, page_version)
    connection.run(
        "insert into article_texts (id, page_version, article, kind, place, title, body)"
        " values (:id, :version, :article, :kind, :place, :title, :body)",
        id=new,
        version=page_version,
        article=text.article,
        kind=text.kind,
        place=text.place,
        title=text.title,
        body=text.body,
    )
    connection.run(
        "insert into article_index (rowid, title, body) values (:id, :title, :body)",
        id=new,
        title=terms(text.title),
        body=terms(text.body),
    )


def _next_id(connection: Connection, page_version: int) -> int:
    """Return an id that grows with the page's date: the index gives the newest first without sorting."""
    written = connection.value("select date from pages where page_version = :version", version=page_version)
    first = _day(written or "") * _A_DAY + 1
    last = connection.value(
        "select max(id) from article_texts where id >= :first and id < :beyond", first=first, beyond=first + _A_DAY
    )
    return first if last is None else int(last) + 1


def _day(written: str) -> int:
    try:
        return date.fromisoformat(written).toordinal()
    except ValueError:
        return 0


def _drop(connection: Connection, page_version: int, article: int) -> None:
    row = connection.row(
        "select id, title, body from article_texts where page_version = :version and article = :article",
        version=page_version,
        article=article,
    )
    if row is None:
        return
    # The index keeps no text of its own: to forget an article it must be told what it had.
    connection.run(
        "insert into article_index (article_index, rowid, title, body) values ('delete', :id, :title, :body)",
        id=row["id"],
        title=terms(row["title"]),
        body=terms(row["body"]),
    )
    connection.run("delete from article_texts where id = :id", id=row["id"])


def _text_of(page: Page, article_id: int) -> ArticleText | None:
    article = page.article_by_id.get(article_id)
    if article is None:
        return None
    is_photo = article.kind is ArticleKind.PHOTO
    unit = read_photo(page, article_id) if is_photo else read_article(page, article_id)
    title, body = _lines(unit)
    corrected = _corrected(page, unit)
    if corrected != unit:
        body = "\n".join((body, *_new_lines((title, body), _lines(corrected))))
    return ArticleText(article_id, article.kind, article.place, title, body)


def _lines(unit: ArticleReading | PhotoReading) -> tuple[str, str]:
    return _photo_text(unit) if isinstance(unit, PhotoReading) else _article_text(unit)


def _corrected(page: Page, unit: ArticleReading | PhotoReading) -> ArticleReading | PhotoReading:
    if not (page.struck or page.insertions):
        return unit
    # Lists of pages do without it: a page that nobody corrected is most of them.
    from xingxian_editor.corrections.final_reading import final_article, final_photo
    from xingxian_editor.corrections.tracked_article import track_article

    tracked = track_article(page, unit, 0)
    return final_photo(unit, tracked) if isinstance(unit, PhotoReading) else final_article(unit, tracked)


def _new_lines(before: tuple[str, str], after: tuple[str, str]) -> Iterator[str]:
    """Yield the lines that only the corrected text has."""
    known = {*before[0].split("\n"), *before[1].split("\n")}
    yield from (line for text in after for line in text.split("\n") if line and line not in known)


def _article_text(article: ArticleReading) -> tuple[str, str]:
    crossheads = (line for _, line in article.crossheads)
    heads = (*article.deck, *article.kicker)
    # In the order of article_heads: lists show how an article begins.
    lines = (*article.paragraphs, *article.summary, *article.editors_note, article.dateline, *crossheads, *heads)
    return article.title, "\n".join(line.text for line in (*lines, *article.byline) if line)


def _photo_text(photo: PhotoReading) -> tuple[str, str]:
    lines = (photo.caption, photo.credit)
    return " ".join(line.text for line in photo.title), "\n".join(line.text for line in lines if line)
