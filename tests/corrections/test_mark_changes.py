"""Proof marks that change the text at several places at once."""

from itertools import count

import pytest

from xingxian_editor.corrections.ledger import Ledger
from xingxian_editor.corrections.mark_changes import parts_at, places_of, substituted, transposed, usual_split
from xingxian_editor.corrections.run import Owner, Run, Writer


def writer() -> Writer:
    return Writer(Owner("周岚", "second"), {}, count(1))


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("步骤", ("步", "", "骤")),
        ("铝镁、煤电", ("铝镁", "、", "煤电")),
        ("张明和李红", ("张明", "和", "李红")),
        ("甲", ("", "", "甲")),
    ],
)
def test_what_changes_places(text, parts) -> None:
    assert parts_at(text, usual_split(text)) == parts


@pytest.mark.parametrize(
    ("text", "start", "end", "final"), [("按骤步走", 1, 3, "按步骤走"), ("煤电、铝镁产业", 0, 5, "铝镁、煤电产业")]
)
def test_two_parts_change_places_as_one_mark(text, start, end, final) -> None:
    who = writer()
    ledger = Ledger((Run(text),))
    change = transposed(ledger, start, end, who)
    assert (change.ledger.final, change.ledger.original) == (final, text)
    assert len({who.owners[number].link for number in change.ledger.numbers}) == 1
    assert change.ledger.apply(change.splice.inverse) == ledger


def test_one_word_for_all_others_is_one_mark() -> None:
    who = writer()
    ledger = Ledger((Run("立方、立方和立方。"),))
    change = substituted(ledger, places_of("立方", ledger.final), "立方米", who)
    assert change.ledger.final == "立方米、立方米和立方米。"
    assert len({who.owners[number].link for number in change.ledger.numbers}) == 1
    assert 0 not in {who.owners[number].link for number in change.ledger.numbers}
