"""Sets the parts of an article on a daily's page: heads, bylines, columns round pictures, running text."""

from dataclasses import dataclass, field

from page_truth import ArticleTruth
from painted_page import BLACK, HEI, SONG, Frame, Run


@dataclass(slots=True)
class Place:
    """Columns ``first`` to ``last`` from ``top`` to ``bottom``; the first may run down to ``leg``."""

    first: int
    last: int
    top: float
    bottom: float
    leg: float | None = None


@dataclass(slots=True)
class Box:
    """Where a column of text may stand; ``holes`` are (top, bottom, from the left, from the right) kept free."""

    left: float
    right: float
    top: float
    bottom: float
    holes: list[tuple[float, float, float, float]] = field(default_factory=list)


class DailyParts:
    """Sets the parts of one article and notes what they say."""

    def __init__(self, page, place: Place) -> None:
        self.page, self.place = page, place
        self.random, self.words, self.faces = page.random, page.words, page.faces
        self.size, self.pitch = page.body, page.pitch
        self.left, self.right = page.left(place.first), page.right(place.last)
        self.truth = ArticleTruth("")
        self.prefix, self.ending = "", ""

    # --- heads ------------------------------------------------------------------------------------

    def _frame(self, runs: list[Run]) -> None:
        self.page.frames.append(Frame(runs, head=True))

    def _head(self, left: float, right: float, y: float, ems: float, face: str = "", colour: str = "black") -> float:
        face, size = face or self.page.head_face, ems * self.size
        most = int((right - left) / size)
        lines = 2 if (most < 12 and self.random.random() < 0.6) or most < 7 else 1
        if colour == "white":
            lines = 1
        text = self.words.head(4, max(6, most * lines))
        self.truth.headline = text
        size = min(size, lines * (right - left) / (self.faces.width(text, face) + 1) if lines == 1 else size)
        pieces, centred = [], self.random.random() < 0.5
        while text:
            count = len(text) if lines == 1 else self.faces.fitting(text, face, (right - left) / size)
            if lines == 2 and " " in text:
                count = min(count, text.index(" ") + 1)
            pieces.append(text[:count].strip())
            text = text[count:]
        runs = []
        for piece in pieces:
            room = right - left - self.faces.width(piece, face) * size
            runs.append(
                Run(piece, left + max(0.0, room / 2 if centred else 0.0), y + 0.9 * size, size, face, 0, colour)
            )
            y += 1.2 * size
        self._frame(runs)
        return y + self.random.choice((0.5, 0.8)) * self.pitch

    def _small_head(self, role: str, y: float, ems: float) -> float:
        text = getattr(self.words, role)()
        setattr(self.truth, role, text)
        face = HEI if role == "kicker" else SONG
        size = min(ems * self.size, (self.right - self.left) / self.faces.width(text, face))
        room = self.right - self.left - self.faces.width(text, face) * size
        self._frame([Run(text, self.left + room / 2, y + 0.9 * size, size, face)])
        return y + 1.6 * size

    def _downward(self, text: str, x: float, y: float, size: float, face: str) -> None:
        self._frame([Run(c, x, y + (0.9 + 1.1 * n) * size, size, face) for n, c in enumerate(text)])

    def _signed(self, y: float, left: float = 0.0, right: float = 0.0) -> float:
        if self.random.random() < 0.6:
            self._dateline()
            return y
        left, right, name = left or self.left, right or self.right, self.words.name()
        self.truth.byline = [name]
        text = self.random.choice((f"□ 本报记者 {name}", f"本报记者 {name}", f"本报记者 {name} 文/图"))
        x = left if self.random.random() < 0.5 else (left + right - self.faces.width(text, HEI) * self.size) / 2
        self._frame([Run(text, x, y + 0.9 * self.size, self.size, HEI)])
        return y + 1.6 * self.pitch

    def _dateline(self) -> None:
        name = self.words.name()
        kind = self.random.choice(("reporter", "reporter", "two", "none", "jump"))
        if kind == "none":
            return
        if kind == "jump":
            self.ending = f"（下转第{self.random.randint(2, 8)}版）"
            return
        self.truth.dateline, self.truth.byline = "本报讯", [name]
        self.prefix = f"本报讯（记者 {name}）"
        if kind == "two":
            other = self.words.name()
            self.truth.byline.append(other)
            self.prefix = f"本报讯（记者 {name} 通讯员 {other}）"

    # --- columns ----------------------------------------------------------------------------------

    def _columns(self, top: float) -> list[Box]:
        page, place = self.page, self.place
        boxes = [Box(page.left(n), page.right(n), top, place.bottom) for n in range(place.first, place.last + 1)]
        if place.leg:
            boxes[0].bottom = place.leg
            self.truth.made.append("leg")
        return boxes

    def _with_photo(self, boxes: list[Box]) -> list[Box]:
        """Put a photograph over whole columns, or half in each of two with the text running round it."""
        tall = boxes[-1].bottom - boxes[-1].top
        if tall < 18 * self.pitch or len(boxes) < 2:
            return boxes
        at = self.random.randint(0, len(boxes) - 2)
        one, other = boxes[at], boxes[at + 1]
        if self.random.random() < 0.4:
            cut, top = 0.45 * (one.right - one.left), one.top + 0.3 * tall
            bottom = top + 0.3 * tall
            self.page.grounds.append(
                ("picture", one.right - cut + self.size, top, other.left + cut - self.size, bottom)
            )
            foot = self._caption(one.right - cut + self.size, other.left + cut - self.size, bottom)
            one.holes.append((top - 0.6 * self.pitch, foot + 0.4 * self.pitch, 0.0, cut))
            other.holes.append((top - 0.6 * self.pitch, foot + 0.4 * self.pitch, cut, 0.0))
            self.truth.made.append("round")
            return boxes
        top = one.top + tall * self.random.choice((0.0, 0.3)) if at else one.top + 0.3 * tall
        bottom = top + 0.4 * tall
        self.page.grounds.append(("picture", one.left, top, other.right, bottom))
        foot = self._caption(one.left, other.right, bottom) + 0.7 * self.pitch
        for box in (one, other):
            box.holes.append((top - 0.7 * self.pitch, foot, 999.0, 0.0))
        return boxes

    def _with_quote(self, boxes: list[Box]) -> list[Box]:
        """Put a pull quote between rules into one or two columns."""
        for n in self.random.sample(range(len(boxes)), min(len(boxes), self.random.choice((1, 2)))):
            box = boxes[n]
            if box.bottom - box.top < 18 * self.pitch:
                continue
            text = f"“{self.words.pick(('春', '夏', '秋', '冬'))}天里{self.words.head(6, 12)}”"
            self.page.truth.junk.append(text)
            size, y = 1.45 * self.size, box.top + (box.bottom - box.top) * self.random.uniform(0.35, 0.55)
            top, runs = y, []
            self.page.rule(box.left, y, box.right, y + 0.8)
            while text:
                count = self.faces.fitting(text, HEI, (box.right - box.left) / size)
                y += 1.4 * size
                runs.append(Run(text[:count], box.left, y, size, HEI))
                text = text[count:]
            self.page.rule(box.left, y + 0.6 * size, box.right, y + 0.6 * size + 0.8)
            self._frame(runs)
            box.holes.append((top - 0.6 * self.pitch, y + 1.6 * size, 999.0, 0.0))
            self.truth.made.append("quote")
        return boxes

    def _caption(self, left: float, right: float, y: float) -> float:
        text, size = self.words.caption(), 0.9 * self.size
        self.page.truth.captions.append(text)
        whole, frame = f"{text}　{self.words.name()} 摄", Frame(head=True)
        y += 0.3 * size
        while whole:
            count = self.faces.fitting(whole, HEI, (right - left) / size)
            y += 1.3 * size
            frame.runs.append(Run(whole[:count], left, y, size, HEI))
            whole = whole[count:]
        self.page.frames.append(frame)
        return y + 0.3 * size

    # --- text -------------------------------------------------------------------------------------

    def _slots(self, boxes: list[Box]) -> list[tuple[int, float, float, float]]:
        slots = []
        for n, box in enumerate(boxes):
            y = box.top
            while y + self.size <= box.bottom + 0.1:
                left = box.left + max((h[2] for h in box.holes if h[0] < y + self.size and y < h[1]), default=0.0)
                right = box.right - max((h[3] for h in box.holes if h[0] < y + self.size and y < h[1]), default=0.0)
                if right - left > 4 * self.size:
                    slots.append((n, left, right, y + 0.88 * self.size))
                y += self.pitch
        return slots

    def _pour(self, boxes: list[Box], crossheads: bool, drop: int = 0) -> float:
        if drop:
            boxes[0].holes.append((boxes[0].top, boxes[0].top + (drop - 0.5) * self.pitch, drop * self.pitch, 0.0))
        slots, frames = self._slots(boxes), [Frame() for _ in boxes]
        end, at, since = len(slots) - self.random.choice((0, 0, 1, 2, 3)), 0, 0
        while at < end:
            if crossheads and since > 10 and self._crosshead(slots, at, end, frames):
                at, since = at + 3, 0
            text = self.words.paragraph()
            start = self.prefix if not self.truth.paragraphs else ""
            dropped = drop if not self.truth.paragraphs else 0
            if dropped and text.startswith("“"):
                text = text[1:].replace("”", "", 1)
            lines = self._paragraph(text, start, slots[at:end], dropped)
            if not lines:
                break
            for n, line in enumerate(lines):
                which, left, right, y = slots[at + n]
                frames[which].runs += self.faces.line(line, (left, right, y), self.size, SONG, n + 1 < len(lines))
            if dropped:
                self._drop(boxes[0], dropped, (start + text)[0])
            at, since = at + len(lines), since + len(lines)
        if self.ending and self.truth.paragraphs and at < len(slots):
            which, left, right, y = slots[at]
            wide = self.faces.width(self.ending, HEI) * self.size
            frames[which].runs.append(Run(self.ending, max(left, right - wide), y, self.size, HEI))
            at += 1
        self.page.frames += [frame for frame in frames if frame.runs]
        self.page.truth.articles += [self.truth] if self.truth.paragraphs else []
        return slots[at - 1][3] if at else boxes[0].top

    def _paragraph(self, text: str, start: str, slots: list, dropped: int) -> list[str]:
        """Return the lines of as many sentences as the slots hold, and note them."""
        sentences = [s.replace("\0", "。”") + "。" for s in text.replace("。”", "\0").split("。") if s]
        while sentences:
            said = "".join(sentences)
            whole, lines = start + said if dropped else "　　" + start + said, []
            whole = whole[1:] if dropped else whole
            while whole and len(lines) < len(slots):
                _, left, right, _ = slots[len(lines)]
                count = self.faces.fitting(whole, SONG, (right - left) / self.size)
                lines.append(whole[:count])
                whole = whole[count:]
            if not whole:
                self.truth.paragraphs.append(said)
                return lines
            sentences.pop()
        return []

    def _drop(self, box: Box, lines: int, character: str) -> None:
        big = (lines - 1) * self.pitch + self.size
        self.truth.made.append("drop")
        face = self.page.head_face
        self._frame([Run(character, box.left, box.top + 0.88 * big, big, face)])

    def _crosshead(self, slots: list, at: int, end: int, frames: list[Frame]) -> bool:
        if at + 7 > end or len({slots[at + n][0] for n in range(6)}) > 1:
            return False
        which, left, right, y = slots[at + 1]
        text = self.words.crosshead().replace(" ", "")
        wide = self.faces.width(text, BLACK) * self.size * 1.15
        if wide > right - left:
            return False
        frames[which].runs.append(Run(text, (left + right - wide) / 2, y, 1.15 * self.size, BLACK))
        return True
