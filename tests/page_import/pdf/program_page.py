"""Newspaper pages as make-up programs write them: marks round the page, strings, faces for digits, drawn heads."""

import random

from page_pieces import BODY, FANG, KAI, LIGHT, SANS, Piece, Region
from page_truth import ArticleTruth
from pdf_writer import Ink
from press_page import PressPage
from printed_article import PrintedArticle
from typesetting import ink_line

HABITS = (
    "shadows", "outlines", "hairlines", "tints", "quotes", "run_in", "blank_glyphs", "credit_down", "forms", "from",
    "latin", "stretch", "strings", "marks", "masthead", "english",
)  # fmt: skip
_MORE = ("guide", "numbered", "poem", "downward", "silent_photo")


class PrintedPage(PressPage):
    """One page and its truth; ``habits`` are those it has, of ``HABITS``."""

    setter = PrintedArticle

    def __init__(self, seed: int, habits: tuple[str, ...] | None = None, **choices) -> None:
        self.more = random.Random(seed * 13 + 5)
        self.habits = frozenset(self.more.sample(HABITS, self.more.randint(2, 5)) if habits is None else habits)
        super().__init__(seed, **choices)
        drawing = self.drawing
        drawing.latin = "latin" in self.habits
        drawing.in_strings = "strings" in self.habits and self.order != "scattered"
        if "stretch" in self.habits:
            drawing.stretch = self.more.choice((0.9, 0.95, 1.08, 1.15))
        if "marks" in self.habits:
            drawing.corner, drawing.turned = (0.0, 0.0), 0
            self._marks()

    def _marks(self) -> None:
        """Draw what is cut off: cut lines, colour bars, and the name of the file with the time of its making."""
        drawing = self.drawing
        drawing.slug, drawing.trimmed = 40.0, self.more.random() < 0.5
        width, height = drawing.width, drawing.height
        for x in (0, width):
            for y in (0, height):
                drawing.rule(x - 30 if not x else x + 8, y, x - 8 if not x else x + 30, y + 0.3)
                drawing.rule(x, y - 30 if not y else y + 8, x + 0.3, y - 8 if not y else y + 30)
        for n in range(8):
            drawing.ground(width / 3 + n * 12, height + 12, width / 3 + n * 12 + 10, height + 22, n / 8)
        name = self.more.choice(("3月5日A06版.fit", "20260305-06.indd   1", "综合新闻06.s72", "06版0305定.vjx"))
        time = self.more.choice(("2026/3/4   23:15:22", "2026-03-04 23:15", "26-3-4 下午11:15"))
        self.pieces.append(
            Piece(
                [ink_line(name, 20, height + 20, 8, LIGHT), ink_line(time, width - 120, height + 20, 8, LIGHT)],
                head=True,
            )
        )
        colours = self.more.choice(("青 品红 黄 黑", "C M Y K", "CMYK"))
        self.pieces.append(Piece([ink_line(colours, width / 2, -14, 8, LIGHT)], head=True))

    # --- the page ---------------------------------------------------------------------------------

    def _folio(self) -> float:
        if "masthead" in self.habits:
            return self._front_page()
        top = super()._folio()
        if "english" in self.habits:
            size, y = self.body, top - 1.2 * self.body
            ink = [
                ink_line("ZONGHE XINWEN", self.margin + 8 * size, y, 0.7 * size, LIGHT),
                ink_line("XINGXIAN DAILY", self.drawing.width - self.margin - 8 * size, y, 0.7 * size, LIGHT),
            ]
            self.pieces.append(Piece(ink, head=True))
            return top + size
        return top

    def _front_page(self) -> float:
        """Set a front page: the name as a picture, and beside it date, number and price below each other."""
        size, truth, left = self.body, self.truth, self.margin
        right = self.drawing.width - self.margin
        truth.date, truth.weekday, truth.page_number, truth.section = "2026-03-05", "星期四", "", ""
        name = self.words.name()
        truth.credits = {"责编": [name]}
        tall = 9 * size
        self.drawing.picture(left, self.margin, left + 0.6 * (right - left), self.margin + tall)
        lines = ("2026年3月5日", "星期四", "丙午年正月十七", "第12345期 今日8版")
        ink = [
            ink_line(text, left + 0.66 * (right - left), self.margin + (1.2 + 1.6 * n) * size, 1.1 * size, LIGHT)
            for n, text in enumerate(lines)
        ]
        strip = "国内统一连续出版物号CN 14-0001　邮发代号21-1　兴县融媒体中心主办　网址：www.xxnews.cn"
        ink.append(ink_line(strip.replace("　", "  "), left, self.margin + tall + 1.6 * size, 0.9 * size, KAI))
        self.pieces.append(Piece(ink, head=True))
        self.drawing.rule(left, self.margin + tall + 2.2 * size, right, self.margin + tall + 2.8 * size)
        foot = self.drawing.height - self.margin
        self.pieces.append(
            Piece([ink_line(f"责编：{name}  电话：0358-6321234", left, foot, 0.9 * size, LIGHT)], head=True)
        )
        self.foot = foot - 3 * size
        return self.margin + tall + 5 * size

    def _article(self, region: Region) -> None:
        kind = self.more.choice(_MORE) if self.more.random() < 0.14 and self.truth.articles else ""
        if kind and getattr(self, f"_{kind}")(region):
            return
        super()._article(region)

    def _guide(self, region: Region) -> bool:
        """Set what stands on the other pages: a short line each with its number."""
        size, left = self.body, self.left(region.first)
        right = min(self.right(region.last), left + 24 * size)
        self.drawing.box(left, region.top, right, region.top + 22 * size)
        ink = [ink_line("导读", left + size, region.top + 2.4 * size, 1.8 * size, SANS)]
        y = region.top + 4.4 * size
        for number in range(2, 7):
            text = self.words.head(5, int((right - left) / size) - 6)
            ink.append(ink_line(text, left + size, y, size, KAI))
            ink.append(ink_line(f"▶{number}版", right - 3.5 * size, y + 1.3 * size, 0.9 * size, SANS))
            y += 3 * size
            self.truth.junk.append(text)
        self.pieces.append(Piece(ink, head=True))
        return True

    def _numbered(self, region: Region) -> bool:
        """Set three photos with one long caption that tells of each by its number."""
        if region.last == region.first:
            return False
        size, left, right = self.body, self.left(region.first), self.right(region.last)
        each = (right - left - 2 * size) / 3
        bottom = min(region.bottom - 9 * size, region.top + 0.7 * each)
        if bottom - region.top < 6 * size:
            return False
        for n in range(3):
            at = left + n * (each + size)
            self.drawing.picture(at, region.top, at + each, bottom)
        text = self.words.caption()
        parts = "".join(
            f"图{mark}：{t}" for mark, t in zip("①②③", (text, self.words.caption(), self.words.caption()), strict=True)
        )
        ink, _ = self._lines(
            f"{parts}本报记者 {self.words.name()} 摄", left, right - left, bottom + 0.6 * size, 0.95 * size, FANG
        )
        self.pieces.append(Piece(ink, head=True))
        self.truth.captions.append(text)
        return True

    def _silent_photo(self, region: Region) -> bool:
        """Set a photo that says nothing."""
        size = self.body
        self.drawing.picture(
            self.left(region.first), region.top, self.right(region.last), min(region.bottom, region.top + 20 * size)
        )
        return True

    def _poem(self, region: Region) -> bool:
        """Set a poem: short lines under a head, who wrote it between."""
        size, left = self.body, self.left(region.first)
        lines = [
            self.words.pick(
                (
                    "山坡上的风",
                    "把种子吹进春天",
                    "一条河慢慢醒来",
                    "父亲弯下腰",
                    "土地就有了回声",
                    "灯火亮在村口",
                    "等一个人回家",
                )
            )
            for _ in range(12)
        ]
        title = self.words.pick(("春天的地址", "村口", "种地的人"))
        name = self.words.name()
        ink = [
            ink_line(title, left, region.top + 2 * size, 2 * size, SANS),
            ink_line(f"□{name}", left + size, region.top + 4.2 * size, size, KAI),
        ]
        y = region.top + 6.4 * size
        if y + len(lines) * self.pitch > region.bottom:
            return False
        for n, line in enumerate(lines):
            if n and n % 4 == 0:
                y += self.pitch
            ink.append(ink_line(line, left, y, size, BODY))
            y += self.pitch
        self.pieces.append(Piece(ink, len(self.truth.articles)))
        self.truth.articles.append(ArticleTruth(title, byline=[name], paragraphs=lines, made=["poem"]))
        return True

    def _downward(self, region: Region) -> bool:
        """Set a whole article downwards, its lines from right to left, the headline first."""
        size, pitch = self.body, 1.6 * self.body
        left, right = self.left(region.first), self.right(region.last)
        bottom = min(region.bottom, region.top + 30 * size)
        per_line = int((bottom - region.top) / size)
        if right - left < 22 * size or per_line < 14:
            return False
        title = self.words.head(4, 8).replace(" ", "")
        big = min(2.4 * size, (bottom - region.top) / len(title))
        x = right - big
        ink = [Ink([(x, region.top + (0.9 + n) * big, c) for n, c in enumerate(title)], big, SANS)]
        paragraphs, x = [], x - 2 * pitch
        while x > left + 3 * pitch and len(paragraphs) < 3:
            text = self.words.sentence().replace("%", "户") + self.words.sentence().replace("%", "户")
            text = "".join(c for c in text if not c.isdigit())
            lines, rest = [], "　　" + text
            while rest:
                count = first_down(rest, per_line)
                lines.append(rest[:count])
                rest = rest[count:]
            if x - len(lines) * pitch < left:
                break
            paragraphs.append(text)
            for line in lines:
                ink.append(
                    Ink([(x, region.top + (0.9 + n) * size, c) for n, c in enumerate(line) if c != "　"], size, BODY)
                )
                x -= pitch
        if not paragraphs:
            return False
        self.pieces.append(Piece(ink, len(self.truth.articles)))
        self.truth.articles.append(ArticleTruth(title, paragraphs=paragraphs, made=["downward"]))
        return True


def first_down(text: str, most: int) -> int:
    """Return how many characters go on a line set downwards."""
    count = min(most, len(text))
    while 1 < count < len(text) and text[count] in "，。、；：！？”）":
        count -= 1
    return count
