"""What readers corrected counts in the error rate: by the rule that found it, else by what was changed."""

from dataclasses import replace

import pytest

from xingxian_editor.checks.error_kind import ErrorKind
from xingxian_editor.checks.examples import page_of
from xingxian_editor.checks.newsroom import Newsroom
from xingxian_editor.corrections.final_reading import final_reading
from xingxian_editor.desk.checking import check
from xingxian_editor.desk.corrected_faults import corrected_on
from xingxian_editor.desk.correcting import Hand, add_mark
from xingxian_editor.desk.error_rates import rate_of_page
from xingxian_editor.desk.text_changing import change_at, change_texts
from xingxian_editor.page.correction import Pass, ProofMark
from xingxian_editor.page.page_reading import read_page
from xingxian_editor.page.place import Part, Place
from xingxian_editor.page.role import Role
from xingxian_editor.store.records import Newspaper

HEAD, BODY = "全县再接再励", "他说：“今年参予建设。”抓校长,推动各项工作，共25家。"
PAGE = page_of((Role.HEADLINE, 1, HEAD), (Role.BODY, 1, BODY))
READING = read_page(PAGE)
HAND = Hand("王敏", Pass.FIRST, "2021-03-04T22:00:00+08:00")


def corrected(was, becomes, field="paragraphs", hand=HAND, page=PAGE):
    start = (HEAD if field == "headline" else BODY).index(was)
    where = Place(Part.ARTICLE, 0, field, 0, start, start + len(was))
    return change_texts(page, READING, [change_at(page, READING, where, was, becomes)], hand)


@pytest.mark.parametrize(
    ("was", "becomes", "field", "kind", "where", "characters"),
    [
        ("励", "厉", "headline", ErrorKind.CHARACTER, "headline", 1),
        ("予", "与", "paragraphs", ErrorKind.CHARACTER, "quotation", 1),
        (",", "，", "paragraphs", ErrorKind.PUNCTUATION, "body", 1),
        ("5", "6", "paragraphs", ErrorKind.NUMERAL, "body", 1),
        ("各项工作", "", "paragraphs", ErrorKind.CHARACTER, "body", 4),
    ],
)
def test_a_correction_is_an_error_of_the_kind_that_it_changes(was, becomes, field, kind, where, characters):
    (fault,) = corrected_on(corrected(was, becomes, field), READING, "7")
    assert (fault.kind, fault.where, fault.characters) == (kind, where, characters)
    assert (fault.by, fault.page, fault.right) == ("王敏", "7", becomes)


@pytest.mark.parametrize(
    "mark", [ProofMark.SHIFT_VERTICAL, ProofMark.SHIFT_HORIZONTAL, ProofMark.WIDEN, ProofMark.ALIGN, ProofMark.TURN]
)
def test_a_mark_that_moves_characters_a_little_calls_none_of_them_wrong(mark):
    anchor = PAGE.blocks[1].ranges[0]
    page = add_mark(PAGE, mark, HAND, (replace(anchor, end=anchor.start + 8),))
    (fault,) = corrected_on(page, READING)
    assert (fault.kind, fault.characters) == (ErrorKind.SETTING, 1)


def test_who_gave_no_name_is_said_in_words_not_with_a_question_mark():
    (fault,) = corrected_on(corrected("励", "厉", "headline", replace(HAND, by="")), READING)
    assert fault.by == "未署名"


def test_a_finding_that_was_applied_counts_as_the_rule_says():
    hand = Hand("王敏", Pass.FIRST, "2021-03-04T22:00:00+08:00", origin="folio.weekday-wrong")
    (fault,) = corrected_on(corrected("25", "26", hand=hand), READING)
    assert fault.kind is ErrorKind.KNOWLEDGE
    (fault,) = corrected_on(
        corrected("25", "26", hand=Hand("王敏", Pass.FIRST, "2021-03-04T22:00:00+08:00", origin="text.glyph-lost")),
        READING,
    )
    assert fault.kind is ErrorKind.NUMERAL


def test_the_rate_stays_when_an_error_that_was_found_is_corrected_and_less_is_left():
    paper = Newspaper(1, "示例日报")

    def rate(page):
        final = final_reading(page, READING)
        findings = check(page, Newsroom(), (), final).report.findings
        return rate_of_page(page, final, findings, paper, corrected_on(page, READING))

    before, after = rate(PAGE), rate(corrected("励", "厉", "headline"))
    assert before.points == after.points
    assert (before.corrected, after.corrected) == (0, 1)
    assert after.left.points < after.points
    assert [entry.fault.by for entry in after.faults if entry.fault.stands == "励"] == ["王敏"]
