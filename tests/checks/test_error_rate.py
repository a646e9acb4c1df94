"""What counts in the error rate, how much, and why."""

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from xingxian_editor.checks.engine import check_page
from xingxian_editor.checks.error_kind import ErrorKind
from xingxian_editor.checks.error_rate.characters import CharacterCount, characters_of, together
from xingxian_editor.checks.error_rate.faults import Fault, faults_of, kind_of_change
from xingxian_editor.checks.error_rate.profile import Counting, Status, with_own
from xingxian_editor.checks.error_rate.profile_file import PROFILES, profile
from xingxian_editor.checks.error_rate.rate import error_rate
from xingxian_editor.checks.error_rate.scoring import Scoring
from xingxian_editor.checks.examples import folio, page_of
from xingxian_editor.checks.newsroom import Newsroom
from xingxian_editor.checks.rule import Category
from xingxian_editor.checks.rules import ALL_RULES
from xingxian_editor.page.geometry import Box, GlyphPlace, packed_geometry
from xingxian_editor.page.page import Page
from xingxian_editor.page.page_reading import read_page
from xingxian_editor.page.role import Role
from xingxian_editor.page.source import Source, SourceKind

TEN_THOUSAND = CharacterCount(10_000, "一万字")


def fault(kind="character", stands="按排", right="安排", **more):
    return Fault(ErrorKind(kind), "题", stands, right, **more)


def rate(*faults, name="2020", count=TEN_THOUSAND):
    return error_rate(faults, count, profile(name))


def test_every_profile_weighs_every_kind_and_says_how_far_it_is_verified():
    for name in PROFILES:
        weights = profile(name).weights
        counted = {kind for kind in ErrorKind if kind and not kind.is_form}
        assert set(weights) == counted
        assert set(profile(name).form) in (set(), {kind for kind in ErrorKind if kind.is_form})
        assert all(weight.weight > 0 and weight.status in Status for weight in weights.values())
    assert profile("2020").weights["punctuation"].status is Status.UNVERIFIED
    assert profile("2020").weights["character"].status is Status.QUOTED
    assert profile("1997").weights["punctuation"].status is Status.PRIMARY
    assert profile("no such profile").id == "2020"


def test_every_rule_names_the_kind_of_error_that_its_findings_are():
    kinds = {rule.id: rule.error_kind for rule in ALL_RULES}
    assert all(isinstance(kind, ErrorKind) for kind in kinds.values())
    assert kinds["punctuation.half-width"] is ErrorKind.PUNCTUATION
    assert kinds["numerals.date-hyphen"] is ErrorKind.NUMERAL_USAGE
    assert kinds["folio.weekday-wrong"] is ErrorKind.KNOWLEDGE
    assert kinds["folio.role-missing"] is ErrorKind.NOT_COUNTED
    assert kinds["folio.page-number-missing"].is_form
    assert all(kind.name_zh for kind in ErrorKind)
    assert all(isinstance(replace(ALL_RULES[0], category=c, counts_as=None).error_kind, ErrorKind) for c in Category)


def test_errors_of_form_are_counted_apart_up_to_a_limit_of_their_own():
    found = (fault(ErrorKind.FORM_PAGE_NUMBER, "", None, where="folio"), fault(ErrorKind.FORM_DATE, "", None))
    made = rate(fault(), *found)
    assert (made.points, len(made.faults)) == (1, 1)
    assert (made.form.points, made.form.limit, made.form.passes) == (2, 3, True)
    assert not rate(*found, *found).form.passes
    assert rate(*found, name="1997").form is None
    own = with_own(profile("2020"), (("form-date", "2"),))
    assert error_rate(found, TEN_THOUSAND, own).form.points == 3


def test_what_readers_corrected_counts_and_what_is_left_does_not():
    made = rate(fault(by="王敏"), fault(stands="参予", right="参与", where="headline"))
    assert (made.points, made.corrected, made.per_10_000) == (3, 1, 3)
    assert (made.left.points, made.left.characters, made.left.corrected) == (2, made.characters, 0)


