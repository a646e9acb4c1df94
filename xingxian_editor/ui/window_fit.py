"""What gives way when the window is narrow, and in which order; pure numbers, no widgets."""

from dataclasses import dataclass

from xingxian_editor.ui.theme.tokens import Tokens

NARROW = 1400
NARROWER = 1252
NARROWEST = 1100


@dataclass(frozen=True, slots=True)
class WindowFit:
    """How the panes are to be laid out at one width of the window."""

    library_width: int
    library_is_strip: bool
    right_width: int
    right_is_shown: bool
    key_hints: bool
    labels: bool


def fit_of(width: int, tokens: Tokens) -> WindowFit:
    """Return what a window ``width`` wide has room for."""
    library, right = tokens.size["library"], tokens.size["right_dock"]
    limit = "default" if width >= NARROW else "min"
    strip = width < NARROWER
    return WindowFit(
        library_width=tokens.size["page_strip"] if strip else library[limit],
        library_is_strip=strip,
        right_width=right[limit],
        right_is_shown=width >= NARROWEST,
        key_hints=width >= NARROWER,
        labels=width >= NARROWEST,
    )
