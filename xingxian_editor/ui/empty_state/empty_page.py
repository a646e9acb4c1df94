"""What stands in the middle before the first page is open: drop files, four ways to begin, what comes next."""

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from xingxian_editor.ui.actions.all_actions import Actions
from xingxian_editor.ui.empty_state.drop_area import DropArea
from xingxian_editor.ui.empty_state.way_row import WayRow
from xingxian_editor.ui.empty_state.what_next import WhatNext
from xingxian_editor.ui.key_hint import key_text
from xingxian_editor.ui.theme.theme import Theme
from xingxian_editor.ui.theme_label import ThemeLabel

WIDTH = 680
TOP = 92


class EmptyPage(QScrollArea):
    """Invites to open the first page. ``drop_area`` shows when files hover."""

    def __init__(
        self, theme: Theme, actions: Actions, suffixes: tuple[str, ...], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        ground = _Ground(theme, self)
        self._title = ThemeLabel(theme, self.tr("Open the first page"), "title", "text", ground)
        self._lead = ThemeLabel(
            theme,
            self.tr(
                "The text, PDF, picture or Word file that make-up put out. The source is never changed; "
                "nothing leaves this machine."
            ),
            "base",
            "text_2",
            ground,
        )
        self._lead.setWordWrap(True)
        self.drop_area = DropArea(theme, suffixes, ground)
        self.drop_area.clicked.connect(actions.file.open.trigger)
        self.ways = self._make_ways(actions, ground)
        self._lay_out(ground, self._what_next(actions, ground))
        self.setWidget(ground)
        self.setFocusProxy(self.ways[0])
        self.know_pages(False)

    def know_pages(self, any_page: bool) -> None:
        """Invite to open a page; the first one only where the library has none."""
        self._title.setText(self.tr("Open a page") if any_page else self.tr("Open the first page"))
        self.setAccessibleName(self._title.text())

    def _make_ways(self, actions: Actions, ground: QWidget) -> tuple[WayRow, ...]:
        file = actions.file
        rows = (
            (file.open, "ph.folder-open", self.tr("Open files…"), self.tr("Choose one or several from the disk")),
            (
                file.paste,
                "ph.clipboard-text",
                self.tr("Paste as a page"),
                self.tr("The text on the clipboard becomes a page"),
            ),
            (
                file.sample,
                "ph.graduation-cap",
                self.tr("Open the sample"),
                self.tr("Page 7 of 5 March 2021, 县域·兴县: 5 articles, 1 photo"),
            ),
            (
                file.back_up,
                "ph.clock-counter-clockwise",
                self.tr("From a backup…"),
                self.tr("Made every day by itself; the last 14 are kept"),
            ),
        )
        return tuple(WayRow(self._theme, *row, parent=ground) for row in rows)

    def _what_next(self, actions: Actions, ground: QWidget) -> WhatNext:
        view, edit, file = actions.view, actions.edit, actions.file
        parts = (
            (
                "ph.tag",
                self.tr("Tag"),
                "1–9",
                self.tr("What each block is and which article it belongs to, by the digits"),
            ),
            (
                "ph.check-circle",
                self.tr("Check"),
                key_text(view.findings.shortcut()),
                self.tr("The folio and the articles, held against rules, roster and page plan"),
            ),
            (
                "ph.magnifying-glass",
                self.tr("Find"),
                key_text(edit.search.shortcut()),
                self.tr("Any two characters, in every page of the library"),
            ),
            (
                "ph.export",
                self.tr("Export Word"),
                key_text(file.export.shortcut()),
                self.tr("Layout and manuscript, at any time"),
            ),
        )
        return WhatNext(self._theme, parts, ground)

    def _lay_out(self, ground: QWidget, next_steps: WhatNext) -> None:
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addSpacing(TOP)
        column.addWidget(self._title)
        column.addSpacing(2)
        column.addWidget(self._lead)
        column.addSpacing(self._theme.space(5))
        column.addWidget(self.drop_area)
        column.addSpacing(self._theme.space(4))
        for way in self.ways:
            column.addWidget(way)
        column.addSpacing(self._theme.space(8))
        column.addWidget(next_steps)
        column.addStretch(1)
        row = QHBoxLayout(ground)
        row.setContentsMargins(self._theme.space(5), 0, self._theme.space(5), self._theme.space(5))
        row.addStretch(1)
        row.addLayout(column, 1000)
        row.addStretch(1)
        self.drop_area.setMinimumWidth(360)
        for part in (self._title, self._lead, self.drop_area, *self.ways, next_steps):
            part.setMaximumWidth(WIDTH)


class _Ground(QWidget):
    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), self._theme.color("surface"))
