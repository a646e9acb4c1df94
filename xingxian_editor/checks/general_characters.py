"""The national table of general characters, and the traditional characters that it lacks."""

import functools
from collections.abc import Mapping

from xingxian_editor.checks.like_characters import lines_of


@functools.cache
def general_characters() -> frozenset[str]:
    """Return the 8,105 characters of 通用规范汉字表."""
    return frozenset("".join(lines_of("general_characters.txt")))


@functools.cache
def simplified() -> Mapping[str, str]:
    """Return the simplified character of each traditional one that is not in the table."""
    return {pair[0]: pair[1] for line in lines_of("traditional.txt") for pair in line.split()}
