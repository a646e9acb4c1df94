"""How long a key stroke in an article takes to be saved: beside a tag and a bare commit, and among 500 corrections."""

import sqlite3
import statistics
from contextlib import closing
from time import perf_counter

import pytest

from xingxian_editor.desk.correcting import writer_for
from xingxian_editor.desk.tagging import set_role
from xingxian_editor.page.role import Role

ROUNDS = 120
MANY = 500
MOST_FOR_A_KEY = {0: 2.0, MANY: 4.0}
"""Times a tag. Among many corrections finding out what changed costs more than saving it."""


def typing(page):
    """Return an action that types one character where it left off."""
    article = page.reading.articles[0].id
    state = {"at": 60}

    def key():
        ledger = page.tracked(article).ledger
        writer = writer_for(page.page, page.hand)
        place = ledger.from_final(state["at"])
        change = ledger.replace(place, place, "字", writer)
        began = perf_counter()
        page.correct(article, change.ledger.runs, "type", owners=writer.owners, goes_on=state["at"] > 60)
        state["at"] += 1
        return perf_counter() - began

    return key


def timed(action):
    began = perf_counter()
    action()
    return perf_counter() - began


@pytest.mark.benchmark(group="saving a key stroke")
@pytest.mark.parametrize("corrections", [0, MANY])
def test_a_key_stroke_costs_about_what_a_tag_costs(page, correct_much, tmp_path, benchmark, corrections):
    if corrections:
        correct_much(corrections)
    block = next(b for b in page.page.blocks if b.role is Role.BODY)
    roles = [Role.CROSSHEAD, Role.BODY]

    def tag():
        roles.reverse()
        page.do(lambda p: set_role(p, [block.id], roles[0], "周岚"), "role.body")

    with closing(sqlite3.connect(tmp_path / "floor.db", isolation_level=None)) as floor:
        floor.execute("pragma journal_mode = wal")
        floor.execute("pragma synchronous = full")
        floor.execute("create table floor (id integer primary key, record text)")
        commits = [timed(lambda: floor.execute("insert into floor (record) values ('x')")) for _ in range(ROUNDS)]
    tags = [timed(tag) for _ in range(ROUNDS)]
    key = typing(page)
    keys = [key() for _ in range(ROUNDS)]
    bare, one_tag, one_key = (statistics.median(times) * 1000 for times in (commits, tags, keys))
    benchmark.extra_info.update(floor_ms=bare, tag_ms=one_tag, key_ms=one_key)
    benchmark.pedantic(key, rounds=40)
    print(f"\n{corrections} corrections: bare commit {bare:.2f} ms, a tag {one_tag:.2f} ms, a key {one_key:.2f} ms")
    assert one_key <= MOST_FOR_A_KEY[corrections] * one_tag
