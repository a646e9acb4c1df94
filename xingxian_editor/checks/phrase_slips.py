"""One slip in a fixed phrase: what was done to which character, and whether nothing else can be meant."""

from enum import Enum, auto
from typing import NamedTuple

from xingxian_editor.checks.common_words import common_words
from xingxian_editor.checks.like_characters import look_alike, sound_alike
from xingxian_editor.checks.near_words import pairs_in_words

_NUMERALS = "零〇一二三四五六七八九十百千万亿两几多"
_JOINING = "的向由于以因和与及暨并或了地得之也都是在对为被把将从而等着过所这那其各每某全总大小新老本该我你他她它们不有"
"""What one may put into a phrase or leave out of it on purpose."""

_LINKS = "的和与及暨并或了地得之也都是在而等于以"
"""What a phrase may do without."""

_BEGINS = "作会成行要对部局队"
"""What a phrase may end with and the next word begin with: 双拥工作|作了部署."""

_SURE_LENGTH = 6
"""From so many characters on a phrase tells by itself that it is meant."""


_LONG, _VERY_LONG = 9, 12
"""So long a phrase is meant even where the slip makes a word: one that is like the right one, or any."""

_LOST_LENGTH = 5
"""Of shorter phrases a part is as often another word."""


class Slip(Enum):
    """What happened to a phrase."""

    WRONG = auto()
    LOST = auto()
    ADDED = auto()
    TURNED = auto()


_WIDTHS = {Slip.WRONG: 1, Slip.LOST: 0, Slip.ADDED: 1, Slip.TURNED: 2}


class PhraseSlip(NamedTuple):
    """Where the run stands, the phrase that is meant, and which of the phrase's characters the slip concerns.

    Added: the character before which too much stands, or the phrase's length; turned: the first of the two.
    """

    start: int
    end: int
    phrase: str
    slip: Slip
    at: int

    @property
    def place(self) -> int:
        """Where in the text the slip is; for a lost character, the place where it should stand."""
        return self.start + self.at

    @property
    def place_end(self) -> int:
        """The end of what is wrong; of a lost character, its place again."""
        return self.place + _WIDTHS[self.slip]


def is_sure(text: str, slip: PhraseSlip) -> bool:
    """Say whether the run is surely meant for the phrase: its odd characters make no word that may stand there."""
    return _SURE[slip.slip](text, slip)


def is_doubtful(text: str, slip: PhraseSlip) -> bool:
    """Say whether the wrong character is not like the right one and makes a word: 协同推进 … for 协调推进 …."""
    if slip.slip is not Slip.WRONG:
        return False
    wrong, right = text[slip.place], slip.phrase[slip.at]
    return not (sound_alike(wrong, right) or look_alike(wrong, right)) and _makes_word(text, slip.place)


def _makes_word(text: str, at: int) -> bool:
    words = common_words()
    return text[max(0, at - 1) : at + 1] in words or text[at : at + 2] in words


def _wrong(text: str, slip: PhraseSlip) -> bool:
    wrong, right = text[slip.place], slip.phrase[slip.at]
    long = len(slip.phrase) >= _LONG
    if not _concerns(wrong + right) or (wrong in _JOINING and (not long or right in _LINKS)):
        return False
    before, after = _in_word(text, slip.place - 1), _in_word(text, slip.place)
    alike = sound_alike(wrong, right) or look_alike(wrong, right)
    if slip.at in (0, len(slip.phrase) - 1) or len(slip.phrase) < _SURE_LENGTH:
        return (alike or long) and not before and not after
    if long and (alike or len(slip.phrase) >= _VERY_LONG):
        return True
    if alike:
        return not _makes_word(text, slip.place)
    # Between marks and words anything may stand: “六保”工作 is no slip of “六稳”工作.
    return not before and not after and _concerns(text[slip.place - 1] + text[slip.place + 1])


def _lost(text: str, slip: PhraseSlip) -> bool:
    phrase, at = slip.phrase, slip.at
    last = len(phrase) - 1
    beside = phrase[max(0, at - 1) : at] + phrase[at + 1 : at + 2]
    if not _concerns(phrase[at]) or phrase[at] in _LINKS + beside:
        return False
    if len(phrase) < _LOST_LENGTH or (at in (0, last) and len(phrase) < _SURE_LENGTH):
        return False
    if at == 0:
        return _torn(text, slip.start - 1, phrase[1], phrase[1:3], len(phrase))
    if at == last:
        return _torn(text, slip.end - 1, phrase[-2], phrase[-3:-1], len(phrase))
    joined = text[slip.place - 1 : slip.place + 1]
    if not _chinese(joined):
        return False
    if (at == 1 and _in_word(text, slip.start - 1)) or (at == last - 1 and _in_word(text, slip.end - 1)):
        return False
    return len(phrase) > _SURE_LENGTH or not (joined in common_words() or _two_words(text[slip.start : slip.end]))


def _two_words(run: str) -> bool:
    """Say whether what is left is two words: 基层组织 for 基层党组织."""
    return {run[:2], run[2:]} <= common_words()


def _torn(text: str, seam: int, left: str, end: str, size: int) -> bool:
    """Say whether the character left over at the phrase's end belongs to no word on either side."""
    pairs = pairs_in_words()
    inside = end[1] in pairs.following.get(end[0], "")
    alone = pairs.alone if size == _SURE_LENGTH else ""
    return (size >= _LONG or not inside) and not _in_word(text, seam) and left not in alone + _LINKS


def _added(text: str, slip: PhraseSlip) -> bool:
    extra, at = text[slip.place], slip.place
    if not _concerns(extra):
        return False
    if slip.at == len(slip.phrase):
        return extra not in _BEGINS and not _in_word(text, at)
    if extra in (text[at - 1], text[at + 1]):
        return not _said_in_twos(text, at)
    if extra in _JOINING or len(slip.phrase) < _SURE_LENGTH:
        return False
    if len(slip.phrase) > _SURE_LENGTH:
        return True
    return not _in_word(text, at - 1) and not _in_word(text, at)


def _said_in_twos(text: str, at: int) -> bool:
    """Say whether two doubles stand side by side: 扎扎实实."""
    around = text[max(0, at - 3) : at + 4]
    return any(around[i] == around[i + 1] and around[i + 2] == around[i + 3] for i in range(len(around) - 3))


def _turned(text: str, slip: PhraseSlip) -> bool:
    pair, at = text[slip.place : slip.place_end], slip.place
    if not _concerns(pair) or pair[0] == pair[1]:
        return False
    if (pair in common_words() and len(slip.phrase) < _LONG) or "的" in pair:
        return False
    first, last = slip.at == 0, slip.at == len(slip.phrase) - 2
    return not (first and _in_word(text, at - 1)) and not (last and _in_word(text, at + 1))


def _concerns(characters: str) -> bool:
    """Say whether the characters are Chinese ones and none a numeral: another number is another fact."""
    return _chinese(characters) and not any(one in _NUMERALS for one in characters)


def _chinese(characters: str) -> bool:
    return all("\u3400" <= one <= "\u9fff" for one in characters)


def _in_word(text: str, at: int) -> bool:
    return pairs_in_words().inside(text, at)


_SURE = {Slip.WRONG: _wrong, Slip.LOST: _lost, Slip.ADDED: _added, Slip.TURNED: _turned}
