"""Newspaper pages with what the press really prints: briefs, notices, advertisements, notes, fonts without names."""

import random

from generated_page import GeneratedPage
from page_pieces import BODY, FANG, KAI, LIGHT, SANS, Piece, Region
from page_truth import ArticleTruth
from pdf_writer import FONTS, Ink, pdf_bytes
from press_article import PressArticle, breadth
from typesetting import first_line, ink_line

_SPECIAL = ("briefs", "notice", "classified", "advertisement", "photo", "group", "plain_table")


class PressPage(GeneratedPage):
    """One page and its truth; everything is drawn from the seed."""

    setter = PressArticle

    def __init__(self, seed: int, **choices) -> None:
        self.rare = random.Random(seed * 7 + 1)
        self.faces = choices.pop("faces", None) or self.rare.choice(("named", "named", "equal", "split", "subset"))
        super().__init__(seed, hard=True, **choices)
        rare = self.rare
        drawing = self.drawing
        drawing.split = self.faces == "split"
        drawing.corner = (40.0, 55.0) if rare.random() < 0.15 else (0.0, 0.0)
        drawing.turned = rare.choice((90, 180, 270)) if rare.random() < 0.08 else 0
        drawing.in_form = rare.random() < 0.1
        self.hidden = rare.random() < 0.1
        self.order = rare.choice((self.order, self.order, "scattered", "columns"))

    def pdf(self) -> bytes:
        """Return the page as a PDF file."""
        self.drawing.ink = self._ordered()
        if self.hidden:
            self.drawing.ink.append(
                Ink([(30 + n, 40, c) for n, c in enumerate("不印出来的字")], 1.0, BODY, hidden=True)
            )
        if self.faces == "equal":
            for ink in self.drawing.ink:
                ink.font = BODY
        names = FONTS if self.faces != "subset" else tuple(f"ABCDE{chr(70 + n)}+F{n}" for n in range(len(FONTS)))
        return pdf_bytes([self.drawing], names=names)

    def _ordered(self) -> list[Ink]:
        ink = [line for piece in self.pieces for line in piece.ink]
        if self.order == "scattered":
            single = [Ink([c], i.size, i.font, i.slant, i.grey) for i in ink for c in i.characters]
            random.Random(len(ink)).shuffle(single)
            return single
        if self.order == "columns":
            return sorted(ink, key=lambda i: (round(i.characters[0][0] / self.column), i.characters[0][1]))
        return super()._ordered()

    # --- the page -----------------------------------------------------------------------------

    def _lay_out(self, wanted: int) -> None:
        top = self._folio()
        bottom = self.foot
        regions = [Region(0, self.columns - 1, top, bottom)]
        while len(regions) < max(4, wanted):
            splits = [r for r in regions if self._can_split(r)]
            if not splits:
                break
            region = max(
                splits, key=lambda r: (r.last - r.first + 1) * (r.bottom - r.top) * self.random.uniform(0.5, 1)
            )
            regions.remove(region)
            regions += self._split(region)
        regions.sort(key=lambda r: (r.top, r.first))
        kinds = ["article"] * len(regions)
        for at in range(1, len(regions)):
            if self.rare.random() < 0.3:
                kinds[at] = self.rare.choice(_SPECIAL)
        for region, kind in zip(regions, kinds, strict=True):
            getattr(self, f"_{kind}")(region)

    def _article(self, region: Region) -> None:
        self.setter(self, region).set()

    def _folio(self) -> float:
        rnd, size, truth = self.rare, self.body, self.truth
        truth.date, truth.weekday = "2026-03-05", "星期四"
        date = rnd.choice(
            (
                "2026年3月5日 星期四",
                "2026.3.5 星期四",
                "2026-03-05 星期四",
                "星期四 2026年3月5日",
                "二〇二六年三月五日 星期四",
                "2026年3月5日 农历丙午年正月十七 星期四",
                "2026／03／05 星期四",
            )
        )
        number = rnd.choice(("A06", "06", "6", "第6版", "6版", "B3"))
        truth.page_number = number.strip("第版")
        truth.section = rnd.choice(("综合新闻", "县域", "城事", "民生周刊", "要闻", "文化·副刊"))
        names = [self.words.name() for _ in range(3)]
        roles = rnd.choice((("责编", "美编", "校对"), ("责任编辑", "版式设计", "责任校对"), ("编辑", "视觉", "检校")))
        between = rnd.choice((" ", "：", "/", "： "))
        truth.credits = {role: [name] for role, name in zip(roles, names, strict=True)}
        makers = "  ".join(f"{role}{between}{name}" for role, name in zip(roles, names, strict=True))
        left, right = self.margin, self.drawing.width - self.margin
        at_foot = rnd.random() < 0.3
        y = self.drawing.height - self.margin if at_foot else self.margin + 1.6 * size
        self.foot = self.drawing.height - self.margin - (3.4 * size if at_foot else 0)
        lines = [
            ink_line(number, left, y, 2 * size, SANS),
            ink_line(truth.section, left + 8 * size, y, 1.6 * size, SANS),
            ink_line(date, left + 18 * size, y, size, LIGHT),
        ]
        room = right - left - 18 * size - breadth(date, size) - 3 * size
        apart = rnd.random() < 0.4 or breadth(makers, size) > room
        if apart and not at_foot:
            makers += rnd.choice(("", "  电话：0358-6321234", "  邮箱：xinwen@news.cn"))
            self.foot = self.drawing.height - self.margin - 3 * size
            lines.append(ink_line(makers, left, self.drawing.height - self.margin, 0.9 * size, LIGHT))
        elif apart:
            lines.append(ink_line(makers, left, self.margin + size, 0.9 * size, LIGHT))
        else:
            lines.append(ink_line(makers, right - breadth(makers, size), y, size, LIGHT))
        self.pieces.append(Piece(lines, head=True))
        if rnd.random() < 0.7:
            level = y - 2.4 * size if at_foot else y + 0.6 * size
            self.drawing.rule(left, level, right, level + 1)
        return self.margin + 4 * size

    # --- what is no article -----------------------------------------------------------------------

    def _lines(self, text: str, left: float, width: float, y: float, size: float, font: int, pitch=1.45):
        """Return the lines of a paragraph and where the next one begins."""
        ink = []
        while text:
            count = first_line(text, width / size)
            bare = text[:count].lstrip("　")
            indent = (count - len(bare)) * size
            full = count < len(text)
            ink.append(ink_line(bare, left + indent, y + 0.9 * size, size, font, width - indent if full else None))
            text, y = text[count:], y + pitch * size
        return ink, y

    def _notice(self, region: Region) -> None:
        size, left = self.body, self.left(region.first)
        width = min(self.right(region.last) - left, 40 * size)
        title = self.rare.choice(("公 告", "遗失声明", "招领启事", "拍卖公告", "停水通知", "征集启事"))
        self.drawing.box(left, region.top, left + width, region.top + 16 * size)
        big = 1.8 * size
        middle = left + (width - breadth(title, big)) / 2
        ink = [ink_line(title, middle, region.top + 1.4 * big, big, SANS)]
        body = "　　" + self.rare.choice(
            (
                "张建国不慎遗失身份证一张，自登报之日起声明作废。",
                "我中心定于近日公开拍卖旧设备一批，有意者请与我处联系。",
                "因管道检修，城关片区今晚停水六小时，请居民提前储水。",
            )
        )
        more, y = self._lines(body, left + size, width - 2 * size, region.top + 2 * big, size, BODY)
        ink += more
        sign = "兴县供水服务中心"
        for line in (sign, "2026年3月4日"):
            at = left + width - size - breadth(line, size)
            ink.append(ink_line(line, at, y + size, size, BODY))
            y += 1.5 * size
        self.pieces.append(Piece(ink, head=True))
        self.truth.junk += [body[4:12], sign]

    def _classified(self, region: Region) -> None:
        size, left, right = 0.85 * self.body, self.left(region.first), self.right(region.last)
        self.drawing.box(left, region.top, right, region.bottom)
        ink = [ink_line("分类信息", left + size, region.top + 2.2 * size, 1.6 * size, SANS)]
        y = region.top + 3.4 * size
        while y + 5 * size < region.bottom and y < region.top + 40 * size:
            item = self.rare.choice(("门面出租", "二手农机", "搬家保洁", "诚聘司机"))
            more, y = self._lines(
                f"★{item} 城关镇西街18号，价格面议。电话：1390358{self.rare.randint(1000, 9999)}",
                left + size, min(right - left - 2 * size, 24 * size), y, size, SANS, 1.25,
            )  # fmt: skip
            ink += more
        self.pieces.append(Piece(ink, head=True))
        self.truth.junk += ["价格面议", "电话：139"]

    def _photo(self, region: Region) -> None:
        """Set a photo with a title above its caption, and no article."""
        size, left, right = self.body, self.left(region.first), self.right(region.last)
        bottom = min(region.bottom - 7 * size, region.top + 0.8 * (right - left))
        self.drawing.picture(left, region.top, right, bottom)
        text = self.words.caption()
        caption = f"{text}{self.words.sentence()}本报记者 {self.words.name()} 摄"
        ink, _ = self._lines(caption, left, right - left, bottom + 0.6 * size, 0.95 * size, FANG)
        self.pieces.append(Piece(ink, head=True))
        self.truth.captions.append(text)

    def _group(self, region: Region) -> None:
        """Set two photos with one caption under both."""
        size, left, right = self.body, self.left(region.first), self.right(region.last)
        middle = (left + right) / 2
        bottom = min(region.bottom - 7 * size, region.top + 0.5 * (right - left))
        self.drawing.picture(left, region.top, middle - 0.4 * size, bottom)
        self.drawing.picture(middle + 0.4 * size, region.top, right, bottom)
        text = self.words.caption()
        ink, _ = self._lines(f"{text}（{self.words.name()} 摄）", left, right - left, bottom + 0.5 * size, size, KAI)
        self.pieces.append(Piece(ink, head=True))
        self.truth.captions.append(text)

    def _plain_table(self, region: Region) -> None:
        """Set rows of figures without rules."""
        size, left = self.body, self.left(region.first)
        step = (self.right(region.first) - left) / 3
        title = self.rare.choice(("农产品价格表", "空气质量日报", "水库蓄水情况"))
        ink = [ink_line(title, left, region.top + 1.5 * size, 1.3 * size, SANS)]
        y = region.top + 3.4 * size
        for _ in range(int(min(10, (region.bottom - y) // (1.5 * size)))):
            row = (self.rare.choice(("白菜", "红枣", "土豆")), f"{self.rare.randint(1, 99)}.50", "持平")
            ink += [ink_line(cell, left + n * step, y, size, LIGHT) for n, cell in enumerate(row)]
            y += 1.5 * size
        self.pieces.append(Piece(ink, head=True))
        self.truth.junk.append("持平")

    def _advertisement(self, region: Region) -> None:
        size, left, right = self.body, self.left(region.first), self.right(region.last)
        bottom = min(region.bottom, region.top + 22 * size)
        self.drawing.box(left, region.top, right, bottom)
        self.drawing.picture(left + 1, region.top + 1, right - 1, bottom - 1)
        big = min(5 * size, (right - left - 2 * size) / 4)
        blurb, _ = self._lines(
            "本店新到各式家电，满千减百，送货上门，七天包退，欢迎新老顾客惠顾。",
            left + size, right - left - 2 * size, region.top + 2.2 * big, 1.1 * size, KAI,
        )  # fmt: skip
        ink = [
            ink_line("开业大吉", left + size, region.top + 1.3 * big, big, SANS),
            *blurb,
            ink_line(
                "热线：0358-6321234",
                left + size,
                bottom - 2.6 * size,
                min(1.6 * size, (right - left - 2 * size) / 9),
                SANS,
            ),
            ink_line(
                "地址：城关镇东大街6号（广告）",
                left + size,
                bottom - 0.8 * size,
                min(0.9 * size, (right - left - 2 * size) / 15),
                LIGHT,
            ),
        ]
        self.pieces.append(Piece(ink, head=True))
        self.truth.junk += ["开业大吉", "满千减百", "热线"]

    def _briefs(self, region: Region) -> None:
        """Set short news one below the other, each with a small head, under a standing head."""
        size, pitch = self.body, self.pitch
        left, right = self.left(region.first), self.right(region.first)
        if region.last > region.first:
            self._briefs(Region(region.first + 1, region.last, region.top, region.bottom))
            return
        big = min(2 * size, (right - left) / 5)
        logo = self.rare.choice(("简讯", "一周快讯", "乡镇动态", "集纳"))
        self.drawing.ground(left, region.top, right, region.top + 1.6 * big, 0.85)
        self.pieces.append(Piece([ink_line(logo, left + size, region.top + 1.2 * big, big, KAI)], head=True))
        y = region.top + 1.6 * big + pitch
        while True:
            head = self.words.head(4, int((right - left) / (1.2 * size)))
            opens = self.rare.choice(("本报讯（记者 {}）", "", "本报讯 "))
            name = self.words.name() if "{}" in opens else ""
            text = self.words.sentence() + self.words.sentence()
            ink, after = self._lines(
                "　　" + opens.format(name) + text, left, right - left, y + 2.1 * size, size, BODY, pitch / size
            )
            if after > region.bottom:
                return
            truth = ArticleTruth(head, paragraphs=[text], byline=[name] if name else [], made=["brief"])
            small = ink_line(head, left, y + 1.3 * size, 1.2 * size, SANS)
            self.pieces.append(Piece([small, *ink], len(self.truth.articles)))
            self.truth.articles.append(truth)
            y = after + self.rare.choice((0.6, 1.0, 1.4)) * pitch
