"""Captions under, beside and on pictures, told by place, type and wording."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from xingxian_editor.page.geometry import Box
from xingxian_editor.page_import.captions import credit_start, is_credit, opens_caption
from xingxian_editor.page_import.pdf.block_kinds import BlockKind, block_text
from xingxian_editor.page_import.pdf.field import across, level
from xingxian_editor.page_import.pdf.page_measure import PageMeasure
from xingxian_editor.page_import.pdf.text_blocks import TextBlock

_GIVEN = re.compile(r"(?:供图|摄影|摄|图片来源|提供|图为|图/|/图)[）)]?$|^图")
_WRITER = re.compile(r"[□■●◎◆]?\s?文\s?[/／:：]|[□■●◎◆]?\s?本[报刊台]\s?(?:记者|通讯员)[^摄图]*$")
_PROMPT = re.compile("扫码|扫描|二维码|扫一扫")
_ASKS_TO_SCAN = re.compile("扫码|扫一扫|扫描二维码|识别二维码")
_LARGEST_PROMPT = 1.3
_SHORTEST_SLANTED = 5


@dataclass(slots=True, eq=False)
class PictureText:
    """The captions and titles of one picture; ``picture`` is None for a caption set at a slant on a ground."""

    picture: Box | None
    blocks: list[TextBlock] = field(default_factory=list)
    titles: list[TextBlock] = field(default_factory=list)


def picture_texts(
    kinds: Sequence[tuple[TextBlock, BlockKind]], pictures: Sequence[Box], measure: PageMeasure
) -> tuple[list[PictureText], list[TextBlock]]:
    """Return the captions of the pictures, and the short prompts beside small ones (QR codes)."""
    pictures = [*pictures, *_side_by_side(pictures, measure)]
    found: dict[int, PictureText] = {}
    prompts: list[TextBlock] = []
    for block, kind in kinds:
        if block.lines[0].slanted:
            if len(block.text) >= _SHORTEST_SLANTED:
                found[-1 - block.first] = PictureText(None, [block])
            continue
        best = max(
            ((_suits(block, kind, picture, kinds, measure), n) for n, picture in enumerate(pictures)), default=(0.0, 0)
        )
        if best[0] >= 0.8:
            found.setdefault(best[1], PictureText(pictures[best[1]])).blocks.append(block)
        elif kind is not BlockKind.HEAD and _is_prompt(block, pictures, measure):
            prompts.append(block)
    return list(found.values()), prompts


def _suits(
    block: TextBlock,
    kind: BlockKind,
    picture: Box,
    kinds: Sequence[tuple[TextBlock, BlockKind]],
    measure: PageMeasure,
) -> float:
    """Return how much speaks for ``block`` to be the caption of ``picture``."""
    text = block_text(block)
    if block.vertical or kind is BlockKind.HEAD or len(block.lines) > 8 or _is_small(picture, measure):
        return 0.0
    place = _place(block, picture, measure)
    names_writers = kind is BlockKind.BYLINE and _WRITER.match(text) and not is_credit(text)
    if place <= 0 or names_writers:
        return 0.0
    score = place
    if block.font not in measure.fonts:
        score += 0.6
    if block.size < 0.96 * measure.body:
        score += 0.5
    if kind is BlockKind.SMALL_HEAD and block.size > 1.15 * measure.body:
        score -= 0.9
    if is_credit(text) or credit_start(text) < len(text) or opens_caption(text) or _GIVEN.search(text):
        score += 1.2
    elif _has_credit_beside(block, kinds):
        score += 0.8
    elif _bears_head(picture, kinds) and block.lines[0].left > block.left + block.size:
        # The head is printed on the picture, and what begins under it is its text.
        score -= 0.6
    if _fills(block, picture, measure):
        score += 0.4
    return score - _goes_on(block, kinds)


def _has_credit_beside(block: TextBlock, kinds: Sequence[tuple[TextBlock, BlockKind]]) -> bool:
    """Say whether who gave the picture stands at the end of the block's last line."""
    last = block.lines[-1]
    return any(
        other is not block
        and abs(other.lines[0].base - last.base) < 0.3 * block.size
        and -block.size < other.left - last.right < 14 * block.size
        and (is_credit(block_text(other)) or bool(_GIVEN.search(other.text)))
        and len(other.text) < 16
        for other, _ in kinds
    )


