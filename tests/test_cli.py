"""The command line as a person runs it: real files, a real library, a process of its own."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from xingxian_editor.cli import with_command_first
from xingxian_editor.cli_language import language_of
from xingxian_editor.desk.library_desk import LibraryDesk
from xingxian_editor.desk.transcribing import transcribe_headline
from xingxian_editor.page.role import Role
from xingxian_editor.store.library import Library

TRACEBACK = "Traceback"


class Program:
    """Runs the program in a process of its own."""

    def __init__(self, folder):
        self.folder = folder
        self.library = folder / "library"
        self.environment = {
            **{name: value for name, value in os.environ.items() if not name.startswith(("LC_", "LANG", "DISPLAY"))},
            "HOME": str(folder),
            "XDG_DATA_HOME": str(folder / "data"),
            "XDG_STATE_HOME": str(folder / "state"),
            "XDG_CACHE_HOME": str(folder / "cache"),
            "LC_ALL": "C",
        }

    def __call__(self, *arguments, code=0, **environment):
        result = subprocess.run(
            [sys.executable, "-m", "xingxian_editor", *map(str, arguments)],
            capture_output=True,
            env=self.environment | environment,
            cwd=self.folder,
            timeout=60,
        )
        out, err = result.stdout.decode(), result.stderr.decode()
        assert result.returncode == code, out + err
        assert TRACEBACK not in out + err
        self.complaints = err
        if code == 2:
            assert len(err.splitlines()) == 1, "one sentence"
        return out if code != 2 else err


@pytest.fixture
def program(tmp_path):
    return Program(tmp_path)


@pytest.fixture
def imported(program, sample_file):
    program("import", sample_file, "--library", program.library)
    return program


def test_import_stores_a_page_and_writes_its_document(program, sample_file, sample_truth):
    said = program("import", sample_file, "--library", program.library, "--json", "page.json")
    document = json.loads((program.folder / "page.json").read_text(encoding="utf-8"))
    truth = json.loads(sample_truth.read_text(encoding="utf-8"))
    assert document["credits"] == truth["credits"]
    assert len(document["articles"]) == len(truth["articles"])
    assert "5 篇稿件" in said and "第7版" in said
    with Library.open(program.library) as library:
        assert library.pages.count() == 1


def test_the_same_file_again_names_the_page_and_changes_nothing(imported, sample_file):
    with Library.open(imported.library) as library:
        log = library.log.recent()
    said = imported("import", sample_file, "--library", imported.library, "--json", "again.json")
    assert "已经导入过" in said and "第7版" in said
    assert json.loads((imported.folder / "again.json").read_text(encoding="utf-8"))["page_number"] == "7"
    with Library.open(imported.library) as library:
        assert (library.pages.count(), library.log.recent()) == (1, log)


def test_several_files_are_imported_and_a_bad_one_is_named(program, sample_file, tmp_path):
    other = tmp_path / "另一版.txt"
    other.write_bytes(sample_file.read_bytes() + "\n（完）\n".encode())
    said = program("import", sample_file, tmp_path / "没有.txt", other, "--library", program.library)
    assert len(said.splitlines()) == 2
    assert "没有.txt" in program.complaints
    with Library.open(program.library) as library:
        assert library.pages.count() == 2


def test_a_folder_becomes_an_edition_and_a_pdf_of_several_pages_too(program, sample_file, tmp_path):
    folder = tmp_path / "一期"
    folder.mkdir()
    (folder / "7.txt").write_bytes(sample_file.read_bytes())
    (folder / "坏.pdf").write_bytes(b"%PDF-1.4 nothing")
    (folder / "说明.log").write_text("no page", encoding="utf-8")
    said = program("import", folder, "--library", program.library)
    assert len(said.splitlines()) == 1
    assert "坏.pdf" in program.complaints
    assert "编号 1" in program("import", folder, "--library", program.library)


def test_nothing_but_bad_files_is_an_error(program, tmp_path):
    (tmp_path / "空的").mkdir()
    assert "空的" in program("import", tmp_path / "空的", "--library", program.library, code=2)


def test_a_newspaper_can_be_named(program, sample_file):
    assert "《试验日报》" in program("import", sample_file, "--library", program.library, "--newspaper", "试验日报")


def test_a_newspaper_that_the_library_does_not_know_is_said(imported, tmp_path, sample_file):
    other = tmp_path / "别的版.txt"
    other.write_text(sample_file.read_text(encoding="utf-8").replace("蹄疾步稳", "蹄疾步健"), encoding="utf-8")
    imported("check", other, "--library", imported.library, "--newspaper", "没有的报", code=2)
    assert "没有《没有的报》" in imported.complaints and "库里有：《" in imported.complaints


def test_a_mistyped_command_opens_no_window(program):
    program("chekc", "1", code=2)
    assert "是不是 check" in program.complaints


def test_check_prints_findings_for_people_and_for_programs(imported, sample_file):
    text = imported("check", sample_file, "--library", imported.library, code=1)
    assert "疑点 " in text and "已查 " in text and "folio.maker-is-author" in text
    report = json.loads(imported("check", "1", "--library", imported.library, "--format", "json", code=1))
    assert {"page", "rules_run", "rules_failed", "findings"} <= report.keys()
    assert report["rules_failed"] == []
    keys = {"rule", "title", "category", "severity", "fix", "where", "also", "quoted", "replacement", "message"}
    assert all(keys <= finding.keys() for finding in report["findings"])
    assert any(f["where"]["field"] == "headline" for f in report["findings"])


def test_checking_a_file_outside_the_library_stores_nothing(program, sample_file):
    program("check", sample_file, "--library", program.library, code=1)
    assert not program.library.exists()
    program("import", sample_file, "--library", program.library)
    other = program.folder / "另一版.txt"
    other.write_bytes(sample_file.read_bytes() + b"\n")
    program("check", other, "--library", program.library, code=1)
    with Library.open(program.library) as library:
        assert library.pages.count() == 1


def test_check_follows_what_a_person_has_tagged(imported, sample_file):
    desk = LibraryDesk(imported.library)
    page = desk.open_page(1)
    for article in [
        a.id for a, read in zip(page.page.ordered_articles, page.reading.articles, strict=True) if not read.headline
    ]:
        page.do(lambda p, a=article: transcribe_headline(p, a, "补录的主题", Role.HEADLINE, "周岚"), "transcribe")
    desk.close()
    report = json.loads(imported("check", sample_file, "--library", imported.library, "--format", "json", code=1))
    assert "补录的主题" in json.dumps(report["page"], ensure_ascii=False)
    assert not [f for f in report["findings"] if f["where"]["field"] == "headline" and not f["quoted"]]


def test_export_writes_both_word_files_from_a_file_or_a_number(imported, sample_file):
    imported("export", sample_file, "out", "--library", imported.library)
    names = sorted(path.name for path in (imported.folder / "out").iterdir())
    assert names == ["2021-03-05 第7版 县域·兴县 文稿.docx", "2021-03-05 第7版 县域·兴县 版式.docx"]
    imported("export", "1", "--library", imported.library, "again")
    assert len(list((imported.folder / "again").iterdir())) == 2
    imported("export", "1", "--library", imported.library, "--manuscript", "文稿.docx", "--layout", "版式.docx")
    assert all((imported.folder / name).read_bytes()[:2] == b"PK" for name in ("文稿.docx", "版式.docx"))


def test_an_exported_manuscript_comes_back_as_the_same_page(imported, sample_file):
    imported("export", sample_file, "--library", imported.library, "--manuscript", "文稿.docx")
    imported("import", sample_file, "--library", imported.library, "--json", "one.json")
    imported("import", "文稿.docx", "--library", imported.library, "--json", "two.json")
    one, two = ((imported.folder / name).read_text(encoding="utf-8") for name in ("one.json", "two.json"))
    assert json.loads(one) == json.loads(two)


def test_backup_and_restore(imported):
    made = imported("backup", "--library", imported.library, "--to", "copy.db")
    assert (imported.folder / "copy.db").exists() and "copy.db" in made
    assert "copy.db" in imported("backup", "--library", imported.library, "--to", "copy.db")
    (imported.folder / "note.txt").write_text("别动", encoding="utf-8")
    assert "别的文件" in imported("backup", "--library", imported.library, "--to", "note.txt", code=2)
    assert (imported.folder / "note.txt").read_text(encoding="utf-8") == "别动"
    with Library.open(imported.library) as library:
        library.pages.bin(1, "周岚")
    assert len(imported("restore", "--list", "--library", imported.library).splitlines()) == 2
    imported("restore", "--library", imported.library)
    with Library.open(imported.library) as library:
        assert library.pages.count() == 1


def test_search_finds_words_in_the_whole_library(imported):
    said = imported("search", "煤电", "--library", imported.library)
    assert "第7版" in said and "编号 1" in said and "煤电" in said
    found = json.loads(imported("search", "红色旅游", "物流", "--library", imported.library, "--format", "json"))
    assert found["hits"] and all({"page", "title", "snippet", "date"} <= hit.keys() for hit in found["hits"])
    assert len(imported("search", "兴县", "--library", imported.library, "--limit", "1").splitlines()) == 2
    assert "没有找到" in imported("search", "无此字词", "--library", imported.library, code=1)


def test_options_may_stand_before_the_command(imported, sample_file):
    imported("--library", imported.library, "--lang", "en", "check", sample_file, code=1)


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["import"], "缺少 FILE"),
        (["import", "没有.txt"], "没有.txt"),
        (["import", "空.txt"], "空.txt"),
        (["import", "二进制.txt"], "二进制.txt"),
        (["check", "."], "是文件夹"),
        (["import", "空.txt", "--json", "没有/x.json"], "这个文件夹"),
        (["check"], "缺少 PAGE"),
        (["check", "12"], "还没有库"),
        (["check", "随便"], "既不是文件"),
        (["check", "空.txt", "--format", "xml"], "--format 不能是 xml，只能是 text、json、html、docx"),
        (["check", "空.txt", "--article", "一"], "--article 要写 1 到 10000 之间的整数"),
        (["check", "空.txt", "--out", "."], "从“.”看不出"),
        (["take-back"], "缺少 PAGE、FILE.docx"),
        (["export", "空.txt", "out"], "空.txt"),
        (["backup"], "还没有库"),
        (["search", "兴县"], "还没有库"),
        (["search", "兴县", "--limit", "0"], "1 到 10000"),
        (["restore"], "还没有备份"),
        (["restore", "没有.db"], "没有.db"),
        (["--没有"], "不认识"),
    ],
)
def test_wrong_use_and_bad_files_end_in_one_sentence_with_nothing_changed(program, arguments, words):
    (program.folder / "空.txt").write_text(" \n", encoding="utf-8")
    (program.folder / "二进制.txt").write_bytes(bytes(range(256)) * 9)
    library = [] if arguments[0].startswith("-") else ["--library", program.library]
    assert words in program(*arguments, *library, code=2)
    if program.library.exists():
        with Library.open(program.library) as opened:
            assert opened.pages.count() == 0


def test_without_a_screen_the_window_says_so(program):
    if sys.platform.startswith("linux"):
        assert "屏幕" in program(code=2, QT_QPA_PLATFORM="xcb", DISPLAY="", WAYLAND_DISPLAY="")
        assert "screen" in program("--lang", "en", code=2, QT_QPA_PLATFORM="xcb", DISPLAY=":97", WAYLAND_DISPLAY="")


@pytest.mark.parametrize("command", [[], ["import"], ["check"], ["export"], ["take-back"], ["backup"], ["restore"]])
def test_help_speaks_both_languages(program, command):
    assert f"用法：{' '.join(['xingxian-editor', *command])}" in program(*command, "--help")
    assert "usage: " in program(*command, "--help", LC_ALL="en_US.UTF-8")
    assert "usage: " in program(*command, "--help", "--lang", "en")


def test_a_fault_of_the_program_is_one_sentence_and_the_rest_is_in_the_log(imported):
    broken = imported.folder / "sitecustomize.py"
    broken.write_text(
        "import json\ndef dumps(*a, **k): raise RuntimeError('broken on purpose')\njson.dumps = dumps\n",
        encoding="utf-8",
    )
    path = {"PYTHONPATH": os.pathsep.join([str(imported.folder), *filter(None, sys.path)])}
    err = imported("check", "1", "--library", imported.library, "--format", "json", code=2, **path)
    assert "RuntimeError" in err and "日志" in err
    logs = list(imported.folder.rglob("commands.log"))
    assert "broken on purpose" in logs[0].read_text(encoding="utf-8")


@pytest.mark.skipif(os.name != "posix", reason="shell pipes")
def test_a_reader_that_leaves_early_is_no_fault(imported, sample_file):
    shell = f'"{sys.executable}" -m xingxian_editor check "{sample_file}" --library library --format json | head -c 1'
    result = subprocess.run(shell, shell=True, capture_output=True, env=imported.environment, cwd=imported.folder)
    assert (result.stdout, result.stderr) == (b"{", b"")


@pytest.mark.skipif(os.name != "posix", reason="signals")
def test_ctrl_c_leaves_quietly(program):
    code = (
        "import signal, sys, time, xingxian_editor.cli as cli\n"
        "signal.signal(signal.SIGINT, signal.default_int_handler)\n"  # as a terminal has it; a job in the back has not
        "def slow(*_): print('ready', flush=True); time.sleep(30)\n"
        "sys.exit(cli.run_guarded([], slow))"
    )
    process = subprocess.Popen(
        [sys.executable, "-c", code], stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=program.environment
    )
    assert process.stdout.readline() == b"ready\n"
    process.send_signal(signal.SIGINT)
    _, err = process.communicate(timeout=20)
    assert (process.returncode, TRACEBACK in err.decode()) == (130, False)
    assert "已取消" in err.decode()


@pytest.mark.parametrize(
    ("arguments", "environment", "language"),
    [
        ([], {}, "zh"),
        ([], {"LANG": "C.UTF-8"}, "zh"),
        ([], {"LANG": "zh_CN.UTF-8"}, "zh"),
        ([], {"LANG": "en_GB.UTF-8"}, "en"),
        ([], {"LANG": "en_GB.UTF-8", "LC_ALL": "zh_CN.UTF-8"}, "zh"),
        (["check", "--lang", "zh"], {"LANG": "en_US"}, "zh"),
        (["--lang=en"], {}, "en"),
        (["--lang", "fr"], {}, "zh"),
    ],
)
@pytest.mark.skipif(sys.platform == "win32", reason="Windows says its language otherwise")
def test_the_language_is_chinese_unless_asked_otherwise(arguments, environment, language):
    assert language_of(arguments, environment) == language


@pytest.mark.parametrize(
    ("arguments", "ordered"),
    [
        (["--library", "d", "import", "f"], ["import", "--library", "d", "f"]),
        (["--library=d", "--lang", "en", "check", "f"], ["check", "--library=d", "--lang", "en", "f"]),
        (["import", "f"], ["import", "f"]),
        (["--library", "import"], ["--library", "import"]),
        (["f.txt", "import"], ["f.txt", "import"]),
        ([], []),
    ],
)
def test_a_command_is_found_behind_options(arguments, ordered):
    assert with_command_first(arguments) == ordered


def test_a_file_whose_name_looks_like_an_option_is_named_behind_two_dashes(program, sample_file, tmp_path):
    (tmp_path / "-7版.txt").write_bytes(sample_file.read_bytes())
    assert "已导入" in program("import", "--library", program.library, "--", "-7版.txt")


@pytest.fixture
def device(tmp_path):
    """Something that is there and no plain file; never a device of the system."""
    os.mkfifo(tmp_path / "pipe.docx")
    return tmp_path / "pipe.docx"


def test_nothing_but_a_plain_file_is_replaced(imported, sample_file, device):
    imported("export", "1", "--layout", device, "--library", imported.library, code=2)
    imported("backup", "--to", device, "--library", imported.library, code=2)
    imported("import", sample_file, "--json", device, "--library", imported.library, code=2)
    assert device.is_fifo()


def test_both_word_files_are_written_or_neither(imported):
    folder, library = imported.folder, imported.library
    imported("export", "1", "--layout", "a.docx", "--manuscript", "./a.docx", "--library", library, code=2)
    imported("export", "1", "--layout", "a.docx", "--manuscript", "no/b.docx", "--library", library, code=2)
    assert not (folder / "a.docx").exists()


def test_a_name_that_is_no_word_file_is_refused(imported):
    for option in ("--layout", "--manuscript"):
        imported("export", "1", option, "page.doc", "--library", imported.library, code=2)
    assert not (imported.folder / "page.doc").exists()


def test_neither_the_page_nor_the_library_is_written_over(imported, sample_file):
    database = imported.library / "library.db"
    page = imported.folder / "page.txt"
    page.write_bytes(sample_file.read_bytes())
    imported("export", page, "--layout", page, "--library", imported.library, code=2)
    imported("export", "1", "--layout", database, "--library", imported.library, code=2)
    imported("backup", "--to", database, "--library", imported.library, code=2)
    imported("import", page, "--json", page, "--library", imported.library, code=2)
    for target in (page, database):
        for command in ("check", "report"):
            imported(command, page, "--format", "json", "--out", target, "--library", imported.library, code=2)
    [original] = (path for path in (imported.library / "originals").rglob("*") if path.is_file())
    imported("check", "1", "--format", "json", "--out", original, "--library", imported.library, code=2)
    assert original.read_bytes() == sample_file.read_bytes()
    assert page.read_bytes() == sample_file.read_bytes()
    assert database.read_bytes().startswith(b"SQLite")


def test_json_that_cannot_be_written_keeps_the_page_out(program, sample_file):
    program("import", sample_file, "--json", "/proc/page.json", "--library", program.library, code=2)
    program("import", sample_file, "--json", "no/page.json", "--library", program.library, code=2)
    assert not program.library.exists()


@pytest.mark.parametrize(
    "arguments",
    [
        ("import", "{sample}", "--library", ""),
        ("import", "", "--library", "library"),
        ("check", ""),
        ("export", "{sample}", ""),
        ("import", "{sample}", "--newspaper", "  "),
    ],
)
def test_an_empty_name_is_no_name(program, sample_file, arguments):
    said = program(*(str(sample_file) if a == "{sample}" else a for a in arguments), code=2)
    assert "空" in said
    assert not [path for path in program.folder.iterdir() if path.name != "state"]


@pytest.mark.parametrize("number", ["0", "99", "9" * 30, "٣"])
def test_a_number_without_a_page_is_named(imported, number):
    assert number in imported("check", number, "--library", imported.library, code=2)


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have no such names")
def test_names_that_are_no_text_are_kept_as_far_as_they_are(program, sample_file):
    odd = os.fsencode(program.folder) + b"/\xff\xfe\n.txt"
    with open(odd, "wb") as file:  # noqa: PTH123 - a name that is no text
        file.write(sample_file.read_bytes())
    program("import", os.fsdecode(odd), "--by", "\udcff甲", "--newspaper", "\udcff报", "--library", program.library)
    with Library.open(program.library) as library:
        assert library.pages.versions(1)[0].file_name.endswith(".txt")
        assert library.pages.card(1).newspaper_name == "\ufffd报"


def test_the_terminal_gets_no_orders_from_a_page(program, sample_file):
    page = program.folder / "page.txt"
    page.write_text(sample_file.read_text(encoding="utf-8").replace("坚决", "坚决\x1b[2J"), encoding="utf-8")
    assert "\x1b" not in program("check", page, code=1)


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="needs /dev/full")  # noqa: PTH110
def test_output_without_room_is_told_and_what_is_stored_stays(program, sample_file):
    command = [sys.executable, "-m", "xingxian_editor", "import", str(sample_file), "--library", str(program.library)]
    with open("/dev/full", "wb") as full:  # noqa: PTH123
        ended = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, env=program.environment, timeout=60)
    assert (ended.returncode, len(ended.stderr.decode().splitlines())) == (2, 1)
    assert "磁盘已满" in ended.stderr.decode()
    with Library.open(program.library) as library:
        assert library.pages.count() == 1


def test_a_time_zone_that_cannot_be_keeps_nobody_from_work(program, sample_file):
    program("import", sample_file, "--library", program.library, TZ="<+99>-99")


def test_one_file_imported_by_four_at_once_is_one_page(program, sample_file):
    command = [sys.executable, "-m", "xingxian_editor", "import", str(sample_file), "--library", str(program.library)]
    running = [
        subprocess.Popen(command, env=program.environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        for _ in range(4)
    ]
    told = [process.communicate(timeout=60) for process in running]
    assert [process.returncode for process in running] == [0] * 4, told
    assert sum("已导入：" in out.decode() for out, _ in told) == 1
    with Library.open(program.library) as library:
        assert (library.pages.count(), len(library.newspapers.all())) == (1, 1)


@pytest.mark.skipif(sys.platform != "linux", reason="the variables of Linux desktops")
@pytest.mark.parametrize("value", ["", "data"])
def test_the_library_is_at_home_and_never_where_one_happens_to_be(program, sample_file, value):
    program("import", sample_file, XDG_DATA_HOME=value)
    assert (program.folder / ".local/share/xingxian-editor/library/library.db").is_file()
    assert not (program.folder / "xingxian-editor").exists() and not (program.folder / "data").exists()


def test_a_correction_sheet_is_for_word_or_for_excel(imported):
    for name in ("校对单.pdf", "校对单", "校对单.txt"):
        assert name in imported("export", "1", "--sheet", name, "--library", imported.library, code=2)
        assert not (imported.folder / name).exists()


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="a device that never ends")
def test_a_device_is_no_page_and_nothing_waits_for_its_end(imported, sample_file):
    for command in (("check", "/dev/zero"), ("compare", sample_file, "/dev/zero"), ("take-back", "1", "/dev/zero")):
        assert "zero" in imported(*command, "--library", imported.library, code=2)


def test_check_writes_a_report_whose_form_the_name_tells(imported, sample_file):
    library = imported.library
    for name, start in (
        ("报告.html", b"<!doctype"),
        ("报告.docx", b"PK"),
        ("报告.json", b"{"),
        ("报告.txt", "第 7 版".encode()),
    ):
        said = imported("check", "1", "--library", library, "--out", name, code=1)
        assert name in said
        assert (imported.folder / name).read_bytes().startswith(start)
    assert "--out" in imported("check", "1", "--library", library, "--format", "docx", code=2)
    assert "--format" in imported("check", "1", "--library", library, "--out", "报告.pdf", code=2)
    assert imported("check", "1", "--library", library, "--format", "html", code=1).startswith("<!doctype")


def test_report_gives_the_error_rate_of_a_page_an_edition_and_a_month(imported, sample_file):
    library = imported.library
    for period in ("2021-03-05", "2021-03", "1", sample_file):
        data = json.loads(imported("report", period, "--library", library, "--format", "json", code=1))
        assert data["characters"] == 6130
        assert data["limit"] == 3
        assert not data["passes"]
        assert sum(error["counts"] for error in data["errors"]) == pytest.approx(data["points"])
    assert "差错率" in imported("report", "2021-03", "--library", library, code=1)
    for name, start in (("率.html", b"<!doctype"), ("率.xlsx", b"PK"), ("率.docx", b"PK"), ("率.csv", b"\xef\xbb\xbf")):
        imported("report", "2021-03", "--library", library, "--out", name, code=1)
        assert (imported.folder / name).read_bytes().startswith(start)
    assert "2020-01" in imported("report", "2020-01", "--library", library, code=2)


def test_one_article_is_checked_alone_and_what_needs_the_page_is_named(program, sample_file):
    report = json.loads(program("check", sample_file, "--article", "1", "--format", "json", code=1))
    assert len(report["page"]["articles"]) == 1
    assert {finding["where"]["index"] for finding in report["findings"]} == {0}
    needs_page = {entry["rule"] for entry in report["rules_not_run"]}
    assert {"fact.two-values", "folio.weekday-wrong"} <= needs_page
    assert "没有第 90 篇" in program("check", sample_file, "--article", "90", code=2)
