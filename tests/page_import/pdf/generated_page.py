"""Lays out newspaper pages as PDF from a seed, with everything they say known.

Two to twelve articles on two to seven columns: heads over all or some of the columns, set downwards,
with kickers, decks, leads; boxed articles; pictures with captions at the head, in the middle, at the
foot; crossheads, also over several columns; bylines in every usual place; tables, prompts, logos.
"""

import random

from generated_article import ArticleSetter
from page_pieces import BODY, KAI, LIGHT, SANS, Piece, Region
from page_truth import PageTruth
from page_words import Words
from pdf_writer import Drawing, Ink, pdf_bytes
from typesetting import ink_line


class GeneratedPage:
    """One page and its truth."""

    def __init__(
        self,
        seed: int,
        articles: int | None = None,
        columns: int | None = None,
        order: str | None = None,
        hard: bool = False,
    ) -> None:
        self.hard = hard
        self.words = Words(seed)
        self.random = self.words.random
        rnd = self.random
        self.body = rnd.choice((7.8, 8.5, 9.0, 9.5, 10.5))
        self.pitch = self.body * rnd.choice((1.3, 1.4, 1.5, 1.6))
        self.columns = columns or rnd.randint(3, 7)
        chars = rnd.choice((11, 12, 13, 14, 16, 18)) if self.columns > 4 else rnd.choice((15, 17, 20, 24))
        self.gutter = self.body * rnd.choice((1.2, 1.5, 2.0))
        self.column = chars * self.body
        self.margin = rnd.uniform(24, 40)
        self.head_font = rnd.choice((SANS, SANS, LIGHT, BODY))
        self.cross_font = rnd.choice((SANS, LIGHT, KAI))
        self.rules_between = rnd.random() < 0.4
        width = 2 * self.margin + self.columns * self.column + (self.columns - 1) * self.gutter
        self.drawing = Drawing(round(width, 1), round(max(width * 1.35, 620), 1))
        self.pieces: list[Piece] = []
        self.truth = PageTruth()
        self.order = order or rnd.choice(("flow", "flow", "frames", "sorted"))
        self._lay_out(articles or rnd.randint(2, 12))

    def pdf(self) -> bytes:
        """Return the page as a PDF file."""
        self.drawing.ink = self._ordered()
        return pdf_bytes([self.drawing])

    def _ordered(self) -> list[Ink]:
        ink = [line for piece in self.pieces for line in piece.ink]
        if self.order == "sorted":
            return sorted(ink, key=lambda i: (round(i.characters[0][1]), i.characters[0][0]))
        if self.order == "frames":
            shuffled = list(self.pieces)
            random.Random(len(ink)).shuffle(shuffled)
            return [line for piece in shuffled for line in piece.ink]
        text = [line for piece in self.pieces if not piece.head for line in piece.ink]
        return text + [line for piece in self.pieces if piece.head for line in piece.ink]

    # --- the page -----------------------------------------------------------------------------

    def _lay_out(self, wanted: int) -> None:
        top = self._folio()
        bottom = self.drawing.height - self.margin
        regions = [Region(0, self.columns - 1, top, bottom)]
        while len(regions) < wanted:
            splits = [r for r in regions if self._can_split(r)]
            if not splits:
                break
            region = max(
                splits, key=lambda r: (r.last - r.first + 1) * (r.bottom - r.top) * self.random.uniform(0.5, 1)
            )
            regions.remove(region)
            regions += self._split(region)
        regions.sort(key=lambda r: (r.top, r.first))
        furniture = [r for r in regions if r.last == r.first]
        advertisement = regions[-1] if self.hard and len(regions) > 3 and self.random.random() < 0.3 else None
        special = (
            self.random.choice(furniture) if furniture and len(regions) > 4 and self.random.random() < 0.35 else None
        )
        for region in regions:
            if region is advertisement:
                self._advertisement(region)
            elif region is special:
                self._table(region)
            else:
                ArticleSetter(self, region).set()

    def _folio(self) -> float:
        rnd, size = self.random, self.body
        y = self.margin + 1.6 * size
        self.truth.date, self.truth.weekday = "2026-03-05", "星期四"
        self.truth.page_number = f"{rnd.choice('ABC')}{rnd.randint(1, 16):02d}"
        self.truth.section = rnd.choice(("综合新闻", "县域", "城事", "民生周刊"))
        editor, maker = self.words.name(), self.words.name()
        self.truth.credits = {"责编": [editor], "美编": [maker]}
        right = self.drawing.width - self.margin
        lines = [
            ink_line(self.truth.page_number, self.margin, y, 2 * size, SANS),
            ink_line(self.truth.section, self.margin + 5 * size, y, 1.6 * size, SANS),
            ink_line("2026年3月5日 星期四", right - 26 * size, y, size, LIGHT),
            ink_line(f"责编 {editor} 美编 {maker}", right - 13.5 * size, y, size, LIGHT),
        ]
        self.pieces.append(Piece(lines, head=True))
        if rnd.random() < 0.7:
            self.drawing.rule(self.margin, y + 0.6 * size, right, y + 0.6 * size + 1)
        return y + 2.4 * size

    def _can_split(self, region: Region) -> bool:
        return region.last > region.first or region.bottom - region.top > 46 * self.pitch

    def _split(self, region: Region) -> list[Region]:
        rnd = self.random
        columns, height = region.last - region.first + 1, region.bottom - region.top
        wide = columns * self.column > 1.1 * height
        down = height > 44 * self.pitch and (columns == 1 or not wide or rnd.random() < 0.3)
        if height < 30 * self.pitch and columns > 1:
            down = False
        if not down and columns == 1:
            down = True
        if down:
            cut = region.top + height * rnd.uniform(0.4, 0.6)
            white = rnd.choice((1.6, 2.2, 3.0)) * self.pitch
            if self.rules_between:
                self.drawing.rule(
                    self.left(region.first), cut + white / 2, self.right(region.last), cut + white / 2 + 0.6
                )
            return [
                Region(region.first, region.last, region.top, cut),
                Region(region.first, region.last, cut + white, region.bottom),
            ]
        at = rnd.randint(region.first, region.last - 1)
        if self.rules_between:
            x = self.right(at) + self.gutter / 2
            self.drawing.rule(x, region.top, x + 0.5, region.bottom)
        return [
            Region(region.first, at, region.top, region.bottom),
            Region(at + 1, region.last, region.top, region.bottom),
        ]

    def left(self, column: int) -> float:
        """Return the left edge of a column of the grid."""
        return self.margin + column * (self.column + self.gutter)

    def right(self, column: int) -> float:
        """Return the right edge of a column of the grid."""
        return self.left(column) + self.column

    def _advertisement(self, region: Region) -> None:
        size, left, right = self.body, self.left(region.first), self.right(region.last)
        bottom = min(region.bottom, region.top + 16 * size)
        self.drawing.box(left, region.top, right, bottom)
        text = self.words.pick(("金秋大促", "好酒敬亲朋", "安心好房"))
        wide = min(4 * size, (right - left - 2 * size) / len(text))
        lines = [
            ink_line(text, left + size, region.top + 1.5 * wide, wide, SANS),
            ink_line("订购热线：0358-6321234", left + size, bottom - 3 * size, 1.2 * size, LIGHT),
            ink_line("地址：城关镇西大街18号", left + size, bottom - 1.2 * size, size, BODY),
        ]
        self.pieces.append(Piece(lines, head=True))
        self.truth.junk += [text, "订购热线"]

    def _table(self, region: Region) -> None:
        size, row = self.body, 1.5 * self.body
        left, right, top = self.left(region.first), self.right(region.last), region.top + 2.4 * self.body
        title = self.words.pick(("农产品价格一览", "本周停电安排", "各乡镇天气"))
        lines = [ink_line(title, left + size, region.top + 1.6 * size, 1.5 * size, SANS)]
        rows = int(min(14, (region.bottom - top) // row))
        step = (right - left) / 3
        for n in range(rows + 1):
            self.drawing.rule(left, top + n * row, right, top + n * row + 0.5)
        for n in range(4):
            self.drawing.rule(left + n * step, top, left + n * step + 0.5, top + rows * row)
        for n in range(rows):
            for m, cell in enumerate(
                (self.words.pick(("白菜", "红枣", "土豆", "小米")), f"{self.random.randint(1, 99)}元", "持平")
            ):
                lines.append(ink_line(cell, left + m * step + 3, top + n * row + 1.1 * size, 0.95 * size, LIGHT))
        self.pieces.append(Piece(lines, head=True))
        self.truth.junk.append(title)
