from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import QMarginsF, QPoint, QPointF, QSizeF, Qt
from PySide6.QtGui import QFont, QPageSize, QPainter, QPdfWriter
from PySide6.QtTest import QTest

from xingxian_editor.page.block import Article, ArticleKind, Block
from xingxian_editor.page.geometry import Box, GlyphPlace, packed_geometry
from xingxian_editor.page.page import Page
from xingxian_editor.page.role import Role
from xingxian_editor.page.source import Source, SourceKind, SourceRange
from xingxian_editor.page_import.page_file import read_page_file
from xingxian_editor.program_files import resources_folder
from xingxian_editor.ui.page_picture.picture_view import PictureView
from xingxian_editor.ui.theme.theme import Theme

WIDTH, HEIGHT = 400.0, 560.0


@dataclass
class Press:
    """Sets characters one by one where it is told, and remembers each of them as a source does."""

    text: str = ""
    places: list = field(default_factory=list)
    pictures: list = field(default_factory=list)
    blocks: list = field(default_factory=list)

    def line(self, left, top, text, size, down=False):
        """Set one line; return the range of its characters."""
        start = len(self.text)
        for at, character in enumerate(text):
            x, y = (left, top + at * size) if down else (left + at * size, top)
            self.places.append(GlyphPlace(Box(x, y, x + size, y + size), size))
            self.text += character
        self.text += "\n"
        self.places.append(None)
        return SourceRange(0, start, start + len(text))

    def lines(self, left, top, texts, size, leading=1.5):
        """Set lines beneath each other; return their characters as one range."""
        ranges = [self.line(left, top + at * size * leading, text, size) for at, text in enumerate(texts)]
        return SourceRange(0, ranges[0].start, ranges[-1].end)

    def block(self, role, article, *ranges):
        """Make a block; return its id."""
        place = sum(block.article == article for block in self.blocks)
        self.blocks.append(Block(len(self.blocks) + 1, tuple(ranges), role, article, place))
        return len(self.blocks)

    def page(self, articles):
        """Make the page of it."""
        geometry = packed_geometry(WIDTH, HEIGHT, self.places, ("Song",), tuple(self.pictures))
        source = Source(0, SourceKind.PDF, self.text, geometry=geometry)
        return Page(sources=(source,), blocks=tuple(self.blocks), articles=articles)

    def print_to(self, path: Path):
        """Write the PDF."""
        writer = QPdfWriter(str(path))
        writer.setPageSize(QPageSize(QSizeF(WIDTH, HEIGHT), QPageSize.Unit.Point))
        writer.setPageMargins(QMarginsF(0, 0, 0, 0))
        writer.setResolution(72)
        painter = QPainter(writer)
        for character, place in zip(self.text, self.places, strict=True):
            if place is not None:
                font = QFont("Noto Sans CJK SC")
                font.setPixelSize(round(place.size))
                painter.setFont(font)
                painter.drawText(QPointF(place.box.left, place.box.bottom - 0.12 * place.size), character)
        for box in self.pictures:
            painter.fillRect(round(box.left), round(box.top), round(box.width), round(box.height), Qt.GlobalColor.red)
        painter.end()


BODY = "山上的树一年比一年高，沟里的水一天比一天清，"
ONE, TWO, PHOTO = 1, 2, 3


@dataclass
class Made:
    """A page with the names of its blocks, and its PDF."""

    page: Page
    pdf: Path
    folio: int
    headline: int
    body: int
    byline: int
    second_headline: int
    second_body: int
    caption: int


@pytest.fixture(scope="session")
def made(tmp_path_factory, qapp) -> Made:
    """Two articles and a photo: the first runs from one column to the next, the last line is shared with its byline."""
    press = Press()
    folio = press.block(Role.FOLIO, None, press.line(20, 12, "第七版", 10), press.line(330, 12, "三月五日", 10))
    headline = press.block(Role.HEADLINE, ONE, press.line(20, 40, "春到兴县", 36))
    first = press.lines(20, 100, ["　　" + BODY[:14]] + [BODY[:16]] * 11, 10)
    rest = press.lines(210, 100, [BODY[:16]] * 10 + [BODY[:7]], 10)
    body = press.block(Role.BODY, ONE, first, rest)
    byline = press.block(Role.BYLINE, ONE, press.line(320, 250, "（王耀）", 10))
    second_headline = press.block(Role.HEADLINE, TWO, press.line(20, 320, "水清山绿", 24))
    second_body = press.block(Role.BODY, TWO, press.lines(20, 360, [BODY[:16]] * 10, 10))
    press.pictures.append(Box(210, 320, 380, 440))
    caption = press.block(Role.CAPTION, PHOTO, press.line(210, 446, "黄河岸边的春天。", 10))
    articles = (
        Article(ONE, ArticleKind.ARTICLE, 0),
        Article(TWO, ArticleKind.ARTICLE, 1),
        Article(PHOTO, ArticleKind.PHOTO, 2),
    )
    pdf = tmp_path_factory.mktemp("pdf") / "page.pdf"
    press.print_to(pdf)
    page = press.page(articles)
    return Made(page, pdf, folio, headline, body, byline, second_headline, second_body, caption)


@pytest.fixture
def theme(qapp) -> Theme:
    theme = Theme.load(resources_folder() / "ui" / "tokens.json", qapp, "zh")
    theme.force(False)
    return theme


@pytest.fixture
def view(qtbot, theme, made):
    """The page on the screen, its picture drawn, article 1 chosen."""
    picture = PictureView(theme)
    qtbot.addWidget(picture, before_close_func=lambda widget: widget.shut_down())
    picture.resize(500, 660)
    picture.show_page(made.page, ONE, keep_scroll=False)
    picture.open_original(made.pdf)
    with qtbot.waitExposed(picture):
        picture.show()
    qtbot.waitUntil(lambda: picture.is_sharp)
    picture.setFocus()
    return picture


class Hand:
    """Points at characters of the page, as a person does."""

    def __init__(self, view):
        self.view = view

    def at(self, source_range, into=0.5):
        """The place of the first character of a range, ``into`` of its width."""
        box = self.view.shapes.boxes_of((source_range,))[0]
        width = box.height
        return self.view.mapFromScene(box.left + into * width, (box.top + box.bottom) / 2)

    def on(self, block, character=0, into=0.5):
        """The place of a character of a block."""
        r = self.view.shapes.block(block).ranges[0]
        return self.at(SourceRange(r.source, r.start + character, r.start + character + 1), into)

    def click(self, place, modifiers=Qt.KeyboardModifier.NoModifier):
        QTest.mouseClick(self.view.viewport(), Qt.MouseButton.LeftButton, modifiers, place)

    def drag(self, start, end, modifiers=Qt.KeyboardModifier.NoModifier):
        viewport, left = self.view.viewport(), Qt.MouseButton.LeftButton
        QTest.mousePress(viewport, left, modifiers, start)
        QTest.mouseMove(viewport, start + QPoint(12, 12))
        QTest.mouseMove(viewport, end)
        QTest.mouseRelease(viewport, left, modifiers, end)


@pytest.fixture
def hand(view) -> Hand:
    return Hand(view)


@pytest.fixture
def press() -> Press:
    return Press()


@pytest.fixture(scope="session")
def sample_text_page(sample_file) -> Page:
    """The sample page as the importer reads it: text without places."""
    return read_page_file(sample_file).page


@pytest.fixture(scope="session")
def new_press():
    """Makes a press; for tests that need many."""
    return Press
