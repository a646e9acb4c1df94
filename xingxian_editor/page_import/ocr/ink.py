"""Where a picture has print: the pixels that are not paper. Runs in the reading process."""

from typing import Any, TypeAlias

import cv2

Pixels: TypeAlias = Any


def ink_of(pixels: Pixels) -> Pixels:
    """Return for every pixel whether it is print: the rarer one of dark and light."""
    grey = cv2.cvtColor(pixels, cv2.COLOR_BGR2GRAY) if pixels.ndim == 3 else pixels
    _, light = cv2.threshold(grey, 0, 255, cv2.THRESH_BINARY + cv2.THRESH_OTSU)
    bright = light > 0
    return ~bright if bright.mean() >= 0.5 else bright


def runs_of(flags: Pixels) -> list[tuple[int, int]]:
    """Return the stretches in which ``flags`` is set, as start and end."""
    runs: list[tuple[int, int]] = []
    start = -1
    for at, flag in enumerate(flags.tolist()):
        if flag and start < 0:
            start = at
        elif not flag and start >= 0:
            runs.append((start, at))
            start = -1
    if start >= 0:
        runs.append((start, len(flags)))
    return runs


def print_depth(ink: Pixels, left: float, right: float) -> tuple[int, int]:
    """Return between which rows the print from column ``left`` to ``right`` stands; all rows where there is none."""
    rows = ink[:, max(0, round(left)) : max(1, round(right))].any(axis=1).nonzero()[0]
    return (int(rows[0]), int(rows[-1]) + 1) if len(rows) else (0, ink.shape[0])
