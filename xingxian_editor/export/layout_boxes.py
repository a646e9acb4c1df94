"""Collects the boxes and text flows of a layout as they are placed."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from xingxian_editor.export.layout_plan import Box, BoxKind, Flow, FlowParagraph, PlannedLine, Rect

RULE_MM = 0.18


class BoxPile:
    """Boxes placed so far; every text flow gets a number as it comes."""

    def __init__(self) -> None:
        self.boxes: list[Box] = []
        self.flows: list[Flow] = []

    def add(self, box: Box) -> None:
        """Place a box without text."""
        self.boxes.append(box)

    def add_text(self, box: Box, paragraphs: Iterable[FlowParagraph]) -> None:
        """Place a box with text of its own."""
        self.boxes.append(replace(box, flow=self.begin_flow(paragraphs)))

    def begin_flow(self, paragraphs: Iterable[FlowParagraph]) -> int:
        """Begin a text that runs through the boxes that are placed with its number."""
        number = len(self.flows) + 1
        self.flows.append(Flow(number, tuple(paragraphs)))
        return number

    def add_link(self, box: Box, flow: int, link: int, lines: Sequence[PlannedLine]) -> None:
        """Place the next box of a running text."""
        self.boxes.append(replace(box, flow=flow, link=link, lines=tuple(lines)))

    def across(self, page: int, left: float, right: float, at: float) -> None:
        """Draw a thin rule across."""
        self.add(Box(BoxKind.RULE, page, Rect(left, round(at, 3), round(right - left, 3), RULE_MM)))

    def down(self, page: int, at: float, top: float, bottom: float) -> None:
        """Draw a thin rule down."""
        self.add(Box(BoxKind.RULE, page, Rect(round(at, 3), top, RULE_MM, round(bottom - top, 3))))
