"""How long a proof takes to be laid out: a hundred marks on a column, and a hundred corrections on the sample page."""

import random
import sys
from pathlib import Path

import pytest

from xingxian_editor.corrections.proof.drawing import Ink
from xingxian_editor.corrections.proof.layout import lay_out
from xingxian_editor.corrections.proof.sheets import ProofHead
from xingxian_editor.desk.proofing import ProofChoice, make_proof

MOST_MARKS_S = 0.8
MOST_PAGE_S = 1.0
"""Seconds."""


@pytest.mark.benchmark(group="proof")
def test_a_hundred_marks_are_laid_out(benchmark):
    sys.path.insert(0, str(Path(__file__).parents[1] / "corrections" / "proof"))
    from proof_random_sets import column, random_wishes

    marks = random_wishes(random.Random(7), 100, (Ink.FIRST, Ink.SECOND, Ink.THIRD), lines=120)
    benchmark.pedantic(lay_out, (column(120), marks), rounds=5, warmup_rounds=1)
    if benchmark.stats:
        assert benchmark.stats.stats.median < MOST_MARKS_S


@pytest.mark.benchmark(group="proof")
def test_a_hundred_corrections_on_a_page_are_laid_out(benchmark, page, correct_much):
    correct_much(100)
    head = ProofHead("示例日报", "2021年3月5日 星期五", "第7版 县域", "", "2021-03-04 22:10")
    proof = benchmark.pedantic(make_proof, (page.page, page.reading, head, ProofChoice()), rounds=5, warmup_rounds=1)
    assert proof.numbers
    if benchmark.stats:
        assert benchmark.stats.stats.median < MOST_PAGE_S
