"""The numbers of the store: saving a tag beside a bare commit, and a library of 10,000 pages beside one of 10."""

import sqlite3
import statistics
from contextlib import closing
from dataclasses import replace
from time import perf_counter

import pytest

from xingxian_editor.page.block import Article, ArticleKind, Block
from xingxian_editor.page.folio import Fact, Folio
from xingxian_editor.page.joining import Joining
from xingxian_editor.page.page import Page
from xingxian_editor.page.patch import difference
from xingxian_editor.page.role import Role
from xingxian_editor.page.source import Source, SourceKind, SourceRange
from xingxian_editor.page.span import Span
from xingxian_editor.store.bigrams import terms
from xingxian_editor.store.library import Library
from xingxian_editor.store.records import PageState

ROUNDS = 400
MOST_FOR_A_TAG = 3.0
MOST_FOR_SIZE = 1.2
STEP = 3
"""Blank dropped after this many characters, as in a line that was set wide."""


def page_of(characters, articles, number):
    """Return a page whose articles have a headline and ten body blocks each."""
    words = f"第{number}版的文字是为量时间而编的，没有人写过它。"
    text, blocks, dropped, starts = "", [], [], []
    for article in range(1, articles + 1):
        for place in range(11):
            start = len(text)
            line = words[:12] if not place else (words * (characters // articles // 10 // len(words) + 1))
            text += " ".join(line[at : at + STEP] for at in range(0, len(line), STEP)) + "\n"
            dropped += [Span(at, at + 1) for at in range(start, len(text)) if text[at] == " "]
            starts += [start] if place else []
            role = Role.BODY if place else Role.HEADLINE
            ranges = (SourceRange(0, start, len(text) - 1),)
            blocks.append(Block(len(blocks) + 1, ranges, role, article, place, confidence=0.9))
    folio = Folio(date=Fact("2021-03-05"), page_number=Fact("7"), section=Fact("县域·兴县"))
    kinds = tuple(Article(article, ArticleKind.ARTICLE, article) for article in range(1, articles + 1))
    joinings = (Joining(0, tuple(dropped), paragraph_starts=tuple(starts)),)
    return Page((Source(0, SourceKind.TEXT, text),), joinings, tuple(blocks), kinds, folio)


def add(library, newspaper, page, number):
    original = f"page {number}".encode()
    return library.pages.add(
        newspaper.id, page, kind="text", importer="text 1", original=original, file_name=f"{number}.txt", by="量"
    )


def timed(action):
    began = perf_counter()
    action()
    return perf_counter() - began


def tagging(library, opened):
    """Return an action that tags one block, another one each time."""
    state = {"page": opened.page, "revision": opened.revision, "turn": 0}
    version = opened.card.page_version

    def tag():
        before = state["page"]
        block = before.blocks[state["turn"] % len(before.blocks)]
        role = Role.DECK if block.role is not Role.DECK else Role.BODY
        blocks = tuple(
            replace(b, role=role, tagged_by="量", confidence=1.0) if b is block else b for b in before.blocks
        )
        after = replace(before, blocks=blocks)
        patch = difference(before, after)
        began = perf_counter()
        state["revision"] = library.pages.save(
            version, state["revision"], patch, after, label="副题", by="量", kind="do", undecided=3
        )
        state.update(page=after, turn=state["turn"] + 1)
        return perf_counter() - began

    return tag


def bare_commit(path):
    """Return the floor: one row into one table, with the same settings."""
    connection = sqlite3.connect(path, isolation_level=None)
    for setting in ("journal_mode = wal", "synchronous = full", "foreign_keys = on"):
        connection.execute(f"pragma {setting}")
    connection.execute("create table floor (id integer primary key, record text)")

    def commit():
        connection.execute("begin immediate")
        connection.execute("insert into floor (record) values (:record)", {"record": "标" * 40})
        connection.execute("commit")

    return connection, commit


@pytest.mark.benchmark(group="saving one tag")
def test_saving_a_tag_costs_little_more_than_a_bare_commit(tmp_path, benchmark):
    with Library.open(tmp_path / "library") as library:
        card = add(library, library.newspapers.add("示例日报"), page_of(7000, 5, 1), 1)
        tag = tagging(library, library.pages.open(card.id))
        connection, commit = bare_commit(tmp_path / "floor.db")
        with closing(connection):
            # In turns, so that a slow moment of the disk falls on both.
            pairs = [(timed(commit), tag()) for _ in range(ROUNDS)]
        benchmark.pedantic(tag, rounds=100)
    floor = statistics.median(pair[0] for pair in pairs)
    saving = statistics.median(pair[1] for pair in pairs)
    benchmark.extra_info.update(floor_ms=floor * 1000, saving_ms=saving * 1000, ratio=saving / floor)
    print(f"\nbare commit {floor * 1000:.3f} ms, one tag {saving * 1000:.3f} ms: {saving / floor:.2f} times")
    assert saving <= MOST_FOR_A_TAG * floor


SMALL, LARGE = 10, 10_000
TO_AN_EDITION = 8
_MULTIPLIED = ("sources", "joinings", "blocks", "articles", "folios", "doubts", "notes", "corrections", "struck")


def fill(folder, count):
    """Make a library of ``count`` pages from one added page, by statements: as fast as the disk takes it."""
    with Library.open(folder) as library:
        newspaper = library.newspapers.add("示例日报")
        template = add(library, newspaper, page_of(900, 3, 1), 1)
        driver = library._connection
        driver.run("pragma synchronous = off")
        with driver.write():
            driver.run(
                "create temp table numbers as with recursive n(at) as"
                " (select 2 union all select at + 1 from n where at < :count) select at from n",
                count=count,
            )
            _multiply_pages(driver, template)
            driver.run("update pages set undecided = id % 3")
            _multiply_texts(driver)
        driver.run("pragma synchronous = full")
        driver.run("drop table temp.numbers")


def _multiply_pages(driver, template):
    driver.run(
        "insert into editions (newspaper, date, version) select newspaper, date(:date, '-' || at || ' days'), 1"
        " from editions, numbers where editions.id = 1 and at <= (select max(at) from numbers) / :to + 1",
        date=template.date,
        to=TO_AN_EDITION,
    )
    same = "newspaper, section, version_number, kind, undecided, article_count, photo_count, binned_at, version"
    driver.run(
        f"insert into pages (id, page_version, edition, date, page_number, page_order, state, title, opened_at, {same})"
        " select at, at, editions.id, editions.date, at % :to + 1, '00000' || (at % :to + 1),"
        " iif(at % 2, 'tagging', 'tagged'),"
        " char(19968 + at / 100, 30000 + at % 100) || '的标题', pages.opened_at || at,"
        f" {', '.join('pages.' + column for column in same.split(', '))}"
        " from pages, numbers join editions on editions.id = (at - 1) / :to + 1 where pages.id = 1",
        to=TO_AN_EDITION,
    )
    columns = "kind, importer, file_name, original, added_by, added_at, revision"
    driver.run(
        f"insert into page_versions (id, page, number, {columns}) select at, at, 1, {columns} from page_versions,"
        " numbers where id = 1"
    )
    for table in _MULTIPLIED:
        names = [row["name"] for row in driver.rows(f"pragma table_info({table})") if row["name"] != "page_version"]
        driver.run(
            f"insert into {table} (page_version, {', '.join(names)}) select at, {', '.join(names)}"
            f" from {table}, numbers where page_version = 1"
        )
    driver.run(
        'insert into log (time, "by", what, page, detail)'
        " select time, '量', 'import', at, '' from log, numbers where what = 'import'"
    )


def _multiply_texts(driver):
    driver.run(
        "insert into article_texts (id, page_version, article, kind, place, title, body)"
        " select id + at * 5, at, article, kind, place, title, body from numbers, article_texts where page_version = 1"
    )
    driver.run_each(
        "insert into article_index (rowid, title, body) values (:id, :title, :body)",
        (
            {"id": row["id"], "title": terms(row["title"]), "body": terms(row["body"])}
            for row in driver.rows("select id, title, body from article_texts where page_version > 1")
        ),
    )
    driver.run_each(
        "insert into page_index (rowid, words) values (:id, :words)",
        (
            {"id": row["id"], "words": terms(f"{row['date']}\n{row['page_number']}\n县域·兴县\n{row['title']}")}
            for row in driver.rows("select id, date, page_number, title from pages where id > 1")
        ),
    )


@pytest.fixture(scope="module")
def libraries(tmp_path_factory):
    """One small and one large library, alike but for their size."""
    made = {count: tmp_path_factory.mktemp(f"pages_{count}") for count in (SMALL, LARGE)}
    for count, folder in made.items():
        fill(folder, count)
    return made


def opening(folder):
    with Library.open(folder) as library:
        editions = library.editions.of(1, limit=2)
        return [library.pages.of_edition(editions[0].id), library.pages.recent(5)]


USES = {
    "listing": lambda library: [library.editions.of(1, limit=2), library.pages.of_edition(1), library.pages.recent(5)],
    "filtering by state": lambda library: library.pages.filter(PageState.TAGGED, limit=5),
    "filtering by what is undecided": lambda library: library.pages.filter(undecided=True, limit=5),
    "the next of a filtered list": lambda library: library.pages.filter(
        PageState.TAGGED, limit=5, after=library.pages.card(2)
    ),
    "filtering by a word on every page": lambda library: library.pages.filter(text="县域", limit=10),
    "filtering by a word on one page": lambda library: library.pages.filter(text=chr(19968) + chr(30007)),
    "searching": lambda library: library.search.articles("没有人写过", limit=25),
    "articles of a page": lambda library: library.pages.articles(5),
    "opening a page": lambda library: library.pages.open(5),
}


def compared(name, small, large, benchmark, rounds=ROUNDS):
    """Take both in turns, and hold the large library's median against the small one's."""
    for action in (small, large):
        for _ in range(5):
            action()
    pairs = [(small(), large()) for _ in range(rounds)]
    few, many = (statistics.median(pair[side] for pair in pairs) for side in (0, 1))
    benchmark.extra_info.update({f"{SMALL} pages, ms": few * 1000, f"{LARGE} pages, ms": many * 1000})
    print(f"\n{name}: {SMALL} pages {few * 1000:.3f} ms, {LARGE} pages {many * 1000:.3f} ms: {many / few:.2f} times")
    benchmark.pedantic(large, rounds=20)
    assert many <= MOST_FOR_SIZE * few


@pytest.mark.benchmark(group="10,000 pages beside 10")
def test_a_large_library_opens_as_fast_as_a_small_one(libraries, benchmark):
    small, large = (lambda folder=libraries[count]: timed(lambda: opening(folder)) for count in (SMALL, LARGE))
    compared("opening", small, large, benchmark, rounds=100)


@pytest.mark.benchmark(group="10,000 pages beside 10")
@pytest.mark.parametrize("name", USES)
def test_a_large_library_is_used_as_fast_as_a_small_one(libraries, benchmark, name):
    with Library.open(libraries[SMALL]) as small, Library.open(libraries[LARGE]) as large:
        assert USES[name](small) and USES[name](large)
        compared(name, lambda: timed(lambda: USES[name](small)), lambda: timed(lambda: USES[name](large)), benchmark)


@pytest.mark.benchmark(group="10,000 pages beside 10")
def test_a_large_library_saves_as_fast_as_a_small_one(libraries, benchmark):
    with Library.open(libraries[SMALL]) as small, Library.open(libraries[LARGE]) as large:
        compared("saving a tag", tagging(small, small.pages.open(3)), tagging(large, large.pages.open(5000)), benchmark)
