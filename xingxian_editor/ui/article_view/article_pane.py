"""The reading with its header: which article, a menu of all, how many characters and paragraphs."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QToolButton, QVBoxLayout, QWidget

from xingxian_editor.checks.finding import Finding
from xingxian_editor.page.page import Page
from xingxian_editor.page.page_reading import ArticleReading, PageReading, PhotoReading
from xingxian_editor.ui.article_view.article_view import ArticleView
from xingxian_editor.ui.galley.article_names import reading_names
from xingxian_editor.ui.pane_header import PaneHeader
from xingxian_editor.ui.theme.theme import Theme


class ArticlePane(QWidget):
    """Header and reading. ``article_chosen(id)``: somebody picked another one in the header's menu."""

    article_chosen = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._reading: PageReading | None = None
        self.header = PaneHeader(theme, self.tr("Reading"), parent=self)
        self.view = ArticleView(theme, self)
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._fill_menu)
        self._menu.triggered.connect(self._picked)
        self.chooser = QToolButton(self)
        self.chooser.setIcon(theme.icon("ph.caret-down", "text_2"))
        self.chooser.setIconSize(QSize(12, 12))
        self.chooser.setAutoRaise(True)
        self.chooser.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.chooser.setMenu(self._menu)
        self.chooser.setStyleSheet("QToolButton::menu-indicator { image: none; }")
        self.chooser.setAccessibleName(self.tr("Choose an article"))
        self.chooser.setToolTip(self.tr("Choose an article"))
        self.header.title.setFont(theme.font("base"))
        self.header.add_control(self.chooser)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.view, 1)
        self.setFocusProxy(self.view)
        self.view.focus_changed.connect(self.header.set_focused)

    def show_article(
        self, page: Page, reading: PageReading, article: int | None, findings: Sequence[Finding] = ()
    ) -> None:
        """Show an article or photo of ``page`` by its id; None shows nothing."""
        self._reading = reading
        unit = unit_of(reading, article)
        self.view.show_article(page, unit, findings)
        self._show_texts(reading, unit)

    def _show_texts(self, reading: PageReading, unit: ArticleReading | PhotoReading | None) -> None:
        where = right = ""
        if isinstance(unit, ArticleReading):
            number = reading.articles.index(unit) + 1
            where = self.tr("article {0} / {1}").format(number, len(reading.articles))
            right = self.tr("{0} characters · {1} paragraphs").format(unit.character_count, len(unit.paragraphs))
        elif isinstance(unit, PhotoReading):
            where = self.tr("photo {0} / {1}").format(reading.photos.index(unit) + 1, len(reading.photos))
            right = self.tr("{0} characters").format(len("".join(unit.caption.text.split())))
        self.header.subtitle.setText(where)
        self.header.right.setText(right)
        self.chooser.setEnabled(bool(reading.articles or reading.photos))

    def _fill_menu(self) -> None:
        self._menu.clear()
        if self._reading is None:
            return
        for article, badge, title in reading_names(self._reading):
            action = QAction(f"{badge}  {title}", self._menu)
            action.setData(article)
            action.setCheckable(True)
            action.setChecked(article == self.view.article)
            self._menu.addAction(action)

    def _picked(self, action: QAction) -> None:
        self.article_chosen.emit(action.data())


def unit_of(reading: PageReading, article: int | None) -> ArticleReading | PhotoReading | None:
    """Return the article or photo with this id."""
    units: tuple[ArticleReading | PhotoReading, ...] = (*reading.articles, *reading.photos)
    return next((unit for unit in units if unit.id == article), None)
