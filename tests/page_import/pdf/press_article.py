"""Sets articles as the press does: kickers and decks beside heads, reversed heads, drop caps, notes, pull quotes."""

from generated_article import ArticleSetter
from page_pieces import BODY, FANG, KAI, LIGHT, SANS, Piece
from pdf_writer import Ink
from typesetting import Column, first_line, ink_line, width_of


def spread(text: str, x: float, y: float, size: float, font: int, white: float) -> Ink:
    """Set a line with ``white`` points between its characters."""
    ink = Ink([], size, font)
    for character in text:
        if character != " ":
            ink.characters.append((x, y, character))
        x += width_of(character) * size + white
    return ink


def breadth(text: str, size: float) -> float:
    """Return how wide a line is set."""
    return sum(map(width_of, text)) * size


class PressArticle(ArticleSetter):
    """Sets one article, with a few of the habits of the press."""

    HEADS = ("plain", "plain", "loose", "reversed", "on_picture", "kicker_beside", "deck_beside", "two_decks", "logo")

    noted = False

    def set(self) -> None:
        """Set the whole article."""
        self.truth.made.append(self._chosen_head())
        self.drop = not self.region_is_low() and self.random.random() < 0.12
        super().set()
        if self.random.random() < 0.1:
            self._jump()

    def region_is_low(self) -> bool:
        """Say whether there is room for a few lines only."""
        return self.bottom - self.top < 14 * self.pitch

    def _chosen_head(self) -> str:
        self.chosen = self.random.choice(self.HEADS)
        if self.count < 2 and self.chosen in ("kicker_beside", "deck_beside", "on_picture", "two_decks"):
            self.chosen = "plain"
        return self.chosen

    # --- heads ------------------------------------------------------------------------------------

    def _head(self, edges):
        """Let the text run round the head at times: its first column, or the first and the last, rise beside it."""
        if len(edges) < 3 or self.random.random() > 0.16 or self.region_is_low():
            return super()._head(edges)
        last = len(edges) - 1 if len(edges) > 3 and self.random.random() < 0.4 else len(edges)
        self.truth.made.append("head in the text")
        self.noted = True
        bottom = self._level_head(edges[1][0], edges[last - 1][1] - edges[1][0])
        return edges, [bottom if 1 <= n < last else self.top for n in range(len(edges))]

    def _level_head(self, left: float, width: float) -> float:
        make = {
            "loose": self._loose_head,
            "reversed": self._reversed_head,
            "on_picture": self._head_on_picture,
            "kicker_beside": self._kicker_beside,
            "deck_beside": self._deck_beside,
            "two_decks": self._two_decks,
            "logo": self._logo,
        }.get(self.chosen, super()._level_head)
        bottom = make(left, width)
        if self.random.random() < 0.1 and self.count > 1 and bottom + 12 * self.pitch < self.bottom:
            bottom = self._note(left, width, bottom)
        return bottom

    def _size(self, text: str, width: float, most: float) -> float:
        return min(most * self.page.body, width / max(1.0, sum(map(width_of, text))))

    def _add(self, *ink: Ink) -> None:
        self.page.pieces.append(Piece(list(ink), self.number, head=True))

    def _loose_head(self, left: float, width: float) -> float:
        text = self.words.pick(("路灯亮了", "夜校开课", "果园飘香", "清流入户", "村里有了新书屋", "山后修通一条路"))
        size = self._size(text, width * 0.6, 3.2)
        if size < 1.2 * self.page.body:
            return super()._level_head(left, width)
        white = min(0.9 * size, (width - breadth(text, size)) / (len(text) + 1))
        self.truth.headline = text
        self._add(spread(text, left + white, self.top + 0.9 * size, size, self.page.head_font, white))
        return self.top + 1.25 * size + 0.8 * self.pitch

    def _reversed_head(self, left: float, width: float) -> float:
        text = self.words.head(5, 14)
        size = self._size(text, width - self.size, 3.0)
        if size < 1.2 * self.page.body:
            return super()._level_head(left, width)
        self.page.drawing.ground(left, self.top, left + width, self.top + 1.6 * size, 0.1)
        line = ink_line(text, left + 0.5 * self.size, self.top + 1.2 * size, size, self.page.head_font)
        line.grey = 1.0
        self.truth.headline = text
        self._add(line)
        return self.top + 1.6 * size + 0.9 * self.pitch

    def _head_on_picture(self, left: float, width: float) -> float:
        text = self.words.head(5, 14)
        size = self._size(text, 0.8 * width, 4.0)
        tall = min(0.35 * (self.bottom - self.top), 16 * self.pitch)
        if tall < 2 * size or self.bottom - self.top - tall < 14 * self.pitch:
            return super()._level_head(left, width)
        self.page.drawing.picture(left, self.top, left + width, self.top + tall)
        line = ink_line(text, left + self.size, self.top + tall - 0.6 * size, size, self.page.head_font)
        line.grey = 1.0
        self.truth.headline = text
        self._add(line)
        return self.top + tall + 0.9 * self.pitch

    def _kicker_beside(self, left: float, width: float) -> float:
        kicker, text = f"{self.words.pick(('河东', '城关', '东关'))}镇", self.words.head(5, 12)
        small = 1.5 * self.page.body
        size = self._size(text, width - 6 * small, 3.4)
        if size < 1.4 * small:
            return super()._level_head(left, width)
        self.truth.kicker, self.truth.headline, self.truth.roles_open = kicker + "春耕见闻", text, True
        y = self.top + 0.95 * size
        half = (1.05 * size - 2.1 * small) / 2
        self._add(
            ink_line(kicker, left, self.top + half + 0.9 * small, small, KAI),
            ink_line("春耕见闻", left, self.top + half + 2.0 * small, small, KAI),
            ink_line(text, left + 5 * small, y, size, self.page.head_font),
        )
        return self.top + max(1.2 * size, 2.5 * small) + 0.8 * self.pitch

    def _deck_beside(self, left: float, width: float) -> float:
        text, deck = self.words.head(5, 10), self.words.crosshead() + "现场走访记"
        small = 1.4 * self.page.body
        size = self._size(text, width - 6 * small, 3.2)
        if size < 1.4 * small:
            return super()._level_head(left, width)
        self.truth.headline, self.truth.roles_open = text, True
        right = left + breadth(text, size) + 0.8 * size
        if right + breadth(deck, small) > left + width:
            deck = ""
        self.truth.deck = deck
        y = self.top + 0.95 * size
        self._add(ink_line(text, left, y, size, self.page.head_font))
        if deck:
            self._add(ink_line(deck, right, y, small, KAI))
        return self.top + 1.2 * size + 0.8 * self.pitch

    def _two_decks(self, left: float, width: float) -> float:
        text = self.words.head(5, 14)
        size, small = self._size(text, width, 3.6), 1.35 * self.page.body
        decks = [f"{self.words.pick(('三年', '五年', '半年'))}修路{n}公里 架桥{n + 2}座" for n in (12, 31)]
        small = min(small, width / (breadth(decks[0], 1.0) + 1))
        self.truth.headline, self.truth.deck = text, "".join(decks)
        y = self.top + 0.9 * size
        ink = [ink_line(text, left + (width - breadth(text, size)) / 2, y, size, self.page.head_font)]
        y += 0.35 * size
        for deck in decks:
            y += 1.2 * small
            ink.append(ink_line(deck, left + (width - breadth(deck, small)) / 2, y, small, SANS))
            y += 0.25 * small
        self._add(*ink)
        return y + 0.9 * self.pitch

    def _lead(self, edges, top: float, font: int = LIGHT) -> float:
        return top if self.noted else super()._lead(edges, top, font)

    def _logo(self, left: float, width: float) -> float:
        """Set a small framed standing head above the headline."""
        logo = self.words.pick(("记者手记", "一线见闻", "民生直通", "乡村纪事", "今日关注"))
        size = 1.3 * self.page.body
        drawing, y = self.page.drawing, self.top
        wide = breadth(logo, size) + size
        if self.random.random() < 0.5:
            drawing.ground(left, y, left + wide, y + 1.5 * size, 0.8)
        else:
            drawing.box(left, y, left + wide, y + 1.5 * size)
        self._add(ink_line(logo, left + 0.5 * size, y + 1.12 * size, size, SANS))
        self.truth.roles_open = True
        self.top += 2.1 * size
        return super()._level_head(left, width)

    def _note(self, left: float, width: float, top: float) -> float:
        """Set an editor's note or a summary between the head and the text."""
        boxed = self.random.random() < 0.5
        self.noted = True
        opens = self.words.pick(("编者按：", "编者按 ", "核心提示 ", "开栏的话：", ""))
        text = "　　" + opens + self.words.sentence() + self.words.sentence()
        size = self.words.pick((1.0, 1.0, 1.12)) * self.page.body
        inner = left + (size if boxed else 0.0)
        room = width - (2 * size if boxed else 0.0)
        self.truth.lead = text.strip("　")
        self.truth.made.append("boxed note" if boxed else "note")
        ink, y = [], top + (0.8 * size if boxed else 0.0)
        while text:
            count = first_line(text, room / size)
            bare = text[:count].lstrip("　")
            indent = (count - len(bare)) * size
            full = count < len(text)
            ink.append(ink_line(bare, inner + indent, y + 0.9 * size, size, KAI, room - indent if full else None))
            text, y = text[count:], y + 1.45 * size
        if boxed:
            self.page.drawing.ground(left, top, left + width, y + 0.4 * size, 0.9)
            y += 0.6 * size
        self.page.pieces.append(Piece(ink, self.number))
        return y + 0.9 * self.pitch

    # --- text -------------------------------------------------------------------------------------

    def _columns(self, placed) -> list[Column]:
        columns = super()._columns(placed)
        tall = [c for c in columns if c.bottom - c.top > 22 * self.pitch and not c.notches]
        if tall and len(columns) > 1 and self.random.random() < 0.14:
            return self._with_quote(columns, self.random.choice(tall))
        if tall and self.random.random() < 0.12:
            return self._with_caption_beside(columns, tall[0])
        return columns

    def _parted(self, columns: list[Column], column: Column, top: float, bottom: float) -> list[Column]:
        upper = Column(column.left, column.top, column.right, top)
        lower = Column(column.left, bottom, column.right, column.bottom)
        at = columns.index(column)
        return [*columns[:at], upper, lower, *columns[at + 1 :]]

    def _with_quote(self, columns: list[Column], column: Column) -> list[Column]:
        """Set a sentence of the text again, larger, between two rules."""
        size = 1.3 * self.size
        quote = (
            "“" + self.words.pick(("路修通了，心就通了，我们的日子一天比一天好", "先把水引上山，再把果树种满坡")) + "”"
        )
        self.truth.made.append("quote")
        self.page.truth.junk.append(quote[3:9])
        top = column.top + 9 * self.pitch
        drawing, y, ink = self.page.drawing, top + 0.6 * self.pitch, []
        drawing.rule(column.left, y, column.right, y + 1.2)
        y += 0.6 * size
        while quote:
            count = first_line(quote, (column.right - column.left) / size)
            ink.append(ink_line(quote[:count], column.left, y + 0.9 * size, size, SANS))
            quote, y = quote[count:], y + 1.4 * size
        y += 0.3 * size
        drawing.rule(column.left, y, column.right, y + 1.2)
        self._add(*ink)
        return self._parted(columns, column, top, y + 0.9 * self.pitch)

    def _with_caption_beside(self, columns: list[Column], column: Column) -> list[Column]:
        """Set a picture at the left of the column with its caption at its right."""
        width, size = column.right - column.left, 0.9 * self.page.body
        if width < 13 * size:
            return columns
        top = column.top + 6 * self.pitch
        right = column.left + 0.62 * width
        bottom = top + 9 * self.pitch
        text, name = self.words.caption(), self.words.name()
        whole, y, ink = f"{text}{name} 摄", top, []
        while whole and y + size < bottom:
            count = first_line(whole, (column.right - right - size) / size)
            ink.append(ink_line(whole[:count], right + size, y + 0.9 * size, size, FANG))
            whole, y = whole[count:], y + 1.3 * size
        if whole:
            return columns
        self.truth.made.append("caption beside")
        self.page.drawing.picture(column.left, top, right, bottom)
        self.page.truth.captions.append(text)
        self._add(*ink)
        return self._parted(columns, column, top - 0.4 * self.pitch, bottom + 0.5 * self.pitch)

    def _pour(self, columns: list[Column]) -> None:
        if self.drop and columns[0].bottom - columns[0].top > 6 * self.pitch and self.opens_with in ("under", "none"):
            self._drop_cap(columns)
        super()._pour(columns)

    def _drop_cap(self, columns: list[Column]) -> None:
        """Mark the first column's first two lines as narrower; the first character goes there, larger."""
        size = self.pitch + 0.9 * self.size
        first = columns[0]
        first.notches.append((first.top, first.top + self.pitch + 0.9 * self.size, size + 0.3 * self.size, 0.0))
        self.truth.made.append("drop cap")
        self.capital = size

    def _set_paragraph(self, lead, text, slots, at, end, pieces):
        if not getattr(self, "capital", 0.0) or self.truth.paragraphs:
            return super()._set_paragraph(lead, text, slots, at, end, pieces)
        size, self.capital = self.capital, 0.0
        slot = slots[at]
        lines = self._lines(text[1:], slots[at:end])
        if lines is None or len(lines) < 3:
            self.truth.made.remove("drop cap")
            return super()._set_paragraph(lead, text, slots, at, end, pieces)
        self.truth.paragraphs.append(text)
        left = slot.x - size - 0.3 * self.size
        pieces[slot.piece].ink.append(ink_line(text[0], left, slots[at + 1].y, size, SANS))
        for n, (line, s) in enumerate(zip(lines, slots[at:end], strict=False)):
            full = s.width if n + 1 < len(lines) else None
            pieces[s.piece].ink.append(ink_line(line, s.x, s.y, self.size, self.font, full))
        return at + len(lines)

    def _jump(self) -> None:
        """Say at the foot, at the right, where the text goes on, if the last line leaves room."""
        last = self.page.pieces[-1]
        line = last.ink[-1]
        text = f"（下转第{self.random.randint(2, 8)}版）"
        x, y, _ = line.characters[-1]
        edge = max(c[0] for ink in last.ink for c in ink.characters) + self.size
        start = edge - breadth(text, self.size)
        if last.article == self.number and start > x + 3 * self.size and line.size == self.size and not last.head:
            self.truth.made.append("jump")
            last.ink.append(ink_line(text, start, y, self.size, LIGHT if self.random.random() < 0.5 else BODY))
