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
from xingxian_editor.store.library import Library

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
