"""A page of a newspaper that the tests print themselves, with the truth known."""

from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QMarginsF, QPointF, QRectF, QSizeF
from PySide6.QtGui import QColor, QFont, QImage, QPageLayout, QPageSize, QPainter, QPdfWriter

WIDTH, HEIGHT = 600, 800
DPI = 150
BODY = 10.5
FOLIO = "3 要闻 2024年6月4日 星期二 责编：王小明 校对：李大海"
HEADLINES = ("北河乡修通三条山村公路", "南山镇秋粮喜获丰收")
BODIES = (
    "本报讯（记者 陈建国）今年以来，北河乡把农村公路建设当作头等大事来抓，先后筹集资金四百二十万元，"
    "修通了通往三个山村的水泥路，全长十八公里，沿线两千多名群众从此告别了出行难。\n"
    "走进北河乡石门村，一条平坦宽阔的水泥路伸向大山深处。村民赵永福高兴地说：“过去下一场雨，"
    "半个月出不了门；现在班车开到家门口，山货再也不愁卖了。”\n"
    "据了解，明年该乡还将投资二百万元，对其余五个村的道路进行硬化改造，让更多群众受益。",
    "金秋时节，南山镇的田野里一派繁忙景象。收割机在稻浪中来回穿梭，金黄的谷粒从出粮口倾泻而下，"
    "装满了一辆又一辆农用车。\n"
    "镇农技站站长孙立新介绍，今年全镇种植水稻一万二千亩，平均亩产达到六百一十公斤，"
    "比去年增加三十五公斤，总产量再创新高。\n"
    "为了把粮食颗粒归仓，镇里组织了十六支服务队，帮助缺少劳力的农户抢收抢晒。",
)


@dataclass
class PrintedPage:
    """The picture, its lines as they were set, and where in points their characters stand."""

    image: QImage
    lines: list[str] = field(default_factory=list)
    places: list[tuple[str, float, float]] = field(default_factory=list)

    @property
    def text(self) -> str:
        return "".join("".join(line.split()) for line in self.lines)


def printed_page() -> PrintedPage:
    scale = DPI / 72
    image = QImage(round(WIDTH * scale), round(HEIGHT * scale), QImage.Format.Format_RGB32)
    image.setDotsPerMeterX(round(DPI / 0.0254))
    image.setDotsPerMeterY(round(DPI / 0.0254))
    image.fill(QColor("white"))
    page = PrintedPage(image)
    painter = QPainter(image)
    painter.scale(scale, scale)
    _line(painter, page, FOLIO, 30, 40, 9, "Noto Sans CJK SC")
    painter.fillRect(QRectF(30, 48, WIDTH - 60, 1.2), QColor("black"))
    top = 100.0
    for headline, body in zip(HEADLINES, BODIES, strict=True):
        _line(painter, page, headline, 30, top, 30, "Noto Sans CJK SC", bold=True)
        top = _columns(painter, page, body, top + 36) + 60
    painter.end()
    return page


def _columns(painter: QPainter, page: PrintedPage, body: str, top: float) -> float:
    """Set the text in three columns of fifteen characters; return where the longest ends."""
    rows = [row for paragraph in body.split("\n") for row in _rows(paragraph)]
    deep = -(-len(rows) // 3)
    for number, row in enumerate(rows):
        left = 30 + (number // deep) * 188
        _line(painter, page, row, left, top + (number % deep) * 17, BODY, "Noto Serif CJK SC")
    return top + deep * 17


def _rows(paragraph: str) -> list[str]:
    set_in = "\u3000\u3000" + paragraph
    rows = [set_in[at : at + 15] for at in range(0, len(set_in), 15)]
    # No mark begins a line.
    for at in range(1, len(rows)):
        while rows[at][:1] and rows[at][0] in "，。；：、”）":
            rows[at - 1] += rows[at][0]
            rows[at] = rows[at][1:]
    return [row for row in rows if row]


def _line(
    painter: QPainter,
    page: PrintedPage,
    text: str,
    left: float,
    base: float,
    size: float,
    family: str,
    bold: bool = False,
) -> None:
    font = QFont(family)
    font.setPixelSize(100)
    font.setBold(bold)
    painter.save()
    painter.setFont(font)
    painter.translate(left, base)
    painter.scale(size / 100, size / 100)
    across = 0.0
    for character in text:
        step = 50.0 if character in " 0123456789" else 100.0
        painter.drawText(QPointF(across, 0), character)
        if not character.isspace():
            page.places.append((character, left + (across + step / 2) * size / 100, base - 0.38 * size))
        across += step
    painter.restore()
    page.lines.append(text)


def write_pdf_without_codes(path: Path) -> str:
    """Write a PDF whose fonts do not say what their glyphs are; return what it shows."""
    writer = _writer(str(path))
    painter = QPainter(writer)
    painter.scale(writer.logicalDpiX() / 72, writer.logicalDpiX() / 72)
    page = PrintedPage(QImage())
    _line(painter, page, HEADLINES[0], 30, 100, 30, "Noto Sans CJK SC", bold=True)
    _columns(painter, page, BODIES[0], 140)
    painter.end()
    path.write_bytes(path.read_bytes().replace(b"/ToUnicode", b"/ToNothing"))
    return page.text


def write_pdf_of_picture(image: QImage, path: str) -> None:
    """Write a PDF that holds nothing but the picture of the page, as a scanner does."""
    writer = _writer(path)
    painter = QPainter(writer)
    painter.drawImage(QRectF(0, 0, writer.width(), writer.height()), image)
    painter.end()


def _writer(path: str) -> QPdfWriter:
    writer = QPdfWriter(path)
    size = QPageSize(QSizeF(WIDTH, HEIGHT), QPageSize.Unit.Point)
    writer.setPageLayout(QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF()))
    return writer
