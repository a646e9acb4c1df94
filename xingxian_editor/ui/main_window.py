"""The window's frame: menu bar, tool bar, library at the left, page in the middle, tabs at the right."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDragLeaveEvent, QDropEvent, QKeyEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QDockWidget, QMainWindow, QStackedWidget, QToolBar, QVBoxLayout, QWidget

from xingxian_editor.ui.actions.all_actions import Actions
from xingxian_editor.ui.menus import Menus
from xingxian_editor.ui.message_bar import MessageBar
from xingxian_editor.ui.page_area import PageArea
from xingxian_editor.ui.panes import PaneRing
from xingxian_editor.ui.side_tabs import SideTabs
from xingxian_editor.ui.status_bar import StatusBar
from xingxian_editor.ui.theme.theme import Theme
from xingxian_editor.ui.tool_bar import TaggingBar
from xingxian_editor.ui.window_fit import WindowFit, fit_of
from xingxian_editor.ui.workspace_switch import WorkspaceSwitch

if TYPE_CHECKING:
    from xingxian_editor.ui.empty_state.empty_page import EmptyPage
    from xingxian_editor.ui.library_panel.library_panel import LibraryPanel

ANY_WIDTH = 16777215
"""Qt's word for: no greatest width."""


class MainWindow(QMainWindow):
    """Lays the panes out and lets them give way when it is narrow; what they do is wired elsewhere.

    ``files_dropped``: files or folders were dropped on it. ``closing``: it is about to go.
    ``escaped``: Escape was pressed and nothing had to be closed. ``workspace_changed``: another one shows.
    """

    files_dropped = Signal(list)
    closing = Signal()
    escaped = Signal()
    workspace_changed = Signal()

    def __init__(self, theme: Theme, actions: Actions, side: SideTabs, suffixes: Sequence[str]) -> None:
        super().__init__()
        self.theme = theme
        self.actions_of = actions
        self.side = side
        self.page = PageArea(theme, self)
        self._library: LibraryPanel | None = None
        self._empty: EmptyPage | None = None
        self._suffixes = tuple(suffixes)
        self.panes = PaneRing(self)
        self._fit: WindowFit | None = None
        self._strip_wanted: bool | None = None
        self._library_is_strip = False
        self._workspace: QToolBar | None = None
        self._strip_before: bool | None = None
        self._side_wanted = True
        self._sizes: dict[QToolBar | None, list[int]] = {}
        self.setWindowTitle(self.tr("Xingxian Editor"))
        self.setMinimumSize(theme.size("window_min.0"), theme.size("window_min.1"))
        self.setAcceptDrops(True)
        self.setDockOptions(QMainWindow.DockOption.AnimatedDocks)
        self._make_bars(actions)
        self._make_docks()
        self.middle = QStackedWidget(self)
        self.middle.addWidget(self.page)
        self.message = MessageBar(theme, self)
        centre = QWidget(self)
        column = QVBoxLayout(centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.message)
        column.addWidget(self.middle, 1)
        self.setCentralWidget(centre)

    @property
    def library(self) -> LibraryPanel:
        """What the left dock shows; made when it is first needed, in the place that was kept for it."""
        if self._library is None:
            from xingxian_editor.ui.library_panel.library_panel import LibraryPanel

            place_keeper, self._library = self.library_dock.widget(), LibraryPanel(self.theme)
            self._library.set_strip(self._library_is_strip)
            self._fit_left(self._library)
            self.library_dock.setWidget(self._library)
            if place_keeper is not None:
                place_keeper.deleteLater()
        return self._library

    @property
    def empty(self) -> EmptyPage:
        """How to open a page: stands in the middle while none is open, made when it is first needed."""
        if self._empty is None:
            from xingxian_editor.ui.empty_state.empty_page import EmptyPage

            self._empty = EmptyPage(self.theme, self.actions_of, self._suffixes, self)
            self.middle.addWidget(self._empty)
        return self._empty

    def sizeHint(self) -> QSize:
        return QSize(1440, 900)

    def show_page(self, shown: bool) -> None:
        """Show the open page, or how to open one."""
        if not shown:
            self.leave_workspace()
            self.middle.setCurrentWidget(self.empty)
        elif self._workspace is None:
            self.middle.setCurrentWidget(self.page)
        self.tools.show_page_entries(shown)

    def _keep_sizes(self, to: QToolBar | None) -> None:
        """Part the page as it was when the workspace ``to`` was left; each has widths of its own."""
        if to is self._workspace:
            return
        self._sizes[self._workspace] = self.page.splitter.sizes()
        picture = self.theme.size("page_picture.default")
        self.page.splitter.setSizes(self._sizes.get(to, [picture, self.width() - picture]))

    @property
    def workspace_bar(self) -> QToolBar | None:
        """The tool bar of the workspace that shows; None while the page is tagged."""
        return self._workspace

    def enter_workspace(self, area: QWidget, bar: QToolBar, segment: int, *, side: bool = False) -> None:
        """Show a workspace in place of the page, with its own tool bar; the library is a strip meanwhile.

        ``side``: it needs the right dock.
        """
        if self._workspace is None:
            self._strip_before = self._strip_wanted
            self.tools.hide()
        elif self._workspace is not bar:
            self._workspace.hide()
        self._keep_sizes(bar)
        self._workspace, self._strip_wanted, self._side_wanted = bar, True, side
        if self.middle.indexOf(area) < 0:
            self.middle.addWidget(area)
        if self.toolBarArea(bar) == Qt.ToolBarArea.NoToolBarArea:
            self.addToolBar(bar)
        bar.show()
        self.middle.setCurrentWidget(area)
        self.workspaces.segments[segment].setChecked(True)
        self._fit = None
        self._apply_fit(force=True)
        self.side_dock.setVisible(side and self._fit_now.right_is_shown)
        self.workspace_changed.emit()

    def leave_workspace(self) -> None:
        """Go back to the page as it is tagged."""
        if self._workspace is None:
            return
        self._workspace.hide()
        self._keep_sizes(None)
        self._workspace, self._strip_wanted, self._side_wanted = None, self._strip_before, True
        self.tools.show()
        self.middle.setCurrentWidget(self.page)
        self.workspaces.segments[0].setChecked(True)
        self._fit = None
        self._apply_fit()
        self.workspace_changed.emit()

    @property
    def _fit_now(self) -> WindowFit:
        return fit_of(self.width(), self.theme.tokens)

    @property
    def shows_page(self) -> bool:
        """Whether a page is in the middle."""
        return self.middle.currentWidget() is not self._empty

    def toggle_library(self) -> None:
        """Show the library as a strip or as a tree, whatever the width."""
        self._strip_wanted = not self._library_is_strip
        self._apply_fit(force=True)

    def reset_panes(self) -> None:
        """Put every pane back where it was at first."""
        self._strip_wanted = True if self._workspace is not None else None
        for dock, area in (
            (self.library_dock, Qt.DockWidgetArea.LeftDockWidgetArea),
            (self.side_dock, Qt.DockWidgetArea.RightDockWidgetArea),
        ):
            dock.setFloating(False)
            self.addDockWidget(area, dock)
            dock.show()
        tagging = self._workspace is None
        left, right = ("galley", "reading") if tagging else ("page_picture", "page_picture")
        self.page.splitter.setSizes([self.theme.size(f"{left}.default"), self.theme.size(f"{right}.default")])
        self._apply_fit(force=True)

    def show_tab(self, name: str) -> None:
        """Bring a tab of the right dock to the front, and the dock with it."""
        self.side_dock.show()
        self.side_dock.raise_()
        self.side.show_tab(name)

    def offer_hidden_tabs(self) -> None:
        """While the right dock is hidden its counts are buttons in the status bar."""
        elsewhere = self.side_dock.isVisible() or not self._side_wanted
        self.status.offer_tabs(() if elsewhere else self.side.counts())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._apply_fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape comes here when no pane had a use for it."""
        if event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.closing.emit()
        super().closeEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()
            self.empty.drop_area.set_hot(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.empty.drop_area.set_hot(False)

    def dropEvent(self, event: QDropEvent) -> None:
        self.empty.drop_area.set_hot(False)
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self.files_dropped.emit(paths)

    def _make_bars(self, actions: Actions) -> None:
        self.menuBar().setFixedHeight(self.theme.size("menu_bar"))
        self.menuBar().setNativeMenuBar(False)
        self.menus = Menus(self.menuBar(), actions, self.theme)
        self.workspaces = WorkspaceSwitch(self.theme, self)
        self.workspaces.segments[0].clicked.connect(actions.view.tagging.trigger)
        self.workspaces.segments[1].clicked.connect(actions.proofread.workspace.trigger)
        self.workspaces.segments[2].clicked.connect(actions.proof_check.workspace.trigger)
        self.menuBar().setCornerWidget(self.workspaces)
        self.tools = TaggingBar(self.theme, actions, self)
        self.addToolBar(self.tools)
        self.status = StatusBar(self.theme, self)
        self.setStatusBar(self.status)

    def _make_docks(self) -> None:
        self.library_dock = self._dock("library_dock", self.tr("Library"), _place_keeper(self))
        self.side_dock = self._dock("side_dock", self.tr("Panels"), self.side)
        self.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, self.library_dock)
        self.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.side_dock)
        self.side_dock.visibilityChanged.connect(self.offer_hidden_tabs)

    def _dock(self, name: str, title: str, content: QWidget) -> QDockWidget:
        dock = QDockWidget(title, self)
        dock.setObjectName(name)
        dock.setTitleBarWidget(QWidget(dock))
        dock.setWidget(content)
        dock.setFeatures(QDockWidget.DockWidgetFeature.DockWidgetMovable)
        return dock

    def _apply_fit(self, force: bool = False) -> None:
        fit = fit_of(self.width(), self.theme.tokens)
        if fit == self._fit and not force:
            return
        before, self._fit = self._fit, fit
        for bar in {self.tools, self._workspace} - {None}:
            if (compact := getattr(bar, "compact", None)) is not None:
                compact(hints=fit.key_hints, labels=fit.labels)
        self._fit_library(fit)
        if (self._workspace is None or self._side_wanted) and (
            before is None or before.right_is_shown != fit.right_is_shown
        ):
            self.side_dock.setVisible(fit.right_is_shown)
        self.side.setMinimumWidth(self.theme.size("right_dock.min"))
        narrow, wide = self.theme.size("page_strip"), fit.library_width
        widths = [narrow if self._library_is_strip else wide, fit.right_width]
        self.resizeDocks([self.library_dock, self.side_dock], widths, Qt.Orientation.Horizontal)
        self.offer_hidden_tabs()

    def _fit_library(self, fit: WindowFit) -> None:
        self._library_is_strip = fit.library_is_strip if self._strip_wanted is None else self._strip_wanted
        if self._library is not None:
            self._library.set_strip(self._library_is_strip)
        if (content := self.library_dock.widget()) is not None:
            self._fit_left(content)

    def _fit_left(self, content: QWidget) -> None:
        least = self.theme.size("page_strip" if self._library_is_strip else "library.min")
        content.setMinimumWidth(least)
        content.setMaximumWidth(least if self._library_is_strip else ANY_WIDTH)


def _place_keeper(parent: QWidget) -> QWidget:
    """Return an empty ground that looks like a panel whose content is still to come."""
    ground = QWidget(parent)
    ground.setBackgroundRole(QPalette.ColorRole.Base)
    ground.setAutoFillBackground(True)
    return ground
