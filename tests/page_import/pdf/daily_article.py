"""Sets one piece of a daily's page: lead, boxed feature, vertical or sunk head, briefs, photo, table, advertisement."""

from daily_parts import Box, DailyParts
from page_truth import ArticleTruth
from painted_page import BLACK, HEI, Frame, Run


class DailyArticle(DailyParts):
    """Sets one article in one of its kinds."""

    def set(self, kind: str) -> None:
        """Set the piece as ``kind`` says."""
        getattr(self, f"_{kind}")()

    def _lead(self) -> None:
        self.truth.made.append("lead")
        y = self._small_head("kicker", self.place.top, 1.7) if self.random.random() < 0.7 else self.place.top
        y = self._head(self.left, self.right, y, self.random.uniform(3.6, 5.2))
        if self.random.random() < 0.6:
            y = self._small_head("deck", y, 1.6)
        y = self._signed(y)
        boxes = self._columns(y)
        self._pour(self._with_photo(boxes), self.random.random() < 0.6)

    def _plain(self) -> None:
        self.truth.made.append("plain")
        wide = self.place.last - self.place.first + 1
        big = {1: self.random.uniform(1.3, 1.9), 2: self.random.uniform(1.9, 2.6)}.get(
            wide, self.random.uniform(2.2, 3.2)
        )
        y = self._signed(self._head(self.left, self.right, self.place.top, big))
        boxes = self._columns(y)
        if wide > 1 and self.random.random() < 0.35:
            boxes = self._with_photo(boxes)
        elif wide > 2 and self.random.random() < 0.4:
            boxes = self._with_quote(boxes)
        self._pour(boxes, self.random.random() < 0.3)

    def _boxed(self) -> None:
        self.truth.made.append("boxed")
        page, place, inset = self.page, self.place, 0.9 * self.size
        tint = self.random.choice(("#f2ead8", "#e4eef6", "frame", "frame and tint"))
        for colour in ("#eef3ea",) * (tint == "frame and tint") + (tint,):
            page.grounds.append((colour, self.left, place.top, self.right, place.bottom))
        left, right, top, y = self.left + inset, self.right - inset, place.top + inset, 0.0
        if self.random.random() < 0.4:
            big = self.random.uniform(1.8, 2.4) * self.size
            page.grounds.append(("#802020", left, top, right, top + 1.5 * big))
            y = self._head(left + big, right - big, top + 0.2 * big, big / self.size, colour="white") + 0.3 * big
            self.truth.made.append("reversed")
        else:
            y = self._head(left, right, top, self.random.uniform(2.0, 3.0))
        y = self._signed(y, left, right)
        number = max(1, round((right - left) / (13 * self.size)))
        step = (right - left + page.gutter) / number
        bottom = place.bottom - inset
        boxes = [Box(left + n * step, left + (n + 1) * step - page.gutter, y, bottom) for n in range(number)]
        if place.leg:
            place.leg = None
        if number > 1 and self.random.random() < 0.4:
            boxes = self._with_quote(boxes)
        self._pour(boxes, False, drop=self.random.choice((0, 2, 2, 3)))

    def _vertical(self) -> None:
        self.truth.made.append("vertical")
        page, place = self.page, self.place
        text = self.words.head(6, 12).replace(" ", "")
        self.truth.headline = text
        big = min((place.bottom - place.top) / (1.1 * len(text)), 3.0 * self.size)
        deck = self.words.crosshead().replace(" ", "") if self.random.random() < 0.3 else ""
        x = self.left + (page.column - big) / 2 if not deck else self.left + page.column - 1.3 * big
        self._downward(text, x, place.top, big, page.head_face)
        if deck:
            self.truth.deck = deck
            self._downward(deck, self.left + 0.4 * self.size, place.top + 2 * big, 1.3 * self.size, HEI)
        self._dateline()
        self._pour([b for b in self._columns(place.top) if b.left > self.left], False)

    def _sunk(self) -> None:
        """Let the head stand over the inner columns, half way down beside its own text."""
        self.truth.made.append("sunk")
        page, place = self.page, self.place
        left, right = page.left(place.first + 1), self.right
        y = self._head(left, right, place.top, self.random.uniform(1.8, 2.8))
        self._dateline()
        first, *others = self._columns(y)
        first.top = place.top
        self._pour([first, *others], False)

    def _briefs(self) -> None:
        top, place = self.place.top, self.place
        column = place.first
        logo = self.random.random() < 0.5
        if logo:
            self.page.grounds.append(("#204080", self.left, top, self.left + 5 * self.size, top + 1.9 * self.size))
            self._frame(
                [Run("简 讯", self.left + self.size, top + 1.5 * self.size, 1.3 * self.size, BLACK, 0, "white")]
            )
            top += 3 * self.size
        big, face = self.random.choice(((1.0, BLACK), (1.15, BLACK), (1.25, BLACK), (1.3, self.page.head_face)))
        gap = self.random.choice((1.0, 1.5))
        for column in range(place.first, place.last + 1):
            y = top
            while place.bottom - y > 9 * self.pitch:
                y = self._brief(column, y, big, face) + gap * self.pitch
            top = place.top

    def _brief(self, column: int, y: float, big: float, face: str) -> float:
        self.truth = ArticleTruth("", made=["brief"])
        left, right = self.page.left(column), self.page.right(column)
        y = self._head(left, right, y, big, face) - 0.4 * self.pitch
        self.prefix = ""
        self._dateline()
        tall = min(self.random.randint(5, 10) * self.pitch, self.place.bottom - y)
        return self._pour([Box(left, right, y, y + tall)], False)

    def _photo(self) -> None:
        bottom = self.place.bottom - 5 * self.pitch
        bottom = min(bottom, self.place.top + 0.7 * (self.right - self.left))
        self.page.grounds.append(("picture", self.left, self.place.top, self.right, bottom))
        y = self._caption(self.left, self.right, bottom)
        if self.place.bottom - y > 12 * self.pitch:
            self.place.top, self.place.leg = y + 1.6 * self.pitch, None
            self._plain()

    def _table(self) -> None:
        top, rows = self.place.top + 2.4 * self.size, 6
        self._frame(
            [Run("本周蔬菜价格（元/公斤）", self.left, self.place.top + 1.3 * self.size, 1.2 * self.size, BLACK)]
        )
        wide = (self.right - self.left) / 3
        frame = Frame()
        for row in range(rows + 1):
            y = top + row * 1.7 * self.size
            self.page.rule(self.left, y, self.right, y)
            if row < rows:
                cells = (
                    self.random.choice(("土豆", "白菜", "大葱", "南瓜")),
                    f"{self.random.randint(20, 99) / 10}",
                    "持平",
                )
                for n, cell in enumerate(cells):
                    frame.runs.append(Run(cell, self.left + (n + 0.2) * wide, y + 1.2 * self.size, self.size, HEI))
        for n in range(4):
            self.page.rule(self.left + n * wide, top, self.left + n * wide, top + rows * 1.7 * self.size)
        self.page.frames.append(frame)
        self.page.truth.junk.append("本周蔬菜价格")
        self.place.top, self.place.leg = top + (rows * 1.7 + 2) * self.size, None
        if self.place.bottom - self.place.top > 10 * self.pitch:
            self._plain()

    def _ad(self) -> None:
        place, size = self.place, self.size
        self.page.grounds.append(("#f6d8a8", self.left, place.top, self.right, place.bottom))
        name = self.words.name()
        lines = ((f"{name}粮油", 2.4), ("新店开业 全场八折", 1.4), ("地址：东街36号", 1.0), ("热线：0358-6327788", 1.3))
        step = (place.bottom - place.top) / 5
        for n, (text, big) in enumerate(lines):
            big = min(big, 0.9 * (self.right - self.left) / size / self.faces.width(text, BLACK)) * size
            x = (self.left + self.right - self.faces.width(text, BLACK) * big) / 2
            self._frame([Run(text, x, place.top + (n + 1) * step, big, BLACK, 0, "#a01010")])
            self.page.truth.junk.append(text)
