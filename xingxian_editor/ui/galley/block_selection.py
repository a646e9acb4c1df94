"""Which blocks are selected in the galley, and how keys and clicks change that."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class BlockSelection:
    """The current block, the one the selection began with, and all selected ones in galley order."""

    current: int | None = None
    began: int | None = None
    blocks: tuple[int, ...] = ()

    def only(self, block: int) -> "BlockSelection":
        """Return the selection of just this block."""
        return BlockSelection(block, block, (block,))

    def extended(self, order: Sequence[int], block: int) -> "BlockSelection":
        """Return the selection from where it began to ``block``."""
        if self.began not in order or block not in order:
            return self.only(block)
        first, last = sorted((order.index(self.began), order.index(block)))
        return BlockSelection(block, self.began, tuple(order[first : last + 1]))

    def toggled(self, order: Sequence[int], block: int) -> "BlockSelection":
        """Return the selection with ``block`` added, or without it."""
        if block in self.blocks and len(self.blocks) > 1:
            rest = tuple(b for b in self.blocks if b != block)
            return BlockSelection(rest[-1], rest[-1], rest)
        return BlockSelection(block, block, tuple(b for b in order if b in self.blocks or b == block))

    def stepped(self, order: Sequence[int], steps: int, extend: bool) -> "BlockSelection":
        """Return the selection after ``steps`` blocks down (up when negative)."""
        if not order:
            return BlockSelection()
        at = order.index(self.current) if self.current in order else -1 if steps > 0 else len(order)
        block = order[min(max(at + steps, 0), len(order) - 1)]
        return self.extended(order, block) if extend else self.only(block)

    def within(self, order: Sequence[int], fallback: int | None) -> "BlockSelection":
        """Return what is left of it when the blocks of the galley are ``order``."""
        known = set(order)
        blocks = tuple(b for b in self.blocks if b in known)
        if self.current in known and blocks:
            return BlockSelection(self.current, self.began if self.began in known else self.current, blocks)
        if fallback is None:
            return BlockSelection()
        return self.only(fallback)
