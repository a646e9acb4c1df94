"""Writes a layout as a Word file: one sheet of the paper's real size, every box in its place."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path

from xingxian_editor.export.layout_plan import (
    MM_PER_PT,
    Box,
    BoxKind,
    FlowParagraph,
    Indent,
    LayoutPlan,
    LayoutReport,
    Rect,
    RunLook,
)
from xingxian_editor.export.layout_style_sheet import HANG_EMS, layout_styles
from xingxian_editor.export.whole_file import write_whole
from xingxian_editor.export.word_file import word_file
from xingxian_editor.export.word_picture import picture_xml
from xingxian_editor.export.word_shape import CLEAR, PLACE, Shape, ink, linked_box, text_box
from xingxian_editor.export.word_style import TextLook
from xingxian_editor.export.word_text import CHINESE, NO_WHITE, paragraph_of, run_xml

_TWIPS_PER_MM = 1440 / 25.4
_MARGIN_MM = 8.0
_ANCHOR_LINE = '<w:pPr><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/></w:pPr>'
_PAINT = {
    BoxKind.PHOTO_PLACE: PLACE,
    BoxKind.PICTURE: PLACE,
    BoxKind.HEADLINE_PLACE: PLACE,
}
_ANCHORED = {BoxKind.HEADLINE: "ctr", BoxKind.PHOTO_TITLE: "ctr", BoxKind.FOLIO: "b"}
_THICKEST_RULE_MM = 2.0
_EITHER_SCRIPT = frozenset("“‘”’…·")
_NAMES = {
    BoxKind.FOLIO: "报眉",
    BoxKind.HEADLINE: "标题",
    BoxKind.HEADLINE_PLACE: "标题位置",
    BoxKind.COLUMN: "栏",
    BoxKind.PHOTO_TITLE: "图题",
    BoxKind.PHOTO_PLACE: "图片位置",
    BoxKind.PICTURE: "图片",
    BoxKind.CAPTION: "图片说明",
    BoxKind.RULE: "线",
}


def write_layout(plan: LayoutPlan, target: Path, pictures: Mapping[Rect, bytes] | None = None) -> LayoutReport:
    """Write ``plan`` to ``target`` and report how many sheets it has and what did not fit on the first.

    ``pictures`` are JPEG files by the place of their box; a picture without one is an empty place.

    Raises:
        FileNotWritten: the file could not be put in its place; what stood there is untouched.

    """
    write_whole(target, layout_file(plan, pictures))
    return LayoutReport(plan.pages, plan.overset)


def layout_file(plan: LayoutPlan, pictures: Mapping[Rect, bytes] | None = None) -> bytes:
    """Return the layout as the bytes of a Word file."""
    known = pictures or {}
    there = {number: known[box.rect] for number, box in _pictures(plan) if box.rect in known}
    body = "".join(_sheets(plan, frozenset(there)))
    return word_file(plan.head, layout_styles(plan.body_pt, plan.pitch_pt), body, _section(plan), there)


def _pictures(plan: LayoutPlan) -> Iterator[tuple[int, Box]]:
    return ((number, box) for number, box in enumerate(plan.boxes, 1) if box.kind is BoxKind.PICTURE)


def _sheets(plan: LayoutPlan, pictures: frozenset[int]) -> Iterator[str]:
    texts = {flow.id: "".join(map(_paragraph, flow.paragraphs)) for flow in plan.flows}
    hang = HANG_EMS * plan.body_pt * MM_PER_PT
    boxes = (_with_hang(box, hang) for box in plan.boxes)
    shapes = [
        (box.page, _picture(box, number) if number in pictures else _shape(box, number, texts).xml())
        for number, box in enumerate(boxes, 1)
    ]
    for page in range(1, plan.pages + 1):
        turn = '<w:r><w:br w:type="page"/></w:r>' if page > 1 else ""
        yield f"<w:p>{_ANCHOR_LINE}{turn}{''.join(xml for number, xml in shapes if number == page)}</w:p>"


def _with_hang(box: Box, hang: float) -> Box:
    if box.kind not in (BoxKind.COLUMN, BoxKind.CAPTION):
        return box
    return replace(box, rect=replace(box.rect, width=box.rect.width + hang))


def _shape(box: Box, number: int, texts: dict[int, str]) -> Shape:
    content = ""
    if box.flow is not None:
        content = linked_box(box.flow, box.link) if box.link else text_box(box.flow, texts[box.flow])
    is_ground = box.kind is BoxKind.RULE and min(box.rect.width, box.rect.height) > _THICKEST_RULE_MM
    name = f"{'底' if is_ground else _NAMES[box.kind]} {number}"
    direction = "eaVert" if box.upright else "horz"
    # LibreOffice sets the text of a turned box level, in the box around it: in the middle it is near its place.
    anchor = "ctr" if box.turned else "t" if box.upright or box.from_top else _ANCHORED.get(box.kind, "t")
    paint = ink(box.color) if box.kind is BoxKind.RULE else _PAINT.get(box.kind, CLEAR)
    return Shape(number, name, box.rect, paint, content, anchor, direction, box.turned)


def _picture(box: Box, number: int) -> str:
    return picture_xml(number, f"{_NAMES[box.kind]} {number}", box.rect)


def _paragraph(paragraph: FlowParagraph) -> str:
    before = f' w:before="{round(paragraph.before_pt * 20)}"' if paragraph.before_pt else ""
    line = f' w:line="{round(paragraph.line_pt * 20)}" w:lineRule="exact"' if paragraph.line_pt else ""
    spacing = f"<w:spacing{before}{line}/>" if before or line else ""
    align = f'<w:jc w:val="{paragraph.align}"/>' if paragraph.align else ""
    properties = spacing + _indent(paragraph.indent) + align
    return paragraph_of(paragraph.style, "".join(_run_xml(paragraph)), properties)


def _run_xml(paragraph: FlowParagraph) -> Iterator[str]:
    """Yield the runs; where the page tells the place of every character, nothing adds white of its own."""
    before = ""
    for text, style, look in _runs(paragraph):
        if look and not before and text[0] in _EITHER_SCRIPT:
            yield CHINESE
        if look and _script_changes(before, text[:1]):
            yield NO_WHITE
        yield run_xml(text, style, _look(paragraph, look))
        before = text[-1:]


def _script_changes(before: str, after: str) -> bool:
    return before.isalnum() and after.isalnum() and before.isascii() != after.isascii()


def _runs(paragraph: FlowParagraph) -> Iterator[tuple[str, str, RunLook | None]]:
    """Yield the text cut where its character style or its look changes."""
    looks = iter(paragraph.looks)
    look, left = next(looks, None), 0
    left = look.length if look else 0
    for text, style in paragraph.pieces:
        at = 0
        while at < len(text):
            taken = text[at : at + left] if look else text[at:]
            yield taken, style, look
            at += len(taken)
            left -= len(taken)
            if look and not left:
                look = next(looks, None)
                left = look.length if look else 0


def _indent(indent: Indent | None) -> str:
    if indent is None:
        return ""
    left, first = round(indent.left_pt * 20), round(indent.first_pt * 20)
    hanging = first - left
    way = f'w:firstLineChars="0" w:firstLine="{hanging}"' if hanging >= 0 else f'w:hanging="{-hanging}"'
    return f'<w:ind w:left="{left}" {way}/>'


def _look(paragraph: FlowParagraph, look: RunLook | None) -> str:
    half_points = round((look.size_pt if look else paragraph.size_pt) * 2)
    spacing = round(look.spacing_pt * 20) if look else 0
    return "".join(
        (
            TextLook(look.face, 0, look.bold, look.color).xml() if look else "",
            f'<w:spacing w:val="{spacing}"/>' if spacing else "",
            f'<w:w w:val="{look.stretch}"/>' if look and look.stretch != 100 else "",
            f'<w:sz w:val="{half_points}"/><w:szCs w:val="{half_points}"/>' if half_points else "",
        )
    )


def _section(plan: LayoutPlan) -> str:
    width, height, margin = (round(mm * _TWIPS_PER_MM) for mm in (plan.width_mm, plan.height_mm, _MARGIN_MM))
    sides = " ".join(f'w:{side}="{margin}"' for side in ("top", "right", "bottom", "left"))
    return (
        f'<w:sectPr><w:pgSz w:w="{width}" w:h="{height}"/>'
        f'<w:pgMar {sides} w:header="0" w:footer="0" w:gutter="0"/></w:sectPr>'
    )
