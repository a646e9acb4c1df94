"""The pane of the reading: header with a choice of the page's articles, and the article under it."""

from collections.abc import Iterator

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from xingxian_editor.page.page_reading import ArticleReading, PageReading, PhotoReading
from xingxian_editor.ui.article_view.article_view import ArticleView
from xingxian_editor.ui.pane_header import PaneHeader
from xingxian_editor.ui.theme.theme import Theme


class ArticlePane(QWidget):
    """``view`` is the reading. ``chosen``: another article or photo was chosen in the header.

    ``reading_shown``: the reading stands here again, after the article was corrected in its place.
    """

    chosen = Signal(int)
    reading_shown = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.header = PaneHeader(theme, self.tr("Reading"), parent=self)
        self.view = ArticleView(theme, self)
        self._choice = QToolButton(self)
        self._choice.setAutoRaise(True)
        self._choice.setFont(theme.font("small"))
        self._choice.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._choice.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self._choice.setToolTip(self.tr("Choose an article or a photo of the page"))
        self._menu = QMenu(self._choice)
        self._choice.setMenu(self._menu)
        self.header.put_first(self._choice)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        self._title = ""
        self._offered: tuple[tuple[tuple[str, int], ...], int | None] = ((), None)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.view)
        column.addWidget(self._stack, 1)
        self.setFocusProxy(self.view)

    def put_editor(self, area: QWidget) -> None:
        """Know where the article is shown while it is corrected."""
        self._stack.addWidget(area)

    def show_editor(self, shown: bool) -> None:
        """Show the article to be corrected, or its reading."""
        area = self._stack.widget(1) if shown else None
        before = self.shows_reading
        self._stack.setCurrentWidget(area or self.view)
        self._show_title()
        if self.shows_reading and not before:
            self.reading_shown.emit()
        self.setFocusProxy((area.focusProxy() if area else None) or self.view)

    @property
    def shows_reading(self) -> bool:
        """Whether the reading stands here, and not the article to be corrected."""
        return self._stack.currentWidget() is self.view

    def _show_title(self) -> None:
        """Name the article while it is corrected: its headline may be scrolled away."""
        correcting = self._stack.currentWidget() is not self.view
        self.header.title.setVisible(not correcting)
        self.header.subtitle.setText(self._title if correcting else "")

    def show_choice(self, reading: PageReading, chosen: int | None) -> None:
        """Offer the articles and photos of a page, ``chosen`` marked, and count the chosen one."""
        offered = tuple(self._names(reading))
        if (offered, chosen) != self._offered:
            self._offered = (offered, chosen)
            self._menu.clear()
            group = QActionGroup(self._menu)
            for name, unit in offered:
                self._offer(group, name, unit, chosen)
            self._choice.setVisible(bool(offered))
        self._name_chosen(reading, chosen)

    def _names(self, reading: PageReading) -> Iterator[tuple[str, int]]:
        for number, article in enumerate(reading.articles, 1):
            name = article.title or self.tr("(no headline)")
            yield f"{number}　{name}", article.id
        for number, photo in enumerate(reading.photos, 1):
            title = " ".join(line.text for line in photo.title) or photo.caption.text[:16]
            yield self.tr("Photo {0}　{1}").format(number, title), photo.id

    def _offer(self, group: QActionGroup, text: str, article: int, chosen: int | None) -> None:
        action = QAction(text, self._menu)
        action.setCheckable(True)
        action.setChecked(article == chosen)
        action.setData(article)
        action.triggered.connect(self._choose)
        group.addAction(action)
        self._menu.addAction(action)

    def _name_chosen(self, reading: PageReading, chosen: int | None) -> None:
        article = next((unit for unit in reading.articles if unit.id == chosen), None)
        photo = next((unit for unit in reading.photos if unit.id == chosen), None)
        if article is not None:
            at = self.tr("Article {0} / {1}").format(reading.articles.index(article) + 1, len(reading.articles))
        elif photo is not None:
            at = self.tr("Photo {0} / {1}").format(reading.photos.index(photo) + 1, len(reading.photos))
        else:
            at = ""
        self._choice.setText(f"{at}\u3000" if at else "")
        self._choice.setAccessibleName(self.tr("Shown: {0}").format(at))
        self.header.right.setText(self._count(article or photo))
        self._title = article.title if article is not None else ""
        self._show_title()

    def _count(self, unit: ArticleReading | PhotoReading | None) -> str:
        if isinstance(unit, ArticleReading):
            return self.tr("{0} characters · {1} paragraphs").format(unit.character_count, len(unit.paragraphs))
        return ""

    def _choose(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.chosen.emit(action.data())
