"""The pane of the page picture: header with its size, and the picture under it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QToolButton, QVBoxLayout, QWidget

from xingxian_editor.ui.message_bar import MessageBar
from xingxian_editor.ui.page_picture.picture_mouse import Tool
from xingxian_editor.ui.page_picture.picture_view import PictureView
from xingxian_editor.ui.page_picture.zoom import Fit
from xingxian_editor.ui.pane_header import PaneHeader
from xingxian_editor.ui.theme.theme import Theme
from xingxian_editor.ui.theme_label import ThemeLabel


class PicturePane(QWidget):
    """``view`` is the picture. ``lines_asked``: show the lines of the source instead."""

    lines_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.header = PaneHeader(theme, self.tr("Page"), parent=self)
        self.message = MessageBar(theme, self)
        self.view = PictureView(theme, self)
        self.size_label = ThemeLabel(theme, parent=self)
        self._buttons: dict[str, QToolButton] = {}
        self._add("block", "ph.selection-plus", self.tr("New block round characters　K"), self.view.ask_drawn_block)
        self._add("frame", "ph.image", self.tr("Frame a picture or an advertisement　G"), self.view.ask_frame)
        self._add("out", "ph.magnifying-glass-minus", self.tr("Smaller　Ctrl -"), self.view.zoom_out)
        self.header.add_control(self.size_label)
        self._add("in", "ph.magnifying-glass-plus", self.tr("Larger　Ctrl +"), self.view.zoom_in)
        self._add("page", "ph.frame-corners", self.tr("Whole page　Ctrl+0"), self.view.fit_page)
        self._add("outlines", "ph.stack", self.tr("Without outlines　L"), self.view.toggle_outlines)
        self._add("lines", "ph.list-bullets", self.tr("Lines of the source　F5"), self.lines_asked.emit)
        for name in ("block", "frame", "page", "outlines"):
            self._buttons[name].setCheckable(True)
        self.header.right.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.header, self.message):
            column.addWidget(part)
        column.addWidget(self.view, 1)
        self.setFocusProxy(self.view)
        self.view.zoom_changed.connect(self._show_size)
        self.view.tool_changed.connect(self._show_tool)
        self.view.outlines_hidden.connect(self._buttons["outlines"].setChecked)

    def button(self, name: str) -> QToolButton:
        """Return a button of the header, for tests."""
        return self._buttons[name]

    def _add(self, name: str, icon: str, tip: str, do: object) -> None:
        button = QToolButton(self)
        button.setAutoRaise(True)
        button.setIcon(self._theme.icon(icon, "text_2"))
        button.setToolTip(tip)
        button.setAccessibleName(tip.partition("　")[0])
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.clicked.connect(do)
        self.header.add_control(button)
        self._buttons[name] = button

    def _show_size(self, percent: int, fit: Fit) -> None:
        words = {
            Fit.PAGE: self.tr("Page {0}%"),
            Fit.WIDTH: self.tr("Width {0}%"),
            Fit.ARTICLE: self.tr("Article {0}%"),
            Fit.FREE: "{0}%",
        }
        self.size_label.setText(words[fit].format(percent))
        self._buttons["page"].setChecked(fit is Fit.PAGE)

    def _show_tool(self, tool: Tool) -> None:
        self._buttons["block"].setChecked(tool is Tool.BLOCK)
        self._buttons["frame"].setChecked(tool is Tool.FRAME)
