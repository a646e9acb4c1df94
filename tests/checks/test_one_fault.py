"""One fault, one finding: which of several stands, and when two are not one."""

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
