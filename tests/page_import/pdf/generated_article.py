"""Lays out one article of a generated page in its region."""

from page_pieces import BODY, FANG, KAI, LIGHT, SANS, Piece, Region
from page_truth import ArticleTruth
from pdf_writer import Ink
from typesetting import Column, Slot, first_line, ink_line, width_of


class ArticleSetter:
    """Sets head, columns, picture and bylines of one article and notes what it says."""

    def __init__(self, page, region: Region) -> None:
        self.page, self.region = page, region
        self.random, self.words = page.random, page.words
        self.number = len(page.truth.articles)
        self.count = region.last - region.first + 1
        self.left, self.right = page.left(region.first), page.right(region.last)
        self.top, self.bottom = region.top, region.bottom
        self.hard = page.hard
        own = self.random.random()
        self.size = page.body * (self.random.choice((0.93, 1.07)) if own < 0.08 else 1.0)
        self.pitch = page.pitch * self.size / page.body
        self.font = KAI if self.random.random() < 0.12 else FANG if self.random.random() < 0.05 else BODY
        self.truth = ArticleTruth("")
        self.inset = 0.0

    def set(self) -> None:
        """Set the whole article."""
        rnd = self.random
        if rnd.random() < 0.2 and self.bottom - self.top > 16 * self.pitch:
            self._box()
        edges = self._grid()
        edges, tops = self._head(edges)
        if len(edges) > 1 and rnd.random() < 0.15 and not self.vertical:
            tops = [self._lead(edges, max(tops))] * len(edges) if len(set(tops)) == 1 else tops
        opening = self._byline_under_head(edges, tops)
        columns = self._columns(opening)
        self._pour(columns)
        self.page.truth.articles.append(self.truth)

    def _box(self) -> None:
        self.inset = 0.9 * self.size
        drawing = self.page.drawing
        if self.hard and self.random.random() < 0.5:
            for edge in ("top", "bottom"):
                y = getattr(self, edge)
                drawing.rule(self.left, y, self.right, y + 0.6)
            for x in (self.left, self.right):
                drawing.rule(x, self.top, x + 0.6, self.bottom)
        else:
            drawing.box(self.left, self.top, self.right, self.bottom)
        self.top += self.inset
        self.bottom -= self.inset

    def _grid(self) -> list[tuple[float, float]]:
        if self.hard and self.count >= 3 and not self.inset and self.random.random() < 0.25:
            # Fewer and wider columns than the grid has.
            step = (self.right - self.left + self.page.gutter) / (self.count - 1)
            return [
                (self.left + n * step, self.left + (n + 1) * step - self.page.gutter) for n in range(self.count - 1)
            ]
        if not self.inset:
            return [(self.page.left(n), self.page.right(n)) for n in range(self.region.first, self.region.last + 1)]
        left, right = self.left + self.inset, self.right - self.inset
        step = (right - left + self.page.gutter) / self.count
        return [(left + n * step, left + (n + 1) * step - self.page.gutter) for n in range(self.count)]

    # --- heads ------------------------------------------------------------------------------------

    vertical = False

    def _head(self, edges):
        height = self.bottom - self.top
        if self.hard and len(edges) > 1 and self.random.random() < 0.12:
            self.top = self._lead(edges, self.top, KAI) + 0.6 * self.pitch
        if self.count > 1 and height > 18 * self.pitch and self.random.random() < 0.14:
            return self._vertical_head(edges)
        over = len(edges)
        if over >= 3 and self.random.random() < 0.2:
            over -= 1
        width = edges[over - 1][1] - edges[0][0]
        bottom = self._level_head(edges[0][0], width)
        tops = [bottom] * over + [self.top] * (len(edges) - over)
        return edges, tops

    def _level_head(self, left: float, width: float) -> float:
        rnd, y = self.random, self.top
        largest = 5.5 if self.count > 3 else 3.6 if self.count > 1 else 2.2
        least = 1.3 if self.hard and self.count == 1 and rnd.random() < 0.5 else 1.62
        ems = width / self.page.body
        size_in_ems = max(least, min(largest if least > 1.5 else least, rnd.uniform(0.5, 1.0) * largest, ems / 8))
        fits = int(ems / size_in_ems)
        text = self.words.head(4, max(6, min(fits * (1 if self.count > 2 else 2), 22)))
        size = size_in_ems * self.page.body
        lines = _broken(text, ems / size_in_ems)
        if max(sum(map(width_of, line)) for line in lines) * size > width + 1:
            size = width / max(sum(map(width_of, line)) for line in lines)
        self.truth.headline = text
        ink = []
        widest = max(sum(map(width_of, line)) for line in lines) * size
        centred = rnd.random() < 0.4
        start = left + (width - widest) / 2 if centred else left
        if rnd.random() < 0.35 and size > 2.2 * self.page.body and self.count > 1:
            kicker = self.words.kicker()
            small = min(max(0.42 * size, 1.25 * self.page.body), width / sum(map(width_of, kicker)))
            if small >= 1.2 * self.page.body:
                self.truth.kicker = kicker
                own = sum(map(width_of, kicker)) * small
                at = left + (width - own) / 2 if centred else left
                ink.append(ink_line(kicker, at, y + 0.9 * small, small, rnd.choice((KAI, BODY, LIGHT))))
                y += 1.5 * small
        for line in lines:
            room = width - sum(map(width_of, line)) * size
            ink.append(ink_line(line, left + (room / 2 if centred else 0), y + 0.9 * size, size, self.page.head_font))
            y += 1.22 * size
        if rnd.random() < 0.3 and self.count > 1 and size > 2 * self.page.body:
            deck = self.words.deck()
            small = min(max(0.5 * size, 1.2 * self.page.body), 0.62 * size, width / sum(map(width_of, deck)))
            if small >= 1.2 * self.page.body:
                self.truth.deck = deck
                own = sum(map(width_of, deck)) * small
                at = min(start + rnd.choice((0, 2, 4)) * small, left + width - own)
                ink.append(ink_line(deck, at, y + 0.95 * small, small, rnd.choice((KAI, SANS))))
                y += 1.4 * small
        if self.hard and rnd.random() < 0.2:
            # Printed twice, a little off, to make it bolder.
            ink += [Ink([(x + 0.02 * i.size, b, ch) for x, b, ch in i.characters], i.size, i.font) for i in ink]
        self.page.pieces.append(Piece(ink, self.number, head=True))
        return y + rnd.choice((0.5, 0.9, 1.4)) * self.pitch

    def _vertical_head(self, edges):
        self.vertical = True
        text = self.words.head(5, 12).replace(" ", "")
        height = self.bottom - self.top
        size = min(height / (len(text) + 0.5), 3.4 * self.page.body, 0.7 * (edges[0][1] - edges[0][0]))
        step = min(size * 1.12, height / len(text))
        at_left = self.random.random() < 0.75
        place = edges[0] if at_left else edges[-1]
        middle = (place[0] + place[1]) / 2 - size / 2
        ink = ink_line("", 0, 0, size, self.page.head_font)
        ink.characters = [(middle, self.top + 0.88 * size + n * step, ch) for n, ch in enumerate(text)]
        if self.hard and len(text) > 7 and self.random.random() < 0.6:
            half = (len(text) + 1) // 2
            size = min(height / (half + 0.5), 3.0 * self.page.body, 0.38 * (edges[0][1] - edges[0][0]))
            step, middle = 1.1 * size, (place[0] + place[1]) / 2
            ink.size = size
            ink.characters = [
                (middle + (0.1 * size if n < half else -1.2 * size), self.top + (0.88 + n % half * 1.1) * size, ch)
                for n, ch in enumerate(text)
            ]
        self.page.pieces.append(Piece([ink], self.number, head=True))
        self.truth.headline = text
        rest = edges[1:] if at_left else edges[:-1]
        return rest, [self.top] * len(rest)

    def _lead(self, edges, top: float, font: int = LIGHT) -> float:
        size, left = 1.18 * self.page.body, edges[0][0]
        width = edges[-1][1] - left
        text = "　　" + self.words.sentence() + self.words.sentence()
        self.truth.paragraphs.append(text.strip("　"))
        ink, y = [], top
        while text:
            count = first_line(text, width / size)
            full = count < len(text)
            ink.append(_indented(text[:count], left, y + 0.9 * size, size, font, width if full else None))
            text = text[count:]
            y += 1.45 * size
        self.page.pieces.append(Piece(ink, self.number))
        return y + 0.8 * self.pitch

    def _byline_under_head(self, edges, tops) -> list[float]:
        self.opens_with = self.random.choice(
            ("dateline", "dateline", "open", "under", "end", "end", "brackets", "none")
        )
        if self.opens_with == "under" and not self.vertical:
            name = self.words.name()
            self.truth.byline = [name]
            line = ink_line(f"□本报记者 {name}", edges[0][0], tops[0] + 0.9 * self.size, self.size, KAI)
            self.page.pieces.append(Piece([line], self.number, head=True))
            tops = [top + (1.6 * self.pitch if top == tops[0] else 0.0) for top in tops]
        return list(zip(edges, tops, strict=True))

    # --- columns ----------------------------------------------------------------------------------

    def _columns(self, placed) -> list[Column]:
        columns = [Column(left, top, right, self.bottom) for (left, right), top in placed]
        if self.hard and len(columns) > 1 and self.random.random() < 0.15 and not self.vertical:
            return self._shaped(columns)
        height = self.bottom - max(top for _, top in placed)
        if len(columns) > 1 and height > 20 * self.pitch and self.random.random() < 0.45:
            return self._with_picture(columns, height)
        return columns

    def _shaped(self, columns: list[Column]) -> list[Column]:
        """Let a picture stand half in each of two columns, the text running round it."""
        at = self.random.randint(0, len(columns) - 2)
        one, other = columns[at], columns[at + 1]
        cut = 0.4 * (one.right - one.left)
        top = max(one.top, other.top) + 4.2 * self.pitch
        bottom = min(top + 8 * self.pitch, self.bottom - 3 * self.pitch)
        if bottom > top + 3 * self.pitch:
            self.page.drawing.picture(one.right - cut + self.size, top, other.left + cut - self.size, bottom)
            one.notches.append((top - 0.4 * self.pitch, bottom + 0.3 * self.pitch, 0.0, cut))
            other.notches.append((top - 0.4 * self.pitch, bottom + 0.3 * self.pitch, cut, 0.0))
        return columns

    def _with_picture(self, columns: list[Column], height: float) -> list[Column]:
        rnd = self.random
        across = rnd.randint(1, len(columns) - 1)
        first = rnd.randint(0, len(columns) - across)
        tall = height * rnd.uniform(0.3, 0.5)
        where = rnd.choice(("top", "middle", "foot"))
        low = max(column.top for column in columns)
        if where == "top":
            first = len(columns) - across
            top = low
        else:
            top = low + height * 0.3 if where == "middle" else self.bottom - tall - 1.6 * self.pitch
        left, right = columns[first].left, columns[first + across - 1].right
        bottom = top + tall
        self.page.drawing.picture(left, top, right, bottom)
        foot = self._caption(left, right, bottom)
        result = []
        for n, column in enumerate(columns):
            if not first <= n < first + across:
                result.append(column)
                continue
            upper = Column(column.left, column.top, column.right, top - 0.7 * self.pitch)
            lower = Column(column.left, foot + 0.7 * self.pitch, column.right, self.bottom)
            result += [c for c in (upper, lower) if c.bottom - c.top > 3 * self.pitch]
        return result

    def _caption(self, left: float, right: float, y: float) -> float:
        size = 0.92 * self.page.body
        text, name = self.words.caption(), self.words.name()
        self.page.truth.captions.append(text)
        whole = f"{text} {name} 摄"
        ink, y = [], y + 0.4 * size
        while whole:
            count = first_line(whole, (right - left) / size)
            ink.append(ink_line(whole[:count], left, y + 0.9 * size, size, SANS))
            whole = whole[count:]
            y += 1.3 * size
        self.page.pieces.append(Piece(ink, self.number, head=True))
        return y

    # --- text -------------------------------------------------------------------------------------

    def _pour(self, columns: list[Column]) -> None:
        slots = [slot for n, column in enumerate(columns) for slot in column.slots(self.size, self.pitch, n)]
        pieces = [Piece([], self.number) for _ in columns]
        crossheads = self.random.random() < 0.4 and len(slots) > 40
        at, since, end = 0, 0, len(slots) - (2 if self.opens_with in ("end", "brackets") else 0)
        if self.random.random() < 0.5:
            end -= self.random.randint(0, min(5, max(0, len(slots) // 8)))
        first = True
        while at < end - 1:
            if crossheads and not first and since > 9 and self._crosshead(slots, at, end, pieces):
                at, since = at + 3, 0
            text = self.words.paragraph()
            lead = self._opening() if first else ""
            after = self._set_paragraph(lead, text, slots, at, end, pieces)
            if after is None:
                break
            since, at, first = since + after - at, after, False
        if self.opens_with == "brackets" and at < len(slots) and self.truth.paragraphs:
            self._bracketed(slots[at], pieces)
        if self.opens_with == "end" and at < len(slots):
            self._closing(slots[at], pieces)
        self.page.pieces.extend(piece for piece in pieces if piece.ink)

    def _opening(self) -> str:
        name, other = self.words.name(), self.words.name()
        if self.opens_with == "dateline":
            self.truth.dateline, self.truth.byline = "本报讯", [name, other]
            return f"本报讯（记者 {name} 通讯员 {other}）"
        if self.opens_with == "open":
            self.truth.dateline, self.truth.byline = "本报讯", [name]
            return f"本报讯 记者{name}报道 "
        return ""

    def _set_paragraph(self, lead: str, text: str, slots: list[Slot], at: int, end: int, pieces) -> int | None:
        sentences = [s + "。" for s in text.replace("。”", "\0").split("。") if s]
        sentences = [s.replace("\0", "。”") for s in sentences]
        while sentences:
            whole = "".join(sentences).replace("。”。", "。”")
            lines = self._lines("　　" + lead + whole, slots[at:end])
            if lines is not None:
                self.truth.paragraphs.append(whole)
                for n, (line, slot) in enumerate(zip(lines, slots[at:end], strict=False)):
                    full = n + 1 < len(lines)
                    pieces[slot.piece].ink.append(
                        _indented(line, slot.x, slot.y, self.size, self.font, slot.width if full else None)
                    )
                return at + len(lines)
            sentences.pop()
        return None

    def _lines(self, text: str, slots: list[Slot]) -> list[str] | None:
        lines = []
        for slot in slots:
            if not text:
                return lines
            count = first_line(text, slot.width / self.size)
            lines.append(text[:count])
            text = text[count:].lstrip(" ")
        return lines if not text else None

    def _crosshead(self, slots: list[Slot], at: int, end: int, pieces) -> bool:
        room = slots[at : at + 6]
        if at + 6 > end or len({slot.piece for slot in room}) > 1:
            return False
        text = self.words.crosshead()
        size = min(1.25 * self.size, room[0].width / sum(map(width_of, text)))
        if size < 1.1 * self.size:
            return False
        middle = room[0].x + (room[0].width - sum(map(width_of, text)) * size) / 2 if self.number % 2 else room[0].x
        pieces[room[0].piece].ink.append(ink_line(text, middle, room[1].y, size, self.page.cross_font))
        return True

    def _bracketed(self, slot: Slot, pieces) -> None:
        name = self.words.name()
        self.truth.byline = [name]
        text = f"（{name}）"
        pieces[slot.piece].ink.append(
            ink_line(text, slot.x + slot.width - (len(text)) * self.size, slot.y, self.size, self.font)
        )

    def _closing(self, slot: Slot, pieces) -> None:
        name = self.words.name()
        self.truth.byline = [name]
        text = f"本报记者 {name}"
        width = sum(map(width_of, text)) * self.size
        pieces[slot.piece].ink.append(ink_line(text, slot.x + slot.width - width, slot.y, self.size, KAI))


def _indented(text: str, x: float, y: float, size: float, font: int, width: float | None):
    stripped = text.lstrip("　")
    indent = (len(text) - len(stripped)) * size
    return ink_line(stripped, x + indent, y, size, font, width - indent if width else None)


def _broken(text: str, width: float) -> list[str]:
    if sum(map(width_of, text)) <= width:
        return [text]
    if " " in text:
        return text.split(" ")
    half = (len(text) + 1) // 2
    return [text[:half], text[half:]]
