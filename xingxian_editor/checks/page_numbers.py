"""Compares page numbers as they are printed: 7, 07 and 第7版 are one page; A06 is another."""

import re
import unicodedata

from xingxian_editor.page.pattern import Pattern

_NUMBER = Pattern(r"0*(\d+)")


def same_page_number(one: str, other: str) -> bool:
    """Say whether both name the same page of an edition."""
    return _plain(one) == _plain(other)


def _plain(number: str) -> str:
    bare = re.sub(r"[\s第版]", "", unicodedata.normalize("NFKC", number)).upper()
    return _NUMBER.sub(r"\1", bare)
