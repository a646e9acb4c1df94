"""Invented pages of small newspapers as raw text, each with what it says: every measure must be whole.

They hold what extraction loses: lines broken at the column, heads far from their text or in a heap, folios
torn into pieces, captions adrift, lists, verse, tables, names in many forms.
"""

import json
from pathlib import Path

import pytest

DUMPS = sorted((Path(__file__).parent / "dumps").glob("*.txt"))


@pytest.mark.parametrize("dump", DUMPS, ids=lambda path: path.stem)
def test_a_page_says_what_it_says(document_of, misses, dump):
    truth = json.loads(dump.with_suffix(".json").read_text(encoding="utf-8"))
    assert misses(document_of(dump.read_text(encoding="utf-8")), truth) == {}


@pytest.mark.parametrize("dump", DUMPS, ids=lambda path: path.stem)
def test_line_ends_of_windows_do_not_matter(document_of, dump):
    text = dump.read_text(encoding="utf-8")
    assert document_of(text.replace("\n", "\r\n")) == document_of(text)
