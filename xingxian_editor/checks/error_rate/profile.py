"""A scoring profile (计分办法): what each kind of error weighs, and how far each weight is verified."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from decimal import Decimal
from enum import StrEnum


class Status(StrEnum):
    """How far a value is verified; ``name_zh`` is its word for people."""

    PRIMARY = "primary"
    QUOTED = "quoted"
    UNVERIFIED = "unverified"
    HOUSE = "house"

    @property
    def name_zh(self) -> str:
        """The Chinese word for it."""
        return _STATUS_NAMES[self]


_STATUS_NAMES = {
    Status.PRIMARY: "已核对原文",
    Status.QUOTED: "见于转引",
    Status.UNVERIFIED: "未核实",
    Status.HOUSE: "本报自定",
}


class Within(StrEnum):
    """Over how much a cap, or the counting of repeated errors, goes."""

    ARTICLE = "article"
    PAGE = "page"
    EDITION = "edition"

    @property
    def name_zh(self) -> str:
        """The Chinese word for it."""
        return {Within.ARTICLE: "一篇", Within.PAGE: "一版", Within.EDITION: "一期"}[self]


class Counting(StrEnum):
    """How the characters of a page are counted (checks.error_rate.characters)."""

    AREA = "area"
    NOMINAL = "nominal"
    PRINTED = "printed"

    @property
    def name_zh(self) -> str:
        """The Chinese word for it."""
        return {
            Counting.AREA: "按版面面积折算",
            Counting.NOMINAL: "按开张核定",
            Counting.PRINTED: "按版上实有的字",
        }[self]


@dataclass(frozen=True, slots=True)
class Weight:
    """What one error of a kind weighs.

    ``to_five`` and ``more`` weigh an error of two to five characters and of more, where that
    differs. ``cap`` is the most that all errors of the kind together weigh ``within`` that much.
    """

    weight: Decimal
    status: Status
    to_five: Decimal | None = None
    more: Decimal | None = None
    cap: Decimal | None = None
    within: Within = Within.EDITION

    def of(self, characters: int) -> Decimal:
        """Return what an error in so many characters weighs."""
        if characters > 5 and self.more is not None:
            return self.more
        return self.to_five if characters > 1 and self.to_five is not None else self.weight


@dataclass(frozen=True, slots=True)
class Factor:
    """By how much errors in one place (headline, folio, quotation) weigh more."""

    factor: Decimal
    status: Status


@dataclass(frozen=True, slots=True)
class Profile:
    """A way to count. ``limit`` is the most that passes, per 10,000 characters; exactly that passes.

    ``repeated_at_most``: the same error counts so many times ``repeated_within`` that much.
    ``work_picture`` is the part of a picture's area that counts as text.
    """

    id: str
    title: str
    about: str
    limit: Decimal
    limit_status: Status
    counting: Counting
    counting_status: Status
    repeated_at_most: int
    repeated_within: Within
    repeated_status: Status
    work_picture: Decimal = Decimal(1)
    factors: Mapping[str, Factor] = field(default_factory=dict)
    weights: Mapping[str, Weight] = field(default_factory=dict)

    @property
    def unverified(self) -> tuple[str, ...]:
        """The kinds whose weight nobody has verified."""
        return tuple(kind for kind, weight in self.weights.items() if weight.status is Status.UNVERIFIED)


LIMIT = "limit"
"""The name of the limit among a newspaper's own values."""

Own = tuple[tuple[str, str], ...]
"""A newspaper's own values by name: ``limit``, ``factor.headline``, ``character``, ``character.to_five``."""

STEPS = ("to_five", "more", "cap")
"""What a weight may have besides, each with its name behind a point."""


def with_own(profile: Profile, own: Own) -> Profile:
    """Return the profile with a newspaper's own values in it, marked as such."""
    weights, factors, limit = dict(profile.weights), dict(profile.factors), None
    for name, value in own:
        if name == LIMIT:
            limit = Decimal(value)
        elif name in weights:
            weights[name] = replace(weights[name], weight=Decimal(value), status=Status.HOUSE)
        elif (kind := name.partition(".")[0]) in weights and name.partition(".")[2] in STEPS:
            weights[kind] = _with_step(weights[kind], name.partition(".")[2], Decimal(value))
        elif (place := name.removeprefix("factor.")) in factors:
            factors[place] = Factor(Decimal(value), Status.HOUSE)
    changed = replace(profile, weights=weights, factors=factors)
    return changed if limit is None else replace(changed, limit=limit, limit_status=Status.HOUSE)


def _with_step(weight: Weight, step: str, value: Decimal) -> Weight:
    if step == "to_five":
        return replace(weight, to_five=value, status=Status.HOUSE)
    if step == "more":
        return replace(weight, more=value, status=Status.HOUSE)
    return replace(weight, cap=value, status=Status.HOUSE)
