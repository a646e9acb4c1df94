from dataclasses import replace

import pytest

from xingxian_editor.desk.cannot_tag import FactNotUnderstood
from xingxian_editor.desk.folio_facts import rename_credit, set_fact
from xingxian_editor.page.folio import Credit, Fact, Folio
from xingxian_editor.page.source import SourceRange

PRINTED = Fact("星期四", "星期四", (SourceRange(0, 0, 3),))


@pytest.fixture
def page(page_of):
    printed = Credit("校对", (Fact("刘廷", "刘廷", (SourceRange(0, 6, 8),)),), (SourceRange(0, 3, 5),))
    return replace(page_of("0F 星期四校对：刘廷"), folio=Folio(weekday=PRINTED, credits=(printed,)))


def test_what_is_printed_stays_beside_the_new_value(page):
    fact = set_fact(page, "weekday", 0, "周五", "周岚").folio.weekday
    assert fact == Fact("星期五", "星期四", (SourceRange(0, 0, 3),), "周岚")
    assert set_fact(page, "weekday", 0, None, "周岚").folio.weekday.value is None


def test_what_is_not_printed_can_be_typed_and_taken_away_again(page):
    typed = set_fact(page, "section", 0, "县域·兴县", "周岚")
    assert typed.folio.section == Fact("县域·兴县", typed_by="周岚")
    assert set_fact(typed, "section", 0, "", "周岚") == page


@pytest.mark.parametrize("typed", ["2021-03-05", "2021.3.5", "2021年3月5日", "２０２１-３-５", "2021/03/05"])
def test_a_date_may_be_typed_as_people_write_it(page, typed):
    assert set_fact(page, "date", 0, typed, "周岚").folio.date.value == "2021-03-05"


@pytest.mark.parametrize(("typed", "value"), [("7", "7"), ("第7版", "7"), ("a06", "A06"), ("０７", "07")])
def test_a_page_number_may_be_typed_as_people_write_it(page, typed, value):
    assert set_fact(page, "page_number", 0, typed, "周岚").folio.page_number.value == value


@pytest.mark.parametrize(
    ("field", "typed"),
    [("date", "2021-06-31"), ("date", "3月5日"), ("weekday", "八"), ("page_number", "七版头"), ("masthead", "x")],
)
def test_what_cannot_be_a_value_is_refused_in_words(page, field, typed):
    with pytest.raises(FactNotUnderstood):
        set_fact(page, field, 0, typed, "周岚")


def test_names_are_changed_added_and_taken_away(page):
    two = set_fact(set_fact(page, "credits.校对", 0, "刘挺", "周岚"), "credits.校对", 1, "周岚", "周岚")
    (credit,) = two.folio.credits
    assert [(name.value, name.printed) for name in credit.names] == [("刘挺", "刘廷"), ("周岚", "")]
    assert len(set_fact(two, "credits.校对", 1, None, "周岚").folio.credits[0].names) == 1


def test_a_role_or_co_organiser_that_is_not_printed_comes_and_goes(page):
    more = set_fact(set_fact(page, "credits.责编", 0, "王五", "周岚"), "co_organisers", 0, "某局", "周岚")
    assert [credit.role for credit in more.folio.credits] == ["校对", "责编"]
    assert more.folio.co_organisers.names[0].value == "某局"
    fewer = set_fact(set_fact(more, "credits.责编", 0, None, "周岚"), "co_organisers", 0, None, "周岚")
    assert fewer == page


def test_a_credit_can_be_called_otherwise(page):
    assert rename_credit(page, "校对", "检校", "周岚").folio.credits[0].role == "检校"
    for old, new in (("校对", " "), ("校对", "校对"), ("责编", "编辑")):
        with pytest.raises(FactNotUnderstood):
            rename_credit(page, old, new, "周岚")
