"""A scoring profile that a newspaper made by copying: which one it was copied from, and what it has otherwise."""

from dataclasses import dataclass

Own = tuple[tuple[str, str], ...]
"""A newspaper's own values by name: ``limit``, ``factor.headline``, ``character``, ``character.to_five``."""


@dataclass(frozen=True, slots=True)
class OwnProfile:
    """``base`` is the id of the profile that came with the program, ``values`` what differs from it."""

    id: str
    title: str
    base: str
    values: Own = ()
