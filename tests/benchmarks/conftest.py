"""What several benchmarks begin with: a library of its own, and the sample page open in it."""

import random

import pytest

from xingxian_editor.desk.library_desk import LibraryDesk
from xingxian_editor.desk.session import Session
from xingxian_editor.desk.text_changing import TextChange, change_texts
from xingxian_editor.page.span import Span


@pytest.fixture
def desk(tmp_path):
    opened = LibraryDesk(tmp_path / "library", Session("周岚"))
    yield opened
    opened.close()


@pytest.fixture
def page(desk, sample_file):
    return desk.open_page(desk.import_file(sample_file).id)


@pytest.fixture
def correct_much(page):
    def correct(count):
        """Make ``count`` corrections all over the page, in one step."""
        chance = random.Random(3)
        units = [page.tracked(unit.id) for unit in page.reading.articles]
        changes = []
        for number in range(count):
            unit = units[number % len(units)]
            final = unit.ledger.final
            at = (number // len(units)) * 3 + 1
            if at + 1 < len(final) and "\n" not in final[at : at + 2]:
                changes.append(TextChange(unit.id, Span(at, at + 1), final[at], chance.choice("改正字词")))
        reading, hand = page.reading, page.hand
        page.do(lambda p: change_texts(p, reading, changes, hand), "replace")

    return correct
