"""A newspaper's own words: kept by the desk, brought in from files of every kind, tried on the open page."""

import re
import sys
import tempfile
from pathlib import Path

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from xingxian_editor.checks.finding import Severity
from xingxian_editor.checks.house_words import HouseWords
from xingxian_editor.checks.newsroom import Newsroom
from xingxian_editor.checks.word_entry import WordEntry, WordKind
from xingxian_editor.desk.checking import check, newsroom_of
from xingxian_editor.desk.house_word_file import read_word_file, write_word_file
from xingxian_editor.desk.house_word_import import Stopped, bring_new_in, look_into
from xingxian_editor.desk.house_words import (
    WordNotUsable,
    add_word,
    change_word,
    house_words,
    remove_words,
    sorted_out,
    try_word,
)
from xingxian_editor.desk.table_file import TableEmpty
from xingxian_editor.export.whole_file import FileNotWritten
from xingxian_editor.program_files import resources_folder
from xingxian_editor.store.library import Library

WRONG = WordEntry("张家注", ("张家洼",))


@pytest.fixture
def library(tmp_path):
    with Library.open(tmp_path / "library") as library:
        yield library


@pytest.fixture
def newspaper(library):
    return library.newspapers.add("示例日报", by="乙")


@pytest.fixture
def written(tmp_path):
    def write(text, encoding="utf-8", name="词表.txt"):
        path = tmp_path / name
        path.write_bytes(text.encode(encoding))
        return path

    return write


def test_a_word_is_added_changed_and_removed_and_the_check_follows(library, newspaper, page_of):
    page = page_of("1B 到张家注村开会。")

    def quoted():
        findings = check(page, newsroom_of(library, newspaper)).report.findings
        return [finding.quoted for finding in findings if finding.rule.startswith("house.")]

    assert quoted() == []
    word = add_word(library, newspaper.id, WRONG, "乙")
    assert quoted() == ["张家注"]
    word = change_word(library, word, WordEntry("开会", ("召开会议",), WordKind.PREFERRED), "乙")
    assert quoted() == ["开会"]
    remove_words(library, [word], "乙")
    assert house_words(library, newspaper.id) == ()


@pytest.mark.parametrize(
    "entry",
    [
        WordEntry(" "),
        WordEntry("甲乙"),
        WordEntry("甲乙", ("甲乙",)),
        WordEntry("甲" * 61, ("乙",)),
        WordEntry("李某", kind=WordKind.TITLE),
        WordEntry("李某", kind=WordKind.ORDER),
    ],
)
def test_a_line_that_no_check_could_use_is_refused_with_the_reason(library, newspaper, entry):
    with pytest.raises(WordNotUsable) as refused:
        add_word(library, newspaper.id, entry, "乙")
    assert refused.value.zh.endswith("。")
    assert house_words(library, newspaper.id) == ()


def test_the_same_line_is_not_added_twice(library, newspaper):
    add_word(library, newspaper.id, WRONG, "乙")
    with pytest.raises(WordNotUsable, match="已经在词表里"):
        add_word(library, newspaper.id, WordEntry(" 张家注 ", ("张家洼",)), "乙")


def test_bringing_in_says_what_is_new_and_leaves_what_is_there(library, newspaper):
    add_word(library, newspaper.id, WRONG, "乙")
    entries = (WRONG, WordEntry("按装", ("安装",)), WordEntry("按装", ("安装",)), WordEntry("甲", ("甲",)))
    seen = sorted_out(library, newspaper.id, entries)
    assert ([e.word for e in seen.new], len(seen.there), [word for word, _ in seen.unusable]) == (["按装"], 2, ["甲"])
    assert len(house_words(library, newspaper.id)) == 1
    brought = bring_new_in(library.folder, newspaper.id, seen.new, "乙", lambda share: True)
    assert brought == house_words(library, newspaper.id)
    assert [word.entry.word for word in house_words(library, newspaper.id)] == ["张家注", "按装"]


def test_a_word_is_tried_on_the_open_page_before_it_is_kept(page_of):
    page = page_of("1B 到张家注村，张家注册公司。")
    room = Newsroom(words=HouseWords((WordEntry("张家注册", kind=WordKind.NAME),)))
    assert [(f.quoted, f.where.start) for f in try_word(page, room, WRONG)] == [("张家注", 1)]
    with pytest.raises(WordNotUsable):
        try_word(page, room, WordEntry(""))


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "utf-16"])
@pytest.mark.parametrize("sign", ["\t", " ", ",", "，", "→", "=>", "——", "：", "="])
def test_plain_lists_are_read_whatever_parts_their_pairs(written, encoding, sign):
    path = written(f"# 本报词表\n1. 按装{sign}安装\n凑和{sign}凑合/将就\n\n残废人\n", encoding)
    entries = (WordEntry("按装", ("安装",)), WordEntry("凑和", ("凑合", "将就")))
    assert read_word_file(path) == (*entries, WordEntry("残废人", kind=WordKind.CAUTIOUS))


def test_a_list_of_one_word_a_line_takes_the_kind_that_is_chosen(written):
    path = written("残废人\n弱智\n")
    assert {entry.kind for entry in read_word_file(path, WordKind.FORBIDDEN)} == {WordKind.FORBIDDEN}


