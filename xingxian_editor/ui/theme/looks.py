"""What each role, finding state and bar looks like: colour, shape, letter and pattern together."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from PySide6.QtGui import QColor

from xingxian_editor.page.role import Role


class ChipShape(StrEnum):
    """The outline of a role's chip; tells families of roles apart without colour."""

    FILLED_SQUARE = "filled square"
    OUTLINED_SQUARE = "outlined square"
    FILLED_CIRCLE = "filled circle"
    DASHED_SQUARE = "dashed square"
    DOTTED_SQUARE = "dotted square"

    @property
    def filled(self) -> bool:
        """Whether the chip is a patch of colour with the letter on it."""
        return self in (ChipShape.FILLED_SQUARE, ChipShape.FILLED_CIRCLE)


@dataclass(frozen=True, slots=True)
class BarLook:
    """The bar beside a block: its width, and how many pixels it is on and off (0 off: solid)."""

    width: int
    on: int = 0
    off: int = 0


@dataclass(frozen=True, slots=True)
class RoleLook:
    """How one role looks. ``letter`` and ``name`` are in the language of the window."""

    role: Role
    color: QColor
    on_color: QColor
    shape: ChipShape
    bar: BarLook
    letter: str
    name: str
    name_zh: str
    name_en: str
    key: str


@dataclass(frozen=True, slots=True)
class StateLook:
    """How one state looks: icon, colour (as token and as value) and word."""

    id: str
    icon: str
    color_name: str
    color: QColor
    name: str
    name_zh: str
    name_en: str


def read_bar(text: str) -> BarLook:
    """Read a bar as the tokens write it: "solid 6", "dashes 3 (5 on, 3 off)"."""
    numbers = [int(word) for word in text.replace("(", " ").split() if word.isdigit()]
    return BarLook(*numbers)


def read_role_look(token: dict[str, Any], mode: str, language: str) -> RoleLook:
    """Return how the role of ``token`` looks in ``mode`` (light or dark)."""
    return RoleLook(
        role=Role(token["id"]),
        color=QColor(token["color"][mode]),
        on_color=QColor(token["on_color"][mode]),
        shape=ChipShape(token["chip"]),
        bar=read_bar(token["bar"]),
        letter=token["letter"][language],
        name=token["name"][language],
        name_zh=token["name"]["zh"],
        name_en=token["name"]["en"],
        key=token["key"],
    )


def read_state_look(token: dict[str, Any], color: QColor, language: str) -> StateLook:
    """Return how the state of ``token`` looks, in ``color``."""
    name = token["name"]
    return StateLook(token["id"], token["icon"], token["color"], color, name[language], name["zh"], name["en"])
