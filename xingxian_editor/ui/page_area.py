"""The middle of the window: page header, what is wrong, role strip, and the source beside the article."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from xingxian_editor.ui.article_pane import ArticlePane
from xingxian_editor.ui.busy_line import BusyLine
from xingxian_editor.ui.find_bar import FindBar
from xingxian_editor.ui.message_bar import MessageBar
from xingxian_editor.ui.page_header import PageHeader
from xingxian_editor.ui.role_strip import RoleStrip
from xingxian_editor.ui.source_area import SourceArea
from xingxian_editor.ui.theme.theme import Theme

LEAST_GALLEY, LEAST_ARTICLE = 300, 340
"""Narrower than the tokens say: somebody may want the right dock in a window that has no room for it."""


class PageArea(QWidget):
    """Lays out what belongs to the open page. ``place_message`` concerns the page as a whole."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.header = PageHeader(theme, self)
        self.busy = BusyLine(theme, self)
        self.message = MessageBar(theme, self)
        self.roles = RoleStrip(theme, self)
        self.find_bar = FindBar(theme, self)
        self.find_bar.hide()
        self.source = SourceArea(theme, self)
        self.galley = self.source.galley
        self.article = ArticlePane(theme, self)
        self.splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self.splitter.setHandleWidth(theme.size("splitter_line"))
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(self.source)
        self.splitter.addWidget(self.article)
        self.splitter.setStretchFactor(0, 0)
        self.splitter.setStretchFactor(1, 1)
        self.source.setMinimumWidth(LEAST_GALLEY)
        self.article.setMinimumWidth(LEAST_ARTICLE)
        self.splitter.setSizes([theme.size("galley.default"), theme.size("reading.default")])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.header, self.busy, self.message, self.roles, self.find_bar):
            column.addWidget(part)
        column.addWidget(self.splitter, 1)
