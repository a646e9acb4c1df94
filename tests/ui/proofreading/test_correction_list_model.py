"""The list of corrections changes row by row: what comes and goes is told as Qt asks, and nothing else is."""

import random

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from xingxian_editor.desk.correction_rows import CorrectionRow
from xingxian_editor.page.correction import Correction, Pass, ProofMark
from xingxian_editor.page.place import Part
from xingxian_editor.ui.proofreading.correction_list import CorrectionListModel, GroupBy, Names


def row(number: int, article: int, written: str) -> CorrectionRow:
    correction = Correction(
        number, ProofMark.INSERT, "周岚" if number % 3 else "刘挺", Pass.FIRST, "2021-03-05T20:00:00"
    )
    return CorrectionRow(number, correction, Part.ARTICLE, article, article, number, written=written)


@pytest.mark.parametrize("seed", range(12))
def test_the_list_is_what_one_filled_anew_shows(qapp, seed):
    chance = random.Random(seed)
    model = CorrectionListModel(Names(articles={0: "甲", 1: "乙"}))
    model.group_by = chance.choice((GroupBy.ARTICLE, GroupBy.PERSON))
    watcher = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    resets = []
    model.modelReset.connect(lambda: resets.append(1))
    numbers: list[int] = []
    for _ in range(30):
        if numbers and chance.random() < 0.4:
            numbers.remove(chance.choice(numbers))
        else:
            numbers = sorted({*numbers, chance.randrange(40)})
        rows = [row(number, number // 20, chance.choice(("的", "地"))) for number in numbers]
        model.set_rows(rows, ())
        anew = CorrectionListModel(model.names)
        anew.group_by = model.group_by
        anew.set_rows(rows, ())
        assert shown(model) == shown(anew)
    assert len(resets) < 15
    assert watcher.model() is model


def shown(model: CorrectionListModel) -> list[object]:
    return [model.index(at).data(Qt.ItemDataRole.UserRole) for at in range(model.rowCount())]
