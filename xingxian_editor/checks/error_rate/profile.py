"""A scoring profile (计分办法): what each kind of error weighs, and how far each weight is verified."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from decimal import Decimal
from enum import StrEnum

from xingxian_editor.checks.error_kind import ErrorKind
from xingxian_editor.checks.error_rate.own_profile import Own


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
    """By how much errors in one place (headline, folio, quotation) weigh more; those accepted as they stand less."""

    factor: Decimal
    status: Status


@dataclass(frozen=True, slots=True)
class Profile:
    """A way to count. ``limit`` is the most that passes, per 10,000 characters; exactly that passes.

    ``repeated_at_most``: the same error counts so many times ``repeated_within`` that much.
    ``work_picture`` is the part of a picture's area that counts as text. Errors of form
    (出版形式差错) are counted apart, by ``form``, up to ``form_limit``; without it they are not.
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
    weights: Mapping[ErrorKind, Weight] = field(default_factory=dict)
    form: Mapping[ErrorKind, Weight] = field(default_factory=dict)
    form_limit: Decimal | None = None

    @property
    def unverified(self) -> tuple[ErrorKind, ...]:
        """The kinds whose weight nobody has verified."""
        every = {**self.weights, **self.form}
        return tuple(kind for kind, weight in every.items() if weight.status is Status.UNVERIFIED)


ACCEPTED = "accepted"
"""The factor of errors that a reader corrected and that somebody then let stand in the new version (认可原样).

What is published decides in an assessment from outside, whoever let it stand: the profiles of the regulations
count it whole. Within a newsroom whoever accepts it says that it is none: the house profile counts it not.
"""

LIMIT = "limit"
"""The name of the limit among a newspaper's own values."""

STEPS = ("to_five", "more", "cap")
"""What a weight may have besides, each with its name behind a point."""


def with_own(profile: Profile, own: Own) -> Profile:
    """Return the profile with a newspaper's own values in it, marked as such; names that it has not are passed over."""
    for name, value in own:
        profile = _with_one(profile, name, Decimal(value))
    return profile


def _with_one(profile: Profile, name: str, value: Decimal) -> Profile:
    kind, _, step = name.partition(".")
    if name == LIMIT:
        return replace(profile, limit=value, limit_status=Status.HOUSE)
    if kind == "factor" and step in profile.factors:
        return replace(profile, factors={**profile.factors, step: Factor(value, Status.HOUSE)})
    if step and step not in STEPS:
        return profile
    if kind in profile.weights:
        return replace(profile, weights=_with_weight(profile.weights, ErrorKind(kind), step, value))
    if kind in profile.form:
        return replace(profile, form=_with_weight(profile.form, ErrorKind(kind), step, value))
    return profile


def _with_weight(
    weights: Mapping[ErrorKind, Weight], kind: ErrorKind, step: str, value: Decimal
) -> dict[ErrorKind, Weight]:
    was = weights[kind]
    match step:
        case "to_five":
            now = replace(was, to_five=value, status=Status.HOUSE)
        case "more":
            now = replace(was, more=value, status=Status.HOUSE)
        case "cap":
            now = replace(was, cap=value, status=Status.HOUSE)
        case _:
            now = replace(was, weight=value, status=Status.HOUSE)
    return {**weights, kind: now}
