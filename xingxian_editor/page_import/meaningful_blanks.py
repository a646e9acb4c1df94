"""Which blanks inside running text mean something, and which stand where a glyph was lost."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto

from xingxian_editor.page.surnames import is_person_name
from xingxian_editor.page_import.wording import is_han

_QUOTED = re.compile(r"[“‘《〈「『]([^“”‘’《》〈〉「」『』]{3,60})[”’》〉」』]")
_WHO = re.compile(r"(?:记者|通讯员|作者|书记|县长|主任|局长|主席|同志|队员|选手)$")
_HAN_BEFORE = re.compile(r"[\u3400-\u9fff·]+$")
_HAN_AFTER = re.compile(r"[\u3400-\u9fff·]+")


class Blank(Enum):
    """What a blank is."""

    MEANINGFUL = auto()
    LOST_GLYPH = auto()
    JUSTIFICATION = auto()


@dataclass(frozen=True, slots=True)
class JudgedBlank:
    """The blank at ``at`` of a paragraph's text."""

    at: int
    blank: Blank


def judged_blanks(text: str) -> Iterator[JudgedBlank]:
    """Judge every " " of a paragraph; blanks at digits and Latin letters are gone by now."""
    halves = {at for match in _QUOTED.finditer(text) for at in _between_halves(match)}
    for at, character in enumerate(text):
        if character != " ":
            continue
        before, after = text[at - 1 : at], text[at + 1 : at + 2]
        if at in halves or _both_latin(before, after):
            yield JudgedBlank(at, Blank.MEANINGFUL)
        elif not (before and after and is_han(before) and is_han(after)):
            yield JudgedBlank(at, Blank.JUSTIFICATION)
        elif _between_names(text, at):
            yield JudgedBlank(at, Blank.MEANINGFUL)
        else:
            yield JudgedBlank(at, Blank.LOST_GLYPH)


def _between_halves(match: re.Match[str]) -> Iterator[int]:
    """Yield the blanks of a quoted slogan or title whose parts are about as long as each other."""
    parts = match[1].split(" ")
    if len(parts) < 2 or min(map(len, parts)) < 2 or max(map(len, parts)) > 1.6 * min(map(len, parts)):
        return
    at = match.start(1) - 1
    for part in parts[:-1]:
        at += len(part) + 1
        yield at


def _both_latin(before: str, after: str) -> bool:
    return bool(before and after) and not is_han(before) and not is_han(after) and before.isalnum() and after.isalnum()


def _between_names(text: str, at: int) -> bool:
    before, after = _HAN_BEFORE.search(text[:at]), _HAN_AFTER.match(text, at + 1)
    if before is None or after is None:
        return False
    if _WHO.search(before[0]):
        return True
    return is_person_name(before[0]) and is_person_name(after[0])
