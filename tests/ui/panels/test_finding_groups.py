import pytest
from finding_samples import place_of, sample_findings
from sample_page import sample_page

from xingxian_editor.checks.finding import Severity
from xingxian_editor.page.page_reading import read_page
from xingxian_editor.page.place import Part
from xingxian_editor.ui.findings_panel.finding_groups import GroupBy, finding_rows, group_findings
from xingxian_editor.ui.findings_panel.quoted_context import context_of, short_quote


@pytest.fixture(scope="module")
def reading():
    return read_page(sample_page()[0])


@pytest.fixture(scope="module")
def rows(reading):
    report, settled = sample_findings(reading)
    return finding_rows(report.findings, settled, reading)


def test_by_article_the_groups_stand_in_page_order(rows, reading):
    groups = group_findings(rows, GroupBy.ARTICLE, reading)
    assert [(group.part, group.number) for group in groups] == [
        (Part.ARTICLE, 1),
        (Part.ARTICLE, 3),
        (Part.ARTICLE, 4),
        (Part.FOLIO, 1),
    ]
    assert groups[0].text.startswith("兴县全力推动转型发展")


def test_rows_of_an_article_stand_in_reading_order(rows, reading):
    lead = group_findings(rows, GroupBy.ARTICLE, reading)[0]
    places = [(row.finding.where.item, row.finding.where.start) for row in lead.rows]
    assert places == sorted(places)


def test_what_is_settled_is_not_counted_as_open(rows, reading):
    lead = group_findings(rows, GroupBy.ARTICLE, reading)[0]
    assert (len(lead.rows), lead.open_count) == (4, 2)


def test_settled_findings_can_be_left_out_with_groups_that_become_empty(rows, reading):
    groups = group_findings(rows, GroupBy.ARTICLE, reading, hide_settled=True)
    assert all(row.settled is None for group in groups for row in group.rows)


def test_by_severity_the_worst_come_first(rows, reading):
    groups = group_findings(rows, GroupBy.SEVERITY, reading)
    assert [group.severity for group in groups] == [Severity.ERROR, Severity.WARNING, Severity.NOTICE]


def test_by_category_every_finding_is_in_its_own(rows, reading):
    groups = group_findings(rows, GroupBy.CATEGORY, reading)
    assert {group.text for group in groups} == {"numerals", "structure", "folio"}
    assert sum(len(group.rows) for group in groups) == len(rows)


def test_a_settled_finding_that_is_no_longer_reported_stays_listed(reading):
    _, settled = sample_findings(reading)
    rows = finding_rows((), settled, reading)
    assert {row.finding for row in rows} == {mark.finding for mark in settled}


def test_the_context_ends_at_the_next_stop(rows, reading):
    finding = next(row.finding for row in rows if row.finding.quoted == "800-1000万元")
    context = context_of(reading, finding)
    assert context.before.endswith("增加到")
    assert context.after == "。"


def test_a_quote_of_one_sign_is_named_with_its_neighbours(rows, reading):
    from dataclasses import replace

    finding = replace(rows[0].finding, where=place_of(reading, ","), quoted=",")
    assert short_quote(reading, finding) == "校长,推动"