def test_a_copied_profile_has_its_own_values_and_the_copied_one_keeps_its():
    given = Scoring("2020", (("limit", "2"),))
    made = given.copied("本报办法一").with_value("character", "3")
    assert made.profile.title == "本报办法一"
    assert (made.profile.limit, made.profile.weights["character"].weight) == (2, 3)
    assert made.profile.weights["character"].status is Status.HOUSE
    assert made.with_chosen("2020").profile == given.profile
    again = made.copied("之二").renamed("本报办法二")
    assert [title for _, title in again.choices[-2:]] == ["本报办法一", "本报办法二"]
    assert again.without_values().profile.limit == 3
    assert again.removed().chosen == "2020"
    assert again.removed().profiles == made.profiles
    assert Scoring("no such").profile.id == "2020"
    assert given.removed() == given


@pytest.mark.parametrize(
    ("stands", "right", "expected"),
    [
        ("按排", "安排", ("character", 1)),
        ("直接了当", "直截了当", ("character", 1)),
        ("蓝湛湛的天", "蔚青色之天", ("character", 4)),
        ("象一座山一样高大", "", ("character", 8)),
        ("和平", "平和", ("transposition", 1)),
        ("25万", "26万", ("numeral", 1)),
    ],
)
def test_the_kind_of_a_change_is_told_by_what_differs(stands, right, expected):
    assert kind_of_change(ErrorKind.CHARACTER, stands, right) == expected


def test_characters_weigh_one_two_or_four():
    points = [rate(fault(characters=n)).points for n in (1, 2, 5, 6)]
    assert points == [1, 2, 2, 4]
    assert rate(fault("numeral", "25", "26", characters=4)).points == 1


def test_headline_and_folio_weigh_double_in_2020_and_quotations_in_1997():
    assert rate(fault(where="headline")).points == 2
    assert rate(fault(where="folio")).points == 2
    assert rate(fault(where="quotation")).points == 1
    assert rate(fault(where="headline"), name="1997").points == 3
    assert rate(fault(where="quotation"), name="1997").points == 2
    assert rate(fault(where="headline")).faults[0].reason == "标题，乘 2"


def test_the_same_error_counts_so_many_times_and_the_rest_is_listed_with_the_reason():
    made = rate(*[fault(page=str(n)) for n in range(5)], fault(stands="参予", right="参与"))
    assert made.points == 4
    assert [entry.counts for entry in made.faults] == [1, 1, 1, 0, 0, 1]
    assert made.faults[3].reason == "同一差错一期最多计 3 次"
    assert rate(*[fault(page="1") for _ in range(5)], *[fault(page="2") for _ in range(5)], name="1997").points == 4


def test_a_cap_holds_over_the_issue_or_over_the_article():
    many = [fault("numeral-usage", f"{n}千", f"{n}000", article=f"{n % 2}") for n in range(14)]
    made = rate(*many)
    assert made.points == 1
    assert made.faults[-1].reason == "这一类一期最多计 1"
    assert rate(*many, name="1997").points == 2


def test_exactly_the_limit_passes():
    three = [fault(stands=str(n), right="甲") for n in range(3)]
    assert rate(*three).passes
    assert rate(*three).per_10_000 == 3
    assert not rate(*three, count=CharacterCount(9_999, "")).passes
    assert rate(count=CharacterCount(0, "")).per_10_000 == 0


def test_it_says_when_it_rests_on_what_nobody_verified():
    assert not rate(fault()).rests_on_unverified
    assert rate(fault(), fault("punctuation", ",", "，")).rests_on_unverified


def test_a_newspapers_own_values_are_marked_as_such():
    own = with_own(
        profile("2020"), (("limit", "1"), ("punctuation", "0.2"), ("factor.headline", "3"), ("character.more", "5"))
    )
    assert (own.limit, own.limit_status) == (1, Status.HOUSE)
    assert own.weights["punctuation"].weight == Decimal("0.2")
    assert own.weights["punctuation"].status is Status.HOUSE
    assert own.factors["headline"].factor == 3
    assert (own.weights["character"].more, own.weights["character"].to_five) == (5, 2)
    assert with_own(profile("2020"), (("no such kind", "9"),)) == profile("2020")


