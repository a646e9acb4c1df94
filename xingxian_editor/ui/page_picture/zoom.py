"""How large the page is shown: fitted to the window in some way, or as somebody zoomed it."""

from enum import Enum, auto

from xingxian_editor.page.geometry import Box

STEP = 1.25
LEAST, MOST = 0.08, 12.0
PIXELS_PER_POINT = 96 / 72
"""At 100 %, a page is as large as its print on a screen of 96 dots an inch."""
MARGIN = 16


class Fit(Enum):
    """What the size follows when the window changes."""

    PAGE = auto()
    WIDTH = auto()
    ARTICLE = auto()
    FREE = auto()


def fitted_scale(box: Box, width: float, height: float, fit: Fit) -> float:
    """Return the scale at which ``box`` fills a window of this size; only across for WIDTH."""
    across = (width - 2 * MARGIN) / max(1.0, box.width)
    down = (height - 2 * MARGIN) / max(1.0, box.height)
    return within_limits(across if fit is Fit.WIDTH else min(across, down))


def within_limits(scale: float) -> float:
    """Return the nearest scale that is allowed."""
    return min(max(scale, LEAST), MOST)


def percent(scale: float) -> int:
    """Return what the header says of a scale."""
    return round(scale / PIXELS_PER_POINT * 100)
