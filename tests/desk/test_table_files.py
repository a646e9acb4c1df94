import zipfile

import openpyxl
import pytest

from xingxian_editor.desk.plan_file import read_plan
from xingxian_editor.desk.roster_file import read_roster
from xingxian_editor.desk.table_file import TableEmpty, TableMissing, TableNotUnderstood, TableTooLarge, read_rows
from xingxian_editor.store.records import PlanEntry

PEOPLE = (("周岚", ("责编",)), ("王耀", ("校对", "组版")))


@pytest.fixture
def written(tmp_path):
    def write(text, encoding="utf-8", name="名单.csv"):
        path = tmp_path / name
        path.write_bytes(text.encode(encoding))
        return path

    return write


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "utf-16"])
@pytest.mark.parametrize("header", ["姓名,岗位\n", ""])
def test_a_roster_is_read_in_every_encoding_with_header_or_without(written, encoding, header):
    assert read_roster(written(f"{header}周岚,责编\n\n王　耀,校对、组版\n", encoding)) == PEOPLE


def test_columns_go_by_their_header(written):
    assert read_roster(written("工号;职务;姓名\n1;责编;周岚\n2;校对/组版;王耀\n")) == PEOPLE


def test_a_name_given_twice_is_one_person_with_both_posts(written):
    assert read_roster(written("王耀,校对\n周岚\n王耀,组版\n")) == (("王耀", ("校对", "组版")), ("周岚", ()))


def test_a_roster_and_a_plan_are_read_from_a_workbook(tmp_path):
    book = openpyxl.Workbook()
    for row in (["姓名", "岗位"], ["周岚", "责编"], [None, None], ["王耀", "校对 组版"]):
        book.active.append(row)
    book.save(tmp_path / "名单.xlsx")
    assert read_roster(tmp_path / "名单.xlsx") == PEOPLE
    book = openpyxl.Workbook()
    for row in (["版次", "版名"], [1, "要闻"], [7.0, "县域"]):
        book.active.append(row)
    book.save(tmp_path / "计划.xlsx")
    assert read_plan(tmp_path / "计划.xlsx") == (PlanEntry("1", "要闻"), PlanEntry("7", "县域"))


def test_a_plan_is_read_with_page_numbers_as_people_write_them(written):
    assert read_plan(written("第7版,县域·兴县\nA06,文化\n7,县域\n合计,\n")) == (
        PlanEntry("7", "县域"),
        PlanEntry("A06", "文化"),
    )


def test_bad_files_are_refused_in_words(written, tmp_path):
    (tmp_path / "坏.xlsx").write_bytes(b"PK\x03\x04 not a workbook")
    (tmp_path / "图.csv").write_bytes(bytes(range(256)))
    for path, problem in (
        (tmp_path / "没有.csv", TableMissing),
        (tmp_path, TableMissing),
        (tmp_path / "坏.xlsx", TableNotUnderstood),
        (tmp_path / "图.csv", TableNotUnderstood),
        (written("姓名,岗位\n"), TableEmpty),
        (written(""), TableEmpty),
    ):
        with pytest.raises(problem):
            read_roster(path)
    with pytest.raises(TableEmpty):
        read_plan(written("要闻\n"))


SHEET = '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>{0}</sheetData></worksheet>'
BOMB = (
    '<!DOCTYPE l [<!ENTITY a "aaaaaaaaaa">'
    + "".join('<!ENTITY a{} "{}">'.format(n, (f"&a{n - 1};" if n > 1 else "&a;") * 10) for n in range(1, 10))
    + "]>"
    + SHEET.format('<row r="1"><c r="A1" t="inlineStr"><is><t>&a9;</t></is></c></row>')
)


@pytest.fixture
def workbook_with(tmp_path):
    def make(part, content):
        openpyxl.Workbook().save(tmp_path / "plain.xlsx")
        with zipfile.ZipFile(tmp_path / "plain.xlsx") as plain, zipfile.ZipFile(tmp_path / "表.xlsx", "w", 8) as made:
            for name in plain.namelist():
                made.writestr(name, content if name == part else plain.read(name))
        return tmp_path / "表.xlsx"

    return make


@pytest.mark.parametrize(
    ("part", "content"),
    [
        ("xl/worksheets/sheet1.xml", "<worksheet><sheetDa"),
        ("xl/worksheets/sheet1.xml", SHEET.format('<row r="1"><c r="A1" t="s"><v>99999</v></c></row>')),
        ("xl/worksheets/sheet1.xml", BOMB),
        ("xl/workbook.xml", "<workbo"),
        ("[Content_Types].xml", ""),
    ],
)
def test_a_broken_or_hostile_workbook_is_refused_in_words(workbook_with, part, content):
    with pytest.raises(TableNotUnderstood):
        read_rows(workbook_with(part, content))


def test_a_table_that_no_newsroom_has_is_too_large(workbook_with, written):
    row = '<row><c t="inlineStr"><is><t>甲</t></is></c></row>'
    with pytest.raises(TableTooLarge):
        read_rows(workbook_with("xl/worksheets/sheet1.xml", SHEET.format(row * 2_500_000)))
    with pytest.raises(TableTooLarge):
        read_rows(workbook_with("xl/worksheets/sheet1.xml", SHEET.format("<row/>" * 200_001)))
    with pytest.raises(TableTooLarge):
        read_rows(written("甲,乙\n" * 800_000))


@pytest.mark.parametrize(
    "text", ["版次,版名\n1,要闻\n7,县域\n", "1,要闻\n-1,县域\nA06,文化\n", "<table><tr><td>周岚</td></tr></table>"]
)
def test_a_table_of_something_else_does_not_take_the_place_of_the_roster(written, text):
    with pytest.raises(TableEmpty) as raised:
        read_roster(written(text))
    assert "原来的内容没有变" in raised.value.zh


def test_a_quote_that_is_never_closed_makes_nobody_of_two_people(written):
    with pytest.raises(TableEmpty):
        read_roster(written('姓名,岗位\n"周岚,责编\n王耀,校对\n'))


def test_numbers_among_the_names_are_left_out_and_remarks_stay(written):
    people = read_roster(written("1,\n周岚（女）,责编\n阿不都·热合曼,记者\nJ. Müller,摄影\n"))
    assert [name for name, _ in people] == ["周岚（女）", "阿不都·热合曼", "J. Müller"]
