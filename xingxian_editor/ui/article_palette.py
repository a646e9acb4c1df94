"""The palette of articles: `A`, then the digit (two from ten articles on), or Enter on the list."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, Signal
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QWidget

from xingxian_editor.ui.chip import paint_article_badge
from xingxian_editor.ui.choice_popup import ChoicePopup, PopupChoice
from xingxian_editor.ui.theme.theme import Theme

NO_ARTICLE = -1
NEW_ARTICLE = -2


class ArticlePalette(ChoicePopup):
    """Offers the articles and photos of the page, a new one, and none."""

    article_chosen = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self.chosen.connect(self._emit)

    def open_for_articles(self, place: QPoint, articles: Sequence[tuple[int, str, str]], current: int | None) -> None:
        """Open at ``place``; ``articles`` are (id, badge, title) in page order."""
        digits = len(str(max(1, len(articles))))
        choices = [
            PopupChoice(str(number).zfill(digits), title, article, self._badge(badge, article == current))
            for number, (article, badge, title) in enumerate(articles, 1)
        ]
        choices.append(PopupChoice("N", self.tr("New article"), NEW_ARTICLE))
        choices.append(PopupChoice("0" * digits, self.tr("Not in an article"), NO_ARTICLE))
        self.open_at(place, self.tr("To which article?"), choices)

    def _badge(self, text: str, chosen: bool) -> QIcon:
        width, height = self._theme.size("article_badge.0"), self._theme.size("article_badge.1")
        pixmap = QPixmap(2 * width, 2 * width)
        pixmap.setDevicePixelRatio(2)
        pixmap.fill("transparent")
        painter = QPainter(pixmap)
        paint_article_badge(painter, QRect(0, (width - height) // 2, width, height), text, chosen, self._theme)
        painter.end()
        return QIcon(pixmap)

    def _emit(self, value: object) -> None:
        self.article_chosen.emit(value)
