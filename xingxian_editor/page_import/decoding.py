"""Turns the bytes of a file into text: UTF-8, UTF-16 or GB18030, with or without a byte order mark."""

import codecs
import re

from xingxian_editor.page.whole_characters import whole_characters
from xingxian_editor.page_import.page_file_problem import FileDamaged, FileIsMarkup, FileNotText

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
    (b"\x84\x31\x95\x33", "gb18030"),
)
_CONTROL = re.compile("[\x00-\x08\x0e-\x1f\x7f]")
_LINE_END = re.compile("[\r\x0b\x0c\x85\u2028\u2029]")
_HAN = re.compile("[\u3400-\u9fff]")
_PROBE = 20_000
_BROKEN = re.compile("[\x00-\x08\x0e-\x1f\x7f\ufffd]")
_FEW = 50
"""One broken character in so many is damage; more is another kind of file."""
_MARKUP = {
    ("RTF 文档", "an RTF document"): re.compile(r"\{\\rtf"),
    ("网页文件", "a web page"): re.compile(
        r"<!doctype html|<(?:html|head|body|div|p|span|table|meta)[\s>]", re.IGNORECASE
    ),
    ("XML 文件", "an XML file"): re.compile(r"<\?xml\s"),
    ("数据文件", "a data file"): re.compile(r"[\[{]\s*(?:[\[{]\s*)?\"[^\"\n]{1,80}\"\s*:"),
}


def decoded(data: bytes, name: str) -> str:
    """Return the text of ``data``, or raise FileNotText where no encoding fits for sure."""
    for encoding, body in _candidates(data):
        text = _strictly(body, encoding)
        if text is not None and _is_text(text, encoding):
            if kind := _kind_of_markup(text):
                raise FileIsMarkup(name, *kind)
            return text
    if number := _damaged_line(data):
        raise FileDamaged(name, number)
    raise FileNotText(name)


def _kind_of_markup(text: str) -> tuple[str, str] | None:
    """Return in both languages what kind of file it is whose text stands among marks, None for plain text."""
    start = text[:_PROBE].lstrip("\ufeff \t\r\n")
    return next((kind for kind, pattern in _MARKUP.items() if pattern.match(start)), None)


def _damaged_line(data: bytes) -> int:
    """Return the first line with bytes that are no characters, 0 where the file is no text in the main."""
    for encoding in ("utf-8", "gb18030"):
        text = data.decode(encoding, "replace")
        broken = [match.start() for match in _BROKEN.finditer(text)]
        if broken and len(broken) <= len(text) // _FEW and _is_chinese(_BROKEN.sub("", text[:_PROBE])):
            return len(text[: broken[0]].splitlines()) or 1
    return 0


def with_plain_line_ends(text: str) -> str:
    """Return ``text`` without a byte order mark, lines parted by line feeds, no halves of characters in it.

    Word parts lines by a vertical tab, other programs pages by a form feed or lines by U+2028.
    """
    text = text.removeprefix("\ufeff").replace("\r\n", "\n")
    return whole_characters(_LINE_END.sub("\n", text))


def _candidates(data: bytes) -> list[tuple[str, bytes]]:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return [(encoding, data[len(mark) :])]
    found = [("utf-8", data), ("gb18030", data)]
    # In UTF-16 half of the bytes of Latin letters, digits and line ends are zero.
    if b"\x00" in data[:_PROBE]:
        found = [("utf-16-le", data), ("utf-16-be", data)]
    return found


def _strictly(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        return None


def _is_text(text: str, encoding: str) -> bool:
    probe = text[:_PROBE]
    if len(_CONTROL.findall(probe)) > len(probe) // 1000:
        return False
    return encoding == "utf-8" or _is_chinese(probe)


def _is_chinese(text: str) -> bool:
    """Say whether the Han characters are common ones: any bytes make rare ones in GB18030 or UTF-16."""
    han = _HAN.findall(text)
    common = sum(map(_is_common, han))
    return bool(han) and common >= 0.8 * len(han) and len(han) >= 0.3 * len("".join(text.split()))


def _is_common(character: str) -> bool:
    """Say whether it is one of the 3,755 characters of the first level of GB 2312."""
    code = character.encode("gb18030")
    return len(code) == 2 and 0xB0 <= code[0] <= 0xD7 and code[1] >= 0xA1
