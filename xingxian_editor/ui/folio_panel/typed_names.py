"""Turns what a person typed into a field of several names into one change a name."""

import re
from collections.abc import Sequence

_PARTING = re.compile(r"[\s、，,；;]+")


def name_changes(values: Sequence[str], typed: str) -> tuple[tuple[int, str], ...]:
    """Return (item, new value) for every name that differs; an empty value takes the name out.

    ``values`` are the names item by item, with nothing for one that was taken out. Removals come
    last item first, so that no item moves before its turn.
    """
    shown = [item for item, value in enumerate(values) if value]
    names = [name for name in _PARTING.split(typed) if name]
    kept = zip(shown, names, strict=False)
    changed = [(item, name) for item, name in kept if values[item] != name]
    added = [(len(values) + extra, name) for extra, name in enumerate(names[len(shown) :])]
    removed = [(item, "") for item in reversed(shown[len(names) :])]
    return (*changed, *added, *removed)
