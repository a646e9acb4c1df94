"""The pane of one version: which one it is, and its page, as picture where there is one, else as galley."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from xingxian_editor.page.geometry import Box
from xingxian_editor.page.page import Page
from xingxian_editor.page.source import Anchor
from xingxian_editor.ui.pane_header import PaneHeader
from xingxian_editor.ui.proof_check.version_galley import VersionGalley
from xingxian_editor.ui.proof_check.version_mark import VersionMark
from xingxian_editor.ui.proof_check.version_picture import VersionPicture
from xingxian_editor.ui.theme.theme import Theme


class VersionPane(QWidget):
    """``picked`` names the mark that was clicked; ``scrolled``: somebody moved the page."""

    picked = Signal(str)
    scrolled = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.header = PaneHeader(theme, parent=self)
        self.galley = VersionGalley(theme, self)
        self.picture: VersionPicture | None = None
        self._stack = QStackedLayout()
        self._stack.addWidget(self.galley)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addLayout(self._stack, 1)
        self.galley.picked.connect(self.picked)
        self.galley.scrolled.connect(self.scrolled)
        self.setFocusProxy(self.galley)

    def show_version(self, page: Page, original: Path | None, name: str, about: str) -> None:
        """Show a version of a page under its name."""
        self.header.show_texts(name, about)
        if original is not None and any(source.geometry is not None for source in page.sources):
            picture = self._make_picture()
            picture.show_version(page, original)
            self._stack.setCurrentWidget(picture)
            self.setFocusProxy(picture)
        else:
            self.galley.show_page(page)
            self._stack.setCurrentWidget(self.galley)
            self.header.right.setText("")
            self.setFocusProxy(self.galley)

    def show_marks(self, marks: tuple[VersionMark, ...]) -> None:
        """Light these characters."""
        (self.shown_picture or self.galley).show_marks(marks)

    def go(self, anchor: Anchor, frames: tuple[Box, ...] = ()) -> None:
        """Bring characters into view, or a picture of the printed page."""
        if (picture := self.shown_picture) is not None:
            picture.go(anchor, frames)
        else:
            self.galley.go(anchor)

    @property
    def shown_picture(self) -> VersionPicture | None:
        """The picture, where that is what shows."""
        return self.picture if self.picture is not None and self._stack.currentWidget() is self.picture else None

    def shut_down(self) -> None:
        """Give the file of the picture back."""
        if self.picture is not None:
            self.picture.shut_down()

    def _make_picture(self) -> VersionPicture:
        if self.picture is None:
            self.picture = VersionPicture(self._theme, self)
            self.picture.picked.connect(self.picked)
            self.picture.scrolled.connect(self.scrolled)
            self.picture.zoom_changed.connect(self._show_zoom)
            self._stack.addWidget(self.picture)
        return self.picture

    def _show_zoom(self, percent: int) -> None:
        self.header.right.setText(f"{percent}%")
