"""The tokens file as a record: every colour, size and type style of the window."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any


@dataclass(frozen=True, slots=True)
class TypeStyle:
    """One step of the type scale; ``family`` is ui or reading, lengths are pixels."""

    family: str
    px: int
    weight: int
    line: int


@dataclass(frozen=True, slots=True)
class Tokens:
    """What ``tokens.json`` says. Sizes are numbers, pairs, or named limits of a pane."""

    families: dict[str, tuple[str, ...]]
    type_scale: dict[str, TypeStyle]
    space: dict[int, int]
    size: dict[str, Any]
    radius: dict[str, int]
    colors: dict[str, dict[str, str]]
    palette: dict[str, str]
    roles: tuple[dict[str, Any], ...]
    passes: tuple[dict[str, Any], ...]
    states: tuple[dict[str, Any], ...]
    finding_underline: dict[str, dict[str, str]]
    outline: dict[str, Any]


def read_tokens(path: Path) -> Tokens:
    """Read the tokens file at ``path``."""
    raw = json.loads(path.read_text(encoding="utf-8"))
    font = raw["font"]
    return Tokens(
        families={use: tuple(names) for use, names in font.items() if use != "scale"},
        type_scale={name: TypeStyle(**style) for name, style in font["scale"].items()},
        space={int(step): px for step, px in raw["space"].items()},
        size=raw["size"],
        radius=raw["radius"],
        colors=raw["color"],
        palette=raw["qpalette"],
        roles=tuple(raw["roles"]),
        passes=tuple(raw["passes"]),
        states=tuple(raw["states"]),
        finding_underline=raw["finding_underline"],
        outline=raw["outline"],
    )
