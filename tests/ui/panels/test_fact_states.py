from dataclasses import replace

import pytest
from sample_page import EDITION, ROSTER, folio_of, sample_page, with_names

from xingxian_editor.checks.engine import check_page
from xingxian_editor.checks.newsroom import Newsroom
from xingxian_editor.checks.rules import ALL_RULES
from xingxian_editor.page.folio import Folio
from xingxian_editor.page.page import Page
from xingxian_editor.ui.folio_panel.fact_states import FactState, fact_rows
from xingxian_editor.ui.folio_panel.folio_runs import folio_lines
from xingxian_editor.ui.folio_panel.rule_fields import RULE_FIELDS, SUPPLIABLE
from xingxian_editor.ui.folio_panel.typed_names import name_changes


def states(page, newsroom):
    report = check_page(page, newsroom)
    return {row.field: row.state for row in fact_rows(page.folio, report, newsroom.newspaper, RULE_FIELDS)}


def test_the_sample_page_stands_as_in_the_pictures():
    page, _ = sample_page()
    assert states(page, EDITION) == {
        "newspaper": FactState.NOT_PRINTED,
        "page_number": FactState.AGREES,
        "section": FactState.NOT_RUN,
        "date": FactState.AGREES,
        "weekday": FactState.AGREES,
        "co_organisers": FactState.AGREES,
        "credits.组版": FactState.NOTICE,
        "credits.责编": FactState.AGREES,
        "credits.校对": FactState.AGREES,
    }


def test_a_name_that_the_roster_lacks_is_very_likely_wrong():
    page = with_names(sample_page()[0], "校对", "刘廷")
    assert states(page, EDITION)["credits.校对"] in (FactState.WARNING, FactState.ERROR)


def test_without_a_roster_no_name_counts_as_checked():
    page, _ = sample_page()
    assert states(page, replace(EDITION, roster=()))["credits.责编"] is FactState.NOT_RUN


def test_a_section_held_against_a_plan_agrees():
    page, _ = sample_page()
    assert states(page, replace(EDITION, plan=(("7", "县域·兴县"),)))["section"] is FactState.AGREES


def test_a_required_role_that_is_missing_has_a_row_of_its_own():
    page, _ = sample_page()
    credits = tuple(credit for credit in page.folio.credits if credit.role != "校对")
    page = replace(page, folio=replace(page.folio, credits=credits))
    rows = fact_rows(page.folio, check_page(page, EDITION))
    missing = [row for row in rows if row.printed_role == "校对"]
    assert [row.values for row in missing] == [()]
    assert missing[0].findings
    assert missing[0].state is FactState.MISSING


def test_a_page_without_a_folio_lacks_its_facts_and_has_none_wrong():
    shown = states(replace(sample_page()[0], folio=Folio()), EDITION)
    assert shown["date"] is shown["page_number"] is FactState.MISSING
    assert not {FactState.ERROR, FactState.WARNING} & set(shown.values())


def test_before_anything_was_checked_nothing_agrees():
    page, _ = sample_page()
    rows = fact_rows(page.folio, None)
    assert {row.state for row in rows} == {FactState.NOT_RUN, FactState.NOT_PRINTED}


def test_the_librarys_name_stands_in_for_one_that_is_not_printed():
    assert fact_rows(Folio(), None, "示例日报")[0].values == ("示例日报",)


def test_a_printed_name_that_was_taken_out_shows_as_nothing():
    page, _ = sample_page()
    credit = page.folio.credits[0]
    gone = replace(credit, names=(replace(credit.names[0], value=None, typed_by="王耀"), credit.names[1]))
    row = next(r for r in fact_rows(replace(page.folio, credits=(gone,)), None) if r.is_credit)
    assert row.values == ("", "张明提")


def test_every_rule_that_leaves_a_fact_unchecked_exists():
    known = {rule.id for rule in ALL_RULES}
    assert {rule for rule, _ in RULE_FIELDS} | SUPPLIABLE <= known


def test_the_printed_folio_is_cut_into_one_run_a_fact():
    page, _ = sample_page()
    lines = folio_lines(page)
    runs = [[(run.field, run.text.strip()) for run in line.runs if run.field] for line in lines]
    assert runs[0] == [
        ("page_number", "7"),
        ("section", "县域·兴县"),
        ("credits.组版", "组版：李够梅 张明提"),
        ("credits.责编", "责编：王耀"),
        ("credits.校对", "校对：刘挺"),
    ]
    assert runs[1] == [("date", "2021年3月5日"), ("weekday", "星期五")]
    assert [line.number for line in lines] == [1, 2, 3]


def test_the_runs_of_a_line_are_its_characters():
    page, _ = sample_page()
    text = page.sources[0].text.split("\n")
    assert ["".join(run.text for run in line.runs) for line in folio_lines(page)] == text[:3]


def test_a_page_without_a_folio_has_no_lines():
    assert folio_lines(Page()) == ()


@pytest.mark.parametrize(
    ("values", "typed", "changes"),
    [
        (("李够梅", "张明提"), "李够梅 张明提", ()),
        (("李够梅", "张明提"), "李够梅　张明", ((1, "张明"),)),
        (("李够梅",), "李够梅、张明提", ((1, "张明提"),)),
        (("李够梅", "张明提"), "", ((1, ""), (0, ""))),
        (("", "张明提"), "王耀", ((1, "王耀"),)),
        (("", "张明提"), "张明提 王耀", ((2, "王耀"),)),
        ((), "王耀", ((0, "王耀"),)),
    ],
)
def test_typed_names_become_one_change_a_name(values, typed, changes):
    assert name_changes(values, typed) == changes


def test_a_newsroom_that_knows_nothing_leaves_no_fact_green_that_needs_it():
    page, _ = sample_page()
    found = states(page, Newsroom())
    assert found["section"] is FactState.NOT_RUN
    assert set(ROSTER) and found["date"] is FactState.AGREES
    assert folio_of(page.sources[0].text) == page.folio
