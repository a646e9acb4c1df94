"""The source beside the reading: its lines as a galley, or, where the file tells places, the printed page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from xingxian_editor.ui.galley.galley_view import GalleyView
from xingxian_editor.ui.galley_pane import GalleyPane
from xingxian_editor.ui.theme.theme import Theme

if TYPE_CHECKING:
    from xingxian_editor.ui.page_picture.picture_pane import PicturePane
    from xingxian_editor.ui.page_picture.picture_view import PictureView


class SourceArea(QStackedWidget):
    """Shows one of the two. The picture is made when the first page has one.

    ``picture_made(pane)``: its signals can be connected now; ``switched``: the other one shows.
    """

    picture_made = Signal(object)
    switched = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._focused = False
        self.galley = GalleyPane(theme, self)
        self.picture: PicturePane | None = None
        self.addWidget(self.galley)
        self.setFocusProxy(self.galley)

    @property
    def view(self) -> GalleyView | PictureView:
        """What tags are given on now: both answer to the same requests."""
        return self.picture.view if self.picture is not None and self.shows_picture else self.galley.view

    @property
    def shows_picture(self) -> bool:
        """Whether the printed page shows, not the lines."""
        return self.picture is not None and self.currentWidget() is self.picture

    def make_picture(self) -> PicturePane:
        """Return the pane of the picture, made now if it is the first time."""
        if self.picture is None:
            from xingxian_editor.ui.page_picture.picture_pane import PicturePane

            self.picture = PicturePane(self._theme, self)
            self.addWidget(self.picture)
            self.picture_made.emit(self.picture)
        return self.picture

    def show_picture(self, shown: bool) -> None:
        """Show the printed page, or the lines."""
        pane = self.make_picture() if shown else self.galley
        if pane is self.currentWidget():
            return
        had_focus = self.view.hasFocus()
        self.setCurrentWidget(pane)
        self.setFocusProxy(pane)
        self.set_focused(self._focused)
        self.switched.emit()
        if had_focus:
            self.view.setFocus()

    def set_focused(self, focused: bool) -> None:
        """Show or hide the line that says: keys go here."""
        self._focused = focused
        for pane in (self.galley, self.picture):
            if pane is not None:
                pane.header.set_focused(focused)
