"""A correction that was not carried out and is accepted as the page stands: a state of its own, wherever one reads."""

import json
from dataclasses import replace

import docx
import pytest

from xingxian_editor.checks.error_rate.faults import Fault
from xingxian_editor.corrections.proof_check.comparison_document import comparison_document
from xingxian_editor.corrections.proof_check.comparison_html import comparison_html
from xingxian_editor.corrections.proof_check.comparison_text import comparison_text
from xingxian_editor.corrections.tracked_article import track
from xingxian_editor.desk.check_decisions import settled
from xingxian_editor.desk.comparing import compare_versions
from xingxian_editor.desk.corrected_faults import corrected_on
from xingxian_editor.desk.correction_rows import CorrectionRows
from xingxian_editor.desk.exporting import sheet_of
from xingxian_editor.desk.library_desk import LibraryDesk
from xingxian_editor.desk.proof_checking import check_versions, last_two_versions, write_sheet
from xingxian_editor.page.changed_text import Gap, Glyph, Insertion, Struck, WrittenRun
from xingxian_editor.page.correction import Correction, CorrectionState, Pass, ProofMark
from xingxian_editor.page.page_reading import read_page
from xingxian_editor.page.proof_decision import Decision
from xingxian_editor.page.source import SourceRange
from xingxian_editor.store.connection import Connection
from xingxian_editor.store.schema import known_steps, migrations

WHEN, LATER = "2021-03-04T20:36:00+08:00", "2021-03-04T22:50:00+08:00"
ACCEPTED = CorrectionState.ACCEPTED_AS_IT_STANDS


def asked_for(page):
    """The page with 立方→立方米 (1), 500-→500～ (2) and 转正 (3)."""
    text = page.sources[0].text
    end = text.index("5.2亿立方") + len("5.2亿立方")
    hyphen, turned = text.index("500-") + 3, text.index("停车场")
    made = (
        Correction(1, ProofMark.INSERT, "刘挺", Pass.FIRST, WHEN),
        Correction(2, ProofMark.CHANGE, "周岚", Pass.SECOND, WHEN),
        Correction(3, ProofMark.TURN, "周岚", Pass.SECOND, WHEN, anchor=(SourceRange(0, turned, turned + 1),)),
    )
    return replace(
        page,
        corrections=made,
        struck=(Struck(2, (SourceRange(0, hyphen, hyphen + 1),)),),
        insertions=(
            Insertion(Gap(Glyph(0, end - 1)), (WrittenRun("米", 1),)),
            Insertion(Gap(Glyph(0, hyphen)), (WrittenRun("～", 2),)),
        ),
    )


@pytest.fixture
def opened(tmp_path, sample_file):
    """The second version open at the desk: 1 carried out, 2 not, 3 a mark that only a person can judge."""
    desk = LibraryDesk(tmp_path / "library")
    desk.sit_down("王敏", "责编")
    text = sample_file.read_text(encoding="utf-8")
    first, second = tmp_path / "第一样.txt", tmp_path / "第二样.txt"
    first.write_text(text, encoding="utf-8")
    second.write_text(text.replace("5.2亿立方", "5.2亿立方米"), encoding="utf-8")
    card = desk.import_file(first)
    page_desk = desk.open_page(card.id)
    page_desk.do(asked_for, "correct")
    desk.close_page(page_desk)
    desk.replace_with_next_version(card.id, second)
    yield desk.open_page(card.id), last_two_versions(desk.library, card.id).old.page
    desk.close()


def rows(opened):
    page_desk, old = opened
    return {row.key: row for row in check_versions(old, page_desk.page, page_desk.page.decisions).rows}


def decide(opened, key, decision):
    row = rows(opened)[key]
    opened[0].do(lambda page: settled(page, row, decision, "", "王敏", LATER), "accept_version")
    return opened[0].page.correction_by_id[row.correction.id]


def test_what_was_not_carried_out_says_so_when_a_person_lets_it_stand(opened):
    known = decide(opened, "c2", Decision.ACCEPTED)
    assert (known.state, known.decided_by, known.decided_at) == (ACCEPTED, "王敏", LATER)
    assert known.state.value == "accepted_as_it_stands"
    page_desk, _ = opened
    assert "500-800万元" in page_desk.final.articles[0].paragraphs[4].text, "it is asked for no longer"
    page = page_desk.page
    made = CorrectionRows().of(page, track(page, read_page(page)))
    [row] = (row for row in made if row.correction.id == 2)
    assert (row.struck, row.written) == ("-", "～"), "and one still reads what had been asked for"


def test_a_mark_that_a_person_saw_done_is_carried_out(opened):
    assert decide(opened, "c3", Decision.ACCEPTED).state is CorrectionState.CARRIED_OUT
    assert decide(opened, "c3", Decision.OPEN).state is CorrectionState.OPEN


