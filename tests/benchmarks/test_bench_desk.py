"""How long a tag takes from the key to the disk, with the floor beside it in the same run."""

import itertools
import sqlite3
from contextlib import closing

import pytest

from xingxian_editor.desk.tagging import set_role
from xingxian_editor.page.page_reading import read_page
from xingxian_editor.page.role import Role
from xingxian_editor.page_import.page_file import read_page_file


@pytest.fixture
def tag(page):
    block = next(b for b in page.page.blocks if b.role is Role.BODY)
    roles = itertools.cycle((Role.CROSSHEAD, Role.BODY))
    return lambda: page.do(lambda p: set_role(p, [block.id], next(roles), "周岚"), "role.body")


@pytest.mark.benchmark(group="save one tag")
def test_floor_a_bare_commit(benchmark, tmp_path):
    with closing(sqlite3.connect(tmp_path / "bare.db", isolation_level=None)) as bare:
        bare.execute("pragma journal_mode = wal")
        bare.execute("pragma synchronous = full")
        bare.execute("create table t (id integer primary key, text text)")

        def commit():
            bare.execute("begin immediate")
            bare.execute("insert into t (text) values ('x')")
            bare.execute("commit")

        benchmark(commit)


@pytest.mark.benchmark(group="save one tag")
def test_saving_one_tag(benchmark, tag):
    benchmark(tag)


@pytest.mark.benchmark(group="after a tag")
def test_the_tag_alone_without_the_store(benchmark, page):
    block = next(b for b in page.page.blocks if b.role is Role.BODY)
    benchmark(set_role, page.page, [block.id], Role.CROSSHEAD, "周岚")


@pytest.mark.benchmark(group="after a tag")
def test_reading_the_page_again(benchmark, page):
    benchmark(lambda: read_page(page.page))


@pytest.mark.benchmark(group="after a tag")
def test_checking_the_page_again(benchmark, desk, page):
    benchmark(desk.check, page)


@pytest.mark.benchmark(group="import")
def test_reading_the_sample_file(benchmark, sample_file):
    benchmark(read_page_file, sample_file)
