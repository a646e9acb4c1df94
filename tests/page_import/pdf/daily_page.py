"""A page of a Chinese daily, planned from a seed before anything reads it: bands of articles as papers make them up."""

import random

from daily_article import DailyArticle
from daily_parts import Place
from page_truth import PageTruth
from page_words import Words
from painted_page import BLACK, HEI, SONG, Faces, Frame, Run, painted

_SECTIONS = ("综合新闻", "民生", "县域", "要闻", "乡村")


class DailyPage:
    """One page and its truth; ``order`` is the order in which its frames are laid."""

    def __init__(self, seed: int) -> None:
        self.random, self.words = random.Random(seed * 7919 + 11), Words(seed + 500_000)
        self.faces, self.truth = Faces(), PageTruth()
        rnd = self.random
        self.order = rnd.choice(("heads first", "by article", "shuffled", "bodies first"))
        self.count, self.body = rnd.randint(4, 7), rnd.choice((8.5, 9.0, 9.5, 10.5))
        self.pitch = self.body * rnd.choice((1.3, 1.4, 1.5))
        self.gutter, self.column = self.body * rnd.choice((1.3, 1.6, 2.0)), self.body * rnd.choice((12, 13, 15))
        self.margin = 4 * self.body
        self.width = 2 * self.margin + self.count * (self.column + self.gutter) - self.gutter
        self.height = self.pitch * rnd.randint(82, 100)
        self.head_face = rnd.choice((BLACK, "Noto Serif CJK SC bold"))
        self.grounds: list[tuple[str, float, float, float, float]] = []
        self.frames: list[Frame] = []
        top, bottom = self._folio()
        self._bands(top, bottom)

    def left(self, column: int) -> float:
        return self.margin + column * (self.column + self.gutter)

    def right(self, column: int) -> float:
        return self.left(column) + self.column

    def rule(self, left: float, top: float, right: float, bottom: float) -> None:
        self.grounds.append(("black", left, top, max(right, left + 0.4), max(bottom, top + 0.4)))

    def pdf(self) -> bytes:
        """Return the page with its frames in the order of its programme."""
        frames = list(self.frames)
        if self.order == "heads first":
            frames.sort(key=lambda frame: not frame.head)
        elif self.order == "bodies first":
            frames.sort(key=lambda frame: frame.head)
        elif self.order == "shuffled":
            random.Random(len(frames)).shuffle(frames)
        return painted(self.width, self.height, self.grounds, frames, self.faces)

    # --- the page ---------------------------------------------------------------------------------

    def _folio(self) -> tuple[float, float]:
        rnd, size, truth = self.random, 1.1 * self.body, self.truth
        at_head = rnd.random() < 0.7
        y = self.margin if at_head else self.height - self.margin * 0.6
        day = rnd.randint(2, 28)
        truth.date = f"2026-03-{day:02}"
        truth.weekday = "星期" + "日一二三四五六"[day % 7]
        truth.page_number, truth.section = f"{rnd.randint(2, 8):02}", rnd.choice(_SECTIONS)
        editor, reader = self.words.name(), self.words.name()
        truth.credits = {"责编": [editor], "校对": [reader]}
        parts = [
            (truth.page_number, 2.2 * size, BLACK),
            (truth.section, 1.5 * size, BLACK),
            (f"2026年3月{day}日　{truth.weekday}", size, HEI),
            (f"责编：{editor}　校对：{reader}", size, SONG),
        ]
        x, room = self.margin, (self.width - 2 * self.margin) / 4
        for text, big, face in parts:
            self.frames.append(Frame([Run(text, x, y, big, face)], head=True))
            x += room if big <= size else room * 0.8
        line = y + 0.7 * size if at_head else y - 2.4 * size
        self.rule(self.margin, line, self.width - self.margin, line + 0.8)
        if at_head:
            return line + 1.2 * self.pitch, self.height - self.margin
        return self.margin, line - 1.0 * self.pitch

    def _bands(self, top: float, bottom: float) -> None:
        rnd, n = self.random, self.count
        tall = bottom - top
        first, second = top + tall * rnd.uniform(0.34, 0.42), top + tall * rnd.uniform(0.66, 0.74)
        gap = 1.1 * self.pitch
        legged = n > 4 and rnd.random() < 0.3  # the article left in the middle runs down its first column
        lead = n - rnd.choice((1, 2)) if n > 4 else n - 1
        swap = rnd.random() < 0.3
        cells = [(0, lead - 1), (lead, n - 1)] if not swap else [(n - lead, n - 1), (0, n - lead - 1)]
        self._article("lead", cells[0], top, first - gap)
        self._article(rnd.choice(("briefs", "vertical", "plain", "photo")), cells[1], top, first - gap)
        middle = 2 if n < 6 else 3
        kinds = ["boxed", rnd.choice(("plain", "sunk", "vertical"))]
        if legged or rnd.random() < 0.5:
            kinds.reverse()
        leg = bottom if legged else None
        self._article(kinds[0], (0, middle - 1), first + gap, second - gap, leg)
        self._article(kinds[1], (middle, n - 1), first + gap, second - gap)
        begin = 1 if legged else 0
        while begin < n:
            wide = min(rnd.choice((1, 2, 2, 3)), n - begin)
            kind = rnd.choice(("plain", "plain", "sunk", "vertical", "ad", "table", "photo", "briefs"))
            self._article(kind, (begin, begin + wide - 1), second + gap, bottom)
            begin += wide
        for y in (first, second):
            if rnd.random() < 0.6:
                self.rule(self.left(1 if legged and y == second else 0), y, self.width - self.margin, y + 0.5)

    def _article(
        self, kind: str, columns: tuple[int, int], top: float, bottom: float, leg: float | None = None
    ) -> None:
        first, last = columns
        if first and self.random.random() < 0.5 and kind not in ("boxed", "ad"):
            x = self.left(first) - self.gutter / 2
            self.rule(x, top, x + 0.4, bottom)
        if kind in ("vertical", "sunk") and last - first < (2 if kind == "sunk" else 1):
            kind = "plain"
        DailyArticle(self, Place(first, last, top, bottom, leg)).set(kind)
