"""The pane of the source: header with line and character, and the galley under it."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from xingxian_editor.page.page import Page
from xingxian_editor.ui.galley.galley_view import GalleyView
from xingxian_editor.ui.pane_header import PaneHeader
from xingxian_editor.ui.theme.theme import Theme


class GalleyPane(QWidget):
    """``view`` is the galley; ``header`` says where the caret is and how much there is."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.header = PaneHeader(theme, self.tr("Source"), parent=self)
        self.view = GalleyView(theme, self)
        self._page = Page()
        self._starts: dict[int, tuple[int, ...]] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.view, 1)
        self.setFocusProxy(self.view)
        self.view.caret_moved.connect(self._show_place)

    def count(self, page: Page) -> None:
        """Show how many lines and characters ``page`` has."""
        if page.sources[:1] != self._page.sources[:1]:
            self.header.subtitle.clear()  # another page: where the caret stood in the last one is not a place in it
        if page.sources != self._page.sources:
            lines = {source.id: source.lines() for source in page.sources}
            self._starts = {number: tuple(line.span.start for line in kept) for number, kept in lines.items()}
            characters = sum(len("".join(source.text.split())) for source in page.sources)
            whole = sum(map(len, lines.values()))
            self.header.right.setText(self.tr("{0} lines · {1} characters").format(whole, characters))
        self._page = page

    def _show_place(self, source: int, offset: int) -> None:
        starts = self._starts.get(source, (0,))
        line = sum(start <= offset for start in starts)
        at = offset - starts[max(0, line - 1)] + 1
        self.header.subtitle.setText(self.tr("Line {0} · character {1}").format(line, at))
