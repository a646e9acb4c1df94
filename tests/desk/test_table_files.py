import openpyxl
import pytest

from xingxian_editor.desk.plan_file import read_plan
from xingxian_editor.desk.roster_file import read_roster
from xingxian_editor.desk.table_file import TableEmpty, TableMissing, TableNotUnderstood
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
