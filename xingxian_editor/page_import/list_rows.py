"""Tells rows that are paragraphs each: of a list (王占魁 李娜 张志远), of a poem in old verse (雨后南山翠欲流，)."""

import re
from collections.abc import Sequence

from xingxian_editor.page.surnames import is_person_name
from xingxian_editor.page_import.bylines import joined_single_characters
from xingxian_editor.page_import.wording import CLAUSE_MARK, HAN, ends_as_kickers_do

_MANY = 3
_LEAST_ROWS = 2
_MOST_HEADS = 3
_LONGEST_ENTRY = 16
_LEAST_VERSES = 4
_VERSE = re.compile(f"[{HAN}]{{4,7}}[，。！？；、]")


def list_rows(texts: Sequence[str]) -> list[int]:
    """Return which of ``texts`` (neighbouring lines, "" for what can be none) are rows of lists."""
    found: list[int] = []
    run: list[int] = []
    for at, text in enumerate([*texts, ""]):
        if _entries(text) >= 2 or (run and is_person_name(text)):
            run.append(at)
            continue
        if len(run) >= _LEAST_ROWS and any(_entries(texts[n]) >= _MANY for n in run) and not _are_heads(texts, run):
            found.extend(run)
        run = []
    return found


def _are_heads(texts: Sequence[str], run: Sequence[int]) -> bool:
    """Say whether rows are a headline of clauses and who was there, under a kicker that leads on to them (会议强调)."""
    return run[0] > 0 and ends_as_kickers_do(texts[run[0] - 1]) and len(run) <= _MOST_HEADS


def verse_texts(texts: Sequence[Sequence[str]]) -> list[int]:
    """Return which of ``texts`` (neighbouring texts, line by line) are old verse: lines of one length, with marks."""
    found: list[int] = []
    run: list[int] = []
    for at, lines in enumerate([*texts, []]):
        if lines and all(
            _VERSE.fullmatch(line) and len(line) == len(texts[run[0] if run else at][0]) for line in lines
        ):
            run.append(at)
            continue
        if sum(len(texts[n]) for n in run) >= _LEAST_VERSES:
            found.extend(run)
        run = []
    return found


def _entries(text: str) -> int:
    """Return how many entries a row has, 0 for what is none. Names set wide (李 娜) count once."""
    parts = joined_single_characters(text.split())
    if CLAUSE_MARK.search(text) or any(ch.isdigit() for ch in text) or max(map(len, parts), default=0) > _LONGEST_ENTRY:
        return 0
    return len(parts)
