"""Text without what does not count when two passages are compared: marks and blanks."""

from functools import lru_cache

from xingxian_editor.page.pattern import Pattern

_MARKS = Pattern(r"[^0-9A-Za-z\u3400-\u9fff\U00020000-\U0003ffff]")


@lru_cache(maxsize=4096)
def bare(text: str) -> str:
    """Return the letters, digits and characters of ``text``."""
    return _MARKS.sub("", text)
