"""Which of a newspaper's roles a printed label stands for: 本版责任编辑 is 责编."""

from collections.abc import Iterator

from xingxian_editor.checks.newsroom import Newsroom
from xingxian_editor.page.folio import Credit, Folio
from xingxian_editor.page.pattern import Pattern

_RANKS = Pattern(r"^(?:本版|本期|今日|值班|执行|责任|首席|主任|见习|实习)+", needs="习今任值席执期版责")
_PARTING = Pattern(r"[/／、·&＆|｜,，]|\s+")


def roles_of(label: str, newsroom: Newsroom) -> tuple[str, ...]:
    """Return the newspaper's roles that ``label`` names; a label nobody knows names itself.

    One label may name two roles (编辑/校对). Words for rank count only where the whole word is
    unknown, so 责任美编 is 美编.
    """
    return tuple(dict.fromkeys(_role(word, newsroom) for word in _words(label)))


def credits_for(folio: Folio, role: str, newsroom: Newsroom) -> Iterator[Credit]:
    """Yield the credits whose label names ``role``."""
    wanted = _role(role, newsroom)
    yield from (credit for credit in folio.credits if wanted in roles_of(credit.role, newsroom))


def _words(label: str) -> Iterator[str]:
    tight = label.strip(" \u3000：:")
    parts = [part for part in _PARTING.split(tight) if part]
    # A label set wide (责 编) is one word, not two.
    yield from ["".join(parts)] if all(len(part) == 1 for part in parts) else parts


def _role(word: str, newsroom: Newsroom) -> str:
    bare = _RANKS.sub("", word)
    for candidate in (word, bare):
        for role, words in newsroom.synonyms:
            if candidate == role or candidate in words:
                return role
    return bare or word
