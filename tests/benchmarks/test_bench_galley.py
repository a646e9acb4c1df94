"""From key press to the changed picture: under 50 ms, beside the floor of a bare text widget."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTextEdit

from xingxian_editor.desk.splitting import merge_with_previous, split_block
from xingxian_editor.desk.tagging import set_role
from xingxian_editor.page.page_reading import read_page
from xingxian_editor.page.role import Role
from xingxian_editor.page_import.page_file import read_page_file
from xingxian_editor.program_files import resources_folder
from xingxian_editor.ui.article_view.article_view import ArticleView
from xingxian_editor.ui.galley.galley_view import GalleyView
from xingxian_editor.ui.theme.theme import Theme

LIMIT_S = 0.050


def check(benchmark, limit):
    """Hold the median against the limit, unless nothing was measured."""
    if benchmark.enabled:
        assert benchmark.stats["median"] < limit


class Desk:
    """Galley and reading side by side; does at once what the galley asks for."""

    def __init__(self, qtbot, qapp, page):
        theme = Theme.load(resources_folder() / "ui" / "tokens.json", qapp, "zh")
        self.app, self.page = qapp, page
        self.galley, self.reading = GalleyView(theme), ArticleView(theme)
        for view, width in ((self.galley, 496), (self.reading, 384)):
            qtbot.addWidget(view)
            view.resize(width, 764)
            view.show()
        self.galley.role_asked.connect(lambda blocks, role: self.do(set_role(self.page, blocks, role, "王耀")))
        self.galley.split_asked.connect(lambda *place: self.do(split_block(self.page, *place, "王耀")))
        self.galley.merge_asked.connect(lambda blocks: self.do(merge_with_previous(self.page, blocks, "王耀")))
        self.do(page)
        self.galley.setFocus()
        qapp.processEvents()

    def do(self, page):
        self.page = page
        self.galley.show_page(page, 1)
        self.reading.show_article(page, read_page(page).articles[0])

    def press(self, key):
        """Press a key and wait until nothing is left to paint."""
        QTest.keyClick(self.galley, key)
        self.app.processEvents()


@pytest.fixture
def desk(qtbot, qapp, sample_file):
    return Desk(qtbot, qapp, read_page_file(sample_file).page)


def block_with(page, role):
    return next(b.id for b in page.blocks if b.role is role and b.article == 1)


@pytest.mark.parametrize("role", [Role.KICKER, Role.BODY])
def test_tagging_a_block_until_it_is_painted(benchmark, desk, role):
    """Back and forth between two roles: kicker (two lines) and body (ninety)."""
    desk.galley.go_to_block(block_with(desk.page, role))
    keys = [Qt.Key.Key_1, Qt.Key.Key_3]

    def press():
        keys.reverse()
        desk.press(keys[0])

    benchmark(press)
    check(benchmark, LIMIT_S)


def test_going_to_the_next_block_until_it_is_painted(benchmark, desk):
    keys = [Qt.Key.Key_Down, Qt.Key.Key_Up]
    desk.galley.go_to_block(desk.galley.page_rows.order[9])

    def press():
        keys.reverse()
        desk.press(keys[0])

    benchmark(press)
    check(benchmark, LIMIT_S)


def test_splitting_and_merging_until_it_is_painted(benchmark, desk):
    """Two keys, two pictures."""
    body = block_with(desk.page, Role.BODY)
    desk.galley.go_to_block(body)
    desk.galley.set_caret(0, desk.page.block_by_id[body].ranges[0].start + 30)

    def split_and_merge():
        desk.press(Qt.Key.Key_S)
        desk.galley.go_to_block(max(b.id for b in desk.page.blocks))
        desk.press(Qt.Key.Key_M)

    benchmark(split_and_merge)
    check(benchmark, 2 * LIMIT_S)


def test_floor_one_line_of_a_bare_text_widget_set_anew_and_painted(benchmark, qtbot, sample_file):
    view = QTextEdit()
    qtbot.addWidget(view)
    view.resize(496, 764)
    view.setReadOnly(True)
    view.setPlainText("\n".join(line for line in sample_file.read_text(encoding="utf-8").split("\n") if line.strip()))
    with qtbot.waitExposed(view):
        view.show()
    weights = [400, 700]

    def set_line():
        weights.reverse()
        cursor = QTextCursor(view.document().findBlockByNumber(5))
        cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
        look = QTextCharFormat()
        look.setFontWeight(weights[0])
        cursor.mergeCharFormat(look)
        view.viewport().repaint()

    benchmark(set_line)
