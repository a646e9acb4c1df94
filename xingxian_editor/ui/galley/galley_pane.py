"""The galley with its header: where the caret is, how many lines and characters the page has."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from xingxian_editor.page.page import Page
from xingxian_editor.page.source import FILE_SOURCE
from xingxian_editor.ui.find_bar import FindBar
from xingxian_editor.ui.galley.galley_view import GalleyView
from xingxian_editor.ui.pane_header import PaneHeader
from xingxian_editor.ui.theme.theme import Theme


class GalleyPane(QWidget):
    """Header, find bar and galley, one above the other."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.header = PaneHeader(theme, self.tr("Source"), parent=self)
        self.find_bar = FindBar(theme, self)
        self.find_bar.hide()
        self.view = GalleyView(theme, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.header, self.find_bar):
            column.addWidget(part)
        column.addWidget(self.view, 1)
        self.setFocusProxy(self.view)
        self.view.focus_changed.connect(self.header.set_focused)
        self.view.page_shown.connect(self._show_counts)
        self.view.caret_moved.connect(self._show_caret)

    def _show_counts(self, page: Page) -> None:
        source = page.source_by_id.get(FILE_SOURCE)
        text = source.text if source else ""
        characters = len("".join(text.split()))
        lines = text.count("\n") + (0 if not text or text.endswith("\n") else 1)
        self.header.right.setText(self.tr("{0} lines · {1} characters").format(lines, characters))
        caret = self.view.caret()
        if caret is not None:
            self._show_caret(caret.source, caret.start)

    def _show_caret(self, source: int, offset: int) -> None:
        at = self.view.page_rows.row_of(source, offset)
        if at is None:
            return
        row = self.view.page_rows.rows[at]
        column = offset - row.start + 1
        if row.typed:
            self.header.subtitle.setText(self.tr("typed in · character {0}").format(column))
        else:
            self.header.subtitle.setText(self.tr("line {0} · character {1}").format(row.number, column))
