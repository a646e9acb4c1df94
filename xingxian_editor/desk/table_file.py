"""Reads the rows of a small table file, CSV or XLSX, as a newsroom's office programs save them."""

import csv
import io
import zipfile
from contextlib import closing
from itertools import islice
from pathlib import Path

from xingxian_editor.page.problem import Problem

_LARGEST = 5_000_000
_LARGEST_UNPACKED = 100_000_000
_MOST_ROWS = 200_000
_LOOKED_AT = 4_000
"""So many characters tell in which encoding a file is."""
_WIDE = ("utf-16-le", "utf-16-be")
"""What office programs call Unicode text; without its mark it is told by what it gives."""
_MARKS = frozenset("，。、；：“”‘’（）《》？！—…·→＝　")


class TableFileProblem(Problem):
    """A table file cannot be read; nothing was taken over."""


class TableMissing(TableFileProblem):
    """There is no such file, or it may not be read."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            f"读不了文件“{path.name}”，原来的内容没有变。请检查文件名、位置和权限。",
            f"“{path.name}” cannot be read; the list is as it was. Check the file's name, place and permissions.",
        )


class TableNotUnderstood(TableFileProblem):
    """Not a table that this program reads."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            f"“{path.name}”不是能识别的表格，原来的内容没有变。请另存为 CSV 或 XLSX 再导入。",
            f"“{path.name}” is no table that can be read; the list is as it was. Save it as CSV or XLSX.",
        )


class TableTooLarge(TableFileProblem):
    """More than any list of a newsroom has."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            f"“{path.name}”太大，原来的内容没有变。请只留要用的行，或分成几个文件再导入。",
            f"“{path.name}” is too large; the list is as it was. Keep only the rows you need, or split the file.",
        )


class TableEmpty(TableFileProblem):
    """A table without a usable row."""

    def __init__(self, path: Path, columns_zh: str, columns_en: str) -> None:
        super().__init__(
            f"“{path.name}”里没有可用的行，原来的内容没有变。每行应有：{columns_zh}。",
            f"“{path.name}” has no usable row; the list is as it was. A row should have: {columns_en}.",
        )


def read_rows(path: Path) -> list[list[str]]:
    """Return the rows that have text, cells trimmed."""
    content = _content(path)
    rows = _workbook_rows(path, content) if content[:2] == b"PK" else _text_rows(path, content)
    trimmed = ([cell.strip() for cell in row] for row in rows)
    return [row for row in trimmed if any(row)]


def read_text(path: Path) -> str:
    """Return the text of a plain list, whatever Chinese encoding it is in."""
    return _decoded(path, _content(path))


def _content(path: Path) -> bytes:
    try:
        if not path.is_file():
            raise TableMissing(path)  # a device has no end to read to
        if path.stat().st_size > _LARGEST:
            raise TableTooLarge(path)
        return path.read_bytes()
    except OSError as error:
        raise TableMissing(path) from error


def _text_rows(path: Path, content: bytes) -> list[list[str]]:
    text = _decoded(path, content)
    first = text.split("\n", 1)[0]
    delimiter = max(",\t;", key=first.count)
    try:
        return list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter))
    except csv.Error as error:
        raise TableNotUnderstood(path) from error


def _decoded(path: Path, content: bytes) -> str:
    """Return the text: by its mark, as UTF-8, else in whichever Chinese encoding gives common characters."""
    if content[:2] in (b"\xff\xfe", b"\xfe\xff"):
        encodings: tuple[str, ...] = ("utf-16",)
    elif b"\0" in content:
        encodings = _WIDE
    elif (text := _strictly(content, "utf-8-sig")) is not None:
        return text
    else:
        encodings = ("gb18030", "big5hkscs", *_WIDE)
    texts = [text for encoding in encodings if (text := _strictly(content, encoding)) is not None]
    likeliest = max(texts, key=_share_of_common, default="")
    if not likeliest or "\0" in likeliest:
        raise TableNotUnderstood(path)
    return likeliest


def _strictly(content: bytes, encoding: str) -> str | None:
    try:
        return content.decode(encoding)
    except UnicodeDecodeError:
        return None


def _share_of_common(text: str) -> float:
    """Return which part of the characters are common ones or ASCII: bytes read wrongly give rare ones."""
    looked_at = [character for character in text[:_LOOKED_AT] if not character.isspace()]
    return sum(map(_is_common, looked_at)) / len(looked_at) if looked_at else 0.0


def _is_common(character: str) -> bool:
    """Say whether it is ASCII, a mark, or in level 1 of GB 2312 or of Big5."""
    if "!" <= character <= "~" or character in _MARKS:
        return True
    ranges = (("gb2312", 0xB0, 0xD7), ("big5", 0xA4, 0xC6))
    return any(code[:1] and low <= code[0] <= high for name, low, high in ranges if (code := _code(character, name)))


def _code(character: str, encoding: str) -> bytes:
    return character.encode(encoding, "ignore")


def _workbook_rows(path: Path, content: bytes) -> list[list[str]]:
    import openpyxl  # takes a while to load, and few sessions need it

    try:
        with zipfile.ZipFile(io.BytesIO(content)) as parts:
            if sum(part.file_size for part in parts.infolist()) > _LARGEST_UNPACKED:
                raise TableTooLarge(path)
        book = openpyxl.load_workbook(io.BytesIO(content), read_only=True, data_only=True)
        with closing(book):
            sheet = book.worksheets[0] if book.worksheets else None
            rows = sheet.iter_rows(values_only=True) if sheet else iter(())
            found = [[_cell(value) for value in row] for row in islice(rows, _MOST_ROWS + 1)]
    except Problem:
        raise
    except Exception as error:  # what openpyxl stumbles over in a broken workbook is of every kind
        raise TableNotUnderstood(path) from error
    if len(found) > _MOST_ROWS:
        raise TableTooLarge(path)
    return found


def _cell(value: object) -> str:
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return "" if value is None else str(value)


def column(header: list[str], names: tuple[str, ...]) -> int | None:
    """Return which column of a header row bears one of these names."""
    return next((at for at, cell in enumerate(header) if cell.replace(" ", "").lower() in names), None)
