from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from xingxian_editor.page.page import Page
from xingxian_editor.page_import.page_file import read_page_file
from xingxian_editor.program_files import resources_folder
from xingxian_editor.ui.galley.galley_view import GalleyView
from xingxian_editor.ui.theme.theme import Theme


@pytest.fixture(scope="session")
def sample_page(sample_file) -> Page:
    """The sample page as the importer reads it."""
    return read_page_file(sample_file).page


@pytest.fixture
def theme(qapp) -> Theme:
    theme = Theme.load(resources_folder() / "ui" / "tokens.json", qapp, "zh")
    theme.force(False)
    return theme


@pytest.fixture
def galley(qtbot, theme, sample_page) -> GalleyView:
    """The sample page in a galley that has the focus, article 1 chosen."""
    view = GalleyView(theme)
    qtbot.addWidget(view)
    view.resize(496, 700)
    view.show_page(sample_page, sample_page.ordered_articles[0].id)
    with qtbot.waitExposed(view):
        view.show()
    view.setFocus()
    return view


class Hand:
    """Clicks and drags on blocks of a galley, as a person does."""

    def __init__(self, view: GalleyView) -> None:
        self.view = view

    def point(self, block: int, right: int = 4) -> QPoint:
        """A place on the text of the block's first row, scrolled into sight."""
        at = self.view.page_rows.first_row[block]
        self.view.reveal_row(at)
        part = next(part for part in self.view.rows[at].parts if part.block == block)
        rect = next(self.view.rects_of(at, part.span))
        return QPoint(round(rect.left()) + right, round(rect.center().y()))

    def chip(self, block: int) -> QPoint:
        """A place on the chip of the block, in the gutter."""
        return QPoint(74, self.point(block).y())

    def click(self, block: int, modifiers=Qt.KeyboardModifier.NoModifier) -> None:
        QTest.mouseClick(self.view.viewport(), Qt.MouseButton.LeftButton, modifiers, self.point(block))

    def drag(self, widget, start: QPoint, *stops: QPoint) -> None:
        QTest.mousePress(widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)
        for stop in stops:
            QTest.mouseMove(widget, stop)
        QTest.mouseRelease(widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, stops[-1])


@pytest.fixture
def hand(galley) -> Hand:
    return Hand(galley)


def retagged(page: Page, block: int, **changes) -> Page:
    """The page with one block changed."""
    return replace(page, blocks=tuple(replace(b, **changes) if b.id == block else b for b in page.blocks))


@pytest.fixture
def retag():
    return retagged
