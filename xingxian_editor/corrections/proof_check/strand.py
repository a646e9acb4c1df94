"""A text that is compared, put together from several places, each character knowing where it stands."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property

from xingxian_editor.corrections.proof_check.counted_text import CountedText


@dataclass(frozen=True)
class Strand:
    """``offsets`` has the counted character of the page that each character of ``text`` is; None: of no page."""

    text: str
    offsets: tuple[int | None, ...]

    def __len__(self) -> int:
        return len(self.text)

    def part(self, start: int, end: int) -> "Strand":
        """Return the characters ``start <= offset < end``."""
        return Strand(self.text[start:end], self.offsets[start:end])

    def known(self, start: int, end: int) -> list[int]:
        """Return the characters of the page in ``start <= offset < end``."""
        return [offset for offset in self.offsets[start:end] if offset is not None]

    @cached_property
    def _index(self) -> dict[int, int]:
        return {offset: at for at, offset in enumerate(self.offsets) if offset is not None}

    def index(self, offset: int) -> int | None:
        """Return where the page's character ``offset`` is in this strand; None where it is not."""
        return self._index.get(offset)


def strand_of(text: CountedText, units: Sequence[int]) -> Strand:
    """Return the units one after another."""
    ranges: Iterable[range] = [range(text.units[n].start, text.units[n].end) for n in units]
    offsets = tuple(offset for r in ranges for offset in r)
    return Strand("".join(text.text[text.units[n].start : text.units[n].end] for n in units), offsets)
