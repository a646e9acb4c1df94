"""One line of a word sheet: a word, what it should be, and where it stands rightly."""

from dataclasses import dataclass
from enum import StrEnum

from xingxian_editor.checks.finding import Severity


class WordKind(StrEnum):
    """What a sheet says of a word; ``name_zh`` is how a sheet's column has it."""

    WRONG = "wrong"
    PREFERRED = "preferred"
    FORBIDDEN = "forbidden"
    CAUTIOUS = "cautious"
    NAME = "name"
    TITLE = "title"
    ORDER = "order"

    @property
    def name_zh(self) -> str:
        """The Chinese word for it."""
        return _KIND_NAMES[self]

    @property
    def severity(self) -> Severity:
        """How loud such a word is unless its line says otherwise."""
        return _SEVERITIES[self]


_KIND_NAMES = {
    WordKind.WRONG: "错误",
    WordKind.PREFERRED: "推荐",
    WordKind.FORBIDDEN: "禁用",
    WordKind.CAUTIOUS: "慎用",
    WordKind.NAME: "专名",
    WordKind.TITLE: "职务",
    WordKind.ORDER: "排序",
}
_SEVERITIES = {
    WordKind.WRONG: Severity.ERROR,
    WordKind.PREFERRED: Severity.WARNING,
    WordKind.FORBIDDEN: Severity.WARNING,
    WordKind.CAUTIOUS: Severity.NOTICE,
    WordKind.NAME: Severity.NOTICE,
    WordKind.TITLE: Severity.WARNING,
    WordKind.ORDER: Severity.WARNING,
}

DIGIT = "#"
"""Among the neighbours of a word: any figure, Arabic or Chinese."""

EDGE = "|"
"""Among the neighbours of a word: the text's edge, a mark or a blank."""

_FIGURES = frozenset("0123456789０１２３４５６７８９〇零一二三四五六七八九十百千万亿%％")


@dataclass(frozen=True, slots=True)
class WordEntry:
    """A word and what is to be said of it.

    ``right`` are the words it may become, the likeliest first; none: only shown. The word counts
    only where one of ``after`` stands right before it and one of ``before`` right behind it (both
    empty: anywhere), none of ``not_after`` and ``not_before`` does, and it is no part of one of
    ``inside``. ``#`` there is any figure, ``|`` the edge of a clause.
    Of a name (专名) ``word`` is what no check of words may touch; of a title (职务) ``word`` is
    the person and ``right`` the titles; of an order (排序) the names parted by 、.
    """

    word: str
    right: tuple[str, ...] = ()
    kind: WordKind = WordKind.WRONG
    why: str = ""
    after: tuple[str, ...] = ()
    before: tuple[str, ...] = ()
    not_after: tuple[str, ...] = ()
    not_before: tuple[str, ...] = ()
    inside: tuple[str, ...] = ()
    severity: Severity | None = None

    @property
    def loudness(self) -> Severity:
        """The severity of a finding."""
        return self.severity or self.kind.severity

    def counts(self, text: str, start: int) -> bool:
        """Say whether the word that stands at ``start`` of ``text`` is meant, by what is around it."""
        end = start + len(self.word)
        if self.after and not _ends(text, start, self.after):
            return False
        if self.before and not _begins(text, end, self.before):
            return False
        if _ends(text, start, self.not_after) or _begins(text, end, self.not_before):
            return False
        return not any(_within(text, start, self.word, longer) for longer in self.inside)


def _ends(text: str, at: int, words: tuple[str, ...]) -> bool:
    """Say whether one of ``words`` stands right before ``at``."""
    neighbour = text[at - 1 : at]
    return any(_is(neighbour, word) or text.endswith(word, 0, at) for word in words)


def _begins(text: str, at: int, words: tuple[str, ...]) -> bool:
    """Say whether one of ``words`` stands right at ``at``."""
    neighbour = text[at : at + 1]
    return any(_is(neighbour, word) or text.startswith(word, at) for word in words)


def _is(neighbour: str, sign: str) -> bool:
    if sign == DIGIT:
        return neighbour in _FIGURES
    return sign == EDGE and not neighbour.isalnum()


def _within(text: str, start: int, word: str, longer: str) -> bool:
    at = longer.find(word)
    while at >= 0:
        if start >= at and text.startswith(longer, start - at):
            return True
        at = longer.find(word, at + 1)
    return False
