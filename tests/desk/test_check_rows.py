"""What the make-up desk is told of a correction that it did not carry out: always something to do."""

import pytest

from xingxian_editor.corrections.proof_check.comparison import Outcome
from xingxian_editor.desk.check_rows import CheckRow
from xingxian_editor.page.correction import Correction, Pass, ProofMark


def undone(mark, was, wanted):
    made = Correction(1, mark, "周岚", Pass.FIRST, "2021-03-04T19:00:00+08:00")
    return CheckRow(
        "c1",
        "1",
        Outcome.NOT_CARRIED_OUT.value,
        was,
        wanted,
        was,
        "第1篇第2段",
        "",
        "发展新路",
        "二是铝镁",
        (),
        (),
        old_is_point=True,
        new_is_point=True,
        correction=made,
    )


@pytest.mark.parametrize(
    ("mark", "was", "wanted", "wish", "words"),
    [
        (ProofMark.JOIN, "", "", "接排", "“二是铝镁”要接排"),
        (ProofMark.JOIN, "\n", "", "接排", "“二是铝镁”要接排"),
        (ProofMark.NEW_PARAGRAPH, "", "\n", "另起段", "“二是铝镁”要另起段"),
        (ProofMark.DELETE, "的", "", "删“的”", "“发展新路的二是铝镁”应为“发展新路二是铝镁”"),
        (ProofMark.INSERT, "", "米", "“米”", "“发展新路二是铝镁”应为“发展新路米二是铝镁”"),
    ],
)
def test_what_was_asked_for_is_said_so_that_it_can_be_done(mark, was, wanted, wish, words):
    row = undone(mark, was, wanted)
    assert row.wish == wish
    assert row.proposed_words == words
