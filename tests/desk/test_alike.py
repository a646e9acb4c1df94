"""Which findings one decision serves."""

from dataclasses import replace

from xingxian_editor.checks.finding import Finding, Fix, Severity
from xingxian_editor.desk.alike import alike
from xingxian_editor.page.place import Part, Place


def finding(rule, quoted, replacement, start=0, category="punctuation", title="题"):
    where = Place(Part.ARTICLE, 0, "paragraphs", 0, start, start + len(quoted))
    return Finding(rule, title, category, Severity.WARNING, Fix.SAFE, where, quoted, "话", "据", "印", replacement)


def test_all_of_a_rule_that_offer_a_change_are_alike():
    comma, other = finding("p.half", ",", "，"), finding("p.half", ";", "；", 5)
    mute, rule = finding("p.half", "?", None, 9), finding("p.route", "-", "—", 12)
    assert alike(comma, [comma, other, mute, rule]) == (comma, other)


def test_of_a_rule_of_words_only_the_same_word_is():
    one, again = finding("words.wrong", "按排", "安排", 0, "words"), finding("words.wrong", "按排", "安排", 9, "words")
    other = finding("words.wrong", "参予", "参与", 20, "words")
    assert alike(one, [one, other, again]) == (one, again)


def test_of_changes_that_overlap_the_first_is_made():
    wide = finding("p.half", "甲,乙", "甲，乙")
    assert alike(wide, [wide, finding("p.half", ",", "，", 1)]) == (wide,)
    elsewhere = replace(wide, where=replace(wide.where, item=1))
    assert len(alike(wide, [wide, elsewhere])) == 2
