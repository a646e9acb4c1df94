"""Works the error rate out, and says which errors make it up."""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

from xingxian_editor.checks.error_rate.characters import CharacterCount
from xingxian_editor.checks.error_rate.faults import Fault
from xingxian_editor.checks.error_rate.profile import Profile, Status, Weight, Within

PER = 10_000
_ZERO = Decimal(0)
_PLACE_NAMES = {"headline": "标题", "folio": "报眉", "quotation": "引文"}


@dataclass(frozen=True, slots=True)
class CountedFault:
    """One error with what it counts, and in words why that is not just its weight."""

    fault: Fault
    counts: Decimal
    weight: Decimal
    status: Status
    reason: str = ""


@dataclass(frozen=True, slots=True)
class ErrorRate:
    """Weighted errors (``points``) in ``characters``, and the errors that make them up."""

    profile: Profile
    points: Decimal
    characters: int
    counted_how: str
    faults: tuple[CountedFault, ...] = ()

    @property
    def per_10_000(self) -> Decimal:
        """The rate, to two places."""
        if not self.characters:
            return _ZERO
        return (self.points * PER / self.characters).quantize(Decimal("0.01"), ROUND_HALF_UP)

    @property
    def passes(self) -> bool:
        """Say whether it is within the limit; exactly the limit is."""
        return self.points * PER <= self.profile.limit * self.characters

    @property
    def rests_on_unverified(self) -> bool:
        """Say whether a weight that nobody has verified counts in it."""
        return any(fault.counts and fault.status is Status.UNVERIFIED for fault in self.faults)


def error_rate(faults: Iterable[Fault], count: CharacterCount, profile: Profile) -> ErrorRate:
    """Return the error rate of pages whose errors are ``faults``, in order, and whose characters are ``count``."""
    counted = _Counting(profile)
    made = tuple(counted.take(fault, weight) for fault in faults if (weight := profile.weights.get(fault.kind)))
    points = sum((fault.counts for fault in made), _ZERO)
    return ErrorRate(profile, points, count.characters, count.how, made)


class _Counting:
    """Knows how often each error was met, and how much of each cap is used up."""

    def __init__(self, profile: Profile) -> None:
        self._profile = profile
        self._met: dict[tuple[object, ...], int] = {}
        self._used: dict[tuple[str, str], Decimal] = {}

    def take(self, fault: Fault, weight: Weight) -> CountedFault:
        reasons: list[str] = []
        counts = weight.of(fault.characters)
        factor = self._profile.factors.get(fault.where)
        if factor is not None:
            counts *= factor.factor
            reasons.append(f"{_PLACE_NAMES[fault.where]}，乘 {factor.factor}")
        if self._is_repeated(fault):
            return CountedFault(fault, _ZERO, counts, weight.status, self._repeated_words())
        if weight.cap is not None:
            left = self._left(fault, weight, weight.cap)
            if counts > left:
                counts = left
                reasons.append(f"这一类{weight.within.name_zh}最多计 {weight.cap}")
            self._used[self._cap_key(fault, weight)] += counts
        return CountedFault(fault, counts, weight.of(fault.characters), weight.status, "；".join(reasons))

    def _is_repeated(self, fault: Fault) -> bool:
        key = (_scope(fault, self._profile.repeated_within), *fault.same)
        met = self._met[key] = self._met.get(key, 0) + 1
        return met > self._profile.repeated_at_most

    def _repeated_words(self) -> str:
        return f"同一差错{self._profile.repeated_within.name_zh}最多计 {self._profile.repeated_at_most} 次"

    def _left(self, fault: Fault, weight: Weight, cap: Decimal) -> Decimal:
        return cap - self._used.setdefault(self._cap_key(fault, weight), _ZERO)

    def _cap_key(self, fault: Fault, weight: Weight) -> tuple[str, str]:
        return fault.kind, _scope(fault, weight.within)


def _scope(fault: Fault, within: Within) -> str:
    return {Within.ARTICLE: fault.article, Within.PAGE: fault.page, Within.EDITION: ""}[within]
