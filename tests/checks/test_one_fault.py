"""One fault, one finding: which of several stands, and when two are not one."""

from hypothesis import given
from hypothesis import strategies as st

from xingxian_editor.checks.finding import Finding, Fix, Severity
from xingxian_editor.checks.one_fault import one_each
from xingxian_editor.page.place import Part, Place

TEXT = "增加到800-1000万元，校长,推动"


def finding(rule, quoted, replacement=None, severity=Severity.WARNING, category="numerals", also=()):
    start = TEXT.index(quoted)
    where = Place(Part.ARTICLE, 0, "paragraphs", 0, start, start + len(quoted))
    fix = Fix.NONE if replacement is None else Fix.CONFIRM
    return Finding(rule, "题", category, severity, fix, where, quoted, "话", "据", rule, replacement, also)


def rules(*findings):
    return [f.rule for f in one_each(findings)]


def test_of_two_on_the_same_characters_the_surer_one_stands():
    assert rules(finding("a", "800"), finding("b", "800", severity=Severity.ERROR)) == ["b"]
    assert rules(finding("a", "800"), finding("b", "800", "700")) == ["b"]


def test_another_kind_of_fault_on_the_same_characters_is_another_fault():
    assert rules(finding("a", "800"), finding("b", "800", category="arithmetic")) == ["a", "b"]


def test_two_that_would_change_the_same_characters_cannot_both_be_made():
    wide = finding("a", "800-1000万元", "800万～1000万元")
    hyphen = finding("b", "-", "—", category="punctuation")
    assert rules(wide, hyphen) == ["a"]
    assert rules(finding("a", "800-1000万元", "800万元-1000万元"), hyphen) == ["a", "b"]


def test_what_lies_within_a_longer_quotation_stays_when_it_changes_something_else():
    assert rules(finding("a", "校长,推动", None), finding("b", ",", "，")) == ["a", "b"]


def test_the_places_of_the_one_that_is_left_out_are_kept():
    elsewhere = Place(Part.ARTICLE, 1, "paragraphs", 0, 3, 6)
    (stands,) = one_each([finding("a", "800", "8", also=(elsewhere,)), finding("b", "800", severity=Severity.NOTICE)])
    assert (stands.rule, stands.also) == ("a", (elsewhere,))
    (stands,) = one_each([finding("a", "800", severity=Severity.NOTICE, also=(elsewhere,)), finding("b", "800")])
    assert (stands.rule, stands.also) == ("b", (elsewhere,))


@st.composite
def changes(draw):
    """Return findings that change a stretch of one text: each quotes just what it changes, or puts something in."""
    found = []
    for number in range(draw(st.integers(1, 12))):
        start = draw(st.integers(0, 14))
        length = draw(st.integers(0, 4))
        where = Place(Part.ARTICLE, 0, "paragraphs", 0, start, start + length)
        severity = draw(st.sampled_from(Severity))
        category = draw(st.sampled_from(("numerals", "words")))
        replacement = draw(st.sampled_from((None, "换", "")))
        quoted = "字" * length
        fix = Fix.NONE if replacement is None else Fix.CONFIRM
        name = f"r{number}"
        found.append(Finding(name, "题", category, severity, fix, where, quoted, "话", "据", name, replacement))
    return sorted(found, key=lambda f: f.where.start)


@given(changes())
def test_no_two_that_stand_change_the_same_and_none_is_left_out_without_one_that_speaks_for_it(found):
    stand = list(one_each(found))
    names = [finding.rule for finding in stand]
    assert names == sorted(names, key=[finding.rule for finding in found].index)
    for finding in found:
        same = [other for other in stand if other.rule != finding.rule and about_one(other, finding)]
        assert (finding.rule in names) == (not same), finding


def about_one(one, other):
    if (one.where, one.category) == (other.where, other.category):
        return True
    if one.replacement is None or other.replacement is None:
        return False
    here, there = (one.where.start, one.where.end), (other.where.start, other.where.end)
    return here == there or (here[0] < there[1] and there[0] < here[1])
