"""Works the error rate out, and says which errors make it up."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

from xingxian_editor.checks.error_kind import ErrorKind
from xingxian_editor.checks.error_rate.characters import CharacterCount
from xingxian_editor.checks.error_rate.faults import Fault
from xingxian_editor.checks.error_rate.profile import ACCEPTED, Profile, Status, Weight, Within

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
class FormErrors:
    """Errors of form (出版形式差错), which have a limit of their own: so many points, whatever the characters."""

    points: Decimal
    limit: Decimal
    faults: tuple[CountedFault, ...] = ()

    @property
    def passes(self) -> bool:
        """Say whether they are within the limit; exactly the limit is."""
        return self.points <= self.limit


@dataclass(frozen=True, slots=True)
class ErrorRate:
    """Weighted errors (``points``) in ``characters``, and the errors that make them up.

    What readers have corrected counts like what checks have found; ``left`` is what the page keeps
    when every correction is carried out. ``form`` is None where the profile has no such errors.
    """

    profile: Profile
    points: Decimal
    characters: int
    counted_how: str
    faults: tuple[CountedFault, ...] = ()
    form: FormErrors | None = None

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

    @property
    def corrected(self) -> int:
        """How many of the errors readers have corrected."""
        return sum(bool(entry.fault.by) for entry in self.faults)

    @property
    def left(self) -> "ErrorRate":
        """The rate of what nobody has corrected yet."""
        open_ones = (entry.fault for entry in self.faults if not entry.fault.by)
        return error_rate(open_ones, CharacterCount(self.characters, self.counted_how), self.profile)


def error_rate(faults: Iterable[Fault], count: CharacterCount, profile: Profile) -> ErrorRate:
    """Return the error rate of pages whose errors are ``faults``, in order, and whose characters are ``count``."""
    every = tuple(faults)
    made = _counted(every, profile, profile.weights)
    form = None
    if profile.form_limit is not None:
        of_form = _counted(every, profile, profile.form)
        form = FormErrors(_points(of_form), profile.form_limit, of_form)
    return ErrorRate(profile, _points(made), count.characters, count.how, made, form)


def _counted(
    faults: Iterable[Fault], profile: Profile, weights: Mapping[ErrorKind, Weight]
) -> tuple[CountedFault, ...]:
    counting = _Counting(profile)
    return tuple(counting.take(fault, weight) for fault in faults if (weight := weights.get(fault.kind)))


def _points(faults: Iterable[CountedFault]) -> Decimal:
    return sum((fault.counts for fault in faults), _ZERO)


class _Counting:
    """Knows how often each error was met, and how much of each cap is used up."""

    def __init__(self, profile: Profile) -> None:
        self._profile = profile
        self._met: dict[tuple[object, ...], int] = {}
        self._used: dict[tuple[str, str], Decimal] = {}

    def take(self, fault: Fault, weight: Weight) -> CountedFault:
        reasons: list[str] = []
        counts = weight.of(fault.characters)
        accepted = self._profile.factors.get(ACCEPTED) if fault.kept_by else None
        if accepted is not None and accepted.factor != 1:
            if not accepted.factor:
                return CountedFault(fault, _ZERO, counts, accepted.status, "认可原样的不计")
            counts *= accepted.factor
            reasons.append(f"认可原样，乘 {accepted.factor}")
        factor = None if fault.kind.is_form else self._profile.factors.get(fault.where)
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