def test_a_list_in_big5_is_read(written):
    assert read_word_file(written("計程車 出租汽車\n資訊 信息\n", "big5"))[0] == WordEntry("計程車", ("出租汽車",))


HEADER = "词,改为,类别,级别,前面是,后面是,前面不是,后面不是,例外,说明\n"


def test_columns_go_by_their_header(written, tmp_path):
    rows = "打造,建设,慎用,,,,,,,少用\n张家注,张家洼,错误,有误,到、在,村,,册,张家注册,地名\n李启明,县委书记/书记,职务\n"
    entries = read_word_file(written(HEADER + rows, "gb18030", "词表.csv"))
    assert entries[0] == WordEntry("打造", ("建设",), WordKind.CAUTIOUS, "少用")
    assert entries[1].after == ("到", "在")
    assert (entries[1].severity, entries[1].inside) == (Severity.ERROR, ("张家注册",))
    assert entries[2] == WordEntry("李启明", ("县委书记", "书记"), WordKind.TITLE)
    write_word_file(tmp_path / "again.csv", entries)
    assert read_word_file(tmp_path / "again.csv") == entries


def test_a_workbook_is_read(tmp_path):
    book = openpyxl.Workbook()
    for row in (["序号", "错词", "正词"], [1, "按装", "安装"], [2, "凑和", "凑合"]):
        book.active.append(row)
    book.save(tmp_path / "词表.xlsx")
    assert read_word_file(tmp_path / "词表.xlsx") == (WordEntry("按装", ("安装",)), WordEntry("凑和", ("凑合",)))


@pytest.mark.skipif(sys.platform == "win32", reason="no limit on the size of files")
def test_a_sheet_written_to_a_full_disk_leaves_the_old_file(tmp_path):
    import resource
    import signal

    target, before = tmp_path / "词表.csv", resource.getrlimit(resource.RLIMIT_FSIZE)
    write_word_file(target, [WordEntry("按装", ("安装",))])
    held = target.read_bytes()
    ignored = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (20, before[1]))
    try:
        with pytest.raises(FileNotWritten):
            write_word_file(target, [WordEntry("凑和", ("凑合",))] * 50)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
        signal.signal(signal.SIGXFSZ, ignored)
    assert target.read_bytes() == held
    assert list(tmp_path.iterdir()) == [target]


def test_the_shortest_header_is_one(written):
    assert read_word_file(written("错,对\n按装,安装\n", "gb18030", "词表.csv")) == (WordEntry("按装", ("安装",)),)


def test_a_file_without_words_says_so(written):
    with pytest.raises(TableEmpty):
        read_word_file(written("\n# 空\n"))


def test_the_sample_sheet_is_read_whole_and_every_line_is_usable(library, newspaper):
    entries = read_word_file(resources_folder() / "word_lists" / "sample_house_words.csv")
    brought = sorted_out(library, newspaper.id, entries)
    assert {entry.kind for entry in brought.new} == set(WordKind)
    assert (brought.there, brought.unusable) == ((), ())


WIDE = ("utf-16", "utf-16-le", "utf-16-be")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gbk", "gb18030", *WIDE])
@pytest.mark.parametrize("line", ["张家注→张家洼", "张家注\t张家洼", "张家注", "NBA→美职篮"])
def test_a_list_is_read_in_every_chinese_encoding_of_one_line_or_many(written, encoding, line):
    word = re.split("[→\t]", line)[0]
    for text in (line, f"{line}\r\n按排→安排\r\n再接再励→再接再厉\r\n"):
        assert read_word_file(written(text, encoding))[0].word == word


@given(st.lists(st.text("安排再接励厉张家洼注校长推动全县", min_size=2, max_size=6), min_size=2, max_size=30))
def test_what_office_programs_call_unicode_text_is_read_without_its_mark(words):
    with tempfile.TemporaryDirectory() as folder:
        for encoding in WIDE:
            path = Path(folder) / "词表.txt"
            path.write_bytes("\r\n".join(words).encode(encoding))
            assert [entry.word for entry in read_word_file(path)] == words


def test_a_file_is_looked_into_and_brought_in_with_its_progress_told(library, newspaper, written):
    path = written("\n".join(f"张家注{n} 张家洼{n}" for n in range(5_000)))
    heard = []
    seen = look_into(library.folder, newspaper.id, path, WordKind.WRONG, lambda share: heard.append(share) or True)
    assert len(seen.new) == 5_000
    assert heard == sorted(heard)
    assert len(heard) > 4
    assert len(bring_new_in(library.folder, newspaper.id, seen.new, "乙", lambda share: True)) == 5_000
    again = look_into(library.folder, newspaper.id, path, WordKind.WRONG, lambda share: True)
    assert (len(again.new), len(again.there)) == (0, 5_000)


def test_whoever_stops_it_has_nothing_brought_in(library, newspaper, written):
    path = written("\n".join(f"张家注{n} 张家洼{n}" for n in range(5_000)))
    with pytest.raises(Stopped):
        look_into(library.folder, newspaper.id, path, WordKind.WRONG, lambda share: share < 0.2)
    new = look_into(library.folder, newspaper.id, path, WordKind.WRONG, lambda share: True).new
    with pytest.raises(Stopped):
        bring_new_in(library.folder, newspaper.id, new, "乙", lambda share: share < 0.5)
    assert house_words(library, newspaper.id) == ()
