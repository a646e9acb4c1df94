"""Reads scoring profiles and the kinds of error out of resources/scoring, where they are kept as data."""

import functools
import tomllib
from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from xingxian_editor.checks.error_rate.profile import Counting, Factor, Profile, Status, Weight, Within
from xingxian_editor.program_files import resources_folder

PROFILES = ("2020", "1997", "house")
DEFAULT_PROFILE = "2020"
_KINDS = "kinds"


@functools.cache
def profile(name: str) -> Profile:
    """Return the profile with this id; one that is not known is the default one."""
    data = _read(name if name in PROFILES else DEFAULT_PROFILE)
    return Profile(
        id=data["id"],
        title=data["title"],
        about=data["about"],
        limit=Decimal(data["limit"]),
        limit_status=Status(data["limit_status"]),
        counting=Counting(data["characters"]),
        counting_status=Status(data["characters_status"]),
        repeated_at_most=data["repeated_at_most"],
        repeated_within=Within(data["repeated_within"]),
        repeated_status=Status(data["repeated_status"]),
        work_picture=Decimal(data.get("work_picture", "1")),
        factors={place: _factor(entry) for place, entry in data["factors"].items()},
        weights={kind: _weight(entry) for kind, entry in data["weights"].items()},
    )


@functools.cache
def kind_names() -> Mapping[str, str]:
    """Return the Chinese name of each kind of error."""
    names: Mapping[str, str] = _read(_KINDS)["names"]
    return names


@functools.cache
def kind_of_rule(rule: str) -> str:
    """Return the kind of error that a rule's findings are; nothing where they are none that counts."""
    kinds: Mapping[str, str] = _read(_KINDS)["kinds"]
    fitting = [beginning for beginning in kinds if rule.startswith(beginning)]
    return kinds[max(fitting, key=len)] if fitting else ""


@functools.cache
def _read(name: str) -> dict[str, Any]:
    return tomllib.loads((resources_folder() / "scoring" / f"{name}.toml").read_text(encoding="utf-8"))


def _factor(entry: Mapping[str, str]) -> Factor:
    return Factor(Decimal(entry["factor"]), Status(entry["status"]))


def _weight(entry: Mapping[str, str]) -> Weight:
    steps = {name: Decimal(entry[name]) if name in entry else None for name in ("to_five", "more", "cap")}
    within = Within(entry.get("cap_within", Within.EDITION))
    return Weight(Decimal(entry["weight"]), Status(entry["status"]), **steps, within=within)
