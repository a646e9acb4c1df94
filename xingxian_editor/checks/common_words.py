"""The most frequent words of two characters: where one word ends and the next begins."""

import functools

from xingxian_editor.checks.like_characters import lines_of


@functools.cache
def common_words() -> frozenset[str]:
    """Return 16,000 words of two characters."""
    return frozenset(" ".join(lines_of("common_words.txt")).split())
