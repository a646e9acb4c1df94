"""Reads and writes word sheets as files: CSV, XLSX, and the plain lists of other checkers (a word or pair a line)."""

import csv
import io
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from xingxian_editor.checks.finding import Severity
from xingxian_editor.checks.word_entry import WordEntry, WordKind
from xingxian_editor.desk.table_file import TableEmpty, column, read_rows, read_text
from xingxian_editor.export.whole_file import write_whole

_WORD = (
    "词",
    "错",
    "字词",
    "错词",
    "错误",
    "错别字",
    "误",
    "原词",
    "词语",
    "敏感词",
    "姓名",
    "wrong",
    "word",
    "错误词",
    "待查词",
)
_RIGHT = (
    "改为",
    "对",
    "对词",
    "正词",
    "正确",
    "正",
    "推荐",
    "建议",
    "建议词",
    "职务",
    "应为",
    "改成",
    "right",
    "replacement",
    "正确词",
    "替换",
)
_KIND = ("类别", "类型", "种类", "kind", "type")
_WHY = ("说明", "理由", "依据", "备注", "why", "note")
_LEVEL = ("级别", "等级", "程度", "level", "severity")
_CONTEXTS = {
    "after": ("前面是", "前文"),
    "before": ("后面是", "后文"),
    "not_after": ("前面不是",),
    "not_before": ("后面不是",),
    "inside": ("例外", "不在", "除外"),
}
_COLUMNS = ("词", "改为", "类别", "级别", "前面是", "后面是", "前面不是", "后面不是", "例外", "说明")
_KINDS = {kind.name_zh: kind for kind in WordKind} | {kind.value: kind for kind in WordKind}
_KINDS |= {"错词": WordKind.WRONG, "错别字": WordKind.WRONG, "敏感": WordKind.CAUTIOUS, "规范": WordKind.PREFERRED}
_LEVELS = {"有误": Severity.ERROR, "很可能有误": Severity.WARNING, "提示": Severity.NOTICE}
# The signs between a wrong word and the right one in plain lists, and what numbers their lines.
_PAIR = re.compile(r"\s*(?:\t|→|⇒|--+>?|—+>?|=+>?|->|[,，;；|:：=＝])\s*|\s{1,}")
_NUMBERED = re.compile(r"^\s*[（(]?\d{1,5}[)）.、．]\s*")
_MANY = re.compile(r"[/／、]")
_OFTEN = 2_000

Told = Callable[[float], None]
"""Hears which part of a file is read, 0 to 1."""


def _to_nobody(_: float) -> None:
    pass


def read_word_file(path: Path, kind: WordKind = WordKind.WRONG, told: Told = _to_nobody) -> tuple[WordEntry, ...]:
    """Return the lines of a file, whatever its form and encoding.

    A line with one word only is a cautious word where ``kind`` needs what it should become.
    ``told`` hears which part is read; what it raises ends the reading.
    """
    lines = _from_table(path, kind) if _is_table(path) else _from_plain_list(path, kind)
    entries = tuple(_with_progress(lines, told))
    if not entries:
        raise TableEmpty(path, "词，改为（可空）", "word, what it should be (may be empty)")
    return entries


def write_word_file(path: Path, entries: Iterable[WordEntry]) -> None:
    """Write lines as CSV that WPS and Excel open in Chinese, and that ``read_word_file`` reads; whole or not at all.

    Raises:
        FileNotWritten: why not; whatever stood there is untouched.

    """
    text = io.StringIO()
    rows = csv.writer(text)
    rows.writerow(_COLUMNS)
    rows.writerows(map(_row, entries))
    write_whole(path, text.getvalue().encode("utf-8-sig", "replace"))


def _with_progress(lines: Iterable[tuple[float, WordEntry]], told: Told) -> Iterator[WordEntry]:
    for number, (share, entry) in enumerate(lines):
        if number % _OFTEN == 0:
            told(share)
        yield entry


def _is_table(path: Path) -> bool:
    return path.suffix.lower() in (".csv", ".xlsx", ".xlsm", ".tsv")


def _from_table(path: Path, kind: WordKind) -> Iterator[tuple[float, WordEntry]]:
    """Yield each line with the part of the file that is read by then."""
    rows = read_rows(path)
    header = rows[0] if rows else []
    word = column(header, _WORD)
    names = {"right": _RIGHT, "kind": _KIND, "why": _WHY, "level": _LEVEL, **_CONTEXTS}
    found = {name: column(header, words) for name, words in names.items()}
    at = {"right": 1} if word is None else {name: place for name, place in found.items() if place is not None}
    for number, row in enumerate(rows if word is None else rows[1:], 1):
        if said := _cell(row, word or 0):
            yield number / len(rows), _table_entry(said, row, at, kind)


def _table_entry(word: str, row: Sequence[str], at: Mapping[str, int], kind: WordKind) -> WordEntry:
    said = {name: text for name, place in at.items() if (text := _cell(row, place))}
    right = _several(said["right"]) if "right" in said else ()
    kind = _fitting(_KINDS.get(said.get("kind", ""), kind), right)
    severity = _LEVELS.get(said.get("level", ""))
    contexts = {name: _several(said[name]) for name in _CONTEXTS if name in said}
    return WordEntry(word, right, kind, said.get("why", ""), severity=severity, **contexts)


def _from_plain_list(path: Path, kind: WordKind) -> Iterator[tuple[float, WordEntry]]:
    lines = read_text(path).splitlines()
    for number, line in enumerate(lines, 1):
        line = _NUMBERED.sub("", line).strip()
        if not line or line[0] in "#;/":
            continue
        word, *rest = _PAIR.split(line, maxsplit=1)
        if word := word.strip():
            right = _several(rest[0]) if rest else ()
            yield number / len(lines), WordEntry(word, right, _fitting(kind, right))


def _several(text: str) -> tuple[str, ...]:
    """Return the words that stand in one cell, parted by / or 、."""
    return tuple(filter(None, map(str.strip, _MANY.split(text))))


def _fitting(kind: WordKind, right: tuple[str, ...]) -> WordKind:
    return WordKind.CAUTIOUS if not right and kind in (WordKind.WRONG, WordKind.PREFERRED) else kind


def _row(entry: WordEntry) -> tuple[str, ...]:
    level = next((name for name, severity in _LEVELS.items() if severity is entry.severity), "")
    contexts = ("、".join(getattr(entry, name)) for name in _CONTEXTS)
    return (entry.word, "/".join(entry.right), entry.kind.name_zh, level, *contexts, entry.why)


def _cell(row: Sequence[str], at: int) -> str:
    return row[at] if at < len(row) else ""