def test_the_findings_of_a_page_are_its_errors_notices_and_lost_glyphs_are_not():
    page = page_of(
        (Role.HEADLINE, 1, "抓校长,推动"),
        (Role.BODY, 1, "他说：“校长,推动。”\n抓校长,推动。\n一期50MW完工，二期5万千瓦核准。"),
        facts=folio(weekday="星期四"),
    )
    reading = read_page(page)
    found = list(faults_of(check_page(page, Newsroom()).findings, reading))
    assert [(f.kind, f.where) for f in found] == [
        ("punctuation", "headline"),
        ("punctuation", "quotation"),
        ("punctuation", "body"),
        ("knowledge", "folio"),
    ]


def test_characters_are_counted_by_the_size_of_the_paper():
    counting = profile("1997")
    assert characters_of(Page(folio=folio(page_number="1")), counting).characters == 8_000
    assert characters_of(Page(folio=folio(page_number="A01")), counting).characters == 8_000
    assert characters_of(Page(folio=folio(page_number="11")), counting).characters == 10_000
    assert characters_of(Page(folio=folio(page_number="7")), counting, 270).characters == 5_000


def printed(columns=2, lines=20, across=10, pictures=()):
    """Return a page of columns of 10 pt type, 15 pt from line to line."""
    text, places = [], []
    for column in range(columns):
        for line in range(lines):
            for at in range(across):
                left, top = (column * across + at) * 10.0, line * 15.0
                places.append(GlyphPlace(Box(left, top, left + 10, top + 10), 10.0))
            places.append(None)
            text.append("字" * across)
    geometry = packed_geometry(400, 400, places, (), pictures)
    return Page((Source(0, SourceKind.PDF, "\n".join(text) + "\n", geometry=geometry),))


def test_with_geometry_the_area_counts_and_pictures_for_less():
    whole = characters_of(printed(), profile("2020"))
    assert whole.characters == 20 * 20
    assert whole.how == "版面 20 字 × 20 行"
    picture = Box(0.0, 300.0, 200.0, 450.0)
    more = characters_of(printed(pictures=(picture,)), profile("2020"))
    assert more.characters == 20 * 30 - round(0.2 * 200)
    assert "图片按面积的 80%" in more.how


def test_without_geometry_what_is_printed_counts():
    page = page_of((Role.BODY, 1, "一 二三"))
    assert characters_of(page, profile("2020")) == CharacterCount(3, "版上实有的字")
    assert characters_of(printed(), replace(profile("2020"), counting=Counting.PRINTED)).characters == 400
    assert together([CharacterCount(3, "甲"), CharacterCount(4, "甲")]) == CharacterCount(7, "甲")


COUNTED = [kind for kind in ErrorKind if kind and not kind.is_form]


@given(st.lists(st.tuples(st.sampled_from(COUNTED), st.integers(1, 9), st.text("甲乙", max_size=2))))
def test_no_error_counts_less_than_nothing_and_the_list_makes_up_the_number(drawn):
    faults = [fault(kind, stands, characters=n) for kind, n, stands in drawn]
    for name in PROFILES:
        made = rate(*faults, name=name)
        assert len(made.faults) == len(faults)
        assert all(entry.counts >= 0 for entry in made.faults)
        assert made.points == sum(entry.counts for entry in made.faults)


def test_an_error_accepted_as_it_stands_counts_by_the_regulations_and_not_in_the_house():
    accepted = fault(kept_by="王敏")
    for name in ("2020", "1997"):
        assert rate(accepted, name=name).points == rate(fault(), name=name).points > 0
    house = rate(accepted, fault(stands="甲", right="乙"), name="house")
    assert [entry.counts for entry in house.faults] == [0, 1]
    assert house.faults[0].reason == "认可原样的不计"
    assert house.faults[0].status is Status.HOUSE


def test_accepted_errors_that_do_not_count_use_up_nothing_of_what_repeated_ones_may():
    many = [fault(kept_by="王敏")] * 5 + [fault()] * 5
    assert rate(*many, name="house").points == profile("house").repeated_at_most


@pytest.mark.parametrize(("value", "points"), [("0", "0"), ("0.5", "0.5"), ("1", "1")])
@pytest.mark.parametrize("name", PROFILES)
def test_a_newsroom_says_itself_what_an_accepted_error_weighs(name, value, points):
    own = with_own(profile(name), (("factor.accepted", value),))
    assert error_rate([fault(kept_by="王敏")], TEN_THOUSAND, own).points == Decimal(points)
    assert error_rate([fault()], TEN_THOUSAND, own).points == 1