def _bears_head(picture: Box, kinds: Sequence[tuple[TextBlock, BlockKind]]) -> bool:
    """Say whether a headline is printed on the picture."""
    return any(
        kind is BlockKind.HEAD
        and picture.holds((head.left + head.right) / 2, (head.top + head.bottom) / 2)
        and across(picture, head) > 0.9
        and head.width < picture.width
        for head, kind in kinds
    )


def _fills(block: TextBlock, picture: Box, measure: PageMeasure) -> bool:
    """Say whether it is set as wide as a wide picture that it stands under."""
    body = measure.body
    wide = picture.width > 16 * body and len(block.lines) > 1
    return wide and abs(block.left - picture.left) < 2.6 * body and abs(block.right - picture.right) < 1.5 * body


def _place(block: TextBlock, picture: Box, measure: PageMeasure) -> float:
    body = measure.body
    if block.left > picture.left - body and block.right < picture.right + 1.2 * body:
        under = block.top - picture.bottom
        if -0.6 * body < under < 1.9 * body:
            return 0.45 - 0.1 * max(0.0, under) / body
        if picture.holds((block.left + block.right) / 2, (block.top + block.bottom) / 2):
            return 0.5 if len(block.lines) <= 3 else 0.1
        over = picture.top - block.bottom
        if -0.5 * body < over < 1.0 * body:
            return 0.05
        return 0.0
    gap = max(block.left - picture.right, picture.left - block.right)
    if -0.5 * body < gap < 1.8 * body and level(block, picture) > 0.9 and block.width < 16 * body:
        return 0.15
    return 0.0


def _goes_on(block: TextBlock, kinds: Sequence[tuple[TextBlock, BlockKind]]) -> float:
    """Text of the same type right below or at the same width elsewhere speaks against a caption."""
    alike = [
        other
        for other, kind in kinds
        if kind is BlockKind.TEXT
        and other is not block
        and other.font == block.font
        and abs(other.size - block.size) < 0.04 * block.size
    ]
    base = block.lines[-1].base
    close = any(
        0 < other.lines[0].base - base < (1.2 * other.pitch if len(other.lines) > 1 else 3.1 * block.size)
        and across(other, block) > 0.6
        for other in alike
    )
    return (0.9 if close else 0.0) + (0.35 if len(alike) > 2 else 0.0)


def _side_by_side(pictures: Sequence[Box], measure: PageMeasure) -> list[Box]:
    """Return the rows of pictures that share a caption: as high as each other, with little white between."""
    rows: list[Box] = []
    for picture in sorted(pictures, key=lambda box: box.left):
        for one in (*rows, *pictures):
            level = abs(one.top - picture.top) < measure.body and abs(one.bottom - picture.bottom) < measure.body
            if level and -0.5 * measure.body < picture.left - one.right < 2.2 * measure.body:
                rows.append(one.joined(picture))
    return rows


def _is_small(picture: Box, measure: PageMeasure) -> bool:
    return max(picture.width, picture.height) < 7 * measure.body


def _is_prompt(block: TextBlock, pictures: Sequence[Box], measure: PageMeasure) -> bool:
    text = block.text
    if len(text) > 24 or block.size > _LARGEST_PROMPT * measure.body:
        return False
    if _ASKS_TO_SCAN.search(text) and not text.endswith("。"):
        return True
    near = any(
        _reach(picture, 2.5 * measure.body).overlaps(block.box) and 0.8 < picture.width / max(picture.height, 1) < 1.25
        for picture in pictures
        if _is_small(picture, measure) and picture.height > 2.5 * measure.body
    )
    return near and (len(text) <= 14 or bool(_PROMPT.search(text)))


def _reach(box: Box, by: float) -> Box:
    return Box(box.left - by, box.top - by, box.right + by, box.bottom + by)


def _is_part(picture: Box, whole: Box) -> bool:
    return picture is whole or (
        whole.left <= picture.left and whole.right >= picture.right and abs(whole.bottom - picture.bottom) < 12
        and abs(whole.top - picture.top) < 12
    )  # fmt: skip


def grown(pictures: Sequence[Box], texts: Sequence[PictureText]) -> list[Box]:
    """Return the pictures, each with its caption, so that text above and below both is seen to go on."""
    result = []
    for picture in pictures:
        for text in texts:
            if text.picture is not None and _is_part(picture, text.picture):
                for block in text.blocks:
                    picture = picture.joined(block.box)
        result.append(picture)
    return result