@pytest.mark.parametrize("then", [Decision.OPEN, Decision.SENT_BACK])
def test_who_decides_again_asks_for_it_again(opened, then):
    decide(opened, "c2", Decision.ACCEPTED)
    known = decide(opened, "c2", then)
    assert (known.state, known.decided_by) == (CorrectionState.NOT_CARRIED_OUT, "")
    assert "500～800万元" in opened[0].final.articles[0].paragraphs[4].text


def test_it_is_undone_in_one_step(opened):
    before = opened[0].page
    decide(opened, "c2", Decision.ACCEPTED)
    opened[0].undo()
    assert opened[0].page == before


def test_commands_name_the_state_and_the_person(opened):
    decide(opened, "c2", Decision.ACCEPTED)
    said = compare_versions(opened[1], opened[0].page)
    told = {c["id"]: c for c in comparison_document(said.comparison)["corrections"]}
    assert (told[1]["state"], told[2]["state"]) == ("carried_out", "accepted_as_it_stands")
    assert (told[2]["stands"], told[2]["accepted_by"]) == ("-", "王敏")
    assert "accepted_by" not in told[1]
    json.dumps(told)
    text = comparison_text(said.comparison)
    assert "未改（王敏认可）　第 1 篇第 5 段" in text
    assert "已改 1，未改 1（其中 1 处没有照改而认可）" in text
    assert "未改（王敏认可）" in comparison_html(said.old, said.new, said.comparison, ("一", "二"))
    assert not said.comparison.is_clean


def test_the_correction_sheet_and_the_share_of_the_work_count_it_apart(opened):
    decide(opened, "c2", Decision.ACCEPTED)
    sheet = sheet_of(opened[0].page)
    [row] = (row for row in sheet.rows if row.id == 2)
    assert (row.state, row.done, row.tick, row.correction) == ("未改，认可", False, "", "～")
    assert row.note == "王敏 2021-03-04 22:50 认可照现样，不再改"
    [share] = (one for one in sheet.share.readers if one.pass_ is Pass.SECOND)
    assert (share.made, share.carried_out, share.not_carried_out, share.accepted_as_it_stands) == (2, 0, 0, 1)
    assert share.open == 1


def test_the_error_rate_keeps_the_error_as_one_that_stands(opened):
    page_desk, _ = opened
    [before] = (fault for fault in corrected_on(page_desk.page, read_page(page_desk.page)) if fault.right == "～")
    decide(opened, "c2", Decision.ACCEPTED)
    [after] = (fault for fault in corrected_on(page_desk.page, read_page(page_desk.page)) if fault.right == "～")
    assert isinstance(after, Fault)
    assert ((before.by, before.kept_by), (after.by, after.kept_by)) == (("周岚", ""), ("", "王敏"))


def test_the_next_version_but_one_asks_for_it_no_more(opened):
    decide(opened, "c2", Decision.ACCEPTED)
    later = compare_versions(opened[0].page, opened[1])
    assert 2 not in {correction.id for correction in later.comparison.corrections}


def test_the_sheet_for_make_up_lists_it_below_what_goes_back(opened, tmp_path):
    decide(opened, "c2", Decision.ACCEPTED)
    target = tmp_path / "退改单.docx"
    write_sheet(rows(opened).values(), target, "7", "王敏")
    document = docx.Document(str(target))
    back, accepted = document.tables
    assert len(back.rows) == 1
    assert [cell.text for cell in accepted.rows[1].cells][2:] == [
        "年的500-800万元",
        "年的500～800万元",
        "王敏　2021-03-04 22:50",
    ]
    assert "没有照改、已认可照现样的 1 处，不必再改" in [p.text for p in document.paragraphs]


def test_an_older_library_told_it_as_carried_out(tmp_path):
    connection = Connection(tmp_path / "library.db")
    database = connection.database
    migrations.apply(database, stop_before="m009_accepted_as_it_stands")
    record = {"state": "carried_out", "anchor": [], "frame": None, "decided_by": "王敏", "decided_at": LATER}
    others = {2: {}, 3: {"decided_at": WHEN}, 4: {"decided_by": "", "decided_at": ""}, 5: {"anchor": [[0, 1, 2]]}}
    made = [{"page_version": 1, "id": n, "record": json.dumps({**record, **o})} for n, o in others.items()]
    columns = {"by": "周岚", "pass": "second", "mark": "change", "state": "carried_out"}
    database.execute("pragma foreign_keys = off")
    database.table("corrections").insert_all({**row, **columns} for row in made)
    keys = {n: {"key": f"c{n}", "decision": "accepted", "time": LATER} for n in others}
    database.table("decisions").insert_all(
        {"page_version": 1, "id": n, "record": json.dumps(k)} for n, k in keys.items()
    )
    migrations.apply(database)
    now = {row["id"]: (row["state"], json.loads(row["record"])["state"]) for row in database.table("corrections").rows}
    connection.close()
    assert "m009_accepted_as_it_stands" in known_steps()
    assert now[2] == ("accepted_as_it_stands",) * 2
    assert {now[3], now[4], now[5]} == {("carried_out",) * 2}, "accepted by the editor before, or seen by a person"
