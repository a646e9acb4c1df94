"""Reads the roster (姓名, 职务) from a CSV or XLSX file, with a header row or without."""

import re
from pathlib import Path

from xingxian_editor.desk.table_file import TableEmpty, column, read_rows

_NAME = ("姓名", "名字", "人员", "name")
_POSTS = ("岗位", "职务", "职位", "部门岗位", "工种", "post", "posts")
_LONGEST_NAME = 30
_LETTER = re.compile(r"[^\W\d_]")
_PLAIN_NAME = re.compile(r"[^\W\d_]+(?:[ ·•・.'’\-]+[^\W\d_]+)*\.?(?:[（(][^（）()]*[）)])?")
_BETWEEN = re.compile(r"[、，,;；/|]+|\s{1,}")


def read_roster(path: Path) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Return (name, posts) of everybody in the file, each name once, in its order.

    Raises TableEmpty for a table of something else, a page plan say, as well.
    """
    rows = read_rows(path)
    name, posts = column(rows[0], _NAME) if rows else None, column(rows[0], _POSTS) if rows else None
    if name is None:
        name, posts = 0, 1
    else:
        rows = rows[1:]
    people: dict[str, tuple[str, ...]] = {}
    for row in rows:
        if person := _person(_at(row, name)):
            known = people.get(person, ())
            people[person] = tuple(dict.fromkeys((*known, *filter(None, _BETWEEN.split(_at(row, posts))))))
    if not people or 2 * sum(map(_is_plain, people)) <= len({_at(row, name) for row in rows} - {""}):
        raise TableEmpty(path, "姓名，职务（可空）", "name, posts (may be empty)")
    return tuple(people.items())


def _at(row: list[str], index: int | None) -> str:
    return row[index] if index is not None and index < len(row) else ""


def _person(cell: str) -> str:
    """Close the gap of a name of two characters that was set wide (王　耀); a number is nobody's name."""
    person = re.sub(r"(?<=[^\x00-\x7f])\s+(?=[^\x00-\x7f])", "", cell)
    return person if len(person) <= _LONGEST_NAME and _LETTER.search(person) else ""


def _is_plain(person: str) -> bool:
    return _PLAIN_NAME.fullmatch(person) is not None
