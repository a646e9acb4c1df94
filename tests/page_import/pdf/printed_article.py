"""Sets articles with what make-up programs and printing houses do: shadows, outlines, hairlines, run-in heads."""

import math

from page_pieces import KAI, SANS, Piece
from page_truth import bare
from pdf_writer import Ink
from press_article import PressArticle
from typesetting import Column, first_line, ink_line

PLAIN_HEADS = ("plain", "plain", "plain", "loose", "reversed", "kicker_beside", "two_decks", "logo")


class PrintedArticle(PressArticle):
    """Sets one article with the habits of its page."""

    HEADS = PLAIN_HEADS

    def set(self) -> None:
        """Set the article; then give its head the look that the page's heads have."""
        habits, before = self.page.habits, len(self.page.pieces)
        if "tints" in habits and self.page.more.random() < 0.3 and self.count > 1:
            self._tint()
        super().set()
        heads = [piece for piece in self.page.pieces[before:] if piece.head]
        if "shadows" in habits:
            self._shadow(heads)
        if "outlines" in habits and self.page.more.random() < 0.4 and not self.truth.roles_open:
            self._outline(heads)

    def _tint(self) -> None:
        for grow, grey in ((4.0, 0.9), (2.0, 0.93), (0.0, 0.95)):
            self.page.drawing.ground(self.left - grow, self.top - grow, self.right + grow, self.bottom + grow, grey)

    def _shadow(self, heads: list[Piece]) -> None:
        """Print large heads more than once: a grey shadow below, an edge, the head itself."""
        off = self.page.more.choice((0.04, 0.07, 0.1))
        for piece in heads:
            shadows = [
                Ink(
                    [(x + n * off * i.size, y + n * off * i.size, ch) for x, y, ch in i.characters],
                    i.size,
                    i.font,
                    0,
                    grey,
                )
                for i in piece.ink
                if i.size > 1.8 * self.page.body
                for n, grey in ((1, 0.7), (0.2, 0.4))
            ]
            piece.ink[:0] = shadows

    def _outline(self, heads: list[Piece]) -> None:
        """Turn the headline into curves: it is drawn, and no text any more."""
        wanted = bare(self.truth.headline)
        for piece in heads:
            said = bare("".join(c for i in piece.ink for _, _, c in i.characters))
            if wanted in said and piece.ink[0].size > 1.1 * self.page.body:
                for ink in piece.ink:
                    self._draw(ink)
                self.page.pieces.remove(piece)
                self.truth.headline = self.truth.kicker = self.truth.deck = ""
                self.truth.roles_open = True
                self.truth.made.append("outlined")
                return

    def _draw(self, ink: Ink) -> None:
        drawing, size = self.page.drawing, ink.size
        for x, y, _ in ink.characters:
            for part in range(3):
                points = [
                    (
                        x + size * (0.5 + 0.4 * math.cos(n * 0.4) * (1 - 0.2 * part)),
                        drawing.height - y + size * (0.38 + 0.4 * math.sin(n * 0.4) * (1 - 0.2 * part)),
                    )
                    for n in range(16 + 6 * part)
                ]
                path = " ".join(f"{px:.2f} {py:.2f} {'l' if n else 'm'}" for n, (px, py) in enumerate(points))
                drawing.shapes.append(f"0 g {path} h f")
            drawing.rule(x + 0.1 * size, y - 0.5 * size, x + 0.9 * size, y - 0.42 * size)

    # --- text -------------------------------------------------------------------------------------

    def _columns(self, placed) -> list[Column]:
        columns = super()._columns(placed)
        if "hairlines" in self.page.habits and len(columns) > 1:
            self._hairlines(columns)
        if "quotes" in self.page.habits:
            for column in list(columns):
                tall = column.bottom - column.top > 22 * self.pitch and not column.notches
                if tall and len(columns) > 1 and self.random.random() < 0.35:
                    columns = self._with_quote(columns, column)
        return columns

    def _hairlines(self, columns: list[Column]) -> None:
        for one in columns:
            for other in columns:
                if -1 < other.left - one.right - self.page.gutter < 1:
                    top, bottom = max(one.top, other.top), min(one.bottom, other.bottom)
                    x = (one.right + other.left) / 2
                    if bottom - top > 3 * self.pitch:
                        self.page.drawing.rule(x, top, x + 0.25, bottom)

    def _with_quote(self, columns, column):
        # The sentence of every quote is its own, so that junk says which stands in an article.
        self.words.pick, pick = (lambda words: f"{pick(('春天', '夏天', '秋天', '冬天'))}里{words[0]}"), self.words.pick
        try:
            return super()._with_quote(columns, column)
        finally:
            del self.words.pick

    def _set_paragraph(self, lead, text, slots, at, end, pieces):
        more = self.page.more
        marked = "run_in" in self.page.habits and bool(self.truth.paragraphs) and more.random() < 0.3
        if marked:
            text = more.choice(("补齐短板。", "放下架子。", "算清一笔账。")) + text
        before = [len(piece.ink) for piece in pieces]
        after = super()._set_paragraph(lead, text, slots, at, end, pieces)
        if after is not None and marked:
            count = text.index("。") + 1
            piece = pieces[slots[at].piece]
            line = piece.ink[before[slots[at].piece]]
            bold = Ink(line.characters[:count], line.size, SANS)
            line.characters = line.characters[count:]
            piece.ink.insert(before[slots[at].piece], bold)
            if not line.characters:
                piece.ink.remove(line)
        if after is not None and "blank_glyphs" in self.page.habits:
            slot = slots[at]
            first = pieces[slot.piece].ink[before[slot.piece]]
            first.characters[:0] = [(slot.x, slot.y, "\u3000"), (slot.x + first.size, slot.y, "\u3000")]
        return after

    def _caption(self, left: float, right: float, y: float) -> float:
        """Set who took the picture downwards beside it, where the page does so."""
        if "credit_down" not in self.page.habits:
            return super()._caption(left, right, y)
        size = 0.8 * self.page.body
        text = self.words.caption()
        name = f"本报记者{self.words.name()}摄"
        self.page.truth.captions.append(text)
        down = Ink(
            [(right - 1.2 * size, y - (len(name) - n) * 1.05 * size, c) for n, c in enumerate(name)], size, SANS, 0, 1.0
        )
        ink, y, whole = [down], y + 0.4 * size, text
        while whole:
            count = first_line(whole, (right - left) / (0.92 * self.page.body))
            ink.append(ink_line(whole[:count], left, y + 0.9 * size, 0.92 * self.page.body, SANS))
            whole = whole[count:]
            y += 1.3 * self.page.body
        self.page.pieces.append(Piece(ink, self.number, head=True))
        return y

    def _vertical_head(self, edges):
        rest = super()._vertical_head(edges)
        if "forms" in self.page.habits:
            ink = self.page.pieces[-1].ink[0]
            # The marks of text set downwards have codes of their own.
            x, y, _ = ink.characters[2]
            ink.characters[2] = (x, y, "︐")
            self.truth.headline = self.truth.headline[:2] + "，" + self.truth.headline[3:]
        return rest

    def _byline_under_head(self, edges, tops):
        if "from" in self.page.habits and not self.vertical and self.page.more.random() < 0.3:
            text = f"（上接第{self.page.more.randint(1, 4)}版）"
            line = ink_line(text, edges[0][0], tops[0] + 0.9 * self.size, self.size, KAI)
            self.page.pieces.append(Piece([line], self.number, head=True))
            self.opens_with = "none"
            self.truth.made.append("from")
            return list(zip(edges, [top + (1.6 * self.pitch if top == tops[0] else 0.0) for top in tops], strict=True))
        return super()._byline_under_head(edges, tops)
