"""Reads and writes word sheets as files: CSV, XLSX, and the plain lists of other checkers (a word or pair a line)."""

import csv
import io
import re
from collections.abc import Iterable, Sequence
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


def read_word_file(path: Path, kind: WordKind = WordKind.WRONG) -> tuple[WordEntry, ...]:
    """Return the lines of a file, whatever its form and encoding.

    A line with one word only is a cautious word where ``kind`` needs what it should become.
    """
    entries = _from_table(path, kind) if _is_table(path) else _from_plain_list(path, kind)
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


def _is_table(path: Path) -> bool:
    return path.suffix.lower() in (".csv", ".xlsx", ".xlsm", ".tsv")


def _from_table(path: Path, kind: WordKind) -> tuple[WordEntry, ...]:
    rows = read_rows(path)
    header = rows[0] if rows else []
    word = column(header, _WORD)
    if word is None:
        return tuple(_entry(row[0], row[1] if len(row) > 1 else "", kind) for row in rows if row[0])
    names = {"right": _RIGHT, "kind": _KIND, "why": _WHY, "level": _LEVEL, **_CONTEXTS}
    at = {name: column(header, words) for name, words in names.items()}
    return tuple(_table_entry(row, word, at, kind) for row in rows[1:] if _cell(row, word))


def _table_entry(row: Sequence[str], word: int, at: dict[str, int | None], kind: WordKind) -> WordEntry:
    kind = _KINDS.get(_cell(row, at["kind"]), kind)
    contexts = {name: tuple(filter(None, _MANY.split(_cell(row, at[name])))) for name in _CONTEXTS}
    entry = _entry(_cell(row, word), _cell(row, at["right"]), kind)
    severity = _LEVELS.get(_cell(row, at["level"]))
    return WordEntry(entry.word, entry.right, entry.kind, _cell(row, at["why"]), severity=severity, **contexts)


def _from_plain_list(path: Path, kind: WordKind) -> tuple[WordEntry, ...]:
    lines = (_NUMBERED.sub("", line).strip() for line in read_text(path).splitlines())
    pairs = (_PAIR.split(line, maxsplit=1) for line in lines if line and line[0] not in "#;/")
    return tuple(_entry(pair[0], pair[1] if len(pair) > 1 else "", kind) for pair in pairs if pair[0])


def _entry(word: str, right: str, kind: WordKind) -> WordEntry:
    rights = tuple(filter(None, (text.strip() for text in _MANY.split(right))))
    if not rights and kind in (WordKind.WRONG, WordKind.PREFERRED):
        kind = WordKind.CAUTIOUS
    return WordEntry(word.strip(), rights, kind)


def _row(entry: WordEntry) -> tuple[str, ...]:
    level = next((name for name, severity in _LEVELS.items() if severity is entry.severity), "")
    contexts = ("、".join(getattr(entry, name)) for name in _CONTEXTS)
    return (entry.word, "/".join(entry.right), entry.kind.name_zh, level, *contexts, entry.why)


def _cell(row: Sequence[str], at: int | None) -> str:
    return row[at].strip() if at is not None and at < len(row) else ""
