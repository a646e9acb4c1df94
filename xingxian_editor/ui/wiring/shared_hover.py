"""Reading and picture side by side: the line under the mouse in one is lit in the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QMouseEvent

from xingxian_editor.page.source import Anchor
from xingxian_editor.ui.article_view.article_view import ArticleView

if TYPE_CHECKING:
    from xingxian_editor.ui.page_picture.picture_view import PictureView


class SharedHover(QObject):
    """Watches both; when the mouse goes, what is selected in one is lit in the other again."""

    def __init__(self, reading: ArticleView, picture: PictureView) -> None:
        super().__init__(picture)
        self._reading = reading
        self._picture = picture
        picture.line_hovered.connect(self._light_reading)
        reading.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.MouseMove and isinstance(event, QMouseEvent) and not event.buttons():
            self._light_picture(self._line_at(event))
        elif event.type() == QEvent.Type.Leave:
            self._light_picture(())
        return False

    def _line_at(self, event: QMouseEvent) -> Anchor:
        """Return the printed line of the character of the reading that the mouse is over."""
        origin = self._reading.origin_at(event.position().toPoint())
        return self._picture.shapes.line_of(*origin) if origin is not None else ()

    def _light_picture(self, line: Anchor) -> None:
        if self._picture.isVisible():
            self._picture.light(line or self._reading.selected_anchor())

    def _light_reading(self, line: Anchor) -> None:
        self._reading.light(line or self._picture.pointed_anchor())
