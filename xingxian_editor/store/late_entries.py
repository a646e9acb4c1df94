"""The lines of a word sheet as the library keeps them, made into entries only when somebody looks at them."""

from collections.abc import Sequence
from functools import cached_property
from typing import overload

import msgspec

from xingxian_editor.checks.word_entry import WordEntry

_DECODER = msgspec.json.Decoder(tuple[WordEntry, ...])


class LateEntries(Sequence[WordEntry]):
    """Entries out of texts, each a row of lines in JSON parted by commas.

    A hundred thousand lines take a second to make: whoever checks a page does it on its own thread,
    text by text, so that the window goes on meanwhile. Equal where the texts are.
    """

    def __init__(self, encoded: tuple[str, ...]) -> None:
        self._encoded = encoded

    @cached_property
    def _entries(self) -> tuple[WordEntry, ...]:
        return tuple(entry for text in self._encoded for entry in _DECODER.decode(f"[{text}]"))

    def __bool__(self) -> bool:
        return bool(self._encoded)

    def __len__(self) -> int:
        return len(self._entries)

    @overload
    def __getitem__(self, at: int) -> WordEntry: ...

    @overload
    def __getitem__(self, at: slice) -> tuple[WordEntry, ...]: ...

    def __getitem__(self, at: int | slice) -> WordEntry | tuple[WordEntry, ...]:
        return self._entries[at]

    def __eq__(self, other: object) -> bool:
        return isinstance(other, LateEntries) and other._encoded == self._encoded

    def __hash__(self) -> int:
        return hash(self._encoded)
