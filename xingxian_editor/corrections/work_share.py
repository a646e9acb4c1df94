"""Who found what in which pass, what later passes still found, and how many faults two readers both missed."""

import math
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import combinations

from xingxian_editor.corrections.comment_words import also_found_by
from xingxian_editor.page.correction import Correction, CorrectionState, Pass

_IF_NONE = 1.5
"""What a reader found alone, for the range, when it was nothing."""
_SIGMAS = 1.96
"""Ninety-five of a hundred estimates lie within so many standard deviations."""


@dataclass(frozen=True, slots=True)
class ReaderShare:
    """What one person did in one pass: corrections made, and how they stand."""

    pass_: Pass
    reader: str
    made: int
    rejected: int
    carried_out: int
    not_carried_out: int
    accepted_as_it_stands: int = 0

    @property
    def open(self) -> int:
        """How many wait."""
        settled = self.rejected + self.carried_out + self.not_carried_out + self.accepted_as_it_stands
        return self.made - settled


@dataclass(frozen=True, slots=True)
class PassShare:
    """What one pass found, rejected ones left out, and what the passes after it still found."""

    pass_: Pass
    found: int
    found_later: int


@dataclass(frozen=True, slots=True)
class Unseen:
    """How many faults neither of two readers saw who read one proof apart: (n1−m)(n2−m)/m, with its range."""

    pass_: Pass
    readers: tuple[str, str]
    found: tuple[int, int]
    both: int
    estimate: float
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class WorkShare:
    """The share of the work on one page."""

    readers: tuple[ReaderShare, ...] = ()
    passes: tuple[PassShare, ...] = ()
    unseen: tuple[Unseen, ...] = ()


def work_share(corrections: Iterable[Correction]) -> WorkShare:
    """Return who did what, in the order of the passes."""
    corrections = tuple(corrections)
    return WorkShare(_readers(corrections), _passes(corrections), tuple(_unseen(corrections)))


def unseen_faults(first: int, second: int, both: int) -> tuple[float, float, float] | None:
    """Return how many faults neither reader saw, and its 95 % range; None where nothing was found by both.

    ``first`` and ``second`` are the faults each found, ``both`` those that both found. The range is the
    log-normal one of Chao over Chapman's variance: it never goes below nothing. Where one found all
    that the other did, the estimate is nothing, but not for sure: the range counts as if it were not all.
    """
    if both <= 0:
        return None
    estimate = (first - both) * (second - both) / both
    alone = ((first - both) or _IF_NONE) * ((second - both) or _IF_NONE)
    middle = alone / both
    variance = (first + 1) * (second + 1) * alone / ((both + 1) ** 2 * (both + 2))
    spread = math.exp(_SIGMAS * math.sqrt(math.log1p(variance / middle**2)))
    return estimate, middle / spread if estimate else 0.0, middle * spread


def _readers(corrections: tuple[Correction, ...]) -> tuple[ReaderShare, ...]:
    keys = sorted({(c.pass_, c.by) for c in corrections}, key=lambda key: (_order(key[0]), key[1]))
    shares = []
    for pass_, reader in keys:
        states = [c.state for c in corrections if (c.pass_, c.by) == (pass_, reader)]
        counts = (
            states.count(state)
            for state in (
                CorrectionState.REJECTED,
                CorrectionState.CARRIED_OUT,
                CorrectionState.NOT_CARRIED_OUT,
                CorrectionState.ACCEPTED_AS_IT_STANDS,
            )
        )
        shares.append(ReaderShare(pass_, reader, len(states), *counts))
    return tuple(shares)


def _passes(corrections: tuple[Correction, ...]) -> tuple[PassShare, ...]:
    standing = [_order(c.pass_) for c in corrections if c.state is not CorrectionState.REJECTED]
    present = [pass_ for pass_ in Pass if any(c.pass_ is pass_ for c in corrections)]
    return tuple(
        PassShare(pass_, standing.count(_order(pass_)), sum(order > _order(pass_) for order in standing))
        for pass_ in present
    )


def _unseen(corrections: tuple[Correction, ...]) -> Iterable[Unseen]:
    standing = [c for c in corrections if c.state is not CorrectionState.REJECTED]
    for pass_ in Pass:
        found: dict[str, set[int]] = {}
        for correction in standing:
            if correction.pass_ is pass_:
                for reader in (correction.by, *also_found_by(correction.note)):
                    found.setdefault(reader, set()).add(correction.id)
        for one, other in combinations(sorted(found), 2):
            both = len(found[one] & found[other])
            counts = (len(found[one]), len(found[other]))
            if estimate := unseen_faults(*counts, both):
                yield Unseen(pass_, (one, other), counts, both, *estimate)


def _order(pass_: Pass) -> int:
    return tuple(Pass).index(pass_)
