"""Reads scoring profiles out of resources/scoring, where they are kept as data."""

import functools
import tomllib
from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from xingxian_editor.checks.error_kind import ErrorKind
from xingxian_editor.checks.error_rate.profile import Counting, Factor, Profile, Status, Weight, Within
from xingxian_editor.program_files import resources_folder

PROFILES = ("2020", "1997", "house")
DEFAULT_PROFILE = "2020"


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
        weights=_weights(data["weights"]),
        form=_weights(data.get("form", {})),
        form_limit=Decimal(data["form_limit"]) if "form_limit" in data else None,
    )


@functools.cache
def _read(name: str) -> dict[str, Any]:
    return tomllib.loads((resources_folder() / "scoring" / f"{name}.toml").read_text(encoding="utf-8"))


def _factor(entry: Mapping[str, str]) -> Factor:
    return Factor(Decimal(entry["factor"]), Status(entry["status"]))


def _weights(entries: Mapping[str, Any]) -> dict[ErrorKind, Weight]:
    return {ErrorKind(kind): _weight(entry) for kind, entry in entries.items()}


def _weight(entry: Mapping[str, str]) -> Weight:
    steps = {name: Decimal(entry[name]) if name in entry else None for name in ("to_five", "more", "cap")}
    within = Within(entry.get("cap_within", Within.EDITION))
    return Weight(Decimal(entry["weight"]), Status(entry["status"]), **steps, within=within)
