"""Reads the lines of a picture with RapidOCR and the models that come inside its package.

Runs in the reading process. The whole page is read at once: tiles would double what they share.
"""

from collections.abc import Callable, Sequence
from typing import Any

import cv2
import numpy as np
from rapidocr import RapidOCR
from rapidocr.main import RapidOCRError

from xingxian_editor.page_import.ocr.character_places import Decoded, lines_of_text
from xingxian_editor.page_import.ocr.downward_text import set_level
from xingxian_editor.page_import.ocr.opened_picture import OpenedPicture, Pixels
from xingxian_editor.page_import.ocr.picture_text import ReadLine

_AT_ONCE = 24
_LEAST_CONFIDENCE = 0.5
_FOUND = 0.35
_TURNED = 1.5
_TALL = 2.2
_SMALLEST = 4
_SECOND_LOOK = 0.7
_COVERED = 0.3
_SETTINGS = {
    "Global.log_level": "critical",
    "Global.max_side_len": 100_000,
    "Global.return_word_box": True,
    "Global.use_cls": False,
    "Global.use_vertical_padding": False,
    "Det.max_candidates": 20_000,
}


def read_lines(picture: OpenedPicture, tell: Callable[[float], None]) -> list[ReadLine]:
    """Return the lines of the picture from the top down; ``tell`` is told the share that is done."""
    engine = RapidOCR(params=_SETTINGS)
    blue_first = np.ascontiguousarray(picture.pixels[:, :, ::-1])
    cuts, boxes = _cuts(engine, blue_first)
    tell(_FOUND)
    order = sorted(range(len(cuts)), key=lambda at: cuts[at].shape[1] / cuts[at].shape[0])
    found: dict[int, list[ReadLine]] = {}
    for start in range(0, len(order), _AT_ONCE):
        part = order[start : start + _AT_ONCE]
        for at, decoded in zip(part, _decoded(engine, [cuts[at] for at in part]), strict=True):
            if decoded.confidence >= _LEAST_CONFIDENCE and decoded.text.strip():
                found[at] = lines_of_text(decoded, boxes[at], picture, _tallness(boxes[at]) >= _TALL)
        tell(_FOUND + (1 - _FOUND) * min(1.0, (start + _AT_ONCE) / len(order)))
    return [line for at in sorted(found) for line in found[at]]


def _cuts(engine: Any, pixels: Pixels) -> tuple[list[Pixels], list[Pixels]]:  # noqa: ANN401 - not annotated
    """Find the lines and cut them out; what is set downwards is laid level, character by character."""
    boxes = _boxes(engine, pixels)
    smaller = cv2.resize(pixels, None, fx=_SECOND_LOOK, fy=_SECOND_LOOK, interpolation=cv2.INTER_AREA)
    # A line that is overlooked at one size is seen at another.
    boxes += [box for box in (box / _SECOND_LOOK for box in _boxes(engine, smaller)) if not _is_known(box, boxes)]
    if not boxes:
        return [], []
    cuts = engine.crop_text_regions(pixels, np.asarray(boxes, np.float32))
    kept = [at for at, cut in enumerate(cuts) if min(cut.shape[:2]) >= _SMALLEST]
    return [_upright(cuts[at], _tallness(boxes[at])) for at in kept], [boxes[at] for at in kept]


def _boxes(engine: Any, pixels: Pixels) -> list[Pixels]:  # noqa: ANN401 - not annotated
    try:
        _, found = engine.detect_and_crop(pixels, {})
    except RapidOCRError:  # nothing in it looks like text
        return []
    return [np.asarray(box, np.float32) for box in found.boxes]


def _is_known(box: Pixels, others: Sequence[Pixels]) -> bool:
    left, top = box.min(axis=0)
    right, bottom = box.max(axis=0)
    covered = 0.0
    for other in others:
        other_left, other_top = other.min(axis=0)
        other_right, other_bottom = other.max(axis=0)
        across, down = min(right, other_right) - max(left, other_left), min(bottom, other_bottom) - max(top, other_top)
        covered += float(across * down) if across > 0 and down > 0 else 0.0
    return covered > _COVERED * float((right - left) * (bottom - top))


def _upright(cut: Pixels, tallness: float) -> Pixels:
    if tallness < _TURNED:
        return cut
    standing = np.rot90(cut, -1)  # the engine lays high boxes on their side
    return set_level(standing) if tallness >= _TALL else np.ascontiguousarray(standing)


def _tallness(box: Pixels) -> float:
    across = max(_distance(box[0], box[1]), _distance(box[2], box[3]))
    down = max(_distance(box[0], box[3]), _distance(box[1], box[2]))
    return down / max(across, 1.0)


def _distance(one: Pixels, other: Pixels) -> float:
    return float(np.linalg.norm(one - other))


def _decoded(engine: Any, cuts: Sequence[Pixels]) -> list[Decoded]:  # noqa: ANN401 - not annotated
    read = engine.recognize_txt(list(cuts))
    found = []
    for text, words in zip(read.txts, read.word_results, strict=True):
        columns = [column for word in words.word_cols for column in word]
        whole = max(1.0, float(words.line_txt_len))
        shares = [(column + 0.5) / whole for column in columns]
        sure = [share for character, share in zip(text, words.confs, strict=False) if not character.isspace()]
        plain = "".join(text.split())
        if len(plain) == len(shares) == len(sure):
            found.append(Decoded(plain, tuple(shares), tuple(map(float, sure))))
        else:
            found.append(Decoded("", (), ()))
    return found
