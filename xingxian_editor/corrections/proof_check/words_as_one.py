"""Numbers and Latin words as one character each, so that no comparison ever matches half of one."""

import re

_WORD = re.compile(r"[0-9０-９]+(?:[.,．，:：][0-9０-９]+)*|[A-Za-z]+")
_FIRST_PRIVATE = 0xF0000


class WordsAsOne:
    """Turns texts into strings of whole tokens; equal words become equal characters."""

    def __init__(self) -> None:
        self._codes: dict[str, str] = {}

    def folded(self, text: str) -> tuple[str, list[int]]:
        """Return the tokens, one character each, and where each begins in ``text``; the end comes last."""
        tokens: list[str] = []
        starts: list[int] = []
        at = 0
        for word in _WORD.finditer(text):
            if word.end() - word.start() == 1:
                continue
            tokens.extend(text[at : word.start()])
            starts.extend(range(at, word.start()))
            tokens.append(self._code(word.group()))
            starts.append(word.start())
            at = word.end()
        tokens.extend(text[at:])
        starts.extend(range(at, len(text) + 1))
        return "".join(tokens), starts

    def _code(self, word: str) -> str:
        return self._codes.setdefault(word, chr(_FIRST_PRIVATE + len(self._codes)))


def is_in_word(text: str, at: int) -> bool:
    """Say whether the place before ``text[at]`` is inside a number or a Latin word."""
    if not 0 < at < len(text):
        return False
    before, after = text[at - 1], text[at]
    digits = "0123456789０１２３４５６７８９.,．，:："
    letters = before.isascii() and after.isascii() and before.isalpha() and after.isalpha()
    return letters or (before in digits and after in digits)
